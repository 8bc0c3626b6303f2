"""What each key of a record means: the text under its field in the model's own source."""

import ast
import inspect
import sys
from functools import cache

from arende.model.kinds import Record


@cache
def descriptions(record: type[Record]) -> dict[str, str]:
    """Key → description, in one line each, for *record*'s own and inherited keys that have one.

    Why not Pydantic's ``use_attribute_docstrings``: it reads the source anew for every record, each time the
    program starts, and only the schema, the skeleton and the lists of keys ever ask.
    """
    found: dict[str, str] = {}
    for ancestor in reversed(record.__mro__):
        if issubclass(ancestor, Record):
            found |= _by_class(ancestor.__module__).get(ancestor.__name__, {})
    return found


@cache
def _by_class(module: str) -> dict[str, dict[str, str]]:
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {node.name: _texts_under_fields(node) for node in tree.body if isinstance(node, ast.ClassDef)}


def _texts_under_fields(record: ast.ClassDef) -> dict[str, str]:
    texts = {}
    for field, below in zip(record.body, record.body[1:], strict=False):
        match field, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                texts[name] = " ".join(text.split())
    return texts

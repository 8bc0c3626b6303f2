"""Writes the lists of keys in docs/ordlista.md, from what the model says of its own fields.

Run: python -m scripts.write_key_list
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, get_args

from pydantic.fields import FieldInfo

from arende.model.case import Handling, Ärende
from arende.model.described import descriptions
from arende.model.followup import Uppföljning
from arende.model.kinds import Record
from arende.model.meeting import Sammanträde
from arende.model.meeting_form import Sammanträdesform
from arende.model.organs import Organregister
from arende.model.profile import Profil

TARGET = Path(__file__).parents[1] / "docs" / "ordlista.md"
ROOTS: dict[str, type[Record]] = {
    "ärende": Ärende,
    "profil": Profil,
    "sammanträde": Sammanträde,
    "organ": Organregister,
    "sammantraden": Sammanträdesform,
    "uppföljning": Uppföljning,
}
_BLOCK = re.compile(r"(?<=<!-- nycklar: )(\w+)( -->\n).*?(?=<!-- slut -->)", re.DOTALL)


def with_keys(page: str) -> str:
    """*page* with every list of keys as the model now has it."""
    return _BLOCK.sub(lambda found: f"{found[1]}{found[2]}\n{_lists(ROOTS[found[1]])}", page)


def records(root: type[Record]) -> list[type[Record]]:
    """*root* and every record that a field of it holds, in the order they are met, each once."""
    found: list[type[Record]] = []
    waiting = [root]
    while waiting:
        record = waiting.pop(0)
        if record not in found:
            found.append(record)
            if issubclass(record, Handling) and Handling not in found:
                waiting.insert(0, Handling)
            waiting.extend(_held(field.annotation for field in record.model_fields.values()))
    return found


def own_fields(record: type[Record]) -> dict[str, FieldInfo]:
    """The fields that *record* adds to those it has from another record."""
    above = {name for base in record.__mro__[1:] for name in getattr(base, "__annotations__", {})}
    return {name: field for name, field in record.model_fields.items() if name not in above}


def _held(annotations: Iterable[Any]) -> Iterator[type[Record]]:
    for annotation in annotations:
        if isinstance(annotation, type) and issubclass(annotation, Record):
            yield annotation
        yield from _held(get_args(annotation))


def _lists(root: type[Record]) -> str:
    """Every record of *root* that no root before it holds, so that each is on the page once."""
    roots = list(ROOTS.values())
    before = [record for above in roots[: roots.index(root)] for record in records(above)]
    return "\n".join(_list(record) for record in records(root) if record not in before)


def _list(record: type[Record]) -> str:
    title = (record.__doc__ or record.__name__).strip().splitlines()[0].rstrip(".")
    about = descriptions(record)
    rows = [_row(name, field, about.get(name, "")) for name, field in own_fields(record).items()]
    return "\n".join([f"### {title}", "", "| nyckel | krävs | betyder |", "|---|---|---|", *rows, ""])


def _row(name: str, field: FieldInfo, description: str) -> str:
    about = description or f"Ordet som skrivs för ”{field.default}”."
    return f"| `{name}` | {'ja' if field.is_required() else ''} | {about.replace('|', chr(92) + '|')} |"


if __name__ == "__main__":
    TARGET.write_text(with_keys(TARGET.read_text(encoding="utf-8")), encoding="utf-8")

"""Template to finished paper: compiled once, rendered strictly, every word accounted for.

Why: the compiler (docxtpl, lxml) is imported when first asked for; a check of a case needs only the names.
"""

from typing import TYPE_CHECKING, Any

from arende.engine.names import Kind, Name
from arende.engine.request import Properties, Required

if TYPE_CHECKING:
    from arende.engine.compiled import Compiled
    from arende.engine.compiling import compile_template, examine

__all__ = ["Compiled", "Kind", "Name", "Properties", "Required", "compile_template", "examine"]


def __getattr__(name: str) -> Any:
    if name in ("compile_template", "examine"):
        from arende.engine import compiling

        return getattr(compiling, name)
    if name == "Compiled":
        from arende.engine import compiled

        return compiled.Compiled
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

"""What a mark in git says of a text, in a sentence."""

from collections.abc import Container
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from arende.history.marks import Held, Mark

_BECAME = {"ändrat": "förslaget ändrades", "avslag": "förslaget avslogs"}
_PROPOSED = {
    "enligt förslag": "organet föreslår det, och ett annat organ beslutar",
    "ändrat": "organet föreslår en ändring, och ett annat organ beslutar",
    "avslag": "organet föreslår avslag, och ett annat organ beslutar",
}


def told_mark(mark: "Mark", texts: Container[tuple[str, str]]) -> str:
    """*mark* as it speaks of *texts* (file and hash): sent out, decided, or handled and what came of it."""
    if mark.kind.value == "kallelse":
        return f"gick ut med kallelsen till {mark.organ} {mark.day}"
    held = mark.of(texts)
    where = ", ".join(f"§ {one.paragraph}" for one in held if one.paragraph)
    at = f"{mark.organ} {mark.day}" + (f", {where}" if where else "")
    became = dict.fromkeys(_became(one) for one in held if not one.is_settled)
    return f"behandlad av {at}: {'; '.join(became)}" if became else f"beslutad av {at}"


def _became(held: "Held") -> str:
    return (_PROPOSED if held.proposes else _BECAME)[held.outcome]

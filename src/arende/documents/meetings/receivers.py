"""Who gets a decision: the same receivers in the same order in minutes, extracts and what is sent."""

from collections.abc import Iterable, Iterator

from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item


def receivers(sitting: Sitting, item: Item) -> tuple[str, ...]:
    """Those who get the decision on *item*, each once however written: the ärende's, then the item's."""
    return once(_named(sitting, item))


def _named(sitting: Sitting, item: Item) -> Iterator[str]:
    case = sitting.case(item)
    yield from case.beslut_skickas_till if case is not None else ()
    yield from item.entry.beslut_skickas_till


def once(names: Iterable[str]) -> tuple[str, ...]:
    """*names* as they are first written, without those that differ only in capitals."""
    kept: dict[str, str] = {}
    for name in names:
        kept.setdefault(name.casefold(), name)
    return tuple(kept.values())

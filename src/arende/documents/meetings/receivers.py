"""Who gets a decision: the same receivers in the same order in minutes, extracts and what is sent."""

from collections.abc import Iterable, Iterator

from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item
from arende.model.decision import Role
from arende.model.outcome import Result

# The ärende comes back to the organ, and nobody is to act on anything yet.
_PUT_OFF = (Result.ÅTERREMISS, Result.BORDLÄGGNING)


def receivers(sitting: Sitting, item: Item) -> tuple[str, ...]:
    """Those who get the decision on *item*, each once however written.

    The organ that it is proposed to, then the ärende's own where this organ decides anything, then those
    of the agenda.
    Why: those who are to act on the decision in the end must not take a proposal for it.
    """
    return once(_named(sitting, item))


def only_proposes(sitting: Sitting, item: Item) -> bool:
    """Whether the decision on *item* is nothing but a proposal to another organ."""
    decision = sitting.decisions.get(item.address)
    levels = decision.levels if decision is not None else ()
    return bool(levels) and all(level.role is Role.FÖRESLÅR for level in levels)


def _named(sitting: Sitting, item: Item) -> Iterator[str]:
    decision, case = sitting.decisions.get(item.address), sitting.case(item)
    is_put_off = decision is not None and decision.result in _PUT_OFF
    levels = decision.levels if decision is not None and not is_put_off else ()
    yield from (level.to for level in levels if level.role is Role.FÖRESLÅR and level.to)
    if case is not None and not is_put_off and not only_proposes(sitting, item):
        yield from case.beslut_skickas_till
    yield from item.entry.beslut_skickas_till


def once(names: Iterable[str]) -> tuple[str, ...]:
    """*names* as they are first written, without those that differ only in capitals."""
    kept: dict[str, str] = {}
    for name in names:
        kept.setdefault(name.casefold(), name)
    return tuple(kept.values())

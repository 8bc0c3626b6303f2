"""In which §§ each ersättare serves, and for whom: absence and jäv counted."""

from collections.abc import Iterable, Iterator

from arende.meeting.agenda import Item
from arende.meeting.paragraphs import numbers
from arende.model.meeting import Sammanträde

Numbers = frozenset[int]


def within(paragraphs: str | None, everything: Numbers) -> Numbers:
    """The §§ of the meeting that *paragraphs* stands for; all of them where nothing is written."""
    return everything if paragraphs is None else numbers(paragraphs) & everything


def absences(meeting: Sammanträde, everything: Numbers) -> dict[str, Numbers]:
    """The §§ that each absent person misses, by name."""
    away: dict[str, Numbers] = {}
    for one in meeting.frånvarande:
        away[one.namn] = away.get(one.namn, frozenset()) | within(one.paragrafer, everything)
    return away


def barred(agenda: Iterable[Item]) -> dict[str, Numbers]:
    """The §§ that each person leaves for jäv, by name.

    In fullmäktige who has jäv may stay in the room but takes no part; in a nämnd they may not handle the item
    at all. Neither is among those who serve in it.
    Källa: KL 5 kap. 47–48 §§ (fullmäktige), 6 kap. 28–32 §§ (nämnd), 30 § 1 st. (not handle).
    """
    left: dict[str, Numbers] = {}
    for item, paragraph in _numbered(agenda):
        for one in item.entry.jäv:
            left[one.namn] = left.get(one.namn, frozenset()) | {paragraph}
    return left


def served(
    meeting: Sammanträde, agenda: tuple[Item, ...], everything: Numbers
) -> dict[tuple[str, str], Numbers]:
    """The §§ that each ersättare serves in for each ledamot, by both names, in the file's order.

    Where no §§ are written it is those that the ledamot misses, or all when the ledamot is not said to be
    absent. Who serves nowhere, because of jäv or because the §§ are not the meeting's, is left out.
    """
    left, found = barred(agenda), dict[tuple[str, str], Numbers]()
    for name, absent, paragraphs in (*_for_absent(meeting, everything), *_for_barred(agenda)):
        if there := paragraphs - left.get(name, frozenset()):
            found[name, absent] = found.get((name, absent), frozenset()) | there
    return found


def _for_absent(meeting: Sammanträde, everything: Numbers) -> Iterator[tuple[str, str, Numbers]]:
    away = absences(meeting, everything)
    for one in meeting.ersättare:
        if one.tjänstgör_för is not None:
            missed = away.get(one.tjänstgör_för, everything)
            written = within(one.paragrafer, everything)
            yield one.namn, one.tjänstgör_för, missed if one.paragrafer is None else written


def _for_barred(agenda: Iterable[Item]) -> Iterator[tuple[str, str, Numbers]]:
    for item, paragraph in _numbered(agenda):
        for one in item.entry.jäv:
            if one.ersättare is not None:
                yield one.ersättare, one.namn, frozenset({paragraph})


def _numbered(agenda: Iterable[Item]) -> Iterator[tuple[Item, int]]:
    return ((item, item.paragraph) for item in agenda if item.paragraph is not None)

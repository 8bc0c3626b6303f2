"""Who takes part in a meeting: who serves, for whom, in which §.

Källa: KL 5 kap. 66 §, for a nämnd through 6 kap. 35 §: the minutes say which ledamöter and ersättare served,
and in which ärenden. Jäv: 5 kap. 47 § (fullmäktige), 6 kap. 28–32 §§ (nämnd). A name that the register does
not know is kept as written, without a party: it is for the rules to tell of.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from arende.meeting.agenda import Item
from arende.meeting.paragraphs import numbers
from arende.model.case import Person
from arende.model.meeting import Ersättare, Sammanträde
from arende.model.organs import Förtroendevald, Office, Organ

_RANK = tuple(Office)
_LEADERS = (Office.ORDFÖRANDE, Office.FÖRSTE_VICE, Office.ANDRE_VICE, Office.VICE)


@dataclass(frozen=True)
class Seat:
    """One elected person in the organ on the day of the meeting; *party* is empty where none is known."""

    name: str
    party: str
    office: Office

    @property
    def with_party(self) -> str:
        """”Namn (S)”, or the name alone."""
        return f"{self.name} ({self.party})" if self.party else self.name


@dataclass(frozen=True)
class Attending:
    """Somebody who takes part, and in which §§; *for_* is the ledamot that an ersättare serves for.

    Jäv is already counted: the §§ of one who has left the room are not among them.
    """

    seat: Seat
    paragraphs: frozenset[int]
    for_: str = ""


@dataclass(frozen=True)
class Guest:
    """An official or a guest, and the §§ that they are there for."""

    name: str
    title: str
    paragraphs: frozenset[int]


@dataclass(frozen=True)
class Presence:
    """The presence at one meeting.

    *members* are the ledamöter that are there at all: ordförande, vice, the others as the register has them.
    *substitutes_serving* has one entry for each ledamot that an ersättare serves for; *substitutes_present*
    are those that never serve. *absent_all* are the ledamöter that miss every §. *chair* leads the meeting,
    *chairs* are those that can, in turn. *paragraphs* are all §§ of the meeting.
    """

    members: tuple[Attending, ...]
    substitutes_serving: tuple[Attending, ...]
    substitutes_present: tuple[Attending, ...]
    others: tuple[Guest, ...]
    absent_all: tuple[Seat, ...]
    chair: Seat | None
    chairs: tuple[Seat, ...]
    secretary: Person | None
    paragraphs: frozenset[int]
    seats: Mapping[str, Seat]

    def seat(self, name: str) -> Seat | None:
        """The seat that *name* holds on the day, as ledamot or ersättare; None for any other."""
        return self.seats.get(name)

    def with_party(self, name: str) -> str:
        """”Namn (S)”; the name alone where the register knows no party for it."""
        seat = self.seat(name)
        return seat.with_party if seat is not None else name

    def serving(self, item: Item) -> tuple[Seat, ...]:
        """Those who handle *item*: ledamöter, then serving ersättare, each once; none for a struck item."""
        there = (*self.members, *self.substitutes_serving)
        return tuple(dict.fromkeys(one.seat for one in there if item.paragraph in one.paragraphs))

    def deciding(self, item: Item) -> tuple[Seat, ...]:
        """Those who take part in the decision on *item*: serving, and not abstaining from it.

        Källa: KL 4 kap. 25 § (may abstain), 26 § (not in a nämnd's exercise of authority).
        """
        return tuple(seat for seat in self.serving(item) if seat.name not in item.entry.deltar_inte)

    def chair_of(self, item: Item) -> Seat | None:
        """Who leads *item*: the chair, or a vice ordförande when the chair is away; None if none serves."""
        serving = self.serving(item)
        return next((seat for seat in self.chairs if seat in serving), None)


def presence(meeting: Sammanträde, organ: Organ, items: Iterable[Item]) -> Presence:
    """The presence at *meeting*: every ledamot of *organ* that day who is not said to be absent.

    An ersättare whose §§ are not written serves as long as the ledamot is away.
    """
    agenda = tuple(items)
    everything = frozenset(item.paragraph for item in agenda if item.paragraph is not None)
    away = _absences(meeting, everything)
    barred = _barred(agenda)
    seats = _seats(organ, meeting.datum)
    ledamöter = sorted(
        (_seat(one) for one in organ.ledamöter if one.serves_on(meeting.datum)),
        key=lambda seat: _RANK.index(seat.office),
    )
    gone = {seat for seat in ledamöter if _is_gone(seat.name, away, everything)}
    members = tuple(
        Attending(seat, everything - away.get(seat.name, frozenset()) - barred.get(seat.name, frozenset()))
        for seat in ledamöter
        if seat not in gone
    )
    serving = _serving(meeting, agenda, everything, away, seats)
    chairs = tuple(_chairs(meeting, [one.seat for one in members], seats))
    return Presence(
        members=members,
        substitutes_serving=serving,
        substitutes_present=tuple(_only_present(meeting, everything, serving, seats)),
        others=tuple(
            Guest(one.namn, one.titel or "", _within(one.paragrafer, everything)) for one in meeting.övriga
        ),
        absent_all=tuple(seat for seat in ledamöter if seat in gone),
        chair=next(iter(chairs), None),
        chairs=chairs,
        secretary=_secretary(meeting, organ),
        paragraphs=everything,
        seats=seats,
    )


def _seat(one: Förtroendevald, office: Office | None = None) -> Seat:
    return Seat(one.namn, one.parti or "", office or one.uppdrag)


def _seats(organ: Organ, day: date) -> dict[str, Seat]:
    """By name, ersättare in register order before ledamöter: who is both counts as ledamot."""
    found = {one.namn: _seat(one, Office.ERSÄTTARE) for one in organ.ersättare if one.serves_on(day)}
    return {**found, **{one.namn: _seat(one) for one in organ.ledamöter if one.serves_on(day)}}


def _within(paragraphs: str | None, everything: frozenset[int]) -> frozenset[int]:
    return everything if paragraphs is None else numbers(paragraphs) & everything


def _absences(meeting: Sammanträde, everything: frozenset[int]) -> dict[str, frozenset[int]]:
    away: dict[str, frozenset[int]] = {}
    for one in meeting.frånvarande:
        away[one.namn] = away.get(one.namn, frozenset()) | _within(one.paragrafer, everything)
    return away


def _is_gone(name: str, away: Mapping[str, frozenset[int]], everything: frozenset[int]) -> bool:
    return name in away and away[name] == everything


def _barred(agenda: Iterable[Item]) -> dict[str, frozenset[int]]:
    """The §§ that each person leaves for jäv."""
    barred: dict[str, frozenset[int]] = {}
    for item in agenda:
        for one in item.entry.jäv:
            if item.paragraph is not None:
                barred[one.namn] = barred.get(one.namn, frozenset()) | {item.paragraph}
    return barred


def _serving(
    meeting: Sammanträde,
    agenda: tuple[Item, ...],
    everything: frozenset[int],
    away: Mapping[str, frozenset[int]],
    seats: Mapping[str, Seat],
) -> tuple[Attending, ...]:
    """Each ersättare with each ledamot that they serve for, in register order, strangers last."""
    barred = _barred(agenda)
    served: dict[tuple[str, str], frozenset[int]] = {}
    for name, absent, paragraphs in (*_substitutions(meeting, everything, away), *_for_jäv(agenda)):
        if left := paragraphs - barred.get(name, frozenset()):
            served[name, absent] = served.get((name, absent), frozenset()) | left
    order = {name: place for place, name in enumerate(seats)}
    return tuple(
        Attending(_known(name, seats), served[name, absent], absent)
        for name, absent in sorted(served, key=lambda pair: order.get(pair[0], len(order)))
    )


def _substitutions(
    meeting: Sammanträde, everything: frozenset[int], away: Mapping[str, frozenset[int]]
) -> Iterator[tuple[str, str, frozenset[int]]]:
    for one in meeting.ersättare:
        if one.tjänstgör_för is not None:
            whole = away.get(one.tjänstgör_för, everything) if one.paragrafer is None else everything
            yield one.namn, one.tjänstgör_för, _within(one.paragrafer, whole)


def _for_jäv(agenda: Iterable[Item]) -> Iterator[tuple[str, str, frozenset[int]]]:
    for item in agenda:
        for one in item.entry.jäv:
            if one.ersättare is not None and item.paragraph is not None:
                yield one.ersättare, one.namn, frozenset({item.paragraph})


def _only_present(
    meeting: Sammanträde,
    everything: frozenset[int],
    serving: tuple[Attending, ...],
    seats: Mapping[str, Seat],
) -> Iterator[Attending]:
    busy = {one.seat.name for one in serving}
    there: dict[str, Ersättare] = {one.namn: one for one in meeting.ersättare if one.namn not in busy}
    order = {name: place for place, name in enumerate(seats)}
    for name in sorted(there, key=lambda name: order.get(name, len(order))):
        yield Attending(_known(name, seats), _within(there[name].paragrafer, everything))


def _known(name: str, seats: Mapping[str, Seat]) -> Seat:
    return seats.get(name) or Seat(name, "", Office.ERSÄTTARE)


def _chairs(meeting: Sammanträde, there: list[Seat], seats: Mapping[str, Seat]) -> Iterator[Seat]:
    """The one the meeting names, then ordförande and vice ordförande in rank, if they are there."""
    named = meeting.ordförande
    if named is not None:
        yield seats.get(named) or Seat(named, "", Office.LEDAMOT)
    yield from (seat for seat in there if seat.office in _LEADERS and seat.name != named)


def _secretary(meeting: Sammanträde, organ: Organ) -> Person | None:
    """The meeting's own secretary; the organ's, with contacts, where the meeting only repeats the name."""
    own, usual = meeting.sekreterare, organ.sekreterare
    return usual if own is None or (usual is not None and own == Person(namn=usual.namn)) else own

"""Who takes part in a meeting: who serves, for whom, in which §.

Källa: KL 5 kap. 66 §, for a nämnd through 6 kap. 35 §: the minutes say which ledamöter and ersättare served,
and in which ärenden. Jäv: 5 kap. 47–48 §§ (fullmäktige), 6 kap. 28–32 §§ (nämnd). A name that the register
does not know is kept as written, without a party: it is for the rules to tell of.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from arende.meeting.agenda import Item
from arende.meeting.substitutes import Numbers, absences, barred, served, within
from arende.model.case import Person
from arende.model.meeting import Sammanträde
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
    paragraphs: Numbers
    for_: str = ""


@dataclass(frozen=True)
class Guest:
    """An official or a guest, and the §§ that they are there for."""

    name: str
    title: str
    paragraphs: Numbers


@dataclass(frozen=True)
class Presence:
    """The presence at one meeting.

    *members* are the ledamöter that are there at all: ordförande, vice, the others as the register has them.
    *substitutes_serving* has one entry for each ledamot that an ersättare serves for; *substitutes_present*
    are those that never serve, *substitutes* all that are said to be there. *absent_all* are the ledamöter
    that miss every §. *chair* leads the meeting, *chairs* are those that can, in turn. *paragraphs* are all
    §§ of the meeting. *unbarred* are those who would serve, and in which §§, had nobody jäv.
    """

    members: tuple[Attending, ...]
    substitutes_serving: tuple[Attending, ...]
    substitutes_present: tuple[Attending, ...]
    substitutes: tuple[Attending, ...]
    others: tuple[Guest, ...]
    absent_all: tuple[Seat, ...]
    chair: Seat | None
    chairs: tuple[Seat, ...]
    secretary: Person | None
    paragraphs: Numbers
    seats: Mapping[str, Seat]
    unbarred: tuple[Attending, ...]

    def among(self, numbers: Numbers) -> "Presence":
        """The presence at the §§ *numbers* alone, as if they were the whole meeting.

        Källa: KL 5 kap. 66 §: minutes of some §§ say who served in those. An ersättare that serves in
        others is only there. Who leads the meeting, and who has a seat in it, is the same.
        """
        if numbers >= self.paragraphs:
            return self
        serving = tuple(_narrowed(self.substitutes_serving, numbers))
        return replace(
            self,
            members=tuple(_narrowed(self.members, numbers)),
            substitutes_serving=serving,
            substitutes_present=tuple(_narrowed(_idle(self.substitutes, serving), numbers)),
            substitutes=tuple(_narrowed(self.substitutes, numbers)),
            others=tuple(
                replace(one, paragraphs=one.paragraphs & numbers)
                for one in self.others
                if one.paragraphs & numbers
            ),
            paragraphs=numbers,
        )

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

    def left_out(self, item: Item) -> tuple[Seat, ...]:
        """Those who would have served in *item* but for jäv, each once; not who is away in any case."""
        barred = {one.namn for one in item.entry.jäv}
        there = (one.seat for one in self.unbarred if item.paragraph in one.paragraphs)
        return tuple(dict.fromkeys(seat for seat in there if seat.name in barred))

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
    seats = _seats(organ, meeting.datum)
    there, gone = _members(meeting, organ, agenda, everything)
    serving = _serving(served(meeting, agenda, everything), seats)
    substitutes = tuple(_substitutes(meeting, everything, seats))
    chairs = tuple(_chairs(meeting, [one.seat for one in there], seats))
    return Presence(
        members=there,
        substitutes_serving=serving,
        substitutes_present=tuple(_idle(substitutes, serving)),
        substitutes=substitutes,
        others=tuple(
            Guest(one.namn, one.titel or "", within(one.paragrafer, everything)) for one in meeting.övriga
        ),
        absent_all=gone,
        chair=next(iter(chairs), None),
        chairs=chairs,
        secretary=_secretary(meeting, organ),
        paragraphs=everything,
        seats=seats,
        unbarred=_unbarred(meeting, organ, agenda, everything),
    )


def _unbarred(
    meeting: Sammanträde, organ: Organ, agenda: tuple[Item, ...], everything: Numbers
) -> tuple[Attending, ...]:
    """The ledamöter that are there and the ersättare who serve for the absent, before anybody has jäv."""
    free = tuple(replace(item, entry=item.entry.model_copy(update={"jäv": ()})) for item in agenda)
    there, _ = _members(meeting, organ, free, everything)
    return (*there, *_serving(served(meeting, free, everything), _seats(organ, meeting.datum)))


def _seat(one: Förtroendevald, office: Office | None = None) -> Seat:
    return Seat(one.namn, one.parti or "", office or one.uppdrag)


def _seats(organ: Organ, day: date) -> dict[str, Seat]:
    """By name, ersättare in register order before ledamöter: who is both counts as ledamot."""
    found = {one.namn: _seat(one, Office.ERSÄTTARE) for one in organ.ersättare if one.serves_on(day)}
    return {**found, **{one.namn: _seat(one) for one in organ.ledamöter if one.serves_on(day)}}


def _members(
    meeting: Sammanträde, organ: Organ, agenda: tuple[Item, ...], everything: Numbers
) -> tuple[tuple[Attending, ...], tuple[Seat, ...]]:
    """The ledamöter that are there at all, with their §§, and those that miss every §; each in rank."""
    away, left, none = absences(meeting, everything), barred(agenda), frozenset[int]()
    seats = (_seat(one) for one in organ.ledamöter if one.serves_on(meeting.datum))
    there: list[Attending] = []
    gone: list[Seat] = []
    for seat in sorted(seats, key=lambda seat: _RANK.index(seat.office)):
        missed = away.get(seat.name, none)
        if seat.name in away and missed == everything:
            gone.append(seat)
        else:
            there.append(Attending(seat, everything - missed - left.get(seat.name, none)))
    return tuple(there), tuple(gone)


def _serving(served: Mapping[tuple[str, str], Numbers], seats: Mapping[str, Seat]) -> tuple[Attending, ...]:
    """In register order, strangers last."""
    pairs = sorted(served, key=lambda pair: _place(pair[0], seats))
    return tuple(Attending(_known(name, seats), served[name, absent], absent) for name, absent in pairs)


def _substitutes(meeting: Sammanträde, everything: Numbers, seats: Mapping[str, Seat]) -> Iterator[Attending]:
    """Every ersättare that is said to be there, in register order, with the §§ that are written."""
    there: dict[str, Numbers] = {}
    for one in meeting.ersättare:
        there[one.namn] = there.get(one.namn, frozenset()) | within(one.paragrafer, everything)
    for name in sorted(there, key=lambda name: _place(name, seats)):
        yield Attending(_known(name, seats), there[name])


def _idle(substitutes: Iterable[Attending], serving: Iterable[Attending]) -> Iterator[Attending]:
    busy = {one.seat.name for one in serving}
    return (one for one in substitutes if one.seat.name not in busy)


def _narrowed(attending: Iterable[Attending], numbers: Numbers) -> Iterator[Attending]:
    for one in attending:
        if there := one.paragraphs & numbers:
            yield replace(one, paragraphs=there)


def _place(name: str, seats: Mapping[str, Seat]) -> int:
    return next((place for place, known in enumerate(seats) if known == name), len(seats))


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

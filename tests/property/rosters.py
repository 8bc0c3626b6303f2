"""Who sits in an organ and who is there in each §, drawn: odd names, absences, substitutes who serve."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from tests.property.strategies import Drawing

Entry = dict[str, Any]
Draw = Callable[[st.SearchStrategy[Any]], Any]

_FIRST_NAMES = ["Åsa", "Örjan", "Émilie", "Ægir", "Jan-Öivind", "Zoë", "Lars-Åke", "Märta", "Ída", "Bo"]
_LAST_NAMES = ["O’Novell", "d'Skröna", "D’Ukat", "Åström-Fabel", "von Påhitt", "Ö", "Sägenblom", "Diktén"]
_PARTIES = st.sampled_from(["SP", "ÅP", "LL", "D&V", "Åvikens väl", None])
_OFFICES = ["ordförande", "1:e vice ordförande", "2:e vice ordförande"]
_WRITING = Drawing(hostile=False)


@dataclass
class Room:
    """Who sits in the organ, and who is there in each §."""

    members: list[str]
    substitutes: list[str]
    first: int
    last: int
    away: dict[str, frozenset[int]] = field(default_factory=dict)
    stands_in: dict[str, tuple[str, frozenset[int]]] = field(default_factory=dict)

    @property
    def idle(self) -> list[str]:
        """The substitutes that serve for nobody."""
        return [name for name in self.substitutes if name not in self.stands_in]

    def serving(self, paragraph: int) -> list[str]:
        """Members in rank, then those who stand in."""
        there = [name for name in self.members if paragraph not in self.away.get(name, ())]
        return there + [name for name, (_, when) in self.stands_in.items() if paragraph in when]


def organ(draw: Draw) -> tuple[Room, Entry]:
    names = [f"{first} {last}" for first in _FIRST_NAMES for last in _LAST_NAMES]
    chosen = draw(st.lists(st.sampled_from(names), min_size=3, max_size=16, unique=True))
    seats = draw(st.integers(3, min(11, len(chosen))))
    members, substitutes = chosen[:seats], chosen[seats:]
    office = dict(zip(members, _OFFICES, strict=False))
    register = {
        "organ": [
            {
                "namn": "tekniska nämnden",
                "förkortning": "TN",
                "sekreterare": {"namn": "Rut Bläckström", "titel": "nämndsekreterare"},
                "protokollet_förvaras": "Stadshuset",
                "plats": draw(_WRITING.line()),
                "ledamöter": [
                    {"namn": name, **_party(draw), "uppdrag": office.get(name, "ledamot")} for name in members
                ],
                "ersättare": [{"namn": name, **_party(draw)} for name in substitutes],
            }
        ]
    }
    return Room(members, substitutes, first=draw(st.integers(1, 400)), last=0), register


def _party(draw: Draw) -> Entry:
    party = draw(_PARTIES)
    return {} if party is None else {"parti": party}


def absences(draw: Draw, room: Room) -> None:
    """Some members away, all day or from one § to another, with substitutes for some; always a quorum."""
    everything = frozenset(range(room.first, room.last + 1))
    unfilled = 0
    for name in room.members:
        kind = draw(st.sampled_from(["there"] * 4 + ["away", "some"]))
        if kind == "there":
            continue
        ends = sorted(draw(st.lists(st.integers(room.first, room.last), min_size=2, max_size=2)))
        when = everything if kind == "away" else frozenset(range(ends[0], ends[1] + 1))
        filled = bool(room.idle) and draw(st.booleans())
        if not filled and unfilled + 1 > (len(room.members) - 1) // 2 - 1:
            continue
        room.away[name] = when
        unfilled += not filled
        if filled:
            room.stands_in[room.idle[0]] = (name, when)


def present(draw: Draw, room: Room) -> Entry:
    """The keys of the meeting that say who is there."""
    substitutes: list[Any] = [
        {"namn": name, "tjänstgör_för": absent, "paragrafer": _span(when)}
        for name, (absent, when) in room.stands_in.items()
    ]
    substitutes += [name for name in room.idle if draw(st.booleans())]
    away = [
        name if len(when) == room.last - room.first + 1 else {"namn": name, "paragrafer": _span(when)}
        for name, when in room.away.items()
    ]
    guests = draw(st.lists(_WRITING.line(), max_size=2))
    found = {"frånvarande": away, "ersättare": substitutes, "övriga": guests}
    return {key: value for key, value in found.items() if value}


def _span(paragraphs: Iterable[int]) -> str:
    low, high = min(paragraphs), max(paragraphs)
    return str(low) if low == high else f"{low}–{high}"


def approval(draw: Draw, room: Room, is_recorded: bool) -> Entry:
    there = room.serving(room.first)
    if not is_recorded:
        return {}
    known = {"justerare": [there[-1]], "datum": "2026-10-29", "anslag": "2026-10-30", "plats": "Stadshuset"}
    at_once = {"omedelbar": {"datum": "2026-10-22", "anslag": "2026-10-23"}}
    return {"sluttid": "16.00", "justering": {**known, **at_once}}

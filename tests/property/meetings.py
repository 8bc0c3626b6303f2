"""Whole meetings drawn from the model: who sits, who is there, what is treated and how it is decided.

What a drawing says is true of itself: its own count of who serves, and of who wins, is what the checks hold
the program against.
"""

from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from tests.property.rosters import Draw, Entry, Room, absences, approval, organ, present
from tests.property.strategies import Drawing

PROFILES = ("standard", "numrerad", "attsats")
_GROUPS = [
    "val av justerare",
    "information",
    "beslutsärenden",
    "valärenden",
    "anmälningar",
    "delegationsbeslut",
    "övrigt",
]
# Groups where the profiles have a usual proposal; the others need one of their own.
_USUAL = {"val av justerare", "information", "anmälningar", "delegationsbeslut", "övrigt"}
_WRITING = Drawing(hostile=False)


@dataclass(frozen=True)
class Drawn:
    """A meeting with its organ, and what is known of it beforehand.

    *serving*: by §, the names of those who handle it. *open_titles*, *struck_titles* and *secret_titles*:
    words that stand in one title each. *winners*: by §, the number of the yrkande that each vote there gave.
    """

    profile: str
    register: Entry
    meeting: Entry
    serving: dict[int, frozenset[str]]
    open_titles: tuple[str, ...]
    struck_titles: tuple[str, ...]
    secret_titles: tuple[str, ...]
    winners: dict[int, list[int]]


@st.composite
def meetings(draw: Draw, cases: tuple[str, ...]) -> Drawn:
    """A meeting in order: notice or minutes, of one of the profiles; *cases* are dnr it may treat."""
    room, register = organ(draw)
    sizes = draw(st.lists(st.integers(1, 3), min_size=1, max_size=5))
    groups = draw(st.lists(st.sampled_from(_GROUPS), min_size=len(sizes), max_size=len(sizes)))
    is_recorded = draw(st.sampled_from([True, True, True, False]))
    struck = (
        draw(st.sets(st.integers(1, sum(sizes) - 1), max_size=2)) if is_recorded and sum(sizes) > 1 else ()
    )
    room.last = room.first + sum(sizes) - len(struck) - 1
    absences(draw, room)
    agenda = _Agenda(draw, room, list(draw(st.permutations(cases))), is_recorded, frozenset(struck))
    written = [
        {"grupp": group, "ärenden": [agenda.item(group) for _ in range(size)]}
        for group, size in zip(groups, sizes, strict=True)
    ]
    profile = draw(st.sampled_from(PROFILES))
    meeting = {
        "profil": profile,
        "organ": "tekniska nämnden",
        "datum": "2026-10-22",
        "tid": "13.00",
        "första_paragraf": str(room.first),
        **present(draw, room),
        "dagordning": written,
        **approval(draw, room, agenda.is_recorded),
    }
    return Drawn(
        profile,
        register,
        meeting,
        agenda.serving,
        tuple(agenda.open_titles),
        tuple(agenda.struck_titles),
        tuple(agenda.secret_titles),
        agenda.winners,
    )


_BY_LOT = ("valärenden", "val av justerare")


@dataclass
class _Agenda:
    """Items drawn one after the other, each with the next §; *struck* are the places of those without."""

    draw: Draw
    room: Room
    cases: list[str]
    is_recorded: bool
    struck: frozenset[int]
    place: int = -1
    paragraph: int = 0
    serving: dict[int, frozenset[str]] = field(default_factory=dict)
    open_titles: list[str] = field(default_factory=list)
    struck_titles: list[str] = field(default_factory=list)
    secret_titles: list[str] = field(default_factory=list)
    winners: dict[int, list[int]] = field(default_factory=dict)

    def item(self, group: str) -> Entry:
        """One item of *group*: an ärende or free text, and in minutes what was done with it."""
        self.place += 1
        if self.place in self.struck:
            return {**self._free(group), "utgår": "ja"}
        self.paragraph = self.paragraph + 1 if self.serving else self.room.first
        there = self.room.serving(self.paragraph)
        entry = self._case() if group == "beslutsärenden" and self.cases else self._free(group)
        if self.is_recorded:
            there = self._recusal(entry, there)
            self._treat(entry, group, there)
        self.serving[self.paragraph] = frozenset(there)
        return entry

    def _case(self) -> Entry:
        return {"dnr": self.cases.pop()}

    def _free(self, group: str) -> Entry:
        """Free text whose title has a word of its own."""
        is_struck = self.place in self.struck
        is_secret = not is_struck and self.draw(st.sampled_from([False] * 5 + [True]))
        titles = self.secret_titles if is_secret else self.open_titles
        titles = self.struck_titles if is_struck else titles
        word = f"{'Kvistlönn' if is_secret else 'Rönnbär'}{self.place}q"
        titles.append(word)
        entry: Entry = {"rubrik": f"{word} {self.draw(_WRITING.line())}"}
        if is_secret:
            entry["sekretess"] = "26 kap. 1 § offentlighets- och sekretesslagen"
        if group not in _USUAL or self.draw(st.booleans()):
            entry["förslag_till_beslut"] = self._points()
        optional = {"text": _WRITING.markdown(), "föredragande": _WRITING.line()}
        return {**entry, **self.draw(st.fixed_dictionaries({}, optional=optional))}

    def _points(self) -> list[Any]:
        points: list[Any] = self.draw(st.lists(_WRITING.point(), min_size=1, max_size=3))
        return points

    def _recusal(self, entry: Entry, there: list[str]) -> list[str]:
        """One who is barred, with or without somebody in their place, while a quorum is left."""
        if len(there) - 1 <= len(self.room.members) / 2 or not self.draw(st.sampled_from([0, 0, 0, 1])):
            return there
        barred = self.draw(st.sampled_from(there))
        steps_in = self.room.idle[:1] if self.draw(st.booleans()) else []
        entry["jäv"] = [{"namn": barred, **({"ersättare": steps_in[0]} if steps_in else {})}]
        return [name for name in there if name != barred] + steps_in

    def _treat(self, entry: Entry, group: str, there: list[str]) -> None:
        kind = self.draw(st.sampled_from(["plain", "plain", "vote", "shown", "put off", "changed"]))
        if kind == "vote":
            self._vote(entry, there, self._rival(entry, there), group)
        elif kind == "shown":
            self._acclaim(entry, there)
        elif kind == "put off":
            result = self.draw(st.sampled_from(["återremiss", "bordläggning", "avslag"]))
            entry["beslut"] = {"utgång": result, "punkter": self._points()}
        elif kind == "changed" or entry.get("dnr", "").endswith("99"):  # one with alternatives
            entry["beslut"] = {"utgång": "ändrat", "punkter": self._points()}
        else:
            entry["beslut"] = "enligt förslag"
        self._said(entry, there)

    def _rival(self, entry: Entry, there: list[str]) -> str:
        """A yrkande to change the proposal, by one of *there*; gives their name."""
        mover: str = self.draw(st.sampled_from(there))
        entry["yrkanden"] = [{"av": [mover], "slag": "ändring", "punkter": self._points()}]
        if self.draw(st.booleans()):
            entry["yrkanden"].append({"av": [self.draw(st.sampled_from(there))], "slag": "bifall"})
        return mover

    def _settle(self, entry: Entry, winner: int, mover: str, vote: Entry | None = None) -> None:
        step: Entry = {"yrkanden": ["0", "1"], "bifalls": str(winner)}
        if vote is not None:
            step["omröstning"] = vote
            self.winners.setdefault(self.paragraph, []).append(winner)
        entry["propositioner"] = [step]
        entry["beslut"] = {"utgång": "ändrat", "enligt_yrkande": "1"} if winner else "enligt förslag"
        if not winner and self.draw(st.booleans()):
            entry["reservationer"] = [{"av": [mover], "yrkande": "1"}]

    def _acclaim(self, entry: Entry, there: list[str]) -> None:
        self._settle(
            entry, 1 if _has_no_proposal(entry) else self.draw(st.integers(0, 1)), self._rival(entry, there)
        )

    def _vote(self, entry: Entry, there: list[str], mover: str, group: str) -> None:
        """A vote by name of all *there*, the tie broken by the first of them in rank; in elections no tie."""
        ways: dict[str, str] = {name: self.draw(st.sampled_from(["ja", "nej", "avstår"])) for name in there}
        leader = next((name for name in self.room.members[:3] if name in there), None)
        cast = list(ways.values())
        if cast.count("ja") == cast.count("nej"):
            decider = leader or there[0]
            ways[decider] = "ja" if ways[decider] == "avstår" else ways[decider]
        cast = list(ways.values())
        ja, nej = cast.count("ja"), cast.count("nej")
        is_tie = ja == nej
        winner = int(ways[leader or there[0]] == "nej") if is_tie else int(nej > ja)
        is_led = leader is not None and group not in _BY_LOT
        if (is_tie and not is_led) or (winner == 0 and _has_no_proposal(entry)):
            ways = dict.fromkeys(there, "nej")
            is_tie, winner = False, 1
        vote: Entry = {"ja_för": "0", "nej_för": "1"}
        rest = self.draw(st.sampled_from([None, "ja", "nej", "avstår"]))
        for way in ("ja", "nej", "avstår"):
            names = [name for name in there if ways[name] == way]
            if names and way != rest:
                vote[way] = names
        if rest is not None:
            vote["övriga"] = rest
        if is_tie:
            vote["utslagsröst"] = "ja"
        self._settle(entry, winner, mover, vote)

    def _said(self, entry: Entry, there: list[str]) -> None:
        """Statements and notes, and those who take no part; never one who has voted or wants a change."""
        statement = {"av": [self.draw(st.sampled_from(there))], "text": self.draw(_WRITING.markdown())}
        if self.draw(st.sampled_from([0, 0, 1])):
            entry[self.draw(st.sampled_from(["särskilda_yttranden", "protokollsanteckningar"]))] = [statement]
        if "yrkanden" not in entry and len(there) > len(self.room.members) / 2 + 1:
            entry["deltar_inte"] = [there[-1]] if self.draw(st.sampled_from([0, 0, 1])) else []
        if self.draw(st.sampled_from([0, 0, 0, 1])):
            entry["omedelbar_justering"] = "ja"
        if self.draw(st.booleans()):
            entry["beslut_skickas_till"] = self.draw(st.lists(_WRITING.line(), min_size=1, max_size=2))


def _has_no_proposal(entry: Entry) -> bool:
    """Whether the item is an ärende with alternatives, where nothing is before the organ."""
    return str(entry.get("dnr", "")).endswith("99")

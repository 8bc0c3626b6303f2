"""A sammanträde with all that its papers and rules depend on, each text by its file and address."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from arende.address import Address
from arende.loading.loaded import Loaded
from arende.loading.meeting_form import with_justerare
from arende.markup.blocks import Blocks
from arende.meeting.agenda import Item, items
from arende.meeting.decision import Decided, Proposal
from arende.meeting.decisions import decided
from arende.meeting.presence import Presence, presence
from arende.meeting.proposals import proposal
from arende.model.case import Ärende
from arende.model.meeting import Sammanträde
from arende.model.meeting_form import Sammanträdesform
from arende.model.organs import Organ
from arende.model.profile import Profil
from arende.model.request import Request
from arende.swedish.words import list_words

# What stands for the names of the justerare until somebody has said who they are.
_UNNAMED = "ledamot"


@dataclass(frozen=True)
class History:
    """What went before a meeting: its first §, and what earlier meetings decided.

    *decisions*: by dnr, oldest first. *sources*: every file that a point of theirs can stand in. *follows*:
    the § after the organ's last that year; None where no earlier meeting tells.
    """

    first: int = 1
    decisions: Mapping[str, tuple[Decided, ...]] = field(default_factory=dict)
    sources: Mapping[str, Loaded[Any]] = field(default_factory=dict)
    follows: int | None = None


@dataclass(frozen=True)
class Sitting:
    """One meeting, read whole. *key* is its file as messages show it, and the file key of its own texts.

    *cases*: by the item's address, the ärende and its file key; an item that is free text, or whose ärende
    cannot be read, has none. *sources*: by file key, every file that a PlacedPoint can stand in.
    *proposals* and *decisions*: by the item's address. *earlier*: by dnr, what meetings before this one
    decided, oldest first. *follows*: the § after the organ's last earlier one that year, where a file tells.
    """

    key: str
    loaded: Loaded[Sammanträde]
    meeting: Sammanträde
    organ: Organ
    profile: Profil
    form: Sammanträdesform
    items: tuple[Item, ...]
    presence: Presence
    cases: Mapping[Address, tuple[str, Loaded[Ärende]]]
    sources: Mapping[str, Loaded[Any]]
    proposals: Mapping[Address, Proposal]
    decisions: Mapping[Address, Decided]
    earlier: Mapping[str, tuple[Decided, ...]]
    follows: int | None = None

    def texts(self, file: str, address: Address) -> Blocks:
        """The Markdown of one field of one file; empty where the file or the field is not there."""
        source = self.sources.get(file)
        return source.texts.get(str(address), Blocks()) if source is not None else Blocks()

    def answered(self, file: str, address: Address) -> Request | None:
        """What is answered by the ärende that the point at *address* of *file* is about, if anything is."""
        source = self.sources.get(file)
        value: Any = source.value if source is not None else None
        for step in address.steps:
            if getattr(value, "dnr", None) is not None:
                break
            value = value[step] if isinstance(step, int) else getattr(value, step, ())
        case = value if isinstance(value, Ärende) else self._numbered(getattr(value, "dnr", None))
        return case.svar_på.slag if case is not None and case.svar_på is not None else None

    def _numbered(self, dnr: str | None) -> Ärende | None:
        cases = (one.value for one in self.sources.values() if isinstance(one.value, Ärende))
        return next((case for case in cases if case.dnr == dnr), None)

    def case(self, item: Item) -> Ärende | None:
        """The ärende that *item* is about; None for free text."""
        found = self.cases.get(item.address)
        return found[1].value if found is not None else None

    def is_secret(self, item: Item) -> bool:
        """Whether neither title nor content of *item* may stand in a paper that anyone can read."""
        return bool(self.secrecy(item))

    def secrecy(self, item: Item) -> str:
        """The paragraph of law that makes *item* secret, its own or its ärende's; empty when nothing does."""
        case = self.case(item)
        return item.entry.sekretess or (case.sekretess if case is not None else None) or ""

    def title(self, item: Item) -> tuple[str, Address]:
        """Where the title of *item* stands: the file key, and the address in that file."""
        found = self.cases.get(item.address)
        if item.entry.rubrik is None and found is not None:
            return found[0], Address(("rubrik",))
        return self.key, item.address / "rubrik"


def sit(
    loaded: Loaded[Sammanträde],
    organ: Organ,
    profile: Profil,
    form: Loaded[Sammanträdesform],
    cases: Mapping[Address, tuple[str, Loaded[Ärende]]],
    history: History,
) -> Sitting:
    """The meeting in *loaded* with its proposals and decisions; raises ValueError where it holds none.

    ``{justerare}`` in the groups' usual proposals is filled in before their texts are used.
    """
    meeting, key, form_key = loaded.value, loaded.source.path, form.source.path
    filled = with_justerare(form, _justerare(meeting) if meeting is not None else "")
    if meeting is None or filled.value is None:
        raise ValueError("the meeting or its form could not be read")
    agenda = items(meeting, history.first)
    proposals: dict[Address, Proposal] = {}
    decisions: dict[Address, Decided] = {}
    for item in agenda:
        earlier = history.decisions.get(item.entry.dnr or "", ())
        case = _case_of(cases, item)
        before = proposal(item, organ, case, earlier, filled.value, form_key, key)
        if before is not None:
            proposals[item.address] = before
        after = decided(meeting, key, item, organ, before, case)
        if after is not None:
            decisions[item.address] = after
    sources = {**history.sources, **dict(cases.values()), form_key: filled, key: loaded}
    return Sitting(
        key,
        loaded,
        meeting,
        organ,
        profile,
        filled.value,
        agenda,
        presence(meeting, organ, agenda),
        cases,
        sources,
        proposals,
        decisions,
        history.decisions,
        history.follows,
    )


def _justerare(meeting: Sammanträde) -> str:
    named = meeting.justering.justerare if meeting.justering is not None else ()
    return list_words(named) if named else _UNNAMED


def _case_of(cases: Mapping[Address, tuple[str, Loaded[Ärende]]], item: Item) -> tuple[str, Ärende] | None:
    key, loaded = cases.get(item.address, ("", None))
    return (key, loaded.value) if loaded is not None and loaded.value is not None else None

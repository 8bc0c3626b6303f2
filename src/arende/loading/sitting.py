"""A sammanträde with all that its papers and rules depend on, each text by its file and address."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from arende.address import Address
from arende.loading.loaded import Loaded
from arende.loading.meeting_form import with_justerare
from arende.markup.blocks import Blocks
from arende.meeting.agenda import Item, items
from arende.meeting.appeal import kind_of_appeal, only_prepares, said
from arende.meeting.decision import Decided, Level, Proposal
from arende.meeting.decisions import decided
from arende.meeting.presence import Presence, presence
from arende.meeting.proposals import proposal
from arende.model.case import Ärende
from arende.model.choices import Appeal, Instance
from arende.model.meeting import Sammanträde
from arende.model.meeting_form import Sammanträdesform
from arende.model.organs import Organ, OrganKind
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
    *proposals* and *decisions*: by the item's address. *history*: what it was read with. *written_form*: the
    profile's form before the names of the justerare were filled in. *named*: the ärenden that items of free
    text name by their dnr. *secrecies*: by the item's address, the paragraph of law that makes it secret.
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
    history: History
    written_form: Loaded[Sammanträdesform]
    named: Mapping[Address, Ärende]
    secrecies: Mapping[Address, str]

    @property
    def earlier(self) -> Mapping[str, tuple[Decided, ...]]:
        """By dnr, what meetings before this one decided, oldest first."""
        return self.history.decisions

    @property
    def follows(self) -> int | None:
        """The § after the organ's last earlier one that year, where a file tells."""
        return self.history.follows

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
        """The paragraph of law that makes *item* secret; empty when nothing does.

        It is the item's own, its ärende's (also of free text that names one by its dnr), or that under which
        an earlier meeting had the ärende: what one organ kept secret the next does not lay open.
        """
        return self.secrecies.get(item.address, "")

    def appeal(self, item: Item) -> Appeal:
        """How the decision on *item* is appealed; before there is one, how that on the proposal would be."""
        return kind_of_appeal(item.entry, self.organ, self.case(item), self._levels(item))

    def only_prepares(self, item: Item) -> bool:
        """Whether the decision on *item* only prepares another, and cannot be appealed for that reason."""
        return only_prepares(item.entry, self.organ, self._levels(item))

    def instance(self, item: Item) -> Instance:
        """Who tries an appeal of the decision on *item*: what it or its ärende says of a förvaltningsbesvär.

        Källa: KL 13 kap. 1 § (laglighetsprövning: förvaltningsrätten).
        """
        case = self.case(item)
        own = item.entry.överklagas_till or (case.överklagas_till if case is not None else None)
        is_usual = own is None or self.appeal(item) is Appeal.LAGLIGHETSPRÖVNING
        return Instance.FÖRVALTNINGSRÄTTEN if is_usual or own is None else own

    def forbids_appeal(self, item: Item) -> str:
        """The paragraph of law by which the decision on *item* cannot be appealed; empty where none is."""
        case = self.case(item)
        own = item.entry.överklagas_inte_enligt
        return own or (case.överklagas_inte_enligt if case is not None else None) or ""

    @property
    def is_public(self) -> bool:
        """Whether the public may come, but for single items: what the meeting says, else the organ."""
        said = self.meeting.offentligt
        return self.organ.is_public if said is None else said

    def behind_closed_doors(self, item: Item) -> bool:
        """Whether *item* is handled behind closed doors though the meeting is public.

        An ärende that ends with förvaltningsbesvär is myndighetsutövning also where it is remitted.
        Källa: KL 5 kap. 42 § (fullmäktige: the items it so decides), 6 kap. 25 § (nämnd: always in
        myndighetsutövning and where there is secrecy).
        """
        if item.entry.stängda_dörrar or self.organ.slag is OrganKind.FULLMÄKTIGE:
            return item.entry.stängda_dörrar
        return self.is_secret(item) or said(item.entry, self.case(item)) is Appeal.FÖRVALTNINGSBESVÄR

    def _levels(self, item: Item) -> tuple[Level, ...]:
        found = self.decisions.get(item.address) or self.proposals.get(item.address)
        return found.levels if found is not None else ()

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
    named: Mapping[Address, Ärende] | None = None,
) -> Sitting:
    """The meeting in *loaded* with its proposals and decisions; raises ValueError where it holds none.

    ``{justerare}`` in the groups' usual proposals is filled in before their texts are used. *named*: the
    ärenden that items of free text name by their dnr.
    """
    meeting, key, form_key = loaded.value, loaded.source.path, form.source.path
    filled = with_justerare(form, _justerare(meeting) if meeting is not None else "")
    if meeting is None or filled.value is None:
        raise ValueError("the meeting or its form could not be read")
    agenda = items(meeting, history.first)
    proposals: dict[Address, Proposal] = {}
    decisions: dict[Address, Decided] = {}
    for item in agenda:
        earlier, case = history.decisions.get(item.entry.dnr or "", ()), _case_of(cases, item)
        before = proposal(item, organ, case, earlier, filled.value, form_key, key)
        after = decided(meeting, key, item, organ, before, case)
        if before is not None:
            proposals[item.address] = before
        if after is not None:
            decisions[item.address] = after
    secrecies = _secrecies(agenda, cases, history, named or {})
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
        {at: replace(one, secrecy=secrecies.get(at, "")) for at, one in decisions.items()},
        history,
        form,
        named or {},
        secrecies,
    )


def _secrecies(
    agenda: Iterable[Item],
    cases: Mapping[Address, tuple[str, Loaded[Ärende]]],
    history: History,
    named: Mapping[Address, Ärende],
) -> dict[Address, str]:
    """What makes each secret item so."""
    found: dict[Address, str] = {}
    for item in agenda:
        case = _case_of(cases, item)
        about = case[1] if case is not None else named.get(item.address)
        earlier = (one.secrecy for one in history.decisions.get(item.entry.dnr or "", ()) if one.secrecy)
        own = item.entry.sekretess or (about.sekretess if about is not None else None)
        if law := own or next(earlier, ""):
            found[item.address] = law
    return found


def _justerare(meeting: Sammanträde) -> str:
    named = meeting.justering.justerare if meeting.justering is not None else ()
    return list_words(named) if named else _UNNAMED


def _case_of(cases: Mapping[Address, tuple[str, Loaded[Ärende]]], item: Item) -> tuple[str, Ärende] | None:
    key, loaded = cases.get(item.address, ("", None))
    return (key, loaded.value) if loaded is not None and loaded.value is not None else None

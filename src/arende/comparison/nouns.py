"""What each field of an ärende is called in a sentence about what has changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from arende.address import Address
from arende.model.case import EgetAvsnitt, Ärende
from arende.model.choices import Paper
from arende.model.profile import Profil
from arende.swedish.words import definite


@dataclass(frozen=True, slots=True)
class Noun:
    """A field as it is spoken of. *gender* is n, t or pl.

    *is_short*: its value fits in a sentence; *tells_value*: what was added or removed is told with it.
    *definite*: what one of several is called when it is known which: ”bilaga 2”, ”handläggaren Nils Påhitt”.
    """

    phrase: str
    gender: str = "n"
    is_short: bool = False
    tells_value: bool = False
    definite: str = ""


_PAPERS = tuple(paper.value for paper in Paper)
# Field → its definite form, its gender, and whether its value fits in a sentence.
_FIELDS: Mapping[str, tuple[str, str, bool]] = {
    "profil": ("profilen", "n", True),
    "dnr": ("diarienumret", "t", True),
    "rubrik": ("rubriken", "n", False),
    "underrubrik": ("underrubriken", "n", False),
    "er_beteckning": ("motpartens beteckning", "n", True),
    "sekretess": ("sekretessen", "n", True),
    "överklagande": ("sättet att överklaga", "t", True),
    "datum": ("datumet", "t", True),
    "mottagare": ("mottagaren", "n", True),
    "sammanfattning": ("sammanfattningen", "n", False),
    "ordförande": ("ordförandens namn", "t", True),
    "avsändare": ("avsändaren", "n", False),
    "förvaltning": ("förvaltningen", "n", True),
    "avdelning": ("avdelningen", "n", True),
    "namn": ("namnet", "t", True),
    "titel": ("titeln", "n", True),
    "enhet": ("enheten", "n", True),
    "e_post": ("e-postadressen", "n", True),
    "telefon": ("telefonnumret", "t", True),
    "text": ("texten", "n", False),
    "ansvarig": ("den ansvariga", "n", True),
    "senast": ("sista dagen", "n", True),
    "belopp": ("beloppet", "t", False),
    "summa": ("beloppet", "t", True),
    "år": ("året", "t", True),
    "konto": ("kontot", "t", True),
    "finansiering": ("finansieringen", "n", True),
    "besvarar": ("uppgiften om vad punkten besvarar", "n", True),
    "anmäld": ("dagen för anmälan", "n", True),
    "roll": ("organets roll", "n", True),
    "organ": ("organet", "t", True),
    "föreslår": ("organet som får förslaget", "t", True),
    "konsekvenser": ("konsekvenserna", "pl", False),
    "instans": ("instansen", "n", True),
    "händelse": ("händelsen", "n", True),
    "fil": ("filen", "n", True),
    "paragraf": ("paragrafen", "n", True),
    "slag": ("slaget", "t", True),
    "från": ("avsändaren", "n", True),
    "utfall": ("utfallet", "t", True),
    "motivering": ("motiveringen", "n", False),
}


@dataclass(frozen=True, slots=True)
class _Item:
    """One of a list. *numbered*: its number stands in the paper, so that it is known by it.

    *known* is the word in definite form, before its name; *where*: in which list, after it; *joint*: the word
    between one of its fields and itself.
    """

    word: str
    gender: str
    numbered: bool = False
    known: str = ""
    where: str = ""
    joint: str = "för"
    is_short: bool = False


_ITEMS: Mapping[str, _Item] = {
    "förslag_till_beslut": _Item("punkt", "n", numbered=True, joint="i"),
    "alternativ": _Item("alternativ", "t", numbered=True, joint="i"),
    "bilagor": _Item("bilaga", "n", numbered=True),
    "yrkanden": _Item("yrkande", "t", numbered=True),
    "handläggare": _Item("en handläggare", "n", known="handläggaren {}", is_short=True),
    "beslutsunderlag": _Item("ett beslutsunderlag", "t", known="beslutsunderlaget ”{}”"),
    "tidplan": _Item("en rad", "n", known="raden ”{}”", where=" i tidplanen"),
    "underskrifter": _Item("en underskrift", "n", known="underskriften av {}", is_short=True),
    "beslutsgång": _Item("ett organ", "t", known="organet {}", where=" i beslutsgången", is_short=True),
    "beslut_skickas_till": _Item(
        "en mottagare av beslutet", "n", known="mottagaren {} av beslutet", is_short=True
    ),
    "från": _Item("en avsändare", "n", known="avsändaren {}", is_short=True),
    "besvarar": _Item("ett yrkande som besvaras", "t", known="yrkande {} som besvaras", is_short=True),
}
_UNKNOWN = _Item("del", "n", numbered=True)
_NAMES = ("namn", "titel", "händelse", "organ")
_LONGEST = 60


def noun_of(address: Address, profile: Profil | None, case: Ärende | None = None) -> Noun:
    """What the field at *address* is called: a section by its heading in *profile*, an item by its name.

    *case* is the version that the address counts in; without it, items have only their numbers.
    """
    steps = address.steps
    paper = str(steps[0]) if steps and steps[0] in _PAPERS else ""
    rest = steps[1:] if paper else steps
    called, gender = _paper(paper, profile)
    where = f" i {called}" if paper else ""
    if not steps:
        return Noun("ärendet", "t")
    if not rest:
        return Noun(called, gender)
    if rest[0] == "avsnitt" and len(rest) > 1:
        return Noun(f"avsnittet ”{_heading(str(rest[1]), paper, profile)}”{where}", "t")
    if rest[0] == "egna_uppgifter" and len(rest) > 1:
        return Noun(f"uppgiften ”{rest[1]}”{where}", "n", is_short=True, tells_value=True)
    if rest == ("svar_på",):
        return Noun(f"uppgifterna om {_request(case)}", "pl")
    return _Speaking(steps[: len(steps) - len(rest)], where, case).noun(rest)


def number_of(address: Address) -> str:
    """”punkt 3” for an item that is known by its number; empty for others."""
    item = _ITEMS.get(str(address.steps[-2]), _UNKNOWN)
    return f"{item.word} {int(address.steps[-1]) + 1}" if item.numbered else ""


@dataclass(frozen=True)
class _Speaking:
    """How the fields of one paper, or of the ärende itself, are spoken of."""

    start: tuple[str | int, ...]
    where: str
    case: Ärende | None

    def noun(self, steps: tuple[str | int, ...]) -> Noun:
        """The field at *steps*, counted from the paper."""
        last = steps[-1]
        if isinstance(last, int):
            return self._one(steps)
        phrase, gender, is_short = _FIELDS.get(str(last), (f"uppgiften ”{last}”", "n", False))
        tells = is_short or last == "belopp"
        return Noun(phrase + self._outer(steps[:-1]), gender, is_short=is_short, tells_value=tells)

    def _one(self, steps: tuple[str | int, ...]) -> Noun:
        name, around = str(steps[-2]), self._around(steps)
        if name == "beslutsnivåer":
            return Noun(f"förslaget till beslut för {self._name(steps)}{self.where}", "t")
        if name == "egna_avsnitt":
            return Noun(f"avsnittet ”{self._name(steps)}”{self.where}", "t")
        item = _ITEMS.get(name, _UNKNOWN)
        word = item.word if not item.numbered else f"{item.word} {int(steps[-1]) + 1}"
        return Noun(
            f"{word}{item.where}{around}",
            item.gender,
            is_short=item.is_short,
            tells_value=True,
            definite=f"{self._known(steps)}{item.where}{around}",
        )

    def _known(self, steps: tuple[str | int, ...]) -> str:
        item = _ITEMS.get(str(steps[-2]), _UNKNOWN)
        number = int(steps[-1]) + 1
        return f"{item.word} {number}" if item.numbered else item.known.format(self._name(steps))

    def _around(self, steps: tuple[str | int, ...]) -> str:
        """What the list of the item at *steps* stands in."""
        if steps[-2] != "förslag_till_beslut":
            return self._outer(steps[:-2])
        if len(steps) == 2:
            return f" i förslaget till beslut{self.where}"
        holder = steps[:-2]
        inside = f"för {self._name(holder)}" if holder[-2] == "beslutsnivåer" else f"i {self._known(holder)}"
        return f" {inside}{self.where}"

    def _outer(self, steps: tuple[str | int, ...]) -> str:
        """What a field or a list stands in: ” i punkt 2 i förslaget till beslut”; the paper at the top."""
        while steps and not isinstance(steps[-1], int):
            if steps == ("svar_på",):
                return f" i uppgifterna om {_request(self.case)}"
            steps = steps[:-1]
        if not steps:
            return self.where
        noun = self._one(steps)
        joint = _ITEMS.get(str(steps[-2]), _UNKNOWN).joint if steps[-2] in _ITEMS else "i"
        return f" {joint} {noun.definite or noun.phrase}"

    def _name(self, steps: tuple[str | int, ...]) -> str:
        """What the item at *steps* is called in the ärende; its number where it has no name."""
        value: Any = self.case
        for step in (*self.start, *steps):
            try:
                value = value[step] if isinstance(step, int) else getattr(value, step)
            except (AttributeError, IndexError, TypeError):
                return str(int(steps[-1]) + 1)
        heading = value.rubrik if isinstance(value, EgetAvsnitt) else None
        text = value if isinstance(value, str | int) else heading or _called(value)
        return _shortened(" ".join(str(text).split())) or str(int(steps[-1]) + 1)


def _called(value: Any) -> str:
    said = next((one for name in _NAMES if (one := getattr(value, name, None))), "")
    number = getattr(value, "paragraf", None) if not getattr(value, "titel", None) else None
    return f"{said} § {number}" if number else str(said)


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return f"{text[:_LONGEST].rpartition(' ')[0] or text[:_LONGEST]} …"


def _request(case: Ärende | None) -> str:
    """What the ärende answers, in definite form."""
    if case is None or case.svar_på is None:
        return "vad ärendet besvarar"
    return case.svar_på.slag.definite


def _paper(paper: str, profile: Profil | None) -> tuple[str, str]:
    """What the profile calls a paper, in definite form, and its gender; else as any handling."""
    form = profile.papper.get(Paper(paper)) if profile is not None and paper else None
    name = form.dokumenttyp if form is not None else paper
    return definite(name[:1].lower() + name[1:]) or (f"handlingen ”{name}”", "n")


def _heading(identity: str, paper: str, profile: Profil | None) -> str:
    if profile is not None and (form := profile.papper.get(Paper(paper))) is not None:
        for section in form.sections():
            if section.id == identity and section.rubrik:
                return section.rubrik
    return identity

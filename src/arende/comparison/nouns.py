"""What each field of an ärende is called in a sentence about what has changed."""

from collections.abc import Mapping
from dataclasses import dataclass

from arende.address import Address
from arende.model.choices import Paper
from arende.model.profile import Profil


@dataclass(frozen=True, slots=True)
class Noun:
    """A field as it is spoken of. *gender* is n, t or pl.

    *is_short*: its value fits in a sentence; *tells_value*: what was added or removed is told with it.
    """

    phrase: str
    gender: str = "n"
    is_short: bool = False
    tells_value: bool = False


_PAPERS = {
    Paper.TJÄNSTEUTLÅTANDE.value: ("tjänsteutlåtandet", "tjänsteutlåtandets"),
    Paper.ORDFÖRANDEFÖRSLAG.value: ("ordförandeförslaget", "ordförandeförslagets"),
}
# Field → its definite form, its gender, and whether its value fits in a sentence.
_FIELDS: Mapping[str, tuple[str, str, bool]] = {
    "profil": ("profilen", "n", True),
    "dnr": ("diarienumret", "t", True),
    "rubrik": ("rubriken", "n", False),
    "underrubrik": ("underrubriken", "n", False),
    "er_beteckning": ("motpartens beteckning", "n", True),
    "sekretess": ("sekretessen", "n", True),
    "överklagande": ("sättet att överklaga", "t", True),
    "svar_på": ("uppgiften om vad ärendet besvarar", "n", False),
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
# List → what one of its items is called, its gender.
_ITEMS: Mapping[str, tuple[str, str]] = {
    "förslag_till_beslut": ("punkt", "n"),
    "beslutsnivåer": ("beslutsnivå", "n"),
    "alternativ": ("alternativ", "t"),
    "handläggare": ("handläggare", "n"),
    "beslutsunderlag": ("beslutsunderlag", "t"),
    "tidplan": ("rad", "n"),
    "bilagor": ("bilaga", "n"),
    "underskrifter": ("underskrift", "n"),
    "egna_avsnitt": ("eget avsnitt", "t"),
    "yrkanden": ("yrkande", "t"),
    "beslutsgång": ("organ", "t"),
    "beslut_skickas_till": ("mottagare", "n"),
    "från": ("avsändare", "n"),
    "besvarar": ("yrkande", "t"),
}
_INSIDE: Mapping[str, str] = {
    "förslag_till_beslut": " i förslaget till beslut",
    "tidplan": " i tidplanen",
    "beslutsgång": " i beslutsgången",
    "beslut_skickas_till": " av beslutet",
}
_WHOLE_LISTS: Mapping[str, tuple[str, str]] = {
    "beslutsgång": ("beslutsgången", "n"),
    "beslut_skickas_till": ("mottagarna av beslutet", "pl"),
    "tidplan": ("tidplanen", "n"),
}


def noun_of(address: Address, profile: Profil | None) -> Noun:
    """What the field at *address* is called; a section by its heading in *profile*."""
    steps = address.steps
    paper = str(steps[0]) if steps and steps[0] in _PAPERS else ""
    rest = steps[1:] if paper else steps
    where = f" i {_PAPERS[paper][0]}" if paper else ""
    if not steps:
        return Noun("ärendet", "t")
    if not rest:
        return Noun(_PAPERS[paper][0], "t")
    if rest[0] == "avsnitt" and len(rest) > 1:
        return Noun(f"avsnittet ”{_heading(str(rest[1]), paper, profile)}”{where}", "t")
    if rest[0] == "egna_uppgifter" and len(rest) > 1:
        return Noun(f"uppgiften ”{rest[1]}”{where}", "n", is_short=True)
    return _noun(rest, where)


def _noun(steps: tuple[str | int, ...], where: str) -> Noun:
    last = steps[-1]
    if isinstance(last, int):
        phrase, gender = _item(steps)
        return Noun(phrase + where, gender, is_short=steps[-2] in _PLAIN_LISTS, tells_value=True)
    outer = _outer(steps[:-1])
    if last in _WHOLE_LISTS:
        phrase, gender = _WHOLE_LISTS[str(last)]
        return Noun(phrase + outer + where, gender)
    phrase, gender, is_short = _FIELDS.get(str(last), (f"uppgiften ”{last}”", "n", False))
    return Noun(phrase + outer + where, gender, is_short=is_short, tells_value=is_short)


_PLAIN_LISTS = ("beslutsgång", "beslut_skickas_till", "från", "besvarar")


def _item(steps: tuple[str | int, ...]) -> tuple[str, str]:
    """”punkt 2 i förslaget till beslut”, with what it stands in."""
    place, name = steps[-1], str(steps[-2])
    word, gender = _ITEMS.get(name, ("del", "n"))
    assert isinstance(place, int)
    return f"{word} {place + 1}{_INSIDE.get(name, '')}{_outer(steps[:-2])}", gender


def _outer(steps: tuple[str | int, ...]) -> str:
    """What a field stands in: ” i punkt 2 i förslaget till beslut”; empty at the top."""
    while steps and not isinstance(steps[-1], int):
        steps = steps[:-1]
    return f" i {_item(steps)[0]}" if steps else ""


def _heading(identity: str, paper: str, profile: Profil | None) -> str:
    if profile is not None and (form := profile.papper.get(Paper(paper))) is not None:
        for section in form.sections():
            if section.id == identity and section.rubrik:
                return section.rubrik
    return identity

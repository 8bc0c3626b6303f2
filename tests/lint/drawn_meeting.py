"""Sammanträden that hold their own answer: markers under the line they concern, drawn again by the rules."""

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.lint.meeting_catalogue import check_meeting
from arende.loading import Loaded, load_case
from arende.loading.meeting import load_meeting
from arende.loading.meeting_form import load_meeting_form
from arende.loading.sitting import History, Sitting, sit
from arende.meeting.agenda import items
from arende.meeting.decision import Decided, Origin, Proposal
from arende.model.case import Ärende
from arende.model.organs import Organregister
from arende.model.outcome import Result
from arende.model.profile import Profil
from tests.lint.drawn import PROFILE, block, marked, record, unmarked

TEMPLATES = Path(__file__).parents[2] / "templates"
# Every meeting is the organ's second of the year: the first took §§ 1–83.
FOLLOWS = 84
_SEATS = """
    ledamöter:
      - {namn: Torun Diktén, parti: SP, uppdrag: ordförande}
      - {namn: Göran Sagostrand, parti: ÅP, uppdrag: 1:e vice ordförande}
      - {namn: Monika Fabelholm, parti: FV}
      - {namn: Åsa Skrönman, parti: LL}
      - {namn: Lars-Åke Tänktsson, parti: SP}
      - {namn: Kjell Utkast, parti: FV, till: 2026-09-30}
    ersättare:
      - {namn: Pelle Fantasin, parti: SP}
      - {namn: Hugo Skenlund, parti: ÅP}
"""
REGISTER = f"""
organ:
  - namn: tekniska nämnden
    förkortning: TN
    sekreterare: {{namn: Rut Bläckström}}{_SEATS}
  - namn: tekniska nämndens arbetsutskott
    förkortning: TNAU
    slag: utskott
    under: tekniska nämnden
    protokollet_förvaras: Stadshuset, plan 2{_SEATS}
  - namn: kommunfullmäktige
    förkortning: KF
    slag: fullmäktige{_SEATS}
  - namn: regionfullmäktige
    förkortning: RF
    slag: fullmäktige
    offentligt: nej{_SEATS}
"""
_POINTS = "förslag_till_beslut: [godkänna planen]"
_TWO = f"alternativ: [{{rubrik: Ett, {_POINTS}}}, {{rubrik: Två, {_POINTS}}}]"
CASES = {
    "TN 1": ("beslutsgång: [tekniska nämnden]", "2026-10-02", _POINTS),
    "TN 2": ("beslutsgång: [tekniska nämnden, kommunstyrelsen, kommunfullmäktige]", "2026-11-02", _POINTS),
    "SN 3": ("beslutsgång: [socialnämnden]", "2026-10-02", _POINTS),
    "TN 4": (
        "sekretess: 26 kap. 1 § OSL",
        "2026-10-02",
        f"{_POINTS}\n  sammanfattning: Anna Andersson söker.",
    ),
    "TN 5": ("överklagande: förvaltningsbesvär", "2026-10-02", _POINTS),
    "TN 7": ("beslutsgång: [kommunstyrelsen, kommunfullmäktige]", "2026-10-02", _POINTS),
    "TN 8": (
        "beslutsgång: [kommunfullmäktige]\nsvar_på: {slag: interpellation, titel: Bron, från: [Bo Bok]}",
        "2026-10-02",
        _POINTS,
    ),
    "TN 9": ("beslutsgång: [tekniska nämnden, kommunfullmäktige]", "2026-10-02", _POINTS),
    "TN 6": ("beslutsgång: [tekniska nämnden]", "2026-10-02", _TWO),
}


# What fullmäktige has decided before: TN 9 was remitted in September.
EARLIER = {
    "TN 9": (
        Decided(
            meeting="september.yaml",
            address=Address(("dagordning", 0, "ärenden", 0)),
            organ="kommunfullmäktige",
            day=date(2026, 9, 28),
            paragraph=70,
            dnr="TN 9",
            result=Result.ÅTERREMISS,
            levels=(),
            proposal=Proposal((), Origin.EGET),
        ),
    )
}


@cache
def _case(dnr: str) -> Loaded[Ärende]:
    top, day, paper = CASES[dnr]
    text = (
        f"dnr: {dnr}\nrubrik: Plan för skolskjuts\n{top}\ntjänsteutlåtande:\n  datum: {day}\n"
        "  avsändare: {förvaltning: tekniska förvaltningen}\n  handläggare: [{namn: Eva Utredare}]\n"
        f"  {paper}\n"
    )
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{dnr}.yaml"
        path.write_text(text, encoding="utf-8")
        loaded = load_case(path, path.name)
    assert () == tuple(loaded.findings), loaded.findings
    return loaded


@cache
def _organs() -> Organregister:
    return Organregister.model_validate(yaml.load(REGISTER, Loader=yaml.BaseLoader))


def sitting_of(tmp_path: Path, text: str, profile: Profil = PROFILE) -> Sitting:
    """The meeting *text*, which reads without faults, with the organs and ärenden of this file."""
    path = tmp_path / "möte.yaml"
    path.write_text(text, encoding="utf-8")
    loaded = load_meeting(path, path.name)
    assert loaded.value is not None, loaded.findings
    assert () == tuple(loaded.findings), loaded.findings
    organ = _organs().called(loaded.value.organ)
    assert organ is not None
    form = load_meeting_form(TEMPLATES / "standard", "standard")
    cases: dict[Address, tuple[str, Loaded[Ärende]]] = {
        item.address: (f"{item.entry.dnr}.yaml", _case(item.entry.dnr))
        for item in items(loaded.value, 1)
        if item.entry.dnr in CASES and item.entry.rubrik is None
    }
    first = loaded.value.första_paragraf or FOLLOWS
    return sit(loaded, organ, profile, form, cases, History(first, EARLIER, follows=FOLLOWS))


def findings_of(
    tmp_path: Path, text: str, profile: Profil = PROFILE, *, only: str = ""
) -> tuple[Diagnostic, ...]:
    """What the rules find in the meeting *text*; it is drawn for *only*."""
    found = check_meeting(sitting_of(tmp_path, text, profile))
    record(text, found, only)
    return found


def redrawn(
    tmp_path: Path, drawn: str, profile: Profil = PROFILE, *, only: str = "", severity: Severity | None = None
) -> str:
    """*drawn* without its markers, checked, and with the markers that the rules draw."""
    lines = unmarked(drawn)
    found = findings_of(tmp_path, "\n".join(lines) + "\n", profile, only=only)
    return marked(lines, found, only, severity)


def meeting(
    item: str = "beslut: enligt förslag",
    top: str = "första_paragraf: 84",
    end: str = "datum: 2026-10-29",
    *,
    organ: str = "tekniska nämnden",
    group: str = "beslutsärenden",
    about: str = "rubrik: Ny lekplats\nförslag_till_beslut: [anlägga en lekplats]",
    more: str = "",
) -> str:
    """A drawn meeting of one § with the keys *item*, *top* of its own, and *end* under ”justering”.

    Each is drawn without its indent. *about* is what the § is about; *top* begins with ”första_paragraf” or
    leaves it out. *more* are further §§, each a list item.
    """
    day = "" if "datum:" in top else "  datum: 2026-10-22\n"
    rest = f"\n{block(more, 8)}" if more else ""
    justering = f"\n  justering:\n{block(end, 4)}" if end else ""
    return (
        f"  organ: {organ}\n{day}  tid: 13.00\n{block(top, 2)}\n  dagordning:\n    - grupp: {group}\n"
        f"      ärenden:\n{_entry(about, item)}{rest}{justering}"
    )


def _entry(about: str, item: str) -> str:
    first, *rest = block("\n".join((about.strip("\n"), item.strip("\n"))), 10).split("\n")
    return "\n".join((f"        - {first[10:]}", *rest))

"""Who decides, among what, and in answer to whom: each rule in cases that hold their own answer."""

import pytest

from arende.model.choices import Mood, Paper
from arende.model.profile import Profil
from tests.lint.corpus import labelled
from tests.lint.drawn import PROFILE, findings_drawn, in_case, mended, redrawn

_FORM = PROFILE.papper[Paper.TJÄNSTEUTLÅTANDE]
_SENTENCES = _FORM.model_copy(
    update={"beslut": _FORM.beslut.model_copy(update={"form": Mood.PRESENS, "ingress": None})}
)
SENTENCES = PROFILE.model_copy(update={"papper": {Paper.TJÄNSTEUTLÅTANDE: _SENTENCES}})
POINT = "förslag_till_beslut: [godkänna planen]"
BOTH = "beslutsgång: [kommunstyrelsen, kommunfullmäktige]"


def level(organ: str, points: str, rest: str = "") -> str:
    """A paper with one decision level, its points and markers drawn."""
    return f"beslutsnivåer:\n  - organ: {organ}\n{rest}    förslag_till_beslut:\n" + "\n".join(
        f"      {line}" for line in points.split("\n")
    )


def answering(
    points: str, kind: str = "motion", parts: str = "", title: str = "Svar på motion om solel"
) -> str:
    """A drawn case that answers a *kind* with the *parts*, its points and markers drawn."""
    rows = "\n".join(f"  {line}" for line in points.split("\n"))
    asked = f"svar_på:\n  slag: {kind}\n  titel: Solel\n{parts}".rstrip("\n")
    return in_case(f"förslag_till_beslut:\n{rows}", top=f"{BOTH}\n{asked}").replace(
        "Plan för skolskjuts", title
    )


def decided(day: str, kind: str = "motion", timeline: str = "") -> str:
    """A drawn case that answers what came in on *day*, with a marker after it or none."""
    date, _, marker = day.partition(" ")
    row = f"  datum: {date}" + (f"\n         {marker}" if marker else "")
    return in_case(
        f"{POINT}\n{timeline}".rstrip("\n"), top=f"{BOTH}\nsvar_på:\n  slag: {kind}\n  titel: Solel\n{row}"
    )


def profile_of(code: str, drawn: str) -> Profil:
    """The profile whose points are sentences, where the case is about their subject."""
    return SENTENCES if code == "B113" and "föreslå kommun" not in drawn else PROFILE


def titled(title: str, drawn: str) -> str:
    return drawn.replace("Plan för skolskjuts", title)


TWO = "  yrkanden:\n    - {text: att bygga, utfall: bifall}\n    - {text: att riva, utfall: avslag}\n"
MEETING = "tidplan: [{datum: 2026-10-26, instans: kommunfullmäktige, händelse: fattar beslut}]"

FOUND = {
    "B113": [
        in_case(
            level("kommunstyrelsen", "- Kommunfullmäktige antar planen\n  ^^^^^^^^^^^^^^^^^ B113"), top=BOTH
        ),
        in_case("förslag_till_beslut:\n  - Socialnämnden godkänner planen\n    ^^^^^^^^^^^^^ B113"),
        in_case(
            level(
                "kommunfullmäktige",
                "- föreslå kommunfullmäktige att anta planen\n  ^^^^^^^^^^^^^^^^^^^^^^^^^ B113",
            ),
            top=BOTH,
        ),
        in_case(
            "förslag_till_beslut:\n  - föreslå kommunfullmäktige besluta om planen\n"
            "    ^^^^^^^^^^^^^^^^^^^^^^^^^ B113",
            top=BOTH,
        ),
        in_case(
            level(
                "kommunstyrelsen",
                "- Tekniska nämnden ger förvaltningen i uppdrag att riva bron\n  ^^^^^^^^^^^^^^^^ B113",
            )
        ),
    ],
    "B114": [
        in_case(
            POINT,
            top="beslutsgång: [socialnämnden, kommunfullmäktige]\n"
            "                             ^^^^^^^^^^^^^^^^^ B114",
        ),
        in_case(POINT, top="beslutsgång: [kommunfullmäktige]\n              ^^^^^^^^^^^^^^^^^ B114"),
        in_case(
            POINT,
            top="beslutsgång: [kommunstyrelsens arbetsutskott, regionfullmäktige]\n"
            "                                              ^^^^^^^^^^^^^^^^^ B114",
        ),
    ],
    "B115": [
        in_case(
            POINT,
            top="beslutsgång: [kommunfullmäktige, kommunstyrelsen]\n              ^^^^^^^^^^^^^^^^^ B115",
        ),
        in_case(
            POINT,
            top="beslutsgång: [socialnämnden, socialnämndens arbetsutskott]\n"
            "              ^^^^^^^^^^^^^ B115",
        ),
        in_case(
            POINT,
            top="beslutsgång: [Kommunstyrelsen, kommunstyrelsens personalutskott, kommunfullmäktige]\n"
            "              ^^^^^^^^^^^^^^^ B115",
        ),
    ],
    "B116": [
        in_case(
            "förslag_till_beslut:\n"
            "  - begära att kommunfullmäktige avsätter medel\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ B116",
            top="beslutsgång: [socialnämndens arbetsutskott]",
        ),
        in_case(
            "förslag_till_beslut:\n"
            "  - yttra sig till kommunfullmäktige över motionen\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ B116",
            top="beslutsgång: [socialnämndens arbetsutskott]",
        ),
        in_case(
            POINT,
            top="beslutsgång: [socialnämndens arbetsutskott]\n"
            "              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ B116\n"
            "svar_på: {slag: medborgarförslag, titel: En övergång}",
        ),
    ],
    "B117": [
        in_case(
            "förslag_till_beslut:\n"
            "  - anta reglemente för socialnämnden\n         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ B117"
        ),
        in_case(
            "förslag_till_beslut:\n"
            "  - fastställa kommunens skattesats\n                         ^^^^^^^^^^ B117"
        ),
        in_case(
            "förslag_till_beslut:\n"
            "  - bevilja nämndens ledamöter ansvarsfrihet\n                               ^^^^^^^^^^^^^ B117"
        ),
        in_case(
            "förslag_till_beslut:\n"
            "  - anordna en rådgivande folkomröstning\n                          ^^^^^^^^^^^^^^ B117"
        ),
    ],
    "B119": [
        in_case(
            "beslutsnivåer:\n  - {organ: kommunfullmäktige, förslag_till_beslut: [anta planen]}\n"
            "  - {organ: kommunstyrelsen, förslag_till_beslut: [följa planen]}\n"
            "            ^^^^^^^^^^^^^^^ B119",
            top=BOTH,
        ),
        in_case(
            "beslutsnivåer:\n  - {organ: Kommunfullmäktige, förslag_till_beslut: [anta planen]}\n"
            "  - organ: kommunstyrelsen\n           ^^^^^^^^^^^^^^^ B119\n"
            "    förslag_till_beslut: [följa planen]",
            top=BOTH,
        ),
        in_case(
            "beslutsnivåer:\n  - {organ: socialnämnden, förslag_till_beslut: [följa planen]}\n"
            "  - {organ: kommunfullmäktige, förslag_till_beslut: [anta planen]}\n"
            "  - {organ: kommunstyrelsen, förslag_till_beslut: [följa planen]}\n"
            "            ^^^^^^^^^^^^^^^ B119",
            top="beslutsgång: [socialnämnden, kommunstyrelsen, kommunfullmäktige]",
        ),
    ],
    "B121": [
        in_case("alternativ:\n^^^^^^^^^^ B121\n  - {förslag_till_beslut: [anta taxan], konsekvenser: Bra.}"),
        in_case(
            "alternativ:\n  - {förslag_till_beslut: [anta taxan]}\n  - förslag_till_beslut: [anta taxan]\n"
            "    ^^^^^^^^^^^^^^^^^^^ B121"
        ),
        in_case(
            "alternativ:\n  - {förslag_till_beslut: [riva]}\n  - {förslag_till_beslut: [bygga]}\n"
            "  - förslag_till_beslut: [Riva]\n    ^^^^^^^^^^^^^^^^^^^ B121"
        ),
    ],
    "B122": [
        in_case(
            "alternativ:\n  - {förslag_till_beslut: [riva], konsekvenser: Billigt.}\n"
            "  - förslag_till_beslut: [bygga]\n    ^^^^^^^^^^^^^^^^^^^ B122"
        ),
        in_case(
            "alternativ:\n  - förslag_till_beslut: [riva]\n    ^^^^^^^^^^^^^^^^^^^ B122\n"
            "  - förslag_till_beslut: [bygga]\n    ^^^^^^^^^^^^^^^^^^^ B122"
        ),
        in_case(
            "alternativ:\n  - rubrik: Riva\n    förslag_till_beslut: [riva]\n    ^^^^^^^^^^^^^^^^^^^ B122\n"
            "  - {förslag_till_beslut: [bygga], konsekvenser: Dyrt.}"
        ),
    ],
    "B123": [
        in_case(
            "alternativ:\n"
            "  - rubrik: 'Alternativ 1: Riva'\n             ^^^^^^^^^^^^^^ B123\n"
            "    förslag_till_beslut: [riva]"
        ),
        in_case(
            "alternativ:\n"
            "  - rubrik: Alternativ B – Bygga\n            ^^^^^^^^^^^^^^^ B123\n"
            "    förslag_till_beslut: [riva]"
        ),
        in_case("alternativ:\n  - rubrik: Alt. 2\n            ^^^^^^ B123\n    förslag_till_beslut: [riva]"),
    ],
    "B124": [
        answering("- text: avslå motionens första yrkande\n        ^^^^^ B124\n  besvarar: [1]", parts=TWO),
        answering(
            "- text: bifalla motionens andra yrkande\n        ^^^^^^^ B124\n  besvarar: [2]", parts=TWO
        ),
        answering(
            "- text: anse motionen besvarad\n                      ^^^^^^^^ B124\n  besvarar: [1, 2]",
            parts=TWO,
        ),
    ],
    "B125": [
        answering(
            "- {text: bifalla första yrkandet, besvarar: [1]}",
            parts="  yrkanden:\n    - att bygga\n    - att riva\n      ^^^^^^^^ B125\n",
        ),
        answering(
            "- {text: bifalla första yrkandet, besvarar: [1]}\n"
            "- text: avslå motionen\n  besvarar: [1, 2]\n             ^ B125",
            parts=TWO,
        ),
        answering(
            "- {text: bifalla yrkandet, besvarar: [2]}",
            parts="  yrkanden:\n    - text: att bygga\n            ^^^^^^^^^ B125\n    - att riva\n",
        ),
    ],
    "B126": [
        answering(
            "- godkänna förvaltningens svar på motionen\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ B126"
        ),
        answering("- notera informationen\n  ^^^^^^^^^^^^^^^^^^^^ B126", "medborgarförslag"),
        answering("- notera svaret\n  ^^^^^^^^^^^^^ B126\n- tacka för initiativet", "nämndinitiativ"),
    ],
    "B127": [
        answering("- avslå motionen\n        ^^^^^^ B127", "medborgarförslag"),
        answering("- bifalla medborgarförslaget\n          ^^^^^^^^^^^^^^^^ B127"),
        answering("- anse motionen besvarad\n       ^^^^^^ B127", "nämndinitiativ"),
    ],
    "B128": [
        decided("2025-02-16 ^^^^^^^^^^ B128"),
        decided("2025-10-20 ^^^^^^^^^^ B128", timeline=MEETING),
        decided("2024-02-29 ^^^^^^^^^^ B128", "medborgarförslag"),
    ],
}

MISSED = {
    "B113": [
        in_case(level("kommunstyrelsen och kommunfullmäktige", "- Kommunstyrelsen antar planen"), top=BOTH),
        in_case(level("kommunfullmäktige", "- Kommunstyrelsen får i uppdrag att följa reglerna"), top=BOTH),
        in_case(
            level(
                "kommunstyrelsen",
                "- Kommunfullmäktige antar planen",
                "    roll: föreslår\n    föreslår: kommunfullmäktige\n",
            ),
            top=BOTH,
        ),
        in_case("förslag_till_beslut:\n  - Kommunfullmäktige antar planen", top=BOTH),
        in_case("förslag_till_beslut:\n  - föreslå kommunfullmäktige besluta om planen"),
        in_case(
            level("kommunfullmäktige", "- Kommunstyrelsen ger varje år fullmäktige en rapport"), top=BOTH
        ),
    ],
    "B114": [
        in_case(POINT, top=BOTH),
        in_case(POINT, top="beslutsgång: [socialnämnden]"),
        titled("Val av ledamot i socialnämnden", in_case(POINT, top="beslutsgång: [kommunfullmäktige]")),
        in_case(POINT, top="beslutsgång: [kommunfullmäktige]\nsvar_på: {slag: interpellation, titel: Bron}"),
    ],
    "B115": [
        in_case(POINT, top=BOTH),
        in_case(POINT, top="beslutsgång: [socialnämndens arbetsutskott, socialnämnden, kommunstyrelsen]"),
        in_case(
            POINT,
            top="beslutsgång: [kommunfullmäktige, tekniska nämnden]\n"
            "svar_på: {slag: medborgarförslag, titel: A}",
        ),
    ],
    "B116": [
        in_case(
            "förslag_till_beslut: [begära att kommunfullmäktige avsätter medel]",
            top="beslutsgång: [socialnämnden]",
        ),
        in_case(
            "förslag_till_beslut: [bevilja föreningen bidrag]",
            top="beslutsgång: [socialnämndens arbetsutskott]",
        ),
        in_case(
            "förslag_till_beslut: [godkänna den plan som kommunfullmäktige har begärt]",
            top="beslutsgång: [socialnämndens arbetsutskott]",
        ),
    ],
    "B117": [
        in_case("förslag_till_beslut: [anta reglemente för socialnämnden]", top=BOTH),
        in_case("förslag_till_beslut: [bevilja styrelsen i bolaget ansvarsfrihet]"),
        in_case("förslag_till_beslut: [föreslå kommunfullmäktige anta reglemente för socialnämnden]"),
        in_case("förslag_till_beslut: [godkänna nämndens budget]"),
    ],
    "B119": [
        in_case(
            "beslutsnivåer:\n  - {organ: kommunstyrelsen, förslag_till_beslut: [följa planen]}\n"
            "  - {organ: kommunfullmäktige, förslag_till_beslut: [anta planen]}",
            top=BOTH,
        ),
        in_case(
            "beslutsnivåer:\n  - {organ: kommunstyrelsen, förslag_till_beslut: [följa planen]}\n"
            "  - {organ: kommunstyrelsen och kommunfullmäktige, förslag_till_beslut: [anta planen]}",
            top=BOTH,
        ),
        in_case(POINT, top=BOTH),
    ],
    "B121": [
        in_case("alternativ:\n  - {förslag_till_beslut: [riva]}\n  - {förslag_till_beslut: [bygga]}"),
        in_case(POINT),
        in_case("alternativ:\n  - {förslag_till_beslut: [riva]}\n  - {förslag_till_beslut: [riva, bygga]}"),
    ],
    "B122": [
        in_case(
            "alternativ:\n  - {förslag_till_beslut: [riva], konsekvenser: Ett.}\n"
            "  - {förslag_till_beslut: [bygga], konsekvenser: Två.}"
        ),
        in_case(POINT),
        in_case("alternativ:\n  - förslag_till_beslut: [riva]\n    konsekvenser: |\n      Det blir billigt."),
    ],
    "B123": [
        in_case("alternativ: [{rubrik: Riva, förslag_till_beslut: [riva]}]"),
        in_case("alternativ: [{rubrik: Alternativa vägar, förslag_till_beslut: [riva]}]"),
        in_case("alternativ: [{förslag_till_beslut: [bygga alternativ 1]}]"),
    ],
    "B124": [
        answering("- {text: bifalla motionens första yrkande, besvarar: [1]}", parts=TWO),
        answering("- {text: bifalla första yrkandet och avslå det andra, besvarar: [1, 2]}", parts=TWO),
        answering("- {text: avslå motionen, besvarar: [1]}", parts="  yrkanden: [att bygga]\n"),
        answering("- avslå motionens första yrkande", parts=TWO),
    ],
    "B125": [
        answering(
            "- {text: bifalla första yrkandet, besvarar: [1]}\n- {text: avslå andra yrkandet, besvarar: [2]}",
            parts=TWO,
        ),
        answering("- {text: bifalla första yrkandet, besvarar: [1]}\n- avslå motionen i övrigt", parts=TWO),
        answering("- avslå motionen", parts=TWO),
    ],
    "B126": [
        answering("- avslå motionen"),
        answering("- överlämna medborgarförslaget till tekniska nämnden", "medborgarförslag"),
        answering("- notera svaret", "remiss"),
    ],
    "B127": [
        answering("- avslå motionen"),
        answering(
            "- anse medborgarförslaget besvarat med hänvisning till motionen om solel", "medborgarförslag"
        ),
        answering("- anta yttrandet över motionen", "remiss"),
    ],
    "B128": [
        decided("2025-10-26", timeline=MEETING),
        decided("2026-02-16"),
        decided("2024-02-16", "remiss"),
        decided("2025-09-24"),
    ],
}


MESSAGES = {
    "B113": (
        "punkten låter kommunfullmäktige besluta, men står under kommunstyrelsen",
        "flytta punkten till rätt nivå, eller ändra organet",
    ),
    "B114": (
        "beslutsgången når kommunfullmäktige utan att gå genom styrelsen",
        "lägg till ”kommunstyrelsen” före ”kommunfullmäktige”",
    ),
    "B115": (
        "kommunfullmäktige står före kommunstyrelsen i beslutsgången",
        "skriv det organ som beslutar sist",
    ),
    "B116": (
        "socialnämndens arbetsutskott får inte göra en framställning till fullmäktige",
        "lägg till nämnden eller styrelsen sist i ”beslutsgång”",
    ),
    "B117": (
        "bara fullmäktige får besluta detta: ”reglemente för socialnämnden”",
        "lägg till styrelsen och fullmäktige sist i ”beslutsgång”",
    ),
    "B119": (
        "kommunstyrelsen står efter kommunfullmäktige, men kommer före i beslutsgången",
        "flytta nivån före kommunfullmäktige",
    ),
    "B121": (
        "det finns bara ett alternativ",
        "lägg till ett alternativ, eller skriv punkterna under ”förslag_till_beslut”",
    ),
    "B122": ("alternativ 2 säger inte vad det leder till", "lägg till ”konsekvenser”"),
    "B123": ("”Alternativ 1:” skrivs av programmet", "skriv ”Riva”"),
    "B124": ("punkten svarar ”avslå” på yrkande 1, vars utfall är bifall", "ändra punkten eller ”utfall”"),
    "B125": ("ingen punkt besvarar yrkande 2", "lägg till en punkt med ”besvarar: [2]”"),
    "B126": (
        "ingen punkt säger vad som händer med motionen",
        "skriv om det bifalls, avslås eller anses besvarat",
    ),
    "B127": (
        "punkten talar om ”motion”, men ärendet besvarar ett medborgarförslag",
        "skriv ”medborgarförslag”",
    ),
    "B128": (
        "det väcktes mer än ett år före 2026-09-24",
        "skriv i beskrivningen när det anmäldes till fullmäktige att beredningen inte var klar",
    ),
}


@pytest.mark.parametrize(("code", "drawn"), labelled(FOUND, MISSED))
def test_a_rule_draws_its_markers_where_the_case_has_them(tmp_path, code, drawn):
    assert drawn == redrawn(tmp_path, drawn, profile_of(code, drawn), only=code)


@pytest.mark.parametrize("code", FOUND)
def test_a_rule_says_what_is_and_what_to_do(tmp_path, code):
    found = findings_drawn(tmp_path, FOUND[code][0], profile_of(code, FOUND[code][0]), only=code)
    assert MESSAGES[code] == (found[0].message, found[0].advice)


@pytest.mark.parametrize(
    ("code", "case", "expected"),
    [
        ("B123", 0, "rubrik: 'Riva'\n"),
    ],
)
def test_a_fix_leaves_nothing_for_its_rule_to_find(tmp_path, code, case, expected):
    drawn = FOUND[code][case]
    text = mended(tmp_path, drawn, profile_of(code, drawn), only=code)
    assert expected in text
    assert () == findings_drawn(tmp_path, text, profile_of(code, drawn), only=code)

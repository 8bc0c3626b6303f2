"""The rules that hold a case against its profile, each in a case that holds its own answer."""

import pytest

from arende.lint.rules.profil import RULES
from arende.model.choices import Paper, Part
from arende.model.profile import Del, Pappersform, Profil
from tests.lint.corpus import held_short, labelled, pointed
from tests.lint.drawn import redrawn

NARROW = Profil.model_validate(
    {
        "namn": "Prov",
        "organisation": "Strandåkers kommun",
        "dnr": {"mönster": r"KS \d{4}-\d{5}", "exempel": "KS 2026-00123"},
        "papper": {
            "tjänsteutlåtande": {
                "mall": "x.docx",
                "dokumenttyp": "Tjänsteutlåtande",
                "beslut": {
                    "ingress": "{Avsändare} föreslår {kedja} att",
                    "ingress_föreslår": "{Organ} föreslår {mottagare} besluta",
                },
                "delar": [
                    {"slag": "förslag", "rubrik": "Förslag till beslut", "obligatorisk": "ja"},
                    {"slag": "svar"},
                    {"slag": "avsnitt", "id": "ekonomi", "rubrik": "Ekonomi"},
                    {
                        "slag": "grupp",
                        "rubrik": "Konsekvenser",
                        "delar": [{"slag": "avsnitt", "id": "barn", "rubrik": "Barn"}],
                    },
                ],
            }
        },
    }
)
# Another way to write: ”att” stands nowhere, levels are not named, and only the chair has a paper.
WIDE = NARROW.model_copy(
    update={
        "papper": {
            Paper.ORDFÖRANDEFÖRSLAG: Pappersform.model_validate(
                {
                    "mall": "x.docx",
                    "dokumenttyp": "Ordförandeförslag",
                    "beslut": {"ingress": "{Ordförande} föreslår"},
                    "delar": [{"slag": "förslag", "obligatorisk": "ja"}, {"slag": "sammanfattning"}],
                }
            )
        }
    }
)


def case(
    *, dnr="KS 2026-00123", route=True, key="tjänsteutlåtande", points="[godkänna planen]", rest="", after=""
):
    """A drawn case: *rest* are keys of the paper, *after* those of the ärende, both indented."""
    return "\n".join(
        line
        for line in (
            f"  dnr: {dnr}",
            "  rubrik: Plan för skolskjuts",
            "  beslutsgång: [kommunstyrelsen]" if route else "",
            f"  {key}:",
            "    datum: 2026-09-24",
            "    avsändare: {förvaltning: kommunledningskontoret}",
            "    handläggare: [{namn: Alva Exempel}]",
            f"    förslag_till_beslut: {points}" if points else "",
            rest.strip("\n"),
            after.strip("\n"),
        )
        if line
    )


def motion(requests, points="[bifalla motionen]"):
    """A drawn answer to a motion with *requests*."""
    return case(
        points=points, after=f"  svar_på:\n    slag: motion\n    titel: Skolvägar\n    yrkanden:\n{requests}"
    )


def chair(key="ordförandeförslag", points="    förslag_till_beslut: [godkänna planen]\n", rest=""):
    """A drawn proposal by the chair alone."""
    head = "  dnr: KS 2026-00123\n  rubrik: Plan för skolskjuts\n"
    return f"{head}  {key}:\n    datum: 2026-09-24\n    ordförande: Nils Påhitt\n{points}{rest}".rstrip("\n")


MARKED = "‹tjänsteutlåtande›"
CHAIR = "  ‹ordförandeförslag›:\n    datum: 2026-09-24\n    ordförande: Nils Påhitt"
TIMELINE = "    ‹tidplan›:\n      - {datum: 2026-10-01, instans: nämnden, händelse: beslutar}"
LEVELS = """
    beslutsnivåer:
      - {organ: kommunfullmäktige, roll: beslutar, förslag_till_beslut: [anta planen]}
      - {organ: kommunstyrelsen, roll: föreslår, föreslår: kommunfullmäktige, förslag_till_beslut: [anta den]}
"""
CHOICE = "    alternativ:\n      - {rubrik: A, förslag_till_beslut: [bygga]}"
HAS_NONE = "{organ: kommunstyrelsen, roll: föreslår, förslag_till_beslut: [anta den]}"
HAS_RECEIVER = f"- {HAS_NONE}".replace("föreslår, ", "föreslår, föreslår: kommunfullmäktige, ")
ONE = "\n      - text: avslå motionen\n        besvarar: "
TWO = "      - text: att utreda\n      - text: att bygga"
ANSWERED = "      - {text: att utreda, utfall: bifall}\n"
FOUND = {
    "P101": [
        case(dnr="‹KS 2026–00123›"),
        case(dnr="‹2026-00123›"),
        case(dnr="‹ks 2026-00123›"),
    ],
    "P102": [
        case(rest="    avsnitt:\n      ‹ekonmi›: Ryms i ram."),
        case(rest="    avsnitt:\n      ekonomi: Ryms i ram.\n      ‹klimat›: Påverkas inte."),
        case(rest="    avsnitt:\n      ‹Ekonomi›: Ryms i ram."),
    ],
    "P103": [
        case(key=MARKED, points=""),
        case(key=MARKED, points="", rest="    sammanfattning: Planen är klar."),
        case(key=MARKED, points="", rest="    avsnitt:\n      ekonomi: Ryms i ram."),
    ],
    "P104": [
        case(rest=TIMELINE),
        case(rest="    ‹bilagor›:\n      - {titel: Plan, datum: 2026-09-01}"),
        case(after="  ‹beslut_skickas_till›: [tekniska förvaltningen]"),
        case(after="  ‹er_beteckning›: M2026/1"),
        case(after="  ‹sekretess›: 19 kap. 9 § offentlighets- och sekretesslagen"),
        case(rest="    egna_uppgifter:\n      ‹handling_nr›: '4'"),
    ],
    "P105": [
        case(route=False, key=MARKED),
        case(route=False, key=MARKED, points="", rest=CHOICE),
        case(points="", rest=LEVELS.replace(HAS_RECEIVER, f"- ‹{HAS_NONE}›")),
    ],
    "P106": [
        case(points=f"{ONE}[‹1›]"),
        motion(TWO, f"{ONE}[1, ‹3›]"),
        motion(TWO, f"{ONE}[‹0›, 2]"),
    ],
    "P107": [
        case(after=CHAIR),
        case(after=f"{CHAIR}\n    förslag_till_beslut: [godkänna planen]"),
        case(after=f"{CHAIR}\n    sammanfattning: Planen är klar."),
    ],
    "P109": [
        case(points="\n      - ‹att› godkänna planen"),
        case(points="\n      - godkänna planen\n      - ‹att› avsluta ärendet"),
        case(points="\n      - text: ‹att› godkänna planen\n        senast: 2027-01-01"),
    ],
    "P110": [
        motion(f"{ANSWERED}      - ‹text: att bygga›"),
        motion(f"      - ‹text: att bygga›\n{ANSWERED}"),
        motion(f"{ANSWERED}      - ‹{{text: att bygga}}›\n      - {{text: att sälja, utfall: avslag}}"),
    ],
    "P111": [
        case(rest="    avsnitt:\n      barn: |\n        # Fyra\n\n        ## Fem\n\n        ‹###› Sex"),
        case(rest="    avsnitt:\n      barn: |\n        # Fyra\n        ## Fem\n        ‹###› Sex"),
        case(rest="    avsnitt:\n      barn: |\n        # A\n        ## B\n        C\n\n        ‹###› D"),
    ],
}  # fmt: skip
MISSED = {
    "P101": [case(), case(dnr="KS 1999-00001"), case(dnr='"KS 2026-00123"')],
    "P102": [
        case(rest="    avsnitt:\n      ekonomi: Ryms i ram."),
        case(rest="    avsnitt:\n      barn: Påverkas inte."),
        case(rest="    egna_avsnitt:\n      - {rubrik: Klimat, text: Påverkas inte.}"),
    ],
    "P103": [
        case(),
        case(points="", rest=LEVELS),
        case(points="", rest=CHOICE),
    ],
    "P104": [
        case(rest="    avsnitt:\n      ekonomi: Ryms i ram."),
        motion(TWO),
        case(rest="    mottagare: kommunstyrelsen"),
        case(after="  överklagande: förvaltningsbesvär"),
    ],
    "P105": [
        case(),
        case(route=False, rest="    mottagare: kommunstyrelsen"),
        case(points="", rest=LEVELS),
    ],
    "P106": [motion(TWO, f"{ONE}[1, 2]"), motion(TWO, f"{ONE}[2]"), motion(TWO)],
    "P107": [case(), case(route=False), case(points="", rest=LEVELS)],
    "P109": [
        case(),
        case(points="\n      - attestera fakturan"),
        case(points="\n      - ge förvaltningen i uppdrag att godkänna planen"),
    ],
    "P110": [
        motion(TWO),
        motion(f"{ANSWERED}      - {{text: att bygga, utfall: avslag}}"),
        motion(ANSWERED),
    ],
    "P111": [
        case(rest="    avsnitt:\n      barn: |\n        # Fyra\n\n        ## Fem"),
        case(rest="    avsnitt:\n      ekonomi: |\n        # Tre\n\n        ## Fyra\n\n        ### Fem"),
        case(rest="    avsnitt:\n      barn: |\n        Nr ###, och ### mitt i en rad."),
    ],
}


@pytest.mark.parametrize(("code", "drawn"), labelled(FOUND, MISSED))
def test_a_rule_draws_its_markers_where_the_case_has_them(tmp_path, code, drawn):
    assert drawn.strip("\n") == redrawn(tmp_path, drawn, NARROW, only=code)


def test_every_rule_of_the_profile_has_its_hits_and_near_misses():
    assert [] == held_short(RULES, FOUND, MISSED)


@pytest.mark.parametrize(
    ("code", "drawn"),
    [
        ("P105", chair()),
        ("P107", chair()),
        ("P109", chair(points="    förslag_till_beslut: [att godkänna planen]\n")),
        ("P103", chair(key="‹ordförandeförslag›", points="")),
        ("P104", chair(rest="    ‹bilagor›:\n      - {titel: Plan, datum: 2026-09-01}")),
    ],
)
def test_a_rule_holds_a_case_against_its_own_profile(tmp_path, code, drawn):
    assert pointed(drawn, code) == redrawn(tmp_path, pointed(drawn, code), WIDE, only=code)


def reformed(**form):
    """The test profile with fields of its paper's form replaced."""
    own = NARROW.papper[Paper.TJÄNSTEUTLÅTANDE].model_copy(update=form)
    return NARROW.model_copy(update={"papper": {Paper.TJÄNSTEUTLÅTANDE: own}})


@pytest.mark.parametrize(
    ("left_out", "drawn"),
    [
        ("tidplan", case(rest=TIMELINE.replace("‹tidplan›", "tidplan"))),
        ("tjänsteutlåtande.tidplan", case(rest=TIMELINE.replace("‹tidplan›", "tidplan"))),
        ("bilagor", case(rest=TIMELINE)),
        ("er_beteckning", case(after="  er_beteckning: M2026/1")),
        ("beslut_skickas_till", case(after="  beslut_skickas_till: [tekniska förvaltningen]")),
        ("egna_uppgifter", case(rest="    egna_uppgifter:\n      handling_nr: '4'")),
    ],
)
def test_what_the_profile_leaves_out_needs_no_place(tmp_path, left_out, drawn):
    profile = reformed(skrivs_inte_ut=(left_out,))
    assert pointed(drawn, "P104") == redrawn(tmp_path, pointed(drawn, "P104"), profile, only="P104")


@pytest.mark.parametrize(
    ("heading", "drawn"),
    [
        ("Förslag till beslut i {organ}", case(route=False, key=MARKED, points="", rest=LEVELS)),
        ("Förslag till beslut i {organ}", case(points="", rest=LEVELS)),
        ("{Ordförande} föreslår", case(key=MARKED)),
        # a part that is not printed needs nothing
        ("{Ordförande} föreslår", case(points="", rest="    avsnitt:\n      ekonomi: Ryms i ram.")),
    ],
)
def test_a_heading_needs_what_it_names(tmp_path, heading, drawn):
    profile = reformed(
        delar=(Del(slag=Part.FÖRSLAG, rubrik=heading), *reformed().papper[Paper.TJÄNSTEUTLÅTANDE].delar[1:])
    )
    assert pointed(drawn, "P105") == redrawn(tmp_path, pointed(drawn, "P105"), profile, only="P105")

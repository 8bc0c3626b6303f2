"""The summary: each rule in cases that hold their own answer."""

import pytest

from arende.lint.rules.sammanfattning import RULES
from arende.model.profile import Profil
from tests.lint.corpus import held_short, labelled, pointed
from tests.lint.drawn import PROFILE, redrawn

HEAD = """\
  dnr: KS 2026-00123
  rubrik: Plan för skolskjuts
  beslutsgång: [kommunstyrelsen]
"""
SENDER = """\
    datum: 2026-09-24
    avsändare: {förvaltning: kommunledningskontoret}
    handläggare: [{namn: Alva Exempel}]
"""


def block(name: str, text: str, indent: int = 4) -> str:
    """*text* under the key *name*, as an official writes it."""
    space = " " * indent
    lines = "".join(f"{space}  {line}\n" if line else "\n" for line in text.split("\n"))
    return f"{space}{name}: |\n{lines}" if text else ""


def case(
    summary: str = "",
    text: str = "",
    money: str = "",
    point: str = "godkänna planen",
    key: str = "tjänsteutlåtande",
) -> str:
    """A whole case with a *summary* and two sections; ‹…› stands where a rule speaks."""
    sections = f"{block('beskrivning', text, 6)}{block('ekonomi', money, 6)}"
    return (
        f"{HEAD}  {key}:\n{SENDER}    förslag_till_beslut:\n      - {point}\n"
        f"{block('sammanfattning', summary)}{'    avsnitt:' if sections else ''}\n{sections}"
    ).rstrip("\n")


def long(words: int) -> str:
    """A text of that many words, a line of ten each."""
    whole, rest = divmod(words, 10)
    return "\n".join(" ".join(["väg"] * count) for count in [*[10] * whole, rest] if count)


SAME = "Kontoret har prövat planen mot lagen och funnit den rimlig."
LINE = "Kostnaden ryms i nämndens ram för åren 2026 till 2028."
FOUND = {
    "S101": [
        case(text=long(111), key="‹tjänsteutlåtande›"),
        case(text=long(60), money=long(60), key="‹tjänsteutlåtande›"),
        case(text=long(400), key="‹tjänsteutlåtande›"),
    ],
    "S102": [
        case(long(201)).replace("sammanfattning:", "‹sammanfattning›:"),
        case(f"{long(100)}\n\n{long(110)}").replace("sammanfattning:", "‹sammanfattning›:"),
        case("- väg\n" * 201).replace("sammanfattning:", "‹sammanfattning›:"),
    ],
    "S103": [
        case("Kostnaden framgår av ‹tabellen nedan›."),
        case("Planen är klar, ‹se nedan›."),
        case("‹Nedanstående› villkor gäller."),
        case("Villkoren står ‹i bilaga 2›, och bron ‹av bilagan›."),
        case("Skälen ‹redovisas längre fram›."),
    ],
    "S104": [
        case(
            "Kontoret vill ‹den nya planen för skolskjuts i Åviken från och med 2027›.",
            point="godkänna den nya planen för skolskjuts i Åviken från och med 2027",
        ),
        case(
            "Att ‹anta taxan för vatten och avlopp i Åviken för 2027› är rimligt.",
            point="anta taxan för vatten och avlopp i Åviken för 2027",
        ),
        case(
            "Kontoret vill ‹Ge kommundirektören i uppdrag att utreda bron, och vägen till bron›.",
            point="ge kommundirektören i uppdrag att utreda bron och vägen till bron.",
        ),
    ],
    "S105": [
        case("Planen är klar.‹[^1]›\n\n[^1]: Antagen 2024."),
        case("‹# Bakgrund›\n\nPlanen är klar."),
        case("| Post | Tkr |\n‹|---|---:|›\n| Bro | 100 |"),
    ],
    "S106": [
        case(SAME, f"Planen är ny. ‹{SAME}›"),
        case("", f"{LINE}\n\n‹{LINE}›"),
        case("Planen är ny.", SAME, f"‹{SAME}›"),
        case(SAME, "‹KONTORET HAR PRÖVAT planen, mot lagen och funnit den rimlig.›"),
    ],
    "S107": [
        case("", "‹Vi› föreslår att planen godkänns."),
        case("‹Jag› bedömer att planen är rimlig."),
        case("", "Planen ger ‹oss› tid, enligt ‹våra› beräkningar."),
    ],
}
MISSED = {
    "S101": [
        case(text=long(110)),
        case("Planen är klar.", text=long(400)),
        case(text="Planen är klar."),
    ],
    "S102": [
        case(long(200)),
        case("Planen är klar.", text=long(400)),
        case("Planen kostar 1 000 000 kronor."),
    ],
    "S103": [
        case("Planen är klar. Bron ligger nedanför kvarnen, ovanför forsen."),
        case("Planen är klar.", "Kostnaden framgår av tabellen nedan, se bilaga 2."),
        case("Kontoret ser att priset i bilaga 3 till avtalet har höjts."),
        case("Nämnden ska se till att alla kan följa planen enligt avsnittet om trafik i skollagen."),
    ],
    "S104": [
        case(
            "Kontoret föreslår att planen godkänns.",
            point="godkänna den nya planen för skolskjuts i Åviken från och med 2027",
        ),
        case("Kontoret föreslår att godkänna planen.", point="godkänna planen"),
        case(
            "Planen är klar.",
            "Att anta taxan för vatten och avlopp i Åviken för 2027 är rimligt.",
            point="anta taxan för vatten och avlopp i Åviken för 2027",
        ),
    ],
    "S105": [
        case("Planen har **tre** delar:\n\n- pris\n- tid\n\nSe [planen](https://strandaker.example)."),
        case("Planen är klar.", "| Post | Tkr |\n|---|---:|\n| Bro | 100 |"),
        case("Planen är nr # 1 och gäller [delvis]."),
    ],
    "S106": [
        case(SAME, "Kontoret har prövat planen mot lagen och funnit den orimlig."),
        case("Planen är ny.", "Planen är ny."),
        case(SAME, f"> {SAME}\n\nKommunen skrev: ”{SAME}”"),
        case("", f"- {SAME.rstrip('.')}\n- {SAME.rstrip('.')}"),
    ],
    "S107": [
        case("", "Elevrådet skrev: ”Vi vill ha kullen kvar, för den är vår.”"),
        case("", "> Vi vill ha kullen kvar. Den är\nbra för oss.\n\nPlanen gäller i vår, i 40 min."),
        case("", "Bron ligger mitt i byn."),
        case("Planen följer I-VI-modellen.", "Vid bron finns jagformer inte."),
    ],
}


@pytest.mark.parametrize(("code", "drawn"), labelled(FOUND, MISSED))
def test_a_rule_draws_its_markers_where_the_case_has_them(tmp_path, code, drawn):
    assert drawn == redrawn(tmp_path, drawn, only=code)


def test_every_rule_has_three_faults_and_three_near_misses():
    assert [] == held_short(RULES, FOUND, MISSED)


def chosen(code: str, *words: str) -> Profil:
    """The test profile with *words* as ”ord” for the rule *code*."""
    return Profil.model_validate(
        {**PROFILE.model_dump(exclude_unset=True), "regler": {code: {"värden": {"ord": list(words)}}}}
    )


@pytest.mark.parametrize(
    ("code", "words", "drawn"),
    [
        ("S101", ("20",), case(text=long(21), key="‹tjänsteutlåtande›")),
        ("S101", ("400",), case(text=long(399))),
        ("S102", ("20",), case(long(21)).replace("sammanfattning:", "‹sammanfattning›:")),
        ("S104", ("2",), case("Det är rätt att ‹godkänna planen›.")),
        ("S106", ("3",), case("Planen är ny.", "‹Planen är ny.›")),
        ("S107", ("man",), case("", "Vi anser att ‹man› bör bygga.")),
    ],
    ids=["S101-färre", "S101-fler", "S102", "S104", "S106", "S107"],
)
def test_the_profile_says_how_many_words_and_which(tmp_path, code, words, drawn):
    drawn = pointed(drawn, code)
    assert drawn == redrawn(tmp_path, drawn, chosen(code, *words), only=code)


def test_the_chair_may_write_in_the_first_person(tmp_path):
    paper = "  ordförandeförslag:\n    datum: 2026-09-24\n    ordförande: Nils Påhitt\n"
    drawn = f"{HEAD}{paper}{block('sammanfattning', 'Jag föreslår att planen godkänns.')}".rstrip("\n")
    assert drawn == redrawn(tmp_path, drawn, only="S107")

"""Sources and attachments: each rule in cases that hold their own answer."""

import pytest

from arende.lint.rules.handlingar import RULES
from arende.model.profile import Profil
from tests.lint.corpus import held_short, labelled, pointed
from tests.lint.drawn import PROFILE, findings_of, redrawn

HEAD = """\
  dnr: KS 2026-00123
  rubrik: Plan för skolskjuts
  beslutsgång: [kommunstyrelsen]
  tjänsteutlåtande:
    datum: 2026-09-24
    avsändare: {förvaltning: kommunledningskontoret}
    handläggare: [{namn: Alva Exempel}]
"""
PLAIN = "godkänna planen"
OWN = "{titel: Kommunledningskontorets tjänsteutlåtande, datum: 2026-09-24}"


def case(
    *,
    point: str = PLAIN,
    text: str = "",
    sources: tuple[str, ...] = (),
    attached: tuple[str, ...] = (),
    more: str = "",
) -> str:
    """A whole drawn case. Each of *sources* and *attached* is a row of its list."""
    rows = [f"{HEAD}    förslag_till_beslut:\n      - {point}"]
    if text:
        rows.append(f"    avsnitt:\n      beskrivning: {text}")
    for name, entries in (("beslutsunderlag", sources), ("bilagor", attached)):
        if entries:
            rows.append(f"    {name}:")
            rows.extend(f"      - {entry}" for entry in entries)
    return "\n".join([*rows, more]).rstrip("\n")


PLAN = "{titel: Plan för skolskjuts 2026–2028, datum: 2026-08-29}"
EARLIER = "{organ: kommunstyrelsen, datum: 2026-02-11, paragraf: 9}"
BRIDGE = "{titel: Utredning av broläge, datum: 2026-08-28}"
FOUND = {
    "H101": [
        case(point="anta plan för skolskjuts 2026–2028, daterad ‹2026-08-25›", attached=(PLAN,)),
        case(
            text="Utredningen av brons broläge, daterad den ‹18 augusti 2026›, är klar.",
            sources=(OWN, BRIDGE),
        ),
        case(
            point="godkänna utredningen av broläget, daterad ‹2025-08-28›", sources=(OWN,), attached=(BRIDGE,)
        ),
        case(
            sources=(OWN, BRIDGE),
            attached=("{titel: utredning av broläge, datum: ‹2026-08-20›}",),
        ),
    ],
    "H102": [
        case(point="anta ‹cykelplan för Åviken, daterad 2026-09-11›", attached=(PLAN,)),
        case(point="godkänna ‹avtalet med regionen, daterat den 1 juni 2026›"),
        case(point="fastställa ‹taxa för vatten, daterad 2026-06-01›", sources=(OWN, BRIDGE)),
    ],
    "H103": [
        case(sources=("‹Cykelplan för Åviken›",)),
        case(sources=(OWN, "{titel: ‹Remiss från regionen›}")),
        case(sources=("titel: ‹Enkät bland elever›", PLAN)),
    ],
    "H104": [
        case(sources=("{titel: Tjänsteutlåtande, datum: ‹2026-09-10›}",)),
        case(sources=("{titel: Kommunledningskontorets tjänsteutlåtande, datum: ‹2026-09-14›}",)),
        case(sources=("{titel: Förvaltningens tjänsteskrivelse, datum: ‹2025-09-24›}",)),
    ],
    "H105": [
        case(sources=(PLAN, "{titel: ‹Kommunledningskontorets tjänsteutlåtande›, datum: 2026-09-24}")),
        case(sources=(PLAN, BRIDGE, "{titel: ‹Tjänsteutlåtande›, datum: 2026-09-24}")),
        case(sources=(BRIDGE, "{titel: ‹förvaltningens tjänsteutlåtande›, datum: 2026-09-24}")),
    ],
    "H106": [
        case(text="Planen finns i bilaga ‹3›.", attached=(PLAN, BRIDGE)),
        case(point="anta planen (bilaga ‹2›)", attached=(PLAN,)),
        case(text="Se bilaga ‹1›."),
        case(text="Se bilagorna 1, 2 och ‹4›.", attached=(PLAN, BRIDGE)),
    ],
    "H107": [
        case(text="Utredningen ‹bifogas›."),
        case(text="Avtalet är klart, ‹se bilaga›.", sources=(OWN,)),
        case(point="godkänna ‹bifogad› plan"),
    ],
    "H108": [
        case(text="Planen är klar.", attached=(PLAN, "{titel: ‹Utredning av broläge›, datum: 2026-08-28}")),
        case(text="Bron är klar.", attached=("titel: ‹Protokoll från samverkan›",)),
        case(text="Se bilagan.", attached=("‹Elevenkät›", "‹Barnkonsekvenser›")),
    ],
    "H109": [
        case(sources=(OWN, PLAN, f"‹{PLAN}›")),
        case(attached=("Elevenkät", "‹elevenkät›")),
        case(sources=(EARLIER, f"‹{EARLIER}›")),
    ],
    "H110": [
        case(sources=("{titel: Utredning av broläge, datum: ‹2026-09-28›}",)),
        case(attached=("{titel: Utredning av broläge, datum: ‹2026-10-01›}",)),
        case(sources=("{organ: kommunstyrelsen, datum: ‹2027-02-11›, paragraf: 9}",)),
    ],
    "H111": [
        case(sources=("‹{titel: Antagande av plan, paragraf: 9, datum: 2026-02-11}›",)),
        case(sources=("‹organ: kommunstyrelsen›",)),
        case(sources=("{titel: Kommunstyrelsens beslut ‹§ 121›, datum: 2026-02-11}",)),
    ],
    "H112": [
        case(sources=("{organ: kommunstyrelsen, datum: 2026-02-11, paragraf: ‹§ ›9}",)),
        case(sources=("{organ: kommunstyrelsen, datum: 2026-02-11, paragraf: ‹§§ ›9–11}",)),
        case(more="  svar_på: {slag: motion, titel: Säkra vägar, organ: nämnden, paragraf: 14‹ §›}"),
    ],
    "H113": [
        case(sources=("titel: ‹https://strandaker.example/plan›",)),
        case(attached=("{titel: ‹Cykelplan_slutlig_v3.docx›, datum: 2026-08-28}",)),
        case(attached=("‹www.strandaker.example/plan.pdf›",)),
    ],
}
MISSED = {
    "H101": [
        case(point="anta plan för skolskjuts 2026–2028, daterad 2026-08-29", attached=(PLAN,)),
        case(point="anta plan för skolskjuts 2024–2026, daterad 2024-08-25", attached=(PLAN,)),
        case(
            text="Nämndens yttrande, daterat 2026-06-10, säger detsamma.",
            sources=("{titel: Yttrande, datum: 2026-06-11}",),
        ),
        case(
            text="Utredningen av broläge, daterad 2026-08-20, är ersatt.",
            sources=("{titel: Utredning av broläge, datum: 2026-08-20}", BRIDGE),
        ),
        case(
            sources=("{titel: Utredning av broläge, datum: 2026-08-20}", BRIDGE),
            attached=(BRIDGE,),
        ),
        case(
            sources=("{titel: Yttrande, datum: 2026-08-20}",),
            attached=("{titel: Yttrande, datum: 2026-08-21}",),
        ),
    ],
    "H102": [
        case(point="anta plan för skolskjuts, daterad 2026-08-29", attached=(PLAN,)),
        case(point="godkänna förvaltningens tjänsteutlåtande, daterat 2026-09-24"),
        case(point="avslå motionen, daterad 2026-02-16, med tack"),
        case(text="Fullmäktige ska anta cykelplanen, daterad 2026-09-11."),
    ],
    "H103": [
        case(sources=(OWN, PLAN)),
        case(sources=("Skollagen (2010:800)", "Remissen 2026-06-22")),
        case(sources=("organ: kommunstyrelsen",)),
    ],
    "H104": [
        case(sources=(OWN,)),
        case(sources=(OWN, "{titel: Kommunledningskontorets tjänsteutlåtande, datum: 2025-03-02}")),
        case(sources=("{titel: Socialförvaltningens tjänsteutlåtande, datum: 2026-09-10}",)),
        case(sources=("{titel: Tjänsteutlåtande, datum: 2026-06-10, dnr: KS 2026-00001}",)),
    ],
    "H105": [
        case(sources=(OWN, PLAN)),
        case(sources=(PLAN, BRIDGE)),
        case(sources=(PLAN, "{titel: Socialförvaltningens tjänsteutlåtande, datum: 2026-09-10}")),
    ],
    "H106": [
        case(text="Planen finns i bilaga 2 och bilaga 1.", attached=(PLAN, BRIDGE)),
        case(text="Enligt avtalets bilaga 3 och bilaga 4 till avtalet gäller priset.", attached=(PLAN,)),
        case(text="Skollagen (2010:800) bilaga 1 gäller."),
        case(text="Se bilaga 7.", attached=("{titel: Bilaga 7 Elevenkät}",)),
    ],
    "H107": [
        case(text="Utredningen bifogas.", attached=(BRIDGE,)),
        case(text="Inga handlingar bifogas. Se bilaga 1 till avtalet."),
        case(text="Till remissen bifogades en karta."),
    ],
    "H108": [
        case(text="Planen är klar. Broläget är utrett.", attached=(PLAN, BRIDGE)),
        case(text="Bron är klar. Se bilagan.", attached=("Protokoll från samverkan",)),
        case(sources=(BRIDGE,), attached=(BRIDGE,)),
        case(text="Det visas i bilaga 1.", attached=("Elevenkät",)),
    ],
    "H109": [
        case(sources=(OWN, PLAN), attached=(PLAN,)),
        case(
            sources=("{titel: Delårsrapport, datum: 2026-05-01}", "{titel: Delårsrapport, datum: 2026-09-01}")
        ),
        case(attached=("Elevenkät 1", "Elevenkät 2")),
    ],
    "H110": [
        case(sources=(OWN, PLAN), attached=(BRIDGE,)),
        case(sources=("{titel: Tjänsteutlåtande, datum: 2026-10-10}",)),
        case(sources=("Elevenkät",)),
    ],
    "H111": [
        case(sources=("{organ: kommunstyrelsen, datum: 2026-02-11, paragraf: 9}",)),
        case(sources=("{titel: Yttrande, organ: socialnämnden, datum: 2026-02-11}",)),
        case(sources=("Krav enligt 5 kap. 3 § och 7 § 3 stycket skollagen",)),
    ],
    "H112": [
        case(sources=("{organ: kommunstyrelsen, datum: 2026-02-11, paragraf: 9}",)),
        case(sources=("{organ: kommunstyrelsen, datum: 2026-02-11, paragraf: 9–11}",)),
        case(sources=("{organ: kommunstyrelsen, datum: 2026-02-11, paragraf: 63/20}",)),
    ],
    "H113": [
        case(sources=("Rapporten om kommunens webbplats www.strandaker.example",)),
        case(attached=("Cykelplan v3.1",)),
        case(sources=("titel: Planen, [läst på webben](https://strandaker.example/plan.pdf)",)),
    ],
}


@pytest.mark.parametrize(("code", "drawn"), labelled(FOUND, MISSED))
def test_a_rule_draws_its_markers_where_the_case_has_them(tmp_path, code, drawn):
    assert drawn == redrawn(tmp_path, drawn, only=code)


def chosen(code: str, *values: str) -> Profil:
    """The test profile with *values* of ”krävs” for the rule *code*."""
    return Profil.model_validate(
        {**PROFILE.model_dump(exclude_unset=True), "regler": {code: {"värden": {"krävs": list(values)}}}}
    )


BOTH = ("bilaga", "underlag")
SENT = "{titel: Utredning av broläge (tidigare utskickad), datum: 2026-08-28}"
REQUIRED = {
    "H114": [
        (BOTH, case(sources=(OWN, "{titel: ‹Utredning av broläge›, datum: 2026-08-28}"))),
        (BOTH, case(sources=(OWN,), attached=("{titel: ‹Plan för skolskjuts›, datum: 2026-08-29}",))),
        (("bilaga",), case(sources=(OWN, "{titel: ‹Remissen›, datum: 2026-08-28}"), attached=(PLAN,))),
        (BOTH, case(sources=(OWN, BRIDGE), attached=(BRIDGE,))),
        (BOTH, case(sources=(OWN, SENT, "{organ: kommunstyrelsen, datum: 2026-02-11, paragraf: 9}"))),
        (("underlag",), case(sources=(OWN, BRIDGE))),
        ((), case(sources=(OWN, BRIDGE), attached=(PLAN,))),
    ],
    "H105": [
        (("ja",), case(sources=(PLAN,)).replace("beslutsunderlag", "‹beslutsunderlag›")),
        (("ja",), case(sources=(OWN, PLAN))),
        (("ja",), case()),
    ],
}


@pytest.mark.parametrize(
    ("code", "values", "drawn"),
    [
        pytest.param(code, values, pointed(drawn, code), id=f"{code}-{number}")
        for code, rows in REQUIRED.items()
        for number, (values, drawn) in enumerate(rows, 1)
    ],
)
def test_the_profile_says_what_must_be_listed(tmp_path, code, values, drawn):
    assert drawn == redrawn(tmp_path, drawn, chosen(code, *values), only=code)


def test_every_rule_has_three_faults_and_three_near_misses():
    found = {**FOUND, "H114": [drawn for _, drawn in REQUIRED["H114"] if "‹" in drawn]}
    missed = {**MISSED, "H114": [drawn for _, drawn in REQUIRED["H114"] if "‹" not in drawn]}
    assert [] == held_short(RULES, found, missed)


def test_two_attachments_with_one_file_are_told_at_the_second(tmp_path):
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.7")
    rows = ("{titel: Cykelplan, fil: plan.pdf}", "{titel: Gångplan, fil: ‹plan.pdf›}")
    drawn = pointed(case(attached=rows), "H109")
    assert drawn == redrawn(tmp_path, drawn, only="H109")


@pytest.mark.parametrize(("written", "mended"), [("§ 9", "9"), ("§§ 9–11", "9–11"), ("9 §", "9")])
def test_the_sign_is_taken_away_from_the_paragraphs_number(tmp_path, written, mended):
    text = case(sources=(f"{{organ: kommunstyrelsen, datum: 2026-02-11, paragraf: {written}}}",))
    (finding,) = (one for one in findings_of(tmp_path, text + "\n") if one.code == "H112")
    (edit,) = finding.edits
    assert text.replace(written, mended) == text[: edit.span.start] + edit.text + text[edit.span.end :]

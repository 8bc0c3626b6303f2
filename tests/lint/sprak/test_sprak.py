"""L: each rule of language finds what it should, drawn in the text, and leaves the near misses alone."""

from collections import Counter

import pytest

from arende.lint.rules.sprak import (
    RULES,
    l102_black_list,
    l103_plain_phrases,
    l301_misspelled,
    l304_spoken_forms,
)
from arende.lint.wordlist import Wordlist
from arende.model.profile import Profil
from tests.lint.drawn import PROFILE, findings_of, in_point, in_section, redrawn

FOUND = {
    "L101": """\
Nämnden skall yttra sig.
        ^^^^^ L101
Skall avtalet förlängas krävs ett beslut.
^^^^^ L101
Avgiften skall
         ^^^^^ L101
betalas i förskott.
""",
    "L102": """\
Sökanden ska erlägga avgiften jämte ränta.
             ^^^^^^^ L102
                              ^^^^^ L102
I föreliggande plan saknas erforderlig redovisning.
  ^^^^^^^^^^^^ L102
                           ^^^^^^^^^^^ L102
Nämnden har att tillse att avtalet följs, vid
                ^^^^^^ L102
                                          ^^^ L102
äventyr av vite.
""",
    "L103": """\
Nämnden tillför medel i syfte att korta köerna.
                      ^^^^^^^^^^^ L103
Avtal avseende städning finns.
      ^^^^^^^^ L103
Beträffande lokaler återkommer nämnden i den omfattning
^^^^^^^^^^^ L103
                                       ^^^^^^^^^^^^^^^^ L103
som behövs.
""",
    "L104": """\
Arbetet följer UFP, som gäller till 2030.
               ^^^ L104
Enligt GRIS-rapporten ökar behovet.
       ^^^^ L104
Kostnaden följer ÖKPI:s index.
                 ^^^^ L104
""",
    "L105": """\
KF antog planen.
^^ L105
Ärendet bereddes av KSAU under våren.
                    ^^^^ L105
Det var SN:s bedömning, inte KS bedömning.
        ^^ L105
                             ^^ L105
""",
    "L106": """\
Kostnaden är inte obetydlig.
             ^^^^^^^^^^^^^^ L106
Det är inte helt ovanligt.
       ^^^^^^^^^^^^^^^^^^ L106
Risken är ej osannolik.
          ^^^^^^^^^^^^ L106
""",
    "L108": """\
Förvaltningen ska genomföra en utvärdering av försöket.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ L108
Nämnden gör bedömningen att det räcker.
        ^^^^^^^^^^^^^^^ L108
Kontoret gjorde en fördjupad analys av köerna.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ L108
""",
    "L201": f"Förvaltningen {'mäter ' * 44}köerna.\n{'^' * 285} L201\n"
    f"Nämnden {'mäter, ' * 44}köerna.\n{'^' * 323} L201\n"
    f"- Kontoret {'och nämnden ' * 23}mäter\n  {'^' * 290} L201",
    "L202": "\n\n".join(
        f"{first} {'är kort. ' * 75}Slut.\n{'^' * (len(first) + 681)} L202" for first in "ABC"
    ),
    "L301": """\
Kostanden ryms i budgeten.
^^^^^^^^^ L301
Nämden arbetar för barn- och unga.
^^^^^^ L301
                   ^^^^^^^^^^^^^^ L301
Det är klart i enlighet till avtalet.
             ^^^^^^^^^^^^^^^ L301
""",
    "L302": """\
Kommun styrelsen beslutar.
^^^^^^^^^^^^^^^^ L302
Social nämndens arbets utskott bereder ärendet.
^^^^^^^^^^^^^^^ L302
                ^^^^^^^^^^^^^^ L302
Skriv till hand läggaren om frågan.
           ^^^^^^^^^^^^^ L302
""",
    "L303": """\
Alla dom andra skolorna har svarat.
     ^^^ L303
Dom behöver mer tid. Det är dom flesta överens om.
^^^ L303
                            ^^^ L303
""",
    "L304": """\
Nån har inte anmält sej.
^^^ L304
                    ^^^ L304
Det är jättebra.
       ^^^^^^^^ L304
""",
}

NEAR = {
    "L101": """\
Lagen säger att ”kommunen skall svara för vägen”, och det ska den.
Ett skall hördes. Hundarnas skall stör. Skallskador är vanliga.
Skallet och hundskall mäts.

> Nämnden skall yttra sig, skrev domstolen.
> Den skall höras.
""",
    "L102": """\
Bolaget skriver: ”avgiften skall erläggas jämte ränta”.
Företaget får betalt. Iakttagelserna är många. Barn och dylikt.
Läraren iakttar eleverna. Nyttjanderätten upphör.
Borgen gäller 4 500 000 kronor jämte därpå löpande ränta.

> Sökanden äger rätt till ersättning.
""",
    "L103": """\
Syftet är att korta köerna. I detta avseende finns inget att tillägga.
Oavsett huruvida det regnar. Vi fäster inget avseende vid det.
Skyltarna lyder ”hållplats tills vidare angående bygget”.
Kommunen går såsom för egen skuld i borgen.
""",
    "L104": """\
Utvecklings- och fritidsplanen (UFP) gäller. UFP följs upp varje år.
Följ KS 2026-00120, EU:s regler och LSS. Se www.GRIS.se/ABC.
ABF och NBV får bidrag. KPMG granskade.
Årskurs VII och alternativ XII. DETTA ÄR VIKTIGT ATT LÄSA.
""",
    "L105": """\
Kommunfullmäktige (KF) antog planen. KF gav ett uppdrag.
Se KS 2026-00120 och KS § 12. KSP är en annan sak. BN och UN finns inte här.
Skriften heter ”Så arbetar KS”.
""",
    "L106": """\
Kostnaden är inte betydlig. Det är inte ont om tid.
Nämnden är inte orolig. Det är ovanligt.
Det är ju inte omväxlande.
""",
    "L108": """\
Förvaltningen ska utvärdera försöket. En utvärdering av försöket finns.
Nämnden gör en resa. Bedömningen är att det räcker.
Förvaltningens bedömningen att det räcker delas av nämnden.
""",
    "L201": "\n\n".join(
        (
            f"Förvaltningen {'mäter ' * 43}köerna.",
            "Nämnden mäter. " * 40,
            "- kontoret och nämnden\n" * 40,
            "| Nämnd | Kö |\n|---|---|\n" + "| A | B |\n" * 40,
            f"> Förvaltningen {'mäter ' * 60}köerna.",
        )
    ),
    "L202": "\n\n".join(f"{first} {'är kort. ' * 70}" for first in "ABC")
    + "\n\n"
    + "\n".join(f"- {'punkt är ' * 20}" for _ in range(10))
    + f"\n\nKort{''.join(f'[^{n}]' for n in range(40))}.\n\n"
    + "\n".join(f"[^{n}]: Källan är bilaga {n}." for n in range(40)),
    "L301": """\
Kostnaden ryms i nämndens budget. Barn- och ungdomsplanen gäller.
Elevens stavning var ”kostanden” i enkäten.
Barn och unga har svarat i enlighet med avtalet.
""",
    "L302": """\
Kommunstyrelsen beslutar. I Strandåkers kommun fullmäktiges beslut gäller.
En social verksamhet. Arbetets gång. Barn och omsorg. Hand i hand.
Tid att planera. Årets redovisning.
""",
    "L303": """\
Tingsrättens dom har vunnit laga kraft. Dom meddelas i maj.
Genom dom den 3 maj avslogs talan. De andra skolorna har svarat.
Eleverna sa: ”vi vill att dom andra ska vara med”.
""",
    "L304": """\
Någon har inte anmält sig. Det är mycket bra.
Eleverna skrev: ”Det är jättebra om nån lyssnar.”
Sånger och dejtande. Nåd och nånannan.
""",
}


@pytest.mark.parametrize("code", FOUND)
def test_a_rule_of_language_draws_its_markers_in_the_text(tmp_path, code):
    drawn = in_section(FOUND[code])
    assert drawn == redrawn(tmp_path, drawn, only=code)


@pytest.mark.parametrize("code", NEAR)
def test_a_rule_of_language_leaves_near_misses_alone(tmp_path, code):
    drawn = in_section(NEAR[code])
    assert drawn == redrawn(tmp_path, drawn, only=code)


def test_every_rule_of_language_is_shown_here():
    measured = {"L107", "L109", "L203", "L204"}  # shown below, since they need a profile, a point or a paper
    assert {rule.CODE for rule in RULES} == FOUND.keys() | measured
    assert FOUND.keys() == NEAR.keys()
    assert [] == [code for code, drawn in FOUND.items() if drawn.count(f"^ {code}") < 3]


@pytest.mark.parametrize(
    "drawn",
    [
        in_point("inrätta/genomföra stödet omgående\n^^^^^^^^^^^^^^^^^ L109"),
        in_point("anta och/eller ändra planen\n     ^^^^^^^^^ L109"),
        in_section("Nämnden kan bygga och/eller hyra.\n                  ^^^^^^^^^ L109"),
        # an amount for each, a school year, an address, a dnr, an answer in brackets
        in_point("höja bidraget till 500 kronor/elev läsåret 2026/27 enligt www.x.se/abc/def"),
        in_point("anta taxan kostnad/timme för dnr KS/BUN 2026"),
        in_section("Skolan/förskolan har ett gemensamt kök."),
    ],
    ids=["två-verb", "och-eller-i-punkt", "och-eller", "per-elev", "versaler", "löpande-text"],
)
def test_a_stroke_between_words_is_found_where_it_leaves_a_choice(tmp_path, drawn):
    assert drawn == redrawn(tmp_path, drawn, only="L109")


def with_rule(code: str, **values: list[str]) -> Profil:
    return Profil.model_validate({**PROFILE.model_dump(), "regler": {code: {"värden": values}}})


@pytest.mark.parametrize(
    "drawn",
    [
        "Ansvarig tjänsteman följer upp.\n         ^^^^^^^^^^ L107",
        "Brukare och tjänstemän träffas.\n^^^^^^^ L107\n            ^^^^^^^^^^ L107",
        "Tjänstemannen svarar.",
        "Hon sa ”en tjänsteman”.",
        "Medarbetaren och brukarorganisationen svarar.",
    ],
    ids=["en-form", "två-ord", "annan-form", "citat", "sammansatt"],
)
def test_a_word_that_the_profile_replaces_is_found(tmp_path, drawn):
    profile = with_rule("L107", ord=["tjänsteman | tjänstemän = medarbetare", "brukare = den enskilde"])
    assert in_section(drawn) == redrawn(tmp_path, in_section(drawn), profile, only="L107")
    assert "^" not in redrawn(tmp_path, in_section(drawn), only="L107")


LIGHT = "Vi har sett vad det är som gör att det tar tid. "


@pytest.mark.parametrize(
    ("code", "text", "values", "is_found"),
    [
        ("L203", "Förvaltningens utredning visar kostnadsökningar framöver. " * 40, {}, True),
        ("L203", "Socialnämndens verksamheter behöver kontinuerlig uppföljning. " * 30, {}, True),
        ("L203", LIGHT * 30, {"högst": ["10"]}, True),
        ("L203", LIGHT * 30, {}, False),
        ("L203", "Förvaltningens utredning visar kostnadsökningar framöver. " * 5, {}, False),
        ("L203", "Förvaltningens utredning visar kostnadsökningar framöver. " * 40, {"högst": ["99"]}, False),
        ("L204", "Medel har avsatts till skolan. " * 12, {}, True),
        ("L204", "Insatserna ska utvärderas i maj. " * 12, {}, True),
        ("L204", "Medel har avsatts till skolan. " * 6 + LIGHT * 12, {"högst": ["20"]}, True),
        ("L204", "Skolornas elever hoppas på en plats. " * 12, {}, False),
        ("L204", "Medel har avsatts till skolan. " * 5, {}, False),
        ("L204", "Medel har avsatts till skolan. " * 6 + LIGHT * 12, {}, False),
    ],
    ids=[
        *("L203-svår", "L203-långa-ord", "L203-profilens-gräns", "L203-lätt", "L203-kort", "L203-tillåten"),
        *(
            "L204-avsatts",
            "L204-infinitiv",
            "L204-profilens-gräns",
            "L204-genitiv",
            "L204-kort",
            "L204-var-tredje",
        ),
    ],
)
def test_a_paper_is_measured_and_marked_at_its_key(tmp_path, code, text, values, is_found):
    drawn = redrawn(tmp_path, in_section(text), with_rule(code, **values), only=code)
    marker = f"#{' ' * 1}{'^' * len('tjänsteutlåtande')} {code}"
    assert is_found == (f"  tjänsteutlåtande:\n{marker}\n" in drawn)
    assert is_found == ("^" in drawn)


@pytest.mark.parametrize(
    ("code", "written", "message", "advice"),
    [
        ("L101", "Den skall.", "”skall” är en äldre form", "skriv ”ska”"),
        (
            "L102",
            "Avgiften erfordras.",
            "”erfordras” är ett ålderdomligt ord",
            "skriv med ord som ”behövas” eller ”krävas”",
        ),
        ("L103", "Huruvida det går.", "”Huruvida” kan sägas kortare", "skriv ”Om”"),
        ("L103", "Det kan\nej gå.", "”kan ej” kan sägas kortare", "skriv ”kan inte”"),
        (
            "L104",
            "Följ UFP.",
            "förkortningen ”UFP” förklaras inte",
            "skriv ut namnet första gången, med ”(UFP)” efter",
        ),
        (
            "L105",
            "Det sa KF.",
            "”KF” är en förkortning av ett organ",
            "skriv ”kommunfullmäktige”, eller ”kommunfullmäktige (KF)” första gången",
        ),
        (
            "L106",
            "Det är inte omöjligt.",
            "”inte omöjligt” nekar två gånger",
            "skriv vad som är: ”möjligt”, eller ange hur mycket",
        ),
        (
            "L108",
            "Vi gör en analys av läget.",
            "”gör en analys av” säger med ett substantiv vad någon gör",
            "skriv med verbet ”analysera”",
        ),
        (
            "L109",
            "Hyra och/eller köpa.",
            "”och/eller” kan läsas på två sätt",
            "skriv ”eller”, eller dela upp meningen i två",
        ),
        (
            "L201",
            f"Vi {'ser ' * 50}det.",
            "meningen har 52 ord: väntade högst 45",
            "dela upp den, eller gör uppräkningen till en punktlista",
        ),
        (
            "L202",
            "Vi ser. " * 80,
            "stycket har 160 ord: väntade högst 150",
            "dela upp det med en tom rad där en ny tanke börjar",
        ),
        (
            "L203",
            "Socialnämndens verksamheter behöver kontinuerlig uppföljning. " * 30,
            "texten har LIX 105: väntade högst 60",
            "dela de längsta meningarna och byt långa ord mot korta",
        ),
        (
            "L204",
            "Medel har avsatts till skolan. " * 12,
            "100 procent av meningarna är passiva: väntade högst 50",
            "skriv ut vem som gör det",
        ),
        ("L301", "Kostanden ryms.", "”Kostanden” är felskrivet", "skriv ”Kostnaden”"),
        ("L302", "Följ tjänste\nutlåtandet.", "”tjänste utlåtandet” är ett ord", "skriv ”tjänsteutlåtandet”"),
        ("L303", "Dom vill det.", "”Dom” är talspråk för ”de”", "skriv ”De”"),
        ("L304", "Nån vill.", "”Nån” är talspråk", "skriv ”Någon”"),
    ],
    ids=lambda value: value if len(value) == 4 else "",
)
def test_a_rule_of_language_says_what_is_and_what_to_do(tmp_path, code, written, message, advice):
    found = findings_of(tmp_path, in_section(written) + "\n")
    assert [(message, advice)] == [(one.message, one.advice) for one in found if one.code == code]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Nämnden skall. Skall den?", "Nämnden ska. Ska den?"),
        ("Kostanden för Nämden.", "Kostnaden för Nämnden."),
        ("Kommun styrelsen och social nämnden.", "Kommunstyrelsen och socialnämnden."),
        ("Alla dom andra. Dom vill det.", "Alla de andra. De vill det."),
        ("Sån är nån. Det är jättebra.", "Sådan är någon. Det är jättebra."),
        # what only a person can mend, and what no edit can reach over a line's end
        ("Avgiften erfordras i syfte att se.", "Avgiften erfordras i syfte att se."),
    ],
    ids=["skall", "stavning", "särskrivning", "dom", "talspråk", "inget"],
)
def test_what_is_certain_is_mended_and_nothing_else(tmp_path, written, expected):
    text = in_section(written) + "\n"
    edits = [edit for one in findings_of(tmp_path, text) if one.code.startswith("L") for edit in one.edits]
    for edit in sorted(edits, key=lambda one: -one.span.start):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    assert in_section(expected) + "\n" == text


def test_no_word_is_listed_twice_and_none_is_the_right_one():
    modules = (l102_black_list, l103_plain_phrases, l301_misspelled, l304_spoken_forms)
    lists = [one for module in modules for one in vars(module).values() if isinstance(one, Wordlist)]
    assert len(modules) == len(lists)
    written = [form.strip() for one in lists for forms, _ in one.rows for form in forms.split("|")]
    assert [] == [form for form, count in Counter(written).items() if count > 1]
    right = {instead.lower() for one in lists for _, instead in one.rows}
    assert {"iaktta"} == right & set(written)  # rightly spelled, and still a word to avoid
    assert len(written) > 300

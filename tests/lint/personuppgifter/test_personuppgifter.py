"""K: what must not be published is found wherever it stands, and what looks like it is left alone."""

import re

import pytest

from arende.lint.rules.personuppgifter import RULES
from tests.lint.drawn import findings_of, in_section, redrawn
from tests.loading.pictures import png

FOUND = {
    "K101": """\
Sökanden, 121212-1212, har ansökt om stöd.
          ^^^^^^^^^^^ K101
| Sökande | Nummer |
|---|---|
| A | 18121212-1212 |
      ^^^^^^^^^^^^^ K101
| B | 121212+1212 |
      ^^^^^^^^^^^ K101
| C | 181212121212 |
      ^^^^^^^^^^^^ K101

Ett samordningsnummer är 121272-1219 eller 1212721219.
                         ^^^^^^^^^^^ K101
                                           ^^^^^^^^^^ K101
[Ansökan från 121212–1212](https://kommunen.example/181212121212)
              ^^^^^^^^^^^ K101
""",
    "K102": """\
Sökanden (121212-XXXX) har ansökt.
          ^^^^^^^^^^^ K102
Barnet, 20120229-****, går i skolan. Även 121272–nnnn.
        ^^^^^^^^^^^^^ K102
                                          ^^^^^^^^^^^ K102
""",
    "K103": """\
Sökanden nås på 070-174 06 05 efter klockan 17.
                ^^^^^^^^^^^^^ K103
Ring +46 70 174 06 05 eller 0701-74 06 05.
     ^^^^^^^^^^^^^^^^ K103
                            ^^^^^^^^^^^^^ K103
""",
    "K104": """\
Skriv till alva.exempel@gmail.com eller nils@telia.se.
           ^^^^^^^^^^^^^^^^^^^^^^ K104
                                        ^^^^^^^^^^^^^ K104
[Mejla](mailto:maj@hotmail.com)
               ^^^^^^^^^^^^^^^ K104
""",
    "K105": """\
Sökanden, bosatt på Ågatan 12, har överklagat.
                    ^^^^^^^^^ K105
Anna Andersson, Stora Ågatan 12 B, 123 45 Strandåker, har yttrat sig.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ K105
Beslutet delges på Kvarnvägen 3, lgh 1102.
                   ^^^^^^^^^^^^^^^^^^^^^^ K105
Klaganden Karin Lundgren, Ågatan 14, 123 45 Strandåker, har yttrat sig.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ K105
""",
    "K106": """\
I ett medborgarförslag från Tove Skräddare föreslås en lekplats.
                            ^^^^^^^^^^^^^^ K106
Medborgarförslaget (2026/14) av Anna-Karin af Ek gäller vägen.
                                ^^^^^^^^^^^^^^^^ K106
Medborgarförslag, inlämnat av Per Påhitt Olsson, har remitterats.
                              ^^^^^^^^^^^^^^^^^ K106
""",
    "K109": """\
Bidraget betalas till SE35 5000 0000 0549 1000 0003.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ K109
Sätt in beloppet på kontonummer 8327-9 123 456 789.
                                ^^^^^^^^^^^^^^^^^^ K109
Föreningens bankkonto: 5000-1234567.
                       ^^^^^^^^^^^^ K109
""",
    "K110": """\
Anna Andersson är placerad enligt LVU sedan i maj.
^^^^^^^^^^^^^^ K110
Beslutet gäller Johan af Ek, som har skyddad identitet.
                ^^^^^^^^^^^ K110
En orosanmälan om Maria Provell har kommit in.
                  ^^^^^^^^^^^^^ K110
""",
    "K111": """\
Anna Andersson är sjukskriven och söker stöd.
^^^^^^^^^^^^^^ K111
Nämnden beviljar Erik Provell försörjningsstöd.
                 ^^^^^^^^^^^^ K111
Karin Påhitt-Ek har en funktionsnedsättning.
^^^^^^^^^^^^^^^ K111
""",
}

NEAR = {
    "K101": """\
Fel kontrollsiffra: 121212-1213. Fel datum: 121332-1215 och 990229-0017.
Organisationsnummer 556036-0793, belopp 1212121212 kronor, faktura 1212121212.
Mobil 0701131987 är ingen, och inte 121212-12121, 121212 1212 eller 1.121212-1212.
Dnr KS 2026-00123, konto 5310-2270, bankgiro 5050-1055, datum 2026-09-24.
""",
    "K102": """\
Perioden är 2024–20XX. Formen är ÅÅMMDD-XXXX. Nummer 129912-XXXX finns inte.
Modell 121212-XXXXL säljs.
""",
    "K103": """\
Ring 0980-31 92 31 eller 08-123 456 78. Beloppet är 70 174 605 kronor.
Födelsenumret 070212-1234 och dnr 2026-0701740605 är inga telefonnummer.
Artikel 0701740605-12 och 070-174 är för långa och korta.
""",
    "K104": """\
Skriv till alva.exempel@kommunen.example eller nils@gmail.kommun.se.
Tjänsten Outlook.com används. Se www.telia.se/foretag.
""",
    "K105": """\
Skolan på Ågatan 12 byggs om. Kommunhuset, Storgatan 1, 123 45 Strandåker, är öppet.
Elever som bor på landet åker buss. Boende i Lindängen har svarat.
Alva Exempel, Storgatan 1, 123 45 Strandåker, svarar på frågor.
Stiftelsen Karin Lundgren, Ågatan 14, 123 45 Strandåker, har yttrat sig.
""",
    "K106": """\
I ett medborgarförslag från en kommuninvånare föreslås en lekplats.
Ett medborgarförslag från Åvikens Idrottsförening har kommit in.
Medborgarförslag av Skolrådet och svar på motion från Anna Andersson (S).
""",
    "K109": """\
Fel kontrollsumma: SE36 5000 0000 0549 1000 0003. Konto 5310-2270 belastas.
Kontonummer saknas. Bankkonto: 2026. Bankgiro 5050-1055 är kommunens.
""",
    "K110": """\
Rutinen gäller skyddade personuppgifter. Lars Vägen byggs om, enligt LVU:s regler.
Anna Andersson har skrivit rapporten. Den handlar om tvångsvård.
Alva Exempel ansvarar för vård enligt LVU. Erik Ek (S) tog upp orosanmälningar.
Astrid Lindgrens hem tar emot barn som är omhändertagna.
""",
    "K111": """\
Fler elever har en diagnos. Försörjningsstödet ökar enligt Anna Anderssons rapport.
Karin Boyes gata är avstängd för personer med funktionsnedsättning.
Anna Andersson har svarat. Frågan gäller personlig assistans.
""",
}


@pytest.mark.parametrize("code", FOUND)
def test_a_rule_of_personal_data_draws_its_markers_in_the_text(tmp_path, code):
    drawn = in_section(FOUND[code])
    assert drawn == redrawn(tmp_path, drawn, only=code)


@pytest.mark.parametrize("code", NEAR)
def test_a_rule_of_personal_data_leaves_near_misses_alone(tmp_path, code):
    drawn = in_section(NEAR[code])
    assert drawn == redrawn(tmp_path, drawn, only=code)


def test_every_rule_of_personal_data_is_shown_here():
    assert {rule.CODE for rule in RULES} == FOUND.keys() | {"K107", "K108"}  # these two below, field by field
    assert FOUND.keys() == NEAR.keys()
    assert [] == [code for code, drawn in FOUND.items() if drawn.count(f"^ {code}") < 3]


CASE = """\
  dnr: KS 2026-00123
{title}
  beslutsgång: [kommunstyrelsen]
{asked}
  tjänsteutlåtande:
    datum: 2026-09-24
    avsändare: {{förvaltning: kommunledningskontoret}}
{official}
    förslag_till_beslut:
      - godkänna planen
{attached}
"""
TITLE = "  rubrik: Plan för skolskjuts"
OFFICIAL = "    handläggare: [{namn: Alva Exempel}]"


def case(title: str = TITLE, asked: str = "", official: str = OFFICIAL, attached: str = "") -> str:
    whole = CASE.format(title=title, asked=asked, official=official, attached=attached)
    return "\n".join(line for line in whole.split("\n") if line)


@pytest.mark.parametrize(
    ("code", "drawn"),
    [
        # K101 in a title, in the title and the name of an attachment
        ("K101", case(title="  rubrik: Bidrag till 121212-1212\n#                     ^^^^^^^^^^^ K101")),
        (
            "K101",
            case(
                attached="    bilagor:\n      - titel: Ansökan 121212-1212\n"
                "#                      ^^^^^^^^^^^ K101"
            ),
        ),
        # K103: the officer's own number may be repeated, in another spelling too
        (
            "K103",
            case(
                official="    handläggare: [{namn: Alva Exempel, telefon: 070-174 06 05}]",
                attached="    sammanfattning: Ring +46 70-174 06 05 om du har frågor.",
            ),
        ),
        # K104: an officer's private address too
        (
            "K104",
            case(
                official="    handläggare: [{namn: Alva Exempel, e_post: alva@gmail.com}]\n"
                "#                                              ^^^^^^^^^^^^^^ K104"
            ),
        ),
        # K106: the sender of a medborgarförslag, who may be an association
        (
            "K106",
            case(
                asked="  svar_på:\n    slag: medborgarförslag\n    titel: En lekplats\n"
                "    från: [Tove Skräddare, Åvikens byalag, Ågatans Skolförening]\n"
                "#          ^^^^^^^^^^^^^^ K106"
            ),
        ),
        (
            "K106",
            case(asked="  svar_på:\n    slag: motion\n    titel: En lekplats\n    från: [Tove Skräddare]"),
        ),
        (
            "K106",
            in_section(
                "Förslagsställaren Tove Skräddare bor intill.\n                  ^^^^^^^^^^^^^^ K106"
            ).replace(
                "  tjänsteutlåtande:",
                "  svar_på: {slag: medborgarförslag, titel: En lekplats}\n  tjänsteutlåtande:",
            ),
        ),
        (
            "K106",
            in_section("Förslagsställaren Tove Skräddare (S) yrkar bifall.").replace(
                "  tjänsteutlåtande:", "  svar_på: {slag: motion, titel: En lekplats}\n  tjänsteutlåtande:"
            ),
        ),
        # K107: a title with a person, an elected member, a place
        (
            "K107",
            case(
                title="  rubrik: Bygglov för Anna Andersson\n#                     ^^^^^^^^^^^^^^ K107\n"
                "  underrubrik: Fullmakt för Erik af Ek\n#                           ^^^^^^^^^^ K107"
            ),
        ),
        (
            "K107",
            case(
                title="  rubrik: Tillstånd för Maria von Provell\n"
                "#                       ^^^^^^^^^^^^^^^^^ K107"
            ),
        ),
        ("K107", case(title="  rubrik: Avsägelse från Anna Andersson (S)")),
        (
            "K107",
            case(title="  rubrik: Ombyggnad av Astrid Lindgrens plats\n  underrubrik: Karin Boyes gata"),
        ),
        (
            "K107",
            case(
                title="  rubrik: Svar på motion från Anna Andersson",
                asked="  svar_på: {slag: motion, titel: En lekplats}",
            ),
        ),
        # K106 says it already
        ("K107", case(title="  rubrik: Svar på medborgarförslag från Anna Andersson")),
    ],
    ids=[
        *("nummer-i-rubrik", "nummer-i-bilagas-titel", "handläggarens-mobil", "handläggarens-privata"),
        *(
            "förslagsställare",
            "motionär",
            "ställaren-i-texten",
            "motionens-ställare",
            "två-rubriker",
            "von",
            "parti",
            "plats",
            "motion",
            "sagt",
        ),
    ],
)
def test_personal_data_is_found_in_its_field(tmp_path, code, drawn):
    assert drawn == redrawn(tmp_path, drawn, only=code)


@pytest.mark.parametrize(
    "drawn",
    [
        "      - {titel: Karta, fil: anna_andersson.png}\n#                           ^^^^^^^^^^^^^^ K108",
        "      - {titel: Karta, fil: yttrande-Erik-Provell.png}\n"
        "#                                    ^^^^^^^^^^^^ K108",
        "      - {titel: Karta, fil: JohanLundgren2026.png}\n#                           ^^^^^^^^^^^^^ K108",
        # the officer, a first name alone, no name at all
        "      - {titel: Karta, fil: Alva_Exempel.png}",
        "      - {titel: Karta, fil: karta_over_anna.png}",
        "      - {titel: Anna Andersson, fil: per_capita_maj_2026.png}",
    ],
    ids=["gemener", "bindestreck", "ihopskrivet", "handläggaren", "förnamn", "inget-namn"],
)
def test_a_person_in_the_name_of_a_file_is_found(tmp_path, drawn):
    for name in re.findall(r"fil: ([^}]+)", drawn):
        (tmp_path / name).write_bytes(b"")
    whole = case(attached=f"    bilagor:\n{drawn}")
    assert whole == redrawn(tmp_path, whole, only="K108")


def test_a_person_in_the_name_of_a_picture_is_found(tmp_path):
    (tmp_path / "anna_andersson.png").write_bytes(png(4, 4))
    drawn = in_section(
        "![En karta över Åkern](anna_andersson.png)\n                       ^^^^^^^^^^^^^^ K108"
    )
    assert drawn == redrawn(tmp_path, drawn, only="K108")


@pytest.mark.parametrize(
    ("code", "written", "message", "advice"),
    [
        (
            "K101",
            in_section("Sökanden är 121212-1212."),
            "ett personnummer står i ärendet",
            "ta bort det; skriv ”den sökande” eller ett ärendenummer i stället",
        ),
        (
            "K101",
            in_section("Sökanden är 121272-1219."),
            "ett samordningsnummer står i ärendet",
            "ta bort det; skriv ”den sökande” eller ett ärendenummer i stället",
        ),
        (
            "K102",
            in_section("Sökanden är 121212-XXXX."),
            "numret är bara maskerat till hälften: födelsedatumet syns",
            "ta bort hela numret",
        ),
        (
            "K103",
            in_section("Ring 070-174 06 05."),
            "ett mobilnummer står i ärendet",
            "ta bort det; handläggarens nummer skrivs under ”telefon”",
        ),
        (
            "K104",
            in_section("Skriv till a@gmail.com."),
            "en privat e-postadress står i ärendet",
            "ta bort den, eller skriv en adress i tjänsten",
        ),
        (
            "K105",
            in_section("Hon är bosatt på Ågatan 1."),
            "en bostadsadress står i ärendet",
            "ta bort den, eller skriv ”en granne” eller ”en boende i området”",
        ),
        (
            "K106",
            in_section("Ett medborgarförslag från Tove Skräddare."),
            "förslagsställaren nämns vid namn",
            "skriv ”medborgarförslag om …”, utan namn",
        ),
        (
            "K106",
            case(asked="  svar_på: {slag: medborgarförslag, titel: En lekplats, från: [Tove Skräddare]}"),
            "förslagsställaren nämns vid namn",
            "ta bort ”från”; beslutet skickas till ”förslagsställaren”",
        ),
        (
            "K107",
            case(title="  rubrik: Bygglov för Anna Andersson"),
            "rubriken nämner en person",
            "skriv vad ärendet gäller; namnet finns i diariet",
        ),
        (
            "K109",
            in_section("Konto: SE35 5000 0000 0549 1000 0003."),
            "ett bankkonto står i ärendet",
            "ta bort numret; det hör till utbetalningen, inte till beslutet",
        ),
        (
            "K110",
            in_section("Anna Andersson vårdas enligt LVU."),
            "”Anna Andersson” nämns i en mening om sekretess",
            "ta bort namnet, och pröva om ärendet ska behandlas bakom stängda dörrar",
        ),
        (
            "K111",
            in_section("Anna Andersson är sjukskriven."),
            "”Anna Andersson” nämns i en mening med en känslig uppgift",
            "ta bort namnet, eller uppgiften om beslutet klarar sig utan den",
        ),
    ],
    ids=lambda value: value if len(value) == 4 else "",
)
def test_a_rule_of_personal_data_says_what_is_and_what_to_do(tmp_path, code, written, message, advice):
    found = findings_of(tmp_path, written + "\n")
    assert [(message, advice)] == [(one.message, one.advice) for one in found if one.code == code]


def test_a_file_named_after_a_person_is_told_of(tmp_path):
    (tmp_path / "anna_andersson.png").write_bytes(b"")
    written = case(attached="    bilagor:\n      - {titel: Karta, fil: anna_andersson.png}")
    (found,) = (one for one in findings_of(tmp_path, written + "\n") if one.code == "K108")
    assert ("filnamnet nämner en person", "döp om filen efter vad den är") == (found.message, found.advice)

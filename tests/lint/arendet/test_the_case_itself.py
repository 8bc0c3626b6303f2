"""Number, title, organs and people of a case: each rule in cases that hold their own answer."""

import pytest

from arende.lint.rules.arendet import RULES
from arende.lint.rules.arendet.nearness import is_slip
from arende.lint.rules.arendet.spellings import spellings
from arende.model.choices import Paper
from tests.lint.corpus import held_short, labelled
from tests.lint.drawn import PROFILE, findings_drawn, in_point, in_section, mended, redrawn

TOWN = PROFILE.model_copy(
    update={
        "organ": (*PROFILE.organ, "socialnämndens arbetsutskott", "barn- och utbildningsnämnden"),
        "papper": {**PROFILE.papper, Paper.ORDFÖRANDEFÖRSLAG: PROFILE.papper[Paper.TJÄNSTEUTLÅTANDE]},
    }
)
PAPER = """\
  tjänsteutlåtande:
    datum: 2026-09-24
    avsändare: {förvaltning: kommunledningskontoret}
"""
OFFICER = "    handläggare: [{namn: Alva Exempel, titel: utredare}]\n"
POINTS = "    förslag_till_beslut: [godkänna planen]\n"
ROUTE = "  beslutsgång: [kommunstyrelsen, kommunfullmäktige]\n"
TITLE = "  rubrik: Plan för skolskjuts\n"
DNR = "  dnr: KS 2026-00123\n"


def titled(lines: str) -> str:
    """A whole drawn case whose title is drawn in *lines*."""
    return f"{DNR}{lines}\n{ROUTE}{PAPER}{OFFICER}{POINTS}".rstrip("\n")


def routed(lines: str, paper: str = POINTS) -> str:
    """A whole drawn case whose ”beslutsgång” is drawn in *lines*, with *paper* in its paper."""
    return f"{DNR}{TITLE}{lines}\n{PAPER}{OFFICER}{paper}".rstrip("\n")


def handled(lines: str, rest: str = "") -> str:
    """A whole drawn case whose ”handläggare” are drawn in *lines*."""
    return f"{DNR}{TITLE}{ROUTE}{PAPER}{lines}\n{POINTS}{rest}".rstrip("\n")


def signed(*lines: str) -> str:
    """A whole drawn case whose signatures are the items and markers *lines*."""
    rows = "\n".join(lines)
    return f"{DNR}{TITLE}{ROUTE}{PAPER}{OFFICER}{POINTS}    underskrifter:\n{rows}"


def chaired(*lines: str) -> str:
    """A whole drawn case with a chair's paper that has the *lines*."""
    rows = "\n".join(lines)
    return f"{DNR}{TITLE}{ROUTE}  ordförandeförslag:\n    datum: 2026-09-24\n{POINTS}{rows}"


def answered(title: str, kind: str) -> str:
    """A whole drawn case that answers a *kind*, its title drawn in *title*."""
    return titled(f"{title}\n  svar_på: {{slag: {kind}, titel: Solel på kommunens tak}}")


def levels(*lines: str) -> str:
    """The paper's part with two decision levels drawn in *lines*."""
    return "    beslutsnivåer:\n" + "\n".join(lines)


FOUND = {
    "A101": [
        in_section("I KS 2026–00123 föreslogs en plan.\n  ^^^^^^^^^^^^^ A101"),
        in_section("Se dnr KS-2026-123, där planen finns.\n       ^^^^^^^^^^^ A101"),
        in_section("Ärendet (KS2026/00123) har vilat.\n         ^^^^^^^^^^^^ A101"),
        in_point("godkänna planen i ks 2026-00123\n                  ^^^^^^^^^^^^^ A101"),
    ],
    "A102": [
        in_section("Frågan har beretts i KS 2025–00045.\n                            ^ A102"),
        in_section("Ärendena KS 2024—00001 och KS 2024-00002.\n                ^ A102"),
        in_point("upphäva beslutet i KS 2019–00300\n                          ^ A102"),
    ],
    "A103": [
        titled("  rubrik: Plan för skolskjuts.\n#                            ^ A103"),
        titled("  rubrik: 'Plan för skolskjuts:'\n#                             ^ A103"),
        titled(f"{TITLE}  underrubrik: Hamnskolan,\n#                        ^ A103"),
    ],
    "A104": [
        titled("  rubrik: PLAN FÖR SKOLSKJUTS\n#         ^^^^^^^^^^^^^^^^^^^ A104"),
        titled("  rubrik: NY TAXA FÖR PARKERING 2027\n#         ^^^^^^^^^^^^^^^^^^^^^^^^^^ A104"),
        titled(f"{TITLE}  underrubrik: HAMNSKOLAN OCH LINDENS SKOLA\n#              {'^' * 28} A104"),
    ],
    "A105": [
        titled(f"  rubrik: P{'a' * 119}nytt\n#         {' ' * 120}^^^^ A105"),
        titled(f"  rubrik: Plan{' för skolskjuts' * 10}\n#         {' ' * 120}{'^' * 34} A105"),
        titled(f"  rubrik: P{'a' * 120}\n#         {' ' * 120}^ A105"),
    ],
    "A106": [
        titled(
            "  rubrik: Plan för skolskjuts, dnr KS 2026-00123\n"
            "#                              ^^^^^^^^^^^^^^^^^ A106"
        ),
        titled(
            "  rubrik: Plan för skolskjuts (KS 2026-00123)\n"
            "#                             ^^^^^^^^^^^^^^^ A106"
        ),
        titled("  rubrik: KS 2026–00123 Plan för skolskjuts\n#         ^^^^^^^^^^^^^ A106"),
        titled(
            f"{TITLE}  underrubrik: Diarienummer KS 2026-00123\n"
            f"#              ^^^^^^^^^^^^^^^^^^^^^^^^^^ A106"
        ),
    ],
    "A107": [
        titled(
            "  rubrik: Försäljning av mark för ett nytt äldreboende, fastigheten Åkern 1:2\n"
            "#                                                       ^^^^^^^^^^^^^^^^^^^^^ A107"
        ),
        titled(
            "  rubrik: Antagande av detaljplan för bostäder och förskola vid torget, Norra Kvarn 12:7 m.fl.\n"
            f"#{' ' * 71}{'^' * 22} A107"
        ),
        titled(
            "  rubrik: Tomträtt i Åkern 11:20 för ett nytt ridhus och en ny läktare\n"
            "#                    ^^^^^^^^^^^ A107"
        ),
    ],
    "A108": [
        titled("  rubrik: Yttrande\n#         ^^^^^^^^ A108"),
        titled("  rubrik: Förslag till beslut\n#         ^^^^^^^^^^^^^^^^^^^ A108"),
        titled("  rubrik: Svar på medborgarförslag\n#         ^^^^^^^^^^^^^^^^^^^^^^^^ A108"),
    ],
    "A109": [
        titled(
            "  rubrik: Tjänsteutlåtande angående plan för skolskjuts\n"
            "#         ^^^^^^^^^^^^^^^^^^^^^^^^^ A109"
        ),
        titled("  rubrik: Ang. ny plan för skolskjuts\n#         ^^^^ A109"),
        titled("  rubrik: 'Tjänsteskrivelse: Plan för skolskjuts'\n#          ^^^^^^^^^^^^^^^^^ A109"),
        titled("  rubrik: Förslag till beslut om plan\n#         ^^^^^^^^^^^^^^^^^^^^^^ A109"),
    ],
    "A110": [
        answered("  rubrik: Solel på kommunens tak\n#         ^^^^^^^^^^^^^^^^^^^^^^ A110", "motion"),
        answered("  rubrik: Säkrare skolväg\n#         ^^^^^^^^^^^^^^^ A110", "medborgarförslag"),
        answered("  rubrik: Fler bänkar\n#         ^^^^^^^^^^^ A110", "nämndinitiativ"),
    ],
    "A111": [
        titled("  rubrik: Svar på motion om solel\n#                 ^^^^^^ A111"),
        titled("  rubrik: Yttrande över remiss om cykelleder\n#                       ^^^^^^ A111"),
        answered("  rubrik: Svar på motion om solel\n#                 ^^^^^^ A111", "medborgarförslag"),
    ],
    "A112": [
        routed("  beslutsgång: [socialnämden]\n#               ^^^^^^^^^^^^ A112"),
        routed("  beslutsgång: [Kommunstyrelsen, kommunfullmäktige]\n#               ^^^^^^^^^^^^^^^ A112"),
        routed("  beslutsgång: [kulturnämnden]\n#               ^^^^^^^^^^^^^ A112"),
        routed(
            ROUTE.rstrip(),
            f"{POINTS}    tidplan:\n"
            f"      - {{datum: 2026-10-01, instans: teknisk nämnden, händelse: beslutar}}\n"
            "#                                    ^^^^^^^^^^^^^^^ A112",
        ),
    ],
    "A113": [
        routed(
            "  beslutsgång: [socialnämnden, socialnämnden]\n#                              ^^^^^^^^^^^^^ A113"
        ),
        routed(
            "  beslutsgång: [socialnämnden, kommunstyrelsen, socialnämnden]\n"
            "#                                               ^^^^^^^^^^^^^ A113"
        ),
        routed(
            "  beslutsgång:\n    - kommunstyrelsen\n    - Kommunstyrelsen\n#     ^^^^^^^^^^^^^^^ A113\n"
            "    - kommunfullmäktige"
        ),
    ],
    "A114": [
        in_section("Barn och utbildningsnämnden beslutade.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^ A114"),
        in_section("Enligt barn-och utbildningsnämnden är det så.\n       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ A114"),
        in_section(
            "Frågan delas av barn & utbildningskontoret.\n                ^^^^^^^^^^^^^^^^^^^^^^^^^^ A114"
        ),
        routed(
            ROUTE.rstrip(),
            f"{POINTS}  beslut_skickas_till: [barn och utbildningsförvaltningen]\n"
            f"#                       {'^' * 33} A114",
        ),
    ],
    "A115": [
        handled(
            "    handläggare: [{namn: Alva Exempel, e_post: alva.exempel}]\n"
            "#                                              ^^^^^^^^^^^^ A115"
        ),
        handled(
            "    handläggare:\n      - namn: Alva Exempel\n        e_post: alva.exempel(at)kommunen.example\n"
            "#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A115"
        ),
        handled(
            "    handläggare:\n"
            "      - namn: Alva Exempel\n        e_post: alva@kommunen.example, nils@kommunen.example\n"
            "#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A115"
        ),
    ],
    "A116": [
        signed(
            "      - {namn: Alva Exempel, titel: utredare}",
            "      - {namn: Alva Exempel, titel: utredare}",
            "#              ^^^^^^^^^^^^ A116",
        ),
        signed(
            "      - {namn: Nils Påhitt}", "      - {namn: nils påhitt}", "#              ^^^^^^^^^^^ A116"
        ),
        handled(
            "    handläggare: [{namn: Alva Exempel}, {namn: Alva Exempel}]\n"
            "#                                              ^^^^^^^^^^^^ A116"
        ),
    ],
    "A117": [
        signed(
            "      - {namn: Alva Exempel, titel: ekonomichef}",
            "#                                   ^^^^^^^^^^^ A117",
        ),
        signed(
            "      - {namn: ALVA EXEMPEL, titel: tf jurist}",
            "#                                   ^^^^^^^^^ A117",
        ),
        handled(
            "    handläggare: [{namn: Ebba Tänkt, titel: TF socialdirektör}]",
            "    underskrifter:\n      - {namn: Ebba Tänkt, titel: T f förvaltningsdirektör}\n"
            "#                                 ^^^^^^^^^^^^^^^^^^^^^^^^ A117",
        ),
    ],
    "A118": [
        signed("      - {namn: Nils Påhitt}", "#              ^^^^^^^^^^^ A118"),
        signed(
            "      - {namn: Siv Mallgren, titel: jurist}",
            "      - namn: Nils Påhitt",
            "#             ^^^^^^^^^^^ A118",
        ),
        chaired(
            "    ordförande: Nils Påhitt",
            "    underskrifter:",
            "      - namn: Nils Påhitt",
            "#             ^^^^^^^^^^^ A118",
        ),
    ],
    "A119": [
        handled("    handläggare: [{namn: Alva}]\n#                        ^^^^ A119"),
        handled(
            '    handläggare: [{namn: "Alva Exempel, utredare"}]\n'
            "#                        ^^^^^^^^^^^^^^^^^^^^^^^^ A119"
        ),
        signed("      - {namn: NILS PÅHITT}", "#              ^^^^^^^^^^^ A119"),
        chaired("    ordförande: nils påhitt", "#               ^^^^^^^^^^^ A119"),
        handled(
            "    handläggare: [{namn: alva@kommunen.example}]\n"
            "#                        ^^^^^^^^^^^^^^^^^^^^^ A119"
        ),
    ],
    "A120": [
        chaired(
            "    ordförande: Maj Uppdiktad",
            "    underskrifter:",
            "      - namn: Nils Påhitt",
            "#             ^^^^^^^^^^^ A120",
        ),
        chaired(
            "    ordförande: Maj Uppdiktad",
            "    underskrifter:",
            "      - namn: Maj Uppdikta",
            "#             ^^^^^^^^^^^^ A120",
        ),
        chaired(
            "    ordförande: Maj Uppdiktad",
            "    underskrifter:",
            "      - namn: Alva Exempel",
            "#             ^^^^^^^^^^^^ A120",
            "      - namn: Nils Påhitt",
        ),
    ],
    "A121": [
        signed("      - {namn: Alva Exmepel}", "#              ^^^^^^^^^^^^ A121"),
        signed("      - {namn: Alva Exemplel}", "#              ^^^^^^^^^^^^^ A121"),
        signed("      - {namn: Alwa Exempel}", "#              ^^^^^^^^^^^^ A121"),
    ],
    "A122": [
        routed(
            ROUTE.rstrip(), f"    mottagare: tekniska nämnden\n#              ^^^^^^^^^^^^^^^^ A122\n{POINTS}"
        ),
        routed(
            "  beslutsgång: [socialnämnden]",
            f"    mottagare: kommunstyrelsen\n#              ^^^^^^^^^^^^^^^ A122\n{POINTS}",
        ),
        routed(
            "  beslutsgång: [socialnämnden]",
            f"    mottagare: socialnämndens arbetsutskott\n#              {'^' * 28} A122\n{POINTS}",
        ),
    ],
    "A123": [
        routed(
            "  beslutsgång: [kommunstyrelsen]",
            levels(
                "      - {organ: kommunstyrelsen, förslag_till_beslut: [godkänna planen]}",
                "      - {organ: kommunfullmäktige, förslag_till_beslut: [anta planen]}",
                "#               ^^^^^^^^^^^^^^^^^ A123",
            ),
        ),
        routed(
            "  beslutsgång: [kommunstyrelsen]",
            levels(
                "      - {organ: kommunstyrelsen, roll: föreslår, föreslår: kommunfullmäktige, "
                "förslag_till_beslut: [anta den]}",
                "#                                                          ^^^^^^^^^^^^^^^^^ A123",
            ),
        ),
        routed(
            "  beslutsgång: [kommunfullmäktige]",
            levels(
                "      - {organ: kommunstyrelsen och kommunfullmäktige, förslag_till_beslut: [anta planen]}",
                f"#               {'^' * 37} A123",
            ),
        ),
    ],
    "A124": [
        titled("  rubrik: plan för skolskjuts\n#         ^ A124"),
        titled("  rubrik: återrapport om vatten- och avlopp\n#         ^ A124"),
        titled(f"{TITLE}  underrubrik: fastigheten Åkern 1:2\n#              ^ A124"),
    ],
    "A125": [
        titled("  rubrik: Försäljning av Åkern 1:2\n  underrubrik: Åkern 1:2\n#              ^^^^^^^^^ A125"),
        titled(
            "  rubrik: Plan för skolskjuts\n"
            "  underrubrik: Plan för skolskjuts\n#              ^^^^^^^^^^^^^^^^^^^ A125"
        ),
        titled("  rubrik: Ny skola i Hamnen\n  underrubrik: ny skola\n#              ^^^^^^^^ A125"),
    ],
}

MISSED = {
    "A101": [
        in_section("I KS 2026-00123 föreslogs en plan, och i KS 2026-00124 en annan."),
        in_section("Ärendet KS 2026-00123-2 och handling KS 2026-001234 är andra."),
        in_section("Se [ärendet](https://strandaker.example/KS-2026-123) och konto 2026-123."),
        titled("  rubrik: KS 2026–00123 Plan för skolskjuts"),
    ],
    "A102": [
        in_section("Frågan har beretts i KS 2025-00045."),
        in_section("Planen för KS 2024–2026 och MR 2030–2035 gäller."),
        in_section("Numret SLK 2025–00045 har en annan form, och 2025–00045 likaså."),
    ],
    "A103": [
        titled("  rubrik: Detaljplan för Åkern 1:2 m.fl."),
        titled("  rubrik: Ska kommunen bygga en bro?"),
        titled("  rubrik: Plan för skolskjuts. Svar på remiss"),
        titled("  rubrik: Regler för resor m.m."),
    ],
    "A104": [
        titled("  rubrik: VA-TAXA 2027"),
        titled("  rubrik: LSS och SOL"),
        titled("  rubrik: PLAN för skolskjuts"),
    ],
    "A105": [
        titled(f"  rubrik: P{'a' * 119}"),
        titled("  rubrik: Plan för skolskjuts 2026–2028"),
        titled("  rubrik: Reviderad åtgärdsplan för en ekonomi i balans"),
    ],
    "A106": [
        titled("  rubrik: Uppföljning av ärende KS 2025-00007"),
        titled("  rubrik: Plan för 2026 och 123 dagar"),
        titled("  rubrik: Plan för skolskjuts 2026"),
    ],
    "A107": [
        titled(
            "  rubrik: Försäljning av mark för ett nytt äldreboende i Lindängen\n"
            "  underrubrik: Fastigheten Åkern 1:2"
        ),
        titled("  rubrik: Detaljplan för Åkern 1:2"),
        titled("  rubrik: Yttrande över förslag till ändring av lag 1962:700 om brott och straff"),
    ],
    "A108": [
        titled("  rubrik: Yttrande över remiss om cykelleder"),
        titled("  rubrik: Delårsrapport per augusti 2026"),
        titled("  rubrik: Information om skolskjuts"),
    ],
    "A109": [
        titled("  rubrik: Förslag till taxa för parkering"),
        titled("  rubrik: Gällande taxor 2027"),
        titled("  rubrik: Skrivelser till nämnden om skolskjuts"),
        titled("  rubrik: PM10-mätningar i centrum"),
    ],
    "A110": [
        answered("  rubrik: Svar på motion om solel", "motion"),
        answered("  rubrik: Yttrande över remiss", "remiss"),
        titled("  rubrik: Solel på kommunens tak"),
        answered("  rubrik: Granskning av skolskjutsen", "revisionsrapport"),
    ],
    "A111": [
        answered("  rubrik: Svar på motion om solel", "motion"),
        titled("  rubrik: Svar på frågor om skolskjuts"),
        titled("  rubrik: Rutin för svar på motioner"),
    ],
    "A112": [
        routed(ROUTE.rstrip()),
        routed("  beslutsgång: [kommunstyrelsen]", f"    mottagare: Kommunstyrelsen\n{POINTS}"),
        routed(
            ROUTE.rstrip(),
            f"{POINTS}    tidplan: [{{datum: 2026-10-01, instans: tekniska kontoret, händelse: bygger}}]",
        ),
        routed(
            ROUTE.rstrip(),
            levels(
                "      - {organ: kommunstyrelsen och kommunfullmäktige, förslag_till_beslut: [anta planen]}"
            ),
        ),
    ],
    "A113": [
        routed(ROUTE.rstrip()),
        routed("  beslutsgång: [socialnämndens arbetsutskott, socialnämnden]"),
        routed("  beslutsgång: [socialnämnden]", f"    mottagare: socialnämnden\n{POINTS}"),
    ],
    "A114": [
        in_section("Barn- och utbildningsnämnden beslutade om barn och utbildning."),
        in_section("Frågan bereds av barn- och\nutbildningsförvaltningen."),
        in_section("Föräldrar, barn och utbildningsledare deltog. Vuxen- och utbildningsnämnden nämndes."),
    ],
    "A115": [
        handled("    handläggare: [{namn: Alva Exempel, e_post: alva.exempel@kommunen.example}]"),
        handled("    handläggare: [{namn: Alva Exempel, e_post: a-b_c+d@sub.kommun-en.example}]"),
        handled("    handläggare: [{namn: Alva Exempel}]"),
    ],
    "A116": [
        signed("      - {namn: Alva Exempel, titel: utredare}", "      - {namn: Nils Påhitt, titel: chef}"),
        signed(
            "      - {namn: Alva Exempel, titel: ordförande}",
            "      - {namn: Alva Exempel, titel: justerare}",
        ),
        handled("    handläggare: [{namn: Alva Exempel}, {namn: Ebba Tänkt}]"),
    ],
    "A117": [
        signed("      - {namn: Alva Exempel, titel: Utredare}"),
        signed("      - {namn: Alva Exempel, titel: tf utredare}"),
        signed("      - {namn: Alva Exempel, titel: utredare på staben}"),
        signed("      - {namn: Nils Påhitt, titel: chef}"),
    ],
    "A118": [
        signed("      - {namn: Nils Påhitt, titel: chef}"),
        signed("      - {namn: Nils Påhitt, enhet: IT-enheten}"),
        handled("    handläggare: [{namn: Alva Exempel}]"),
    ],
    "A119": [
        handled("    handläggare: [{namn: Anna-Lisa af Klercker}]"),
        handled("    handläggare: [{namn: T. Skisslund}]"),
        chaired("    ordförande: Nils Påhitt"),
        handled("    handläggare: [{namn: Jean-Luc O’Påhitt}]"),
    ],
    "A120": [
        chaired("    ordförande: Nils Påhitt", "    underskrifter: [{namn: Nils Påhitt, titel: ordförande}]"),
        chaired("    ordförande: Nils Påhitt"),
        signed("      - {namn: Siv Mallgren, titel: chef}"),
        chaired(
            "    ordförande: Nils Påhitt", "    underskrifter: [{namn: Siv Mallgren}, {namn: Nils Påhitt}]"
        ),
    ],
    "A121": [
        signed("      - {namn: Alva Exempel, titel: utredare}"),
        signed("      - {namn: Ebba Exempel}", "      - {namn: Elva Påhitt}"),
        handled("    handläggare: [{namn: Anna Exempel}, {namn: Anne Exempel}]"),
    ],
    "A122": [
        routed(ROUTE.rstrip(), f"    mottagare: kommunstyrelsen\n{POINTS}"),
        routed(ROUTE.rstrip(), f"    mottagare: Kommunfullmäktige\n{POINTS}"),
        routed(ROUTE.rstrip()),
    ],
    "A123": [
        routed(
            ROUTE.rstrip(), levels("      - {organ: Kommunfullmäktige, förslag_till_beslut: [anta planen]}")
        ),
        routed(
            ROUTE.rstrip(),
            levels(
                "      - {organ: kommunstyrelsen och kommunfullmäktige, förslag_till_beslut: [anta planen]}"
            ),
        ),
        routed(
            "  er_beteckning: A",
            levels("      - {organ: kommunstyrelsen, förslag_till_beslut: [anta planen]}"),
        ),
    ],
    "A124": [
        titled("  rubrik: e-tjänst för bygglov"),
        titled("  rubrik: iPad i förskolan"),
        titled("  rubrik: 2027 års taxa"),
    ],
    "A125": [
        titled("  rubrik: Försäljning av mark\n  underrubrik: Åkern 1:2"),
        titled("  rubrik: Ny bro\n  underrubrik: Ny bro över Strandån"),
        titled(TITLE.rstrip()),
    ],
}


MESSAGES = {
    "A101": (
        "ärendets diarienummer stavas på två sätt: väntade ”KS 2026-00123”, fann ”KS 2026–00123”",
        "skriv ”KS 2026-00123”",
    ),
    "A102": ("diarienumret ”KS 2025–00045” har ett annat streck än bindestreck", "skriv ”KS 2025-00045”"),
    "A103": ("rubriken slutar med ”.”", "ta bort ”.”"),
    "A104": ("rubriken är skriven i versaler", "skriv ”Plan för skolskjuts”, med stor bokstav också i namn"),
    "A105": (
        "rubriken är lång: väntade högst 120 tecken, fann 124",
        "korta den, eller skriv en del av den under ”underrubrik”",
    ),
    "A106": ("rubriken upprepar diarienumret, som handlingen redan skriver", "ta bort ”dnr KS 2026-00123”"),
    "A107": ("rubriken har fastigheten i sig", "skriv ”underrubrik: Fastigheten Åkern 1:2” på en egen rad"),
    "A108": (
        "rubriken ”Yttrande” säger inte vad ärendet gäller",
        "skriv till saken, så som den ska stå på kallelsen",
    ),
    "A109": (
        "rubriken börjar med ”Tjänsteutlåtande angående” i stället för med saken",
        "skriv ”Plan för skolskjuts”",
    ),
    "A110": ("rubriken säger inte att ärendet är ett svar på en motion", "skriv ”Svar på motion om …”"),
    "A111": (
        "rubriken säger att ärendet besvarar en motion, men ”svar_på” saknas",
        "lägg till ”svar_på” med ”slag: motion” och det som yrkas",
    ),
    "A112": ("organet ”socialnämden” finns inte i profilens lista", "menade du ”socialnämnden”?"),
    "A113": ("”socialnämnden” står två gånger i beslutsgången", "ta bort det ena"),
    "A114": (
        "väntade ”Barn- och utbildningsnämnden”, fann ”Barn och utbildningsnämnden”",
        "skriv ”Barn- och utbildningsnämnden”",
    ),
    "A115": (
        "”alva.exempel” är ingen e-postadress",
        "skriv adressen ensam, till exempel alva.exempel@kommunen.example",
    ),
    "A116": ("”Alva Exempel” står två gånger", "ta bort den ena raden, eller byt namn på den"),
    "A117": (
        "Alva Exempel har två titlar i ärendet: ”utredare” och ”ekonomichef”",
        "skriv samma titel på båda ställena",
    ),
    "A118": ("underskriften av Nils Påhitt har ingen titel", "lägg till ”titel”"),
    "A119": ("väntade för- och efternamn, fann ”Alva”", "skriv hela namnet"),
    "A120": (
        "ordföranden Maj Uppdiktad skriver inte under: fann ”Nils Påhitt”",
        "skriv ”Maj Uppdiktad”, eller ändra ”ordförande”",
    ),
    "A121": (
        "namnet stavas på två sätt i ärendet: ”Alva Exempel” och ”Alva Exmepel”",
        "skriv ”Alva Exempel” på båda ställena, eller ”Alva Exmepel”",
    ),
    "A122": (
        "”tekniska nämnden” finns inte i ärendets beslutsgång",
        "skriv ”kommunstyrelsen”, eller lägg till organet i ”beslutsgång”",
    ),
    "A123": (
        "”kommunfullmäktige” finns inte i ärendets beslutsgång",
        "lägg till ”kommunfullmäktige” i ”beslutsgång”, eller ändra nivån",
    ),
    "A124": ("rubriken börjar med liten bokstav", "skriv ”Plan”"),
    "A125": (
        "underrubriken ”Åkern 1:2” står redan i rubriken",
        "ta bort den ur rubriken eller ur underrubriken",
    ),
}


@pytest.mark.parametrize(("code", "drawn"), labelled(FOUND, MISSED))
def test_a_rule_draws_its_markers_where_the_case_has_them(tmp_path, code, drawn):
    assert drawn == redrawn(tmp_path, drawn, TOWN, only=code)


def test_every_rule_has_three_faults_and_three_near_misses():
    assert [] == held_short(RULES, FOUND, MISSED)


@pytest.mark.parametrize(
    ("dnr", "text", "expected"),
    [
        # letters: any mark, any zeros
        ("SN 2024-1", "SN 2024–1", ["SN 2024–1"]),
        ("SN 2024-1", "SN2024-01 och sn 2024/1", ["SN2024-01", "sn 2024/1"]),
        ("KS/2019:279", "KS 2019-279", ["KS 2019-279"]),
        ("SN 2024-1", "SN 2024-11, SN 2024-1-2, ASN 2024-1, SN 20241", []),
        # a long number without its letters, but not another organ's
        ("SN 2026-00102", "ärendet 2026-00102 men inte RUN 2026-00102", ["2026-00102"]),
        ("SN 2024-1", "perioden 2024-1", []),
        # figures alone: with their zeros, or after ”dnr”
        ("00152/2023", "00152-2023 och dnr 152/2023", ["00152-2023", "152/2023"]),
        ("00152/2023", "förordning 152/2023, 00152/2023:4", []),
        # too short to be told from a fraction or a date
        ("13/33", "13-33", None),
    ],
)
def test_a_number_is_found_in_its_other_spellings(dnr, text, expected):
    pattern = spellings(dnr)
    assert expected == (None if pattern is None else pattern.findall(text))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("alva", "alwa", True),
        ("alva", "avla", True),
        ("alva", "alv", True),
        ("alva", "salva", True),
        ("alva", "alva", False),
        ("alva", "elsa", False),
        ("alva", "al", False),
        ("ab", "ba", True),
    ],
)
def test_one_letter_is_a_slip(one, other, expected):
    assert expected is is_slip(one, other)
    assert expected is is_slip(other, one)


@pytest.mark.parametrize("code", FOUND)
def test_a_rule_says_what_is_and_what_to_do(tmp_path, code):
    found = findings_drawn(tmp_path, FOUND[code][0], TOWN, only=code)
    assert MESSAGES[code] == (found[0].message, found[0].advice)


@pytest.mark.parametrize(
    ("code", "case", "expected"),
    [
        ("A101", 0, "I KS 2026-00123 föreslogs en plan."),
        ("A102", 0, "Frågan har beretts i KS 2025-00045."),
        ("A103", 0, "  rubrik: Plan för skolskjuts\n"),
        ("A112", 1, "[kommunstyrelsen, kommunfullmäktige]"),
        ("A114", 1, "Enligt barn- och utbildningsnämnden är det så."),
        ("A124", 0, "  rubrik: Plan för skolskjuts\n"),
    ],
)
def test_a_fix_leaves_nothing_for_its_rule_to_find(tmp_path, code, case, expected):
    drawn = FOUND[code][case]
    text = mended(tmp_path, drawn, TOWN, only=code)
    assert expected in text
    assert () == findings_drawn(tmp_path, text, TOWN, only=code)

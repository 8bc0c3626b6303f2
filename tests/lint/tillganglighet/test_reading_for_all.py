"""W101–W117: what keeps a reader out, each text drawn with what must be found in it."""

import pytest

from arende.model.profile import Profil
from tests.lint.drawn import PROFILE, fragments, in_section, redrawn
from tests.loading.pictures import png


@pytest.fixture
def folder(tmp_path):
    """A case's folder with the pictures that the texts name."""
    (tmp_path / "bilder").mkdir()
    for name in ("elevtal", "bro"):
        (tmp_path / "bilder" / f"{name}.png").write_bytes(png(8, 8))
    return tmp_path


def chosen(code: str, **values: list[str]) -> Profil:
    """The ordinary profile with parameters for one rule."""
    return PROFILE.model_validate(
        {**PROFILE.model_dump(mode="json", exclude_unset=True), "regler": {code: {"värden": values}}}
    )


@pytest.mark.parametrize(
    "drawn",
    fragments("""
--- # W101: a file's name, a word for any picture
![elevtal.png](bilder/elevtal.png)
  ^^^^^^^^^^^ W101
---
![Elevtal](bilder/elevtal.png)
  ^^^^^^^ W101
---
![Diagram 2](bilder/elevtal.png)
  ^^^^^^^^^ W101
---
![bild](bilder/bro.png "Figur 1. Bron över Strandån")
  ^^^^ W101
--- # W103: the caption once more
![Elever per år](bilder/elevtal.png "Figur 1. Elever per år")
  ^^^^^^^^^^^^^ W103
---
![Storbron från söder.](bilder/bro.png "Storbron från söder")
  ^^^^^^^^^^^^^^^^^^^^ W103
---
![Diagram 1: Kostnad per elev](bilder/elevtal.png "Diagram 1. Kostnad per elev.")
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ W103
--- # W104: a picture of
![Bild av Storbron från söder](bilder/bro.png)
  ^^^^^^^ W104
---
![Ett foto som visar bron](bilder/bro.png)
  ^^^^^^^^^^^^^^^^^^ W104
---
![Skärmbild på tjänsten](bilder/bro.png)
  ^^^^^^^^^^^^ W104
--- # W105: links that say nothing
Läs mer [här](https://www.kommunen.example/plan) om planen.
         ^^^ W105
---
Planen finns på vår webb. [Läs mer](https://www.kommunen.example/plan)
                           ^^^^^^^ W105
---
Se [denna länk](https://www.kommunen.example/plan) och [**mer information**](https://www.kommunen.example/a).
    ^^^^^^^^^^ W105
                                                        ^^^^^^^^^^^^^^^^^^^ W105
--- # W106: links that are addresses
Se <https://www.kommunen.example/planer/2026/plan> för mer.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ W106
---
Se [www.kommunen.example/planer](https://www.kommunen.example/planer) för mer.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ W106
---
Se [https://www.kommunen.example/a](https://www.kommunen.example/a) för mer.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ W106
--- # W107: one text, two targets
Se [protokollet](https://kommunen.example/a) och [protokollet](https://kommunen.example/b).
                                                  ^^^^^^^^^^^ W107
---
Se [planen](https://kommunen.example/a).

Se även [Planen](https://kommunen.example/c) i sin helhet.
         ^^^^^^ W107
---
Se [a](https://kommunen.example/a), [a](https://kommunen.example/b) och [a](https://kommunen.example/c).
                                     ^ W107
                                                                         ^ W107
--- # W108: headings that end as sentences
# Elevtalen:
           ^ W108

Elevtalen ökar.

## Skolan, badet och hallen.
                           ^ W108

De byggs om.
---
# **Elevtalen.**
             ^ W108

Elevtalen ökar.
---
# Kostnad (tkr),
               ^ W108

Den ökar.
--- # W109: bold lines for headings
**Elevtalen**
^^^^^^^^^^^^^ W109

Elevtalen ökar.
---
Först en text.

**Kostnader och intäkter:**
^^^^^^^^^^^^^^^^^^^^^^^^^^^ W109

| Post | Kronor |
|---|---|
| Bro | 5 |
| Väg | 6 |
---
__Skolgårdar__
^^^^^^^^^^^^^^ W109

- en punkt
--- # W110: capitals
OBSERVERA ATT AVTALET UPPHÖR i maj.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ W110
---
Detta är MYCKET VIKTIGT för alla.
         ^^^^^^^^^^^^^^ W110
---
# BAKGRUND TILL ÄRENDET
  ^^^^^^^^^^^^^^^^^^^^^ W110

Ärendet är nytt.
--- # W111, W112: headings of columns
| Åtgärd | 2027 | |
                 ^ W111
|---|---|---|
| Bro | 5 | 6 |
| Väg | 6 | 7 |
---
| Åtgärd |   | Summa |
          ^^^ W111
|---|---|---|
| Bro | 5 | 6 |
| Väg | 6 | 7 |
---
| | | 2028 |
 ^ W112
   ^ W111
|---|---|---|
| Bro | 5 | 6 |
| Väg | 6 | 7 |
---
| | Alternativ 1 |
 ^ W112
|---|---|
| Hyra | 5 |
| Drift | 6 |
---
|  | 2027 | 2028 |
 ^^ W112
|---|---|---|
| Hyra | 5 | 6 |
| Drift | 6 | 7 |
--- # W113: tables that are none
| Skola |
  ^^^^^ W113
|---|
| Hamnskolan |
| Lindens skola |
---
| Skola | Elever |
  ^^^^^^^^^^^^^^ W113
|---|---|
| Hamnskolan | 5 |
---
| Nämnd | Budget | Utfall |
  ^^^^^^^^^^^^^^^^^^^^^^^ W113
|---|---|---|
| Socialnämnden | 5 | 6 |
--- # W114: empty cells
| Post | Kostnad | Intäkt |
|---|---|---|
| Bro | 5 | |
           ^ W114
| Väg | | 6 |
---
| Skola | Elever |
|---|---|
| Hamnskolan |    |
              ^^^^ W114
| Lindens skola | 5 |
---
| Skola | Elever |
|---|---|
| | 4 |
 ^ W114
| Lindens skola | 5 |
--- # W115: colour and place
Den röda kurvan visar kostnaden.
^^^^^^^^^^^^^^^ W115
---
Se tabellen ovan till höger. Ändringar är rödmarkerade.
   ^^^^^^^^^^^^^^^^^^^^^^^^ W115
                                          ^^^^^^^^^^^^ W115
---
De gröna staplarna är intäkter och rutan till vänster är ny.
^^^^^^^^^^^^^^^^^^ W115
                                   ^^^^^^^^^^^^^^^^^^ W115
---
Det som är nytt har markerats med gult.
                    ^^^^^^^^^^^^^^^^^^ W115
"""),
)
def test_what_keeps_a_reader_out_is_marked(folder, drawn):
    case = in_section(drawn)
    assert case == redrawn(folder, case, only="W")


@pytest.mark.parametrize(
    "text",
    fragments("""
--- # W101–W104: texts that say what is seen
![Stapeldiagram: antalet elever ökar varje år, från 412 till 503.](bilder/elevtal.png "Figur 1. Elever")
---
![Karta över Lindängen](bilder/bro.png "Karta över Lindängen och Hamnen")
---
![Diagrammet visar att kostnaden sjunker](bilder/elevtal.png)
---
![Bildningsnämndens mål i fyra steg](bilder/bro.png)
---
![Figuren i bronsen på torget](bilder/bro.png)
--- # W105: texts that say where
Läs [planen för skolskjuts](https://www.kommunen.example/plan) här.
---
Se [informationsplanen](https://www.kommunen.example/plan) och [härbärget](https://www.kommunen.example/a).
---
Här finns [sidan om skolskjuts](https://www.kommunen.example/plan).
--- # W106: whole sites, and addresses that are targets alone
Se [www.kommunen.example](https://www.kommunen.example) för mer.
---
Se <https://www.kommunen.example> och [planen](https://www.kommunen.example/planer/2026/plan).
---
Skriv till <mailto:kommunen@kommunen.example>.
--- # W107: one text, one target
Se [planen](https://kommunen.example/a) och [planen](https://kommunen.example/a).
---
Se [planen 2025](https://kommunen.example/a) och [planen 2026](https://kommunen.example/b).
---
Se [planen][1] och [lagen](https://kommunen.example/b).

[1]: https://kommunen.example/a
--- # W108: headings
# Hur många elever blir det?

Elevtalen ökar.
---
# Skolor, bad m.m.

De byggs om.
---
# Kostnad i tkr

Kostnaden: 5 tkr.
--- # W109: bold within a text
**Yrkande 1.** Det som motionärerna vill uppnå är gjort.
---
**Detta är en hel mening.**

Elevtalen ökar.
---
Elevtalen **ökar**

och mer text.
---
- **Hamnskolan**

- **Lindens skola**
--- # W110: abbreviations
SKR, IVO och MSB samt KS AU och KSAU.
---
Kommunen följer GDPR OCH LSS.
---
Profilen heter STRANDÅKER i loggan.
--- # W111–W114: whole tables
| Post | 2027 | 2028 |
|---|---:|---:|
| Hyra | 5 | – |
| Drift | 0 | 6 |
| Summa | 5 | |
---
| Skola | Elever |
|:--|--:|
| Hamnskolan | 204 |
| Lindens skola | 141 |
---
Räta streck | är ingen tabell.
---
Skola | Elever
---|---
Hamnskolan | 204
Lindens skola | 141
--- # W115: colours and places of other things
Den röda tråden i planen är gröna områden och den blå bron.
---
Den röda kurvan (märkt ”Kostnad”) visar kostnaden. Skolan ligger till höger om bron.
---
Svarta listan och gula villan. Tabellen nedan visar elevtalen.
--- # W117: a word or two
Nämnden har **i flera år** arbetat med *detta*.
---
**Nämnden beslutade att återremittera ärendet till förvaltningen för en ny beredning av hela frågan.**
---
Talet 5 * 3 * 2 är 30, och fil_namn_med_streck är ett namn.
"""),
)
def test_what_everyone_can_read_is_left_alone(folder, text):
    case = in_section(text)
    assert case == redrawn(folder, case, only="W")


LONG = " ".join(["ord"] * 60)


@pytest.mark.parametrize("length", [251, 300, 500])
def test_a_long_text_alternative_is_marked(folder, length):
    alt = (LONG + LONG + LONG)[: length - 1] + "x"
    case = in_section(f"![{alt}](bilder/bro.png)\n  {'^' * length} W102")
    assert case == redrawn(folder, case, only="W102")


@pytest.mark.parametrize("length", [20, 120, 250])
def test_a_text_alternative_of_a_few_lines_is_left_alone(folder, length):
    case = in_section(f"![{(LONG + LONG)[:length]}](bilder/bro.png)")
    assert case == redrawn(folder, case, only="W102")


def test_a_municipality_chooses_how_long_a_text_alternative_may_be(folder):
    case = in_section("![Storbron från söder](bilder/bro.png)\n  ^^^^^^^^^^^^^^^^^^^ W102")
    assert case == redrawn(folder, case, chosen("W102", högst=["10"]), only="W102")


@pytest.mark.parametrize(("rows", "columns"), [(41, 2), (60, 3), (3, 9), (41, 9)])
def test_a_table_that_fills_a_page_is_marked(folder, rows, columns):
    case = in_section(
        f"{_table(rows, columns)[0]}\n  {'^' * (4 * columns - 3)} W116\n{_table(rows, columns)[1]}"
    )
    assert case == redrawn(folder, case, only="W116")


@pytest.mark.parametrize(("rows", "columns"), [(40, 2), (2, 8), (12, 5)])
def test_a_table_that_fits_a_page_is_left_alone(folder, rows, columns):
    case = in_section("\n".join(_table(rows, columns)))
    assert case == redrawn(folder, case, only="W116")


def _table(rows: int, columns: int) -> tuple[str, str]:
    head = f"| {' | '.join('a' * columns)} |"
    return head, "\n".join(["|---" * columns + "|", *[f"| {' | '.join('b' * columns)} |"] * rows])


@pytest.mark.parametrize(("mark", "words"), [("**", 26), ("*", 40), ("***", 30)])
def test_a_whole_paragraph_in_bold_or_italic_is_marked(folder, mark, words):
    text = " ".join(["ordet"] * words)
    case = in_section(f"{mark}{text}{mark}\n{' ' * len(mark)}{'^' * len(text)} W117")
    assert case == redrawn(folder, case, only="W117")


@pytest.mark.parametrize(
    ("title", "marker"),
    [("Plan för skolskjuts.", f"\n#{' ' * 28}^ W108"), ("Skolor, bad m.m.", ""), ("Vem får skolskjuts?", "")],
)
def test_the_papers_own_title_is_a_heading(tmp_path, title, marker):
    case = in_section("Klart.").replace("rubrik: Plan för skolskjuts", f"rubrik: {title}{marker}")
    assert case == redrawn(tmp_path, case, only="W108")

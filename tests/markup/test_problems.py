"""Every problem a text can have: its words, and exactly where it stands (between ⟦ and ⟧)."""

import pytest

from arende.markup import CODES, Problem, parse_blocks, parse_line

# text with the place marked, code, message, advice
IN_BLOCKS = [
    # headings
    (
        "# A\n\n## B\n\n### C\n\n⟦#### Djup⟧",
        "T101 rubrik på nivå 4, väntade högst 3",
        "skriv ### eller färre före rubriken",
    ),
    (
        "# A\n\n⟦### C⟧\n\ntext",
        "T102 rubriken hoppar över en nivå: väntade högst nivå 2, fann 3",
        "skriv ## före rubriken",
    ),
    ("⟦## A⟧", "T102 rubriken hoppar över en nivå: väntade högst nivå 1, fann 2", "skriv # före rubriken"),
    (
        "Första\n\n⟦Andra stycket\n---⟧\ntredje",
        "T103 strecken --- gör raden ovanför till en rubrik",
        "skriv ”# Andra stycket” om det är en rubrik, ta annars bort strecken",
    ),
    (
        "⟦Rubrik\n======⟧",
        "T103 strecken === gör raden ovanför till en rubrik",
        "skriv ”# Rubrik” om det är en rubrik, ta annars bort strecken",
    ),
    (
        "- punkt\n- ⟦# Rubrik⟧",
        "T104 rubrik inne i en lista",
        "flytta rubriken till en egen rad utan indrag eller ta bort #",
    ),
    (
        "> ⟦# Rubrik⟧",
        "T104 rubrik inne i ett citat",
        "flytta rubriken till en egen rad utan indrag eller ta bort #",
    ),
    ("⟦#⟧\n\ntext", "T105 rubriken är tom", "skriv rubrikens text efter # eller ta bort raden"),
    # HTML and code
    (
        "text ⟦<namn>⟧ text",
        "T110 ”<namn>” läses som HTML och kan inte skrivas ut",
        "ta bort det, eller skriv ”\\<namn>” om tecknen ska synas",
    ),
    (
        "text\n\n⟦<!-- dold\n\nanteckning -->⟧\n\ntext",
        "T110 ”<!-- dold anteckning -->” läses som HTML och kan inte skrivas ut",
        "ta bort det, eller skriv ”\\<!-- dold anteckning -->” om tecknen ska synas",
    ),
    (
        "- a\n\n  text med ⟦`kod`⟧ i",
        "T120 text mellan grava accenter (`) är kod, som inte finns i en handling",
        "skriv ”kod” utan `",
    ),
    (
        "⟦```\nkod\n```⟧",
        "T120 kodblock mellan ```, som inte finns i en handling",
        "ta bort raderna med ```",
    ),
    (
        "text\n\n    ⟦indragen rad\n    en till⟧\n\ntext",
        "T121 raden har fyra blanksteg eller mer i början och läses som kod",
        "ta bort indraget",
    ),
    (
        "text\n\n⟦---⟧\n\ntext",
        "T123 vågrätt streck kan inte skrivas ut",
        "ta bort strecken; skriv en rubrik om ett nytt avsnitt börjar",
    ),
    # lists
    (
        "- a\n  - b\n    - c\n      ⟦- d\n        - e⟧\n- f",
        "T130 listan har fler än 3 nivåer",
        "flytta punkterna en nivå utåt eller dela listan",
    ),
    (
        "1. a\n2. b\n⟦4.⟧ d\n5. e",
        "T131 listans nummer följer inte på varandra: 4 skrivs ut som 3",
        "skriv ”3.”, eller skriv ”4\\.” i ett eget stycke om numret ska stå kvar",
    ),
    ("- a\n⟦-⟧\n- c", "T132 listpunkten är tom", "skriv punktens text eller ta bort raden"),
    (
        "Vi föreslår\n⟦•⟧ ett\n• två",
        "T133 rader som börjar med ”•” blir löpande text, inte en punktlista",
        "skriv ”- ” i stället för ”•”",
    ),
    (
        "Vi föreslår\n⟦2.⟧ ett\n3. två",
        "T133 de numrerade raderna blir löpande text, inte en lista",
        "skriv en tom rad före ”2.”",
    ),
    (
        "Jämfört med 2025:\n\n⟦+⟧ 5 % i snitt",
        "T134 ”+” i början av raden läses som en lista",
        "skriv ”\\+” om det hör till texten, eller börja punkten med ”- ”",
    ),
    (
        "Planen gäller till och med år\n\n⟦2026.⟧ Därefter gäller",
        "T134 ”2026.” i början av raden läses som en lista",
        "skriv ”2026\\.” om det hör till texten, eller börja punkten med ”- ”",
    ),
    ("> a\n>\n> ⟦> b⟧", "T140 citat inne i ett citat", "ta bort ett av tecknen >"),
    # tables
    (
        "| a | b |\n|---|---|\n| 1 | 2 |\n⟦| 1 | 2 | 3 |⟧",
        "T150 tabellraden har fel antal celler: väntade 2, fann 3",
        "ta bort ett |, eller skriv \\| om tecknet hör till texten",
    ),
    (
        "| a | b |\n|---|---|\n⟦| 1 |⟧\n| 1 | 2 |",
        "T150 tabellraden har fel antal celler: väntade 2, fann 1",
        "skriv | också för de tomma cellerna",
    ),
    (
        "| a | b |\n|---|---|\n| 1 | 2 |\n⟦text strax efter⟧",
        "T150 tabellraden har fel antal celler: väntade 2, fann 1",
        "skriv en tom rad efter tabellen, eller dela raden med |",
    ),
    (
        "- punkt\n\n  ⟦| a | b |\n  |---|---|\n  | 1 | 2 |⟧",
        "T151 tabell inne i en lista",
        "flytta tabellen till ett eget stycke utan indrag",
    ),
    (
        "| a | b | c |\n⟦|---|---|⟧\n| 1 | 2 | 3 |",
        "T152 tabellen blir löpande text, för streckraden har fel antal kolumner: väntade 3, fann 2",
        "skriv ”|---|---|---|”",
    ),
    (
        "⟦| a | b |\n|---|---|⟧\n\ntext",
        "T153 tabellen har en rubrikrad men inga rader",
        "skriv en rad under strecken eller ta bort tabellen",
    ),
    # images
    (
        "⟦![Karta](https://exempel.se/karta.png)⟧",
        "T160 bilden ”https://exempel.se/karta.png” ligger på webben",
        "spara bilden i ärendets mapp och skriv dess sökväg",
    ),
    (
        "Se\n⟦![Karta](karta.png)⟧ här",
        "T161 bilden står inte ensam i sitt stycke",
        "skriv bilden på en egen rad med en tom rad före och efter",
    ),
    (
        "> ⟦![](karta.png)⟧",
        "T162 bilden saknar alternativtext",
        "skriv mellan [ och ] vad bilden visar, för den som inte ser den",
    ),
    (
        "# Om ⟦![k](karta.png)⟧",
        "T163 bild i en rubrik",
        "flytta bilden till ett eget stycke i ett avsnitt",
    ),
    (
        "| a |\n|---|\n| ⟦![k](karta.png)⟧ |",
        "T163 bild i en tabell",
        "flytta bilden till ett eget stycke i ett avsnitt",
    ),
    # links
    (
        "se ⟦[planen](bilagor/plan.pdf)⟧ nu",
        "T170 länken leder inte till en webbadress: ”bilagor/plan.pdf”",
        "skriv hela adressen med https://, eller lägg handlingen under ”bilagor”",
    ),
    (
        "se ⟦[oss](www.exempel.se)⟧",
        "T170 länken leder inte till en webbadress: ”www.exempel.se”",
        "skriv ”https://www.exempel.se”",
    ),
    (
        "⟦[skriv](alva@exempel.se)⟧",
        "T170 länken leder inte till en webbadress: ”alva@exempel.se”",
        "skriv ”mailto:alva@exempel.se”",
    ),
    (
        "⟦[x](javascript:alert(1))⟧",
        "T170 länken leder inte till en webbadress: ”javascript:alert(1)”",
        "skriv hela adressen med https://, eller lägg handlingen under ”bilagor”",
    ),
    (
        "⟦<ftp://exempel.se/å>⟧",
        "T170 länken leder inte till en webbadress: ”ftp://exempel.se/å”",
        "skriv hela adressen med https://, eller lägg handlingen under ”bilagor”",
    ),
    (
        "⟦[x]()⟧",
        "T170 länken har ingen adress",
        "skriv adressen mellan ( och ), eller ta bort [ och ]()",
    ),
    (
        "enligt ⟦[planen][p]⟧ och",
        "T172 länkadressen ”p” finns inte i texten",
        "skriv adressen inom ( ) efter länktexten, eller ”[p]: https://…” sist i texten",
    ),
    (
        "text\n\n⟦[Obs]: viktigt⟧",
        "T173 ”[Obs]:” läses som en länkadress som ingen länk använder, och skrivs inte ut",
        "ta bort raden, eller skriv ”\\[Obs]:” om den hör till texten",
    ),
    (
        "[a]\n\n[a]: https://a.se\n⟦[A]: https://b.se⟧",
        "T174 länkadressen ”A” är skriven två gånger",
        "ta bort den ena",
    ),
    (
        '⟦[a](https://a.se "mer")⟧',
        "T175 länkens titel ”mer” skrivs inte ut",
        "ta bort titeln, eller skriv den i texten",
    ),
    ("a ⟦[](https://a.se)⟧", "T176 länken saknar text", "skriv länkens text mellan [ och ]"),
    # footnotes
    (
        "text⟦[^1]⟧.",
        "T180 fotnoten ”1” finns inte",
        "skriv ”[^1]: fotnotens text” sist, på en egen rad",
    ),
    (
        "text\n\n⟦[^a]: oanvänd\n    not⟧\n\nmer",
        "T181 fotnoten ”a” används inte och skrivs inte ut",
        "skriv ”[^a]” där fotnoten hör hemma",
    ),
    (
        "a[^1] b[^2]\n\n[^1]: se ⟦[^2]⟧\n\n[^2]: not",
        "T182 fotnot inne i en fotnot",
        "skriv det inom parentes i fotnoten",
    ),
    (
        "a[^1]\n\n[^1]: ett\n\n⟦[^1]: två⟧",
        "T183 fotnoten ”1” är skriven två gånger",
        "ge fotnoterna olika namn",
    ),
    (
        "a[^1]\n\n[^1]: ⟦- punkt⟧",
        "T184 lista i en fotnot, där bara stycken får plats",
        "flytta det till brödtexten",
    ),
    (
        "a⟦^[⟧not] b",
        "T185 fotnoter i löpande text läses inte",
        "skriv ”[^1]” här och ”[^1]: fotnotens text” sist, på en egen rad",
    ),
    ("a[^1]\n\n⟦[^1]:⟧\n\nb", "T186 fotnoten ”1” är tom", "skriv fotnotens text efter kolon"),
    # signs
    (
        "ett⟦\x0b⟧två",
        "T195 styrtecknet U+000B kan inte skrivas ut",
        "ta bort tecknet och skriv ett blanksteg",
    ),
    (
        "ett ⟦&#12;⟧ två",
        "T195 styrtecknet U+000C kan inte skrivas ut",
        "ta bort tecknet och skriv ett blanksteg",
    ),
    (
        "ett ⟦&#0;⟧ två",
        "T195 tecknet \ufffd står för ett tecken som har gått förlorat",
        "skriv det rätta tecknet",
    ),
]

IN_A_LINE = [
    (
        "⟦-⟧ godkänna planen",
        "T190 ”-” i början läses som en lista, men fältet är en enda mening",
        "ta bort ”-”, eller skriv ”\\-” om tecknet ska synas",
    ),
    (
        "⟦##⟧ Plan",
        "T190 ”##” i början läses som en rubrik, men fältet är en enda mening",
        "ta bort ”##”, eller skriv ”\\##” om tecknet ska synas",
    ),
    (
        "godkänna\n⟦- a\n- b⟧",
        "T190 lista i ett fält som är en enda mening",
        "flytta den till ett avsnitt",
    ),
    (
        "godkänna planen\n\n⟦och budgeten⟧",
        "T191 väntade ett enda stycke, fann flera",
        "ta bort den tomma raden, eller flytta texten till ett avsnitt",
    ),
    (
        "se ⟦![Karta](karta.png)⟧",
        "T163 bild i ett fält som är en enda mening",
        "flytta bilden till ett eget stycke i ett avsnitt",
    ),
    (
        "  \n  se ⟦<b>⟧\n",
        "T110 ”<b>” läses som HTML och kan inte skrivas ut",
        "ta bort det, eller skriv ”\\<b>” om tecknen ska synas",
    ),
]


def _unmarked(marked: str) -> tuple[str, int, int]:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    return marked.replace("⟦", "").replace("⟧", ""), start, end


def _expected(marked: str, message: str, advice: str) -> tuple[Problem, ...]:
    _, start, end = _unmarked(marked)
    code, words = message.split(" ", 1)
    return (Problem(code, words, advice, start, end),)


@pytest.mark.parametrize(("marked", "message", "advice"), IN_BLOCKS, ids=[row[1][:40] for row in IN_BLOCKS])
def test_what_cannot_be_printed_is_told_with_its_place(marked: str, message: str, advice: str) -> None:
    text = _unmarked(marked)[0]
    assert _expected(marked, message, advice) == parse_blocks(text).problems


@pytest.mark.parametrize(("marked", "message", "advice"), IN_A_LINE, ids=[row[1][:40] for row in IN_A_LINE])
def test_a_field_of_one_sentence_holds_one_sentence(marked: str, message: str, advice: str) -> None:
    text = _unmarked(marked)[0]
    assert _expected(marked, message, advice) == parse_line(text).problems


def test_the_table_above_shows_every_code() -> None:
    shown = {row[1].split(" ")[0] for row in (*IN_BLOCKS, *IN_A_LINE)}
    assert set(CODES) == shown


def test_all_problems_of_a_text_come_at_once_in_their_order() -> None:
    text = "`a` <b>\n\n    c\n\n***\n"
    assert ["T120", "T110", "T121", "T123"] == [problem.code for problem in parse_blocks(text).problems]

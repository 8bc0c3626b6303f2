"""What a template owner is told: the place, the message and the råd, word for word."""

import pytest

from arende.engine import examine
from tests.engine.build import (
    A4,
    NAMES,
    ROOT,
    cell,
    control,
    found,
    numbered,
    p,
    row,
    styled,
    table,
    template,
    with_part,
)

PICTURE = '<wp:inline><wp:docPr id="1" name="a"/></wp:inline>'


def told(data: bytes) -> list[str]:
    return [
        f"{one.where}: {one.severity} {one.code} {one.message}\n  råd: {one.advice}"
        for one in examine(data, NAMES, "mall.docx")
    ]


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        # Names
        pytest.param(
            (p("{{ rubrikk }}"),),
            "stycke 1: fel E201 mallen frågar efter ”rubrikk”, som inte finns\n  råd: menade du ”rubrik”?",
            id="misspelt",
        ),
        pytest.param(
            (p("{{ Rubrik }}"),),
            "stycke 1: fel E201 mallen frågar efter ”Rubrik”, som inte finns\n  råd: menade du ”rubrik”?",
            id="capital letter",
        ),
        pytest.param(
            (p("{{ xyzzy }}"),),
            "stycke 1: fel E201 mallen frågar efter ”xyzzy”, som inte finns\n"
            "  råd: se namnen med ”arende mall namn”",
            id="nothing like it",
        ),
        pytest.param(
            (p("{%p for punkt in punkter %}"), p("{{ punkt.texten }}"), p("{%p endfor %}")),
            "stycke 2: fel E201 {{ punkt.texten }} frågar efter ”texten”, som inte finns där\n"
            "  råd: menade du ”text”?",
            id="field of a list's item",
        ),
        pytest.param(
            (p("{%p for punkt in punkter %}"), p("{%p endfor %}"), p("{{ punkt.text }}")),
            "stycke 3: fel E201 mallen frågar efter ”punkt”, som inte finns\n  råd: menade du ”punkter”?",
            id="after its loop",
        ),
        pytest.param(
            (p("{{ punkter.text }}"),),
            "stycke 1: fel E210 {{ punkter.text }} frågar efter ”text” i en lista\n"
            "  råd: gå igenom listan med {% for x in … %} och skriv x.text",
            id="field of a list",
        ),
        # Kinds
        pytest.param(
            (p("{{ innehåll }}"),),
            "stycke 1: fel E210 {{ innehåll }} skriver stycken, väntade en text\n"
            "  råd: skriv {{p innehåll }} ensamt i ett eget stycke",
            id="blocks as text",
        ),
        pytest.param(
            (p("{{p dnr }}"),),
            "stycke 1: fel E210 {{p dnr }} skriver en text, väntade stycken\n  råd: skriv {{ dnr }} utan p",
            id="text as blocks",
        ),
        pytest.param(
            (p("{{ organ }}"),),
            "stycke 1: fel E210 {{ organ }} skriver en lista, väntade en text\n"
            "  råd: gå igenom listan med {%p for x in organ %} … {%p endfor %}",
            id="list as text",
        ),
        pytest.param(
            (p("{{ svar }}"),),
            "stycke 1: fel E210 {{ svar }} skriver en post, väntade en text\n"
            "  råd: välj ett fält: svar.innehåll, svar.från",
            id="record as text",
        ),
        pytest.param(
            (p("{{ har_bilagor }}"),),
            "stycke 1: fel E210 {{ har_bilagor }} skriver ett ja eller nej, väntade en text\n"
            "  råd: fråga med {% if har_bilagor %} … {% endif %}",
            id="claim as text",
        ),
        pytest.param(
            (p("{%p for tecken in dnr %}"), p("{{ tecken }}"), p("{%p endfor %}")),
            "stycke 1: fel E210 {%p for tecken in dnr %} går igenom en text, väntade en lista\n"
            "  råd: se namnen med ”arende mall namn”",
            id="walking a text",
        ),
        pytest.param(
            (p("{%p if svar %}"), p("x"), p("{%p endif %}")),
            "stycke 1: fel E210 {%p if svar %} frågar efter en post, som alltid finns\n"
            "  råd: fråga efter ett fält: innehåll, från",
            id="asking for a record",
        ),
        # Blocks that do not hold together
        pytest.param(
            (p("{%p if dnr %}"), p("x")),
            "stycke 1: fel E203 {%p if dnr %} avslutas aldrig\n  råd: lägg till {%p endif %}",
            id="never closed",
        ),
        pytest.param(
            (p("x"), p("{%p endfor %}")),
            "stycke 2: fel E204 {%p endfor %} avslutar en loop som inte är öppnad\n"
            "  råd: lägg till {%p for … %} före, eller ta bort taggen",
            id="never opened",
        ),
        # One fault is told once
        pytest.param(
            (p("{%p if dnr – %}"), p("x"), p("{%p endif %}")),
            "stycke 1: fel E208 tecknet ”–” (tankstreck) i taggen {%p if dnr – %}\n"
            "  råd: skriv om taggen; Word byter tecken när du skriver (Autokorrigering), ångra med Ctrl+Z",
            id="a sign in what opens a block",
        ),
        pytest.param(
            (p("{%p for x in punkter –%}"), p("{{ x.text }}"), p("{%p endfor %}")),
            "stycke 1: fel E208 tecknet ”–” (tankstreck) i taggen {%p for x in punkter –%}\n"
            "  råd: skriv om taggen; Word byter tecken när du skriver (Autokorrigering), ångra med Ctrl+Z",
            id="a sign in what opens a loop",
        ),
        pytest.param(
            (p("{%- if dnr -%}x{% endif %}"),),
            "stycke 1: fel E213 taggen {%- if dnr -%} går inte att använda i en mall\n"
            "  råd: skriv taggen utan - och +: de tar bort text runt taggen",
            id="whitespace control in what opens a block",
        ),
        pytest.param(
            (p("{%p for x in punktr %}"), p("{{ x.text }}"), p("{%p endfor %}")),
            "stycke 1: fel E201 mallen frågar efter ”punktr”, som inte finns\n  råd: menade du ”punkter”?",
            id="a loop over what is not",
        ),
        pytest.param(
            (p("{{ dnr }"),),
            "stycke 1: fel E209 taggen {{ dnr } avslutas inte i samma stycke\n"
            "  råd: skriv hela taggen i ett stycke, utan radbrytning",
            id="half a closing",
        ),
        # Names in two words
        pytest.param(
            (p("{{ har bilagor }}"),),
            "stycke 1: fel E202 taggen {{ har bilagor }} går inte att läsa\n  råd: menade du ”har_bilagor”?",
            id="a space in a name",
        ),
        pytest.param(
            (p("{{ har-bilagor }}"),),
            "stycke 1: fel E201 mallen frågar efter ”har-bilagor”, som inte finns\n"
            "  råd: menade du ”har_bilagor”?",
            id="a hyphen in a name",
        ),
        pytest.param(
            (p("{{p svar }}"),),
            "stycke 1: fel E210 {{p svar }} skriver en post, väntade stycken\n"
            "  råd: välj ett fält: svar.innehåll, svar.från",
            id="record as blocks",
        ),
        pytest.param(
            ('<w:p><w:fldSimple w:instr=" TITLE {{ dnr }} "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>',),
            "stycke 1: fel E212 taggen {{ dnr }} står där den inte fylls i\n"
            "  råd: flytta den till vanlig text (inte en fältkod, figurtext eller formel)",
            id="a tag in a field's code",
        ),
        pytest.param(
            (p("{% else %}"),),
            "stycke 1: fel E204 {% else %} hör inte till något villkor\n"
            "  råd: lägg till {% if … %} före, eller ta bort taggen",
            id="else alone",
        ),
        pytest.param(
            (p("{%p if dnr %}"), p("x"), p("{% endif %}")),
            "stycke 3: fel E205 {%p if dnr %} och {% endif %} är skrivna på olika sätt\n"
            "  råd: skriv {%p endif %}",
            id="closed another way",
        ),
        pytest.param(
            (p("{% if dnr %}x"), p("y{% endif %}")),
            "stycke 2: fel E205 {% if dnr %} börjar i stycke 1 men {% endif %} står här\n"
            "  råd: skriv {%p if dnr %} och {%p endif %} i egna stycken",
            id="inline over paragraphs",
        ),
        pytest.param(
            (p("{%p if dnr %}"), table(row(cell(p("x"), p("{%p endif %}"), p("y"))))),
            "tabell 1, rad 1, cell 1, stycke 2: fel E205 "
            "{%p if dnr %} börjar i stycke 1 men {%p endif %} står här\n"
            "  råd: låt båda stå direkt i samma text, tabell eller cell",
            id="into a cell",
        ),
        # Signs and readings
        pytest.param(
            (p("{{ dnr"), p("}}")),
            "stycke 1: fel E209 taggen {{ dnr avslutas inte i samma stycke\n"
            "  råd: skriv hela taggen i ett stycke, utan radbrytning\n"
            "stycke 2: fel E209 ”}}” avslutar ingen tagg: }}\n"
            "  råd: skriv hela taggen, från {{ eller {% till slutet",
            id="over two paragraphs",
        ),
        pytest.param(
            (p("{ dnr }"),),
            "stycke 1: varning E228 ett ensamt ”{”: { dnr }\n"
            "  råd: skriv dubbla klamrar om det ska vara en tagg",
            id="single braces",
        ),
        pytest.param(
            (p("{{ dnr dnr }}"),),
            "stycke 1: fel E202 taggen {{ dnr dnr }} går inte att läsa\n"
            "  råd: skriv till exempel {{ post.namn }}",
            id="unreadable",
        ),
        pytest.param(
            (p("{{r dnr }}"),),
            "stycke 1: fel E213 taggen {{r dnr }} går inte att använda i en mall\n"
            "  råd: skriv {{ namn }} för text och {{p namn }} för stycken",
            id="run tag",
        ),
        pytest.param(
            (p("x {{- dnr }}"),),
            "stycke 1: fel E213 taggen {{- dnr }} går inte att använda i en mall\n"
            "  råd: skriv taggen utan - och +: de tar bort text runt taggen",
            id="whitespace control",
        ),
        pytest.param(
            (p("{{ 'A &amp; B' }}"),),
            "stycke 1: fel E213 taggen {{ 'A & B' }} går inte att använda i en mall\n"
            "  råd: skriv taggen utan tecknet &",
            id="ampersand",
        ),
        pytest.param(
            (p("{% iff dnr %}"),),
            "stycke 1: fel E211 ”iff” får inte användas i en mall: {% iff dnr %}\n  råd: menade du ”if”?",
            id="misspelt statement",
        ),
        pytest.param(
            (p("{{ dnr|title }}"),),
            "stycke 1: fel E211 filtret ”title” i {{ dnr|title }} får inte användas i en mall\n"
            "  råd: använd ett av upper, lower, capitalize, length, first, last, join",
            id="filter",
        ),
        pytest.param(
            (p("{{ dnr.upper() }}"),),
            "stycke 1: fel E211 anrop får inte användas i en mall: {{ dnr.upper() }}\n"
            "  råd: skriv bara namnet, utan parentes",
            id="call",
        ),
        pytest.param(
            (p("{{ dnr if dnr }}"),),
            'stycke 1: fel E202 {{ dnr if dnr }} säger inte vad som annars ska stå\n  råd: lägg till else ""',
            id="half a choice",
        ),
        # Where tags cannot stand
        pytest.param(
            (p("{%tr for x in organ %}"), p("{%tr endfor %}")),
            "stycke 1: fel E207 {%tr for x in organ %} står inte i en tabell\n"
            "  råd: skriv {%p for x in organ %}, eller flytta taggen till en egen rad i tabellen\n"
            "stycke 2: fel E207 {%tr endfor %} står inte i en tabell\n"
            "  råd: skriv {%p endfor %}, eller flytta taggen till en egen rad i tabellen",
            id="row tag outside a table",
        ),
        pytest.param(
            (table(row(cell(p("{%tr for x in organ %}")), cell(p("kvar"))), row(cell(p("{%tr endfor %}")))),),
            "tabell 1, rad 1, cell 1, stycke 1: fel E206 "
            "texten ”kvar” bredvid {%tr for x in organ %} försvinner\n"
            "  råd: låt taggen stå ensam: den tar hela raden med sig",
            id="text in a row tag's row",
        ),
        pytest.param(
            (p("{%p if dnr %}{%p endif %}"),),
            "stycke 1: fel E206 {%p endif %} bredvid {%p if dnr %} försvinner\n"
            "  råd: låt taggen stå ensam: den tar hela stycket med sig\n"
            "stycke 1: fel E206 {%p if dnr %} bredvid {%p endif %} försvinner\n"
            "  råd: låt taggen stå ensam: den tar hela stycket med sig",
            id="two paragraph tags",
        ),
        pytest.param(
            (p("{%p if dnr %}", properties=A4), p("x"), p("{%p endif %}")),
            "stycke 1: fel E206 en avsnittsbrytning bredvid {%p if dnr %} försvinner\n"
            "  råd: låt taggen stå ensam: den tar hela stycket med sig",
            id="section break",
        ),
        pytest.param(
            (f"<w:p><w:r><w:instrText>DATE {'{{ dnr }}'}</w:instrText></w:r></w:p>",),
            "stycke 1: fel E212 taggen {{ dnr }} står där den inte fylls i\n"
            "  råd: flytta den till vanlig text (inte en fältkod, figurtext eller formel)",
            id="field code",
        ),
        # What is left from working on the template
        pytest.param(
            ('<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>ny</w:t></w:r></w:ins></w:p>',),
            "stycke 1: fel E215 mallen har spårade ändringar\n"
            "  råd: välj Granska, Acceptera alla ändringar, och stäng av spårningen",
            id="tracked change",
        ),
        pytest.param(
            ('<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>x</w:t></w:r></w:p>',),
            "stycke 1: fel E216 mallen har kommentarer\n  råd: välj Granska, Ta bort alla kommentarer",
            id="comment",
        ),
    ],
)
def test_a_fault_in_the_text_is_told_in_these_words(blocks, expected):
    assert expected == "\n".join(told(template(*blocks)))


def test_a_template_without_faults_is_told_nothing_about():
    whole = template(
        p("{{ rubrik }} {{ dnr|upper }}{% if organ %} och {{ organ|join(', ') }}{% else %}.{% endif %}"),
        p("{%p for punkt in punkter %}"),
        p("{{ loop.index }}. {{ punkt.text }}"),
        p("{%p if not loop.last and loop.index is odd %}"),
        p("{%p elif punkt.text == 'x' or punkt.text in ('a', 'b') %}"),
        p("{%p set antal = punkt.underpunkter|length %}"),
        p("{{ antal }} {{ punkter[0].text }} {{ punkt.text if antal &gt; 1 else '' }}"),
        p("{%p endif %}"),
        p("{%p endfor %}"),
        p("{%p for del in delar if del.slag == ”avsnitt” %}"),
        p("{{p del.innehåll }}"),
        p("{%p endfor %}"),
        p("{#p en anteckning till mallens ägare #}"),
        header1=p("{{ organ[0] }}"),
    )
    assert [] == found(whole)


PARTS = {
    "sidhuvud 1, stycke 2": {"header1": p("x") + p("{{ rubrikk }}")},
    "sidfot 1, stycke 1": {"footer1": p("{{ rubrikk }}")},
}


@pytest.mark.parametrize(("place", "parts"), PARTS.items(), ids=PARTS.keys())
def test_headers_and_footers_are_read_too(place, parts):
    assert [f"{place}: E201 mallen frågar efter ”rubrikk”, som inte finns"] == found(
        template(p("x"), **parts)
    )


def test_footnotes_are_read_too():
    note = f'<w:footnotes {ROOT}><w:footnote w:id="1">{p("{{ rubrikk }}")}</w:footnote></w:footnotes>'
    data = template(p("x"), **{"word/footnotes.xml": note})
    assert ["fotnot 1, stycke 1: E201 mallen frågar efter ”rubrikk”, som inte finns"] == found(data)


def test_stycken_are_refused_where_word_has_no_room_for_them():
    message = "{{p innehåll }} skriver stycken, som bara kan stå i brödtexten"
    assert [f"sidhuvud 1, stycke 1: E210 {message}"] == found(template(p("x"), header1=p("{{p innehåll }}")))


def test_a_place_in_nested_tables_and_controls_is_told_from_the_outside_in():
    inner = table(row(cell(p("x"))), row(cell(p("x")), cell(control(p("{{ rubrikk }}")), p("y"))))
    data = template(p("x"), table(row(cell(p("x")))), p("x"), table(row(cell(p("x"), inner, p("z")))))
    place = "tabell 2, rad 1, cell 1, tabell 1, rad 2, cell 2, stycke 1"
    assert [f"{place}: E201 mallen frågar efter ”rubrikk”, som inte finns"] == found(data)


def test_a_tag_that_word_has_split_over_runs_is_one_tag():
    assert [] == found(template(p("{", "{ ru", "brik", " }", "}")))
    assert ["stycke 1: E201 mallen frågar efter ”rubrikk”, som inte finns"] == found(
        template(p("{{ ru", "brikk }", "}"))
    )


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(
            template(p("x"), section='<w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>'),
            ": varning E225 sidan är 216 × 279 mm, väntade A4\n  råd: välj Layout, Storlek, A4",
            id="US letter",
        ),
        pytest.param(
            template(p("x"), section='<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>'),
            "",
            id="A4 on its side",
        ),
        pytest.param(
            template(
                table(
                    row(cell(p("Datum"))),
                    row(cell(p("{%tr for x in organ %}"))),
                    row(cell(p("{{ x }}"))),
                    row(cell(p("{%tr endfor %}"))),
                )
            ),
            "tabell 1: varning E223 tabellen upprepar rader men har ingen rubrikrad\n"
            "  råd: markera första raden, välj Tabellformat, Upprepa rubrikrader",
            id="no header row",
        ),
        pytest.param(
            template(
                table(
                    row(cell(p("Datum")), properties="<w:tblHeader/>"),
                    row(cell(p("{%tr for x in organ %}"))),
                    row(cell(p("{{ x }}"))),
                    row(cell(p("{%tr endfor %}"))),
                )
            ),
            "",
            id="header row",
        ),
        pytest.param(
            template(f"<w:p><w:r><w:drawing>{PICTURE}</w:drawing></w:r></w:p>"),
            "stycke 1: varning E227 bilden saknar alternativtext\n"
            "  råd: högerklicka på bilden och välj Redigera alternativtext",
            id="picture without a text",
        ),
    ],
)
def test_what_makes_a_paper_hard_to_read_is_a_warning(data, expected):
    assert expected == "\n".join(told(data))


def test_the_language_of_a_template_is_swedish():
    data = with_part(template(p("x")), "word/styles.xml", ('w:val="sv-SE"', 'w:val="en-US"'))
    languages = [line for line in told(data) if "E222" in line]
    assert [
        ": varning E222 mallens språk: väntade svenska (sv-SE), fann en-US\n"
        "  råd: markera all text, välj Granska, Språk, Svenska och Använd som standard"
    ] == languages


def test_a_missing_style_is_told_when_the_template_prints_stycken():
    name = 'w:name w:val="Beslutspunkt att"'
    data = with_part(template(p("{{p innehåll }}")), "word/styles.xml", (name, 'w:name w:val="Annat"'))
    assert ["E221 mallen saknar formatmallen ”Beslutspunkt att”"] == found(data)
    silent = with_part(template(p("{{ dnr }}")), "word/styles.xml", (name, 'w:name w:val="Annat"'))
    assert [] == found(silent)


def test_a_style_that_belongs_to_no_list_is_told():
    numbered = "w:numPr"
    data = with_part(template(p("{{p innehåll }}")), "word/styles.xml", (numbered, "w:ignored"))
    assert "E221 formatmallen ”Beslutspunkt” har ingen numrering" in found(data)
    assert not [line for line in found(data) if "saknar" in line]


def test_the_title_style_is_told_apart_from_rubrik_1():
    name = 'w:name w:val="Ingress"'
    data = with_part(
        template(styled("Ingress", "x"), numbered(1, "y")), "word/styles.xml", (name, 'w:name w:val="Title"')
    )
    assert [
        "stycke 1: E224 stycket har formatmallen Rubrik (Title), "
        "som inte räknas som rubrik när texten läses upp"
    ] == found(data)


def test_the_findings_of_a_template_are_shown_from_top_to_bottom():
    data = template(p("{{ innehåll }}"), p("{{ dnrr }}"), p("{{ dnr – }}"))
    shown = sorted(examine(data, NAMES, "mall.docx"), key=lambda finding: finding.order)
    assert ["stycke 1", "stycke 2", "stycke 3"] == [finding.where for finding in shown if finding.where]

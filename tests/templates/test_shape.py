"""What every shipped template is, whatever its look: A4, in Swedish, with every style and its care."""

from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from arende.documents.meetings import call, extract, listing, minutes, notice
from arende.documents.names import names
from arende.engine.compiling import examine
from arende.loading import load_profile
from arende.model.choices import Paper
from arende.package import Package, open_package

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted([*ROOT.glob("templates/*/*.docx"), *ROOT.glob("tests/profiles/*/*.docx")])
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MEETING_NAMES = {
    "kallelse": call.names,
    "forteckning": listing.names,
    "protokoll": minutes.names,
    "protokollsutdrag": extract.names,
    "anslag": notice.names,
}
STYLES = [
    *(f"heading {level}" for level in range(1, 6)),
    *(f"List {kind}{deeper}" for kind in ("Bullet", "Number") for deeper in ("", " 2", " 3")),
    *("Body Text", "Quote", "caption", "footnote text", "footnote reference", "Hyperlink", "Ingress"),
    *(
        "Beslutspunkt",
        "Beslutspunkt att",
        "Beslutspunkt streck",
        "Beslutspunkt punkt",
        "Beslutspunkt utan märke",
    ),
    *("Punktuppgift", "Mottagare", "Tabelltext", "Ärendetabell"),
]

# Papers that are a table from edge to edge, and have nobody to sign them.
TABLES = ("kallelse", "forteckning")


def _named(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def _templates(*without: str) -> pytest.MarkDecorator:
    paths = [path for path in TEMPLATES if path.stem not in without]
    return pytest.mark.parametrize(
        "package",
        [open_package(path.read_bytes(), path.name) for path in paths],
        ids=map(_named, paths),
    )


every_template = _templates()


def root(package: Package, part: str) -> Element:
    return ElementTree.fromstring(package.parts[part])


def value(element: Element | None, name: str = "val") -> str | None:
    return None if element is None else element.get(W + name)


@every_template
def test_every_style_of_the_house_is_there(package: Package) -> None:
    names = {value(style.find(W + "name")) for style in root(package, "word/styles.xml").iter(W + "style")}
    assert [] == [style for style in STYLES if style not in names]


@every_template
def test_the_page_is_a4_with_room_for_a_stamp_at_its_foot(package: Package) -> None:
    section = root(package, "word/document.xml").find(f"{W}body/{W}sectPr")
    assert section is not None
    size, margins = section.find(W + "pgSz"), section.find(W + "pgMar")
    assert ("11906", "16838") == (value(size, "w"), value(size, "h"))
    assert int(value(margins, "bottom") or 0) >= 1417  # 25 mm
    assert section.find(W + "titlePg") is not None


@_templates(*TABLES)
def test_a_line_of_body_text_holds_between_60_and_75_characters(package: Package) -> None:
    # Mean width of a Swedish character, in ems, measured on running text set by LibreOffice, spaces counted.
    ems = {"Calibri": 0.389, "Cambria": 0.409, "Arial": 0.421}
    run = root(package, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    section = root(package, "word/document.xml").find(f"{W}body/{W}sectPr")
    assert run is not None
    assert section is not None
    margins = section.find(W + "pgMar")
    width = 11906 - int(value(margins, "left") or 0) - int(value(margins, "right") or 0)
    size = int(value(run.find(W + "sz")) or 0) * 10
    characters = width / (size * ems[value(run.find(W + "rFonts"), "ascii") or ""])
    assert 60 <= characters <= 76


@every_template
def test_the_language_is_swedish_everywhere(package: Package) -> None:
    found = {
        value(lang)
        for part in package.parts
        if part.endswith("styles.xml")
        for lang in root(package, part).iter(W + "lang")
    }
    assert {"sv-SE"} == found


@_templates("kallelse")  # whose rows would hold on to one another over the page's end
def test_headings_stay_with_what_they_head(package: Package) -> None:
    headings = [
        style
        for style in root(package, "word/styles.xml").iter(W + "style")
        if (value(style.find(W + "name")) or "").startswith("heading")
    ]
    assert 5 == len(headings)
    assert all(style.find(f"{W}pPr/{W}keepNext") is not None for style in headings)


@_templates(*TABLES)
def test_the_signature_table_never_splits(package: Package) -> None:
    tables = list(root(package, "word/document.xml").iter(W + "tbl"))
    signatures = [t for t in tables if value(t.find(f"{W}tblPr/{W}tblStyle")) == "Underskriftstabell"]
    assert signatures
    rows = [row for table in signatures for row in table.iter(W + "tr")]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


@every_template
def test_lists_indent_by_their_levels_and_not_by_their_styles(package: Package) -> None:
    numbered = [
        style.find(W + "pPr")
        for style in root(package, "word/styles.xml").iter(W + "style")
        if style.find(f"{W}pPr/{W}numPr") is not None
    ]
    levels = list(root(package, "word/numbering.xml").iter(W + "lvl"))
    assert 10 == len(numbered)
    assert all(properties is not None and properties.find(W + "ind") is None for properties in numbered)
    assert all(level.find(f"{W}pPr/{W}ind") is not None for level in levels)


@every_template
def test_the_file_names_no_author(package: Package) -> None:
    core = package.parts["docProps/core.xml"].decode()
    assert "creator" not in core
    assert "lastModifiedBy" not in core


@every_template
def test_the_footer_counts_pages_in_fields(package: Package) -> None:
    for footer in ("word/footer1.xml", "word/footer2.xml"):
        fields = [
            (field.get(W + "instr") or "").strip() for field in root(package, footer).iter(W + "fldSimple")
        ]
        assert ["PAGE", "NUMPAGES"] == fields


@pytest.mark.parametrize("path", TEMPLATES, ids=_named)
def test_the_program_finds_nothing_wrong_with_a_shipped_template(path: Path) -> None:
    profile = load_profile(path.parent, path.parent.name).value
    assert profile is not None
    kind = next((kind for kind in Paper if profile.papper[kind].mall == path.name), None)
    allowed = names(profile, kind) if kind is not None else MEETING_NAMES[path.stem]()
    assert () == examine(path.read_bytes(), allowed, path.name)


@pytest.mark.parametrize("path", [path for path in TEMPLATES if path.stem == "protokoll"], ids=_named)
def test_every_page_of_the_minutes_has_room_for_a_signing_services_stamp(path: Path) -> None:
    margins = next(root(open_package(path.read_bytes(), path.name), "word/document.xml").iter(W + "pgMar"))
    room = int(margins.get(W + "bottom", "0")) - int(margins.get(W + "footer", "0"))
    one_line = 227  # 4 mm
    assert room - one_line >= 1361  # 24 mm

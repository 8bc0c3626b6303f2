"""A bundle: page after page, with tags, links, bookmarks and names as they were, and a stamp on each page."""

from datetime import date
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Pdf, String

from arende.bundle import Bundle, BundlePart, Trouble, bundle, is_bundle
from arende.bundle.lettering import Lettering
from arende.bundle.stamping import frame_of
from arende.bundle.structure import elements
from arende.bundle.walking import tree_entries
from tests.bundle.making import plain, saved, tagged


def _bundled(*parts: BundlePart | Pdf, title: str = "Handlingar & mer") -> Bundle:
    whole = [
        one if isinstance(one, BundlePart) else BundlePart(f"Del {number}", saved(one))
        for number, one in enumerate(parts, start=1)
    ]
    return bundle(whole, title=title, stamp="Nämnden 12 mars", created=date(2026, 3, 1))


def _opened(made: Bundle) -> Pdf:
    return Pdf.open(BytesIO(made.data))


def _text_of(page: pikepdf.Page) -> str:
    """What is drawn in the stamps' own font, which the small PDFs are written in too."""
    with Pdf.new() as pdf:
        signs = {bytes([code]): sign for sign, code in Lettering.into(pdf).signs.items()}
    shown = [
        bytes(one.operands[0]) for one in pikepdf.parse_content_stream(page) if str(one.operator) == "Tj"
    ]
    return "\n".join("".join(signs[bytes([code])] for code in codes) for codes in shown)


def test_every_page_stands_in_order_with_its_stamp():
    parts = [
        BundlePart("Tjänsteutlåtande", saved(tagged("A", "B")), "1. Skolskjuts", "Ärende 1"),
        BundlePart("Bilaga", saved(tagged("C")), "1. Skolskjuts", "Ärende 1"),
        BundlePart("Kallelse", saved(tagged("D"))),
    ]
    made = _bundled(*parts)
    assert [
        "A\nNämnden 12 mars · Ärende 1 · Sida 1 av 4",
        "B\nNämnden 12 mars · Ärende 1 · Sida 2 av 4",
        "C\nNämnden 12 mars · Ärende 1 · Sida 3 av 4",
        "D\nNämnden 12 mars · Sida 4 av 4",
    ] == [_text_of(page) for page in _opened(made).pages]
    assert [(1, 2), (3, 1), (4, 1)] == [(one.first_page, one.pages) for one in made.placed]
    assert 4 == made.pages


def test_the_bundle_says_its_title_language_and_day_and_is_the_same_every_time():
    made = _bundled(tagged("A", "B"), tagged("C"))
    assert made == _bundled(tagged("A", "B"), tagged("C"))
    pdf = _opened(made)
    assert "Handlingar & mer" == str(pdf.docinfo.Title)
    assert "D:20260301000000Z" == str(pdf.docinfo.CreationDate) == str(pdf.docinfo.ModDate)
    assert "sv-SE" == str(pdf.Root.Lang)
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert pdf.Root.MarkInfo.Marked
    assert "Handlingar & mer" == pdf.open_metadata()["dc:title"]


def test_bookmarks_stand_below_their_paper_and_that_below_its_ärende():
    made = _bundled(
        BundlePart("Tjänsteutlåtande", saved(tagged("A", "B")), "1. Skolskjuts"),
        BundlePart("Bilaga", saved(tagged("C")), "1. Skolskjuts"),
        BundlePart("Kallelse", saved(plain("D"))),
        BundlePart("Tjänsteutlåtande", saved(tagged("E")), "2. Avgifter"),
    )
    pdf = _opened(made)
    pages = {page.objgen: number for number, page in enumerate(pdf.pages, start=1)}

    def drawn(items, indent=""):
        for item in items:
            destination = item.destination
            page = destination[0] if isinstance(destination, Array) else pdf.pages[destination or 0]
            yield f"{indent}{item.title} {pages[page.objgen]}"
            yield from drawn(item.children, indent + "  ")

    assert """\
1. Skolskjuts 1
  Tjänsteutlåtande 1
    A 1
    B 2
  Bilaga 3
    C 3
Kallelse 4
2. Avgifter 5
  Tjänsteutlåtande 5
    E 5""" == "\n".join(drawn(pdf.open_outline().root))
    assert 3 == pdf.Root.Outlines.Count


def test_links_lead_where_they_led_within_their_own_part():
    pdf = _opened(_bundled(tagged("A", "B"), tagged("C", "D", "E")))
    pages = {page.objgen: number for number, page in enumerate(pdf.pages, start=1)}
    named = dict(tree_entries(pdf.Root.Names.Dests, Name.Names))
    named = {str(name): pages[place[0].objgen] for name, place in named.items()}
    assert {"1-slutet": 2, "2-slutet": 5} == named
    links = [one for page in pdf.pages for one in page.obj.get(Name.Annots, Array())]
    led = [named[str(one.A.D)] if Name.A in one else pages[one.Dest[0].objgen] for one in links]
    assert [2, 1, 5, 3] == led
    assert [Name.S] * 4 == [page.obj.Tabs for page in pdf.pages if Name.Annots in page.obj]


def test_each_page_and_each_link_finds_its_own_element():
    pdf = _opened(_bundled(tagged("A", "B"), plain("C"), tagged("D", "E")))
    root = pdf.Root.StructTreeRoot
    parents = tree_entries(root.ParentTree, Name.Nums)
    keys = [int(key) for key, _ in parents]
    assert sorted(set(keys)) == keys
    found = dict(zip(keys, (value for _, value in parents), strict=True))
    for page in pdf.pages:
        assert page.objgen == found[int(page.obj.StructParents)][0].Pg.objgen
        for link in page.obj.get(Name.Annots, Array()):
            assert link.objgen == found[int(link.StructParent)].K.Obj.objgen
    assert keys[-1] < int(root.ParentTreeNextKey)
    everything = {one.objgen for one in elements(root)}
    assert all(one.P.objgen in everything | {root.objgen} for one in elements(root))
    assert ["Del 1", "Del 2", "Del 3"] == [str(one.T) for one in root.K[0].K]


def test_names_that_mean_different_things_are_kept_apart():
    pdf = _opened(_bundled(tagged("A", role="P"), tagged("B", role="H1"), tagged("C", role="P")))
    roles = {str(name): str(role) for name, role in pdf.Root.StructTreeRoot.RoleMap.items()}
    assert {"/Stycke": "/P", "/2-Stycke": "/H1"} == roles
    kinds = {str(one.ID): str(one.S) for one in elements(pdf.Root.StructTreeRoot) if Name.ID in one}
    assert {"1-stycke0": "/Stycke", "2-stycke0": "/2-Stycke", "3-stycke0": "/Stycke"} == kinds
    ids = tree_entries(pdf.Root.StructTreeRoot.IDTree, Name.Names)
    assert sorted(kinds) == [str(name) for name, _ in ids]


def test_a_standard_name_that_was_given_another_meaning_gets_a_name_of_its_own():
    pdf = _opened(_bundled(tagged("A", kind="Quote", role="P")))
    assert {"/1-Quote": "/P"} == {
        str(name): str(role) for name, role in pdf.Root.StructTreeRoot.RoleMap.items()
    }


def test_classes_and_headers_of_cells_follow_their_part():
    one = tagged("A")
    cell = next(elements(one.Root.StructTreeRoot))
    cell.C, cell.A = Name.Tät, Dictionary(O=Name.Table, Headers=Array([String("stycke0")]))
    one.Root.StructTreeRoot.ClassMap = Dictionary({"/Tät": Dictionary(O=Name.Layout)})
    pdf = _opened(_bundled(tagged("B"), one))
    (found,) = (each for each in elements(pdf.Root.StructTreeRoot) if Name.C in each)
    assert ["/2-Tät"] == [str(name) for name in found.C]
    assert ["2-stycke0"] == [str(name) for name in found.A.Headers]
    assert ["/2-Tät"] == list(pdf.Root.StructTreeRoot.ClassMap.keys())


def _with_picture(alt: str | None) -> Pdf:
    pdf = tagged("A", kind="Bild", role="Figure")
    for one in elements(pdf.Root.StructTreeRoot):
        if alt is not None:
            one.Alt = String(alt)
    return pdf


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        pytest.param([tagged("A"), tagged("B")], True, id="every part"),
        pytest.param([tagged("A"), plain("B")], False, id="one has no tags"),
        pytest.param([_with_picture("en karta")], True, id="a picture with a text"),
        pytest.param([tagged("A"), _with_picture(None)], False, id="a picture without a text"),
    ],
)
def test_the_claim_of_accessibility_stands_when_every_part_has_it(parts, expected):
    made = _bundled(*parts)
    assert expected is made.is_accessible
    claim = _opened(made).open_metadata().get("{http://www.aiim.org/pdfua/ns/id/}part")
    assert expected is (claim == "1")


def test_a_part_without_tags_is_one_paragraph_a_page():
    pdf = _opened(_bundled(plain("A", "B")))
    (part,) = pdf.Root.StructTreeRoot.K[0].K
    assert ["/P", "/P"] == [str(one.S) for one in part.K]
    drawn = [str(one.operator) for one in pikepdf.parse_content_stream(pdf.pages[0])]
    assert drawn.index("BDC") < drawn.index("Tj") < drawn.index("EMC")


def test_a_stamp_is_decoration_and_stands_outside_the_tags():
    pdf = _opened(_bundled(tagged("A")))
    drawn = list(pikepdf.parse_content_stream(pdf.pages[0]))
    last = [one for one in drawn if str(one.operator) == "BDC"][-1]
    assert Name.Artifact == last.operands[0]


def test_lines_outside_the_tags_become_decoration_and_text_does_not():
    one = tagged("A")
    data = one.pages[0].obj.Contents.read_bytes()
    one.pages[0].obj.Contents = one.make_stream(b"0 0 m 9 9 l S " + data + b" q 1 1 5 5 re W n Q")
    pdf = _opened(_bundled(one))
    drawn = [str(each.operator) for each in pikepdf.parse_content_stream(pdf.pages[0])]
    assert ["q", "BMC", "m", "l", "S", "EMC", "BDC"] == drawn[:7]
    assert 1 == drawn.count("BMC")


def _locked(owner: str, user: str) -> bytes:
    return saved(plain("A"), encryption=pikepdf.Encryption(owner=owner, user=user))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(_locked("a", "b"), Trouble.LOCKED, id="wants a password"),
        pytest.param(_locked("a", ""), Trouble.LOCKED, id="opens, but forbids"),
        pytest.param(b"", Trouble.DAMAGED, id="empty"),
        pytest.param(b"PK\x03\x04 ordfil", Trouble.DAMAGED, id="not a PDF"),
        pytest.param(saved(plain("A"))[:-200], Trouble.DAMAGED, id="cut off"),
        pytest.param(saved(Pdf.new()), Trouble.DAMAGED, id="no pages"),
    ],
)
def test_what_cannot_be_taken_is_left_out_and_told(data, expected):
    made = _bundled(BundlePart("Bilaga", data), BundlePart("Kallelse", saved(tagged("A"))))
    assert [expected, None] == [one.trouble for one in made.placed]
    assert [0, 1] == [one.first_page for one in made.placed]
    assert made.is_accessible
    assert _bundled(BundlePart("Bilaga", data)).data == b""


@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=6))
@settings(max_examples=150, deadline=None)
def test_a_damaged_pdf_is_taken_or_told_and_the_rest_stands(changes):
    data = bytearray(saved(tagged("A", "B"), object_stream_mode=pikepdf.ObjectStreamMode.disable))
    for place, value in changes:
        # From the end: there stand the objects, before them the font.
        data[-1 - place % len(data)] = value
    made = _bundled(BundlePart("Bilaga", bytes(data)), BundlePart("Kallelse", saved(tagged("C"))))
    assert made.placed[1].trouble is None
    assert made.pages == len(_opened(made).pages)


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
@pytest.mark.parametrize("box", [(0, 0, 595, 842), (-50, 30, 545, 872), (545, 872, -50, 30)])
def test_a_stamp_stands_upright_at_the_foot_however_the_page_is_turned(turned, box):
    pdf = plain("A")
    pdf.pages[0].obj.MediaBox, pdf.pages[0].obj.Rotate = Array(list(box)), turned
    frame = frame_of(pdf.pages[0])
    assert (842 if turned in (90, 270) else 595) == frame.width
    left, bottom, right, top = min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1:4:2])
    corners = {0: (left, bottom), 90: (right, bottom), 180: (right, top), 270: (left, top)}
    assert corners[turned] == frame.corner


def test_layers_that_were_hidden_stay_hidden_and_fields_get_names_of_their_own():
    one = plain("A")
    layers = [one.make_indirect(Dictionary(Type=Name.OCG, Name=String(name))) for name in ("Karta", "Skiss")]
    one.Root.OCProperties = Dictionary(OCGs=Array(layers), D=Dictionary(OFF=Array(layers[1:])))
    field = one.make_indirect(Dictionary(FT=Name.Tx, T=String("namn"), V=String("Ek")))
    one.Root.AcroForm = Dictionary(Fields=Array([field]))
    pdf = _opened(_bundled(one, one))
    assert 4 == len(pdf.Root.OCProperties.OCGs)
    assert ["Skiss", "Skiss"] == [str(layer.Name) for layer in pdf.Root.OCProperties.D.OFF]
    assert ["1-namn", "2-namn"] == [str(each.T) for each in pdf.Root.AcroForm.Fields]


def test_a_bundle_can_be_bundled_again():
    inner = _bundled(tagged("A", "B"), tagged("C"))
    outer = _bundled(BundlePart("Förra mötet", inner.data), tagged("D"))
    assert (4, True) == (outer.pages, outer.is_accessible)
    pdf = _opened(outer)
    assert "Nämnden 12 mars · Sida 1 av 4" == _text_of(pdf.pages[0]).splitlines()[-1]


def test_a_bundle_is_known_until_somebody_has_worked_in_it():
    made = _bundled(tagged("A")).data
    assert is_bundle(made)
    assert not is_bundle(made + b"\nunderskrift\n%%EOF\n")
    assert not is_bundle(saved(tagged("A")))
    assert not is_bundle(b"")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ärende 12 · § 7 – ”Å”", "Ärende 12 · § 7 – ”Å”"),
        ("A\u030arsta", "Årsta"),
        ("Łódź\u00a0Ünal", "?ódz Ünal"),
    ],
)
def test_the_stamps_have_the_letters_that_swedish_needs(text, expected):
    with Pdf.new() as pdf:
        lettering = Lettering.into(pdf)
    signs = {code: sign for sign, code in lettering.signs.items()}
    assert expected == "".join(signs[code] for code in lettering.codes(text))
    assert set(
        "abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖéüÉÜ0123456789 .,:;()/-–&§·"
    ) <= set(lettering.signs)

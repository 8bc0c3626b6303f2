"""Every paper carries where it comes from, in a part that nothing is bound to."""

from pathlib import Path
from shutil import copytree

import pytest

from arende.package import open_package, provenance_of, untouched, write_package
from arende.package.origin_part import origin_in
from tests.rendering import TEMPLATES, render_case
from tests.validators import assert_valid

CASES = Path(__file__).parents[2] / "cases" / "2026"
samples = pytest.mark.parametrize("name", ["tn-2026-00041", "ks-2026-00123", "00274-2026"])


@samples
def test_a_paper_tells_the_same_in_its_part_as_in_its_properties(name):
    for data in render_case(CASES / f"{name}.yaml").values():
        parts = open_package(data, name).parts
        properties = provenance_of(data)
        del properties["arende.innehåll"]
        assert properties == origin_in(parts)
        assert properties["arende.dnr"]
        assert not any(b"dataBinding" in part for part in parts.values())


@samples
def test_the_part_is_valid_and_under_the_seal(name):
    papers = list(render_case(CASES / f"{name}.yaml").values())
    assert papers == list(render_case(CASES / f"{name}.yaml").values())
    parts = dict(open_package(papers[0], name).parts)
    parts["customXml/item1.xml"] = parts["customXml/item1.xml"].replace(b"uppgift namn", b"uppgift  namn", 1)
    assert untouched(write_package(parts)) is False
    assert_valid(*papers)


def _with_own_part(template: bytes) -> bytes:
    """*template* with a custom XML part of the municipality's own."""
    parts = dict(open_package(template, "mall").parts)
    office = "http://schemas.openxmlformats.org/officeDocument/2006"
    links = f"{office}/relationships"
    link = f'<Relationship Id="rIdEgen" Type="{links}/customXml" Target="../customXml/item1.xml"/>'
    kind = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    for name, end, added in (
        ("word/_rels/document.xml.rels", b"</Relationships>", link),
        (
            "[Content_Types].xml",
            b"</Types>",
            f'<Override PartName="/customXml/itemProps1.xml" ContentType="{kind}"/>',
        ),
    ):
        parts[name] = parts[name].replace(end, added.encode() + end)
    parts["customXml/item1.xml"] = b'<kontakt xmlns="urn:strandaker:kontakt">Staben</kontakt>'
    parts["customXml/itemProps1.xml"] = (
        '<ds:datastoreItem ds:itemID="{0A1B2C3D-1111-4222-8333-444455556666}" '
        f'xmlns:ds="{office}/customXml"/>'
    ).encode()
    parts["customXml/_rels/item1.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
        f'Id="rId1" Type="{links}/customXmlProps" Target="itemProps1.xml"/></Relationships>'
    ).encode()
    return write_package(parts)


def test_a_template_with_a_part_of_its_own_keeps_it_in_every_paper(tmp_path):
    copytree(TEMPLATES, tmp_path / "templates")
    template = tmp_path / "templates/standard/tjansteutlatande.docx"
    template.write_bytes(_with_own_part(template.read_bytes()))
    case = CASES / "tn-2026-00041.yaml"
    data = render_case(case, tmp_path / "templates")["tjänsteutlåtande"]
    parts = open_package(data, "paper").parts
    assert b"Staben" in parts["customXml/item1.xml"]
    assert "TN 2026-00041" == origin_in({"customXml/item2.xml": parts["customXml/item2.xml"]})["arende.dnr"]
    assert untouched(data) is True
    assert_valid(data)

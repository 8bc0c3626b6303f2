"""The part that tells where a paper comes from: beside what a template has, and the same every time."""

import pytest

from arende.package.opening import as_package
from arende.package.origin_part import NAMESPACE, origin_in, origin_xml, with_origin_part
from arende.package.parts import RelationshipType, relationships_of
from tests.package.building import content_types, document, parts, relationships

STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"


def with_own_part(identity: str = "{11111111-2222-4333-8444-555555555555}") -> dict[str, bytes]:
    """A template with a custom XML part of its own."""
    types = content_types().replace(
        b"</Types>",
        b'<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-'
        b'officedocument.customXmlProperties+xml"/></Types>',
    )
    return {
        **parts(types=types),
        "word/_rels/document.xml.rels": relationships(("customXml", "../customXml/item1.xml")),
        "customXml/item1.xml": b"<kontakt>Staben</kontakt>",
        "customXml/_rels/item1.xml.rels": relationships(("customXmlProps", "itemProps1.xml")),
        "customXml/itemProps1.xml": (
            f'<ds:datastoreItem ds:itemID="{identity}" xmlns:ds="{STORE}"/>'.encode()
        ),
    }


def test_a_template_without_custom_xml_gets_the_first_part():
    package, item = with_origin_part(as_package(parts(), "mall.docx"))
    assert "customXml/item1.xml" == item
    assert (item,) == tuple(
        link.target
        for link in package.relationships[package.main]
        if link.type == RelationshipType.CUSTOM_XML
    )
    assert relationships_of(item) in package.parts
    assert "application/xml" == package.content_types.of(item)
    assert package.content_types.of("customXml/itemProps1.xml").endswith("customXmlProperties+xml")


def test_a_templates_own_part_is_kept_and_ours_stands_beside_it():
    given = with_own_part()
    package, item = with_origin_part(as_package(given, "mall.docx"))
    assert "customXml/item2.xml" == item
    assert all(package.parts[name] == data for name, data in given.items())
    links = [link.target for link in package.relationships["word/document.xml"]]
    assert ["customXml/item1.xml", "customXml/item2.xml"] == links


def test_the_part_of_a_paper_that_was_made_a_template_gives_way():
    first, item = with_origin_part(as_package(with_own_part(), "mall.docx"))
    whole = as_package({**first.parts, item: origin_xml({"arende.dnr": "gammalt"})}, "mall.docx")
    paper = type(whole)("mall.docx", whole.parts, first.content_types, first.relationships)
    second, again = with_origin_part(paper)
    assert item == again
    assert again not in second.parts
    assert first.relationships == second.relationships


def test_what_it_tells_is_read_back():
    told = {"arende.dnr": "KS <1> & ”2”", "arende.mall": "ab"}
    assert told == origin_in({"customXml/item3.xml": origin_xml(told)})


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(f"<trasig {NAMESPACE}".encode(), id="broken"),
        pytest.param(f'<!DOCTYPE a><ursprung xmlns="{NAMESPACE}"/>'.encode(), id="with a DTD"),
        pytest.param(f'<annat xmlns="{NAMESPACE}"/>'.encode(), id="another root"),
    ],
)
def test_a_part_that_is_not_ours_tells_nothing(data):
    assert {} == origin_in({"customXml/item1.xml": data, "word/document.xml": document()})

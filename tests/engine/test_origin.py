"""Every paper carries where it comes from, in a part that nothing is bound to."""

from pathlib import Path

import pytest

from arende.package import open_package, provenance_of, untouched, write_package
from arende.package.origin_part import origin_in
from tests.rendering import render_case
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

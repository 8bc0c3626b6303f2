"""Judges that are not ours find no error in the shipped templates, nor in the papers the samples give."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from arende.documents.names import names
from arende.documents.paper import paper, papers_in
from arende.engine.compiling import compile_template
from arende.loading import load_case, load_profile
from tests.validators import assert_valid

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted([*ROOT.glob("templates/*/*.docx"), *ROOT.glob("tests/profiles/*/*.docx")])
SAMPLES = [(path, ROOT / "templates") for path in sorted(ROOT.glob("cases/**/*.yaml"))]
SAMPLES += [(path, ROOT / "tests" / "profiles") for path in sorted(ROOT.glob("tests/profiles/cases/*.yaml"))]


def papers() -> Iterator[bytes]:
    for path, profiles in SAMPLES:
        loaded = load_case(path, path.name)
        assert loaded.value is not None
        folder = profiles / (loaded.value.profil or "standard")
        profile = load_profile(folder, folder.name).value
        assert profile is not None
        for kind in papers_in(loaded.value):
            mall = profile.papper[kind].mall
            compiled = compile_template((folder / mall).read_bytes(), names(profile, kind), mall)
            content = paper(loaded, profile, kind)
            yield compiled.render(
                content.context,
                images=loaded.images,
                required=content.required,
                properties=content.properties,
            )


def test_templates_are_valid_word_files() -> None:
    # The tags are what a template is for.
    assert_valid(*TEMPLATES, ignore=("SEM-TEMPLATE",), sdk=False)


@pytest.mark.long
def test_templates_and_sample_papers_have_no_error_by_the_open_xml_sdk() -> None:
    made = list(papers())
    assert len(made) >= 14
    assert_valid(*TEMPLATES, *made, ignore=("SEM-TEMPLATE",))

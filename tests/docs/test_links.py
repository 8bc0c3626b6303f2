"""Every link on the pages leads somewhere."""

import re
import unicodedata

import pytest

from tests.docs.pages import PAGES, ROOT, prose

_LINK = re.compile(r"(?<!`)!?\[[^\]`]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_SOMEWHERE_ELSE = ("https://", "http://", "mailto:")


def anchors(page):
    """The anchors GitHub gives the headings of *page*."""
    return {_anchor(heading) for heading in _HEADING.findall(prose(page))}


def _anchor(heading):
    plain = unicodedata.normalize("NFC", heading).lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def links(page):
    """The addresses that *page* links to within the repository."""
    text = re.sub(r"`[^`\n]*`", "", prose(page))
    return [link for link in _LINK.findall(text) if not link.startswith(_SOMEWHERE_ELSE)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_link_leads_to_a_file_that_is_there(page):
    targets = [(page.parent / link.partition("#")[0]) for link in links(page) if not link.startswith("#")]
    assert [] == [str(target) for target in targets if not target.exists()]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_link_to_a_heading_finds_it(page):
    missing = []
    for link in links(page):
        file, _, anchor = link.partition("#")
        target = page.parent / file if file else page
        if anchor and anchor not in anchors(target):
            missing.append(link)
    assert [] == missing


def test_the_pages_link_to_each_other():
    reached = {(page.parent / link.partition("#")[0]).resolve() for page in PAGES for link in links(page)}
    assert [] == [page.name for page in PAGES if page.resolve() not in reached | {ROOT / "README.md"}]

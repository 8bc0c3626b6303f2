"""A secret paper says so, with its law, on every page; an open one never does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from arende.comparison import Heading
from arende.documents import changes
from arende.documents.meetings import call, dispatch, extract, listing, minutes, notice, register
from arende.documents.meetings.minutes import Scope
from arende.documents.secrecy import secrecy_mark
from arende.model.choices import MeetingPaper
from tests.documents.meetings.sittings import PROFILES, rendered, sitting
from tests.reading import Docx
from tests.rendering import render_case

LAW = "19 kap. 1 § offentlighets- och sekretesslagen"
MARK = f"Sekretess · {LAW}"
CASES = Path(__file__).parents[3] / "cases" / "2026"
every_profile = pytest.mark.parametrize("profile", PROFILES)


def marked(paper: Docx) -> tuple[bool, bool]:
    """Whether the first line of the first page says it, and the header of the pages after it."""
    headers = (paper.part_text("word/header2.xml"), paper.body[0].read)
    later, first = (text.replace("\u00a0", " ").splitlines()[0] for text in headers)
    return first.startswith("Sekretess · "), later.startswith("Sekretess · ")


def papers(profile: str, *, secret: bool) -> Iterator[Docx]:
    """Each paper of the meeting that may be read by all, or by some."""
    here = sitting(profile)
    kallelse = call.content(here, whole=secret)
    yield rendered(profile, MeetingPaper.KALLELSE, kallelse, call.names())
    for scope in minutes.scopes(here):
        if (scope is Scope.SEKRETESS) is secret:
            yield rendered(profile, MeetingPaper.PROTOKOLL, minutes.content(here, scope), minutes.names())
    for item in extract.extracted(here):
        if here.is_secret(item) is secret:
            one = extract.content(here, item, whole=True)
            yield rendered(profile, MeetingPaper.UTDRAG, one, extract.names())
    index = register.content(here, [], whole=secret)
    yield rendered(profile, MeetingPaper.HANDLINGAR, index, register.names())
    if not secret:
        sent = dispatch.content(here, dispatch.rows(here))
        yield rendered(profile, MeetingPaper.EXPEDIERING, sent, dispatch.names())
        yield rendered(profile, MeetingPaper.ANSLAG, notice.content(here), notice.names())


@every_profile
def test_every_secret_paper_says_its_law_on_every_page(profile: str) -> None:
    made = list(papers(profile, secret=True))
    assert 4 == len(made)
    assert {(True, True)} == {marked(paper) for paper in made}
    assert {MARK} == {paper.body[0].read.replace("\u00a0", " ") for paper in made}


@every_profile
def test_no_open_paper_looks_secret(profile: str) -> None:
    made = list(papers(profile, secret=False))
    assert 11 == len(made)
    assert {(False, False)} == {marked(paper) for paper in made}
    assert not any("Sekretess ·" in paper.text for paper in made)


def test_the_papers_of_a_secret_ärende_are_marked_and_of_an_open_one_not() -> None:
    (secret,) = render_case(CASES / "tn-2026-00055.yaml").values()
    assert (True, True) == marked(Docx(secret))
    (open_,) = render_case(CASES / "tn-2026-00041.yaml").values()
    assert (False, False) == marked(Docx(open_))


@pytest.mark.parametrize(("law", "expected"), [(LAW, (True, True)), ("", (False, False))])
def test_the_list_of_changes_is_as_secret_as_its_ärende(law: str, expected: tuple[bool, bool]) -> None:
    heading = Heading("TN 2026-00055", "Förlikning", "v1", "v2")
    what = changes.content(sitting().profile, heading, (), law)
    assert expected == marked(rendered("standard", MeetingPaper.HANDLINGAR, what, listing.names()))


@pytest.mark.parametrize(
    ("laws", "expected"),
    [
        ((), ""),
        (("", ""), ""),
        (("26 kap. 1 §", "19 kap. 9 §", "26 kap. 1 §"), "26 kap. 1 § och 19 kap. 9 §"),
    ],
    ids=["nothing secret", "only open items", "each law once, in order"],
)
def test_the_mark_names_each_law_once(laws: tuple[str, ...], expected: str) -> None:
    assert expected == secrecy_mark(laws).replace("\u00a0", " ")

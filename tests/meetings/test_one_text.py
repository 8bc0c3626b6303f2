"""Each title, number and decision text is the ärende's own, sign for sign, in every paper of a meeting."""

import re
from collections.abc import Iterator, Sequence

import pytest

from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item
from arende.meeting.decision import Level, Origin
from arende.model.decision import Role
from tests.cli.meeting_samples import HELD
from tests.meetings.samples import MEETINGS, Named, Samples, squeezed

# What a profile may put after a point: nothing, a full stop, a comma with or without a word.
_END = re.compile(r"[.,;]?( (och|samt))?$")


def _end(sitting: Sitting, item: Item) -> str:
    return "-sekretess" if sitting.is_secret(item) else ""


def _minutes(samples: Samples, meeting: str, item: Item) -> Iterator[Named]:
    """The minutes and the extract that hold *item* whole."""
    sitting = samples.sittings[meeting]
    end = _end(sitting, item)
    yield samples.of(meeting, f"protokoll{end}")
    yield samples.documents[f"{meeting}/utdrag{end}/{meeting}-paragraf-{item.paragraph}.docx"]
    if item.entry.omedelbar_justering:
        yield samples.of(meeting, f"protokoll-omedelbart-justerat{end}")


def _everywhere(samples: Samples, meeting: str, item: Item) -> Iterator[Named]:
    """Every paper that names *item*: its own, the notice, the index, the minutes, the extract."""
    sitting = samples.sittings[meeting]
    end = _end(sitting, item)
    if not item.entry.extra:
        yield samples.of(meeting, f"kallelse{end}")
    yield samples.documents[f"{meeting}/handlingar{end}/00-handlingsforteckning.docx"]
    if sitting.case(item) is not None:
        papers = samples.papers(meeting, item)
        assert papers
        yield from papers
    if item.address in sitting.decisions:
        yield from _minutes(samples, meeting, item)


def _items(sitting: Sitting) -> Iterator[Item]:
    return (item for item in sitting.items if not item.entry.utgår)


def _decided(sitting: Sitting) -> Iterator[Item]:
    """The items that something was decided in: a fråga is only answered."""
    return (item for item in _items(sitting) if item.address in sitting.decisions)


def _has_line(document: Named, text: str) -> bool:
    """Whether a paragraph is *text*, with its number before it or its dnr after it where a profile has so.

    The index of the papers says of an extra item that it is one.
    """
    pattern = re.compile(
        rf"((\w+ )?§ \d+(/\d+)?:? |\d+\.? )?{re.escape(text)}(, dnr [\d/]+| \(extra ärende\))?"
    )
    return any(pattern.fullmatch(squeezed(para.text)) for para in document.body)


def _has_number(document: Named, dnr: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(dnr)}(?![\w-])", document.text) is not None


def _pattern(point: str) -> re.Pattern[str]:
    """*point* without its end; the names that the meeting fills in are whatever they are."""
    return re.compile(re.escape(_END.sub("", point)).replace(re.escape("{justerare}"), ".+"))


def _has_points(document: Named, points: Sequence[str]) -> bool:
    """Whether *points* stand after each other, each a paragraph of its own (its details may come between)."""
    lines = [_END.sub("", squeezed(para.text)) for para in document.body]
    place = 0
    for point in points:
        wanted = _pattern(point)
        there = (at for at in range(place, len(lines)) if wanted.fullmatch(lines[at]))
        place = next(there, len(lines)) + 1
    return place <= len(lines)


@pytest.mark.parametrize("meeting", MEETINGS)
def test_every_title_is_the_same_in_every_paper(samples: Samples, meeting: str) -> None:
    sitting = samples.sittings[meeting]
    missing = []
    for item in _items(sitting):
        title = samples.title(sitting, item)
        for document in _everywhere(samples, meeting, item):
            if not _has_line(document, title):
                missing.append((title, document.name))
    assert [] == missing


@pytest.mark.parametrize("meeting", MEETINGS)
def test_every_number_is_the_same_in_every_paper(samples: Samples, meeting: str) -> None:
    sitting = samples.sittings[meeting]
    missing = []
    for item in _items(sitting):
        if item.entry.dnr is not None:
            for document in _everywhere(samples, meeting, item):
                if not _has_number(document, item.entry.dnr):
                    missing.append((item.entry.dnr, document.name))
    assert [] == missing


def _texts(samples: Samples, levels: Sequence[Level]) -> list[str]:
    return [samples.written(point) for level in levels for point in level.points]


@pytest.mark.parametrize("meeting", HELD)
def test_every_decision_is_the_same_text_in_minutes_and_extract(samples: Samples, meeting: str) -> None:
    sitting = samples.sittings[meeting]
    missing = []
    for item in _decided(sitting):
        points = _texts(samples, sitting.decisions[item.address].levels)
        for document in _minutes(samples, meeting, item):
            if not _has_points(document, points):
                missing.append((points, document.name))
    assert [] == missing


@pytest.mark.parametrize("meeting", MEETINGS)
def test_every_proposal_is_the_same_text_in_the_notice_and_where_it_was_written(
    samples: Samples, meeting: str
) -> None:
    sitting = samples.sittings[meeting]
    missing = []
    for item in _items(sitting):
        found = sitting.proposals.get(item.address)
        if found is None or item.entry.extra:
            continue
        points = _texts(samples, found.levels)
        documents = [samples.of(meeting, f"kallelse{_end(sitting, item)}")]
        if sitting.case(item) is not None and all(
            point.file == sitting.cases[item.address][0] for level in found.levels for point in level.points
        ):
            paper = "ordforandeforslag" if found.origin is Origin.ORDFÖRANDE else "tjansteutlatande"
            documents += [one for one in samples.papers(meeting, item) if paper in one.name]
        for document in documents:
            if not _has_points(document, points):
                missing.append((points, document.name))
    assert [] == missing


def test_every_point_to_follow_up_is_the_decided_text(samples: Samples) -> None:
    cells = {squeezed(para.text) for para in samples.documents["uppfoljning.docx"].body}
    expected = [cell for meeting in HELD for cell in _to_follow_up(samples, meeting)]
    assert len(expected) > 8
    assert [] == [cell for cell in expected if cell not in cells]


def _to_follow_up(samples: Samples, meeting: str) -> Iterator[str]:
    """The title, number and decided point of each row that is to be in the list."""
    sitting = samples.sittings[meeting]
    for item in _decided(sitting):
        if sitting.is_secret(item):
            continue
        named = ", ".join(filter(None, (samples.title(sitting, item), item.entry.dnr)))
        for level in sitting.decisions[item.address].levels:
            if level.role is Role.BESLUTAR:
                due = [point for point in level.points if point.point.senast is not None]
                yield from (f"{named} {samples.written(point)}" for point in due)


@pytest.mark.parametrize("meeting", HELD)
def test_the_list_of_what_goes_to_whom_names_each_ärende_as_it_is(samples: Samples, meeting: str) -> None:
    sitting = samples.sittings[meeting]
    document = samples.documents[f"{meeting}/expediering/{meeting}-expedieringslista.docx"]
    cells = {squeezed(para.text) for para in document.body}
    sent = [item for item in _items(sitting) if f"§ {item.paragraph}" in document.text]
    assert sent
    assert [] == [title for item in sent if (title := samples.title(sitting, item)) not in cells]


def test_the_samples_hold_enough_to_compare(samples: Samples) -> None:
    items = [(meeting, item) for meeting in MEETINGS for item in _items(samples.sittings[meeting])]
    compared = [document for meeting, item in items for document in _everywhere(samples, meeting, item)]
    decided = [
        point
        for meeting, item in items
        if meeting in HELD and item.address in samples.sittings[meeting].decisions
        for point in _texts(samples, samples.sittings[meeting].decisions[item.address].levels)
    ]
    assert (9, True, True) == (len(MEETINGS), len(compared) > 150, len(decided) > 40)


def test_only_fullmäktige_has_its_meeting_put_up_on_anslagstavlan(samples: Samples) -> None:
    names = [name for name in samples.documents if name.endswith("-tillkannagivande.docx")]
    assert ["kf-2026-11-30/kf-2026-11-30-tillkannagivande.docx"] == names
    told = {squeezed(para.text) for para in samples.documents[names[0]].body}
    sitting = samples.sittings["kf-2026-11-30"]
    assert {samples.title(sitting, item) for item in sitting.items} <= told

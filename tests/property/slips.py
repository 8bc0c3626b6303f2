"""What a secretary gets wrong in the middle of a meeting: slips in meetings that were in order."""

from hypothesis import strategies as st

from tests.property.meetings import Drawn, meetings
from tests.property.rosters import Draw, Entry
from tests.property.strategies import Drawing, day

_WRITING = Drawing(hostile=False)


def _unknown_name(meeting: Entry, draw: Draw) -> None:
    meeting["frånvarande"] = [*meeting.get("frånvarande", []), draw(_WRITING.line())]


def _unknown_voter(meeting: Entry, draw: Draw) -> None:
    entry = draw(st.sampled_from(_entries(meeting)))
    entry["yrkanden"] = [{"av": ["Ingen Alls"], "slag": "bifall"}]
    entry["propositioner"] = [
        {
            "yrkanden": ["0", "9"],
            "bifalls": "9",
            "omröstning": {"ja_för": "0", "nej_för": "9", "ja": ["Ingen"]},
        }
    ]


def _other_organ(meeting: Entry, draw: Draw) -> None:
    meeting["organ"] = draw(_WRITING.line())


def _unknown_case(meeting: Entry, draw: Draw) -> None:
    draw(st.sampled_from(meeting["dagordning"]))["ärenden"].append({"dnr": "TN 2026-77777"})


def _wrong_paragraphs(meeting: Entry, draw: Draw) -> None:
    meeting["ersättare"] = [{"namn": "Åsa Ö", "paragrafer": draw(st.sampled_from(["9999", "0", "7–3", "x"]))}]


def _missing_yrkande(meeting: Entry, draw: Draw) -> None:
    entry = draw(st.sampled_from(_entries(meeting)))
    entry["beslut"] = {"utgång": "ändrat", "enligt_yrkande": "12"}


def _same_case_twice(meeting: Entry, draw: Draw) -> None:
    meeting["dagordning"].append({"grupp": "beslutsärenden", "ärenden": [{"dnr": "TN 2026-00001"}] * 2})


def _all_away(meeting: Entry, draw: Draw) -> None:
    meeting["frånvarande"] = draw(st.lists(_WRITING.line(), min_size=1, max_size=3))
    meeting["ordförande"] = draw(_WRITING.line())


def _odd_key(meeting: Entry, draw: Draw) -> None:
    draw(st.sampled_from(_entries(meeting)))[draw(_WRITING.line())] = "ja"


def _odd_value(meeting: Entry, draw: Draw) -> None:
    entry = draw(st.sampled_from(_entries(meeting)))
    key = draw(st.sampled_from(["beslut", "yrkanden", "jäv", "klockslag", "överklagande", "bilagor", "text"]))
    entry[key] = draw(st.sampled_from(["", "nej tack", [], {}, ["x"], {"utgång": "bra"}, None]))


SLIPS = (
    _unknown_name,
    _unknown_voter,
    _other_organ,
    _unknown_case,
    _wrong_paragraphs,
    _missing_yrkande,
    _same_case_twice,
    _all_away,
    _odd_key,
    _odd_value,
)


def _entries(meeting: Entry) -> list[Entry]:
    return [entry for group in meeting["dagordning"] for entry in group["ärenden"]]


@st.composite
def slipping_meetings(draw: Draw, cases: tuple[str, ...]) -> Drawn:
    """A meeting with one to three slips in it."""
    drawn: Drawn = draw(meetings(cases))
    for slip in draw(st.lists(st.sampled_from(SLIPS), min_size=1, max_size=3)):
        slip(drawn.meeting, draw)
    drawn.meeting["datum"] = draw(st.just("2026-10-22") | day())
    return drawn

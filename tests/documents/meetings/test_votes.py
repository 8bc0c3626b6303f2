"""How the minutes tell of propositions and votes: on the matter, on putting it off, and elections."""

from typing import Any

import pytest

from arende.documents.meetings.ballots import proposition_blocks, vote_blocks
from arende.documents.meetings.texts import Texts
from arende.markup.blocks import Block, Blocks, Paragraph, Table
from arende.markup.plain import plain
from tests.lint.drawn_meeting import meeting, sitting_of

PUT_OFF = "yrkanden: [{av: [Åsa Skrönman], slag: återremiss}]"
REJECT = "yrkanden: [{av: [Åsa Skrönman], slag: avslag}]"
MOVED = "Åsa Skrönmans (LL) yrkande om återremiss"
PROPOSAL = "det liggande förslaget"


def _drawn(tmp_path: Any, motions: str, step: str, **changed: str) -> tuple[list[str], tuple[Block, ...]]:
    """What stands of propositions and votes in the only § of a meeting, and the blocks of the votes."""
    text = meeting(f"{motions}\npropositioner: [{step}]\nbeslut: enligt förslag", **changed)
    sitting = sitting_of(tmp_path, text + "\n")
    [item] = sitting.items
    votes = vote_blocks(sitting, item)
    every = (*proposition_blocks(sitting, item, Texts(sitting.texts, sitting.profile), 3), *votes)
    return [
        _said(block).replace("\N{NO-BREAK SPACE}", " ") for block in every if isinstance(block, Paragraph)
    ], votes


def _said(block: Block) -> str:
    return plain(Blocks((block,)))


def _rows(votes: tuple[Block, ...]) -> list[list[str]]:
    [table] = [block for block in votes if isinstance(block, Table)]
    return [["".join(run.text for run in cell) for cell in row] for row in table.rows]


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        # by acclamation: it waits, or is decided today
        (
            "{yrkanden: [1, 0], bifalls: 1}",
            [
                f"Ordföranden ställer {MOVED} mot att ärendet avgörs i dag.",
                f"Ordföranden finner att tekniska nämnden beslutar enligt {MOVED}.",
            ],
        ),
        (
            "{yrkanden: [1, 0], bifalls: 0}",
            [
                f"Ordföranden ställer {MOVED} mot att ärendet avgörs i dag.",
                "Ordföranden finner att ärendet ska avgöras i dag.",
            ],
        ),
        # by a vote
        (
            "{yrkanden: [0, 1], bifalls: 0, "
            "omröstning: {ja_för: 0, nej_för: 1, nej: [Åsa Skrönman], övriga: ja}}",
            [
                f"Ordföranden ställer {MOVED} mot att ärendet avgörs i dag.",
                "Omröstning begärs och genomförs.",
                "Ja-röst för att ärendet avgörs i dag.",
                f"Nej-röst för bifall till {MOVED}.",
                "Resultatet är 4 ja och 1 nej.",
                "Tekniska nämnden beslutar därmed att avgöra ärendet i dag.",
            ],
        ),
        (
            "{yrkanden: [0, 1], bifalls: 1, "
            "omröstning: {ja_för: 1, nej_för: 0, nej: [Åsa Skrönman], övriga: ja}}",
            [
                f"Ordföranden ställer {MOVED} mot att ärendet avgörs i dag.",
                "Omröstning begärs och genomförs.",
                f"Ja-röst för bifall till {MOVED}.",
                "Nej-röst för att ärendet avgörs i dag.",
                "Resultatet är 4 ja och 1 nej.",
                f"Tekniska nämnden beslutar därmed enligt {MOVED}.",
            ],
        ),
    ],
)
def test_a_step_on_putting_the_item_off_is_about_the_day(tmp_path, step, expected):
    assert expected == _drawn(tmp_path, PUT_OFF, step)[0]


def test_a_minority_in_fullmäktige_is_said_to_be_enough(tmp_path):
    step = (
        "{yrkanden: [0, 1], bifalls: 1, omröstning: {ja_för: 0, nej_för: 1, "
        "nej: [Åsa Skrönman, Monika Fabelholm], övriga: ja}}"
    )
    said, _ = _drawn(tmp_path, PUT_OFF, step, organ="kommunfullmäktige")
    why = "Minst en tredjedel av de närvarande har begärt det."
    expected = f"{why} Kommunfullmäktige beslutar därmed enligt {MOVED}."
    assert ["Resultatet är 3 ja och 2 nej.", expected] == said[-2:]


@pytest.mark.parametrize("said", ["", ", utslagsröst: ja"])
def test_a_tie_in_an_open_vote_says_that_the_chair_settled_it(tmp_path, said):
    vote = "ja: [Torun Diktén, Göran Sagostrand], nej: [Åsa Skrönman, Monika Fabelholm], övriga: avstår"
    step = f"{{yrkanden: [0, 1], bifalls: 0, omröstning: {{ja_för: 0, nej_för: 1, {vote}{said}}}}}"
    assert [
        "Resultatet är 2 ja, 2 nej och 1 som avstår.",
        "Vid lika röstetal avgör ordförandens röst.",
        f"Tekniska nämnden beslutar därmed enligt {PROPOSAL}.",
    ] == _drawn(tmp_path, REJECT, step)[0][-3:]


def test_those_away_from_the_vote_stand_under_its_table(tmp_path):
    vote = "nej: [Åsa Skrönman], frånvarande: [Monika Fabelholm, Lars-Åke Tänktsson], övriga: ja"
    step = f"{{yrkanden: [0, 1], bifalls: 0, omröstning: {{ja_för: 0, nej_för: 1, {vote}}}}}"
    said, votes = _drawn(tmp_path, REJECT, step)
    assert ["Torun Diktén", "Göran Sagostrand", "Åsa Skrönman", "Summa"] == [row[0] for row in _rows(votes)]
    assert "Frånvarande vid omröstningen: Monika Fabelholm (FV) och Lars-Åke Tänktsson (SP)." in said
    assert "Resultatet är 2 ja och 1 nej." in said


def test_who_takes_no_part_in_the_decision_is_not_among_the_others_who_vote(tmp_path):
    step = (
        "{yrkanden: [0, 1], bifalls: 0, omröstning: {ja_för: 0, nej_för: 1, nej: [Åsa Skrönman], övriga: ja}}"
    )
    _, votes = _drawn(tmp_path, f"deltar_inte: [Monika Fabelholm]\n{REJECT}", step)
    assert ["Summa", "", "3", "1", "0"] == _rows(votes)[-1]


def test_what_a_vote_means_is_held_to_the_table_that_follows(tmp_path):
    step = (
        "{yrkanden: [0, 1], bifalls: 0, omröstning: {ja_för: 0, nej_för: 1, nej: [Åsa Skrönman], övriga: ja}}"
    )
    _, votes = _drawn(tmp_path, REJECT, step)
    assert [True, True, False, False] == [
        block.keep_with_next for block in votes if isinstance(block, Paragraph)
    ]


def test_an_election_by_sedlar_is_a_table_of_those_voted_for(tmp_path):
    step = (
        "{yrkanden: [0], bifalls: 0, slutna_sedlar: {röster: [{för: Alva Exempel, antal: 2}, "
        "{för: Nils Påhitt, antal: 2}], blanka: 1, lottning: lotten utfaller för Alva Exempel}}"
    )
    said, votes = _drawn(tmp_path, "", step, group="valärenden")
    assert [["Alva Exempel", "2"], ["Nils Påhitt", "2"], ["Blanka", "1"], ["Summa", "5"]] == _rows(votes)
    assert [
        "Valet hålls med slutna sedlar.",
        "Lotten utfaller för Alva Exempel.",
        f"Tekniska nämnden beslutar därmed enligt {PROPOSAL}.",
    ] == said

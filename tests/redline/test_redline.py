"""What a redline says of each kind of change, and that it is a whole Word file."""

import re
from copy import deepcopy
from typing import Any

import pytest
from lxml import etree

from arende.package import untouched, write_package
from arende.redline import Marks, accepted, redline, rejected
from tests.redline.making import CASES, MARKS, Parts, rendered, sample
from tests.redline.strict import Strict
from tests.validators import assert_valid

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT, NOTES = "word/document.xml", "word/footnotes.xml"
_TRACKS = {f"{W}ins": "+", f"{W}del": "-", f"{W}moveTo": ">", f"{W}moveFrom": "<"}
_TABLE = "| Post | Kronor |\n|---|--:|\n| Drift | 100 |\n| Hyra | 40 |\n"


def case(**paper: Any) -> dict[str, Any]:
    """A small ärende, some of its fields as a test wants them."""
    made = deepcopy(sample("tn-2026-00041.yaml"))
    made["tjänsteutlåtande"] |= paper
    return made


def compared(old: dict[str, Any], new: dict[str, Any]) -> Parts:
    """The redline of the official's paper, right both ways and without fault."""
    files = CASES / "tn-2026-00041"
    before, after = (rendered(one, files)["tjänsteutlåtande"] for one in (old, new))
    made = redline(before, after, MARKS)
    assert Strict(after).everything() == Strict(accepted(made)).everything()
    assert Strict(before).everything() == Strict(rejected(made)).everything()
    assert_valid(write_package(made), sdk=False)
    return made


def shown(parts: Parts, part: str = TEXT) -> list[str]:
    """Every paragraph that changes, its pieces between signs: ``[+added+]``, ``[-cut-]``, ``[>moved here>]``.

    ``¶`` and a sign at the end say that the paragraph itself came or went.
    """
    lines = []
    for paragraph in etree.fromstring(parts[part]).iter(f"{W}p"):
        line = "".join(_piece(text) for text in paragraph.iter(f"{W}t", f"{W}delText"))
        marks = [_TRACKS[one.tag] for one in paragraph.findall(f"{W}pPr/{W}rPr/*") if one.tag in _TRACKS]
        line = re.sub(r"([-+<>])\]\[\1", "", line) + "".join(f"¶{mark}" for mark in marks)
        if re.search(r"\[[-+<>]|¶", line):
            lines.append(line)
    return lines


def _piece(text: Any) -> str:
    sign = next((_TRACKS[one.tag] for one in text.iterancestors(*_TRACKS)), "")
    return f"[{sign}{text.text}{sign}]" if sign else str(text.text)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            "Kostnaden är 96 000 kronor per år.",
            "Kostnaden är 98 500 kronor per år.",
            ["Kostnaden är [-96\u00a0000-][+98\u00a0500+]\u00a0kronor per år."],
            id="a number is one word",
        ),
        pytest.param(
            "Stigen lagas i höst.",
            "Stigen vid ån lagas i höst.",
            ["Stigen [+vid ån +]lagas i höst."],
            id="words are added with one space",
        ),
        pytest.param(
            "Grinden målas röd, stängslet lagas.",
            "Grinden målas.",
            ["Grinden målas[- röd, stängslet lagas-]."],
            id="words are cut up to a sign that stays",
        ),
        pytest.param(
            "Första stycket om bron.\n\nSista stycket om vägen.",
            "Första stycket om bron.\n\nEtt nytt stycke emellan.\n\nSista stycket om vägen.",
            ["[+Ett nytt stycke emellan.+]¶+"],
            id="a paragraph is added whole",
        ),
        pytest.param(
            "Första stycket om bron.\n\nAndra stycket gick bort.\n\nSista om vägen.",
            "Första stycket om bron.\n\nSista om vägen.",
            ["[-Andra stycket gick bort.-]¶-"],
            id="a paragraph is cut whole",
        ),
        pytest.param(
            "Det är bron som lagas.\n\nVägen får ny beläggning.\n\nEn lång text om parken som står kvar här.",
            "Vägen får ny beläggning.\n\nEn lång text om parken som står kvar här.\n\nDet är bron som lagas.",
            ["[<Det är bron som lagas.<]¶<", "[>Det är bron som lagas.>]¶>"],
            id="a paragraph is moved",
        ),
        pytest.param(
            f"Före.\n\n{_TABLE}\nEfter.",
            f"Före.\n\n{_TABLE}| El | 20 |\n\nEfter.",
            ["[+El+]", "[+20+]"],
            id="a row is added",
        ),
        pytest.param(
            f"Före.\n\n{_TABLE}\nEfter.",
            f"Före.\n\n{_TABLE.replace('100', '120')}\nEfter.",
            ["[-100-][+120+]"],
            id="a cell is changed",
        ),
        pytest.param(
            "Bron lagas i höst. Det kostar 96 000 kronor.\n\nDet är nog.",
            "Bron lagas i höst.\n\nDet kostar 96 000 kronor.\n\nDet är nog.",
            ["Bron lagas i höst.[- -]¶+"],
            id="a paragraph is split",
        ),
        pytest.param(
            "Bron över ån lagas i höst.\n\nDet kostar mycket.",
            "Bron över ån lagas nu. Det kostar mycket.",
            ["Bron över ån lagas [-i höst-][+nu+].[+ +]¶-"],
            id="two paragraphs are joined and the first of them changed",
        ),
        pytest.param("Före.\n\nEfter.", "Före.\n\nEfter.", [], id="nothing is changed"),
    ],
)
def test_a_change_is_shown_where_it_was_made(old, new, expected):
    assert expected == shown(compared(case(sammanfattning=old), case(sammanfattning=new)))


def test_a_point_put_first_moves_no_other_and_keeps_its_bookmark():
    old = case()
    new = deepcopy(old)
    new["tjänsteutlåtande"]["förslag_till_beslut"].insert(0, "godkänna utredningen om sopor")
    made = compared(old, new)
    assert ["[+godkänna utredningen om sopor+]¶+"] == shown(made)
    bookmarks = re.findall(r'w:name="(_d_\w+)"', made[TEXT].decode())
    assert len(bookmarks) == len(set(bookmarks))
    for mark in etree.fromstring(made[TEXT]).iter(f"{W}bookmarkStart", f"{W}bookmarkEnd"):
        assert [] == [one.tag for one in mark.iterancestors(f"{W}del", f"{W}moveFrom")]


def test_a_point_moved_to_the_front_is_told_as_moved_with_its_detail():
    first: list[Any] = ["bygga bron över ån", "måla grinden vid parken grön"]
    moved = {"text": "laga stängslet vid vägen", "ansvarig": "parkenheten"}
    old, new = (case(förslag_till_beslut=points) for points in ([*first, moved], [moved, *first]))
    lines = shown(compared(old, new))
    assert "[>laga stängslet vid vägen>]¶>" in lines
    assert {">", "<"} == {line[-1] for line in lines if "Ansvarig: parkenheten" in line}


def test_a_table_with_another_number_of_columns_is_cut_and_added_with_a_paragraph_between():
    other = "| Post | Kronor | År |\n|---|--:|--:|\n| Drift | 100 | 2027 |\n"
    made = compared(
        case(sammanfattning=f"Före.\n\n{_TABLE}\nEfter."), case(sammanfattning=f"Före.\n\n{other}\nEfter.")
    )
    assert "¶+¶-" in shown(made)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            "Bron[^1] lagas.\n\n[^1]: Se kartan.",
            "Bron[^1] lagas.\n\n[^1]: Se den nya kartan.",
            [" Se [+den nya +]kartan."],
            id="changed",
        ),
        pytest.param(
            "Bron lagas.[^1]\n\n[^1]: Se kartan.",
            "Bron lagas.[^1]\n\n[^1]: Enligt avtalet.",
            [" [-Se kartan-][+Enligt avtalet+]."],
            id="another one at the end",
        ),
        pytest.param("Bron lagas.", "Bron[^1] lagas.\n\n[^1]: Se kartan.", ["[+ Se kartan.+]"], id="added"),
        pytest.param("Bron[^1] lagas.\n\n[^1]: Se kartan.", "Bron lagas.", ["[- Se kartan.-]"], id="cut"),
    ],
)
def test_a_footnote_is_marked_in_its_own_text(old, new, expected):
    made = compared(case(sammanfattning=old), case(sammanfattning=new))
    assert expected == shown(made, NOTES)


def test_a_link_that_is_gone_still_leads_somewhere():
    old = case(sammanfattning="Se [kartan över leden](https://kommunen.example/karta).")
    made = compared(old, case(sammanfattning="Se kartan på rådhuset."))
    assert b"https://kommunen.example/karta" in made["word/_rels/document.xml.rels"]


def test_words_that_turn_bold_are_kept_with_their_old_look():
    made = compared(case(sammanfattning="Bron lagas i höst."), case(sammanfattning="Bron **lagas** i höst."))
    assert [] == shown(made)
    assert 1 == made[TEXT].count(b"<w:rPrChange ")


def test_head_and_header_are_marked():
    old = case()
    new = {**deepcopy(old), "dnr": "TN 2026-00042"}
    made = compared(old, new)
    assert ["TN [-2026-00041-][+2026-00042+]"] == shown(made)
    assert any(shown(made, name) for name in made if re.fullmatch(r"word/(header|footer)\d\.xml", name))


def test_the_same_papers_give_the_same_bytes_and_a_seal_that_holds():
    new = case(sammanfattning="Ett annat sammandrag.\n\n1. Ett.\n2. Två.")
    first, second = (write_package(compared(case(), new)) for _ in range(2))
    assert first == second
    assert untouched(first)


def test_every_change_has_an_id_of_its_own_with_author_and_moment():
    made = compared(case(), case(sammanfattning="Ett annat sammandrag."))
    changes = [one for one in etree.fromstring(made[TEXT]).iter() if one.get(f"{W}author")]
    assert changes
    assert {("Alva Exempel", "2026-11-02T09:30:00Z")} == {
        (one.get(f"{W}author"), one.get(f"{W}date")) for one in changes
    }
    assert len(changes) == len({one.get(f"{W}id") for one in changes})


@pytest.mark.parametrize(("author", "moment"), [("", "2026-11-02"), ("Alva Exempel", "i går")])
def test_marks_without_author_or_moment_are_refused(author, moment):
    with pytest.raises(ValueError):
        Marks(author, moment)


def test_a_long_paper_where_all_is_new_is_compared_in_reasonable_time():
    texts = (
        "\n\n".join(f"Stycke {place} {word} {place * 7} och {word}." for place in range(600))
        for word in ("om ån", "vid vägen")
    )
    old, new = (case(sammanfattning=text) for text in texts)
    compared(old, new)

"""Two edits of one file made one: what goes together, what does not, and what stays as it was written."""

import time
import unicodedata
from pathlib import Path

import pytest

from arende.address import Address
from arende.merging import Conflict, merge

ROOT = Path(__file__).parents[2]
BASE = """\
# yaml-language-server: $schema=../arende.schema.json
dnr: KS 2026-00123
rubrik: Plan för skolskjuts   # kort
beslutsgång: [kommunstyrelsens arbetsutskott, kommunstyrelsen]

tjänsteutlåtande:
  handläggare:
    - {namn: Alva Exempel, titel: utredare, telefon: 0123-45 67 89}
  förslag_till_beslut:
    # först planen
    - godkänna reviderad plan för skolskjuts åren 2026–2028
    - text: ge förvaltningen i uppdrag att redovisa utfallet efter ett år
      ansvarig: tekniska förvaltningen
    - upphäva den plan som antogs 2022
  sammanfattning: |
    Förvaltningen har tagit fram en plan.

    Planen gäller i två år.

    Kostnaden ryms i ramen.
  avsnitt:
    ekonomi: Ryms.
beslut_skickas_till: [ekonomiavdelningen, tekniska förvaltningen]
"""
TASK = "    - text: ge förvaltningen i uppdrag att redovisa utfallet efter ett år\n"
OWNER = "      ansvarig: tekniska förvaltningen\n"


def changed(*pairs: tuple[str, str], text: str = BASE) -> str:
    for old, new in pairs:
        assert 1 == text.count(old), old
        text = text.replace(old, new)
    return text


def merged(ours: str, theirs: str, base: str = BASE) -> str:
    """The merge as text; it has no conflict."""
    result = merge(base.encode(), ours.encode(), theirs.encode(), "a.yaml")
    assert () == result.conflicts
    return result.data.decode()


# What goes together


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        pytest.param([("Plan för", "Ny plan för")], [("00123", "00124")], id="two keys"),
        pytest.param([("45 67 89", "45 67 90")], [("utredare", "planerare")], id="two keys in brackets"),
        pytest.param([("Plan för", "Ny plan för")], [("# kort", "# längre")], id="a value and its comment"),
        pytest.param([("två år", "tre år")], [("ryms i ramen", "ryms")], id="two paragraphs of one text"),
        pytest.param([("åren 2026–2028", "till 2028")], [("antogs 2022", "antogs 2021")], id="two points"),
        pytest.param(
            [("efter ett år\n", "efter två år\n")],
            [(OWNER, OWNER + "      senast: 2027-06-01\n")],
            id="a point's text and its task",
        ),
        pytest.param(
            [("[ekonomiavdelningen,", "[kansliet, ekonomiavdelningen,")],
            [("tekniska förvaltningen]", "tekniska förvaltningen, revisorerna]")],
            id="an item before and one after",
        ),
        pytest.param([("    ekonomi: Ryms.\n", "    barn: Nej.\n    ekonomi: Ryms.\n")],
                     [("ekonomi: Ryms.", "ekonomi: Ryms i ramen.")], id="a new key and its neighbour"),
        pytest.param([("    # först planen\n", "")], [("godkänna", "anta")], id="a comment gone"),
    ],
)  # fmt: skip
def test_edits_of_different_fields_are_both_kept_where_they_stand(ours, theirs):
    assert changed(*ours, *theirs) == merged(changed(*ours), changed(*theirs))
    assert changed(*ours, *theirs) == merged(changed(*theirs), changed(*ours))


def test_a_point_that_one_moved_and_one_reworded_is_moved_and_reworded():
    point = "    - upphäva den plan som antogs 2022\n"
    moved = changed((point, ""), ("    # först planen\n", point + "    # först planen\n"))
    reworded = changed(("antogs 2022", "antogs 2021"))
    assert moved.replace("2022", "2021") == merged(moved, reworded)
    assert moved.replace("2022", "2021") == merged(reworded, moved)


def test_a_sentence_that_one_made_a_record_takes_the_other_ones_words():
    sentence = "upphäva den plan som antogs 2022\n"
    record = changed((f"- {sentence}", f"- text: {sentence}      senast: 2027-01-01\n"))
    reworded = changed(("antogs 2022", "antogs 2021"))
    assert record.replace("2022", "2021") == merged(record, reworded)
    assert record.replace("2022", "2021") == merged(reworded, record)


def test_a_list_is_merged_whether_it_stands_in_brackets_or_on_lines():
    lines = "beslutsgång:\n  - kommunstyrelsens arbetsutskott\n  - kommunstyrelsen\n  - kommunfullmäktige\n"
    ours = changed(("beslutsgång: [kommunstyrelsens arbetsutskott, kommunstyrelsen]\n", lines))
    theirs = changed(("[kommunstyrelsens", "[tekniska nämnden, kommunstyrelsens"))
    expected = ours.replace("beslutsgång:\n", "beslutsgång:\n  - tekniska nämnden\n")
    assert expected == merged(ours, theirs)


def test_the_same_edit_from_both_is_one():
    both = changed(("[ekonomiavdelningen,", "[kansliet, ekonomiavdelningen,"), ("två år", "tre år"))
    ours = changed(("Plan för", "Ny plan för"), text=both)
    assert ours == merged(ours, changed(("Ryms.", "Ryms inte."), text=both), BASE).replace(
        "Ryms inte.", "Ryms."
    )


def test_a_file_indented_otherwise_takes_what_the_other_wrote():
    wide = "a:\n    b: 1\n    c:\n        - x\n"
    narrow = "a:\n  b: 1\n  c:\n    - x\n"
    theirs = narrow.replace(
        "    - x\n", "    - x\n    - text: y\n      till: |\n        ett\n\n        två\n"
    )
    ours = wide.replace("b: 1", "b: 2")
    text = "          till: |\n            ett\n\n            två\n"
    expected = "a:\n    b: 2\n    c:\n        - x\n        - text: y\n" + text
    assert expected == merged(ours, theirs, narrow)


# What does not


def conflicts(ours: str, theirs: str, base: str = BASE) -> tuple[list[str], str]:
    result = merge(base.encode(), ours.encode(), theirs.encode(), "a.yaml")
    return [str(one.address) for one in result.conflicts], result.data.decode()


@pytest.mark.parametrize(
    ("ours", "theirs", "address"),
    [
        ([("Plan för", "Ny plan för")], [("Plan för", "Gammal plan för")], "rubrik"),
        ([("två år", "tre år")], [("två år", "fyra år")], "tjänsteutlåtande.sammanfattning"),
        ([("utredare", "jurist")], [("utredare", "planerare")], "tjänsteutlåtande.handläggare[0].titel"),
        (
            [("antogs 2022", "antogs 2021")],
            [("    - upphäva den plan som antogs 2022\n", "")],
            "tjänsteutlåtande.förslag_till_beslut[2]",
        ),
        (
            [(OWNER, "      ansvarig: kansliet\n")],
            [(OWNER, "      ansvarig: ekonomi\n")],
            "tjänsteutlåtande.förslag_till_beslut[1].ansvarig",
        ),
        (
            [("godkänna reviderad plan för skolskjuts åren 2026–2028", "avslå begäran")],
            [("godkänna reviderad plan för skolskjuts åren 2026–2028", "bordlägga ärendet till nästa möte")],
            "tjänsteutlåtande.förslag_till_beslut[0]",
        ),
    ],
    ids=["key", "paragraph", "in brackets", "changed and removed", "in a point", "rewritten by both"],
)
def test_what_both_changed_otherwise_stands_between_marks_and_all_else_is_merged(ours, theirs, address):
    ours, theirs = changed(*ours, ("00123", "00125")), changed(*theirs, ("Ryms.", "Ryms inte."))
    found, text = conflicts(ours, theirs)
    assert [address] == found
    assert (1, 1, 1) == tuple(
        text.count(mark) for mark in ("<<<<<<< vår version\n", "=======\n", ">>>>>>> deras")
    )
    assert "dnr: KS 2026-00125\n" in text
    assert "ekonomi: Ryms inte.\n" in text


def test_the_marks_stand_round_the_field_alone():
    _, text = conflicts(changed(("två år", "tre år")), changed(("två år", "fyra år")))
    marked = """\
    Förvaltningen har tagit fram en plan.

<<<<<<< vår version
    Planen gäller i tre år.
=======
    Planen gäller i fyra år.
>>>>>>> deras version

    Kostnaden ryms i ramen.
"""
    assert marked in text
    result = merge(
        *(one.encode() for one in (BASE, changed(("två", "tre")), changed(("två", "fyra")))), "a", marks=9
    )
    assert b"<<<<<<<<< v" in result.data


def test_the_order_that_both_changed_otherwise_is_a_conflict():
    base = "a:\n- x\n- y\n- z\n"
    found, text = conflicts("a:\n- y\n- x\n- z\n", "a:\n- z\n- y\n- x\n", base)
    assert ["a"] == found
    assert "<<<<<<<" in text


AGENDA = """\
organ: tekniska nämnden
första_paragraf: 94
frånvarande:
  - namn: Nils Påhitt
dagordning:
  - grupp: beslutsärenden
    ärenden:
      - dnr: TN 2026-1
      - rubrik: Rapport
"""
ABSENT_FROM = ("  - namn: Nils Påhitt\n", "  - namn: Nils Påhitt\n    paragrafer: 95\n")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("      - rubrik: Rapport\n", "      - dnr: TN 2026-2\n      - rubrik: Rapport\n"),
        ("      - dnr: TN 2026-1\n", ""),
        ("      - dnr: TN 2026-1\n", "      - dnr: TN 2026-1\n        utgår: ja\n"),
        ("första_paragraf: 94", "första_paragraf: 95"),
    ],
    ids=["an item more", "an item less", "an item struck", "another first"],
)
@pytest.mark.parametrize("turned", [False, True])
def test_paragraphs_written_while_others_are_counted_anew_are_a_conflict(old, new, turned):
    sides = [changed((old, new), text=AGENDA), changed(ABSENT_FROM, text=AGENDA)]
    ours, theirs = reversed(sides) if turned else sides
    result = merge(AGENDA.encode(), ours.encode(), theirs.encode(), "m.yaml")
    assert ["frånvarande"] == [str(one.address) for one in result.conflicts]
    assert b"paragrafer: 95" in result.data


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("tekniska nämnden", "nämnden"),
        ("dnr: TN 2026-1", "dnr: TN 2026-1\n        föredragande: Alva Exempel"),
    ],
    ids=["the organ", "in an item"],
)
def test_paragraphs_go_with_what_counts_nothing_anew(old, new):
    text = merged(changed((old, new), text=AGENDA), changed(ABSENT_FROM, text=AGENDA), AGENDA)
    assert changed((old, new), ABSENT_FROM, text=AGENDA) == text


def test_rewritten_lists_of_hundreds_are_merged_in_time_and_never_wrong():
    def points(word: str) -> list[str]:
        return [f"- {word} {number} ge {word} i uppdrag nummer {number} att\n" for number in range(400)]

    base, ours, theirs = ("punkter:\n" + "".join(points(word)) for word in ("gammalt", "nytt", "annat"))
    started = time.process_time()
    result = merge(base.encode(), ours.encode(), theirs.encode(), "a.yaml")
    assert 6 > time.process_time() - started
    assert result.conflicts
    assert all(line.encode() in result.data for line in (*points("nytt"), *points("annat")))


def test_what_one_rewrote_and_the_other_changed_in_a_long_list_is_a_conflict():
    base = "punkter:\n" + "".join(f"- det {number} gamla\n" for number in range(150))
    ours = "punkter:\n" + "".join(f"- det {number} nya\n" for number in reversed(range(150)))
    theirs = base.replace("- det 70 gamla", "- det 70 ändrade")
    result = merge(base.encode(), ours.encode(), theirs.encode(), "a.yaml")
    assert result.conflicts
    assert b"det 70 \xc3\xa4ndrade" in result.data


def test_a_vote_on_a_motion_by_number_is_not_left_pointing_at_another():
    base = "yrkanden:\n- text: bifall\n- text: avslag\nbeslut: enligt förslag\n"
    ours = base.replace("yrkanden:\n", "yrkanden:\n- text: återremiss till förvaltningen\n")
    theirs = base.replace("enligt förslag", "{utgång: ändrat, enligt_yrkande: 1}")
    found, _ = conflicts(ours, theirs, base)
    assert ["yrkanden"] == found
    assert [] == conflicts(ours, base.replace("enligt förslag", "avslag"), base)[0]


# What cannot be merged by field


@pytest.mark.parametrize(
    "broken",
    ["a: 'x\n", "a: &x 1\nb: *x\n", "- - x\n  -\n", "bara text\n", "? a\n: b\n", "a: {b: 1\n"],
    ids=["quote", "anchor", "nested", "text", "question", "bracket"],
)
def test_a_file_that_cannot_be_cut_is_one_plain_conflict_with_all_of_both(broken):
    ours, theirs = broken + "o: 1\n", broken + "t: 1\n"
    found, text = conflicts(ours, theirs, broken)
    assert found in ([""], [])
    assert all(line in text for line in (ours + theirs).splitlines())


def test_what_is_no_text_is_left_to_a_person():
    result = merge(b"a: 1\n", b"a: \xff\n", b"a: 2\n", "a.yaml")
    assert (None, (Conflict(Address(), 1),)) == (result.data, result.conflicts)


# What stays


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "BOM"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_our_signs_stay_byte_for_byte(end, mark, form):
    def written(text: str) -> bytes:
        return (mark + unicodedata.normalize(form, text).replace("\n", end)).encode()

    ours, theirs = changed(("Plan för", "Ny plan för")), changed(("00123", "00124"))
    result = merge(BASE.encode(), written(ours), theirs.encode(), "a.yaml")
    assert written(changed(("00123", "00124"), text=ours)) == result.data


def test_a_file_without_a_last_line_end_keeps_its_last_line():
    assert "a: 2\nb: 1\nc: 3" == merged("a: 2\nb: 1", "a: 1\nb: 1\nc: 3\n", "a: 1\nb: 1\n").rstrip("\n")
    assert "a: 2\nb: 2" == merged("a: 2\nb: 1", "a: 1\nb: 2\n", "a: 1\nb: 1\n").rstrip("\n")


def test_two_new_files_of_one_name_are_merged_without_a_base():
    assert "a: 1\nb: 2\n" == merged("a: 1\n", "a: 1\nb: 2\n", "")
    assert ["a"] == conflicts("a: 1\n", "a: 2\n", "")[0]


@pytest.mark.parametrize(
    "path",
    [*sorted((ROOT / "cases").rglob("*.yaml")), *sorted(ROOT.glob("sammanträden/**/*.yaml"))],
    ids=lambda path: path.stem,
)
def test_a_comment_from_each_in_a_sample_is_all_that_is_changed(path):
    base = path.read_text(encoding="utf-8")
    first = base.index("\nrubrik:" if "\nrubrik:" in base else "\ndatum:") + 1
    ours = base[:first] + "# vår\n" + base[first:]
    theirs = base.rstrip("\n") + "\n# deras\n"
    assert ours.rstrip("\n") + "\n# deras\n" == merged(ours, theirs, base)

"""Accept all is the new paper and reject all the old one, whatever was changed between them."""

from collections import Counter
from collections.abc import Iterable
from copy import deepcopy
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arende.package import write_package
from arende.redline import accepted, redline, rejected
from tests.property.test_no_word_is_lost import SETTINGS, TAME
from tests.redline.libreoffice import ACCEPT, REJECT, Reading, read
from tests.redline.making import CASES, MARKS, Pair, pairs_of, sample, sample_pairs
from tests.redline.pairs import changed
from tests.redline.strict import Strict
from tests.validators import assert_valid

TRACES = {
    "added": b"<w:ins ",
    "cut": b"<w:del ",
    "moved": b"<w:moveFrom ",
    "styles": b"<w:pPrChange ",
    "rows": b'<w:cantSplit/><w:ins w:id="',
}


def check(pair: Pair) -> None:
    assert Strict(pair.new).everything() == Strict(accepted(pair.made)).everything(), pair.told
    assert Strict(pair.old).everything() == Strict(rejected(pair.made)).everything(), pair.told
    assert pair.made == redline(pair.old, pair.new, MARKS), pair.told


def kinds(pairs: Iterable[Pair]) -> Counter[str]:
    """How many of *pairs* hold each kind of change."""
    found: Counter[str] = Counter()
    for pair in pairs:
        found["pairs"] += 1
        text = pair.made["word/document.xml"]
        found.update(kind for kind, trace in TRACES.items() if trace in text)
        parts = {name.rstrip("0123456789.xml") for name, data in pair.made.items() if b"<w:ins " in data}
        found.update(part.rpartition("/")[2] for part in parts)
    return found


def test_the_sample_cases_read_right_both_ways_after_random_changes():
    made = list(sample_pairs(range(2)))
    for pair in made:
        check(pair)
    assert 40 <= len(made)
    assert {"added", "cut", "moved", "rows", "footnotes"} <= set(kinds(made))


@pytest.mark.long
def test_five_hundred_cases_read_right_both_ways_after_random_changes():
    found: Counter[str] = Counter()

    @settings(max_examples=450, **SETTINGS)
    @given(drawn=TAME, seed=st.integers(0, 10**6))
    def compare(drawn: dict[str, Any], seed: int) -> None:
        for pair in pairs_of("drawn", drawn, changed(drawn, Random(repr((seed, drawn))))):
            check(pair)
            found.update(kinds([pair]))

    compare()
    for pair in sample_pairs(range(2, 10)):
        check(pair)
        found.update(kinds([pair]))
    assert 600 <= found["pairs"]
    assert set(TRACES) | {"footnotes", "header"} <= set(found)


def changed_pairs(seeds: range) -> Iterable[Pair]:
    return (
        pair for pair in sample_pairs(seeds) if pair.old["word/document.xml"] != pair.new["word/document.xml"]
    )


@pytest.mark.long
def test_the_validators_find_no_fault_in_redlines():
    made = list(islice(changed_pairs(range(20, 30)), 60))
    assert 60 == len(made)
    assert_valid(*(write_package(pair.made) for pair in made), ignore=["SEM-TEMPLATE"])


@pytest.mark.long
def test_libreoffice_accepts_and_rejects_every_change(tmp_path):
    made = list(islice(changed_pairs(range(30, 40)), 60))
    assert 60 == len(made)
    read_right(made, tmp_path)


SEAMS = [
    ("Bron lagas i höst.", "Det kostar 96 000 kronor."),
    ("Bron lagas i höst.[^1]", "Det kostar 96 000 kronor per år.", "Och så är det inte mer med det."),
    ("Bron **lagas** i höst.", "Det kostar *mycket* [pengar](https://kommunen.example/leden) varje år."),
    ("Vägen är lång.", "Bron lagas i höst?", "Det kostar 96 000 kronor."),
]
NOTES = [
    (
        "Bron lagas.[^1]\n\n# Vägen\n\nDen är lång.[^2]\n\n[^1]: Se kartan.\n[^2]: Mätt.",
        "Bron lagas.[^1]\n\n# Vägen\n\nDen är lång.[^2]\n\n[^1]: Helt enligt avtalet.\n[^2]: Mätt.",
    ),
    (
        "Bron lagas.[^1]\n\n# Vägen\n\nDen[^2] är lång.\n\n[^1]: Se kartan.\n[^2]: Enligt avtalet.",
        "Bron lagas.[^2]\n\n# Vägen\n\nDen[^1] är lång.\n\n[^1]: Se kartan.\n[^2]: Enligt avtalet.",
    ),
]


def seam_pairs() -> Iterable[Pair]:
    """Paragraphs joined into one and split into two, and another note at an end: all before a heading."""
    note = "\n\n[^1]: Se kartan."
    texts = list(NOTES)
    for parts in SEAMS:
        end = note if "[^1]" in parts[0] else ""
        texts.append(("\n\n".join(parts) + end, "\n\n".join([*parts[:-2], " ".join(parts[-2:])]) + end))
    case = sample("tn-2026-00041.yaml")
    for old, new in [*texts, *((new, old) for old, new in texts)]:
        before, after = deepcopy(case), deepcopy(case)
        before["tjänsteutlåtande"]["avsnitt"]["beskrivning"] = old
        after["tjänsteutlåtande"]["avsnitt"]["beskrivning"] = new
        yield from pairs_of(f"{old!r} {new!r}", before, after, CASES / "tn-2026-00041")
    school = sample("bun-2026-00087.yaml")
    other = deepcopy(school)
    texts_of = other["tjänsteutlåtande"]["avsnitt"]
    note = "[^lokaler]: 2 kap. 35 § skollagen (2010:800)."
    assert note in texts_of["beskrivning"]
    texts_of["beskrivning"] = texts_of["beskrivning"].replace(note, "[^lokaler]: Helt enligt avtalet.")
    yield from pairs_of("school", school, other, CASES / "bun-2026-00087")


def test_joined_and_split_paragraphs_read_right_both_ways():
    made = list(seam_pairs())
    assert 2 * (len(SEAMS) + len(NOTES)) < len(made)
    for pair in made:
        check(pair)


@pytest.mark.long
def test_libreoffice_joins_and_splits_paragraphs_before_a_heading(tmp_path):
    read_right(list(seam_pairs()), tmp_path)


def read_right(made: list[Pair], tmp_path: Path) -> None:
    """LibreOffice accepts each of *made* to the new paper, and rejects it to the old one."""
    readings = [one for place, pair in enumerate(made) for one in _readings(pair, tmp_path / str(place))]
    texts = read(readings, tmp_path)
    for place, pair in enumerate(made):
        old, new, taken, refused = texts[4 * place : 4 * place + 4]
        assert (new, old) == (taken, refused), pair.told


def _readings(pair: Pair, stem: Path) -> list[Reading]:
    files = []
    for name, parts in (("gammal", pair.old), ("ny", pair.new), ("jämförd", pair.made)):
        files.append(stem.with_name(f"{stem.name}-{name}.docx"))
        files[-1].write_bytes(write_package(parts))
    old, new, made = files
    return [Reading(old), Reading(new), Reading(made, ACCEPT), Reading(made, REJECT)]

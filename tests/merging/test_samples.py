"""The samples edited by two: every word that each put in any field is there after."""

import random
from pathlib import Path

import pytest

from arende.address import Address
from arende.merging import merge
from arende.source import decode, parse
from arende.source.original import Original
from arende.text import Edit, Span

ROOT = Path(__file__).parents[2]
FILES = [*sorted((ROOT / "cases").rglob("*.yaml")), *sorted(ROOT.glob("sammanträden/**/*.yaml"))]


def leaves(value: object, at: Address) -> list[Address]:
    """Every text of some words, by its address."""
    match value:
        case dict():
            return [leaf for key, one in value.items() for leaf in leaves(one, at / key)]
        case list():
            return [leaf for index, one in enumerate(value) for leaf in leaves(one, at / index)]
        case str() if len(value.split()) > 3:
            return [at]
    return []


def edited(data: bytes, chosen: list[Address], word: str) -> bytes:
    """*data* with a word after the first of each text."""
    document = parse(decode(data, "a.yaml"))
    edits = []
    for number, address in enumerate(chosen):
        value = document.value
        for step in address.steps:
            value = value[step]
        place = document.text_span(address, value.index(" "), value.index(" ")).start
        edits.append(Edit(Span(place, place), f" {word}{number}"))
    return Original(data).edited(edits)


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(1, 20))])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_two_who_edit_different_fields_of_a_sample_never_meet(path, seed):
    chance = random.Random(seed)
    data = path.read_bytes()
    free = leaves(parse(decode(data, "a.yaml")).value, Address())
    chosen = chance.sample(free, min(8, len(free)))
    ours, theirs = chosen[::2], chosen[1::2]
    mine, other = edited(data, ours, "vårt"), edited(data, theirs, "deras")
    merged = merge(data, mine, other, path.name)
    assert () == merged.conflicts
    assert edited(edited(data, ours, "vårt"), theirs, "deras") == merged.data


def test_there_are_samples():
    assert len(FILES) > 8

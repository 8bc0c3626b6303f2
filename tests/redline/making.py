"""Two versions of a case rendered, and the redline between them."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from arende.diagnostics import Faults
from arende.lint.rules import profil
from arende.redline import Marks, redline
from tests.redline.pairs import changed
from tests.rendering import render_case
from tests.writing import write_case

CASES = Path(__file__).parents[2] / "cases" / "2026"
MARKS = Marks("Alva Exempel", "2026-11-02T09:30:00+01:00")
Parts = Mapping[str, bytes]


@dataclass(frozen=True)
class Pair:
    """The parts of one paper in two versions, and of the redline."""

    told: str
    old: Parts
    new: Parts
    made: Parts


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rendered(case: dict[str, Any], files: Path | None = None) -> dict[str, dict[str, bytes]]:
    """The parts of each paper of *case*; *files* is the folder of its pictures. Raises Faults."""
    with TemporaryDirectory() as folder:
        if files is not None and files.is_dir():
            copytree(files, Path(folder) / files.name)
        made = render_case(write_case(Path(folder) / "ärende.yaml", case), rules=profil.RULES)
    return {kind: parts_of(data) for kind, data in made.items()}


def pairs_of(
    told: str, old: dict[str, Any], new: dict[str, Any], files: Path | None = None
) -> Iterator[Pair]:
    """A pair for each paper that both versions have; none where one of them is refused."""
    try:
        before, after = rendered(old, files), rendered(new, files)
    except Faults:
        return
    for kind in before:
        if kind in after:
            made = redline(before[kind], after[kind], MARKS)
            yield Pair(f"{told} {kind}", before[kind], after[kind], made)


@cache
def sample(name: str) -> dict[str, Any]:
    case = yaml.load((CASES / name).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    assert isinstance(case, dict)
    return case


def sample_pairs(seeds: range) -> Iterator[Pair]:
    """Every sample case, of all profiles, with random changes; now and then back again."""
    for seed in seeds:
        for path in sorted(CASES.glob("*.yaml")):
            chance = Random(f"{seed} {path.name}")
            case = sample(path.name)
            versions = [case, changed(case, chance)]
            if chance.random() < 0.5:
                versions.reverse()
            yield from pairs_of(f"{path.name} {seed}", *versions, CASES / path.stem)

"""The sample cases are exemplary: they load without a finding, and their sums add up."""

import re
from pathlib import Path

import pytest

from arende.loading import load_case, load_profile
from arende.markup.blocks import Inlines, Run, Table

ROOT = Path(__file__).parents[2]
CASES = sorted(ROOT.glob("cases/**/*.yaml"))
PROFILES = sorted(path.parent for path in ROOT.glob("templates/*/profil.yaml"))
TEST_PROFILES = sorted(path.parent for path in ROOT.glob("tests/profiles/*/profil.yaml"))
TEST_CASES = sorted(ROOT.glob("tests/profiles/cases/*.yaml"))


def test_there_are_samples_of_at_least_eight_shapes() -> None:
    assert len(CASES) >= 8
    assert [profile.name for profile in TEST_PROFILES] == [case.stem for case in TEST_CASES]


@pytest.mark.parametrize("path", [*CASES, *TEST_CASES], ids=lambda path: path.stem)
def test_a_sample_loads_without_a_finding(path: Path) -> None:
    assert () == tuple(load_case(path, path.name).findings)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_sample_tells_the_editor_where_its_schema_is(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    prefix, _, written = first.partition("$schema=")
    assert "# yaml-language-server: " == prefix
    assert ROOT / "docs" / "schema" / "arende.schema.json" == (path.parent / written).resolve()


@pytest.mark.parametrize("folder", [*PROFILES, *TEST_PROFILES], ids=lambda folder: folder.name)
def test_a_profile_loads_without_a_finding(folder: Path) -> None:
    assert () == tuple(load_profile(folder, folder.name).findings)


def number(cell: Inlines) -> float | None:
    text = "".join(run.text for run in cell if isinstance(run, Run))
    figures = re.sub(r"\s", "", text).replace(",", ".")
    return float(figures) if re.fullmatch(r"\d+(\.\d+)?", figures) else None


def tables_with_a_sum() -> list[tuple[str, Table]]:
    return [
        (f"{path.stem} {address}", block)
        for path in CASES
        for address, blocks in load_case(path, path.name).texts.items()
        for block in blocks.blocks
        if isinstance(block, Table)
        and any(isinstance(run, Run) and run.text == "Summa" for run in block.rows[-1][0])
    ]


def test_the_sums_of_the_tables_add_up() -> None:
    tables = tables_with_a_sum()
    assert len(tables) >= 4
    for name, table in tables:
        for column in range(1, len(table.header)):
            *terms, total = [number(row[column]) for row in table.rows]
            assert total == sum(term for term in terms if term is not None), f"{name}, kolumn {column + 1}"

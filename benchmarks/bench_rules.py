"""All rules on one five-page ärende, warm, and the ten that take the longest.

Run: python benchmarks/bench_rules.py. Each round reads the texts anew, as a check does; the bar is a median
of 20 ms on the sample case that fills five pages in the standard template. A longer one is made of it with
paragraphs of the others. The list times one rule at a time on texts already read, so its sum is less than the
whole.
"""

import statistics
import sys
import tempfile
import textwrap
from collections.abc import Callable
from pathlib import Path
from time import process_time

from rich.console import Console
from rich.table import Table

from arende.lint.catalogue import CASE_RULES, ask, check_case
from arende.lint.prose import CaseTexts
from arende.lint.subject import Subject
from arende.loading import Loaded, load_case, load_profile
from arende.model.case import Ärende

ROOT = Path(__file__).parents[1]
ROUNDS = 40
BAR_MS = 20
SLOWEST = 10
FIVE_PAGES = ROOT / "cases" / "2026" / "bun-2026-00087.yaml"
SIGNS_ON_EIGHT_PAGES = 12_000
SHORT = 80
KEY = "    beskrivning: |\n"
INDENTED = "      "


def eight_pages() -> str:
    """The five pages with paragraphs of the other sample cases until there are eight."""
    paths = sorted((ROOT / "cases").rglob("*.yaml"))
    wanted = SIGNS_ON_EIGHT_PAGES - sum(map(len, _texts(FIVE_PAGES)))
    added: list[str] = []
    for paragraph in (one for path in paths if path != FIVE_PAGES for one in _paragraphs(path)):
        if sum(map(len, added)) >= wanted:
            break
        added.append(paragraph)
    head, key, rest = FIVE_PAGES.read_text(encoding="utf-8").partition(KEY)
    return head + key + "".join(f"{textwrap.indent(one, INDENTED)}\n\n" for one in added) + rest


def _texts(path: Path) -> list[str]:
    return [prose.text for prose in CaseTexts(load_case(path, path.name)).prose]


def _paragraphs(path: Path) -> list[str]:
    """The plain paragraphs of an ärende: no lists, tables, pictures or footnotes."""
    paragraphs = [one.strip() for text in _texts(path) for one in text.split("\n\n")]
    return [one for one in paragraphs if len(one) > SHORT and one[0].isalpha() and not set("|[*") & set(one)]


def median_ms(work: Callable[[], object]) -> float:
    """The median processor time of *work* in milliseconds, after one round that is not counted."""
    work()
    taken = []
    for _ in range(ROUNDS):
        start = process_time()
        work()
        taken.append((process_time() - start) * 1000)
    return statistics.median(taken)


def longer() -> Loaded[Ärende]:
    """The eight pages, loaded."""
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "a.yaml"
        path.write_text(eight_pages(), encoding="utf-8")
        return load_case(path, path.name)


def main() -> int:
    """Measures and prints; 1 where the bar is not held."""
    profile = load_profile(ROOT / "templates" / "standard", "standard").value
    assert profile is not None
    console = Console()
    taken = {}
    cases = {"fem": load_case(FIVE_PAGES, FIVE_PAGES.name), "åtta": longer()}
    for pages, loaded in cases.items():
        assert loaded.value is not None, loaded.findings
        taken[pages] = median_ms(lambda: check_case(loaded, profile))  # noqa: B023
        signs = sum(len(prose.text) for prose in CaseTexts(loaded).prose)
        console.print(f"{len(CASE_RULES)} regler, {pages} sidor, {signs} tecken: {taken[pages]:.1f} ms")
    console.print(f"gräns för fem sidor: {BAR_MS} ms")
    loaded = cases["fem"]
    assert loaded.value is not None
    subject = Subject(loaded, loaded.value, profile, CaseTexts(loaded))
    times = [(median_ms(lambda: list(ask(rule, subject))), rule) for rule in CASE_RULES]  # noqa: B023
    table = Table("regel", "ms")
    for each, rule in sorted(times, key=lambda row: -row[0])[:SLOWEST]:
        table.add_row(f"{rule.CODE} {rule.NAME}", f"{each:.2f}")
    console.print(table)
    return 0 if taken["fem"] <= BAR_MS else 1


if __name__ == "__main__":
    sys.exit(main())

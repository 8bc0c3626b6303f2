"""All rules on one five-page ärende, warm, and the ten that take the longest.

Run: python benchmarks/bench_rules.py. Each round reads the texts anew, as a check does; the bar is a median
of 20 ms. The list under it times one rule at a time on texts already read, so its sum is less than the whole.
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
SIGNS_ON_FIVE_PAGES = 12_000  # of body text, as the standard template sets it
SHORT = 80
KEY = "    beskrivning: |\n"
INDENTED = "      "


def five_pages() -> str:
    """The longest sample case of the standard profile, with paragraphs of the others until it is full."""
    paths = sorted((ROOT / "cases").rglob("*.yaml"))
    texts = {path: path.read_text(encoding="utf-8") for path in paths}
    own = max((path for path in paths if "\nprofil:" not in texts[path]), key=lambda path: len(texts[path]))
    wanted = SIGNS_ON_FIVE_PAGES - sum(map(len, _texts(own)))
    added: list[str] = []
    for paragraph in (one for path in paths if path != own for one in _paragraphs(path)):
        if sum(map(len, added)) >= wanted:
            break
        added.append(paragraph)
    head, key, rest = texts[own].partition(KEY)
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


def read() -> Loaded[Ärende]:
    """The five pages, loaded."""
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "a.yaml"
        path.write_text(five_pages(), encoding="utf-8")
        return load_case(path, path.name)


def main() -> int:
    """Measures and prints; 1 where the bar is not held."""
    loaded, profile = read(), load_profile(ROOT / "templates" / "standard", "standard").value
    assert profile is not None
    assert loaded.value is not None, loaded.findings
    console = Console()
    whole = median_ms(lambda: check_case(loaded, profile))
    signs = sum(len(prose.text) for prose in CaseTexts(loaded).prose)
    found = len(check_case(loaded, profile))
    console.print(
        f"{len(CASE_RULES)} regler på {signs} tecken, {found} fynd: {whole:.1f} ms, högst {BAR_MS} ms"
    )
    subject = Subject(loaded, loaded.value, profile, CaseTexts(loaded))
    times = [(median_ms(lambda: list(ask(rule, subject))), rule) for rule in CASE_RULES]  # noqa: B023
    table = Table("regel", "ms")
    for taken, rule in sorted(times, key=lambda row: -row[0])[:SLOWEST]:
        table.add_row(f"{rule.CODE} {rule.NAME}", f"{taken:.2f}")
    console.print(table)
    return 0 if whole <= BAR_MS else 1


if __name__ == "__main__":
    sys.exit(main())

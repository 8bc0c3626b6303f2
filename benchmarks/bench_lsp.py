"""Keystroke to findings in the language server: a real client over stdio, a five-page ärende.

Run: python benchmarks/bench_lsp.py. Each keystroke changes one sign of the text and waits until the findings
of exactly that version are shown; the bar is a median of 100 ms. The server may write bytecode, whatever the
environment says, as a user's Python does.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.lsp.client import Editor  # noqa: E402

KEYSTROKES = 60
BURST = 30
BAR_MS = 100
SIGNS_ON_FIVE_PAGES = 12_000  # of body text, as the standard template sets it


def five_pages() -> str:
    """The longest sample case, with its longest section repeated until it fills five pages."""
    samples = sorted((ROOT / "cases").rglob("*.yaml"), key=lambda path: path.stat().st_size)
    text = next(
        text
        for text in (path.read_text(encoding="utf-8") for path in reversed(samples))
        if "\nprofil:" not in text and "    beskrivning: |\n" in text
    )
    head, mark, rest = text.partition("    beskrivning: |\n")
    body = rest[: _end_of_block(rest)]
    paragraphs = [part for part in body.split("\n\n") if part.startswith("      ") and "|" not in part]
    added, number = [], 0
    while len(text) + sum(map(len, added)) < SIGNS_ON_FIVE_PAGES:
        added.append(f"{paragraphs[number % len(paragraphs)].rstrip()}\n\n")
        number += 1
    return head + mark + "".join(added) + rest


def _end_of_block(text: str) -> int:
    position = 0
    for line in text.splitlines(keepends=True):
        if line.strip() and not line.startswith("      "):
            break
        position += len(line)
    return position


def keystrokes(editor: Editor, uri: str, line: int) -> list[float]:
    """Milliseconds from each key struck until the findings of that text are shown."""
    taken = []
    for number in range(KEYSTROKES):
        start = time.perf_counter()
        version = editor.change(uri, _typed(line, 6 + number, "x"))
        editor.diagnostics(uri, version)
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def burst(editor: Editor, uri: str, line: int) -> float:
    """Milliseconds from the first of many keys struck at once until the last text's findings are shown."""
    start = time.perf_counter()
    for number in range(BURST):
        version = editor.change(uri, _typed(line, 6 + number, "y"))
    editor.diagnostics(uri, version)
    return (time.perf_counter() - start) * 1000


def _typed(line: int, character: int, sign: str) -> dict:
    at = {"line": line, "character": character}
    return {"range": {"start": at, "end": at}, "text": sign}


def main() -> int:
    """Measures and prints; 1 when the bar is not met."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    text = five_pages()
    line = text[: text.index("    beskrivning: |\n")].count("\n") + 1
    with tempfile.TemporaryDirectory() as temporary:
        started = time.perf_counter()
        with Editor(Path(temporary)) as editor:
            uri = editor.open("ks-2026-00001.yaml", text)
            findings = editor.diagnostics(uri)
            first = (time.perf_counter() - started) * 1000
            taken = keystrokes(editor, uri, line)
            many = burst(editor, uri, line)
            editor.leave()
    median = statistics.median(taken)
    table = Table("vad", "ms")
    table.add_row(f"start till första fynd, {len(text)} tecken, {len(findings)} fynd", f"{first:.0f}")
    table.add_row(f"tangent till fynd, median av {KEYSTROKES}", f"{median:.0f}")
    table.add_row("tangent till fynd, 95 av 100", f"{statistics.quantiles(taken, n=20)[-1]:.0f}")
    table.add_row(f"{BURST} tangenter på en gång till den sistas fynd", f"{many:.0f}")
    Console().print(table)
    return int(median > BAR_MS)


if __name__ == "__main__":
    sys.exit(main())

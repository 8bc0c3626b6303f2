"""One redline of a five-page paper, bytes → bytes: ours beside python-redlines 2.0, on the same two files.

Right both ways: the strict reader of the tests finds the new paper in the redline with all accepted, and the
old one with all rejected. Run: python benchmarks/bench_redline.py. Time by the clock, the best of several
rounds in one run: the peer works in a process of its own.
"""

import io
import sys
import zipfile
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

import yaml
from python_redlines import DocxodusEngine
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).parents[1]))

from arende.package import open_package, write_package
from arende.redline import Marks, accepted, redline, rejected
from tests.redline.making import rendered
from tests.redline.strict import Strict

ROOT = Path(__file__).parents[1]
CASE = ROOT / "cases" / "2026" / "ks-2026-00123.yaml"
MARKS = Marks("Alva Exempel", "2026-11-02T09:30:00")
BAR = 10.0
ROUNDS = 5
Engine = Callable[[bytes, bytes], bytes]


@dataclass(frozen=True)
class Measured:
    """An engine's time for one redline, in milliseconds, and whether its redline reads right."""

    name: str
    spent: float
    accepts: bool
    rejects: bool


def main() -> int:
    """Prints the table; 1 when ours is wrong, or less than ten times as fast."""
    old, new = (write_package(parts) for parts in versions())
    peer = DocxodusEngine()
    found = [
        measured("arende", ours, old, new),
        measured("python-redlines 2.0", lambda *both: peer.run_redline(MARKS.author, *both)[0], old, new),
    ]
    own = found[0]
    table = Table("motor", "ms", "× arende", "acceptera", "avvisa")
    for one in found:
        marks = ["rätt" if right else "fel" for right in (one.accepts, one.rejects)]
        table.add_row(one.name, f"{one.spent:.1f}", f"{one.spent / own.spent:.1f}", *marks)
    Console().print(table)
    return int(not (own.accepts and own.rejects) or found[1].spent / own.spent < BAR)


def versions() -> tuple[dict[str, bytes], dict[str, bytes]]:
    """A sample paper, and the same with words, points, a section, a table's cell and a note changed."""
    old = yaml.load(CASE.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    old["tjänsteutlåtande"]["egna_avsnitt"] = [{"rubrik": "Lägen som har prövats", "text": _places()}]
    new = deepcopy(old)
    paper = new["tjänsteutlåtande"]
    own = paper["egna_avsnitt"][0]
    own["text"] = own["text"].replace("220 meter", "225 meter").replace("öster", "väster", 3)
    paper["sammanfattning"] = paper["sammanfattning"].replace("kronor", "svenska kronor")
    points = paper["beslutsnivåer"][1]["förslag_till_beslut"]
    points.insert(0, points.pop())
    points.insert(1, "godkänna tidplanen för bygget av bron")
    sections = paper["avsnitt"]
    for place, (key, text) in enumerate(sections.items()):
        blocks = text.split("\n\n")
        blocks.insert(place % len(blocks), f"Ett nytt stycke, det {place + 1}:a, om hur bron ska byggas.")
        sections[key] = "\n\n".join(blocks).replace(" ska ", " bör ", 2)
    files = CASE.with_suffix("")
    return rendered(old, files)["tjänsteutlåtande"], rendered(new, files)["tjänsteutlåtande"]


def _places() -> str:
    """The text that makes the sample paper five pages long."""
    return "\n\n".join(
        f"Läge {place} ligger {place * 110} meter öster om Storbron. En bro där blir {40 + place} meter lång "
        f"och kostar {9 + place},{place} miljoner kronor. Stranden är låg och behöver fyllas upp. Vägen till "
        f"skolan blir {place * 3} minuter kortare för barnen i Lindängen, men gående från Hamnen får längre "
        "väg än i dag."
        for place in range(1, 9)
    )


def ours(old: bytes, new: bytes) -> bytes:
    before, after = open_package(old, "gammal.docx"), open_package(new, "ny.docx")
    return write_package(redline(before.parts, after.parts, MARKS))


def measured(name: str, engine: Engine, old: bytes, new: bytes) -> Measured:
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        made = engine(old, new)
        times.append(perf_counter() - start)
    parts = parts_of(made)
    accepts, rejects = reads(accepted(parts), new), reads(rejected(parts), old)
    return Measured(name, min(times) * 1000, accepts, rejects)


def reads(parts: Mapping[str, bytes], expected: bytes) -> bool:
    """Whether *parts* read as *expected*; what the strict reader does not know is not the same."""
    wanted = everything(parts_of(expected))
    try:
        return everything(parts) == wanted
    except (AssertionError, AttributeError, KeyError, ValueError):
        return False


def everything(parts: Mapping[str, bytes]) -> dict[str, Any]:
    return Strict(parts).everything()


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


if __name__ == "__main__":
    sys.exit(main())

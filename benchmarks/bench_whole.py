"""The whole way, YAML file → .docx on disk, beside plain docxtpl's render and save alone, in one run.

Ours reads the case, finds its places, parses its Markdown, holds it against model and profile, prepares and
renders the paper, looks for every word, seals the file and replaces it atomically. docxtpl opens the same
template with the same context, renders and saves: once with the text as subdocuments, its own way of putting
rich text in a template, and once handed the text as finished WordprocessingML, which nobody writes by hand.
The rules about the case's language and content (”arende granska”) are timed on a line of their own.

Run: python benchmarks/bench_whole.py. Processor time, the best of several rounds.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from docxtpl import DocxTemplate
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).parents[1]))

from arende.documents.context import PartContent
from arende.documents.names import names
from arende.documents.paper import paper
from arende.engine import Compiled, compile_template
from arende.lint.catalogue import CASE_RULES, check_case
from arende.lint.rules import profil
from arende.loading import load_case, load_profile
from arende.model.choices import Paper
from arende.model.profile import Profil
from arende.package import replace_file
from arende.word import Canvas
from benchmarks.bench_render import drawn_context
from benchmarks.subdocuments import with_subdocuments

ROOT = Path(__file__).parents[1]
CASES = ("ks-2026-00064", "tn-2026-00041", "bun-2026-00087")
KIND = Paper.TJÄNSTEUTLÅTANDE
BAR = 4.0
SUBDOCUMENTS = "docxtpl, text som underdokument"
ROUNDS, TIMES = 5, 20


def milliseconds(work: Callable[[], object]) -> float:
    """The best round's mean of one call."""
    work()
    best = float("inf")
    for _ in range(ROUNDS):
        start = process_time()
        for _ in range(TIMES):
            work()
        best = min(best, (process_time() - start) / TIMES)
    return best * 1000


def main() -> int:
    """Prints the table; 1 when the bar is missed on some case."""
    profile = load_profile(ROOT / "templates" / "standard", "standard").value
    assert profile is not None
    template = ROOT / "templates" / "standard" / profile.papper[KIND].mall
    compiled = compile_template(template.read_bytes(), names(profile, KIND), template.name)
    table = Table("ärende", "vad", "ms", "× arende", "ribba")
    missed = False
    with TemporaryDirectory() as folder:
        out = Path(folder, "papper.docx")
        for name in CASES:
            times = _times(ROOT / "cases" / "2026" / f"{name}.yaml", profile, template, compiled, out)
            own = times["arende"]
            for what, spent in times.items():
                bar = f"{BAR:g}" if what == SUBDOCUMENTS else ""
                table.add_row(name, what, f"{spent:.2f}", f"{spent / own:.1f}", bar)
            missed |= times[SUBDOCUMENTS] / own < BAR
    Console().print(table)
    return int(missed)


def is_part(value: object) -> bool:
    """Whether *value* is one part of the paper by its name."""
    return isinstance(value, PartContent)


def _times(case: Path, profile: Profil, template: Path, compiled: Compiled, out: Path) -> dict[str, float]:
    loaded = load_case(case, case.name)
    # The template's own loop prints the parts; the same parts by name are for templates of a fixed order.
    made_from = paper(loaded, profile, KIND).context
    context = {name: value for name, value in made_from.items() if name != "avsnitt" and not is_part(value)}
    finished = drawn_context(context, Canvas(compiled.kit, loaded.images))

    def ours() -> None:
        out.unlink(missing_ok=True)
        read = load_case(case, case.name)
        check_case(read, profile, profil.RULES)
        made = paper(read, profile, KIND)
        data = compiled.render(
            made.context, images=read.images, required=made.required, properties=made.properties
        )
        replace_file(out, data)

    def with_finished_xml() -> None:
        document = DocxTemplate(template)
        document.render(finished, autoescape=True)
        document.save(out)

    def with_subdocs() -> None:
        document = DocxTemplate(template)
        document.render(with_subdocuments(document, context), autoescape=True)
        document.save(out)

    return {
        "arende": milliseconds(ours),
        "alla regler i granska därtill": milliseconds(lambda: check_case(loaded, profile, CASE_RULES)),
        SUBDOCUMENTS: milliseconds(with_subdocs),
        "docxtpl, färdig XML som text": milliseconds(with_finished_xml),
    }


if __name__ == "__main__":
    sys.exit(main())

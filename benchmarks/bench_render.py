"""Warm rendering, context → bytes, every check on: ours beside plain docxtpl and easy-template-x, in one run.

Two papers. ”Vanlig mall” is written the ordinary docxtpl way, a tag for each text, as Word saves it, and all
engines get the same template and content. ”Standardmallen” is a sample case in the project's own template,
where ours draws headings, lists and tables; docxtpl is handed them as finished XML and only puts them in.

Run: python benchmarks/bench_render.py. Processor time, the best of several rounds, garbage collection off as
in ``timeit``: what disturbs a round can only make it slower.
"""

import gc
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from zipfile import ZipFile

from docxtpl import DocxTemplate
from markupsafe import Markup
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).parents[1]))

from arende.documents.names import names
from arende.documents.paper import paper
from arende.engine import Properties, compile_template
from arende.loading import load_case, load_profile
from arende.markup.blocks import Blocks
from arende.model.choices import Paper
from arende.word import Canvas, draw
from benchmarks import plain_paper

ROOT = Path(__file__).parents[1]
HERE = Path(__file__).parent
CASE = ROOT / "cases" / "2026" / "ks-2026-00064.yaml"
PROFILE = ROOT / "templates" / "standard"
BARS = {"docxtpl": 12.0, "easy-template-x": 5.0}
ROUNDS, TIMES = 7, 20


@dataclass(frozen=True)
class Measured:
    """One paper: the size of its text part, and milliseconds per engine."""

    paper: str
    size: int
    times: Mapping[str, float]


def main() -> int:
    """Prints the table; 1 when a bar is missed on the ordinary template."""
    ordinary = _ordinary()
    measured = [ordinary, _standard()]
    table = Table("mall", "document.xml", "motor", "ms", "× arende", "ribba")
    for one in measured:
        own = one.times["arende"]
        for engine, spent in one.times.items():
            bar = f"{BARS[engine]:.0f}" if engine in BARS and one is ordinary else ""
            size = f"{one.size / 1000:.0f} kB"
            table.add_row(one.paper, size, engine, f"{spent:.2f}", f"{spent / own:.1f}", bar)
    Console().print(table)
    own = ordinary.times["arende"]
    return int(any(ordinary.times.get(engine, own * bar) / own < bar for engine, bar in BARS.items()))


def _ordinary() -> Measured:
    context, required = plain_paper.context(), plain_paper.required()
    template = plain_paper.template(plain_paper.Docxtpl())
    compiled = compile_template(template, plain_paper.names(), "mall.docx")
    properties = Properties("Plan för skolskjuts", created=date(2026, 9, 24))

    def ours() -> bytes:
        return compiled.render(context, images={}, required=required, properties=properties)

    times = {"arende": _milliseconds(ours), "docxtpl": _milliseconds(_plain(template, context))}
    javascript = _easy_template_x(context, len(required))
    if javascript is not None:
        times["easy-template-x"] = javascript
    return Measured("vanlig mall", _size(ours()), times)


def _standard() -> Measured:
    loaded = load_case(CASE, CASE.name)
    profile = load_profile(PROFILE, PROFILE.name).value
    assert profile is not None, "the profile does not load"
    kind = Paper.TJÄNSTEUTLÅTANDE
    template = (PROFILE / profile.papper[kind].mall).read_bytes()
    compiled = compile_template(template, names(profile, kind), "mall.docx")
    content = paper(loaded, profile, kind)

    def ours() -> bytes:
        return compiled.render(
            content.context, images=loaded.images, required=content.required, properties=content.properties
        )

    drawn = drawn_context(content.context, Canvas(compiled.kit, loaded.images))
    assert isinstance(drawn, dict)
    times = {"arende": _milliseconds(ours), "docxtpl": _milliseconds(_plain(template, drawn))}
    return Measured("standardmallen", _size(ours()), times)


def _plain(template: bytes, context: Mapping[str, object]) -> Callable[[], bytes]:
    def render() -> bytes:
        document = DocxTemplate(BytesIO(template))
        document.render(dict(context), autoescape=True)
        out = BytesIO()
        document.save(out)
        return out.getvalue()

    return render


def drawn_context(value: object, canvas: Canvas) -> object:
    """*value* with every block drawn, and records as mappings."""
    if isinstance(value, Blocks):
        return Markup(draw(value, canvas))
    if isinstance(value, Mapping):
        return {name: drawn_context(one, canvas) for name, one in value.items()}
    if isinstance(value, tuple):
        return [drawn_context(one, canvas) for one in value]
    if is_dataclass(value):
        return {field.name: drawn_context(getattr(value, field.name), canvas) for field in fields(value)}
    return value


def _milliseconds(work: Callable[[], bytes]) -> float:
    work()
    rounds = []
    gc.collect()
    gc.disable()
    for _ in range(ROUNDS):
        began = process_time()
        for _ in range(TIMES):
            work()
        rounds.append((process_time() - began) / TIMES * 1000)
        gc.collect()
    gc.enable()
    return min(rounds)


def _easy_template_x(context: Mapping[str, object], texts: int) -> float | None:
    """Its milliseconds on the same paper; None, and why, where it is not installed."""
    node = shutil.which("node")
    if node is None or not (HERE / "node_modules" / "easy-template-x").is_dir():
        print("easy-template-x saknas: installera node och kör ”npm install” i benchmarks/", file=sys.stderr)
        return None
    with TemporaryDirectory() as folder:
        template, data, made = (Path(folder) / name for name in ("mall.docx", "data.json", "ut.docx"))
        template.write_bytes(plain_paper.template(plain_paper.EasyTemplateX()))
        data.write_text(json.dumps(context), encoding="utf-8")
        command = [node, str(HERE / "easy_template_x.mjs"), *map(str, (template, data, made, ROUNDS, TIMES))]
        spent = float(subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout)
        _refuse_lost_work(made.read_bytes(), context, texts)
    return spent


def _refuse_lost_work(made: bytes, context: Mapping[str, object], texts: int) -> None:
    """An engine that leaves texts out is not measured."""
    with ZipFile(BytesIO(made)) as archive:
        written = "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))
    lists = [item for value in context.values() if isinstance(value, list) for item in value]
    wanted = {text for item in lists for text in item.values()}
    missing = [text for text in wanted if text not in written]
    assert not missing, f"easy-template-x lost {len(missing)} of {texts} texts: {missing[:2]}"


def _size(made: bytes) -> int:
    with ZipFile(BytesIO(made)) as archive:
        return archive.getinfo("word/document.xml").file_size


if __name__ == "__main__":
    sys.exit(main())

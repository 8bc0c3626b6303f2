"""The house stands as docs/house.md draws it: floors, foreign doors, and what is never done."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "arende"
FLOORS = {
    "text": 1,
    "suggest": 1,
    "address": 1,
    "swedish": 2,
    "model": 1,
    "diagnostics": 2,
    "bundle": 3,
    "meeting": 3,
    "source": 3,
    "markup": 3,
    "package": 3,
    "report": 3,
    "loading": 4,
    "word": 4,
    "redline": 4,
    "history": 5,
    "merging": 5,
    "lint": 5,
    "comparison": 5,
    "engine": 5,
    "documents": 6,
    "tasks": 7,
    "lsp": 8,
    "cli": 9,
    "__main__": 10,
}
DOORS = {
    "swedish": {"dateutil"},
    "model": {"pydantic", "pydantic_core"},
    "source": {"yaml"},
    "bundle": {"pikepdf"},
    "markup": {"markdown_it", "mdit_py_plugins"},
    "loading": {"pydantic", "pydantic_core"},
    "word": {"docx", "lxml"},
    "redline": {"lxml"},
    "engine": {"docxtpl", "jinja2", "lxml", "markupsafe"},
    "tasks": {"filelock", "pydantic", "pydantic_core"},  # pydantic for the JSON Schema alone
    "lsp": {"lsprotocol", "pygls"},
    "cli": {"click", "rich"},
}
# Doors in the standard library that only some rooms may open.
GUARDED = {
    "zipfile": {"package"},
    "subprocess": {"history", "tasks"},
    "concurrent": {"tasks"},
    "multiprocessing": {"tasks"},
}
FORBIDDEN_BELOW_CLI = {"time", "random", "secrets", "uuid", "socket", "http", "ssl", "logging", "argparse"}
CLOCK_CALLS = {"now", "today", "utcnow"}
FORBIDDEN_NAMES = {"utils", "helpers", "common", "misc"}
# Imports inside a function below cli/, each with its reason beside it in the code.
LATE = {
    ("engine", "arende.engine.compiled"),
    ("engine", "arende.engine.compiling"),
    ("loading.case", "arende.loading.errors"),
    ("source.parsing", "arende.source.outline"),
    ("source.parsing", "arende.source.problems"),
    ("tasks.check", "arende.tasks.carried_out"),
    ("tasks.check", "arende.tasks.meeting_sources"),
    ("tasks.check", "arende.tasks.meetings"),
    ("tasks.fixing", "arende.tasks.meetings"),
    ("tasks.render", "arende.tasks.making"),
    ("tasks.workers", "arende.tasks.pool"),
}


@dataclass(frozen=True)
class Module:
    """One file of the source: its name under ``arende`` and its syntax tree."""

    name: str
    tree: ast.Module

    @property
    def room(self) -> str:
        return self.name.partition(".")[0]

    def imports(self) -> Iterator[tuple[str, bool]]:
        """Each module it names, and whether that stands inside a function."""
        inside = {
            id(node)
            for function in ast.walk(self.tree)
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
            for node in ast.walk(function)
        }
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((alias.name, id(node) in inside) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{self.name}: relative import"
                for alias in node.names:
                    whole = f"{node.module}.{alias.name}"
                    yield (whole if _is_module(whole) else node.module or ""), id(node) in inside

    def calls(self) -> Iterator[ast.Call]:
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))


def _is_module(name: str) -> bool:
    path = SOURCE.parent.joinpath(*name.split("."))
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def _modules() -> list[Module]:
    found = []
    for path in sorted(SOURCE.rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        name = ".".join(part for part in parts if part != "__init__")
        if name:
            found.append(Module(name, ast.parse(path.read_text(encoding="utf-8"))))
    return found


MODULES = _modules()
BELOW_CLI = [module for module in MODULES if module.room not in ("cli", "__main__")]
every_module = pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)
every_module_below_cli = pytest.mark.parametrize("module", BELOW_CLI, ids=lambda module: module.name)


def _room_of(imported: str) -> str:
    """The room of ours that *imported* belongs to; empty for the package itself and for others' modules."""
    return imported.removeprefix("arende.").partition(".")[0] if imported.startswith("arende.") else ""


def test_the_scan_found_the_house():
    assert set(FLOORS) == {module.room for module in MODULES}
    assert len(MODULES) > 60


@every_module
def test_a_room_imports_only_itself_and_lower_floors(module):
    wrong = [
        imported
        for imported, _ in module.imports()
        if (room := _room_of(imported)) and room != module.room and FLOORS[room] >= FLOORS[module.room]
    ]
    assert [] == wrong


@every_module
def test_a_room_opens_only_its_own_foreign_doors(module):
    opened = {imported.partition(".")[0] for imported, _ in module.imports()} - {"arende", "__future__"}
    foreign = {name for name in opened if name not in sys.stdlib_module_names}
    assert set() == foreign - DOORS.get(module.room, set())
    assert [] == [name for name in opened & set(GUARDED) if module.room not in GUARDED[name]]


@every_module_below_cli
def test_nothing_below_cli_prints_exits_or_asks_the_clock_or_chance(module):
    names = {imported.partition(".")[0] for imported, _ in module.imports()}
    assert set() == names & FORBIDDEN_BELOW_CLI
    for call in module.calls():
        match call.func:
            case ast.Name(id=name):
                assert name not in ("print", "input", "exit", "quit")
            case ast.Attribute(value=ast.Name(id="sys"), attr=name):
                assert name not in ("exit",)
            case ast.Attribute(attr=name):
                assert name not in CLOCK_CALLS


@every_module
def test_no_xml_is_read_forgivingly_and_nothing_is_left_unescaped(module):
    for call in module.calls():
        for keyword in call.keywords:
            value = keyword.value.value if isinstance(keyword.value, ast.Constant) else None
            assert (keyword.arg, value) not in (("recover", True), ("autoescape", False))


@every_module_below_cli
def test_an_import_inside_a_function_is_one_of_those_with_a_reason(module):
    late = {(module.name, imported) for imported, inside in module.imports() if inside}
    assert set() == late - LATE


@every_module
def test_a_file_begins_with_one_sentence_and_has_a_name_that_says_something(module):
    first = (ast.get_docstring(module.tree) or "").partition("\n")[0]
    assert first.endswith((".", "?")), first
    assert set() == set(module.name.split(".")) & FORBIDDEN_NAMES


def test_no_module_imports_itself_by_a_detour():
    names = {module.name for module in MODULES}
    graph = {module.name: _ours(module, names) for module in MODULES}
    circles = []
    finished: set[str] = set()

    def walk(name: str, way: tuple[str, ...]) -> None:
        if name in way:
            circles.append(" → ".join((*way[way.index(name) :], name)))
        elif name not in finished:
            for other in sorted(graph[name]):
                walk(other, (*way, name))
            finished.add(name)

    for name in graph:
        walk(name, ())
    assert [] == circles


def _ours(module: Module, names: set[str]) -> set[str]:
    return {
        short
        for imported, _ in module.imports()
        if (short := imported.removeprefix("arende.")) in names and short != module.name
    }

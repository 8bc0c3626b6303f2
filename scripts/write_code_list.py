"""Writes docs/koder.md: every code a finding can have, read from the tables and the calls that give it.

Run: python -m scripts.write_code_list
"""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from arende.lint.catalogue import KNOWN
from arende.lint.rules.profil import p108_known_placeholders
from arende.loading.codes import CODES

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "docs" / "koder.md"
SOURCES = ROOT / "src" / "arende"
CODE = re.compile(r"[A-Z]\d{3}")
ELLIPSIS = "…"
_SHOWN = "gör som rådet i meddelandet säger"
# What is said of these differs too much from time to time to be listed.
MEANINGS = {
    "E105": "filen är för stor",
    "E210": "taggen passar inte det som namnet innehåller",
    "V104": "mötet har inget ärende att märka",
    "V105": "ärendet finns inte i versionen, eller ingen version är märkt så",
}
Before = tuple[list[ast.stmt], ...]
FAMILIES = {
    "I0": ("Filens text", "Sådant som gör att YAML-texten inte går att läsa, eller läses som något annat."),
    "I1": ("Nycklar och värden", "Okända nycklar, det som saknas och värden av fel slag."),
    "T1": ("Texten i ärendet", "Markdown som inte går att skriva ut, eller som skulle tappa ord."),
    "F1": ("Filer som ärendet nämner", "Bilder och bilagor."),
    "G1": (
        "Sammanträden",
        "Ett sammanträde som inte går att läsa ihop med sina ärenden, sitt organ eller sin profil.",
    ),
    "P1": ("Profilen som ärendet nämner", "Det som gör att inga regler kan läsas ur profilen."),
    "E1": ("Wordfilen", "Wordfiler som är skadade, eller som bär på något en mall inte får ha."),
    "E2": ("Wordmallen", "Taggar, format och inställningar i en mall."),
    "E3": ("Renderingen", "Handlingen blev inte hel, och därför skrevs ingenting."),
    "R1": ("Val av regler", "Undantag i ett ärende, och profilens val, som inte stämmer."),
    "V1": ("Versioner", "Det som märks i git och det som jämförs mellan två versioner."),
    "U1": ("Filerna på disken", "När handlingar ska skrivas, och annat som hindrar ett kommando."),
}
HEAD = """\
# Koder

<!-- Skrivs av ”python -m scripts.write_code_list”. Ändra inte här. -->

Varje fynd har en kod. Den är densamma även om meddelandet skrivs om, så det är koden du söker på.
Hur ett fynd läses står i [Skriva ett ärende](handlaggare.md#så-läser-du-ett-fynd). Ett **fel** måste rättas
innan handlingen skrivs. En **varning** eller en **upplysning** hindrar ingenting.

Reglerna som läser ärendets text har egna sidor: se [Regler](regler/README.md).

I kolumnen ”Gör så” står `…` för det som meddelandet fyller i: ordet du skrev, eller den rättade raden.
"""


@dataclass
class Given:
    """What the program says under one code, wherever it gives it."""

    messages: dict[str, None] = field(default_factory=dict)
    advice: dict[str, None] = field(default_factory=dict)


def code_list() -> str:
    """The whole page."""
    given = _given()
    known = sorted({*CODES, *given} - KNOWN.keys() - {p108_known_placeholders.CODE})
    parts = [HEAD]
    for prefix, (title, about) in FAMILIES.items():
        rows = [_row(code, given.get(code, Given())) for code in known if code.startswith(prefix)]
        table = "\n".join(["| kod | betyder | gör så |", "|---|---|---|", *rows])
        parts.append(f"## {title} ({prefix}xx)\n\n{about}\n\n{table}\n")
    left = [code for code in known if code[:2] not in FAMILIES]
    assert not left, left
    return "\n".join(parts)


def _row(code: str, given: Given) -> str:
    meanings = [CODES.get(code) or MEANINGS.get(code, "")]
    if not meanings[0]:
        meanings = [text for text in given.messages if _says_something(text)]
    advice = [text for text in given.advice if _says_something(text)] or [_SHOWN]
    return f"| {code} | {_cells(meanings)} | {_cells(advice)} |"


def _cells(texts: Iterable[str]) -> str:
    """*texts* in one cell of a table, each on a line of its own."""
    return "<br>".join(map(_cell, texts))


def _cell(text: str) -> str:
    """*text* so that a Markdown reader shows it as it is."""
    return re.sub(r"([\\`*_\[<|])", r"\\\1", " ".join(text.split()))


def _given() -> dict[str, Given]:
    found: dict[str, Given] = {}
    for path in sorted(SOURCES.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        _note_all(tree.body, (), found)
    return found


def _note_all(body: list[ast.stmt], before: Before, found: dict[str, Given]) -> None:
    """Walks one list of statements; *before* are the lists that lead there, the innermost first."""
    for index, statement in enumerate(body):
        here = (body[:index], *before)
        for inner in _blocks(statement):
            _note_all(inner, here, found)
        for items in _sequences(statement):
            _note(items, here, found)


def _blocks(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    """The lists of statements inside *statement*: bodies, branches, handlers and cases."""
    for _, value in ast.iter_fields(statement):
        if isinstance(value, list) and value and isinstance(value[0], ast.stmt):
            yield value
        elif isinstance(value, list):
            yield from (item.body for item in value if isinstance(item, ast.ExceptHandler | ast.match_case))


def _expressions(node: ast.AST) -> Iterator[ast.AST]:
    """*node* and what stands in it, the statements inside it left out."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.stmt | ast.ExceptHandler | ast.match_case):
            yield from _expressions(child)


def _sequences(statement: ast.stmt) -> Iterator[list[ast.expr]]:
    for node in _expressions(statement):
        if isinstance(node, ast.Call):
            is_trap = isinstance(node.func, ast.Name) and node.func.id == "Trap"
            yield [*node.args[:1], *node.args[2:]] if is_trap else node.args
        elif isinstance(node, ast.Tuple):
            yield node.elts


def _assigned(name: str, before: Before) -> list[ast.expr]:
    """What *name* was last given: the values in the innermost list of statements that gives it any."""
    for body in before:
        nodes = [node for statement in body for node in _within(statement) if isinstance(node, ast.Assign)]
        values = [value for node in nodes for value in _values(name, node)]
        if values:
            return values
    return []


def _within(statement: ast.AST) -> Iterator[ast.AST]:
    """*statement* and all that stands in it, other functions left out."""
    if not isinstance(statement, ast.FunctionDef | ast.ClassDef):
        yield statement
        for child in ast.iter_child_nodes(statement):
            yield from _within(child)


def _values(name: str, node: ast.Assign) -> Iterator[ast.expr]:
    for target in node.targets:
        if isinstance(target, ast.Name) and target.id == name:
            yield node.value
        elif isinstance(target, ast.Tuple):
            names = [one.id if isinstance(one, ast.Name) else "" for one in target.elts]
            if name in names:
                given = node.value
                yield given.elts[names.index(name)] if isinstance(given, ast.Tuple) else given


def _note(items: list[ast.expr], before: Before, found: dict[str, Given]) -> None:
    """Add what *items* say, when one of them is a code followed by a message and an advice."""
    for index, item in enumerate(items):
        if not (
            isinstance(item, ast.Constant) and isinstance(item.value, str) and CODE.fullmatch(item.value)
        ):
            continue
        given = found.setdefault(item.value, Given())
        for target, follower in zip((given.messages, given.advice), items[index + 1 :], strict=False):
            target.update(dict.fromkeys(_texts(follower, before)))


def _says_something(text: str) -> bool:
    return len(re.findall(r"\w", text)) > len("skriv") + 1


def _texts(node: ast.expr, before: Before) -> tuple[str, ...]:
    """What *node* can read, each value that is filled in as an ellipsis; nothing where it is no text."""
    match node:
        case ast.Constant(value=str(text)):
            return (text,)
        case ast.JoinedStr(values=parts):
            return (_joined(part.value if isinstance(part, ast.Constant) else ELLIPSIS for part in parts),)
        case ast.BinOp(left=left, right=right, op=ast.Add()):
            ends = [_texts(end, before) or (ELLIPSIS,) for end in (left, right)]
            return tuple(_joined((one, other)) for one in ends[0] for other in ends[1])
        case ast.IfExp():
            return (*_texts(node.body, before), *_texts(node.orelse, before))
        case ast.Name(id=name):
            return tuple(text for value in _assigned(name, before) for text in _texts(value, ()))
        case ast.Call(func=ast.Name(id="did_you_mean"), args=args):
            return ("menade du ”…”?", *_texts(args[-1], before))
    return ()


def _joined(parts: Iterable[object]) -> str:
    text = "".join(map(str, parts))
    return re.sub(f"{ELLIPSIS}+", ELLIPSIS, text)


if __name__ == "__main__":
    TARGET.write_text(code_list(), encoding="utf-8")

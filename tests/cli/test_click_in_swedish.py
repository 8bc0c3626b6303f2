"""No English sentence of click's reaches the user."""

import ast
import io
import string
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from arende.cli.language import CATALOGUES
from tests.cli.running import run

FOLDER = CATALOGUES / "sv" / "LC_MESSAGES"
# Looked up by a variable in click's source, so not found by reading it.
BY_VARIABLE = {"required"}


def _catalogue() -> Catalog:
    with (FOLDER / "messages.po").open("rb") as stream:
        return read_po(stream, locale="sv")


def _texts_of_click() -> Iterator[str | tuple[str, str]]:
    for path in Path(click.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                words = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
                if node.func.id == "_" and words:
                    yield words[0]
                elif node.func.id == "ngettext":
                    yield (words[0], words[1])


TEXTS = sorted(set(_texts_of_click()) | BY_VARIABLE, key=str)


def test_the_texts_of_click_were_found():
    assert len(TEXTS) > 60


@pytest.mark.parametrize("text", TEXTS, ids=str)
def test_every_text_of_click_has_a_swedish_one_with_only_its_placeholders(text):
    entry = _catalogue().get(text)
    assert entry is not None
    swedish = (entry.string,) if isinstance(entry.string, str) else entry.string
    assert all(swedish)
    english = (text,) if isinstance(text, str) else text
    assert set().union(*map(_placeholders, swedish)) <= set().union(*map(_placeholders, english))


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_the_compiled_catalogue_is_the_written_one():
    compiled = io.BytesIO()
    write_mo(compiled, _catalogue())
    assert compiled.getvalue() == (FOLDER / "messages.mo").read_bytes()


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        (["granskx"], "fel: kommandot ”granskx” finns inte\n  = råd: menade du ”granska”?\n"),
        (["zzz"], "fel: kommandot ”zzz” finns inte\n"),
        (["granska", "--formt", "x"], "fel: växeln ”--formt” finns inte\n  = råd: menade du ”--format”?\n"),
        (
            ["granska", "--format", "xml"],
            "fel: '--format': väntade ”text”, ”json”, ”github” eller ”sarif”, fann ”xml”\n",
        ),
        (
            ["ny", "--papper", "ordförslag"],
            "fel: '--papper': väntade ”tjänsteutlåtande” eller ”ordförandeförslag”, fann ”ordförslag”\n"
            "  = råd: menade du ”ordförandeförslag”?\n",
        ),
        (["granska", "--format"], "fel: växeln ”--format” saknar sitt värde\n"),
        (["rendera", "--pdf=ja"], "fel: växeln ”--pdf” tar inget värde\n"),
        (["mall", "granska"], "fel: argument saknas: 'FIL'\n"),
        (["mall", "granska", "a", "b"], "fel: ett argument för mycket: b\n"),
        (["mall", "granska", "a", "b", "c"], "fel: flera argument för mycket: b c\n"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrongly_written_command_is_explained_in_swedish(args, expected):
    ran = run(*args)
    usage, _, said = ran.err.rpartition("\n\n")
    assert (2, expected) == (ran.code, said)
    assert not usage or (usage.startswith("Användning: arende ") and usage.endswith(" för hjälp."))

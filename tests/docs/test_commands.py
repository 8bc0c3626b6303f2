"""Every command the pages name can be run as it is written."""

import re
import shlex

import click
import pytest

from arende.cli.command import LazyGroup
from arende.cli.program import DEBUG_NAMES, program
from tests.docs.pages import PAGES, ROOT, blocks, prose

_SPAN = re.compile(r"`(arende [^`\n]+|\.?\\?make [^`\n]+)`")
_MAKE = re.compile(r"^\.?\\?make ([\w-]+)")
_TARGETS = re.compile(r"^([\w-]+):(?!=)", re.MULTILINE)


def written(page, first):
    """Every command on *page* whose first word is one of *first*, in text and in blocks."""
    lines = _SPAN.findall(prose(page))
    lines += [line.strip() for block in blocks(page) if block.language != "yaml" for line in _lines(block)]
    return [line.partition("  #")[0].strip() for line in lines if line.split(" ")[0] in first]


def _lines(block):
    return [] if block.mark.startswith("hjälp:") else block.text.splitlines()


def command_of(words):
    """The command that *words* name, and the words after its name."""
    command, rest = program, list(words)
    while isinstance(command, LazyGroup) and rest and not rest[0].startswith("-"):
        found = command.get_command(click.Context(command), rest[0])
        if found is None:
            break
        command, rest = found, rest[1:]
    return command, rest


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_command_on_a_page_is_there_with_its_switches(page):
    wrong = []
    for line in written(page, ("arende",)):
        command, rest = command_of(shlex.split(line)[1:])
        if (
            isinstance(command, LazyGroup)
            and rest
            and rest[0] not in ("…", "--hjälp", "--version", *DEBUG_NAMES)
        ):
            wrong.append(line)
            continue
        known = {name for option in command.params for name in option.opts}
        known |= {"-h", "--hjälp", "--help", *DEBUG_NAMES}
        wrong += [line for word in rest if word.startswith("--") and word not in known]
    assert [] == wrong


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_make_target_on_a_page_is_there(page):
    targets = set(_TARGETS.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    named = [_MAKE.match(line) for line in written(page, ("make", ".\\make"))]
    assert [] == [found[0] for found in named if found and found[1] not in targets]


def test_the_guides_name_every_command():
    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    names = [f"arende {name}" for name in program.entries]
    assert [] == [name for name in names if name not in text]


def test_commands_are_found_on_the_pages():
    assert {"README.md", "handlaggare.md", "kommandon.md"} <= {
        page.name for page in PAGES if written(page, ("arende",))
    }

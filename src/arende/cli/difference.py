"""What a fix would change in a file, as a unified diff for a person to read."""

from collections.abc import Iterator
from difflib import unified_diff

import click

from arende.cli.terminal import wants_colour

# Spaces that nobody can tell from an ordinary one.
_HARD_SPACES = str.maketrans({"\u00a0": "⍽", "\u202f": "⍽"})
_EXPLAINED = "⍽ är ett fast mellanslag"
_COLOURS = {"-": "red", "+": "green", "@": "cyan"}


def show_difference(path: str, before: str, after: str, stream: object) -> None:
    """Print how *before* differs from *after*, in colour where *stream* is a terminal that wants it."""
    coloured = wants_colour(stream)
    for line in difference(path, before, after):
        click.echo(_styled(line) if coloured else line)


def difference(path: str, before: str, after: str) -> Iterator[str]:
    """The lines of the diff; hard spaces are shown as signs, and explained where there are any."""
    lines = unified_diff(
        before.split("\n"), after.split("\n"), f"{path}  som den är", f"{path}  rättad", n=1, lineterm=""
    )
    hidden = False
    for line in lines:
        changed = line.startswith(("-", "+"))
        seen = line.translate(_HARD_SPACES) if changed else line
        hidden = hidden or seen != line
        yield seen
    if hidden:
        yield _EXPLAINED


def _styled(line: str) -> str:
    if line.startswith(("---", "+++")):
        return click.style(line, bold=True)
    return click.style(line, fg=_COLOURS[line[0]]) if line[:1] in _COLOURS else line

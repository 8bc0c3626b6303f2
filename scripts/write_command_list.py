"""Puts each command's own help into docs/kommandon.md, between the lines that name the command.

Run: python -m scripts.write_command_list
"""

import re
from pathlib import Path

from click.testing import CliRunner

from arende.cli.program import program

TARGET = Path(__file__).parents[1] / "docs" / "kommandon.md"
_BLOCK = re.compile(
    r"(?<=<!-- hjälp: arende)( [\w ]+)?( -->\n```text\n).*?(?=^```$)", re.DOTALL | re.MULTILINE
)


def with_help(page: str) -> str:
    """*page* with every block of help as the program now says it."""
    return _BLOCK.sub(lambda found: f"{found[1] or ''}{found[2]}{help_of((found[1] or '').split())}", page)


def help_of(names: list[str]) -> str:
    """What ``arende … --help`` shows for the command *names*."""
    return CliRunner().invoke(program, [*names, "--help"], prog_name="arende", env={"COLUMNS": "80"}).stdout


if __name__ == "__main__":
    TARGET.write_text(with_help(TARGET.read_text(encoding="utf-8")), encoding="utf-8")

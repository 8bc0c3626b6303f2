"""Running commands as a person does, in a folder with one small ärende."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from arende.cli.program import program

SMALL = """\
dnr: KS 2026-00123
rubrik: Plan för skolskjuts
beslutsgång: [kommunstyrelsen]
beslut_skickas_till: [tekniska förvaltningen]
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: tekniska förvaltningen}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut: [godkänna planen för skolskjuts]
  sammanfattning: Förvaltningen har tagit fram en plan.
  avsnitt:
    beskrivning: Planen gäller i två år.
    ekonomi: Kostnaden ryms i nämndens ram.
"""
PAPER = "output/a-tjansteutlatande.docx"


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


def run(*args: str, stdin: str = "", crashes: bool = False) -> Ran:
    """The command ``arende`` with *args*, in this process, from the folder one stands in.

    *crashes*: whether a fault of the program itself is what one looks for.
    """
    result = CliRunner().invoke(program, list(args), prog_name="arende", input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert crashes is (re.search("^fel i programmet", result.stderr, re.MULTILINE) is not None), result.stderr
    return Ran(result.exit_code, result.stdout, result.stderr)


def run_process(folder: Path, *args: str, before: str = "", **environment: str) -> Ran:
    """The command in a process of its own, after the Python statements in *before*."""
    code = f"{before}\nimport sys; sys.argv = ['arende', *sys.argv[1:]]\nfrom arende.cli import main; main()"
    result = subprocess.run(
        [sys.executable, "-c", code, *args],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )
    return Ran(result.returncode, result.stdout.decode(), result.stderr.decode())


def place(folder: Path, **cases: str) -> None:
    """Write *cases* (file stem → YAML) into ``cases`` in *folder*."""
    (folder / "cases").mkdir(exist_ok=True)
    for name, text in cases.items():
        (folder / "cases" / f"{name}.yaml").write_text(text, encoding="utf-8")

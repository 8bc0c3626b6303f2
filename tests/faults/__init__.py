"""The faults of a case as a person sees them: YAML in, the whole text out."""

from pathlib import Path

from arende.loading import load_case
from arende.report import to_text

PAPER = """\
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: staben}
  handläggare: [{namn: Alva Exempel}]
"""
HEAD = "dnr: KS 2026-00123\nrubrik: Plan\n"


def told(folder: Path, text: str) -> str:
    """Everything that is said of a case whose file holds *text*."""
    path = folder / "ärende.yaml"
    path.write_text(text, encoding="utf-8", newline="")
    return to_text(load_case(path, "ä.yaml").findings)

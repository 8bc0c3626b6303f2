"""Draws every template and its text projection: ``python -m scripts.draw_templates [FOLDER]``."""

import sys
from dataclasses import replace
from pathlib import Path

from arende.package.writing import write_package
from arende.tasks.projection import project
from scripts.draw_templates.look import BJÖRKHAMRA, KVARNVIKEN, STRANDÅKER, Look
from scripts.draw_templates.papers import CASE_PAPERS, MEETING_PAPERS

LOOKS: dict[str, Look] = {
    "templates/standard": STRANDÅKER,
    "templates/numrerad": BJÖRKHAMRA,
    "templates/attsats": KVARNVIKEN,
    "tests/profiles/fullmeningar": STRANDÅKER,
    "tests/profiles/tvanivaer": STRANDÅKER,
    "tests/profiles/expediering": replace(STRANDÅKER, signature_columns=3),
}
_WITH_MEETINGS = "templates/"


def draw(root: Path) -> list[Path]:
    """Writes templates and projections under *root*; gives the Word files' paths."""
    written = []
    for folder, look in LOOKS.items():
        (root / folder).mkdir(parents=True, exist_ok=True)
        papers = CASE_PAPERS | (MEETING_PAPERS if folder.startswith(_WITH_MEETINGS) else {})
        for name, template in papers.items():
            data = write_package(template.parts(look))
            path = root / folder / f"{name}.docx"
            path.write_bytes(data)
            path.with_suffix(".txt").write_text(project(data, path.name), encoding="utf-8", newline="\n")
            written.append(path)
    return written


if __name__ == "__main__":
    draw(Path(sys.argv[1] if len(sys.argv) > 1 else "."))

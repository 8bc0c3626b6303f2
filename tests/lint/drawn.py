"""Cases that hold their own answer: markers under the line they concern, drawn again by the rule."""

import re
from pathlib import Path

from arende.lint.catalogue import check_case
from arende.loading import load_case
from arende.model.profile import Profil

_MARKER = re.compile(r"^# +\^+ [A-Z]\d{3}$")


def redrawn(tmp_path: Path, drawn: str, profile: Profil) -> str:
    """*drawn* without its markers, checked, and with the markers the rules draw."""
    lines = [line for line in drawn.strip("\n").split("\n") if not _MARKER.match(line)]
    path = tmp_path / "ärende.yaml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    loaded = load_case(path, path.name)
    assert () == tuple(loaded.findings), loaded.findings
    marks: dict[int, list[str]] = {}
    for finding in sorted(check_case(loaded, profile), key=lambda found: found.order):
        assert finding.place is not None
        carets = "^" * (finding.place.end_column - finding.place.column)
        marks.setdefault(finding.place.line, []).append(
            f"#{' ' * (finding.place.column - 2)}{carets} {finding.code}"
        )
    return "\n".join(row for number, line in enumerate(lines, 1) for row in (line, *marks.get(number, [])))

"""Cases that hold their own answer: markers under the line they concern, drawn again by the rule."""

import json
import os
import re
from pathlib import Path

from arende.diagnostics import Diagnostic, Severity
from arende.lint.catalogue import check_case
from arende.loading import load_case
from arende.model.profile import Profil

RECORDING = "ARENDE_DRAWN"
_MARKER = re.compile(r"^# +\^+ [A-Z]\d{3}$")


PROFILE = Profil.model_validate(
    {
        "namn": "Prov",
        "organisation": "Strandåkers kommun",
        "dnr": {"mönster": r"KS \d{4}-\d{5}", "exempel": "KS 2026-00123"},
        "organ": ["kommunstyrelsen", "kommunfullmäktige", "tekniska nämnden", "socialnämnden"],
        "papper": {
            "tjänsteutlåtande": {
                "mall": "x.docx",
                "dokumenttyp": "Tjänsteutlåtande",
                "beslut": {
                    "ingress": "{Avsändare} föreslår {kedja} att",
                    "ingress_föreslår": "{Organ} föreslår {mottagare} besluta",
                    "form": "infinitiv",
                },
                "delar": [
                    {"slag": "förslag", "rubrik": "Förslag till beslut", "obligatorisk": "ja"},
                    {"slag": "sammanfattning", "rubrik": "Sammanfattning"},
                    {"slag": "svar"},
                    {"slag": "avsnitt", "id": "beskrivning", "rubrik": "Beskrivning"},
                    {"slag": "avsnitt", "id": "ekonomi", "rubrik": "Ekonomi"},
                    {
                        "slag": "grupp",
                        "rubrik": "Konsekvenser",
                        "delar": [{"slag": "avsnitt", "id": "barn", "rubrik": "Barn"}],
                    },
                    {"slag": "tidplan", "rubrik": "Tidplan"},
                    {"slag": "beslutsunderlag", "rubrik": "Beslutsunderlag"},
                    {"slag": "underskrifter"},
                    {"slag": "bilagor", "rubrik": "Bilagor"},
                    {"slag": "expediering", "rubrik": "Beslutet skickas till"},
                ],
            }
        },
    }
)


def findings_of(
    tmp_path: Path, text: str, profile: Profil = PROFILE, *, only: str = ""
) -> tuple[Diagnostic, ...]:
    """What the rules find in the case *text*, which reads without faults; it is drawn for *only*."""
    path = tmp_path / "ärende.yaml"
    path.write_text(text, encoding="utf-8")
    loaded = load_case(path, path.name)
    assert () == tuple(loaded.findings), loaded.findings
    found = check_case(loaded, profile)
    record(text, found, only)
    return found


def record(text: str, found: tuple[Diagnostic, ...], only: str) -> None:
    """Note what a text was drawn for and what was found, where ``test_catalogue`` has asked for it."""
    target = os.environ.get(RECORDING)
    if target:
        places = sorted({(one.code, one.order[1], one.order[2]) for one in found})
        with Path(target).open("a", encoding="utf-8") as stream:
            stream.write(json.dumps({"text": text, "only": only, "found": places}) + "\n")


def findings_drawn(
    tmp_path: Path, drawn: str, profile: Profil = PROFILE, *, only: str = ""
) -> tuple[Diagnostic, ...]:
    """What the rules find in *drawn* without its markers, in order; of one rule or family with *only*."""
    found = findings_of(tmp_path, "\n".join(unmarked(drawn)) + "\n", profile, only=only)
    return tuple(
        finding for finding in sorted(found, key=lambda one: one.order) if finding.code.startswith(only)
    )


def redrawn(
    tmp_path: Path, drawn: str, profile: Profil = PROFILE, *, only: str = "", severity: Severity | None = None
) -> str:
    """*drawn* without its markers, checked, and with the markers the rules draw.

    *only* keeps the findings of one rule or family: a code or the beginning of one.
    """
    lines = unmarked(drawn)
    return marked(lines, findings_of(tmp_path, "\n".join(lines) + "\n", profile, only=only), only, severity)


def marked(
    lines: list[str], found: tuple[Diagnostic, ...], only: str = "", severity: Severity | None = None
) -> str:
    """*lines* with a marker under each place of *found*, those of one rule or family with *only*."""
    marks: dict[int, list[str]] = {}
    for finding in sorted(found, key=lambda one: one.order):
        assert finding.place is not None
        if finding.code.startswith(only):
            assert severity in (None, finding.severity)
            carets = "^" * (finding.place.end_column - finding.place.column)
            row = f"#{' ' * (finding.place.column - 2)}{carets} {finding.code}"
            marks.setdefault(finding.place.line, []).append(row)
    return "\n".join(row for number, line in enumerate(lines, 1) for row in (line, *marks.get(number, [])))


def mended(tmp_path: Path, drawn: str, profile: Profil = PROFILE, *, only: str = "") -> str:
    """*drawn* without its markers and with the fixes of the rules written."""
    text = "\n".join(unmarked(drawn)) + "\n"
    found = findings_drawn(tmp_path, drawn, profile, only=only)
    edits = sorted({edit for finding in found for edit in finding.edits}, key=lambda edit: -edit.span.start)
    for edit in edits:
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def unmarked(drawn: str) -> list[str]:
    """The lines of *drawn* that are no markers."""
    return [line for line in drawn.strip("\n").split("\n") if not _MARKER.match(line)]


_DRAWN = re.compile(r"^ *\^+ [A-Z]\d{3}$")
_HEAD = """\
  dnr: KS 2026-00123
  rubrik: Plan för skolskjuts
  beslutsgång: [kommunstyrelsen]
  tjänsteutlåtande:
    datum: 2026-09-24
    avsändare: {förvaltning: kommunledningskontoret}
    handläggare: [{namn: Alva Exempel}]
"""
_POINTS = "    förslag_till_beslut:\n      - godkänna planen\n"


def in_section(drawn: str) -> str:
    """A drawn case whose section ”beskrivning” is *drawn*: lines of text, and markers without their #."""
    return f"{_HEAD}{_POINTS}    avsnitt:\n      beskrivning: |\n{block(drawn)}"


def in_point(drawn: str, rest: str = "", *, summary: str = "") -> str:
    """A drawn case whose one point is *drawn*, with the keys *rest* beside the text, and *summary*."""
    keys = f"{block(rest)}\n" if rest else ""
    text = f"    sammanfattning: |\n{block(summary)}" if summary else ""
    points = f"    förslag_till_beslut:\n      - text: |\n{block(drawn, 10)}\n{keys}"
    return f"{_HEAD}{points}{text}".rstrip("\n")


def in_case(paper: str, *, top: str = "beslutsgång: [kommunstyrelsen]") -> str:
    """A drawn case with the keys *paper* in its paper and *top* in the ärende, both without their indent."""
    named, held = _HEAD.split("  beslutsgång: [kommunstyrelsen]\n")
    return f"{named}{block(top, 2)}\n{held}{block(paper, 4)}"


def block(drawn: str, indent: int = 8) -> str:
    """*drawn* indented; a marker line gets its # in the first column."""
    rows = []
    for line in drawn.strip("\n").split("\n"):
        marker = _DRAWN.match(line)
        before = "#" + " " * (indent - 1) if marker else " " * indent
        rows.append(f"{before}{line}".rstrip())
    return "\n".join(rows)


def fragments(written: str) -> list[str]:
    """The drawn texts that *written* holds, each under a line of ``---`` that may say what it shows."""
    return [one.split("\n", 1)[1].rstrip("\n") for one in written.split("\n---")[1:]]

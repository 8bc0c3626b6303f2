"""The list of changes (ändringslista) as Markdown and JSON."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from arende.comparison.change import Change

_SPECIAL = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>|#"})


@dataclass(frozen=True)
class Heading:
    """What is compared: the ärende, and what the two versions are called."""

    dnr: str
    title: str
    before: str
    after: str


def to_markdown(heading: Heading, changes: Sequence[Change]) -> str:
    """The list as CommonMark: a sentence for each change, and under it the stretches that differ."""
    lines = [
        f"# Ändringar i {_plain(heading.dnr)} {_plain(heading.title)}",
        "",
        f"Från {_plain(heading.before)} till {_plain(heading.after)}.",
        "",
    ]
    if not changes:
        lines.append("Inget har ändrats.")
    for change in changes:
        lines.append(f"- {_plain(change.sentence if change.is_told else change.brief)}")
        for passage in change.passages if not change.is_told else ():
            for word, text in (("Före", passage.before), ("Efter", passage.after)):
                if text:
                    lines += ["", f"  > {word}: {_quoted(text)}"]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def to_json(heading: Heading, changes: Sequence[Change]) -> str:
    """The list for other programs; the keys are Swedish, as everything a municipality reads."""
    value = {
        "dnr": heading.dnr,
        "rubrik": heading.title,
        "från": heading.before,
        "till": heading.after,
        "ändringar": [
            {
                "vad": change.deed.value,
                "adress": change.address,
                "mening": change.sentence,
                "text": [{"före": passage.before, "efter": passage.after} for passage in change.passages],
            }
            for change in changes
        ],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _plain(text: str) -> str:
    return text.translate(_SPECIAL)


def _quoted(text: str) -> str:
    return _plain(text).replace("\n", "\n  >\n  > ")

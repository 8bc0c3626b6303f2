"""What the rules on signs, numbers and reading mend: those signs alone, in a file that still reads."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from arende.diagnostics import Diagnostic
from arende.lint.catalogue import CASE_RULES, check_case
from arende.loading import load_case
from arende.model.case import Ärende
from arende.text import Edit
from tests.lint.drawn import PROFILE, in_point, in_section

RULES = tuple(rule for rule in CASE_RULES if rule.CODE[0] in "NYW")
ROUNDS = 6
# The rules whose matter is letters; all others change signs and spaces alone.
OF_LETTERS = ("N118", "Y106", "Y117", "Y118")
# Such things as officials type and paste, each near some rule.
PIECES = (
    *(
        "nämnden",
        "skolan",
        "Åkern",
        "SKRs",
        "kl",
        "kl.",
        "klockan",
        "t ex",
        "m.fl",
        "tex",
        "from",
        "1e vice ordförande",
    ),
    *(
        "§",
        "§§",
        "%",
        "kr",
        "kronor",
        "tkr",
        "mnkr",
        "miljoner",
        "procent",
        "maj",
        "måndag",
        "fredag",
        "årskurs",
    ),
    *(
        "5",
        "12",
        "150",
        "2024",
        "2026",
        "10.000",
        "1,250",
        "2.8",
        "18400000",
        "5 000",
        "13.00",
        "13:00",
        "14.40",
        "-3",
    ),
    *(
        "-",
        "–",
        "--",
        ",",
        ".",
        "..",
        "...",
        "…",
        ";",
        ":",
        ":-",
        "!",
        "(",
        ")",
        '"',
        "”",
        "“",
        "*",
        "**",
        "|",
        "#",
        "[x]",
    ),
    *(
        " ",
        "  ",
        "\u00a0",
        "\u2009",
        "\n",
        "\n\n",
        "\u00ad",
        "\u200b",
        "\ufb01",
        "o\u00a8",
        "\u043e",
        "&",
        "[^1]",
    ),
)
texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=24).flatmap(
    lambda pieces: st.sampled_from(["", " "]).map(lambda gap: gap.join(pieces))
)


def checked(case: str) -> tuple[str, Ärende | None, list[Diagnostic]]:
    """*case* as it is written in its file, its value, and what can be mended in it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "ärende.yaml")
        path.write_text(case, encoding="utf-8")
        loaded = load_case(path, path.name)
    findings = check_case(loaded, PROFILE, RULES)
    return loaded.source.text, loaded.value, [finding for finding in findings if finding.edits]


def chosen(findings: list[Diagnostic]) -> list[Edit]:
    """The edits of *findings* that do not touch one that came before, from the last to the first."""
    edits: list[Edit] = []
    for edit in sorted((edit for one in findings for edit in one.edits), key=lambda one: one.span.start):
        if not edits or edit.span.start > edits[-1].span.end:
            edits.append(edit)
    return edits[::-1]


def mended(text: str, edits: list[Edit]) -> str:
    """*text* with every one of *edits*, the last first."""
    for edit in edits:
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def changes_words(text: str, finding: Diagnostic) -> bool:
    """Whether the fix has other letters or figures than what it replaces."""

    def words(stretch: str) -> str:
        return "".join(sign for sign in stretch if sign.isalnum())

    return any(words(text[one.span.start : one.span.end]) != words(one.text) for one in finding.edits)


def lines_kept(text: str) -> str:
    """*text* without what would make another document of the YAML: spaces round its lines."""
    return "\n".join(line.strip() for line in text.split("\n")).strip()


@settings(max_examples=300, deadline=None)
@given(texts)
@example("5kr - 6kr, se §3-5 . kl 13:00-14:40")
@example('måndag - fredag kl.18 - 21 "t ex " 2024 - 2026 ..')
def test_what_is_mended_is_soon_mended_and_leaves_a_file_that_reads(text):
    for place in (in_section, in_point):
        case = place(lines_kept(text) or "text") + "\n"
        for _ in range(ROUNDS):
            case, value, findings = checked(case)
            if value is None or not findings:
                break
            assert [] == [one for one in findings if one.code not in OF_LETTERS and changes_words(case, one)]
            case = mended(case, chosen(findings))
            assert checked(case)[1] is not None
        else:
            assert [] == [(one.code, one.message) for one in findings], case


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.CODE)
def test_a_rule_has_a_whole_page(rule):
    for heading in ("Varför:", "Fel:", "Rätt:", "Källa:"):
        assert f"\n{heading}" in rule.__doc__

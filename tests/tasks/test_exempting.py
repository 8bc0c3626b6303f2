"""The comment that sets a rule aside is put where it holds, and nowhere else."""

import pytest

from arende.diagnostics import Diagnostic
from arende.source import decode, parse
from arende.source.trap import apply
from arende.tasks.exempting import exception_for
from arende.text import Span


def drawn(text: str, word: str, code: str = "L101") -> str | None:
    """*text* with the exception for a finding on *word*."""
    source = decode(text.encode(), "a.yaml")
    start = source.text.index(word)
    place = source.place(Span(start, start + len(word)))
    edit = exception_for(source, Diagnostic("a.yaml", code, "något", place=place))
    return apply(text, [edit]) if edit else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # over the key, in its own indentation
        ("a:\n  b: skall\n", "a:\n  # undantag L101: \n  b: skall\n"),
        # over the key that a text belongs to, not within the text
        ("a:\n  b: |\n    x:\n\n    - skall\n", "a:\n  # undantag L101: \n  b: |\n    x:\n\n    - skall\n"),
        ("a: en\n  två: |\n  skall\n", None),
        # over the list item
        ("a:\n  - ett\n  - två skall\n", "a:\n  - ett\n  # undantag L101: \n  - två skall\n"),
        ("a:\n- ett\n- två\n  skall\n", "a:\n- ett\n# undantag L101: \n- två\n  skall\n"),
        # over the item's own key, when the word stands under one
        ("a:\n  - text: x\n    b: skall\n", "a:\n  - text: x\n    # undantag L101: \n    b: skall\n"),
        # over a list or record on one line
        ("a:\n  b: [ett, skall]\n", "a:\n  # undantag L101: \n  b: [ett, skall]\n"),
        ("a: {b: ett,\n  c: skall}\n", "a: {b: ett,\n  # undantag L101: \n  c: skall}\n"),
        # beside an exception that is there
        ("# undantag M104: så\na: skall\n", "# undantag M104: så\n# undantag L101: \na: skall\n"),
    ],
)  # fmt: skip
def test_an_exception_is_put_above_the_closest_key_or_item(text, expected):
    assert expected == drawn(text, "skall")


def test_what_is_no_rule_has_no_exception():
    assert drawn("a: skall\n", "skall", "I101") is None


def test_the_text_reads_the_same_with_the_exception():
    text = "a:\n  - |\n    ett\n\n    skall\n  - b: c\n"
    changed = drawn(text, "skall")
    assert changed is not None
    before, after = (parse(decode(one.encode(), "a.yaml")) for one in (text, changed))
    assert before.value == after.value
    assert ["undantag L101:"] == [comment.text for comment in after.comments]

"""Comments, which libyaml throws away, found again with their places."""

from arende.source import parse
from arende.text import SourceText

CASE = """\
# överst
dnr: KS 2026-00001  # efter
rubrik: Plan #3
text: |  # efter strecket
  # inte en kommentar
  rad
lista:
  # över punkten
  - "a # b"
"""


def test_comments_are_found_and_texts_are_not():
    document = parse(SourceText("x.yaml", CASE.replace("Plan #3", "'Plan #3'")))
    assert [
        ("överst", 1, True),
        ("efter", 2, False),
        ("efter strecket", 4, False),
        ("över punkten", 8, True),
    ] == [(comment.text, comment.line, comment.alone) for comment in document.comments]

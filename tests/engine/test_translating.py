"""The proof that docxtpl read a part as it stands: what it would lose or invent is refused."""

import pytest

from arende.engine.environment import environment
from arende.engine.strict import parse
from arende.engine.translating import Untranslatable, translate
from tests.engine.build import ROOT, p, row, table


def translated(*blocks: str) -> str:
    body = f"<w:document {ROOT}><w:body>{''.join(blocks)}</w:body></w:document>"
    return translate(parse(body.encode()), environment())


def test_a_paragraph_tag_becomes_a_bare_one():
    assert "<w:body>{% if dnr %}<w:p>" in translated(p("{%p if dnr %}"), p("x"), p("{%p endif %}"))


@pytest.mark.parametrize(
    ("blocks", "message"),
    [
        pytest.param((p("kvar {%p if dnr %}"), p("{%p endif %}")), "texten ”kvar ”", id="text beside"),
        pytest.param((p("{%p if dnr %}{{ dnr }}"), p("{%p endif %}")), "taggen ”dnr”", id="tag beside"),
        pytest.param(
            (p("{{ dnr % 2 }} {%p if a % 2 %}"),), "taggen ”if a % 2”", id="percent in a paragraph tag"
        ),
        pytest.param((p("{{ dnr ) }}"),), "taggarna hänger inte ihop", id="a bracket too many"),
        pytest.param(
            (table(row(f"<w:tc>{p('{%tr if dnr %}')}{table(row('<w:tc><w:p/></w:tc>'))}<w:p/></w:tc>")),),
            "en tagg går över ett stycke eller en tabell",
            id="row tag round a table",
        ),
    ],
)
def test_what_docxtpl_would_lose_is_refused(blocks, message):
    with pytest.raises(Untranslatable) as raised:
        translated(*blocks)
    assert message == str(raised.value)

"""The decisions that other organs have recorded join a paper's beslutsunderlag by themselves."""

from datetime import date
from pathlib import Path

import pytest

from arende.documents.names import names
from arende.documents.paper import paper
from arende.engine import compile_template
from arende.loading import load_case, load_profile
from arende.model.case import Underlag
from arende.model.choices import Paper
from tests.reading import Docx
from tests.rendering import TEMPLATES

CASE = """\
dnr: TN 2026-00041
rubrik: Längre öppettider
beslutsgång: [tekniska nämndens arbetsutskott, tekniska nämnden]
tjänsteutlåtande:
  datum: 2026-10-01
  avsändare: {{förvaltning: tekniska förvaltningen}}
  handläggare: [{{namn: Alva Exempel}}]
  förslag_till_beslut: [godkänna öppettiderna]
  sammanfattning: Öppettiderna blir längre.
  avsnitt: {{beskrivning: Det var kö., ekonomi: Det kostar inget.}}
{listed}"""
UTSKOTT = Underlag(organ="tekniska nämndens arbetsutskott", datum=date(2026, 10, 8), paragraf="45")


def _text(tmp_path: Path, listed: str) -> str:
    path = tmp_path / "tn.yaml"
    path.write_text(CASE.format(listed=listed), encoding="utf-8")
    loaded, profile = load_case(path, "tn.yaml"), load_profile(TEMPLATES / "standard", "standard").value
    assert profile is not None
    assert loaded.value is not None, loaded.findings
    content = paper(loaded, profile, Paper.TJÄNSTEUTLÅTANDE, (UTSKOTT,))
    template = (TEMPLATES / "standard" / "tjansteutlatande.docx").read_bytes()
    compiled = compile_template(template, names(profile, Paper.TJÄNSTEUTLÅTANDE), "mall")
    data = compiled.render(
        content.context, images={}, required=content.required, properties=content.properties
    )
    return Docx(data).text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    "listed",
    [
        "",
        "  beslutsunderlag: [{titel: Plan, datum: 2026-09-01}]\n",
        # The same organ on another day is another decision.
        "  beslutsunderlag: [{organ: tekniska nämndens arbetsutskott, datum: 2026-05-08, paragraf: 45}]\n",
        # Already there, by day or by paragraph alone.
        "  beslutsunderlag: [{organ: Tekniska nämndens arbetsutskott, datum: 2026-10-08}]\n",
        "  beslutsunderlag: [{organ: tekniska nämndens arbetsutskott, paragraf: 45}]\n",
    ],
    ids=["no list", "another document", "another day", "the same day", "the same paragraph"],
)
def test_an_earlier_decision_stands_once_among_the_underlag(tmp_path, listed):
    text = _text(tmp_path, listed)
    assert "Beslutsunderlag" in text
    assert 1 == text.count("Tekniska nämndens arbetsutskott 2026-10-08") + text.count(
        "Tekniska nämndens arbetsutskott § 45"
    )

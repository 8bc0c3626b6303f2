"""The rules that hold a case against its profile, each in a case that holds its own answer."""

import pytest

from arende.model.profile import Profil
from tests.lint.drawn import redrawn

NARROW = Profil.model_validate(
    {
        "namn": "Prov",
        "organisation": "Strandåkers kommun",
        "dnr": {"mönster": r"KS \d{4}-\d{5}", "exempel": "KS 2026-00123"},
        "papper": {
            "tjänsteutlåtande": {
                "mall": "x.docx",
                "dokumenttyp": "Tjänsteutlåtande",
                "beslut": {
                    "ingress": "{Avsändare} föreslår {kedja} att",
                    "ingress_föreslår": "{Organ} föreslår {mottagare} besluta",
                },
                "delar": [
                    {"slag": "förslag", "rubrik": "Förslag till beslut", "obligatorisk": "ja"},
                    {"slag": "svar"},
                    {"slag": "avsnitt", "id": "ekonomi", "rubrik": "Ekonomi"},
                    {
                        "slag": "grupp",
                        "rubrik": "Konsekvenser",
                        "delar": [{"slag": "avsnitt", "id": "barn", "rubrik": "Barn"}],
                    },
                ],
            }
        },
    }
)
HEAD = """\
  dnr: KS 2026-00123
  rubrik: Plan för skolskjuts
  beslutsgång: [kommunstyrelsen]
  tjänsteutlåtande:
    datum: 2026-09-24
    avsändare: {förvaltning: kommunledningskontoret}
    handläggare: [{namn: Alva Exempel}]
"""
POINTS = """\
    förslag_till_beslut:
      - godkänna planen
"""


@pytest.mark.parametrize(
    "drawn",
    [
        # P101: the dnr's shape
        HEAD.replace("KS 2026-00123", "KS 2026–00123").replace(
            "–00123\n", "–00123\n#      ^^^^^^^^^^^^^ P101\n"
        )
        + POINTS,
        # P102: a section the profile does not know
        HEAD + POINTS + "    avsnitt:\n      ekonmi: Ryms i ram.\n#     ^^^^^^ P102\n",
        # P103: nothing proposed
        HEAD.replace("  tjänsteutlåtande:\n", "  tjänsteutlåtande:\n# ^^^^^^^^^^^^^^^^ P103\n"),
        # P104: no place for a timeline
        HEAD
        + POINTS
        + "    tidplan:\n#   ^^^^^^^ P104\n"
        + "      - {datum: 2026-10-01, instans: nämnden, händelse: beslutar}\n",
        # P105: nobody to decide
        HEAD.replace("  beslutsgång: [kommunstyrelsen]\n", "").replace(
            "  tjänsteutlåtande:\n", "  tjänsteutlåtande:\n# ^^^^^^^^^^^^^^^^ P105\n"
        )
        + POINTS,
        # P106: an answer to a part that is not there
        HEAD
        + "    förslag_till_beslut:\n      - text: avslå motionen\n"
        + "        besvarar: [1]\n#                  ^ P106\n",
        # P107: no template for the paper
        HEAD
        + POINTS
        + "  ordförandeförslag:\n# ^^^^^^^^^^^^^^^^^ P107\n"
        + "    datum: 2026-09-24\n    ordförande: Nils Påhitt\n",
        # P109: ”att” twice
        HEAD + "    förslag_till_beslut:\n      - att godkänna planen\n#       ^^^ P109\n",
        # P110: a part without an outcome
        HEAD
        + POINTS
        + "  svar_på:\n    slag: motion\n    titel: Säkrare skolvägar\n    yrkanden:\n"
        + "      - {text: att utreda, utfall: bifall}\n"
        + "      - text: att bygga\n#       ^^^^^^^^^^^^^^^ P110\n",
        # P111: a heading deeper than the template has styles for
        HEAD
        + POINTS
        + "    avsnitt:\n      barn: |\n        # Fyra\n\n        ## Fem\n\n"
        + "        ### Sex\n#       ^^^ P111\n",
        # nothing to find
        HEAD + POINTS + "    avsnitt:\n      ekonomi: Ryms i ram.\n",
    ],
    ids=["P101", "P102", "P103", "P104", "P105", "P106", "P107", "P109", "P110", "P111", "inget"],
)
def test_a_rule_draws_its_markers_where_the_case_has_them(tmp_path, drawn):
    assert drawn.strip("\n") == redrawn(tmp_path, drawn, NARROW, only="P")

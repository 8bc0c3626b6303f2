"""The rule that holds a profile to what there is: placeholders in lead-ins and headings, fields left out."""

import pytest

from arende.lint.rules.profil.p108_known_placeholders import check_profile
from arende.loading import load_profile

PROFILE = """\
namn: Egen
organisation: Strandåkers kommun
dnr: {mönster: 'KS \\d+', exempel: KS 1}
papper:
  tjänsteutlåtande:
    mall: a.docx
    dokumenttyp: Tjänsteutlåtande
"""
PARTS = "    delar:\n      - slag: förslag\n"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (f"    beslut: {{ingress: '{{Organ}} beslutar'}}\n{PARTS}", []),
        (
            f"    beslut: {{ingress: '{{Organet}} beslutar'}}\n{PARTS}",
            [("8:23", "platshållaren {Organet} finns inte", "menade du {organ}?")],
        ),
        # every heading, in a group too
        (f"{PARTS}        rubrik: Förslag till beslut i {{organ}}\n", []),
        (
            f"{PARTS}      - slag: sammanfattning\n        rubrik: Om {{avsändaren}}\n",
            [("11:17", "platshållaren {avsändaren} finns inte", "menade du {avsändare}?")],
        ),
        (
            f"{PARTS}      - slag: grupp\n        delar:\n          - {{slag: svar, rubrik: 'Svar }}'}}\n",
            [("12:34", "en klammer saknar sin motpart", "skriv platshållare som {organ}")],
        ),
        # fields of the paper or of the ärende, whole or in part
        (f"{PARTS}    skrivs_inte_ut: [handläggare, avsändare.avdelning, er_beteckning]\n", []),
        (f"{PARTS}    skrivs_inte_ut: [tjänsteutlåtande.underskrifter.enhet, avsnitt.ekonomi]\n", []),
        (
            f"{PARTS}    skrivs_inte_ut: [avsändare, handläggare.telefn]\n",
            [
                (
                    "10:33",
                    "fältet ”handläggare.telefn” finns inte i ett ärende",
                    "menade du ”handläggare.telefon”?",
                )
            ],
        ),
        (
            f"{PARTS}    skrivs_inte_ut: [prislapp]\n",
            [
                (
                    "10:22",
                    "fältet ”prislapp” finns inte i ett ärende",
                    "skriv fältet som i ärendet, till exempel ”handläggare.telefon”",
                )
            ],
        ),
    ],
)
def test_a_profile_may_only_name_what_there_is(tmp_path, written, said):
    (tmp_path / "profil.yaml").write_text(PROFILE + written, encoding="utf-8")
    loaded = load_profile(tmp_path, "profil.yaml")
    found = [(finding.place, finding.message, finding.advice) for finding in check_profile(loaded)]
    assert said == [(f"{place.line}:{place.column}", message, advice) for place, message, advice in found]

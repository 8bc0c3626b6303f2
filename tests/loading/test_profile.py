"""A profile's folder to a Profil, and the Word templates it names."""

from pathlib import Path

import pytest

from arende.loading import load_profile
from arende.report import to_text

PROFILE = """\
namn: Prov
organisation: Strandåkers kommun
dnr: {{mönster: '[A-Z]+ \\d+', exempel: KS 1}}
papper:
  tjänsteutlåtande:
    mall: {mall}
    dokumenttyp: Tjänsteutlåtande
    delar:
      - slag: förslag
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of profiles, with a template in each and one outside."""
    for place in ("mallar/prov", "mallar/annan"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "brev.docx").write_bytes(b"PK")
        (tmp_path / place / "protokoll.txt").write_text("mallen som text", encoding="utf-8")
    (tmp_path / "utanför.docx").write_bytes(b"PK")
    (tmp_path / "mallar" / "prov" / "brev.dotx").write_bytes(b"PK")
    return tmp_path / "mallar" / "prov"


def _told(folder: Path, text: str) -> str:
    (folder / "profil.yaml").write_text(text, encoding="utf-8")
    return to_text(load_profile(folder, "prov/profil.yaml").findings)


@pytest.mark.parametrize("template", ["brev.docx", "../annan/brev.docx"])
def test_a_template_may_stand_in_any_profile(template: str, folder: Path) -> None:
    assert _told(folder, PROFILE.format(mall=template)) == ""
    loaded = load_profile(folder, "prov")
    assert loaded.value is not None
    assert loaded.value.namn == "Prov"
    assert loaded.source.path == "prov/profil.yaml"


@pytest.mark.parametrize(
    ("template", "code", "message", "advice"),
    [
        ("../../utanför.docx", "F102", "sökvägen leder ut ur mallarnas mapp", "lägg filen i mallarnas mapp"),
        ("bref.docx", "F101", "filen ”bref.docx” finns inte", "menade du ”brev.docx”?"),
        # The template as text, beside where it stood, is not what was meant.
        (
            "protokoll.docx",
            "F101",
            "filen ”protokoll.docx” finns inte",
            "lägg filen i mallarnas mapp, eller rätta sökvägen",
        ),
        (
            "Brev.docx",
            "F103",
            "filen heter ”brev.docx”, med andra stora och små bokstäver",
            "skriv: brev.docx",
        ),
        (
            "brev.dotx",
            "F108",
            "väntade en Wordmall (.docx), fann ”brev.dotx”",
            "spara mallen som Word-dokument (.docx)",
        ),
    ],
)
def test_a_template_that_cannot_be_used_is_told(
    template: str, code: str, message: str, advice: str, folder: Path
) -> None:
    expected = f"""\
prov/profil.yaml:6:11: fel {code}: {message}
  |
6 |     mall: {template}
  |           {"^" * len(template)}
  = råd: {advice}
"""
    assert expected == _told(folder, PROFILE.format(mall=template))


def test_a_folder_without_a_profile_is_told(tmp_path: Path) -> None:
    said = to_text(load_profile(tmp_path, "prov").findings)
    assert said == "prov/profil.yaml: fel I001: filen finns inte\n   = råd: kontrollera sökvägen\n"


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (
            "slag: avsnitt",
            """\
prov/profil.yaml:9:9: fel I115: ”id” saknas för slaget ”avsnitt”
  |
9 |       - slag: avsnitt
  |         ^^^^
  = råd: skriv: id: ekonomi
""",
        ),
        (
            "{slag: förslag, id: ekonomi}",
            """\
prov/profil.yaml:9:25: fel I115: ”id” hör bara till slaget ”avsnitt”
  |
9 |       - {slag: förslag, id: ekonomi}
  |                         ^^
  = råd: ta bort ”id”, eller ändra till slag: avsnitt
""",
        ),
        (
            "slag: grupp",
            """\
prov/profil.yaml:9:9: fel I115: ”delar” saknas för slaget ”grupp”
  |
9 |       - slag: grupp
  |         ^^^^
  = råd: räkna upp delarna under ”delar:”
""",
        ),
        (
            "{slag: förslag, obligatorisk: yes}",
            """\
prov/profil.yaml:9:39: fel I107: väntade ja eller nej, fann ”yes”
  |
9 |       - {slag: förslag, obligatorisk: yes}
  |                                       ^^^
  = råd: skriv ”ja”
""",
        ),
        (
            "slag: forslag",
            """\
prov/profil.yaml:9:15: fel I104: ”forslag” kan inte stå under ”slag”
  |
9 |       - slag: forslag
  |               ^^^^^^^
  = råd: menade du ”förslag”?
""",
        ),
    ],
)
def test_a_fault_in_a_profile_is_told_in_place(part: str, expected: str, folder: Path) -> None:
    assert expected == _told(folder, PROFILE.format(mall="brev.docx").replace("slag: förslag", part))


def test_a_paper_that_is_not_known_gets_its_likeness(folder: Path) -> None:
    said = _told(
        folder, PROFILE.format(mall="brev.docx").replace("  tjänsteutlåtande:", "  tjanstutlåtande:")
    )
    assert (
        said
        == """\
prov/profil.yaml:5:3: fel I101: okänd nyckel ”tjanstutlåtande”
  |
5 |   tjanstutlåtande:
  |   ^^^^^^^^^^^^^^^
  = råd: menade du ”tjänsteutlåtande”?
"""
    )

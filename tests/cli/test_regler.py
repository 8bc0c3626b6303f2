"""``arende regler``."""

import re

import pytest

from tests.cli.running import run

PROFILE = """\
namn: Egen
organisation: Strandåkers kommun
dnr: {mönster: 'KS \\d+', exempel: KS 1}
papper: {tjänsteutlåtande: {mall: a.docx, dokumenttyp: Tjänsteutlåtande, delar: [{slag: förslag}]}}
regler:
  L101: av
  L201:
    allvar: varning
    värden: {högst: 30}
    källa: Skrivregler för Strandåkers kommun, avsnitt 4
"""
PAGE = """\
A103 rubriken-utan-punkt (varning)

Rubriken slutar utan skiljetecken.

Varför: en rubrik är ingen mening, och punkten följer med till kallelsen, protokollet och diariet.
Fel:    rubrik: Plan för skolskjuts 2026–2028.
Rätt:   rubrik: Plan för skolskjuts 2026–2028
Källa:  Myndigheternas skrivregler, avsnittet om rubriker

Profilen ”standard” har inget eget val; regelns eget allvar gäller: varning.
"""


@pytest.fixture
def own(folder):
    """A workspace with a profile that makes choices."""
    profile = folder / "templates" / "egen" / "profil.yaml"
    profile.parent.mkdir(parents=True)
    profile.write_text(PROFILE, encoding="utf-8")
    (profile.parent / "a.docx").write_bytes(b"")
    return folder


def test_all_rules_are_listed_by_family_with_their_weight(folder):
    ran = run("regler")
    assert 0 == ran.code
    assert ran.out.startswith("kod   regel ")
    assert "\n\nSpråk\nL101  ska-inte-skall " in ran.out
    rows = re.findall(r"^[A-Z]\d{3}  \S+ +(?:fel|varning|upplysning)(?: +\w+)?$", ran.out, re.MULTILINE)
    assert len(rows) >= 55
    assert ran.out.endswith(f"\n{len(rows)} regler. ”arende regler P101” visar en regels sida.\n")


def test_the_list_shows_what_a_profile_has_chosen(own):
    rows = {line[:4]: line.split()[2:] for line in run("regler", "--profil", "egen").out.splitlines()}
    assert ["varning", "av"] == rows["L101"]
    assert ["upplysning", "varning"] == rows["L201"]
    assert ["varning"] == rows["A103"]


@pytest.mark.parametrize("asked", ["A103", "a103", "rubriken-utan-punkt"])
def test_a_rule_is_shown_by_its_code_or_its_name(folder, asked):
    ran = run("regler", asked)
    assert (0, PAGE, "") == (ran.code, ran.out, ran.err)


def test_several_rules_are_shown_after_each_other(folder):
    assert f"{PAGE}\n{PAGE}" == run("regler", "A103", "A103").out


def test_a_page_shows_the_profiles_choice_and_where_it_was_made(own):
    expected = """
I profilen ”egen”: varning
  högst: 30
  källa: Skrivregler för Strandåkers kommun, avsnitt 4
"""
    assert run("regler", "L201", "--profil", "egen").out.endswith(expected)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("A1033", "det finns ingen regel ”A1033”\n  = råd: menade du ”A103”?\n"),
        ("rubrik-utan-punkt", "det finns ingen regel ”rubrik-utan-punkt”\n  = råd: menade du ”A103”?\n"),
        ("Q999", "det finns ingen regel ”Q999”\n  = råd: ”arende regler” visar alla regler\n"),
    ],
)
def test_an_unknown_rule_is_told_with_the_one_most_like_it(folder, asked, said):
    ran = run("regler", asked)
    assert (2, f"fel: {said}") == (ran.code, ran.err)


def test_an_unknown_profile_is_told(folder):
    ran = run("regler", "--profil", "standrad")
    expected = "--profil: fel P100: profilen ”standrad” finns inte\n   = råd: menade du ”standard”?\n"
    assert (1, expected) == (ran.code, ran.err)

"""What is secret in one place is secret in the next: under a title of its own, and in the next organ."""

import pytest

from tests.cli.meeting_samples import TN, case_file, change, files, furnish, item, meeting_file
from tests.cli.running import run

AU = "tnau-2026-10-08"
LAW = "19 kap. 3 § offentlighets- och sekretesslagen"
HARBOUR = "      - dnr: TN 2026-00069\n"


@pytest.fixture
def samples(tmp_path, monkeypatch):
    """The sample meetings in a workspace that one stands in."""
    monkeypatch.chdir(tmp_path)
    return furnish(tmp_path)


def papers(command: str, meeting: str = TN) -> str:
    """What the open papers of *command* say, with the names of their files."""
    ran = run(command, meeting)
    assert 0 == ran.code, ran
    made = (name for name in files(f"output/{meeting}") if name.endswith(".docx") and "sekretess" not in name)
    return "\n".join(f"{name}\n{run('text', f'output/{meeting}/{name}').out}" for name in made)


def test_what_an_arbetsutskott_kept_secret_the_nämnd_does_not_lay_open(samples):
    change(meeting_file(AU), HARBOUR, f"{HARBOUR}        sekretess: {LAW}\n")
    for command in ("kallelse", "handlingar", "protokoll"):
        said = papers(command)
        assert LAW in said.replace("\u00a0", " ")
        for secret in ("gästhamnen", "TN 2026-00069", "tn-2026-00069", "Göran Sagostrand ersätter"):
            assert secret not in said, command
    assert "Avtal om skötsel av gästhamnen" in run(
        "text", f"output/{TN}/{TN}-kallelse-sekretess.docx"
    ).out.replace("\u00a0", " ")


def test_a_secret_ärende_is_secret_under_a_title_of_its_own_too(samples):
    own = item("TN 2026-00055")
    change(
        meeting_file(),
        own,
        own.replace(
            "- dnr: TN 2026-00055",
            "- rubrik: Förlikning om verket\n        dnr: TN 2026-00055\n        text: Kort.\n"
            "        förslag_till_beslut: [ingå förlikning]",
        ),
    )
    said = papers("kallelse")
    assert "Förlikning om verket" not in said
    assert "TN 2026-00055" not in said.replace("\u00a0", " ")


def test_an_open_paper_does_not_tell_who_came_to_a_secret_item(samples):
    change(
        meeting_file(),
        "  - {namn: Siv Mallgren, titel",
        "  - {namn: Sluthild Låsman, titel: läkare, paragrafer: 96}\n  - {namn: Siv Mallgren, titel",
    )
    assert "Sluthild" not in papers("protokoll")
    assert "Sluthild Låsman, läkare" in run("text", f"output/{TN}/{TN}-protokoll-sekretess.docx").out
    assert "Ebba Tänkt, va-ingenjör, § 88 " in papers("protokoll").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("ja", "I123"),
        ("nej", "I123"),
        ("av hänsyn till Anna Andersson", "I123"),
        ("", "I110"),
        ("OSL 26:1", ""),
        ("26 kap. 1 § offentlighets- och sekretesslagen (2009:400)", ""),
        ("21 kap. 3 och 3 a §§ offentlighets- och sekretesslagen", ""),
    ],
)
def test_secrecy_is_a_place_in_a_law_and_never_nothing(samples, written, code):
    change(
        case_file("tn-2026-00055"),
        "sekretess: 19 kap. 9 § offentlighets- och sekretesslagen",
        f"sekretess: {written}",
    )
    ran = run("granska", str(case_file("tn-2026-00055")))
    assert (code in ran.out) if code else (0 == ran.code), ran

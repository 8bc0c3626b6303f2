"""The commands about versions, in real repositories: nothing but git's tags and ``output`` is written."""

import json
import os
import re
import shutil
from pathlib import Path

import pytest

from arende.package import open_package
from arende.redline import accepted, rejected
from arende.tasks.projection import project
from arende.tasks.workspace import installed_templates
from tests.cli.running import SMALL, Ran, run
from tests.history.places import Place, place, state
from tests.rendering import TEMPLATES
from tests.validators import assert_valid

CASE = "cases/a.yaml"
PAPER = "output/a-tjansteutlatande.docx"
REDLINE = "output/a-tjansteutlatande-andringar.docx"
ORGANS = """\
organ:
  - namn: kommunstyrelsen
    förkortning: KS
    ledamöter:
      - {namn: Alva Exempel, parti: S, uppdrag: ordförande}
      - {namn: Nils Påhitt, parti: M}
      - {namn: Berit Låtsas, parti: C}
"""
MEETING = """\
organ: kommunstyrelsen
datum: 2026-10-22
tid: 13.00
första_paragraf: 45
dagordning:
  - grupp: beslutsärenden
    ärenden:
      - dnr: KS 2026-00123
"""
AS_PROPOSED = "        beslut: {utgång: enligt förslag}\n"
CHANGED = "        beslut: {utgång: ändrat, punkter: [godkänna planen i ett år]}\n"
PUT_OFF = "        beslut: {utgång: återremiss, punkter: [återremittera ärendet]}\n"
MEETING_FILE = "sammanträden/ks-2026-10-22.yaml"


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Alva Exempel")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "alva@strandaker.example")


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """A repository with templates and one ärende saved, which one stands in."""
    made = furnished(tmp_path / "kommunen")
    monkeypatch.chdir(made.folder)
    return made


def furnished(folder: Path, **settings: str) -> Place:
    """A repository with the templates of Strandåker, a sammanträde to come and one ärende, all saved."""
    made = place(folder, **settings)
    shutil.copytree(TEMPLATES / "standard", folder / "templates" / "standard")
    made.write("templates/standard/organ.yaml", ORGANS)
    made.write(".gitignore", "output/\n")
    made.write(CASE, SMALL)
    made.write(MEETING_FILE, MEETING)
    made.save("Första versionen")
    return made


def changed(repo: Place, old: str, new: str, subject: str = "Ändrad", name: str = CASE) -> str:
    """Save a change of one file; the commit."""
    text = (repo.folder / name).read_text(encoding="utf-8")
    assert old in text
    repo.write(name, text.replace(old, new))
    return repo.save(subject)


def told(repo: Place, *args: str) -> Ran:
    """The command, which leaves the folder, the index and all branches as they were, and does not crash."""

    def all_but_papers() -> dict[str, str]:
        return {name: value for name, value in state(repo.folder).items() if not name.startswith("output/")}

    status = repo.git("status", "--porcelain")  # which writes the index, where only its times are old
    before = all_but_papers()
    ran = run(*args)
    assert before == all_but_papers()
    assert status == repo.git("status", "--porcelain")
    return ran


def text_of(parts: dict[str, bytes]) -> str:
    """What a paper says, in words."""
    from arende.package import write_package

    return project(write_package(parts), "handling")


# --- historik ---


def test_history_tells_when_by_whom_and_what_in_plain_swedish(repo):
    first = repo.git("rev-parse", "--short", "HEAD")
    second = changed(repo, "två år", "tre år", "Längre tid")[:7]
    repo.write(CASE, (repo.folder / CASE).read_text(encoding="utf-8").replace("2026-09-24", "2026-10-01"))
    expected = f"""\
inte sparat
    Datumet i tjänsteutlåtandet är ändrat från 2026-09-24 till 2026-10-01.
2026-09-02 12.00  {second}  Alva Exempel: Längre tid
    Avsnittet ”Beskrivning av ärendet” i tjänsteutlåtandet är ändrat.
2026-09-01 12.00  {first}  Alva Exempel: Första versionen
    Ärendet är tillagt.
"""
    ran = told(repo, "historik", CASE)
    assert (0, expected, "") == (ran.code, ran.out, ran.err)


@pytest.mark.parametrize("number", ["KS 2026-00123", "KS 2026.12", "00274/2026"])
def test_an_ärende_can_be_named_by_its_number(repo, number):
    changed(repo, "KS 2026-00123", f'"{number}"')
    changed(repo, "två år", "tre år")
    assert told(repo, "historik", CASE).out == told(repo, "historik", number).out
    assert f"i {number} Plan" in told(repo, "jämför", number, "--från", "HEAD~1", "--format", "md").out


def test_a_number_that_two_files_have_is_told(repo):
    repo.write("cases/b.yaml", SMALL)
    ran = told(repo, "historik", "KS 2026-00123")
    assert 2 == ran.code
    assert "flera ärenden har diarienumret ”KS 2026-00123”: ”cases/a.yaml”, ”cases/b.yaml”" in ran.err


def test_history_follows_a_new_name(repo):
    repo.git("mv", CASE, "cases/plan för skolskjuts på ön.yaml")
    repo.save("Nytt namn")
    ran = told(repo, "historik", "cases/plan för skolskjuts på ön.yaml")
    assert "flyttad från cases/a.yaml" in ran.out
    assert "Första versionen" in ran.out


def test_history_tells_each_side_of_a_merge_by_what_it_was_made_of(repo):
    repo.git("switch", "-q", "-c", "sida")
    changed(repo, "nämndens ram", "kommunens ram", "Ekonomin")
    repo.git("switch", "-q", "main")
    changed(repo, "Plan för skolskjuts", "Plan för skolbussar", "Rubriken")
    repo.git("merge", "-q", "--no-ff", "-m", "Samman", "sida")
    ran = told(repo, "historik", CASE)
    told_of = {block.splitlines()[0].rpartition(": ")[2]: block for block in ran.out.split("\n2026-")}
    assert "”Ekonomi”" in told_of["Ekonomin"]
    assert "Rubriken är" not in told_of["Ekonomin"]
    assert "Rubriken är ändrad." in told_of["Rubriken"]
    assert "Ekonomi" not in told_of["Rubriken"]
    assert "sammanfogad" in ran.out


def test_only_a_comment_changes_nothing_that_is_read(repo):
    changed(repo, "dnr:", "# en kommentar\ndnr:", "Kommentar")
    assert "Kommentar\n    inget i innehållet är ändrat\n" in told(repo, "historik", CASE).out


def test_a_version_that_cannot_be_read_is_told_and_passed_by(repo):
    changed(repo, "rubrik:", "rubrik: [", "Fel")
    changed(repo, "rubrik: [", "rubrik:", "Rättat")
    ran = told(repo, "historik", CASE)
    assert 0 == ran.code
    assert "går inte att läsa som ett ärende" in ran.out
    assert 1 == ran.out.count("Ärendet är tillagt.")


def test_a_long_list_of_changes_is_cut_and_can_be_had_whole(repo):
    names = "\n".join(f"  - mottagare {'abcdefghijkl'[number] * 9}" for number in range(12))
    text = SMALL.replace("beslut_skickas_till: [tekniska förvaltningen]", f"beslut_skickas_till:\n{names}")
    repo.write(CASE, text)
    assert "ändringar till (--hela visar alla)" in told(repo, "historik", CASE).out
    assert 12 == told(repo, "historik", CASE, "--hela").out.count("En mottagare av beslutet är tillagd")


# --- kallelse --utskickad and beslut ---


def sent(repo: Place) -> None:
    ran = run("kallelse", "ks-2026-10-22", "--utskickad")
    assert 0 == ran.code, ran
    assert "märkte 1 ärende som utskickat: kallelse/kommunstyrelsen/2026-10-22" in ran.out


def decided(repo: Place, how: str = AS_PROPOSED) -> None:
    repo.write(MEETING_FILE, MEETING + how)
    repo.save("Beslutat")


def test_history_says_which_version_went_out_and_which_was_decided(repo):
    sent(repo)
    decided(repo)
    ran = run("beslut", "ks-2026-10-22")
    assert (0, "") == (ran.code, ran.err)
    assert "märkte 1 ärende som beslutat: beslut/kommunstyrelsen/2026-10-22\n" == ran.out
    said = told(repo, "historik", CASE).out
    assert "    » gick ut med kallelsen till kommunstyrelsen 2026-10-22\n" in said
    assert "    » beslutad av kommunstyrelsen 2026-10-22, § 45\n" in said


def test_a_decision_of_another_text_than_the_notice_had_is_refused_and_the_change_named(repo):
    sent(repo)
    changed(repo, "två år", "tre år")
    decided(repo)
    ran = told(repo, "beslut", "ks-2026-10-22")
    assert 1 == ran.code
    assert "V102" in ran.err
    assert "Avsnittet ”Beskrivning av ärendet” i tjänsteutlåtandet är ändrat" in ran.err
    assert "" == repo.git("tag", "-l", "beslut/*")


OWN_PROPOSAL = "        förslag_till_beslut: [{}]\n"
WITH_FILES = SMALL.replace("  avsnitt:", "  bilagor: [{titel: Kalkyl, fil: kalkyl.pdf}]\n  avsnitt:")


def _set(repo: Place, proposal: str, attachment: bytes) -> None:
    repo.write(CASE, WITH_FILES)
    repo.write("cases/kalkyl.pdf", attachment.decode())
    repo.write(MEETING_FILE, MEETING + OWN_PROPOSAL.format(proposal))


@pytest.mark.parametrize(
    ("proposal", "attachment", "what"),
    [
        ("godkänna planen", b"%PDF-1.4 a\n", ""),
        ("avvisa planen", b"%PDF-1.4 a\n", "förslaget till beslut i KS 2026-00123 är inte"),
        ("godkänna planen", b"%PDF-1.4 b\n", "filen ”kalkyl.pdf” i KS 2026-00123 är inte"),
    ],
    ids=["the same", "proposal", "attachment"],
)
def test_a_decision_on_other_things_than_the_notice_had_is_refused(repo, proposal, attachment, what):
    _set(repo, "godkänna planen", b"%PDF-1.4 a\n")
    repo.save("Före")
    sent(repo)
    _set(repo, proposal, attachment)
    repo.write(MEETING_FILE, MEETING + OWN_PROPOSAL.format(proposal) + AS_PROPOSED)
    repo.save("Beslutat")
    ran = run("beslut", "ks-2026-10-22")
    assert (bool(what), what in ran.err, "V102" in ran.err) == (ran.code == 1, True, bool(what)), ran


def test_a_decision_that_the_meeting_changed_is_marked(repo):
    sent(repo)
    changed(repo, "två år", "tre år")
    decided(repo, CHANGED)
    assert 0 == run("beslut", "ks-2026-10-22").code
    assert "beslut/kommunstyrelsen/2026-10-22" == repo.git("tag", "-l", "beslut/*")


COUNCIL = ORGANS.removeprefix("organ:\n").replace("kommunstyrelsen", "kommunfullmäktige").replace("KS", "KF")
REJECTED = "        beslut: {utgång: avslag, punkter: [avslå förslaget]}\n"


@pytest.mark.parametrize(
    ("how", "case", "became"),
    [
        (CHANGED, SMALL, "förslaget ändrades"),
        (REJECTED, SMALL, "förslaget avslogs"),
        (
            AS_PROPOSED,
            SMALL.replace("[kommunstyrelsen]", "[kommunstyrelsen, kommunfullmäktige]"),
            "organet föreslår det, och ett annat organ beslutar",
        ),
    ],
    ids=["changed", "rejected", "only proposed"],
)
def test_what_was_not_decided_as_it_stood_is_not_told_as_decided(repo, how, case, became):
    repo.write("templates/standard/organ.yaml", ORGANS + COUNCIL)
    repo.write(CASE, case)
    repo.save("Före")
    sent(repo)
    decided(repo, how)
    assert 0 == run("rendera", CASE).code
    assert 0 == run("beslut", "ks-2026-10-22").code
    line = f"» behandlad av kommunstyrelsen 2026-10-22, § 45: {became}\n"
    assert line in told(repo, "historik", CASE).out
    ran = run("verifiera", PAPER)
    assert (0, True, True) == (ran.code, line in ran.out, "märkt som beslutad" in ran.out)


def test_what_was_put_off_was_not_decided(repo):
    sent(repo)
    decided(repo, PUT_OFF)
    ran = told(repo, "beslut", "ks-2026-10-22")
    assert 1 == ran.code
    assert "V104" in ran.err


def test_a_decision_without_a_marked_notice_is_marked_and_told(repo):
    decided(repo)
    ran = run("beslut", "ks-2026-10-22")
    assert 0 == ran.code
    assert "V103" in ran.err


@pytest.mark.parametrize(
    "name", [CASE, MEETING_FILE, "templates/standard/profil.yaml", "templates/standard/organ.yaml"]
)
@pytest.mark.parametrize("words", [("beslut",), ("kallelse", "--utskickad")], ids=lambda words: words[0])
def test_what_is_not_saved_is_not_marked(repo, name, words):
    decided(repo)
    repo.write(name, (repo.folder / name).read_text(encoding="utf-8") + "# nytt\n")
    ran = told(repo, words[0], "ks-2026-10-22", *words[1:])
    assert 1 == ran.code
    assert f"{name}: fel V101" in ran.err
    assert "" == repo.git("tag", "-l")


def test_an_ärende_that_git_never_had_is_not_marked(repo):
    repo.git("rm", "-q", "--cached", CASE)
    repo.commit("Bort")
    ran = told(repo, "kallelse", "ks-2026-10-22", "--utskickad")
    assert (1, True) == (ran.code, "V101" in ran.err)


def test_an_extra_item_did_not_go_out_with_the_kallelse(repo):
    decided(repo, "        extra: ja\n" + AS_PROPOSED)
    ran = told(repo, "kallelse", "ks-2026-10-22", "--utskickad")
    assert (1, True) == (ran.code, "mötet har inga ärenden att märka" in ran.err)
    assert "" == repo.git("tag", "-l")


SECOND_FILE = "sammanträden/ks-2026-10-22-em.yaml"


def test_two_meetings_on_one_day_decide_each_for_itself(repo):
    later = (
        MEETING.replace("13.00", "15.00").replace("paragraf: 45", "paragraf: 46").replace("00123", "00124")
    )
    repo.write("cases/b.yaml", SMALL.replace("00123", "00124"))
    repo.write(SECOND_FILE, later)
    repo.save("Två möten")
    sent(repo)
    decided(repo)
    repo.write(SECOND_FILE, later + AS_PROPOSED)
    repo.save("Beslutat igen")
    assert "2026-10-22\n" in run("beslut", "ks-2026-10-22").out
    ran = run("beslut", "ks-2026-10-22-em")
    assert 0 == ran.code, ran
    assert "beslut/kommunstyrelsen/2026-10-22-ks-2026-10-22-em\n" in ran.out
    assert "V103" in ran.err  # the notice was the other meeting's
    assert "beslutad av kommunstyrelsen 2026-10-22" in told(repo, "historik", "cases/b.yaml").out


def test_a_mark_twice_is_one_mark(repo):
    sent(repo)
    sent(repo)
    assert "kallelse/kommunstyrelsen/2026-10-22" == repo.git("tag", "-l")


# --- rendera --version ---


@pytest.mark.parametrize(
    "version", ["commit", "v1", "gren", "2026-09-01", "beslutad", "kallelsen", "kallelsen 2026-10-22"]
)
def test_any_version_is_made_again_with_the_bytes_it_had(repo, version):
    profile = "templates/standard/profil.yaml"
    changed(
        repo, "Strandåkers kommun", "Sjövikens kommun", "Profilen", profile
    )  # after the ärende, before then
    repo.git("tag", "v1")
    repo.git("branch", "gren")
    commit = repo.git("rev-parse", "HEAD")
    repo.git("commit", "-q", "--amend", "--no-edit", GIT_COMMITTER_DATE="2026-09-01T13:00:00+02:00")
    commit = repo.git("rev-parse", "HEAD")
    repo.git("tag", "-f", "v1")
    repo.git("branch", "-f", "gren")
    sent(repo)
    repo.write(MEETING_FILE, MEETING + AS_PROPOSED)
    repo.save("Beslutat")
    assert 0 == run("beslut", "ks-2026-10-22").code
    assert 0 == run("rendera", CASE).code
    then = Path(PAPER).read_bytes()
    changed(repo, "två år", "tre år")
    changed(repo, "Sjövikens kommun", "Ådalens kommun", "Profilen igen", profile)
    template = repo.folder / "templates" / "standard" / "tjansteutlatande.docx"
    shutil.copy(installed_templates() / "attsats" / "tjansteutlatande.docx", template)
    repo.git("mv", CASE, "cases/b.yaml")
    repo.save("Ny mall och nytt namn")
    ran = told(repo, "rendera", "cases/b.yaml", "--version", commit if version == "commit" else version)
    assert 0 == ran.code, ran
    (made,) = Path("output").glob("b-tjansteutlatande-*.docx")
    assert then == made.read_bytes()


def test_an_unknown_version_is_told_with_what_may_be_meant(repo):
    repo.git("tag", "version-1")
    ran = told(repo, "rendera", CASE, "--version", "version-2")
    assert 2 == ran.code
    assert "det finns ingen version ”version-2”" in ran.err
    assert "version-1" in ran.err


def test_a_version_that_is_not_marked_is_told(repo):
    ran = told(repo, "rendera", CASE, "--version", "beslutad")
    assert (2, True) == (ran.code, "ingen version är märkt" in ran.err)


def test_an_ärende_without_the_version_is_left_out_and_the_others_made(repo):
    repo.write("cases/ny.yaml", SMALL.replace("00123", "00124"))
    repo.save("Ett till")
    ran = told(repo, "rendera", "cases", "--version", "2026-09-01")
    assert 0 == ran.code
    assert "V105" in ran.out
    assert ["a"] == [path.name.split("-")[0] for path in Path("output").glob("*.docx")]


def test_what_stands_in_the_folder_is_made_each_time(repo):
    run("rendera", CASE, "--version", "nu")
    repo.write(CASE, SMALL.replace("två år", "tre år"))
    assert "skriven" in run("rendera", CASE, "--version", "nu").out


def test_two_ärenden_whose_files_have_one_name_are_not_made_over_each_other(repo):
    repo.write("cases/b/a.yaml", SMALL.replace("00123", "00124"))
    repo.save("Ett till")
    ran = told(repo, "rendera", "cases", "--version", "HEAD")
    assert 1 == ran.code
    assert "fel U107: ärendet ger samma filnamn som" in ran.out
    assert "1 fil skriven, 1 inte skriven" in ran.out


# --- jämför ---


def compared(repo: Place, *args: str) -> Ran:
    return told(repo, "jämför", CASE, *args)


def test_a_redline_is_the_new_paper_when_accepted_and_the_old_when_rejected(repo):
    run("rendera", CASE)
    old = open_package(Path(PAPER).read_bytes(), "").parts
    changed(repo, "  sammanfattning:", "  bilagor: [Plan]\n  sammanfattning:", "Bilagan")
    changed(repo, "[godkänna planen för skolskjuts]", "[godkänna planen, följa upp den]", "Punkterna")
    run("rendera", CASE)
    new = open_package(Path(PAPER).read_bytes(), "").parts
    ran = compared(repo, "--från", "2026-09-01")
    assert 0 == ran.code, ran
    parts = open_package(Path(REDLINE).read_bytes(), "").parts
    assert text_of(dict(new)) == text_of(accepted(parts))
    assert text_of(dict(old)) == text_of(rejected(parts))
    body = parts["word/document.xml"].decode()
    assert 'w:author="Alva Exempel"' in body
    assert 'w:date="2026-09-03T12:00:00Z"' in body
    assert_valid(Path(REDLINE), Path("output/a-andringslista.docx"))


def test_the_list_is_written_as_word_markdown_and_json(repo):
    changed(repo, "två år", "tre år")
    ran = compared(repo, "--från", "HEAD~1")
    assert "Avsnittet ”Beskrivning av ärendet” i tjänsteutlåtandet är ändrat." in ran.out
    assert "> Efter: Planen gäller i tre år." in Path("output/a-andringslista.md").read_text(encoding="utf-8")
    read = json.loads(Path("output/a-andringslista.json").read_bytes())
    assert "tjänsteutlåtande.avsnitt.beskrivning" == read["ändringar"][0]["adress"]
    assert "Ändringslista" in text_of(
        dict(open_package(Path("output/a-andringslista.docx").read_bytes(), "").parts)
    )


@pytest.mark.parametrize("form", ["md", "json", "text"])
def test_a_format_writes_the_list_on_the_screen_alone(repo, form):
    changed(repo, "två år", "tre år")
    ran = told(repo, "jamfor", CASE, "--fran", "HEAD~1", "--till", "HEAD", "--format", form)
    assert (0, True, "") == (ran.code, "tjänsteutlåtandet är ändrat" in ran.out, ran.err)
    assert not Path("output").exists()


def test_versions_with_the_same_text_have_no_redline(repo):
    ran = compared(repo, "--från", "HEAD")
    assert "inget har ändrats" in ran.out
    assert not Path(REDLINE).exists()


def test_what_is_not_saved_is_compared_too(repo):
    repo.write(CASE, SMALL.replace("två år", "tre år"))
    ran = compared(repo, "--från", "HEAD")
    assert "till det som inte är sparat" in ran.out
    assert (
        'w:author="inte sparat"'
        in open_package(Path(REDLINE).read_bytes(), "").parts["word/document.xml"].decode()
    )


def test_a_new_template_is_no_change_of_the_ärende(repo):
    changed(repo, "Strandåkers kommun", "Sjövikens kommun", "Profilen", "templates/standard/profil.yaml")
    changed(repo, "två år", "tre år")
    assert 0 == compared(repo, "--från", "2026-09-01").code
    parts = open_package(Path(REDLINE).read_bytes(), "").parts
    assert "Sjövikens" in text_of(rejected(parts))


def test_a_changed_profile_is_the_new_one_on_both_sides(repo):
    shutil.copytree(repo.folder / "templates/standard", repo.folder / "templates/egen")
    changed(repo, "dnr:", "profil: egen\ndnr:")
    assert 0 == compared(repo, "--från", "HEAD~1").code
    shutil.rmtree(repo.folder / "templates/standard")
    repo.save("Den gamla borta")
    ran = compared(repo, "--från", "2026-09-01")
    assert 0 == ran.code, ran
    assert "Profilen är tillagd: egen." in ran.out


def test_a_version_that_cannot_be_read_is_told_by_name(repo):
    bad = changed(repo, "rubrik:", "rubrik: [", "Fel")[:7]
    changed(repo, "rubrik: [", "rubrik:", "Rättat")
    ran = compared(repo, "--från", bad)
    assert 1 == ran.code
    assert "V106" in ran.err
    assert f"{bad}:cases/a.yaml" in ran.err


def test_a_file_that_cannot_be_read_now_is_told(repo):
    repo.write(CASE, SMALL.replace("rubrik:", "rubrik: ["))
    ran = compared(repo, "--från", "HEAD")
    assert (1, True) == (ran.code, "det som inte är sparat går inte att läsa" in ran.err)


def test_a_missing_attachment_is_told_and_compared_all_the_same(repo):
    repo.write("cases/plan.pdf", "%PDF-1.7")
    changed(repo, "  sammanfattning:", "  bilagor: [{titel: Plan, fil: plan.pdf}]\n  sammanfattning:")
    changed(repo, "två år", "tre år")
    (repo.folder / "cases/plan.pdf").unlink()
    ran = compared(repo, "--från", "HEAD~1")
    assert 1 == ran.code
    assert "F101" in ran.err
    assert Path(REDLINE).is_file()


def test_a_profile_that_is_gone_is_told(repo):
    changed(repo, "dnr:", "profil: borta\ndnr:")
    ran = compared(repo, "--från", "HEAD~1")
    assert 1 == ran.code
    assert "profilen ”borta” finns inte" in ran.err
    assert "Profilen är tillagd: borta." in ran.out


def test_a_meeting_is_compared_with_its_notice(repo):
    sent(repo)
    changed(repo, "två år", "tre år")
    ran = told(repo, "jämför", "ks-2026-10-22", "--från", "kallelsen")
    assert 0 == ran.code, ran
    assert "Avsnittet ”Beskrivning av ärendet”" in ran.out
    names = {path.name for path in Path("output").iterdir() if path.suffix in (".docx", ".md", ".json")}
    assert {
        "a-tjansteutlatande-andringar.docx",
        "ks-2026-10-22-andringslista.docx",
        "ks-2026-10-22-andringslista.md",
        "ks-2026-10-22-andringslista.json",
    } <= names
    assert_valid(Path("output/ks-2026-10-22-andringslista.docx"), sdk=False)


def test_the_redlines_of_a_meeting_are_not_made_over_each_other(repo):
    repo.write("cases/b/a.yaml", SMALL.replace("00123", "00124"))
    repo.write(MEETING_FILE, f"{MEETING}      - dnr: KS 2026-00124\n")
    repo.save("Ett till")
    changed(repo, "två år", "tre år")
    changed(repo, "två år", "fyra år", name="cases/b/a.yaml")
    ran = told(repo, "jämför", "ks-2026-10-22", "--från", "HEAD~2")
    assert 1 == ran.code
    assert "cases/b/a.yaml: fel U107: ärendet ger samma filnamn som ”cases/a.yaml”" in ran.err


def test_a_meeting_without_a_marked_notice_is_not_compared(repo):
    ran = told(repo, "jämför", "ks-2026-10-22", "--från", "kallelsen")
    assert (2, "") == (ran.code, ran.out)
    assert "V105" in ran.err


@pytest.mark.parametrize("form", ["md", "json"])
def test_the_list_of_a_meeting_is_written_on_the_screen(repo, form):
    sent(repo)
    changed(repo, "två år", "tre år")
    ran = told(repo, "jamfor", "ks-2026-10-22", "--fran", "kallelsen", "--format", form)
    assert (0, True) == (ran.code, "KS 2026-00123" in ran.out)


SECRECY = "sekretess: 26 kap. 1 § OSL"
IN_THE_CASE = (CASE, "rubrik:", f"{SECRECY}\nrubrik:")
ON_THE_AGENDA = (MEETING_FILE, "- dnr: KS 2026-00123", f"- dnr: KS 2026-00123\n        {SECRECY}")
OPEN, SECRET = False, True


@pytest.mark.parametrize("where", [IN_THE_CASE, ON_THE_AGENDA], ids=["in its file", "on the agenda"])
@pytest.mark.parametrize(
    ("then", "now"), [(SECRET, SECRET), (OPEN, SECRET), (SECRET, OPEN)], ids=["both", "the new", "the old"]
)
@pytest.mark.parametrize("form", ["", "md", "json"])
def test_the_list_of_a_meeting_says_nothing_of_what_is_secret_in_either_version(repo, where, then, now, form):
    name, plain, hidden = where
    if then is SECRET:
        changed(repo, plain, hidden, "Sekretess", name)
    sent(repo)
    changed(repo, "två år", "tre år")
    if then is not now:
        changed(repo, *((plain, hidden) if now is SECRET else (hidden, plain)), "Sekretess", name)
    ran = told(repo, "jämför", "ks-2026-10-22", "--från", "kallelsen", *(("--format", form) if form else ()))
    assert "26 kap. 1 § OSL" in ran.out
    files = {} if form else readable(Path("output"))
    assert form or {"ks-2026-10-22-andringslista.md", "ks-2026-10-22-andringslista.docx"} <= set(files)
    rows = [row for row in ran.out.splitlines() if not row.startswith("output/ks-2026-10-22-sekretess/")]
    for text in ("\n".join(rows), *files, *files.values()):
        assert [] == [word for word in ("KS 2026-00123", "skolskjuts", "tre år", "a-tj") if word in text]


def test_the_redlines_of_what_is_secret_lie_in_a_folder_of_their_own(repo):
    changed(repo, *ON_THE_AGENDA[1:], "Sekretess", MEETING_FILE)
    sent(repo)
    changed(repo, "två år", "tre år")
    assert 0 == told(repo, "jämför", "ks-2026-10-22", "--från", "kallelsen").code
    assert ["a-tjansteutlatande-andringar.docx"] == [
        path.name for path in Path("output/ks-2026-10-22-sekretess").iterdir()
    ]
    assert not Path("output/a-tjansteutlatande-andringar.docx").exists()


def readable(folder: Path) -> dict[str, str]:
    """The text of each open file directly in *folder*, by name."""
    return {
        path.name: text_of(dict(open_package(path.read_bytes(), "").parts))
        if path.suffix == ".docx"
        else path.read_text(encoding="utf-8")
        for path in folder.iterdir()
        if path.suffix in (".docx", ".md", ".json") and not path.name.startswith(".")
    }


# --- Repositories ---


COMMANDS = [
    ("historik", CASE),
    ("jämför", CASE, "--från", "HEAD"),
    ("rendera", CASE, "--version", "HEAD"),
    ("beslut", "ks-2026-10-22"),
    ("kallelse", "ks-2026-10-22", "--utskickad"),
]
every_command = pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
reading_ones = pytest.mark.parametrize("words", COMMANDS[:3], ids=lambda words: words[0])


@every_command
def test_without_git_one_is_told_to_install_it(repo, words, monkeypatch):
    monkeypatch.setenv("PATH", str(repo.folder))
    ran = run(*words)
    assert (2, True) == (ran.code, "programmet git finns inte på datorn" in ran.err)


@every_command
def test_a_folder_without_git_is_told(repo, words, monkeypatch):
    shutil.rmtree(repo.folder / ".git")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(repo.folder.parent))
    ran = run(*words)
    assert (2, True) == (ran.code, "versionshanteras inte med git" in ran.err)


@every_command
def test_a_repository_without_versions_is_told(repo, words):
    shutil.rmtree(repo.folder / ".git")
    repo.git("init", "-q")
    ran = run(*words)
    assert (2, True) == (ran.code, "inget är sparat i git ännu" in ran.err)


@reading_ones
def test_a_detached_head_is_as_good_as_a_branch(repo, words):
    changed(repo, "två år", "tre år")
    repo.git("switch", "-q", "--detach", "HEAD~1")
    assert 0 == told(repo, *words).code


def test_a_shallow_clone_says_that_older_versions_are_elsewhere(repo, tmp_path, monkeypatch):
    changed(repo, "två år", "tre år")
    repo.git("clone", "-q", "--depth", "1", repo.folder.as_uri(), str(tmp_path / "grund"))
    shallow = Place(tmp_path / "grund")
    monkeypatch.chdir(shallow.folder)
    ran = told(shallow, "historik", CASE)
    assert 0 == ran.code
    assert "äldre versioner saknas" in ran.out
    assert "Ärendet är tillagt" not in ran.out
    assert "git fetch --unshallow" in ran.err
    assert 0 == told(shallow, "rendera", CASE, "--version", "HEAD").code
    ran = told(shallow, "jämför", CASE, "--från", "2026-09-01")
    assert (2, True) == (ran.code, "--unshallow" in ran.err)


def test_templates_of_another_repository_are_not_replaced_by_others(repo, tmp_path):
    other = place(tmp_path / "mallar")
    shutil.copytree(TEMPLATES / "standard", other.folder / "standard")
    other.save("Mallar")
    shutil.rmtree(repo.folder / "templates")
    repo.save("Bort")
    repo.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", str(other.folder), "templates")
    repo.save("Mallarna i ett eget arkiv")
    ran = told(repo, "rendera", CASE, "--version", "HEAD")
    assert (True, True) == (ran.code != 0, "templates" in ran.out + ran.err)
    repo.write(CASE, SMALL.replace("två år", "tre år"))
    assert 0 == compared(repo, "--från", "HEAD").code


def test_ärenden_in_a_submodule_have_the_history_of_their_own_repository(repo, tmp_path, monkeypatch):
    whole = place(tmp_path / "allt")
    whole.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", str(repo.folder), "kommunen")
    whole.save("Med kommunen")
    inner = Place(whole.folder / "kommunen")
    monkeypatch.chdir(inner.folder)
    assert "Första versionen" in told(inner, "historik", CASE).out
    assert 0 == told(inner, "rendera", CASE, "--version", "HEAD").code


@reading_ones
def test_a_dirty_tree_stays_dirty(repo, words):
    repo.write("templates/standard/profil.yaml", "skräp")
    repo.write("cases/ny.yaml", "dnr: x")
    repo.write(".gitignore", "output/\n*.tmp\n")
    repo.git("add", ".gitignore")
    told(repo, *words)


@reading_ones
def test_a_path_with_swedish_letters_and_spaces_is_taken(tmp_path, monkeypatch, words):
    made = furnished(tmp_path / "Ärenden på ön" / "kommun stöd")
    monkeypatch.chdir(made.folder)
    made.git("mv", CASE, "cases/å ä ö.yaml")
    made.save("Nytt namn")
    ran = told(made, *("cases/å ä ö.yaml" if word == CASE else word for word in words))
    assert 0 == ran.code, ran


def test_windows_line_ends_are_no_change_and_give_the_same_bytes(tmp_path, monkeypatch):
    made = furnished(tmp_path / "windows", core_autocrlf="true")
    monkeypatch.chdir(made.folder)
    for path in (*made.folder.glob("cases/*.yaml"), *made.folder.glob("templates/*/*.yaml")):
        path.write_bytes(path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
    made.git("add", "--renormalize", ".")
    assert "inte sparat" not in told(made, "historik", CASE).out
    assert "inget har ändrats" in compared(made, "--från", "HEAD").out
    run("rendera", CASE)
    assert 0 == told(made, "rendera", CASE, "--version", "HEAD").code
    (again,) = Path("output").glob("a-tjansteutlatande-*.docx")
    assert Path(PAPER).read_bytes() == again.read_bytes()
    assert 0 == run("kallelse", "ks-2026-10-22", "--utskickad").code


@reading_ones
def test_a_bare_repository_with_the_files_in_it_is_read(repo, words, tmp_path, monkeypatch):
    repo.git("clone", "-q", "--bare", str(repo.folder), str(tmp_path / "bar.git"))
    for name in ("cases", "sammanträden", "templates"):
        shutil.copytree(repo.folder / name, tmp_path / "bar.git" / name)
    monkeypatch.chdir(tmp_path / "bar.git")
    assert 0 == run(*words).code
    ran = run("spara", "nytt")
    assert (2, True) == (ran.code, "versionshanteras inte med git" in ran.err)


@every_command
def test_a_bare_repository_has_no_files_to_name(repo, words, tmp_path, monkeypatch):
    repo.git("clone", "-q", "--bare", str(repo.folder), str(tmp_path / "bar.git"))
    monkeypatch.chdir(tmp_path / "bar.git")
    ran = run(*words)
    assert 2 == ran.code
    assert re.search("finns inte|finns inget sammanträde", ran.err)


@reading_ones
def test_a_workspace_may_be_a_folder_of_the_repository(tmp_path, monkeypatch, words):
    whole = place(tmp_path / "allt")
    inner = furnished(tmp_path / "annat").folder
    shutil.rmtree(inner / ".git")
    shutil.move(inner, whole.folder / "kommunen")
    whole.save("Allt")
    monkeypatch.chdir(whole.folder / "kommunen")
    ran = run(*words)
    assert 0 == ran.code, ran


def test_a_workspace_that_was_moved_keeps_the_templates_it_had(tmp_path, monkeypatch):
    whole = place(tmp_path / "allt")
    inner = furnished(tmp_path / "annat").folder
    shutil.rmtree(inner / ".git")
    shutil.move(inner, whole.folder / "gamla")
    whole.write(
        "gamla/templates/standard/profil.yaml",
        (whole.folder / "gamla/templates/standard/profil.yaml")
        .read_text(encoding="utf-8")
        .replace("Strandåkers kommun", "Sjövikens kommun"),
    )
    whole.save("Allt")
    whole.git("mv", "gamla", "nya")
    whole.save("Nytt namn på mappen")
    monkeypatch.chdir(whole.folder / "nya")
    assert 0 == run("rendera", CASE, "--version", "2026-09-01").code
    (made,) = Path("output").glob("*.docx")
    assert "Sjövikens" in text_of(dict(open_package(made.read_bytes(), "").parts))

"""The commands about a sammanträde: what is written, what is left alone, and what is said about it."""

import csv
import re
import shutil
from pathlib import Path

import pytest

from tests.cli.meeting_samples import TN, case_file, change, files, furnish, item, meeting_file
from tests.cli.running import Ran, run, run_process
from tests.reading import Docx

HERE = f"output/{TN}"
FOLDER = f"{HERE}/handlingar"
MAKING = ("kallelse", "handlingar", "protokoll", "utdrag", "expediera")
KS, TAXA = "ks-2026-11-04", "TN 2026-00071"


@pytest.fixture
def own(folder: Path) -> Path:
    """The current folder, with the sample sammanträden and all they are made from."""
    return furnish(folder)


def last(ran: Ran) -> str:
    """The line that sums a run up."""
    return ran.out.splitlines()[-1]


def told(ran: Ran, status: str) -> list[str]:
    """The names of the files that a run says are *status*, without their folder."""
    lines = (line.split("  ") for line in ran.out.splitlines() if f"  {status}" in line)
    return [line[0].strip().rpartition("/")[2] for line in lines]


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("kallelse", "2 filer skrivna"),
        ("handlingar", "27 filer skrivna"),
        ("protokoll", "5 filer skrivna"),
        ("utdrag", "18 filer skrivna"),
        ("expediera", "36 filer skrivna"),
    ],
)
def test_every_file_is_written_once_and_then_left_alone(own, command, expected):
    first = run(command, TN)
    assert (0, f"{expected}, i {HERE}", "") == (first.code, last(first), first.err)
    before = {path: path.stat().st_mtime_ns for path in Path(HERE).rglob("*.*") if path.is_file()}
    again = run(command, TN)
    assert (0, 1) == (again.code, len(again.out.splitlines()))
    assert expected.split()[0] == again.out.split()[0]
    assert f"oförändrade, i {HERE}\n" in again.out
    papers = {path for path in before if not path.name.startswith(".")}
    assert papers
    assert all(before[path] == path.stat().st_mtime_ns for path in papers)


def test_a_meeting_is_named_by_its_path_or_its_file(own):
    run("kallelse", TN)
    for named in (str(meeting_file()), f"2026/{TN}", f"{TN}.yaml"):
        assert (0, f"2 oförändrade, i {HERE}\n") == (run("kallelse", named).code, run("kallelse", named).out)


@pytest.mark.parametrize("command", MAKING)
def test_a_meeting_that_is_not_there_is_told_with_the_nearest_name(own, command):
    ran = run(command, "tn-2026-10-23")
    expected = "fel: det finns inget sammanträde ”tn-2026-10-23”\n  = råd: menade du ”tn-2026-10-22”?\n"
    assert (2, "", expected) == (ran.code, ran.out, ran.err)
    assert not Path("output").exists()


@pytest.mark.parametrize("command", MAKING)
def test_a_meeting_with_a_fault_is_refused_with_its_place_and_nothing_is_written(own, command):
    change(meeting_file(), "organ: ", "orgn: ")
    ran = run(command, TN)
    assert 1 == ran.code
    assert f"{meeting_file()}:5:1: fel I101: okänd nyckel ”orgn”\n" in ran.out
    assert "  = råd: menade du ”organ”?\n" in ran.out
    assert f"1 inte skriven, i {HERE}" == last(ran)
    assert {} == files("output")


@pytest.mark.parametrize("command", MAKING)
def test_a_fault_in_the_meetings_file_costs_no_paper_that_is_there(own, command):
    run(command, TN)
    before = files("output")
    change(meeting_file(), "organ: ", "orgn: ")
    assert 1 == run(command, TN).code
    assert before == files("output")


@pytest.mark.parametrize("command", ["protokoll", "utdrag", "expediera"])
def test_a_meeting_that_has_decided_nothing_has_no_minutes(own, command):
    ran = run(command, "tn-2026-11-19")
    assert 1 == ran.code
    assert "fel G109: mötet har inga beslut ännu" in ran.out
    assert "1 inte skriven, i output/tn-2026-11-19" == last(ran)
    assert {} == files("output")


# handlingar: what changes with the ärenden and with the agenda


def test_one_changed_ärende_gives_its_own_papers_and_the_index_again(own):
    run("handlingar", TN)
    change(case_file("tn-2026-00058"), "rubrik: ", "rubrik: Nytt ")
    ran = run("handlingar", TN)
    paper = "11-01-tn-2026-00058-tjansteutlatande.docx"
    assert [paper, "00-handlingsforteckning.docx", "00-handlingsforteckning.docx"] == told(ran, "skriven")
    assert f"3 filer skrivna, 24 oförändrade, i {HERE}" == last(ran)
    assert "Nytt Svar på medborgarförslag" in Docx(Path(FOLDER, paper).read_bytes()).text


def test_an_ärende_that_is_struck_takes_its_files_with_it_and_those_after_it_move_up(own):
    run("handlingar", KS)
    change(meeting_file(KS), item(TAXA, KS), "")
    ran = run("handlingar", KS)
    expected = [
        "00-handlingsforteckning.docx",
        "03-01-ks-2026-00123-tjansteutlatande.docx",
        "03-02-ks-2026-00123-bilaga-1-utredning-av-brolage-och-kostnad.pdf",
        "04-01-ks-2026-00088-tjansteutlatande.docx",
    ]
    after = files(f"output/{KS}/handlingar")
    assert (0, expected) == (ran.code, list(after))
    assert "03-03-tn-2026-00071-tjansteutlatande.docx" in told(ran, "borttagen")
    assert f"4 filer skrivna, 7 borttagna, i output/{KS}" == last(ran)
    index = Docx(after["00-handlingsforteckning.docx"]).text
    assert TAXA not in index
    assert expected[1] in index
    assert f"4 oförändrade, i output/{KS}\n" == run("handlingar", KS).out


def test_another_order_of_the_agenda_gives_other_numbers_and_the_same_papers(own):
    run("handlingar", KS)
    before = files(f"output/{KS}/handlingar")
    one, other = item(TAXA, KS), item("KS 2026-00123", KS)
    change(meeting_file(KS), one + other, other + one)
    assert 0 == run("handlingar", KS).code
    after = files(f"output/{KS}/handlingar")
    turned = {"03": "04", "04": "03", "05": "05", "00": "00"}
    assert {turned[name[:2]] + name[2:] for name in before} == set(after)
    papers = [name for name in before if name[:2] != "00"]
    assert papers
    assert all(before[name] == after[turned[name[:2]] + name[2:]] for name in papers)


def test_an_ärende_that_becomes_secret_leaves_the_open_folder(own):
    run("handlingar", TN)
    change(case_file("tn-2026-00058"), "beslutsgång:", "sekretess: 19 kap. 3 §\nbeslutsgång:")
    assert 0 == run("handlingar", TN).code
    assert not [name for name in files(FOLDER) if "00058" in name]
    assert "11-01-tjansteutlatande.docx" in files(f"{FOLDER}-sekretess")


def test_nothing_is_written_of_a_meeting_whose_index_cannot_be_made(own):
    change(case_file("tn-2026-00058"), "rubrik: ", "rubrk: ")
    ran = run("handlingar", TN)
    assert 1 == ran.code
    assert f"fel G107: ärendets fil ”{case_file('tn-2026-00058')}” har fel\n" in ran.out
    assert f"1 inte skriven, i {HERE}" == last(ran)
    assert {} == files("output")


def test_nothing_is_renumbered_or_removed_while_the_index_cannot_be_made(own):
    run("handlingar", KS)
    before = files("output")
    change(meeting_file(KS), item(TAXA, KS), "")
    change(case_file("ks-2026-00123"), "rubrik: ", "rubrk: ")
    ran = run("handlingar", KS)
    assert (1, f"1 inte skriven, i output/{KS}") == (ran.code, last(ran))
    assert before == files("output")


def test_an_attachment_that_may_not_be_read_is_told_and_the_rest_is_made(own, monkeypatch):
    locked = "utredning-brolage.pdf"
    there = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == locked:
            raise PermissionError(13, "Permission denied", str(path))
        return there(path)

    assert list(Path("cases/2026/ks-2026-00123").glob(locked))
    monkeypatch.setattr(Path, "read_bytes", refuse)
    ran = run("handlingar", KS)
    assert (1, "") == (ran.code, ran.err)
    place = f"cases/2026/ks-2026-00123/{locked}"
    assert f"{place}: fel U118: filen går inte att läsa: behörighet saknas\n" in ran.out
    assert Path(f"output/{KS}/handlingar/00-handlingsforteckning.docx").exists()


def test_a_case_that_gets_errors_keeps_its_papers(own):
    run("handlingar", TN)
    before = files(FOLDER)
    change(case_file("tn-2026-00058"), "rubrik: ", "rubrk: ")
    assert 1 == run("handlingar", TN).code
    assert before == files(FOLDER)


def test_an_ärende_that_does_not_exist_is_told_at_its_number(own):
    change(meeting_file(), "dnr: TN 2026-00058", "dnr: TN 2026-00059")
    ran = run("handlingar", TN)
    assert 1 == ran.code
    assert f"{meeting_file()}:210:14: fel G102: inget ärende har diarienumret ”TN 2026-00059”\n" in ran.out


def test_the_name_of_a_secret_attachment_says_nothing_of_it_and_has_plain_letters(own):
    change(case_file("ks-2026-00123"), "beslutsgång:", "sekretess: 19 kap. 3 §\nbeslutsgång:")
    change(case_file("ks-2026-00123"), "utredning-brolage.pdf", "utredning-brolage.p d;f")
    folder = Path("cases/2026/ks-2026-00123")
    (folder / "utredning-brolage.pdf").rename(folder / "utredning-brolage.p d;f")
    assert 0 == run("handlingar", KS).code
    names = {name for name in files(f"output/{KS}/handlingar-sekretess") if name[:2] != "00"}
    assert {"04-01-tjansteutlatande.docx", "04-02-bilaga-1.p-d-f"} == names


# work by hand


@pytest.mark.parametrize(
    ("command", "paper"),
    [
        ("kallelse", f"{HERE}/{TN}-kallelse.docx"),
        ("handlingar", f"{FOLDER}/11-01-tn-2026-00058-tjansteutlatande.docx"),
        ("protokoll", f"{HERE}/{TN}-protokoll.docx"),
        ("utdrag", f"{HERE}/utdrag/{TN}-paragraf-94.docx"),
    ],
)
def test_what_a_person_has_changed_is_left_as_it_is_until_it_may_go(own, command, paper):
    run(command, TN)
    whole = Path(paper).read_bytes()
    Path(paper).write_bytes(whole + b"\0")
    ran = run(command, TN)
    assert 1 == ran.code
    assert f"{paper}: fel U101: filen har ändrats för hand" in ran.out
    assert whole + b"\0" == Path(paper).read_bytes()
    assert 0 == run(command, TN, "--ersätt").code
    assert whole == Path(paper).read_bytes()


def test_a_struck_paper_that_a_person_has_changed_is_named_and_kept(own):
    run("handlingar", KS)
    paper = Path("output", KS, "handlingar", "03-03-tn-2026-00071-tjansteutlatande.docx")
    paper.write_bytes(paper.read_bytes() + b"\0")
    change(meeting_file(KS), item(TAXA, KS), "")
    ran = run("handlingar", KS)
    assert f"{paper.as_posix()}: inget ärende ger den här filen längre; den är kvar\n" in ran.out
    assert paper.exists()


def test_a_paper_that_was_removed_is_made_again_and_nothing_else(own):
    run("utdrag", TN)
    Path(HERE, "utdrag", f"{TN}-paragraf-94.docx").unlink()
    assert [f"{TN}-paragraf-94.docx"] == told(run("utdrag", TN), "skriven")


# utdrag and expediera


def test_one_paragraph_is_extracted_alone(own):
    assert f"1 fil skriven, i {HERE}" == last(run("utdrag", TN, "--paragraf", "94"))
    assert [f"utdrag/{TN}-paragraf-94.docx"] == list(files(HERE))


def test_what_goes_to_one_receiver_is_extracted_alone(own):
    ran = run("utdrag", TN, "--till", "Tekniska Förvaltningen")
    assert 0 == ran.code
    assert [f"utdrag/{TN}-paragraf-94-tekniska-forvaltningen.docx"] == list(files(HERE))


def test_an_extract_made_alone_goes_when_all_are_made_and_none_gives_it(own):
    run("utdrag", TN)
    run("utdrag", TN, "--paragraf", "94")
    change(case_file("tn-2026-00058"), "beslutsgång:", "sekretess: 19 kap. 3 §\nbeslutsgång:")
    assert 0 == run("utdrag", TN).code
    assert f"utdrag/{TN}-paragraf-94.docx" not in files(HERE)
    assert f"utdrag-sekretess/{TN}-paragraf-94.docx" in files(HERE)


@pytest.mark.long
def test_the_pdf_of_an_extract_goes_with_it_unless_somebody_has_signed_it(own):
    if shutil.which("soffice") is None:
        pytest.skip("saknas: LibreOffice")
    assert 0 == run("utdrag", TN, "--pdf").code
    pdfs = [Path(HERE, "utdrag", f"{TN}-paragraf-{number}.pdf") for number in (94, 95)]
    pdfs[1].write_bytes(pdfs[1].read_bytes() + b"signed")
    for case in ("tn-2026-00058", "tn-2026-00077"):
        change(case_file(case), "beslutsgång:", "sekretess: 19 kap. 3 §\nbeslutsgång:")
    assert 0 == run("utdrag", TN).code
    assert [False, True] == [pdf.exists() for pdf in pdfs]


def test_what_was_open_does_not_lie_on_when_the_ärende_becomes_secret(own):
    import json
    from hashlib import sha256

    for command in (("utdrag", TN, "--till", "Fastighetsenheten"), ("kallelse", TN)):
        assert 0 == run(*command).code
    extract = Path(HERE, "utdrag", f"{TN}-paragraf-98-fastighetsenheten.docx")
    papers = [extract, Path(HERE, f"{TN}-kallelse.docx")]
    made = {}
    for paper in papers:  # as LibreOffice would have left them
        paper.with_suffix(".pdf").write_bytes(b"%PDF hemligt " + paper.name.encode())
        own_digest = sha256(paper.with_suffix(".pdf").read_bytes()).hexdigest()
        made[f"{paper.stem}.pdf"] = (sha256(paper.read_bytes()).hexdigest(), own_digest)
    Path(HERE, ".arende-pdf.json").write_text(json.dumps(made), encoding="utf-8")
    change(case_file("tn-2026-00064"), "beslutsgång:", "sekretess: 19 kap. 3 §\nbeslutsgång:")
    ran = run("kallelse", TN)
    assert 0 == ran.code
    assert not extract.exists()
    assert [] == list(Path(HERE).rglob("*.pdf"))
    gone = {extract.name, *made}
    assert gone == set(told(ran, "borttagen"))


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (["--paragraf", "12"], "mötet har ingen § 12"),
        (["--till", "hamnkaptenen"], "mötet har inget beslut som ska till ”hamnkaptenen”"),
        (["--paragraf", "88", "--till", "polisen"], "§ 88 har inget beslut som ska till ”polisen”"),
    ],
)
def test_what_no_decision_answers_to_is_told(own, asked, expected):
    ran = run("utdrag", TN, *asked)
    assert (2, f"fel: {expected}") == (ran.code, ran.err.splitlines()[0])
    assert not Path("output").exists()


def test_extracts_of_minutes_that_are_not_adjusted_are_made_and_warned_of(own):
    written = meeting_file().read_text(encoding="utf-8")
    meeting_file().write_text(re.sub(r"(?m)^  (datum|anslag): .*\n", "", written), encoding="utf-8")
    ran = run("expediera", TN)
    assert "varning G111: utdragen är inte bestyrkta: " in ran.out + ran.err
    assert Path(HERE, "utdrag", f"{TN}-paragraf-94.docx").exists()


def test_each_receiver_gets_one_draft_with_its_extracts(own):
    from email import policy
    from email.parser import BytesParser

    run("expediera", TN)
    data = Path(HERE, "expediering", "tekniska-forvaltningen.eml").read_bytes()
    letter = BytesParser(policy=policy.default).parsebytes(data)
    assert "1" == letter["X-Unsent"]
    names = [part.get_filename() for part in letter.iter_attachments()]
    assert names == [f"{TN}-paragraf-94.docx"]
    attached = next(letter.iter_attachments()).get_content()
    assert Path(HERE, "utdrag", names[0]).read_bytes() == attached


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["IT-enheten", "IT enheten"], ["it-enheten-2.eml", "it-enheten.eml"]),
        (["Ekonomiavdelningen", "ekonomiavdelningen"], ["ekonomiavdelningen.eml"]),
        (["A", "a 2", "Å"], ["a-2.eml", "a-3.eml", "a.eml"]),
    ],
)
def test_no_receiver_loses_the_letter_to_another_whose_name_is_alike(own, names, expected):
    listed = ", ".join(names)
    change(
        meeting_file(),
        item("TN 2026-00058"),
        f"{item('TN 2026-00058')}        beslut_skickas_till: [{listed}]\n",
    )
    assert 0 == run("expediera", TN).code
    made = [path.name for path in Path(HERE, "expediering").glob("*.eml")]
    assert expected == sorted(name for name in made if name in expected)
    letters = {name: Path(HERE, "expediering", name).read_bytes() for name in expected}
    assert len(expected) == len(set(letters.values()))
    run("utdrag", TN, "--till", names[0])
    run("utdrag", TN, "--till", names[1])
    extracts = {path.name for path in Path(HERE, "utdrag").glob(f"{TN}-paragraf-94-*.docx")}
    assert {f"{TN}-paragraf-94-{name.replace('eml', 'docx')}" for name in expected} >= extracts
    assert min(2, len(expected)) == len(extracts)


def test_the_subject_of_a_letter_names_its_paragraphs_and_comes_out_whole(own):
    from email import message_from_bytes
    from email.header import decode_header, make_header

    for dnr in ("TN 2026-00058", "TN 2026-00077", "TN 2026-00071"):
        change(meeting_file(), item(dnr), f"{item(dnr)}        beslut_skickas_till: [kulturhuset]\n")
    assert 0 == run("expediera", TN).code
    data = Path(HERE, "expediering", "kulturhuset.eml").read_bytes()
    letter = message_from_bytes(data)
    subject = "Beslut i tekniska nämnden 2026-10-22: §§ 88, 94–95"
    assert subject == str(make_header(decode_header(letter["Subject"])))
    assert all(len(line) <= 78 for line in data.partition(b"\r\n\r\n")[0].split(b"\r\n"))


@pytest.mark.parametrize("spelling", ["tekniska förvaltningen", "Tekniska förvaltningen"])
def test_a_letter_goes_to_the_address_of_the_profile_however_the_name_is_capitalised(own, spelling):
    form = Path("templates/standard/sammantraden.yaml")
    form.write_text(
        f"{form.read_text(encoding='utf-8')}\nadresser: {{{spelling}: tf@k.example}}\n", encoding="utf-8"
    )
    assert 0 == run("expediera", TN).code
    assert b"\r\nTo: tf@k.example\r\n" in Path(HERE, "expediering", "tekniska-forvaltningen.eml").read_bytes()


# papers that the profile does not have


@pytest.fixture
def few(own: Path) -> Path:
    """The samples under a profile that has no other meeting papers than kallelse and protokoll."""
    form = Path("templates/standard/sammantraden.yaml")
    lines = form.read_text(encoding="utf-8").splitlines(keepends=True)
    start = lines.index("papper:\n") + 1
    end = next(number for number, line in enumerate(lines) if number >= start and line[0] != " ")
    kept = [line for line in lines[start:end] if line.startswith(("  kallelse:", "  protokoll:"))]
    assert 2 == len(kept)
    form.write_text("".join((*lines[:start], *kept, *lines[end:])), encoding="utf-8")
    return own


@pytest.mark.parametrize(
    ("command", "code", "lacking"),
    [
        (("kallelse", TN), 0, []),
        (("protokoll", TN), 0, ["upplysning G115: ”papper” saknar ”anslag”"]),
        (("uppföljning", "--ut", "output"), 0, ["upplysning G115: ”papper” saknar ”uppföljningslista”"]),
        (("handlingar", "ks-2026-11-04"), 1, ["fel G115: ”papper” saknar ”handlingsförteckning”"]),
        (("handlingar", TN, "--pdf"), 1, ["fel G115: ”papper” saknar ”handlingsförteckning”"]),
        (("utdrag", TN), 1, ["fel G115: ”papper” saknar ”protokollsutdrag”"]),
        (
            ("expediera", TN),
            1,
            ["fel G115: ”papper” saknar ”protokollsutdrag”", "fel G115: ”papper” saknar ”expedieringslista”"],
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_paper_that_the_profile_has_not_is_told_with_what_to_write(few, command, code, lacking):
    ran = run(*command)
    assert (code, False) == (ran.code, "fel i programmet" in ran.err)
    told = [line for line in (ran.out + ran.err).splitlines() if "G115" in line]
    assert sorted(lacking) == sorted({line.partition(": ")[2].partition(", så")[0] for line in told})
    assert not lacking or "templates/standard/sammantraden.yaml:" in told[0]
    assert not lacking or "råd: lägg till: " in ran.out


def test_several_extracts_are_chosen_at_once(own):
    run("utdrag", TN, "--paragraf", "89", "--paragraf", "94")
    assert [f"utdrag/{TN}-paragraf-{number}.docx" for number in (89, 94)] == sorted(files(HERE))


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("--paragraf", "94", "--paragraf", "5"), "mötet har ingen § 5\n  = råd: välj bland § 8"),
        (("--till", ""), "--till säger inte till vem"),
    ],
)
def test_an_extract_of_what_is_not_there_is_told_as_it_is(own, asked, told):
    ran = run("utdrag", TN, *asked)
    assert 2 == ran.code
    assert told in ran.err


# möten, ärenden, uppföljning


@pytest.mark.parametrize("name", ["möten", "moten"])
def test_the_meetings_are_shown_with_how_far_they_have_come(own, name):
    ran = run(name, "--dag", "2026-10-25")
    assert (0, "") == (ran.code, ran.err)
    rows = {row[-1]: row for row in (line.split("\t") for line in ran.out.splitlines())}
    assert ["2026-10-22", "Tekniska nämnden", "18", "protokoll"] == rows[str(meeting_file())][:4]
    assert "justeras senast 2026-11-05" == rows[str(meeting_file())][5]
    assert "kallat" == rows[str(meeting_file("tn-2026-11-19"))][3]


@pytest.mark.parametrize("name", ["ärenden", "arenden"])
def test_the_ärenden_are_shown_with_where_they_are(own, name):
    ran = run(name, "--dag", "2026-10-25")
    rows = {row[0]: row for row in (line.split("\t") for line in ran.out.splitlines())}
    assert "Tekniska nämnden 2026-11-19" == rows["TN 2026-00060"][2]
    assert "Tekniska nämnden 2026-10-22 § 92, bordläggning" == rows["TN 2026-00060"][3]
    assert ["", "Kommunfullmäktige 2026-11-30 § 130, enligt förslag"] == rows["TN 2026-00071"][2:4]
    assert ["TN 2026-00055", "sekretess"] == rows["TN 2026-00055"][:2]
    assert "Socialnämnden 2026-10-08, inget protokoll" == rows["SN 2026-41"][2]


def test_a_question_that_was_answered_lacks_no_decision(own):
    path = meeting_file("kf-2026-11-30")
    rows = {row[-1]: row for row in (line.split("\t") for line in run("möten").out.splitlines())}
    assert "" == rows[str(path)][4]


def test_one_paragraph_without_decision_is_told_as_one(own):
    path = meeting_file("snau-2026-09-24")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("        beslut: enligt förslag\n", "", 1), encoding="utf-8")
    rows = {row[-1]: row for row in (line.split("\t") for line in run("möten").out.splitlines())}
    assert "1 fel, beslut i 1 paragraf" == rows[str(path)][4]


@pytest.mark.parametrize("command", ["möten", "ärenden"])
def test_a_table_is_written_as_csv_that_excel_reads(own, command):
    shown = [line.split("\t") for line in run(command, "--dag", "2026-10-25").out.splitlines()]
    assert 0 == run(command, "--dag", "2026-10-25", "--csv", "tabell.csv").code
    with Path("tabell.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert shown == list(csv.reader(stream, delimiter=";"))


@pytest.mark.parametrize("command", ["möten", "ärenden", "uppföljning"])
def test_a_folder_without_any_is_said_to_be(folder, command):
    ran = run(command)
    assert (2, "") == (ran.code, ran.out)
    assert "det finns inga" in ran.err


DONE = """\
verkställt:
  - {organ: tekniska nämnden, år: 2026, paragraf: 95, klart: 2026-10-26}
  - {organ: tekniska nämnden, år: 2026, paragraf: 89, punkt: 1, klart: 2026-12-24}
  - {organ: tekniska nämnden, år: 2026, paragraf: 90, klart: 2027-01-10}
"""


def _status(ran: Ran) -> list[tuple[str, str]]:
    rows = (line.split("\t") for line in ran.out.splitlines()[1:-1])
    return [(row[2], row[-1]) for row in rows if row[2] in ("§ 89", "§ 90", "§ 95")]


@pytest.mark.parametrize("name", ["uppföljning", "uppfoljning"])
@pytest.mark.parametrize("file", ["uppföljning.yaml", "uppfoljning.yaml"])
def test_what_is_written_as_done_is_done_from_its_day(own, name, file):
    Path("sammanträden", file).write_text(DONE, encoding="utf-8")
    ran = run(name, "--dag", "2026-12-25")
    expected = [
        ("§ 90", "försenad"),
        ("§ 89", "i tid"),
        ("§ 95", "klart"),
        ("§ 89", "klart"),
    ]
    assert (0, expected) == (ran.code, _status(ran))
    assert "14 punkter, 5 försenade, 2026-12-25" == last(ran)
    left = run(name, "--dag", "2026-12-25", "--kvar")
    assert [("§ 90", "försenad"), ("§ 89", "i tid")] == _status(left)


def test_a_fault_in_what_is_done_is_told_and_the_points_are_shown(own):
    Path("sammanträden", "uppföljning.yaml").write_text("verkstallt: []\n", encoding="utf-8")
    ran = run("uppföljning", "--dag", "2026-12-25")
    assert 1 == ran.code
    assert "sammanträden/uppföljning.yaml:1:1: fel I101: okänd nyckel ”verkstallt”" in ran.err
    assert "14 punkter" in ran.out


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (
            "{organ: teknisk nämnd, år: 2026, paragraf: 95, klart: 2026-10-26}",
            ":2:13: varning G116: inget protokoll är från ”teknisk nämnd”",
        ),
        (
            "{organ: tekniska nämnden, år: 2026, paragraf: 12, klart: 2026-10-26}",
            ":2:51: varning G116: tekniska nämnden har inget beslut i § 12 år 2026",
        ),
        (
            "{organ: tekniska nämnden, år: 2026, paragraf: 89, punkt: 7, klart: 2026-10-26}",
            ":2:62: varning G116: § 89 har ingen beslutspunkt 7",
        ),
        (
            "{organ: Tekniska nämnden, år: 2026, paragraf: 89, klart: 2026-10-20}",
            ":2:62: varning G117: klart 2026-10-20, före beslutet 2026-10-22",
        ),
    ],
)
def test_what_is_done_is_held_against_what_was_decided(own, entry, told):
    Path("sammanträden", "uppföljning.yaml").write_text(f"verkställt:\n  - {entry}\n", encoding="utf-8")
    ran = run("uppföljning", "--dag", "2026-12-25")
    assert f"sammanträden/uppföljning.yaml{told}" in ran.err
    assert "14 punkter" in ran.out
    for asked in ("sammanträden/uppföljning.yaml", "sammanträden"):
        ran = run("granska", asked)
        assert f"sammanträden/uppföljning.yaml{told}" in ran.out
        assert "1 uppföljning granskad" in last(ran)


def test_what_may_stand_in_minutes_that_cannot_be_read_is_not_missed(own):
    entry = "{organ: tekniska nämnden, år: 2026, paragraf: 12, klart: 2026-10-26}"
    Path("sammanträden", "uppföljning.yaml").write_text(f"verkställt: [{entry}]\n", encoding="utf-8")
    path = meeting_file("snau-2026-09-24")
    path.write_text(path.read_text(encoding="utf-8").replace("tid:", "tidd:", 1), encoding="utf-8")
    assert "G116" not in run("uppföljning", "--dag", "2026-12-25").err


def test_one_organ_is_followed_up_alone(own):
    ran = run("uppföljning", "--dag", "2026-12-25", "--organ", "Samhällsbyggnadsnämnden")
    assert (0, "1 punkt, 0 försenade, 2026-12-25") == (ran.code, last(ran))


@pytest.mark.parametrize(
    ("organ", "advice"),
    [
        ("samhällsbyggnadsnämden", "menade du ”samhällsbyggnadsnämnden”?"),
        ("kungen", "välj bland ”"),
    ],
)
def test_an_organ_without_minutes_is_told_with_those_that_have(own, organ, advice):
    ran = run("uppföljning", "--dag", "2026-12-25", "--organ", organ)
    assert 0 != ran.code
    assert f"fel: inget protokoll är från ”{organ}”\n  = råd: {advice}" in ran.err


def test_the_follow_up_is_written_in_word_csv_and_as_a_calendar(own):
    ran = run("uppföljning", "--dag", "2026-12-25", "--ut", "lista")
    assert (0, "3 filer skrivna, i lista") == (ran.code, last(ran))
    made = files("lista")
    assert {"uppfoljning.csv", "uppfoljning.docx", "uppfoljning.ics"} == set(made)
    lines = made["uppfoljning.ics"].split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert 13 == lines.count(b"BEGIN:VEVENT")


# the same bytes


_WHOLE_YEAR = ("uppföljning", "--dag", "2026-12-25")


def _made(folder: Path, stand: str, **environment: str) -> dict[str, bytes]:
    """What the commands make of the samples in *folder* for one who stands in *stand* there, or in ”/”."""
    folder.mkdir()
    furnish(folder)
    here = folder / stand
    out = str(folder / "output")
    meeting = str(folder / meeting_file())
    for command in ("kallelse", "handlingar", "protokoll", "expediera"):
        assert 0 == run_process(here, command, meeting, "--ut", out, **environment).code
    if stand != "/":  # there is nothing to follow up where no workspace is
        assert 0 == run_process(here, *_WHOLE_YEAR, "--ut", out, **environment).code
    return files(out)


@pytest.mark.parametrize("stand", ["sammanträden/2026", pytest.param("/", marks=pytest.mark.long)])
def test_a_meeting_has_the_same_bytes_wherever_it_is_made(tmp_path, stand):
    here = _made(tmp_path / "en", ".", TZ="Europe/Stockholm", PYTHONHASHSEED="1")
    there = _made(tmp_path / "två med å", stand, LC_ALL="C", TZ="Asia/Tokyo", PYTHONHASHSEED="2")
    assert len(here) > 70
    assert here.keys() - there.keys() <= {"uppfoljning.csv", "uppfoljning.docx", "uppfoljning.ics"}
    assert [] == [name for name in there if here[name] != there[name]]

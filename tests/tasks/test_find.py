"""Which files are meant, and how a paper's file is called."""

from pathlib import Path

import pytest

from arende.tasks.find import CannotFind, find, is_case, is_meeting
from arende.tasks.names import clashes, paper_file, slug
from arende.tasks.workspace import installed_templates, shown, workspace_of


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        # what only an ärende has, first on a line
        ("dnr: KS 2026-1\n", True),
        ("# kommentar\n\nrubrik: x\ntjänsteutlåtande:\n", True),
        ('"dnr": x\n', True),
        ("\ufeffdnr: x\n", True),
        ("rubrik: x\r\ndnr: x\r\n", True),
        ("tja\u0308nsteutla\u030atande:\n", True),
        # other YAML
        ("färg: blå\n", False),
        ("steg:\n  dnr: x\n", False),
        ("# dnr: x\n", False),
        ("", False),
        ("dnrx: y\n", False),
    ],
)
def test_a_case_is_known_by_a_key_that_only_an_ärende_has(tmp_path, content, expected):
    file = tmp_path / "a.yaml"
    file.write_text(content, encoding="utf-8", newline="")
    assert expected is is_case(file)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("organ: x\ndagordning:\n", True),
        ("\ufeffdagordning: []\n", True),
        ('"dagordning" : []\r\n', True),
        ("organ: x\n", False),
        ("möte:\n  dagordning: []\n", False),
        ("# dagordning:\n", False),
    ],
)
def test_a_meeting_is_known_by_its_agenda(tmp_path, content, expected):
    file = tmp_path / "a.yaml"
    file.write_text(content, encoding="utf-8", newline="")
    assert expected is is_meeting(file)


def test_meetings_are_found_beside_ärenden_and_are_none_of_them(tmp_path):
    _write(tmp_path, "cases/a.yaml", "cases/organ.yaml", "cases/sammantraden.yaml")
    _write(tmp_path, "cases/m.yaml", "sammanträden/2026/m.yaml", text="dagordning: []\n")
    _write(tmp_path, "cases/annat.yaml", "sammanträden/annat.yaml", text="x: y\n")
    found = find([], tmp_path)
    assert ["a.yaml"] == [path.name for path in found.cases]
    assert ["cases", "2026"] == [path.parent.name for path in found.meetings]
    assert ["annat.yaml", "annat.yaml"] == [path.name for path in found.others]
    named = find([Path("cases/m.yaml")], tmp_path)
    assert ((), 1) == (named.cases, len(named.meetings))


@pytest.mark.parametrize("data", ["dnr: x".encode("utf-16"), "dnr: ärende".encode("cp1252"), b"\0\0"])
def test_a_file_that_is_no_text_counts_as_a_case_so_that_reading_it_says_why(tmp_path, data):
    file = tmp_path / "a.yaml"
    file.write_bytes(data)
    assert is_case(file)


def _write(folder: Path, *names: str, text: str = "dnr: x\n") -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def _found(folder: Path, *named: str, skip: str | None = None) -> list[str]:
    cases = find([Path(name) for name in named], folder, folder / skip if skip else None).cases
    return [path.relative_to(folder).as_posix() for path in cases]


def test_a_folder_means_all_its_cases_in_order_past_what_holds_none(tmp_path):
    _write(tmp_path, "b.yaml", "a/c.yml", "a/b.YAML", "ö/ä.yaml", "A.yaml")
    _write(tmp_path, ".dold/a.yaml", ".a.yaml", "templates/x/a.yaml", "node_modules/a.yaml", "ut/a.yaml")
    _write(tmp_path, "profil.yaml", "a.txt")
    assert ["A.yaml", "a/b.YAML", "a/c.yml", "b.yaml", "ö/ä.yaml"] == _found(tmp_path, ".", skip="ut")


def test_without_a_path_the_folder_cases_is_meant_else_the_one_you_stand_in(tmp_path):
    _write(tmp_path, "a.yaml")
    assert ["a.yaml"] == _found(tmp_path)
    _write(tmp_path, "cases/b.yaml")
    assert ["cases/b.yaml"] == _found(tmp_path)


def test_a_file_named_twice_is_one_case(tmp_path):
    _write(tmp_path, "cases/b.yaml")
    assert ["cases/b.yaml"] == _found(tmp_path, "cases/b.yaml", "cases", "cases/../cases/b.yaml")


def test_a_named_file_is_taken_at_its_word_and_other_yaml_of_a_folder_is_told(tmp_path):
    _write(tmp_path, "x.yaml", text="färg: blå\n")
    assert ["x.yaml"] == _found(tmp_path, "x.yaml")
    found = find([Path()], tmp_path)
    assert ((), (tmp_path / "x.yaml",)) == (found.cases, found.others)


def test_a_folder_that_leads_back_to_itself_is_walked_once(tmp_path):
    _write(tmp_path, "a/b.yaml")
    (tmp_path / "a" / "igen").symlink_to(tmp_path / "a", target_is_directory=True)
    assert ["a/b.yaml"] == _found(tmp_path, ".")


def test_a_pattern_means_what_it_stands_for_where_no_shell_has_said_so(tmp_path):
    _write(tmp_path, "c/a.yaml", "c/b.yml", "c/[1]/x1.yaml", "c/bilaga.txt", "c/profil.yaml", "c/d/e.yaml")
    _write(tmp_path, "c/other.yaml", text="färg: blå\n")
    assert ["c/a.yaml"] == _found(tmp_path, "c/*.yaml")
    assert ["c/[1]/x1.yaml"] == _found(tmp_path, "c/[1]/x?.yaml")
    assert ["c/[1]/x1.yaml", "c/a.yaml", "c/b.yml", "c/d/e.yaml"] == _found(tmp_path, "c/*")
    with pytest.raises(CannotFind) as caught:
        _found(tmp_path, "c/*.yam")
    assert "ingen fil stämmer med ”c/*.yam”" == caught.value.message
    assert "ange mappen, så läses alla dess ärenden" == caught.value.advice


def test_a_missing_file_is_told_with_the_nearest_name(tmp_path):
    _write(tmp_path, "cases/ks-2026-00123.yaml")
    with pytest.raises(CannotFind) as told:
        find([Path("cases/ks-2026-0123")], tmp_path)
    assert "”cases/ks-2026-0123” finns inte" == told.value.message.replace("\\", "/")
    assert "menade du ”cases/ks-2026-00123.yaml”?" == told.value.advice.replace("\\", "/")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KS 2026-00123", "ks-2026-00123"),
        ("Åtgärdsplan för Öster", "atgardsplan-for-oster"),
        ("A\u030atga\u0308rd", "atgard"),
        ("  --a__b--  ", "a-b"),
        ("œßæø", "ssaeo"),
        ("平成", ""),
        ("a" * 300, "a" * 120),
        ("CON.aux", "con-aux"),
    ],
)
def test_a_slug_holds_only_what_every_file_system_takes(text, expected):
    assert expected == slug(text)


def test_a_paper_is_called_after_its_case_file_and_its_kind():
    assert "ks-2026-00123-tjansteutlatande.docx" == paper_file(
        Path("x/KS 2026-00123.yaml"), "tjänsteutlåtande"
    )
    assert "arende-ordforandeforslag.docx" == paper_file(Path("平.yaml"), "ordförandeförslag")


def test_cases_that_would_share_a_name_are_told_of_each_other():
    one, two, three, four = Path("a/x.yaml"), Path("b/X.yaml"), Path("c/y.yaml"), Path("d/x.yml")
    assert [(one, (two,)), (two, (one,))] == list(clashes([one, two, three]))
    assert [(one, (four,))] == list(clashes([one, three], known=[four, three]))


def test_the_workspace_is_the_nearest_folder_above_with_templates(tmp_path):
    own = tmp_path / "kommun" / "templates" / "egen"
    own.mkdir(parents=True)
    (own / "profil.yaml").write_text("", encoding="utf-8")
    (own.parent / "ingen").mkdir()
    space = workspace_of(tmp_path / "kommun" / "cases" / "2026")
    assert tmp_path / "kommun" == space.root
    assert own == space.profiles["egen"]
    assert installed_templates() / "standard" == space.profiles["standard"]
    assert "ingen" not in space.profiles
    assert workspace_of(tmp_path).root is None


def test_a_profile_of_ones_own_goes_before_an_installed_one_of_the_same_name(tmp_path):
    own = tmp_path / "templates" / "standard"
    own.mkdir(parents=True)
    (own / "profil.yaml").write_text("", encoding="utf-8")
    assert own == workspace_of(tmp_path).profiles["standard"]


def test_a_path_is_shown_from_where_one_stands_when_it_lies_below(tmp_path):
    assert str(Path("a/b.yaml")) == shown(tmp_path / "a" / "b.yaml", tmp_path)
    assert str(tmp_path / "b.yaml") == shown(tmp_path / "a" / ".." / "b.yaml", tmp_path / "a")

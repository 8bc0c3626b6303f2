"""``arende ny --arbetsyta``: a folder that one can start to work in."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from arende.package import open_package
from arende.tasks.workspace import installed_templates
from tests.cli.running import run
from tests.history.places import place

FILES = [
    ".gitattributes",
    ".gitignore",
    ".vscode/extensions.json",
    ".vscode/settings.json",
    "README.md",
    "arende.schema.json",
    "cases/exempel.yaml",
    "organ.schema.json",
    "profil.schema.json",
    "sammantrade.schema.json",
    "sammantraden.schema.json",
    "sammanträden/exempel.yaml",
    "uppfoljning.schema.json",
]


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def workspace(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new workspace, which one stands in."""
    assert 0 == run("ny", "--arbetsyta", "kommunen").code
    monkeypatch.chdir(folder / "kommunen")
    return folder / "kommunen"


def test_a_workspace_has_all_that_is_needed(workspace):
    templates = [f"templates/standard/{path.name}" for path in (installed_templates() / "standard").iterdir()]
    assert sorted([*FILES, *templates]) == files(workspace)


def test_every_file_is_told(folder):
    ran = run("ny", "--arbetsyta")
    assert 0 == ran.code
    *lines, versions, last = ran.out.splitlines()
    assert "git init" in versions
    assert sorted(f"skrev {name}" for name in files(folder)) == sorted(lines)
    assert f"öppna mappen {folder} i Visual Studio Code, och kör där: arende granska" == last


def test_the_example_has_no_findings_and_makes_a_paper(workspace):
    ran = run("granska")
    assert (0, "1 ärende granskat och 1 sammanträde granskat: inga fel\n") == (ran.code, ran.out)
    assert 0 == run("rendera").code
    paper = (workspace / "output" / "exempel-tjansteutlatande.docx").read_bytes()
    assert open_package(paper, "exempel.docx").parts


def test_the_example_of_a_meeting_makes_a_notice_and_minutes_when_its_signs_are_taken_away(workspace):
    assert 0 == run("kallelse", "exempel").code
    path = workspace / "sammanträden" / "exempel.yaml"
    held = re.sub(r"^( *)#(?=\S| {2})", r"\1", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    path.write_text(held, encoding="utf-8")
    assert 0 == run("granska").code
    assert 0 == run("protokoll", "exempel").code
    assert (workspace / "output" / "exempel" / "exempel-protokoll.docx").is_file()


def test_the_editor_is_pointed_at_schemas_that_accept_what_is_there(workspace):
    settings = json.loads((workspace / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    assert sorted(f"./{file}" for file in FILES if "schema" in file) == sorted(settings["yaml.schemas"])
    (workspace / "sammanträden" / "uppföljning.yaml").touch()
    for name, patterns in settings["yaml.schemas"].items():
        jsonschema.Draft7Validator.check_schema(json.loads((workspace / name).read_text(encoding="utf-8")))
        assert any(list(workspace.glob(pattern)) for pattern in patterns)
    assert "redhat.vscode-yaml" in (workspace / ".vscode" / "extensions.json").read_text(encoding="utf-8")


def test_the_example_names_the_schema_that_stands_there(workspace):
    for folder in ("cases", "sammanträden"):
        first = (workspace / folder / "exempel.yaml").read_text(encoding="utf-8").splitlines()[0]
        assert (workspace / folder / first.partition("$schema=")[2]).resolve().is_file()


def test_a_new_case_in_it_uses_its_schema(workspace):
    assert 0 == run("ny", "--dnr", "KS 2026-00123", "--rubrik", "Plan").code
    written = (workspace / "cases" / "ks-2026-00123.yaml").read_text(encoding="utf-8")
    assert written.startswith("# yaml-language-server: $schema=../arende.schema.json\n")


def test_nothing_that_stands_there_is_touched(workspace):
    (workspace / "README.md").write_text("vårt", encoding="utf-8")
    (workspace / ".gitignore").unlink()
    before = {name: (workspace / name).read_bytes() for name in files(workspace)}
    ran = run("ny", "--arbetsyta")
    assert 0 == ran.code
    assert ["skrev .gitignore"] == [line for line in ran.out.splitlines() if line.startswith("skrev")]
    assert "README.md fanns redan och lämnades som den är\n" in ran.out
    assert before == {name: (workspace / name).read_bytes() for name in before}


def test_settings_that_git_will_not_take_are_told(workspace):
    place(workspace).write(".git/config.lock", "")
    ran = run("ny", "--arbetsyta", str(workspace))
    assert (2, True) == (ran.code, "git stannade: error: could not lock config file" in ran.err)


def test_a_template_that_cannot_be_read_is_told(workspace, monkeypatch):
    source = workspace / "templates" / "standard" / "protokoll.docx"
    read = Path.read_bytes

    def refused(path: Path) -> bytes:
        if path.name == source.name:
            raise PermissionError(13, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refused)
    ran = run("ny", "--arbetsyta", str(workspace))
    assert 1 == ran.code
    assert "protokoll.docx: fel U114: filen går inte att läsa: Permission denied" in ran.err


def test_another_profile_can_be_copied(folder):
    assert 0 == run("ny", "--arbetsyta", "--profil", "numrerad").code
    assert (folder / "templates" / "numrerad" / "profil.yaml").is_file()
    assert not (folder / "templates" / "standard").exists()


def test_switches_of_a_case_do_not_go_with_a_workspace(folder):
    ran = run("ny", "--arbetsyta", "--dnr", "KS 2026-00123")
    expected = "fel: --arbetsyta gör en mapp, inte ett ärende\n  = råd: kör: arende ny --arbetsyta MAPP\n"
    assert (2, expected) == (ran.code, ran.err)
    assert [] == files(folder)

"""The examples for GitHub and GitLab can be read, and do what they say with a changed ärende."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from arende.cli.command import LazyGroup
from tests.cli.running import SMALL
from tests.docs.pages import ROOT
from tests.docs.test_commands import command_of
from tests.history.places import place

FILES = sorted((ROOT / "docs" / "exempel").glob("*.yml"))
_COMMAND = re.compile(r"\barende [^|>&;\n]+")
of_each = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


def scripts(value):
    """Every text under a ``run`` or ``script`` key."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in steps:
        if key in ("run", "script"):
            yield from [inner] if isinstance(inner, str) else inner
        else:
            yield from scripts(inner)


def read(file):
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def test_there_is_one_for_each_platform():
    assert ["github-andringslista", "gitlab-andringslista"] == [file.stem for file in FILES]


@of_each
def test_every_command_and_switch_is_there(file):
    lines = [line for text in scripts(read(file)) for line in _COMMAND.findall(text)]
    assert lines
    for line in lines:
        command, rest = command_of(shlex.split(line)[1:])
        assert not isinstance(command, LazyGroup), line
        known = {name for option in command.params for name in option.opts}
        assert [] == [word for word in rest if word.startswith("--") and word not in known], line


@of_each
def test_nothing_a_stranger_writes_is_put_into_a_command(file):
    assert [] == [text for text in scripts(read(file)) if "${{" in text]


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is what the platforms run")
@of_each
def test_the_steps_make_a_list_and_a_redline_of_each_changed_ärende(file, tmp_path):
    repo = place(tmp_path / "kommunen")
    repo.write("cases/å ä ö.yaml", SMALL)
    base = repo.save("Första")
    repo.git("update-ref", "refs/remotes/origin/main", base)
    repo.write("cases/å ä ö.yaml", SMALL.replace("två år", "tre år"))
    repo.write("cases/ny.yaml", "dnr: KS 2026-00999\nrubrik: Något helt annat\n")
    repo.save("Ändrat")
    work = [text for text in scripts(read(file)) if "jämför" in text]
    program = f'arende() {{ "{sys.executable}" -m arende "$@"; }}\nmkdir -p andringar\n'
    named = [shutil.which(name) for name in ("git", "bash", "mkdir")]
    programs = dict.fromkeys(Path(one).parent for one in (*named, sys.executable) if one)
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", program + "\n".join(work)],
        cwd=repo.folder,
        env={
            "PATH": os.pathsep.join(map(str, programs)),
            "PYTHONUTF8": "1",
            "GITHUB_BASE_REF": "main",
            "CI_MERGE_REQUEST_DIFF_BASE_SHA": base,
        },
        capture_output=True,
        check=False,
    )
    assert 0 == done.returncode, done.stderr.decode()
    said = (repo.folder / "andringar" / "andringslista.md").read_text(encoding="utf-8")
    assert "Nytt: cases/ny.yaml" in said
    assert "Avsnittet ”Beskrivning av ärendet” i tjänsteutlåtandet är ändrat." in said
    names = [path.name for path in (repo.folder / "andringar").glob("*.docx")]
    assert "a-a-o-tjansteutlatande-andringar.docx" in names

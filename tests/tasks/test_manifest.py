"""The checksums of a meeting's files, as other programs read them."""

import os
import subprocess
from hashlib import sha256
from shutil import which

import pytest

from arende.tasks.manifest import manifest, manifest_file


@pytest.fixture
def folder(tmp_path):
    files = {
        "tn-kallelse.docx": b"kallelse",
        "handlingar/02-bilaga.pdf": b"bilaga",
        "handlingar/01-förslag å.docx": b"",
        ".arende.json": b"{}",
        "handlingar/~$-bilaga.docx": b"x",
        ".1-1.arende-tmp": b"x",
        "tn-manifest.txt": b"gammal",
        "tn-manifest.txt.sig": b"underskrift",
    }
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    return tmp_path


def test_every_file_has_a_line_by_name_and_what_the_program_keeps_for_itself_has_none(folder):
    def digest(data: bytes) -> str:
        return sha256(data).hexdigest()

    assert [
        f"{digest(b'')}  handlingar/01-förslag å.docx",
        f"{digest(b'bilaga')}  handlingar/02-bilaga.pdf",
        f"{digest(b'kallelse')}  tn-kallelse.docx",
    ] == manifest(folder, "tn").splitlines()
    assert "tn-manifest.txt" == manifest_file("tn")


def test_an_empty_folder_and_one_that_is_not_there_have_no_lines(tmp_path):
    assert "" == manifest(tmp_path, "tn") == manifest(tmp_path / "saknas", "tn")


def test_sha256sum_verifies_it_and_tells_a_change(folder):
    if which("sha256sum") is None:
        (pytest.fail if os.environ.get("ARENDE_CI") else pytest.skip)("saknas: sha256sum")
    if os.name != "nt":
        (folder / "rad\\och\nrad.txt").write_bytes(b"y")
    (folder / "tn-kallelse-sekretess.docx").write_bytes(b"hemligt")
    for secret in (False, True):
        (folder / manifest_file("tn", secret=secret)).write_text(manifest(folder, "tn", secret=secret))

    def check() -> int:
        command = ["sha256sum", "--check", "--strict", "tn-manifest.txt", "tn-manifest-sekretess.txt"]
        return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode

    assert 0 == check()
    (folder / "tn-kallelse.docx").write_bytes("ändrad".encode())
    assert 0 != check()


def test_what_is_secret_has_a_manifest_of_its_own_and_is_not_named_in_the_open_one(folder):
    secret = ("handlingar-sekretess/16-01-bilaga-1.pdf", "tn-protokoll-sekretess.docx")
    (folder / "handlingar-sekretess").mkdir()
    for name in (*secret, "tn-manifest-sekretess.txt", "tn-manifest-sekretess.txt.sig"):
        (folder / name).write_bytes(b"hemligt")
    named = [line.partition("  ")[2] for line in manifest(folder, "tn", secret=True).splitlines()]
    assert list(secret) == named
    assert "sekretess" not in manifest(folder, "tn")
    assert "tn-manifest-sekretess.txt" == manifest_file("tn", secret=True)

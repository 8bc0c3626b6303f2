"""Why a file could not be written, in words."""

import errno
from pathlib import Path

import pytest

from arende.tasks.trouble import cannot_write, is_open_elsewhere


def _windows(number: int) -> OSError:
    error = OSError(errno.EACCES if number != 112 else errno.ENOSPC, "said in English")
    error.winerror = number  # type: ignore[attr-defined]
    return error


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (OSError(errno.ENOSPC, "x"), ("U104", "disken är full; filen skrevs inte")),
        (_windows(112), ("U104", "disken är full; filen skrevs inte")),
        (OSError(errno.EFBIG, "x"), ("U104", "filen är större än vad som får skrivas här")),
        (OSError(errno.ENAMETOOLONG, "x"), ("U105", "sökvägen är för lång")),
        (_windows(32), ("U102", "filen är öppen i ett annat program")),
        (OSError(errno.EROFS, "x"), ("U103", "mappen ligger på en skrivskyddad disk")),
        (PermissionError(errno.EACCES, "x"), ("U103", "det går inte att skriva i mappen")),
        (NotADirectoryError(errno.ENOTDIR, "x"), ("U106", "en fil står där en mapp väntades")),
        (OSError(errno.EIO, "Input/output error"), ("U106", "filen kunde inte skrivas: Input/output error")),
    ],
    ids=lambda value: value[1] if isinstance(value, tuple) else "",
)
def test_each_trouble_has_its_own_words(tmp_path, error, expected):
    finding = cannot_write(tmp_path / "a.docx", "a.docx", error)
    assert expected == (finding.code, finding.message)
    assert finding.advice


@pytest.mark.parametrize("owner", ["~$a.docx", "~$ng.docx", ".~lock.a.docx#", ".~lock.lång.docx#"])
def test_a_paper_open_in_word_or_libreoffice_is_known_by_the_file_beside_it(tmp_path, owner):
    paper = tmp_path / ("a.docx" if "a.docx" in owner else "lång.docx")
    assert not is_open_elsewhere(paper)
    (tmp_path / owner).write_bytes(b"")
    assert is_open_elsewhere(paper)
    assert "U102" == cannot_write(paper, "x", PermissionError(errno.EACCES, "x")).code


def test_a_folder_that_stands_where_the_paper_should_is_told(tmp_path):
    paper = tmp_path / "a.docx"
    paper.mkdir()
    expected = "en mapp står där filen ska skrivas"
    assert expected == cannot_write(paper, "x", IsADirectoryError(errno.EISDIR, "x")).message
    in_windows = PermissionError(errno.EACCES, "x", str(tmp_path / "b.tmp"), 5, str(paper))
    assert expected == cannot_write(paper, "x", in_windows).message
    within = PermissionError(errno.EACCES, "x", str(paper / "b.lock"))
    assert "det går inte att skriva i mappen" == cannot_write(paper, "x", within).message


def test_only_a_command_that_has_the_switch_speaks_of_it(tmp_path):
    error = NotADirectoryError(errno.ENOTDIR, "x")
    assert "välj en annan mapp med --ut" == cannot_write(tmp_path / "a.docx", "x", error).advice
    assert "välj en annan mapp" == cannot_write(tmp_path / "a.yaml", "x", error, out="").advice


def test_a_protected_file_is_told_from_a_protected_folder(tmp_path):
    paper = tmp_path / "a.docx"
    Path(paper).write_bytes(b"")
    assert "filen är skrivskyddad" == cannot_write(paper, "x", PermissionError(errno.EACCES, "x")).message

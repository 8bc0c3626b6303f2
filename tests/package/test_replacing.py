"""Files on disk: the old or the new one whole, whatever happens in between."""

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from arende.package import replace_file
from arende.package.replacing import TEMPORARY_SUFFIX


def left_behind(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.endswith(TEMPORARY_SUFFIX)]


def test_a_new_file_is_written(tmp_path):
    assert replace_file(tmp_path / "å ä ö.docx", b"ny") is True
    assert b"ny" == (tmp_path / "å ä ö.docx").read_bytes()
    assert [] == left_behind(tmp_path)


def test_an_old_file_is_replaced_and_keeps_who_may_read_it(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"gammal")
    path.chmod(0o640)
    assert replace_file(path, b"ny") is True
    assert b"ny" == path.read_bytes()
    assert os.name == "nt" or 0o640 == path.stat().st_mode & 0o777


def test_an_equal_file_is_left_alone(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"lika")
    before = path.stat()
    assert replace_file(path, b"lika") is False
    after = path.stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "a.docx"
    path.write_bytes(b"gammal")
    real = os.write

    def full(handle: int, data: memoryview) -> int:
        if len(data) > 3:
            return real(handle, data[:3])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space left"):
        replace_file(path, b"helt nytt")
    assert b"gammal" == path.read_bytes()
    assert [] == left_behind(tmp_path)


def test_a_file_that_cannot_be_replaced_leaves_nothing_behind(tmp_path):
    (tmp_path / "a.docx").mkdir()
    with pytest.raises(OSError, match=r"a\.docx"):
        replace_file(tmp_path / "a.docx", b"ny")
    assert [] == left_behind(tmp_path)


def test_a_missing_folder_is_an_error_of_the_file_system(tmp_path):
    with pytest.raises(FileNotFoundError):
        replace_file(tmp_path / "saknas" / "a.docx", b"ny")


def test_what_a_killed_run_left_does_not_stop_the_next(tmp_path):
    (tmp_path / f".{os.getpid()}-0{TEMPORARY_SUFFIX}").write_bytes(b"halv")
    assert replace_file(tmp_path / "a.docx", b"ny") is True
    assert b"ny" == (tmp_path / "a.docx").read_bytes()


WRITE_FOR_EVER = """
import sys
from pathlib import Path
from arende.package import replace_file
path = Path(sys.argv[1])
turn = 0
while True:
    turn += 1
    replace_file(path, bytes([turn % 251]) * 200_000)
    print(turn, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")
@pytest.mark.parametrize("wait", [0.0, 0.003, 0.007, 0.011, 0.02, 0.031])
def test_a_run_killed_at_any_moment_leaves_a_whole_file(tmp_path, wait):
    path = tmp_path / "a.docx"
    with subprocess.Popen(
        [sys.executable, "-c", WRITE_FOR_EVER, str(path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(wait)
        writer.send_signal(signal.SIGKILL)
    data = path.read_bytes()
    assert 200_000 == len(data)
    assert 1 == len(set(data))


def test_two_writers_at_once_leave_one_whole_file(tmp_path):
    path = tmp_path / "a.docx"
    code = (
        "import sys; from pathlib import Path; from arende.package import replace_file\n"
        "for turn in range(60): replace_file(Path(sys.argv[1]), bytes([int(sys.argv[2]) + turn]) * 100_000)"
    )
    writers = [subprocess.Popen([sys.executable, "-c", code, str(path), start]) for start in ("0", "100")]
    assert [0, 0] == [writer.wait() for writer in writers]
    data = path.read_bytes()
    assert (100_000, 1) == (len(data), len(set(data)))
    assert [] == left_behind(tmp_path)

"""The same case gives the same bytes: two folders, two time zones, two languages, two orders of hashing."""

import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[2]


def made(folder: Path, days: int, **environment: str) -> dict[str, str]:
    """The sample papers rendered in *folder* by a process of its own, each by its hash; files *days* old."""
    for name in ("cases", "templates"):
        shutil.copytree(ROOT / name, folder / name)
    for path in folder.rglob("*"):
        os.utime(path, (days * 86_400, days * 86_400))
    command = [sys.executable, "-m", "arende", "rendera", "cases", "--ut", "ut"]
    subprocess.run(command, cwd=folder, env={**os.environ, **environment}, check=True, capture_output=True)
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in (folder / "ut").glob("*.docx")}


def test_every_sample_paper_has_the_same_bytes_wherever_and_whenever_it_is_made(tmp_path):
    here = made(tmp_path / "en", 20_000, LC_ALL="sv_SE.UTF-8", TZ="Europe/Stockholm", PYTHONHASHSEED="1")
    there = made(tmp_path / "två med å", 20_500, LC_ALL="C", TZ="Asia/Tokyo", PYTHONHASHSEED="2")
    assert len(here) > 8
    assert here == there

"""Real repositories, made by git itself, and their state before and after they are read."""

import os
import subprocess
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

CASE = """\
dnr: KS 2026-00123
rubrik: Plan för skolskjuts
beslutsgång: [kommunstyrelsen]
beslut_skickas_till: [tekniska förvaltningen]
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: tekniska förvaltningen}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut: [godkänna planen för skolskjuts]
  sammanfattning: Förvaltningen har tagit fram en plan.
  avsnitt:
    beskrivning: Planen gäller i två år.
    ekonomi: Kostnaden ryms i nämndens ram.
"""
_SETTINGS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Alva Exempel",
    "GIT_AUTHOR_EMAIL": "alva@strandaker.example",
    "GIT_COMMITTER_NAME": "Alva Exempel",
    "GIT_COMMITTER_EMAIL": "alva@strandaker.example",
}


@dataclass
class Place:
    """A folder with git. Each saving is one day after the one before."""

    folder: Path
    day: int = 0

    def git(self, *words: str, **environment: str) -> str:
        """What git says."""
        done = subprocess.run(
            ["git", "-C", str(self.folder), *words],
            env={**os.environ, **_SETTINGS, **environment},
            capture_output=True,
            check=False,
        )
        assert 0 == done.returncode, done.stderr.decode()
        return done.stdout.decode().strip()

    def write(self, name: str, text: str | bytes) -> None:
        """*text* as the file *name*."""
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def save(self, subject: str, **files: str) -> str:
        """Save all that stands there; the commit."""
        self.git("add", "-A")
        return self.commit(subject)

    def commit(self, subject: str, *words: str) -> str:
        """Save what is staged, one day on; the commit."""
        self.day += 1
        moment = f"2026-09-{self.day:02}T12:00:00+02:00"
        self.git("commit", "-q", "-m", subject, *words, GIT_AUTHOR_DATE=moment, GIT_COMMITTER_DATE=moment)
        return self.git("rev-parse", "HEAD")


def place(folder: Path, **settings: str) -> Place:
    """A new repository in *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Place(folder)
    made.git("init", "-q", "-b", "main")
    for name, value in settings.items():
        made.git("config", name.replace("_", "."), value)
    return made


def state(folder: Path) -> dict[str, str]:
    """Every file in *folder* by its hash, git's own among them: its index, branches and objects."""
    return {
        str(file.relative_to(folder)): sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }

"""A folder to work in: settings for the editor, the templates, an example and what git needs to know."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from arende.diagnostics import Diagnostic, Faults
from arende.history.settings import set_up
from arende.history.trouble import HistoryTrouble
from arende.package.replacing import replace_file
from arende.tasks.create import profile_called, schema_text
from arende.tasks.find import MEETING_FOLDERS
from arende.tasks.meeting_schema import (
    FOLLOWUP_SCHEMA_FILE,
    FORM_SCHEMA_FILE,
    MEETING_SCHEMA_FILE,
    ORGANS_SCHEMA_FILE,
    followup_schema,
    form_schema,
    meeting_schema_text,
    organs_schema,
)
from arende.tasks.schema import PROFILE_SCHEMA_FILE, SCHEMA_FILE, profile_schema
from arende.tasks.trouble import cannot_write
from arende.tasks.workspace import TEMPLATES, Workspace, shown, workspace_of

_SHIPPED = Path(__file__).parent / "arbetsyta"
# What lies beside this file, and where each stands in a workspace. Patterns of the settings have * for ä and
# ö: the editor compares them with a path whose letters may be composed, decomposed or escaped.
_FILES = {
    "settings.json": ".vscode/settings.json",
    "extensions.json": ".vscode/extensions.json",
    "gitignore": ".gitignore",
    "gitattributes": ".gitattributes",
    "README.md": "README.md",
    "exempel.yaml": "cases/exempel.yaml",
    "exempel-sammantrade.yaml": f"{MEETING_FOLDERS[0]}/exempel.yaml",
}


@dataclass(frozen=True)
class Furnished:
    """The files that were written, and those that stood there and were left as they were.

    *in_git*: whether there is a repository, which now shows papers as text and merges by field; *trouble*:
    why git would not have it so.
    """

    folder: Path
    written: tuple[Path, ...]
    kept: tuple[Path, ...]
    in_git: bool
    trouble: HistoryTrouble | None = None


def furnish(named: Path, here: Path, profile: str) -> Furnished:
    """Make *named* a workspace with a copy of *profile*; no file that exists is touched. Raises Faults."""
    folder = Path(os.path.abspath(here / named))
    written: list[Path] = []
    kept: list[Path] = []
    for path, data in _contents(folder, here, profile):
        if os.path.lexists(path):
            kept.append(path)
            continue
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(path, data)
        except OSError as error:
            raise Faults([cannot_write(path, shown(path, here), error, out="")]) from error
        written.append(path)
    try:
        return Furnished(folder, tuple(written), tuple(kept), set_up(folder))
    except HistoryTrouble as trouble:
        return Furnished(folder, tuple(written), tuple(kept), in_git=False, trouble=trouble)


def _contents(folder: Path, here: Path, profile: str) -> Iterator[tuple[Path, bytes]]:
    """Every file of the workspace, its content made when the ones before it stand."""
    source = workspace_of(folder).profiles.get(profile)
    profile_called(workspace_of(folder), profile, here)
    assert source is not None
    for file in sorted(source.iterdir()):
        if file.is_file():
            yield folder / TEMPLATES / profile / file.name, _read(file, here)
    for name, place in _FILES.items():
        yield folder / place, (_SHIPPED / name).read_bytes()
    yield from ((folder / file, text.encode()) for file, text in schemas(workspace_of(folder), here))


def _read(file: Path, here: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        message = f"filen går inte att läsa: {error.strerror or error}"
        advice = "se till att du får läsa den och att inget annat program har den öppen, och kör igen"
        raise Faults([Diagnostic(shown(file, here), "U114", message, advice)]) from error


def schemas(space: Workspace, here: Path) -> Iterator[tuple[str, str]]:
    """Every schema that an editor reads, by the name of its file, as *space* would have it."""
    yield SCHEMA_FILE, schema_text(space, here)
    yield PROFILE_SCHEMA_FILE, profile_schema()
    yield MEETING_SCHEMA_FILE, meeting_schema_text(space, here)
    yield ORGANS_SCHEMA_FILE, organs_schema()
    yield FORM_SCHEMA_FILE, form_schema()
    yield FOLLOWUP_SCHEMA_FILE, followup_schema()

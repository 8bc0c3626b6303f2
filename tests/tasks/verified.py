"""A repository with finished papers, and ways to change a Word file."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from shutil import copytree
from zipfile import ZIP_DEFLATED, ZipFile

from arende.diagnostics import has_errors
from arende.documents.paper import papers_in
from arende.history.repository import open_repository
from arende.tasks.made import Order
from arende.tasks.making import render_paper
from arende.tasks.names import paper_file
from arende.tasks.reading import Reader
from arende.tasks.verdict import Verified
from arende.tasks.verifying import Verifier
from tests.history.places import CASE, Place, place
from tests.rendering import TEMPLATES

NAME = "cases/a.yaml"


def municipality(folder: Path, **settings: str) -> Place:
    """A repository with the standard profile and one ärende, both saved."""
    made = place(folder, **settings)
    copytree(TEMPLATES / "standard", folder / "templates" / "standard")
    made.write(NAME, CASE)
    made.save("första versionen")
    return made


def papers(folder: Path, name: str = NAME) -> dict[str, bytes]:
    """The papers of the ärende as it stands in *folder*, by file name."""
    read = Reader(folder).read(folder / name)
    own = read.profile
    assert own is not None
    assert own.profile is not None
    assert read.loaded.value is not None
    assert not has_errors(read.findings)
    order = Order(folder, folder)
    return {
        paper_file(folder / name, kind.value): render_paper(order, read, own.folder, own.profile, kind)
        for kind in papers_in(read.loaded.value)
    }


def paper(folder: Path, name: str = NAME) -> bytes:
    """The tjänsteutlåtande of the ärende as it stands."""
    return next(data for file, data in papers(folder, name).items() if "tjansteutlatande" in file)


def verified(repository: Path, data: bytes, mail: Path) -> Verified:
    """What is said of *data*, put in a file outside the repository as if it came by mail."""
    mail.write_bytes(data)
    return Verifier(open_repository(repository), repository).verify(mail)


def edited(data: bytes, part: str, change: Callable[[str], str]) -> bytes:
    """The Word file with one part changed, packed as another program packs."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as before, ZipFile(out, "w", ZIP_DEFLATED) as after:
        for name in before.namelist():
            content = before.read(name)
            if name == part:
                text = content.decode()
                assert change(text) != text
                content = change(text).encode()
            after.writestr(name, content)
    return out.getvalue()

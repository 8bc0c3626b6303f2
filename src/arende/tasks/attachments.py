"""Papers and attachments as PDFs: as they are, or through LibreOffice in one run, each source once."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from arende.diagnostics import Diagnostic, Severity
from arende.loading.files import Trouble
from arende.loading.images import read_image
from arende.package.replacing import replace_file
from arende.tasks.pdf import converted, unread
from arende.tasks.picture_page import picture_page
from arende.tasks.workspace import shown

STORE = ".arende-pdf"
_AS_IT_IS = ".pdf"
_PICTURES = frozenset({".png", ".jpg", ".jpeg"})
_DOCUMENTS = frozenset({".docx", ".odt", ".xlsx", ".pptx"})
# Changed when LibreOffice is asked for something else, so that what is stored is made again.
_WAY = b"1"


@dataclass(frozen=True)
class Source:
    """A file to have as a PDF; *title* is what is read of a picture to one who does not see it."""

    title: str
    path: Path


@dataclass(frozen=True)
class Pdfs:
    """The PDF of each path that has one; why the others have none is told by *findings*."""

    files: Mapping[Path, bytes]
    findings: tuple[Diagnostic, ...]


@dataclass(frozen=True)
class _Wanted:
    """What LibreOffice is needed for: *kept* is where its PDF stands, or will."""

    source: Source
    kept: Path


def pdfs_of(sources: Iterable[Source], store: Path, here: Path) -> Pdfs:
    """Each of *sources* as a PDF. What LibreOffice makes is kept in the folder *store* by its source's hash.

    What was kept for other sources than these is removed. *store* may be lost at any time.
    """
    files: dict[Path, bytes] = {}
    findings: list[Diagnostic] = []
    wanted: list[_Wanted] = []
    for source in {source.path: source for source in sources}.values():
        match _looked_at(source, store, shown(source.path, here)):
            case bytes() as data:
                files[source.path] = data
            case Diagnostic() as finding:
                findings.append(finding)
            case _Wanted() as one:
                wanted.append(one)
    files.update((one.source.path, kept) for one in wanted if (kept := _bytes_of(one.kept)) is not None)
    waiting = [one for one in wanted if one.source.path not in files]
    made, trouble = _made(waiting, here)
    _keep(store, {one.kept: made.get(one.source.path) for one in wanted})
    return Pdfs({**files, **made}, (*findings, *trouble))


def _looked_at(source: Source, store: Path, name: str) -> bytes | Diagnostic | _Wanted:
    suffix = source.path.suffix.lower()
    if suffix != _AS_IT_IS and suffix not in _PICTURES | _DOCUMENTS:
        return _unknown(name)
    try:
        data = source.path.read_bytes()
    except OSError as error:
        return _missing(name, error)
    if suffix == _AS_IT_IS:
        return data
    said = source.title.encode() if suffix in _PICTURES else b""
    return _Wanted(
        source, store / f"{sha256(b'|'.join((_WAY, suffix.encode(), said, data))).hexdigest()}.pdf"
    )


def _made(waiting: Sequence[_Wanted], here: Path) -> tuple[dict[Path, bytes], tuple[Diagnostic, ...]]:
    """The PDFs that LibreOffice makes of what is *waiting*, by the path of the source."""
    findings: list[Diagnostic] = []
    with TemporaryDirectory(prefix="arende-") as folder:
        papers: dict[Path, Path] = {}
        for number, one in enumerate(waiting):
            paper = _as_document(one.source, Path(folder, f"bild{number}.fodt"))
            if isinstance(paper, Trouble):
                findings.append(_left_out(shown(one.source.path, here), *paper))
            else:
                papers[one.source.path] = paper
        made, trouble = converted(list(papers.values()))
    findings.extend(trouble)
    pdfs = {path: made[paper] for path, paper in papers.items() if paper in made}
    if not trouble:
        findings.extend(unread(shown(path, here)) for path in papers if path not in pdfs)
    return pdfs, tuple(findings)


def _as_document(source: Source, page: Path) -> Path | Trouble:
    """What LibreOffice Writer reads: a picture is put on a *page* of its own."""
    if source.path.suffix.lower() not in _PICTURES:
        return source.path
    image = read_image(source.path)
    if isinstance(image, Trouble):
        return image
    page.write_text(picture_page(image, source.title), encoding="utf-8")
    return page


def _keep(store: Path, pdfs: Mapping[Path, bytes | None]) -> None:
    """Losing what is kept costs a new conversion, so a disk that takes no more is no reason to stop."""
    with suppress(OSError):
        if any(pdfs.values()):
            store.mkdir(exist_ok=True)
        for path, data in pdfs.items():
            if data is not None:
                replace_file(path, data)
        for old in set(store.glob("*.pdf")) - set(pdfs):
            old.unlink()


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _left_out(name: str, code: str, message: str, advice: str) -> Diagnostic:
    return Diagnostic(name, code, message, advice, Severity.WARNING)


def _missing(name: str, error: OSError) -> Diagnostic:
    message = "bilagan finns inte" if isinstance(error, FileNotFoundError) else "bilagan går inte att läsa"
    advice = "lägg filen på sin plats, eller stäng den i andra program, och kör igen"
    return Diagnostic(name, "U120", f"{message} och följer inte med", advice, Severity.WARNING)


def _unknown(name: str) -> Diagnostic:
    message = "bilagan är av ett slag som inte går att lägga in i en PDF, och följer inte med"
    return Diagnostic(
        name, "U121", message, "spara den som PDF, och ange den filen i stället", Severity.WARNING
    )

"""The folder of a meeting's papers: every ärende in agenda order, numbered, with its attachments."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from arende.diagnostics import Diagnostic, Faults, has_errors
from arende.documents.paper import paper_of, papers_in
from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item
from arende.meeting.decision import Decided
from arende.model.case import Bilaga, Underlag, Ärende
from arende.model.choices import Paper
from arende.tasks.made import Order
from arende.tasks.making import render_paper, template_of
from arende.tasks.names import slug
from arende.tasks.reading import CaseRead, Reader, working_on
from arende.tasks.trouble import contents_of
from arende.tasks.units import Piece, UnitMade
from arende.tasks.workspace import PROFILE_FILE, shown

FOLDER = "handlingar"
SECRET_FOLDER = "handlingar-sekretess"
EXTRACT = "protokollsutdrag"
_LONGEST_TITLE = 60


@dataclass(frozen=True)
class Placed:
    """One file of the folder: its path there, what the index calls it, and what it is made from.

    *source* is the kind of a paper, an attachment's own file, or the earlier decision that is extracted.
    """

    file: str
    title: str
    source: Paper | Path | Decided


def placed(sitting: Sitting, item: Item, base: Path, here: Path) -> tuple[Placed, ...]:
    """Every file of *item* in reading order: other organs' extracts, the papers, the attachments.

    The name of a secret one tells neither the number of the ärende nor what an attachment is about: names
    are listed where more may read than in the folder itself.
    *base* is the folder of the meeting's own file, which the attachments of a free item are counted from;
    *here* is where the user stands, which the files of the ärenden are told from.
    """
    folder = SECRET_FOLDER if sitting.is_secret(item) else FOLDER
    digits = max(2, len(str(len(sitting.items))))
    own = "" if sitting.is_secret(item) else f"{slug(item.entry.dnr or '') or 'punkt'}-"
    return tuple(
        Placed(f"{folder}/{item.number:0{digits}}-{place:02}-{own}{name}{suffix}", title, source)
        for place, (title, name, suffix, source) in enumerate(_sources(sitting, item, base, here), 1)
    )


def _sources(
    sitting: Sitting, item: Item, base: Path, here: Path
) -> Iterator[tuple[str, str, str, Paper | Path | Decided]]:
    """Each file's title, the end of its name, its suffix, and what it is made from."""
    for decision in extracted(sitting, item):
        title = f"Protokollsutdrag {decision.organ} {decision.day} § {decision.paragraph}"
        yield title, f"{EXTRACT}-{slug(decision.organ)}-{decision.paragraph}", ".docx", decision
    found = sitting.cases.get(item.address)
    case = found[1].value if found is not None else None
    if found is not None and case is not None:
        for kind in ordered(papers_in(case), sitting.form.ordförandeförslag_först):
            yield _title(sitting, kind), slug(kind.value), ".docx", kind
        yield from _attachments(sitting, item, tuple(_bilagor(case)), (here / found[0]).parent)
    yield from _attachments(sitting, item, item.entry.bilagor, base)


def _title(sitting: Sitting, kind: Paper) -> str:
    """What a paper is called; its plain name where the meeting's profile has no such paper."""
    form = sitting.profile.papper.get(kind)
    return form.dokumenttyp if form is not None else kind.value.capitalize()


def _attachments(
    sitting: Sitting, item: Item, bilagor: tuple[Bilaga, ...], base: Path
) -> Iterator[tuple[str, str, str, Paper | Path | Decided]]:
    for number, bilaga in enumerate(bilagor, 1):
        if bilaga.fil:
            path = base / bilaga.fil
            name = "" if sitting.is_secret(item) else slug(bilaga.titel)[:_LONGEST_TITLE].strip("-")
            yield bilaga.titel, f"bilaga-{number}-{name}".strip("-"), _suffix(path), path


def _suffix(path: Path) -> str:
    """The ending of an attachment's name, in signs that every file system takes."""
    plain = slug(path.suffix)
    return f".{plain}" if plain else ""


def _bilagor(case: Ärende) -> Iterator[Bilaga]:
    """Every attachment of the case's papers, each file once."""
    seen: set[str] = set()
    for kind in papers_in(case):
        handling = paper_of(case, kind)
        for bilaga in handling.bilagor if handling else ():
            if bilaga.fil and bilaga.fil not in seen:
                seen.add(bilaga.fil)
                yield bilaga


def ordered(kinds: tuple[Paper, ...], chair_first: bool) -> tuple[Paper, ...]:
    """*kinds* in reading order: the ordförandeförslag first where the profile says so."""
    return tuple(sorted(kinds, key=lambda kind: (kind is Paper.ORDFÖRANDEFÖRSLAG) != chair_first))


def extracted(sitting: Sitting, item: Item) -> tuple[Decided, ...]:
    """Earlier organs' decisions in the ärende of *item*, oldest first: their extracts are underlag."""
    decisions = sitting.earlier.get(item.entry.dnr or "", ()) if item.address in sitting.cases else ()
    return tuple(one for one in decisions if one.organ.casefold() != sitting.organ.namn.casefold())


def as_underlag(decisions: tuple[Decided, ...]) -> tuple[Underlag, ...]:
    """Recorded decisions as they are listed among a paper's beslutsunderlag."""
    return tuple(Underlag(organ=one.organ, datum=one.day, paragraf=str(one.paragraph)) for one in decisions)


def case_unit(
    order: Order, files: tuple[Placed, ...], case: Path, reader: Reader, earlier: tuple[Underlag, ...]
) -> UnitMade:
    """The papers and attachments of one ärende as they go to the meeting; none where it has errors."""
    with working_on(case, order.here):
        read = reader.read(case)
        own = read.profile
        findings = [*read.findings, *(own.findings if own else ())]
        if own is None or own.profile is None or read.loaded.value is None or has_errors(findings):
            return UnitMade((), (case,), tuple(findings), is_whole=False)
        used = [case, own.folder / PROFILE_FILE]
        pieces: list[Piece] = []
        for one in files:
            match one.source:
                case Paper() as kind:
                    used.append(template_of(own.folder, own.profile, kind))
                    pieces.extend(_paper(order, read, one, kind, earlier, findings))
                case Path() as path:
                    used.append(path)
                    try:
                        pieces.append(Piece(one.file, "bilaga", contents_of(path, shown(path, order.here))))
                    except Faults as faults:
                        findings.extend(faults.findings)
        used.extend(case.parent / name for name in read.loaded.images)
    return UnitMade(tuple(pieces), tuple(dict.fromkeys(used)), tuple(findings), not has_errors(findings))


def _paper(
    order: Order,
    read: CaseRead,
    one: Placed,
    kind: Paper,
    earlier: tuple[Underlag, ...],
    findings: list[Diagnostic],
) -> Iterator[Piece]:
    own = read.profile
    assert own is not None
    assert own.profile is not None
    try:
        data = render_paper(order, read, own.folder, own.profile, kind, earlier)
        yield Piece(one.file, kind.value, data)
    except Faults as faults:
        findings.extend(faults.findings)

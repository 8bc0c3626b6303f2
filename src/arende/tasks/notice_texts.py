"""What a meeting got with its notice, held beside what stands there now: proposals, pictures, attachments.

Why beside the ärende's own text: the proposal before an organ may be an earlier organ's decision, or written
in the meeting's file, and a picture or an attachment is a part of what is decided.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from arende.diagnostics import Diagnostic
from arende.documents.paper import paper_of, papers_in
from arende.history.export import checked_out
from arende.history.marks import Mark
from arende.history.repository import Repository
from arende.history.trouble import NotInVersion
from arende.loading.called import called
from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item
from arende.model.case import Ärende
from arende.tasks.meetings import MeetingReader

_ADVICE = "ta tillbaka ändringen, eller skriv ”utgång: ändrat” med de punkter som mötet beslutade"
Beside = Mapping[str, str | None]


def changed_since_notice(
    repository: Repository, here: Path, sitting: Sitting, items: list[Item], notice: Mark
) -> Iterator[Diagnostic]:
    """A finding for each of *items* whose proposal, pictures or attachments are not those of *notice*.

    An item that the notice did not have is passed by, and all of them where its meeting cannot be read.
    """
    try:
        with checked_out(repository, notice.commit, [notice.meeting], [""]) as root:
            then = MeetingReader(root).read(root / notice.meeting).sitting
            if then is None:
                return
            old, now = called(then), called(sitting)
            before = {item.entry.dnr: item for item in old.items if item.address in old.cases}
            today = {item.address: item for item in now.items}
            for item in items:
                was = before.get(item.entry.dnr)
                if was is None:
                    continue
                same = today.get(item.address, item)
                if _proposed(old, was) != _proposed(now, same):
                    yield _finding(sitting, item, "förslaget till beslut")
                files = _beside(repository, root, old, was), _beside(repository, here, now, same)
                for name in sorted(files[0].keys() | files[1].keys()):
                    if files[0].get(name) != files[1].get(name):
                        yield _finding(sitting, item, f"filen ”{name}”")
    except NotInVersion:
        return


def _finding(sitting: Sitting, item: Item, what: str) -> Diagnostic:
    message = f"{what} i {item.entry.dnr} är inte som när kallelsen gick ut"
    return sitting.loaded.finding(item.address / "beslut", "V102", message, _ADVICE)


def _proposed(sitting: Sitting, item: Item) -> object:
    """Who proposes, who decides and every point, wherever they stand."""
    found = sitting.proposals.get(item.address)
    if found is None:
        return None
    levels = [
        (one.organ, one.role, one.to, one.route, [at.point for at in one.points]) for one in found.levels
    ]
    return found.origin, found.organ, levels


def _beside(repository: Repository, here: Path, sitting: Sitting, item: Item) -> Beside:
    """git's hash of each file that the ärende of *item* shows or sends along, by the name it has there."""
    found = sitting.cases.get(item.address)
    if found is None or found[1].value is None:
        return {}
    folder = Path(os.path.abspath(here / found[0])).parent
    names = (*attached(found[1].value), *found[1].images)
    there = [name for name in names if (folder / name).is_file()]
    return {name: repository.hash_of(name, (folder / name).read_bytes()) for name in there}


def attached(case: Ärende) -> tuple[str, ...]:
    """The files that the papers of *case* send along, as it names them."""
    papers = (paper_of(case, kind) for kind in papers_in(case))
    return tuple(bilaga.fil for paper in papers if paper for bilaga in paper.bilagor if bilaga.fil)

"""Whether what was decided is still what the files say: the points of today against those that git marks.

Why: minutes and the next organ's proposal take their points from the ärende. A person may better the ärende
after the meeting, and the paper would then state a decision that nobody made.
"""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from arende.diagnostics import Diagnostic
from arende.history.marks import Held, Kind, Mark, marks
from arende.history.repository import Repository, open_repository
from arende.history.trouble import HistoryTrouble
from arende.loading import load_case
from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item
from arende.meeting.decision import Decided, Level, Origin
from arende.meeting.decisions import decided
from arende.meeting.proposals import proposal
from arende.model.decision import Punkt
from arende.tasks.meetings import MeetingReader


def changed_since(path: Path, sitting: Sitting, reader: MeetingReader) -> tuple[Diagnostic, ...]:
    """A finding for each item whose decided points, or an earlier organ's, are no longer those marked.

    Nothing where git holds no mark of the decisions, and nothing where there is no git.
    Källa: JO 3339-2013 (a decision is not reworded after the meeting).
    """
    try:
        repository = open_repository(path)
        kept = [mark for mark in marks(repository) if mark.kind is Kind.DECISION]
        return tuple(_Texts(repository, kept, reader).found(path, sitting)) if kept else ()
    except HistoryTrouble:
        return ()


class _Texts:
    """The decisions that *kept* marks, against the files as *reader* reads them."""

    def __init__(self, repository: Repository, kept: Sequence[Mark], reader: MeetingReader) -> None:
        self.repository, self.kept, self.reader = repository, kept, reader
        self.here = reader.sources.here

    def found(self, path: Path, sitting: Sitting) -> Iterator[Diagnostic]:
        for item in sitting.items:
            mark = self._of_own(path, sitting, item)
            if mark is not None:
                yield _own(sitting, item, mark)
            before = sitting.proposals.get(item.address)
            if before is not None and before.origin is Origin.ORGAN:
                yield from self._of_earlier(sitting, item, before.organ)

    def _of_earlier(self, sitting: Sitting, item: Item, organ: str) -> Iterator[Diagnostic]:
        earlier = sitting.earlier.get(item.entry.dnr or "", ())
        decision = next((one for one in reversed(earlier) if one.organ == organ), None)
        if decision is None:
            return
        path = Path(os.path.abspath(self.here / decision.meeting))
        theirs = self.reader.read(path).sitting
        at = next((one for one in theirs.items if one.address == decision.address), None) if theirs else None
        mark = self._of_own(path, theirs, at) if theirs is not None and at is not None else None
        if mark is not None:
            yield _earlier(sitting, item, decision, mark)

    def _of_own(self, path: Path, sitting: Sitting, item: Item) -> Mark | None:
        """The mark whose points those of *item* no longer are; None where they are, or nothing marks them."""
        now, case = sitting.decisions.get(item.address), sitting.cases.get(item.address)
        if now is None or case is None:
            return None
        file = Path(os.path.abspath(self.here / case[0]))
        for mark, held in self._marked(path, item):
            if held.blob != self.repository.hash_of(file, file.read_bytes()):
                then = self._then(sitting, item, case[0], mark, held)
                return mark if then is not None and _points(then.levels) != _points(now.levels) else None
        return None

    def _marked(self, path: Path, item: Item) -> Iterator[tuple[Mark, Held]]:
        name = self.repository.name(path)
        for mark in reversed(self.kept):
            if mark.meeting == name:
                yield from ((mark, held) for held in mark.held if held.paragraph == item.paragraph)

    def _then(self, sitting: Sitting, item: Item, key: str, mark: Mark, held: Held) -> Decided | None:
        """What the meeting's own file decides with the ärende as it was marked."""
        loaded = load_case(Path(held.path), key, self.repository.read(mark.commit, held.path))
        if loaded.value is None:
            return None
        case, form = (key, loaded.value), sitting.form
        earlier = sitting.earlier.get(item.entry.dnr or "", ())
        before = proposal(item, sitting.organ, case, earlier, form, "", sitting.key)
        return decided(sitting.meeting, sitting.key, item, sitting.organ, before, case)


def _points(levels: Sequence[Level]) -> list[list[Punkt]]:
    return [[placed.point for placed in level.points] for level in levels]


def _own(sitting: Sitting, item: Item, mark: Mark) -> Diagnostic:
    file = sitting.cases[item.address][0]
    message = f"beslutspunkterna är inte de som mötet beslutade, märkta {mark.tag}"
    advice = f"ta tillbaka ändringen i {file}, eller skriv de beslutade under ”punkter” i beslutet"
    return sitting.loaded.finding(item.address / "beslut", "V107", message, advice)


def _earlier(sitting: Sitting, item: Item, decision: Decided, mark: Mark) -> Diagnostic:
    organ = decision.organ
    message = f"förslaget från {organ} är inte det som beslutades i § {decision.paragraph}, märkt {mark.tag}"
    advice = f"ta tillbaka ändringen, eller skriv de beslutade under ”punkter” i {decision.meeting}"
    return sitting.loaded.finding(item.address / "dnr", "V107", message, advice)

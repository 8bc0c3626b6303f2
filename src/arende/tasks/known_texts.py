"""What git knows of a text: its versions, and the meetings that got it or decided it."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from arende.history import tree
from arende.history.export import checked_out
from arende.history.marks import Held, Kind, Mark, marks
from arende.history.repository import Repository
from arende.history.version import Version
from arende.loading import load_case
from arende.tasks.find import SUFFIXES
from arende.tasks.origin import blob_hash, pictures_hash
from arende.tasks.same_texts import SameTexts


@dataclass(frozen=True)
class KnownTexts:
    """The texts of one repository, by the hash that papers carry. What was looked up once is kept."""

    repository: Repository

    def versions(self, blob: str) -> tuple[Version, ...]:
        """The versions whose text has the hash *blob*, whichever line ends git keeps; newest first."""
        found = self.repository.holding(blob)
        if blob in self._with_line_feeds:
            found = (*found, *self.repository.holding(self._with_line_feeds[blob]))
        return tuple(sorted(found, key=lambda version: version.moment, reverse=True))

    @cached_property
    def _with_line_feeds(self) -> dict[str, str]:
        """Texts that git keeps with the line ends of Windows: their hash with ordinary ones → git's own."""
        git = self.repository.git
        texts = [entry.blob for entry in tree.every_file(git) if entry.path.lower().endswith(SUFFIXES)]
        return {blob_hash(data): blob for blob, data in tree.contents(git, texts).items() if b"\r\n" in data}

    def unsaved(self, blob: str) -> str | None:
        """The file in the folder that has the text, where git does not."""
        if self.repository.is_bare:
            return None
        root = self.repository.root
        listed = self.repository.git.fields("ls-files", "-z", "--cached", "--others", "--exclude-standard")
        for name in listed:
            file = root / name
            if name.lower().endswith(SUFFIXES) and file.is_file() and blob_hash(file.read_bytes()) == blob:
                return name
        return None

    def marks_of(self, versions: Sequence[Version], pictures: str = "") -> tuple[Mark, ...]:
        """The marks that speak of the text that *versions* have, the oldest meeting first.

        *pictures* is the hash of those in the paper, if it has any: with others the mark is of another paper.
        """
        found = (mark for mark in self._marks if self._speaks_of(mark, versions))
        paths = {version.path for version in versions}
        return tuple(
            mark
            for mark in found
            if not pictures or any(self.pictures_at(mark.commit, path) == pictures for path in paths)
        )

    def dnr(self, version: Version) -> str:
        """The dnr that the ärende has in *version*; empty where it cannot be read."""
        data = self.repository.read(version.commit, version.path)
        case = load_case(Path(version.path), version.path, data).value
        return case.dnr if case is not None else ""

    def pictures_at(self, commit: str, path: str) -> str:
        """The hash of the pictures that the ärende in *path* has in *commit*."""
        if (commit, path) not in self._pictures:
            folder = path.rpartition("/")[0]
            with checked_out(self.repository, commit, [path], [folder]) as root:
                images = load_case(root / path, path).images if (root / path).is_file() else {}
                self._pictures[commit, path] = pictures_hash({n: one.data for n, one in images.items()})
        return self._pictures[commit, path]

    @cached_property
    def _pictures(self) -> dict[tuple[str, str], str]:
        return {}

    def _speaks_of(self, mark: Mark, versions: Sequence[Version]) -> bool:
        """Whether *mark* is about the text that *versions* have: an ärende's, or the meeting's own."""
        texts = {(version.path, version.blob) for version in versions}
        if any(self._is_of(held, texts) for held in mark.held):
            return True
        is_its_meeting = any(path == mark.meeting for path, _ in texts)
        return is_its_meeting and (mark.meeting, self.repository.blob(mark.commit, mark.meeting)) in texts

    def _is_of(self, held: Held, texts: Set[tuple[str, str]]) -> bool:
        """Whether *held* says what one of *texts* (files and hashes) says, however it is written."""
        if (held.path, held.blob) in texts:
            return True
        return any(path == held.path and self._same.is_same(blob, held.blob) for path, blob in texts)

    @cached_property
    def _same(self) -> SameTexts:
        return SameTexts(self.repository)

    def decided_otherwise(self, versions: Sequence[Version]) -> Iterator[str]:
        """A sentence for each decision on another text of the same ärende."""
        texts = {(version.path, version.blob) for version in versions}
        paths = {path for path, _ in texts}
        for mark in self._marks:
            for held in mark.held if mark.kind is Kind.DECISION else ():
                if held.path in paths and not self._is_of(held, texts):
                    where = f", § {held.paragraph}" if held.paragraph else ""
                    yield f"{mark.organ} beslutade {mark.day} en annan text i ärendet{where}"

    @cached_property
    def _marks(self) -> tuple[Mark, ...]:
        return marks(self.repository)

"""Whether two texts of an ärende say the same: a comment or another way of writing is no other text."""

from dataclasses import dataclass, field
from pathlib import Path

from arende.comparison import compare
from arende.history import tree
from arende.history.repository import Repository
from arende.history.trouble import GitFailed
from arende.loading import load_case
from arende.model.case import Ärende


@dataclass(frozen=True)
class SameTexts:
    """Reads the texts of one repository by git's hashes of them, each once."""

    repository: Repository
    _read: dict[str, Ärende | None] = field(default_factory=dict)

    def is_same(self, one: str, other: str) -> bool:
        """Whether the texts with the hashes *one* and *other* say the same; no where they cannot be read."""
        if one == other:
            return True
        first, second = self._case(one), self._case(other)
        return first is not None and second is not None and not compare(first, second)

    def _case(self, blob: str) -> Ärende | None:
        if blob not in self._read:
            try:
                data = tree.contents(self.repository.git, [blob])[blob]
            except GitFailed:  # a copy that lacks older versions
                self._read[blob] = None
            else:
                self._read[blob] = load_case(Path(f"{blob}.yaml"), blob, data).value
        return self._read[blob]

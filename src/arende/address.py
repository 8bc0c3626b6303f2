"""The address of one field in an ärende: ``tjänsteutlåtande.förslag_till_beslut[1].text``."""

from dataclasses import dataclass
from typing import Self

Step = str | int


@dataclass(frozen=True, slots=True)
class Address:
    """The steps from the record's root to one field; list places count from 0."""

    steps: tuple[Step, ...] = ()

    @classmethod
    def parse(cls, written: str) -> Self:
        """The address that ``str`` wrote; raises ValueError where a bracket holds no number."""
        steps: list[Step] = []
        for part in written.split(".") if written else []:
            name, *indices = part.split("[")
            if name:
                steps.append(name)
            steps.extend(int(index.removesuffix("]")) for index in indices)
        return cls(tuple(steps))

    def __truediv__(self, step: Step) -> "Address":
        return Address((*self.steps, step))

    def __str__(self) -> str:
        written = ""
        for step in self.steps:
            if isinstance(step, int):
                written += f"[{step}]"
            else:
                written += f".{step}" if written else step
        return written

    @property
    def parent(self) -> "Address":
        """One step up; the root is its own parent."""
        return Address(self.steps[:-1])

    @property
    def pattern(self) -> str:
        """The address without list places: what a profile writes to mean every item."""
        return ".".join(step for step in self.steps if isinstance(step, str))

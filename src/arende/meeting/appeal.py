"""How a decision is appealed, and which rules of förvaltningslagen that brings."""

from collections.abc import Iterable
from dataclasses import dataclass

from arende.meeting.decision import Level
from arende.model.case import Ärende
from arende.model.choices import Appeal
from arende.model.decision import Role
from arende.model.meeting import Dagordningsärende
from arende.model.organs import Organ, OrganKind
from arende.model.outcome import Result

_PREPARING = (Result.ÅTERREMISS, Result.BORDLÄGGNING)
_ALL = frozenset(range(1, 50))
_NOT_IN_LAGLIGHETSPRÖVNING = frozenset({*range(10, 13), *range(16, 21), *range(23, 50)})


def kind_of_appeal(
    entry: Dagordningsärende, organ: Organ, case: Ärende | None = None, levels: Iterable[Level] = ()
) -> Appeal:
    """How the decision of *organ* on *entry* is appealed: one that only prepares another cannot be.

    For all else: what the item says, else the ärende, else laglighetsprövning. *levels* are those decided;
    before the meeting, those of the proposal.
    Källa: KL 13 kap. 1–3 §§ (laglighetsprövning unless a law says else).
    """
    if only_prepares(entry, organ, levels):
        return Appeal.EJ
    return said(entry, case) or Appeal.LAGLIGHETSPRÖVNING


def said(entry: Dagordningsärende, case: Ärende | None) -> Appeal | None:
    """How the decision that ends the ärende is appealed, by what the item says, else the ärende."""
    return entry.överklagande or (case.överklagande if case is not None else None)


def only_prepares(entry: Dagordningsärende, organ: Organ, levels: Iterable[Level]) -> bool:
    """Whether the decision on *entry* cannot be appealed, since it only prepares another.

    That is one where the organ remits, tables, or only proposes to another and decides no level itself. Every
    decision of fullmäktige can be appealed, whatever it is about.
    Källa: KL 13 kap. 2 § 1 (fullmäktige), 2–3 (nämnd: not what is purely preparing).
    """
    if organ.slag is OrganKind.FULLMÄKTIGE:
        return False
    if entry.beslut is not None and entry.beslut.utgång in _PREPARING:
        return True
    roles = [level.role for level in levels]
    return bool(roles) and all(role is Role.FÖRESLÅR for role in roles)


@dataclass(frozen=True)
class Rules:
    """Which of 1–49 §§ förvaltningslagen apply; of 9 § only the first stycke where *is_whole* is False."""

    paragraphs: frozenset[int]
    is_whole: bool

    @property
    def needs_reasons(self) -> bool:
        """Whether the decision must give its reasons (32 §)."""
        return 32 in self.paragraphs

    @property
    def needs_instructions(self) -> bool:
        """Whether a party must be told how to appeal (33 §)."""
        return 33 in self.paragraphs


def rules_of_förvaltningslagen(kind: Appeal) -> Rules:
    """The rules that apply in an ärende whose final decision is appealed as *kind*.

    Where it is by laglighetsprövning, 9 § second stycke, 10–12, 16–20 and 23–49 §§ do not apply. EJ is
    treated the same: ask with the kind of the decision that ends the ärende, if that is another.
    Källa: förvaltningslagen (2017:900) 2 §.
    """
    if kind is Appeal.FÖRVALTNINGSBESVÄR:
        return Rules(_ALL, is_whole=True)
    return Rules(_ALL - _NOT_IN_LAGLIGHETSPRÖVNING, is_whole=False)

"""The way of an ärende through the organs, and where one organ stands on it."""

from dataclasses import replace

from arende.meeting.decision import Level, PlacedPoint
from arende.model.case import Handling, Ärende
from arende.model.decision import Beslutsnivå, Role
from arende.model.organs import Organ, OrganKind


def onward(organ: Organ, case: Ärende | None, paper: Handling | None = None) -> tuple[str, ...]:
    """The organs that the ärende goes on to from *organ*; none when *organ* decides it.

    An organ that is not in beslutsgång prepares for its first organ, unless it is fullmäktige. Without
    beslutsgång the receiver of *paper* stands for it; without both the organ decides.
    Källa: KL 5 kap. 26 § (prepared before fullmäktige); the ärende's own beslutsgång.
    """
    route = _route(case, paper)
    place = _place(organ.namn, route)
    if place is not None:
        return route[place + 1 :]
    return () if organ.slag is OrganKind.FULLMÄKTIGE else route


def level(organ: Organ, onward: tuple[str, ...], points: tuple[PlacedPoint, ...]) -> Level:
    """*points* before *organ*, which decides them where there is no organ *onward* and else proposes."""
    if not onward:
        return Level(organ.namn, Role.BESLUTAR, points)
    return Level(onward[-1], Role.FÖRESLÅR, points, onward[0], onward)


def passed_on(level: Level, organ: Organ) -> Level | None:
    """A level of an earlier organ as it stands before *organ*; None where it does not come there."""
    place = _place(organ.namn, level.route or (level.to,) * bool(level.to))
    if level.role is not Role.FÖRESLÅR or place is None:
        return None
    left = level.route[place + 1 :]
    if not left:
        return Level(level.organ, Role.BESLUTAR, level.points)
    return replace(level, to=left[0], route=left)


def own_level(
    step: Beslutsnivå, organ: Organ, case: Ärende, paper: Handling, points: tuple[PlacedPoint, ...]
) -> Level | None:
    """*points* of a case's level as they stand before *organ*; None where it has no part in them.

    A level for an organ before *organ* in beslutsgång is already decided; one for an organ that beslutsgång
    does not name is only its own.
    """
    goal = step.organ if step.roll is Role.BESLUTAR else step.föreslår or _last(case, paper) or step.organ
    if _same(goal, organ.namn):
        return level(organ, (), points)
    ahead = onward(organ, case, paper)
    place = _place(goal, ahead)
    if place is not None:
        return level(organ, ahead[: place + 1], points)
    return level(organ, (goal,), points) if _same(step.organ, organ.namn) else None


def _last(case: Ärende, paper: Handling) -> str:
    return next(reversed(_route(case, paper)), "")


def _route(case: Ärende | None, paper: Handling | None) -> tuple[str, ...]:
    if case is not None and case.beslutsgång:
        return case.beslutsgång
    return (paper.mottagare,) if paper is not None and paper.mottagare is not None else ()


def _place(name: str, organs: tuple[str, ...]) -> int | None:
    return next((place for place, organ in enumerate(organs) if _same(organ, name)), None)


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()

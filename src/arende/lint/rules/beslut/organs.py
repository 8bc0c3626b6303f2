"""The organs that a case and its profile know, and the one a sentence begins with."""

import re
from collections.abc import Iterable
from functools import lru_cache

from arende.lint.subject import Subject


def known_organs(subject: Subject) -> tuple[str, ...]:
    """Every organ of the beslutsgång, of the levels and of the profile, in lower case."""
    levels = [level for _, handling, _ in subject.papers() for level in handling.beslutsnivåer]
    named = [*subject.case.beslutsgång, *subject.profile.organ]
    named += [organ for level in levels for organ in (level.organ, level.föreslår) if organ]
    parts = {part for organ in named for part in organ.casefold().split(" och ") if _is_organ(part)}
    return tuple(sorted(parts | {organ.casefold() for organ in named}))


@lru_cache(maxsize=64)
def organ_and_word(organs: tuple[str, ...]) -> re.Pattern[str]:
    """What finds one of *organs* with the ”word” after it, perhaps after another ”first” and ”föreslår”."""
    organ = _any_of(organs)
    return re.compile(
        rf"(?P<proposal>(?:{organ}\s+)?föreslår?\s+(?:att\s+)?)?(?P<organ>{organ})\s+(?P<word>[^\W\d_]+)",
        re.IGNORECASE,
    )


def folded(found: re.Match[str]) -> str:
    """The ”organ” of *found* in lower case, on one line."""
    return " ".join(found["organ"].casefold().split())


def _any_of(organs: tuple[str, ...]) -> str:
    ordered = sorted(organs, key=lambda organ: (-len(organ), organ))
    return (
        "(?:" + "|".join(re.escape(organ).replace(r"\ ", r"\s+") for organ in ordered) + ")"
        if organs
        else "(?!)"
    )


def covers(organs: Iterable[str], organ: str) -> bool:
    """Whether *organ*, in lower case, is one of *organs* or one of several named in one of them."""
    folded = [one.casefold() for one in organs]
    return any(organ == one or organ in one.split(" och ") for one in folded)


def is_council(organ: str) -> bool:
    """Whether *organ* is kommunfullmäktige, regionfullmäktige or the like."""
    return organ.casefold().endswith("fullmäktige")


def is_board(organ: str) -> bool:
    """Whether *organ* is kommunstyrelsen, regionstyrelsen or the like, and not a part of it."""
    return organ.casefold().endswith("styrelsen")


def is_committee(organ: str) -> bool:
    """Whether *organ* is an utskott."""
    return organ.casefold().endswith(("utskott", "utskottet"))


def _is_organ(part: str) -> bool:
    return part.endswith(("nämnden", "nämnd", "styrelsen", "fullmäktige", "utskott", "utskottet"))

"""The documents a paper lists, and the places where its texts speak of a dated one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from arende.address import Address
from arende.lint.dates import WrittenDate, written_dates
from arende.lint.patterns import Pattern
from arende.lint.subject import Subject
from arende.model.case import Bilaga, Handling, Underlag
from arende.model.choices import Paper

_DATED = Pattern(r",?\s*\b(?:daterad|daterat|daterade|dat\.)\s+(?:den\s+)?$", flags=re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry under ”beslutsunderlag” or ”bilagor”."""

    address: Address
    title: str
    day: date | None

    @property
    def list_name(self) -> str:
        """The key of the list it stands in."""
        return str(self.address.steps[1])


@dataclass(frozen=True, slots=True)
class Reference:
    """”…, daterad 2026-09-11” in a text. *words* stands before it, from *start*; *end* ends the date."""

    address: Address
    start: int
    words: str
    dated: WrittenDate
    end: int


def listed(kind: Paper, handling: Handling) -> tuple[Listed, ...]:
    """Every document that the paper lists by a title."""
    root = Address((kind.value,))
    lists: tuple[tuple[str, tuple[Underlag | Bilaga, ...]], ...] = (
        ("beslutsunderlag", handling.beslutsunderlag),
        ("bilagor", handling.bilagor),
    )
    return tuple(
        Listed(root / name / index, entry.titel, entry.datum)
        for name, entries in lists
        for index, entry in enumerate(entries)
        if entry.titel
    )


def references(subject: Subject) -> Iterator[Reference]:
    """Each dated document that the running texts of the papers name, titles left out."""
    for sentence in subject.texts.sentences:
        if "dat" not in sentence.text or {"beslutsunderlag", "bilagor"} & set(sentence.address.steps):
            continue
        position = 0
        for one in written_dates(sentence.text):
            mark = _DATED.search(sentence.text, position, one.start)
            if mark and one.value is not None:
                yield Reference(
                    sentence.address,
                    sentence.start + position,
                    sentence.text[position : mark.start()],
                    WrittenDate(
                        sentence.start + one.start,
                        sentence.start + one.end,
                        one.year,
                        one.month,
                        one.day,
                        one.is_iso,
                    ),
                    sentence.start + one.end,
                )
            position = one.end


def is_own_paper(subject: Subject, entry: Underlag) -> bool:
    """Whether *entry* is the case's own tjänsteutlåtande, by whatever name the profile gives it."""
    title = entry.titel
    own = subject.case.tjänsteutlåtande
    if (
        own is None
        or title is None
        or entry.organ
        or entry.paragraf
        or entry.dnr not in (None, subject.case.dnr)
    ):
        return False
    form = subject.profile.papper.get(Paper.TJÄNSTEUTLÅTANDE)
    kinds = {"tjänsteutlåtande", "tjänsteskrivelse", *([form.dokumenttyp.casefold()] if form else [])}
    sender = own.avsändare.förvaltning.casefold()
    genitive = sender if sender.endswith("s") else f"{sender}s"
    written = " ".join(title.casefold().split())
    return any(written in (kind, f"förvaltningens {kind}", f"{genitive} {kind}") for kind in kinds)

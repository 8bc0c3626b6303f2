"""The lines under a decision point: amount, responsible, due date, what it answers."""

from datetime import date
from typing import Protocol

from arende.address import Address
from arende.documents.reading import Reading, line
from arende.documents.setting import set_inlines
from arende.markup.blocks import Inline, Inlines, Run
from arende.model.decision import Punkt
from arende.model.profile import Profil
from arende.model.request import Request
from arende.swedish.amounts import format_amount
from arende.swedish.words import list_words

_BETWEEN = Run(" · ")


class PointReading(Protocol):
    """What the lines under a point are read with: a paper's reading, or that of one file of a meeting."""

    @property
    def profile(self) -> Profil:
        """The profile, with its words."""

    def inlines(self, address: Address) -> Inlines:
        """The one paragraph of an inline field, typeset."""

    def day(self, value: date) -> str:
        """*value* in the profile's style."""

    def answered(self, address: Address) -> Request | None:
        """What is answered by the ärende of the point at *address*; None where it answers nothing."""


def details(reading: Reading, address: Address, point: Punkt) -> tuple[Inlines, ...]:
    """The lines to print under *point*; none where the profile says they are not printed."""
    if not reading.form.beslut.uppgifter:
        return ()
    return point_details(reading, address, point)


def point_details(reading: PointReading, address: Address, point: Punkt) -> tuple[Inlines, ...]:
    """The lines under *point*, which stands at *address*, whatever the profile says of papers."""
    lines = (_money(reading, address, point), _task(reading, point), _answers(reading, address, point))
    return tuple(set_inlines(written) for written in lines if written)


def _joined(entries: list[Inlines]) -> Inlines:
    written: list[Inline] = []
    for entry in entries:
        if written:
            written.append(_BETWEEN)
        written.extend(entry)
    return tuple(written)


def _money(reading: PointReading, address: Address, point: Punkt) -> Inlines:
    if point.belopp is None:
        return ()
    words, amount = reading.profile.ord, point.belopp
    year = f" ({amount.år})" if amount.år is not None else ""
    entries = [line(f"{words.belopp}: {format_amount(amount.summa, amount.enhet.value)}{year}")]
    if amount.konto is not None:
        entries.append(line(f"{words.konto}: {amount.konto}"))
    if amount.finansiering is not None:
        source = reading.inlines(address / "belopp" / "finansiering")
        entries.append((*line(f"{words.finansiering}: "), *source))
    return _joined(entries)


def _task(reading: PointReading, point: Punkt) -> Inlines:
    words = reading.profile.ord
    entries: list[Inlines] = []
    if point.ansvarig is not None:
        entries.append(line(f"{words.ansvarig}: {point.ansvarig}"))
    if point.senast is not None:
        entries.append(line(f"{words.senast}: {reading.day(point.senast)}"))
    return _joined(entries)


def _answers(reading: PointReading, address: Address, point: Punkt) -> Inlines:
    """”Besvarar motionens yrkande 1”: another yrkande 1 may stand in the same §."""
    if not point.besvarar:
        return ()
    request = reading.answered(address)
    whose = f"{request.definite}s" if request is not None else ""
    words = " ".join(reading.profile.ord.besvarar.replace("{frågans}", whose).split())
    return line(f"{words} {list_words([str(number) for number in point.besvarar])}")

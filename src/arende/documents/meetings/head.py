"""The head of a meeting's papers: where, when and who, as labels and values, and how a § is written."""

from collections.abc import Iterator
from datetime import date, time

from arende.documents.context import HeaderField
from arende.documents.leadin import fill
from arende.documents.meetings.phrases import paragraphs, phrase
from arende.loading.sitting import Sitting
from arende.markup.plain import plain
from arende.meeting.paragraphs import written
from arende.model.case import Person
from arende.model.choices import ClockStyle
from arende.model.meeting_form import Sammanträdesform
from arende.model.organs import Organ
from arende.swedish.dates import format_day, format_weekday
from arende.swedish.typography import NO_BREAK_SPACE, typeset
from arende.swedish.words import capitalise_first, list_words


def clock(value: time, form: Sammanträdesform) -> str:
    """”13.00” or ”13:00”, as the profile has it."""
    return f"{value.hour:02}{'.' if form.klockslag is ClockStyle.POINT else ':'}{value.minute:02}"


def span(start: time | None, end: time | None, form: Sammanträdesform) -> str:
    """”13.15–13.30”; the beginning alone, or nothing, where no more is known."""
    return "–".join(clock(one, form) for one in (start, end) if one is not None)


def occasion(sitting: Sitting) -> str:
    """”Torsdagen den 22 oktober 2026 kl. 13.00”."""
    meeting = sitting.meeting
    return capitalise_first(_day_and_time(meeting.datum, meeting.tid, sitting.form))


def reference(sitting: Sitting) -> str:
    """”Tekniska nämnden 2026-10-22”: what the pages of a meeting's paper are called by."""
    day = format_day(sitting.meeting.datum, sitting.profile.datum)
    return f"{capitalise_first(sitting.organ.namn)} {day}"


def paragraph_mark(form: Sammanträdesform, organ: Organ, number: int, year: int) -> str:
    """”§ 48”, ”TN § 48” or ”§ 48/2026”, as the profile has it."""
    values = {"nummer": str(number), "organ": organ.förkortning, "år": str(year)}
    return typeset(fill(form.paragraf, values))


def place(sitting: Sitting) -> str:
    """Where the meeting is held; empty where neither meeting nor organ says."""
    return sitting.meeting.plats or sitting.organ.plats or ""


def call_fields(sitting: Sitting) -> tuple[HeaderField, ...]:
    """What a notice says of the meeting, in order; a fact that is not known has no row."""
    return tuple(HeaderField(label, typeset(value)) for label, value in _call_fields(sitting) if value)


def _call_fields(sitting: Sitting) -> Iterator[tuple[str, str]]:
    words, meeting, presence = sitting.form.ord, sitting.meeting, sitting.presence
    yield words.plats, place(sitting)
    yield capitalise_first(words.på_distans), meeting.distans or ""
    yield words.ordförande, presence.chair.with_party if presence.chair else ""
    if presence.secretary is not None:
        yield words.sekreterare, _person(presence.secretary)
        yield (
            words.förhinder,
            ", ".join(filter(None, (presence.secretary.e_post, presence.secretary.telefon))),
        )
    yield words.allmänheten, _openness(sitting)
    yield from _adjusting(sitting)
    yield words.kallad, format_day(meeting.kallad, sitting.profile.datum) if meeting.kallad else ""


def _openness(sitting: Sitting) -> str:
    """Whether the public may come; källa: KL 5 kap. 42 § (fullmäktige), 6 kap. 25 § (nämnd)."""
    closed = [item for item in sitting.items if sitting.behind_closed_doors(item)]
    words = sitting.form.ord
    if not sitting.is_public or len(closed) == len(sitting.items):
        return plain(phrase(words.stängda_dörrar))
    if not closed:
        return plain(phrase(words.offentligt))
    numbers = list_words([str(item.number) for item in closed])
    return plain(phrase(words.offentligt_utom, ärenden=f"{words.ärende.lower()} {numbers}"))


def closed_paragraphs(sitting: Sitting) -> str:
    """In which §§ of a public meeting the public was out; empty where it was there, or never.

    Källa: KL 5 kap. 42 § (fullmäktige), 6 kap. 25 § (nämnd).
    """
    closed = [item.paragraph for item in sitting.items if sitting.behind_closed_doors(item)]
    numbers = [number for number in closed if number is not None]
    if not sitting.is_public or not numbers:
        return ""
    own = paragraphs(written(numbers), len(numbers))
    return plain(phrase(sitting.form.ord.offentligt_utom, ärenden=own))


def _adjusting(sitting: Sitting) -> Iterator[tuple[str, str]]:
    words, justering = sitting.form.ord, sitting.meeting.justering
    if justering is None:
        return
    yield words.justerare, ", ".join(map(sitting.presence.with_party, justering.justerare))
    when = _day_and_time(justering.datum, justering.tid, sitting.form) if justering.datum else ""
    yield words.justering, ", ".join(filter(None, (justering.plats, when)))


def _person(person: Person) -> str:
    return f"{person.namn}, {person.titel}" if person.titel else person.namn


def _day_and_time(day: date, at: time | None, form: Sammanträdesform) -> str:
    return format_weekday(day) + (f" kl.{NO_BREAK_SPACE}{clock(at, form)}" if at is not None else "")

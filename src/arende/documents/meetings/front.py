"""The first page of the minutes: when, where, who took part in what, who signs.

Källa: KL 5 kap. 66 § (which ledamöter and ersättare served, and in which ärenden), 69 § (justering).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import time

from arende.documents.context import Signature
from arende.documents.meetings.head import clock, closed_paragraphs, occasion, place
from arende.documents.meetings.phrases import joined, paragraphs
from arende.documents.meetings.texts import Texts
from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item
from arende.meeting.paragraphs import written
from arende.meeting.presence import Attending, Guest, Seat
from arende.model.meeting import Ajournering, Justering
from arende.model.organs import Office
from arende.swedish.typography import typeset

_WITHOUT_TITLE = (Office.LEDAMOT, Office.ERSÄTTARE)


@dataclass(frozen=True, slots=True)
class Fact:
    """A label, and the lines that stand beside it."""

    etikett: str
    rader: tuple[str, ...]


def fact(label: str, *lines: str) -> Fact:
    """*label* with those of *lines* that are not empty."""
    return Fact(label, tuple(typeset(line) for line in lines if line))


def told(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts that have something to say."""
    return tuple(one for one in facts if one.rader)


def front(sitting: Sitting, items: tuple[Item, ...]) -> tuple[Fact, ...]:
    """The facts of the first page of minutes that hold *items*: of others nothing is said."""
    return told(_facts(narrowed(sitting, items), items))


def narrowed(sitting: Sitting, items: tuple[Item, ...]) -> Sitting:
    """*sitting* with the presence, and the breaks, of *items* alone."""
    numbers = frozenset(item.paragraph for item in items if item.paragraph is not None)
    presence = sitting.presence.among(numbers)
    if presence is sitting.presence:
        return sitting
    pauses = tuple(one for one in sitting.meeting.ajourneringar if one.paragraf in (None, *numbers))
    meeting = sitting.meeting.model_copy(update={"ajourneringar": pauses})
    return replace(sitting, presence=presence, meeting=meeting)


def _facts(sitting: Sitting, items: tuple[Item, ...]) -> Iterator[Fact]:
    words, presence, meeting = sitting.form.ord, sitting.presence, sitting.meeting
    end = f"–{clock(meeting.sluttid, sitting.form)}" if meeting.sluttid is not None else ""
    yield fact(words.plats_och_tid, place(sitting), f"{occasion(sitting)}{end}")
    yield fact(words.allmänheten, closed_paragraphs(sitting))
    yield fact(words.ajournering, *(_pause(sitting, one) for one in meeting.ajourneringar))
    yield fact(words.beslutande, *(_attending(sitting, one) for one in presence.members))
    serving = (_attending(sitting, one) for one in presence.substitutes_serving)
    yield fact(words.tjänstgörande_ersättare, *serving)
    yield fact(
        words.närvarande_ersättare, *(_attending(sitting, one) for one in presence.substitutes_present)
    )
    yield fact(words.övriga, *_officials(sitting, hidden_paragraphs(sitting, items)))
    if meeting.justering is not None:
        yield fact(words.justerare, _adjusters(sitting, meeting.justering))
        yield fact(words.justering, _adjusting(sitting, meeting.justering, items))
    yield fact(words.paragrafer, marks(items), _immediate(sitting, items))


def _pause(sitting: Sitting, one: Ajournering) -> str:
    at = "–".join(clock(end, sitting.form) for end in (one.från, one.till))
    return f"kl. {at}" + (f", § {one.paragraf}" if one.paragraf is not None else "")


def _attending(sitting: Sitting, one: Attending) -> str:
    """”Alva Exempel (S), ordförande, §§ 45–47”; what goes for the whole meeting is not said."""
    words, with_party = sitting.form.ord, sitting.presence.with_party
    for_ = f"{words.ersätter} {with_party(one.for_)}" if one.for_ else ""
    return joined(
        (
            f"{one.seat.with_party}{f' {for_}' if for_ else ''}",
            _office(sitting, one.seat) if not for_ else "",
            _remote(sitting, one.seat.name),
            _part(one.paragraphs, sitting.presence.paragraphs),
        )
    )


def _office(sitting: Sitting, seat: Seat) -> str:
    chair = sitting.presence.chair
    if chair is not None and chair.name == seat.name and seat.office is not Office.ORDFÖRANDE:
        return joined(("" if seat.office in _WITHOUT_TITLE else seat.office.value, "mötesordförande"))
    return "" if seat.office in _WITHOUT_TITLE else seat.office.value


def _remote(sitting: Sitting, name: str) -> str:
    return sitting.form.ord.på_distans if name in sitting.meeting.på_distans else ""


def _part(numbers: frozenset[int], everything: frozenset[int]) -> str:
    """The §§ of one who was not there all the time."""
    return "" if numbers == everything else paragraphs(written(numbers), len(numbers))


def hidden_paragraphs(sitting: Sitting, items: tuple[Item, ...]) -> frozenset[int]:
    """The secret §§, where the minutes are not of such alone."""
    if items and all(sitting.is_secret(item) for item in items):
        return frozenset()
    return frozenset(
        item.paragraph for item in sitting.items if item.paragraph is not None and sitting.is_secret(item)
    )


def _officials(sitting: Sitting, hidden: frozenset[int]) -> Iterator[str]:
    presence = sitting.presence
    if presence.secretary is not None:
        title = presence.secretary.titel or sitting.form.ord.sekreterare.lower()
        yield joined((presence.secretary.namn, title))
    secretary = presence.secretary.namn if presence.secretary is not None else ""
    for one, part in guests(sitting, hidden):
        if one.name != secretary:
            yield _guest(sitting, one, part)


def guests(sitting: Sitting, hidden: frozenset[int]) -> Iterator[tuple[Guest, frozenset[int]]]:
    """Those who are told to have been there, each with their §§, without the *hidden* ones.

    One who came to such §§ only is not told of: that a certain doctor was there says whom it was about.
    """
    everything = sitting.presence.paragraphs
    for one in sitting.presence.others:
        part = one.paragraphs if one.paragraphs == everything else one.paragraphs - hidden
        if part or not one.paragraphs:
            yield one, part


def _guest(sitting: Sitting, one: Guest, shown: frozenset[int]) -> str:
    there = _part(shown, sitting.presence.paragraphs)
    return joined((one.name, one.title, _remote(sitting, one.name), there))


def _adjusters(sitting: Sitting, justering: Justering) -> str:
    named, with_party = sitting.form.ord, sitting.presence.with_party
    reserve = joined([with_party(name) for name in justering.ersättare])
    own = joined([with_party(name) for name in justering.justerare])
    return joined((own, f"{named.ersättare} {reserve}" if reserve else ""))


def _adjusting(sitting: Sitting, justering: Justering, items: tuple[Item, ...]) -> str:
    """Where and when; minutes of directly adjusted §§ alone have a day of their own."""
    texts = Texts(sitting.texts, sitting.profile)
    if justering.omedelbar is not None and are_immediate(items):
        return texts.day(justering.omedelbar.datum)
    day = texts.day(justering.datum) if justering.datum is not None else ""
    return joined((justering.plats or "", joined((day, _at(sitting, justering.tid)), " ")))


def _at(sitting: Sitting, at: time | None) -> str:
    return f"kl. {clock(at, sitting.form)}" if at is not None else ""


def are_immediate(items: tuple[Item, ...]) -> bool:
    """Whether all of *items* were adjusted directly, and there are any."""
    return bool(items) and all(item.entry.omedelbar_justering for item in items)


def marks(items: Iterable[Item]) -> str:
    """”§§ 45–57” of *items*; empty where none has a §."""
    numbers = [item.paragraph for item in items if item.paragraph is not None]
    return paragraphs(written(numbers), len(numbers)) if numbers else ""


def _immediate(sitting: Sitting, items: tuple[Item, ...]) -> str:
    """Which of the §§ were adjusted directly, where not all were."""
    direct = tuple(item for item in items if item.entry.omedelbar_justering)
    if not direct or are_immediate(items):
        return ""
    return f"{sitting.form.ord.omedelbart_justerade}: {marks(direct)}"


def signatures(sitting: Sitting, items: tuple[Item, ...]) -> tuple[Signature, ...]:
    """Who signs: the secretary, each who led the meeting (with their §§ where several did), the justerare."""
    words, presence = sitting.form.ord, sitting.presence
    signing = [Signature(presence.secretary.namn, words.sekreterare, "")] if presence.secretary else []
    led = _led(sitting, items)
    for seat, own in led:
        signing.append(Signature(seat.with_party, words.ordförande, marks(own) if len(led) > 1 else ""))
    justerare = sitting.meeting.justering.justerare if sitting.meeting.justering is not None else ()
    signing += [Signature(presence.with_party(name), words.justerande, "") for name in justerare]
    return tuple(signing)


def _led(sitting: Sitting, items: tuple[Item, ...]) -> list[tuple[Seat, list[Item]]]:
    led: dict[Seat, list[Item]] = {}
    for item in items:
        seat = sitting.presence.chair_of(item) if item.paragraph is not None else None
        if seat is not None:
            led.setdefault(seat, []).append(item)
    return list(led.items())

"""Who has put an interpellation or a fråga to whom, or raised a motion, and whether it was answered.

Källa: KL 5 kap. 59–64 §§ (interpellationer and frågor), 22 § (a ledamot raises a motion), 68 § (the minutes
say which interpellationer and frågor were put and answered).
"""

from collections.abc import Iterator

from arende.documents.meetings.phrases import joined, people, sentence
from arende.documents.meetings.texts import place
from arende.engine.request import Required
from arende.loading.sitting import Sitting
from arende.markup.blocks import Paragraph
from arende.meeting.agenda import Item
from arende.model.meeting import Group


def asking_blocks(sitting: Sitting, item: Item) -> tuple[Paragraph, ...]:
    """”Alva Exempel (SP) har ställt en fråga till Nils Påhitt (FV).”; nothing where nobody has."""
    words, entry = sitting.form.ord, item.entry
    patterns = {
        Group.INTERPELLATIONER: words.ställd_interpellation,
        Group.FRÅGOR: words.ställd_fråga,
        Group.MOTIONER: words.väckt_motion,
    }
    pattern = patterns.get(item.group.grupp)
    if pattern is None or not entry.ställd_av:
        return ()
    asked = entry.ställd_till
    who = joined((asked.titel or "", sitting.presence.with_party(asked.namn)), " ") if asked else ""
    return (sentence(pattern, namn=people(sitting, entry.ställd_av), till=who),)


def answer_blocks(sitting: Sitting, item: Item) -> tuple[Paragraph, ...]:
    """”Frågan besvaras.”, or that it is not; nothing before anybody has said."""
    words = sitting.form.ord
    is_answered = item.entry.besvarad
    if is_answered is None:
        return ()
    if item.group.grupp is Group.FRÅGOR:
        return (sentence(words.fråga_besvarad if is_answered else words.fråga_obesvarad),)
    return (sentence(words.interpellation_besvarad if is_answered else words.interpellation_obesvarad),)


def required_asking(sitting: Sitting, item: Item) -> Iterator[Required]:
    """The names that ``asking_blocks`` prints."""
    entry = item.entry
    for index, name in enumerate(entry.ställd_av):
        yield Required(place(sitting.key, item.address / "ställd_av" / index), (name,))
    if entry.ställd_till is not None:
        address = item.address / "ställd_till"
        for field in ("titel", "namn"):
            if written := getattr(entry.ställd_till, field):
                yield Required(place(sitting.key, address / field), (written,))

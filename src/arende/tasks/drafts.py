"""A letter that is not sent: a draft (.eml) that a mail program opens ready to be looked at and sent."""

from collections.abc import Mapping, Sequence
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP

from arende.documents.meetings.front import marks
from arende.documents.meetings.receivers import only_proposes
from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item
from arende.swedish.dates import format_day, format_day_in_sentence
from arende.swedish.words import capitalise_first

_CRLF = "\r\n"
_WORD = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")


def draft(sitting: Sitting, receiver: str, items: Sequence[Item], attached: Mapping[str, bytes]) -> bytes:
    """The letter to *receiver* about *items*; the address is the profile's, else left to be filled in.

    It holds neither a date nor an identity of its own: the mail program gives both when it is sent.
    """
    letter = EmailMessage(policy=SMTP)
    day = format_day(sitting.meeting.datum, sitting.profile.datum)
    spoken = format_day_in_sentence(sitting.meeting.datum, sitting.profile.datum)
    organ = capitalise_first(sitting.organ.namn)
    subject = f"Beslut i {sitting.organ.namn} {day}: {marks(items)}".replace("\u00a0", " ")
    letter["To"] = sitting.form.address_of(receiver)
    letter["X-Unsent"] = "1"  # Outlook then opens it as a draft
    is_proposed = all(only_proposes(sitting, item) for item in items)
    done = "lämnat förslag till beslut" if is_proposed else "fattat beslut"
    text = (
        f"Till {receiver}\n\n{organ} har {spoken} {done} som ska skickas till er. "
        f"Protokollsutdrag bifogas: {marks(items)}.\n"
    )
    letter.set_content(text.replace("\u00a0", " "), charset="utf-8", cte="quoted-printable")
    for name, data in attached.items():
        letter.add_attachment(data, maintype=_WORD[0], subtype=_WORD[1], filename=name)
    letter_boundary(letter, receiver)
    return _subject(subject) + letter.as_bytes()


def _subject(text: str) -> bytes:
    """The line of the subject. Why not the library's letter: it loses a space between two encoded words."""
    return f"Subject: {Header(text, 'utf-8', header_name='Subject').encode(linesep=_CRLF)}{_CRLF}".encode()


def letter_boundary(letter: EmailMessage, receiver: str) -> None:
    """Give *letter* a boundary of its own making. Why: the library's is drawn by chance."""
    if letter.is_multipart():
        letter.set_boundary("=_arende_" + "".join(f"{byte:02x}" for byte in receiver.encode())[:32])

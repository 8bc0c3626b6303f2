"""Days to keep as a calendar (.ics) that Outlook and others import.

Källa: RFC 5545: lines end with CR LF and hold at most 75 octets, commas and semicolons are escaped.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import sha256

from arende.documents.meetings.followup import Followed, Status

_LONGEST = 75


def as_calendar(rows: Iterable[Followed], as_of: date) -> bytes:
    """A whole-day event on the last day of each row that has one and is not done.

    Why *as_of*: an event must say when it was made, and no clock is asked here.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//arende//uppföljning//SV", "CALSCALE:GREGORIAN"]
    for row in rows:
        if row.due is not None and row.status is not Status.DONE:
            lines += _event(row, row.due, as_of)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode()


def _event(row: Followed, due: date, as_of: date) -> list[str]:
    told = f"{row.organ} {row.day.isoformat()} {row.paragraph}: {row.point}"
    # Not by where the point is written: a secret one tells no more than its §, and folders are renamed.
    identity = sha256(f"{row.organ} {row.day} {row.paragraph} {row.number}".encode()).hexdigest()[:32]
    facts = [row.title, row.dnr, f"Ansvarig: {row.responsible}" if row.responsible else ""]
    return [
        "BEGIN:VEVENT",
        f"UID:{identity}@arende",
        f"DTSTAMP:{as_of:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{due:%Y%m%d}",
        f"SUMMARY:{_text(told)}",
        f"DESCRIPTION:{_text(chr(10).join(filter(None, facts)))}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _text(value: str) -> str:
    plain = value.replace("\u00a0", " ").replace("\\", "\\\\")
    return plain.replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """*line* in pieces of at most 75 octets, the later ones after a space; no letter is split."""
    piece, used = "", 0
    for sign in line:
        size = len(sign.encode())
        if used + size > _LONGEST:
            yield piece
            piece, used = " ", 1
        piece += sign
        used += size
    yield piece

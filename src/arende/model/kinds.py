"""The kinds of text, date and amount a field can hold, each read from plain text.

Every scalar of a case arrives as text; these types alone decide what it means. Their error types
(``svenskt_datum`` and so on) are what the loading room turns into Swedish messages.
"""

import re
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_CLOCK = re.compile(r"(\d{1,2})[.:](\d{2})")
_PARAGRAPHS = re.compile(r"\d+(?:\s*[-–]\s*\d+)?(?:\s*,\s*\d+(?:\s*[-–]\s*\d+)?)*")
# ”26 kap. 1 § …”, ”1 kap. 2 och 3 §§ …”, ”OSL 26:1”: the place in the law comes first.
_STATUTE = re.compile(
    r"(?:\d+\s?[a-z]?\s*kap\.\s*)?\d+\s?[a-z]?(?:(?:\s*(?:,|och|samt|[-–])\s*)\d+\s?[a-z]?)*\s*§§?(?:\s.*)?"
    r"|[A-ZÅÄÖ]{2,6}\s+\d+\s?(?::|kap\.)\s?\d+.*"
)
# What RFC 5322 (3.2.3, dot-atom) takes in an address without quotation marks.
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_MAIL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_AMOUNT = re.compile(r"[-−]?(\d+|\d{1,3}([   ]\d{3})+)(,\d+)?")


class Manner(StrEnum):
    """How a text field is written and read."""

    LINE = "rad"  # one line of plain text
    INLINE = "text på en rad"  # one paragraph, with bold, italic, links and footnotes
    BLOCK = "brödtext"  # paragraphs, lists, tables …


class Record(BaseModel):
    """What every part of a case or a profile builds on: frozen, and unknown keys are faults."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, defer_build=True)


def _no_line_break(value: Any) -> Any:
    if isinstance(value, str) and "\n" in value.strip("\n"):
        raise PydanticCustomError("radbrytning", "line break in a field of one line")
    return value.strip() if isinstance(value, str) else value


def _date(value: Any) -> date:
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or not _ISO_DATE.fullmatch(value.strip()):
        raise PydanticCustomError("svenskt_datum", "not a date in the form YYYY-MM-DD")
    try:
        return date.fromisoformat(value.strip())
    except ValueError:
        raise PydanticCustomError("finns_inte_i_kalendern", "no such day") from None


def _amount(value: Any) -> Decimal:
    if isinstance(value, Decimal):
        return value
    if not isinstance(value, str) or not _AMOUNT.fullmatch(value.strip()):
        raise PydanticCustomError("belopp", "not an amount in Swedish form")
    return Decimal(re.sub(r"[   ]", "", value.strip()).replace(",", ".").replace("−", "-"))


def _claim(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if value in ("ja", "nej"):
        return bool(value == "ja")
    raise PydanticCustomError("ja_eller_nej", "neither ja nor nej")


def _whole(value: Any) -> int:
    if isinstance(value, int):
        return value
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    raise PydanticCustomError("heltal", "not a whole number")


def _clock(value: Any) -> time:
    if isinstance(value, time):
        return value
    written = _CLOCK.fullmatch(value.strip()) if isinstance(value, str) else None
    if written is None or int(written[1]) > 23 or int(written[2]) > 59:
        raise PydanticCustomError("klockslag", "not a time of day in the form 13.00")
    return time(int(written[1]), int(written[2]))


def _paragraphs(value: Any) -> Any:
    if not isinstance(value, str) or not _PARAGRAPHS.fullmatch(value.strip()):
        raise PydanticCustomError("paragrafer", "not paragraph numbers such as 45–52, 54")
    return value.strip()


def _statute(value: Any) -> Any:
    written = _no_line_break(value)
    if isinstance(written, str) and written and not _STATUTE.fullmatch(written):
        raise PydanticCustomError("lagrum", "not a place in a law")
    return written


def _given(value: Any) -> Any:
    if value is None:
        raise PydanticCustomError("utan_värde", "a key without a value, where nothing would mean something")
    return value


def _mail_address(value: Any) -> Any:
    if not isinstance(value, str) or not _MAIL.fullmatch(value.strip()):
        raise PydanticCustomError("e_postadress", "not one e-mail address")
    return value.strip()


Line = Annotated[str, StringConstraints(min_length=1), BeforeValidator(_no_line_break), Manner.LINE]
Statute = Annotated[str, StringConstraints(min_length=1), BeforeValidator(_statute), Manner.LINE]
"""A place in a law, as ”26 kap. 1 § offentlighets- och sekretesslagen”."""
Secrecy = Annotated[
    Statute | None,
    BeforeValidator(_given),
    Field(examples=["26 kap. 1 § offentlighets- och sekretesslagen"]),
]
"""What makes a thing secret. A key without a value is a fault: read as nothing it would be published."""
MailAddress = Annotated[str, BeforeValidator(_mail_address), Manner.LINE]
InlineText = Annotated[str, StringConstraints(min_length=1), Manner.INLINE]
BlockText = Annotated[str, StringConstraints(min_length=1), Manner.BLOCK]
Day = Annotated[
    date,
    BeforeValidator(_date),
    WithJsonSchema({"type": "string", "format": "date", "examples": ["2026-09-24"]}),
]
Amount = Annotated[
    Decimal,
    BeforeValidator(_amount),
    WithJsonSchema({"type": ["string", "number"], "examples": ["450 000", "1,5"]}),
]
Claim = Annotated[bool, BeforeValidator(_claim), WithJsonSchema({"type": "string", "enum": ["ja", "nej"]})]
Whole = Annotated[int, BeforeValidator(_whole), WithJsonSchema({"type": "integer"})]
Clock = Annotated[
    time,
    BeforeValidator(_clock),
    WithJsonSchema({"type": ["string", "number"], "examples": ["13.00"]}),
]
Paragraphs = Annotated[
    str,
    BeforeValidator(_paragraphs),
    WithJsonSchema({"type": ["string", "integer"], "examples": ["45–52, 54"]}),
    Manner.LINE,
]

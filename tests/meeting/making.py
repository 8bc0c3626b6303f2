"""Meetings, organs and ärenden for the tests, from YAML in the test."""

from textwrap import dedent
from typing import Any

import yaml

from arende.meeting.agenda import Item, items
from arende.meeting.presence import Presence, presence
from arende.model.case import Ärende
from arende.model.meeting import Sammanträde
from arende.model.meeting_form import Sammanträdesform
from arende.model.organs import Organ

BOARD = """
namn: tekniska nämnden
förkortning: TN
ledamöter:
  - {namn: Lo Lind, parti: C}
  - {namn: Vera Vik, parti: M, uppdrag: 1:e vice ordförande}
  - {namn: Bo Berg, parti: S, uppdrag: ordförande}
  - {namn: My Mo, parti: V}
  - {namn: Sten Sjö}
ersättare:
  - {namn: Eva Ek, parti: S}
  - {namn: Pär Post, parti: C}
  - {namn: Tage Tall, parti: M, till: 2026-03-31}
"""

FORM = """
papper: {protokoll: {mall: protokoll.docx, dokumenttyp: Protokoll}}
grupper:
  val av justerare: {rubrik: Val av justerare, förslag: ['utse {justerare}']}
  information: {rubrik: Information, förslag: [notera informationen, tacka för den]}
  beslutsärenden: {rubrik: Beslutsärenden}
beslut: {}
delar: [beslut]
"""

MEETING = """
organ: tekniska nämnden
datum: 2026-10-22
tid: '13.00'
"""

_DECIDING = "dagordning: [{grupp: beslutsärenden, ärenden: [Ett, Två, Tre, Fyra]}]"


def _read(text: str) -> Any:
    return yaml.load(dedent(text), Loader=yaml.BaseLoader)


def organ(text: str = BOARD, **changed: Any) -> Organ:
    """The organ in *text*, with *changed* fields."""
    return Organ.model_validate({**_read(text), **changed})


def form(text: str = FORM, **changed: Any) -> Sammanträdesform:
    """The meeting form in *text*, with *changed* fields."""
    return Sammanträdesform.model_validate({**_read(text), **changed})


def meeting(text: str = _DECIDING, **changed: Any) -> Sammanträde:
    """A meeting of tekniska nämnden with *text* added; four plain items where it has no agenda."""
    agenda = {} if "dagordning:" in text else _read(_DECIDING)
    return Sammanträde.model_validate({**_read(MEETING), **agenda, **_read(text), **changed})


def with_item(text: str, group: str = "beslutsärenden", **changed: Any) -> tuple[Sammanträde, Item]:
    """A meeting whose only item is *text*, as § 45, and that item."""
    record = meeting("{}", dagordning=[{"grupp": group, "ärenden": [_read(text)]}], **changed)
    return record, items(record, 45)[0]


def seated(text: str, register: Organ | None = None) -> tuple[Presence, tuple[Item, ...]]:
    """Who is there at the meeting in *text*, whose first § is 45, and its items."""
    record = meeting(text)
    agenda = items(record, 45)
    return presence(record, register or organ(), agenda), agenda


def case(text: str) -> Ärende:
    """The ärende whose papers are *text*; it has the dnr TN 2026-1 unless that says another."""
    return Ärende.model_validate({"dnr": "TN 2026-1", "rubrik": "Bron", **_read(text)})

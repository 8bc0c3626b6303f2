"""How the decision in one § is appealed, in the profile's words: to whom, where, and until when.

Källa: förvaltningslagen (2017:900) 33 § (a party is told how), KL 13 kap. (laglighetsprövning).
"""

import re
from collections.abc import Iterable, Iterator

from arende.documents.meetings.front import marks
from arende.documents.meetings.phrases import filled_text, phrase, sentence
from arende.documents.setting import set_blocks
from arende.loading.sitting import Sitting
from arende.markup.blocks import Block, Blocks
from arende.markup.plain import plain
from arende.meeting.agenda import Item
from arende.model.choices import Appeal

_ADDRESS = re.compile(r",\s+\{adress\},?", re.IGNORECASE)


def appeal_of(sitting: Sitting, item: Item) -> Appeal | None:
    """How the decision is appealed; None before there is one, and for an item without one."""
    return sitting.appeal(item) if item.address in sitting.decisions else None


def forbids(sitting: Sitting, item: Item) -> bool:
    """Whether the file itself says that the decision cannot be appealed, and not its kind."""
    return appeal_of(sitting, item) is Appeal.EJ and not sitting.only_prepares(item)


def appeal_blocks(sitting: Sitting, item: Item, level: int) -> tuple[Block, ...]:
    """How to appeal the decision in *item*; nothing where there is none."""
    kind = appeal_of(sitting, item)
    if kind is None:
        return ()
    if forbids(sitting, item):
        words, law = sitting.form.ord, sitting.forbids_appeal(item)
        return (
            sentence(words.beslutet_överklagas_inte_enligt, lagrum=law)
            if law
            else sentence(words.beslutet_överklagas_inte),
        )
    instance = sitting.form.instance(sitting.instance(item))
    address = sitting.organ.adress if kind is Appeal.FÖRVALTNINGSBESVÄR else instance.adress
    text = _with_address(sitting.form.appeal_text(kind), address)
    filled = filled_text(text, organ=sitting.organ.namn, instans=instance.namn, adress=address or "")
    return set_blocks(Blocks(filled), level)


def _with_address(text: str, address: str | None) -> str:
    """*text* as it is; without the place for an address, and its commas, where none is known."""
    return text if address else _ADDRESS.sub("", text)


def in_another_way(sitting: Sitting, items: Iterable[Item]) -> Iterator[str]:
    """Which of *items* the last day of laglighetsprövning is not about, and why."""
    words, found = sitting.form.ord, tuple(items)
    for kind, pattern in (
        (Appeal.FÖRVALTNINGSBESVÄR, words.tid_från_del),
        (Appeal.EJ, words.överklagas_inte),
    ):
        if own := marks(item for item in found if appeal_of(sitting, item) is kind):
            yield plain(phrase(pattern, paragrafer=own))

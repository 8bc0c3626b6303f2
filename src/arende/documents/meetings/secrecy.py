"""What stands for a secret item where anyone can read, and what marks the papers that only some may."""

from collections.abc import Iterable

from arende.documents.meetings.texts import Texts
from arende.documents.secrecy import secrecy_mark
from arende.documents.setting import set_inlines
from arende.loading.sitting import Sitting
from arende.markup import parse_line
from arende.markup.blocks import Inlines, Run
from arende.meeting.agenda import Item


def title_of(sitting: Sitting, item: Item, *, whole: bool = False) -> Inlines:
    """The title of *item*, or what stands for it where it is secret; *whole* gives the title all the same.

    Källa: KL 6 kap. 25 § (closed doors where there is secrecy) and the paragraph that the item names.
    """
    if sitting.is_secret(item) and not whole:
        return secret_words(sitting, item)
    file, address = sitting.title(item)
    return Texts(sitting.texts, sitting.profile).of(file).inlines(address)


def secret_words(sitting: Sitting, item: Item) -> Inlines:
    """The profile's words for a secret item, with its paragraph of law in brackets."""
    words = parse_line(sitting.form.ord.sekretess).inlines
    return set_inlines((*words, Run(f" ({sitting.secrecy(item)})")))


def mark_of_secrets(sitting: Sitting, items: Iterable[Item], *, whole: bool) -> str:
    """The paragraphs of law of the secret ones of *items*; empty in a paper that is not printed *whole*."""
    return secrecy_mark(sitting.secrecy(item) for item in items) if whole else ""

"""Whether enough of an organ's seats are taken for it to handle an item."""

from datetime import date

from arende.meeting.agenda import Item
from arende.meeting.presence import Presence
from arende.model.organs import Organ, OrganKind


def needed(organ: Organ, day: date) -> int:
    """How many must be there: more than half of the seats held on *day*.

    A seat that is vacant in the register is not counted; the register is to have all seats.
    Källa: KL 5 kap. 45 § (fullmäktige), 6 kap. 27 § (nämnd).
    """
    return sum(one.serves_on(day) for one in organ.ledamöter) // 2 + 1


def has_quorum(item: Item, organ: Organ, presence: Presence, day: date) -> bool:
    """Whether *organ* may handle *item*; a struck item needs nobody.

    Those who abstain from the decision count. In fullmäktige those who are left out for jäv do not make the
    organ too small; in a nämnd they do.
    Källa: KL 5 kap. 45 § (fullmäktige), 46 § (jäv in fullmäktige), 6 kap. 27 § (nämnd).
    """
    if item.paragraph is None:
        return True
    there = len(presence.serving(item))
    if organ.slag is OrganKind.FULLMÄKTIGE:
        there += sum(one.ersättare is None and presence.seat(one.namn) is not None for one in item.entry.jäv)
    return there >= needed(organ, day)

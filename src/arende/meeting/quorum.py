"""Whether enough of an organ's seats are taken for it to handle an item."""

from datetime import date

from arende.meeting.agenda import Item
from arende.meeting.presence import Presence
from arende.model.meeting import ASKING
from arende.model.organs import Organ, OrganKind


def needed(organ: Organ, day: date) -> int:
    """How many must be there: more than half of the organ's seats, or of those held on *day*.

    A vacant seat counts only where the register says how many there are.
    Källa: KL 5 kap. 45 § (fullmäktige), 6 kap. 16 § (how many a nämnd has) and 27 §.
    """
    seats = organ.antal_ledamöter or sum(one.serves_on(day) for one in organ.ledamöter)
    return seats // 2 + 1


def has_quorum(item: Item, organ: Organ, presence: Presence, day: date) -> bool:
    """Whether *organ* may handle *item*; a struck item needs nobody, in fullmäktige also not a question.

    Those who abstain from the decision count. In fullmäktige those who would have served but are left out for
    jäv do not make the organ too small; in a nämnd they do.
    Källa: KL 5 kap. 45–46 §§ (fullmäktige; it may let fewer handle interpellationer and frågor), 6 kap. 27 §.
    """
    if item.paragraph is None:
        return True
    there = len(presence.serving(item))
    if organ.slag is OrganKind.FULLMÄKTIGE:
        if item.group.grupp in ASKING:
            return True
        replaced = {one.namn for one in item.entry.jäv if one.ersättare is not None}
        there += sum(seat.name not in replaced for seat in presence.left_out(item))
    return there >= needed(organ, day)

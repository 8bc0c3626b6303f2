"""Where a sammanträde names people: the address of each name."""

from collections.abc import Iterator, Sequence

from arende.address import Address
from arende.meeting.agenda import Item
from arende.model.meeting import Sammanträde

Named = tuple[Address, str]


def listed(root: Address, names: Sequence[str]) -> Iterator[Named]:
    """Each of *names*, which stand as a list at *root*."""
    return ((root / index, name) for index, name in enumerate(names))


def absent(meeting: Sammanträde) -> Iterator[Named]:
    """Those who are said to be absent."""
    root = Address(("frånvarande",))
    return ((root / index / "namn", one.namn) for index, one in enumerate(meeting.frånvarande))


def substitutes(meeting: Sammanträde) -> Iterator[Named]:
    """The ersättare who are there."""
    root = Address(("ersättare",))
    return ((root / index / "namn", one.namn) for index, one in enumerate(meeting.ersättare))


def justerare(meeting: Sammanträde) -> Iterator[Named]:
    """Those who adjust the minutes, and those who do it in their stead."""
    if meeting.justering is not None:
        root = Address(("justering",))
        yield from listed(root / "justerare", meeting.justering.justerare)
        yield from listed(root / "ersättare", meeting.justering.ersättare)


def movers(item: Item) -> Iterator[Named]:
    """Those who yrkar."""
    for index, one in enumerate(item.entry.yrkanden):
        yield from listed(item.address / "yrkanden" / index / "av", one.av)


def askers(item: Item) -> Iterator[Named]:
    """Those who have put an interpellation or a fråga, or raised a motion."""
    return listed(item.address / "ställd_av", item.entry.ställd_av)


def abstainers(item: Item) -> Iterator[Named]:
    """Those who take no part in the decision."""
    return listed(item.address / "deltar_inte", item.entry.deltar_inte)


def voters(item: Item) -> Iterator[Named]:
    """Those who are said to vote, or to be away from the vote."""
    for index, one in enumerate(item.entry.propositioner):
        if one.omröstning is not None:
            root = item.address / "propositioner" / index / "omröstning"
            yield from listed(root / "ja", one.omröstning.ja)
            yield from listed(root / "nej", one.omröstning.nej)
            yield from listed(root / "avstår", one.omröstning.avstår)
            yield from listed(root / "frånvarande", one.omröstning.frånvarande)
        if one.slutna_sedlar is not None:
            root = item.address / "propositioner" / index / "slutna_sedlar"
            yield from listed(root / "frånvarande", one.slutna_sedlar.frånvarande)


def reserving(item: Item) -> Iterator[Named]:
    """Those who reserve themselves against the decision."""
    for index, one in enumerate(item.entry.reservationer):
        yield from listed(item.address / "reservationer" / index / "av", one.av)


def commenting(item: Item) -> Iterator[Named]:
    """Those who give a särskilt yttrande."""
    for index, one in enumerate(item.entry.särskilda_yttranden):
        yield from listed(item.address / "särskilda_yttranden" / index / "av", one.av)


def noting(item: Item) -> Iterator[Named]:
    """Those who have something noted in the minutes."""
    for index, one in enumerate(item.entry.protokollsanteckningar):
        yield from listed(item.address / "protokollsanteckningar" / index / "av", one.av)


def barred(item: Item) -> Iterator[Named]:
    """Those who have jäv."""
    return ((item.address / "jäv" / index / "namn", one.namn) for index, one in enumerate(item.entry.jäv))


def stepping_in(item: Item) -> Iterator[Named]:
    """Those who serve for one who has jäv."""
    for index, one in enumerate(item.entry.jäv):
        if one.ersättare is not None:
            yield item.address / "jäv" / index / "ersättare", one.ersättare

"""The first text of a new sammanträde: the usual groups, with comments that say what to write and when."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from arende.model.meeting import Dagordningsärende, Group, Justering, Sammanträde
from arende.model.organs import Organ
from arende.tasks.skeleton import about, comment, pair, scalar

# What is written of an item, and of the meeting, once it has been held.
_HELD = ("sluttid", "första_paragraf", "frånvarande", "ersättare", "övriga")
_ADJUSTED = ("justerare", "datum", "anslag")


@dataclass(frozen=True)
class MeetingBeginning:
    """What is known of a sammanträde when it is begun: the profile, the organ by its name, and the day."""

    profile: str
    organ: str
    day: date


def meeting_skeleton(
    beginning: MeetingBeginning, organ: Organ, groups: Iterable[Group], schema: str, command: str
) -> str:
    """YAML to go on from; *groups* are those of the profile. *schema* and *command*: as for an ärende.

    What is not needed for the notice stands as ``#nyckel:`` at its own column.
    """
    lines = [
        f"# yaml-language-server: $schema={schema}",
        *comment(f"Fyll i dagordningen, och kör: {command}"),
        *comment("Samma fil blir protokoll: det som står efter # fylls i under mötet eller efter det."),
        "",
        f"profil: {scalar(beginning.profile)}",
        f"organ: {scalar(organ.namn)}",
        f"datum: {beginning.day.isoformat()}",
        pair("tid", organ.tid.strftime("%H.%M") if organ.tid else ""),
        *about(Sammanträde, "plats", f"Den är {organ.plats}." if organ.plats else ""),
        "#plats:",
        *about(Sammanträde, "kallad"),
        "#kallad:",
        "",
        "# Efter mötet:",
    ]
    for name in _HELD:
        lines += [*about(Sammanträde, name), f"#{name}:"]
    lines += ["", "dagordning:"]
    for group in groups:
        lines += [*_group(group), ""]
    lines += ["# När protokollet ska justeras:", "#justering:"]
    for name in _ADJUSTED:
        lines += [*about(Justering, name, indent=2), f"  #{name}:"]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _group(group: Group) -> Iterator[str]:
    """The group with one item; one that a meeting can be without is commented away."""
    match group:
        case Group.JUSTERARE:
            yield from (f"  - grupp: {group}", "    ärenden:", "      - rubrik: Val av justerare")
            yield "        #beslut: enligt förslag"
        case Group.BESLUT:
            yield from (f"  - grupp: {group}", "    ärenden:")
            yield from about(Dagordningsärende, "dnr", indent=6)
            yield "      - dnr:"
            for name in ("föredragande", "klockslag", "kompletteras"):
                yield f"        #{name}:"
            yield from about(Dagordningsärende, "beslut", "Fylls i när ärendet är avgjort.", indent=8)
            yield "        #beslut: enligt förslag"
        case _:
            yield from (f"  #- grupp: {group}", "    #ärenden:", "      #- rubrik:")

"""The first text of a new ärende: what the profile asks for, with comments that say what to write."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from textwrap import wrap

from arende.model.case import Avsändare, Handling, Ordförandeförslag, Person, Tjänsteutlåtande, Ärende
from arende.model.choices import Paper, Part
from arende.model.described import descriptions
from arende.model.kinds import Record
from arende.model.profile import Del, Pappersform, Profil, flat

_WIDTH = 96
_SAFE = re.compile(r"[A-Za-zÅÄÖåäö0-9](?:[^:#\n]|:(?! |$)|(?<! )#)*(?<![ :])")
# What a part is called in the case, where it is called otherwise in the profile.
_KEYS = {
    Part.SAMMANFATTNING: "sammanfattning",
    Part.UNDERLAG: "beslutsunderlag",
    Part.TIDPLAN: "tidplan",
    Part.BILAGOR: "bilagor",
    Part.UNDERSKRIFTER: "underskrifter",
}


@dataclass(frozen=True)
class Beginning:
    """What is known of an ärende when it is begun; what is empty is left to be filled in."""

    profile: str
    papers: tuple[Paper, ...]
    day: date
    dnr: str = ""
    title: str = ""
    organs: tuple[str, ...] = ()
    department: str = ""
    officer: str = ""
    chair: str = ""


def skeleton(beginning: Beginning, profile: Profil, schema: str, command: str) -> str:
    """YAML to go on from. *schema* is where the editor finds the schema; *command* checks the file.

    A key that may be used stands as ``#nyckel:`` at its own column, without the space of a comment.
    Why: whoever takes away ``#``, by hand or with the editor's key for it, gets the right indentation.
    """
    lines = [
        f"# yaml-language-server: $schema={schema}",
        *comment(f"Fyll i det som är tomt, och kör: {command}"),
    ]
    lines += ["", f"profil: {scalar(beginning.profile)}"]
    lines += [*about(Ärende, "dnr", f"Till exempel {profile.dnr.exempel}."), pair("dnr", beginning.dnr)]
    lines += [*about(Ärende, "rubrik"), pair("rubrik", beginning.title)]
    lines += [*about(Ärende, "beslutsgång"), "beslutsgång:"]
    lines += [f"  - {scalar(organ)}".rstrip() for organ in beginning.organs or ("",)]
    for kind in beginning.papers:
        lines += ["", *_paper(beginning, profile.papper[kind], kind)]
    if any(part.slag is Part.EXPEDIERING for form in profile.papper.values() for part in flat(form.delar)):
        lines += ["", *about(Ärende, "beslut_skickas_till"), "beslut_skickas_till:", "  -"]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _paper(beginning: Beginning, form: Pappersform, kind: Paper) -> list[str]:
    record: type[Handling] = Tjänsteutlåtande if kind is Paper.TJÄNSTEUTLÅTANDE else Ordförandeförslag
    lines = [*about(Ärende, kind.value), f"{kind.value}:", f"  datum: {beginning.day.isoformat()}"]
    if kind is Paper.TJÄNSTEUTLÅTANDE:
        lines += ["  avsändare:", *about(Avsändare, "förvaltning", indent=4)]
        lines += [f"    {pair('förvaltning', beginning.department)}", "    #avdelning:"]
        lines += ["  handläggare:", f"    - {pair('namn', beginning.officer)}"]
        lines += [f"      #{name}:" for name in Person.model_fields if name != "namn"]
    else:
        lines += [f"  {pair('ordförande', beginning.chair)}"]
    lines += [*about(record, "förslag_till_beslut", indent=2), "  förslag_till_beslut:", "    -"]
    lines += _parts(record, form.delar)
    return lines


def _parts(record: type[Handling], parts: Sequence[Del]) -> Iterator[str]:
    """Each part of the profile once, in its order; what the profile does not require is a comment."""
    sections = [part for part in flat(tuple(parts)) if part.slag is Part.AVSNITT]
    for part in flat(tuple(parts)):
        if part.slag is Part.AVSNITT and part is sections[0]:
            required = any(section.obligatorisk for section in sections)
            yield from comment("Avsnitten, var och en med sin text. Stycken skiljs åt med en tom rad.", 2)
            yield "  avsnitt:" if required else "  #avsnitt:"
            for section in sections:
                yield from comment(section.hjälp or section.rubrik or "", 4)
                yield f"    {section.id}: |" if section.obligatorisk else f"    #{section.id}: |"
        elif part.slag in _KEYS:
            key = _KEYS[part.slag]
            yield from comment(part.hjälp or descriptions(record)[key], 2)
            opening = f"{key}: |" if part.slag is Part.SAMMANFATTNING else f"{key}:"
            yield f"  {opening}" if part.obligatorisk else f"  #{opening}"


def about(record: type[Record], name: str, more: str = "", indent: int = 0) -> list[str]:
    """What the key *name* of *record* means, and *more*, as a comment."""
    return comment(f"{descriptions(record)[name]} {more}".strip(), indent)


def comment(text: str, indent: int = 0) -> list[str]:
    """*text* as lines of comment at the column *indent*."""
    return [f"{' ' * indent}# {line}" for line in wrap(" ".join(text.split()), _WIDTH - indent)]


def pair(key: str, value: str) -> str:
    """*key* with *value*; left open where it is empty."""
    return f"{key}: {scalar(value)}" if value else f"{key}:"


def scalar(value: str) -> str:
    """*value* as YAML reads it back: plain where that is safe, else in quotation marks."""
    return value if not value or _SAFE.fullmatch(value) else json.dumps(value, ensure_ascii=False)

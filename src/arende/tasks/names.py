"""What a paper's file is called: letters and signs that every file system and mail program takes."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

_LONGEST = 120
# Names that Windows keeps for devices, whatever ending a file has.
_RESERVED = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9]")
_SPELT = str.maketrans({"æ": "ae", "ø": "o", "ß": "ss", "đ": "d", "ł": "l", "–": "-", "—": "-"})


def slug(text: str) -> str:
    """*text* in small ASCII letters and digits with hyphens between: ”KS 2026-00123” is ``ks-2026-00123``."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_SPELT)).encode("ascii", "ignore").decode()
    made = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-")
    return f"{made}-1" if _RESERVED.fullmatch(made) else made


def distinct(names: Iterable[str], otherwise: str) -> dict[str, str]:
    """Each of *names* with a slug of its own: names that come to the same have a number after it.

    By the alphabet, so that the same names always give the same; *otherwise* stands for an empty slug.
    """
    found: dict[str, str] = {}
    for name in sorted(set(names)):
        plain, number = slug(name) or otherwise, 1
        own = plain
        while own in found.values():
            number += 1
            own = f"{plain}-{number}"
        found[name] = own
    return found


def paper_file(case: Path, paper: str) -> str:
    """The name of the file that holds *paper* (its key) of the ärende in *case*."""
    return f"{slug(case.stem) or 'arende'}-{slug(paper)}.docx"


def clashes(cases: Iterable[Path], known: Iterable[Path] = ()) -> Iterator[tuple[Path, tuple[Path, ...]]]:
    """Each of *cases* whose papers would be called as others', with those; *known* have papers already."""
    asked = dict.fromkeys(cases)
    named: dict[str, list[Path]] = {}
    for case in (*asked, *(case for case in known if case not in asked)):
        named.setdefault(slug(case.stem), []).append(case)
    for alike in named.values():
        for case in alike if len(alike) > 1 else ():
            if case in asked:
                yield case, tuple(other for other in alike if other != case)

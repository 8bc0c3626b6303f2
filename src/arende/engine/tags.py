"""The tags of one text: where each begins and ends, what it says, and what is no tag but looks like one."""

from dataclasses import dataclass
from unicodedata import normalize

PRINT, BLOCK, COMMENT = "{{", "{%", "{#"
_CLOSING = {PRINT: "}}", BLOCK: "%}", COMMENT: "#}"}
_LEVELS = ("tr", "tc", "p", "r")

_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "‟": '"', "‘": "'", "’": "'", "‚": "'"})
_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2007\u2009\u2002\u2003\t\n", " "))

AUTOCORRECTED = {
    "–": "tankstreck",
    "—": "långt tankstreck",
    "−": "minustecken",
    "‑": "hårt bindestreck",
    "…": "tre punkter i ett tecken",
    "\u00ad": "mjukt bindestreck",
    "\u200b": "osynligt mellanrum",
    "\u200c": "osynligt tecken",
    "\u200d": "osynligt tecken",
    "\u2060": "osynligt tecken",
    "\ufeff": "osynligt tecken",
    "«": "vinkelcitattecken",
    "»": "vinkelcitattecken",
}
"""Signs that Word puts in by itself and no tag may hold outside its quotes."""


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag in a text, from *start* to *end*.

    *level* is what the tag takes with it: ``p`` its paragraph, ``tr`` its row, ``tc`` its cell, else empty.
    *body* has straight quotes and plain spaces; *written* is the tag as it stands.
    """

    opening: str
    level: str
    body: str
    written: str
    start: int
    end: int

    @property
    def whole(self) -> str:
        """The tag as the template language reads it."""
        return f"{self.opening}{self.level} {self.body} {_CLOSING[self.opening]}"

    @property
    def draws_blocks(self) -> bool:
        """Whether the tag prints whole paragraphs."""
        return self.opening == PRINT and self.level == "p"

    @property
    def word(self) -> str:
        """The first word of a block tag: ``for``, ``endif`` …"""
        return self.body.partition(" ")[0]

    @property
    def rest(self) -> str:
        """What follows the first word."""
        return self.body.partition(" ")[2].strip()


@dataclass(frozen=True, slots=True)
class Stray:
    """A brace or a bracket of a tag that belongs to no tag; *grave* when it would be printed as residue."""

    sign: str
    start: int
    excerpt: str
    grave: bool = True


@dataclass(frozen=True, slots=True)
class Scanned:
    """A text as tags, strays, and *plain*: the text with its tags taken out."""

    tags: tuple[Tag, ...]
    strays: tuple[Stray, ...]
    plain: str


def scan(text: str) -> Scanned:
    """Every tag of *text*, in order."""
    if "{" not in text and "}" not in text:
        return Scanned((), (), text)
    tags: list[Tag] = []
    strays: list[Stray] = []
    plain: list[str] = []
    position = 0
    is_open = False  # the signs after a tag that is never closed are its own
    while True:
        start = _next_opening(text, position)
        stretch = text[position:] if start == -1 else text[position:start]
        plain.append(stretch)
        strays.extend(stray for stray in _strays(stretch, position) if stray.grave or not is_open)
        is_open = False
        if start == -1:
            return Scanned(tuple(tags), tuple(strays), "".join(plain))
        opening = text[start : start + 2]
        end = text.find(_CLOSING[opening], start + 2)
        following = _next_opening(text, start + 2)
        if end == -1 or -1 < following < end:
            strays.append(Stray(opening, start, _excerpt(text, start)))
            position = start + 2
            is_open = True
            continue
        tags.append(_tag(text, opening, start, end + 2))
        position = end + 2


def _next_opening(text: str, position: int) -> int:
    found = [place for place in (text.find(opening, position) for opening in _CLOSING) if place != -1]
    return min(found, default=-1)


def _tag(text: str, opening: str, start: int, end: int) -> Tag:
    inner = normalize("NFC", text[start + 2 : end - 2].translate(_SPACES).translate(_QUOTES))
    level = next((name for name in _LEVELS if inner.startswith(name + " ")), "")
    body = inner[len(level) :].strip()
    return Tag(opening, level, body, text[start:end], start, end)


def _strays(stretch: str, offset: int) -> list[Stray]:
    found = []
    for sign in ("}}", "%}"):
        place = stretch.find(sign)
        if place != -1:
            found.append(Stray(sign, offset + place, _excerpt(stretch, max(place - 20, 0))))
    if not found:
        place = min((stretch.find(sign) for sign in "{}" if sign in stretch), default=-1)
        if place != -1:
            excerpt = _excerpt(stretch, max(place - 10, 0))
            found.append(Stray(stretch[place], offset + place, excerpt, grave=False))
    return found


def _excerpt(text: str, start: int) -> str:
    return text[start : start + 30].strip()


def autocorrected(body: str) -> str:
    """The first sign of *body* that Word has put in, outside quotes; empty when there is none."""
    quote = ""
    for sign in body:
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'":
            quote = sign
        elif sign in AUTOCORRECTED:
            return sign
    return ""

"""What YAML reads without complaint, but as something else than its writer meant."""

import re
from collections.abc import Iterator

from arende.diagnostics import Severity
from arende.source.nodes import Scalar, Tree
from arende.source.trap import Edit, Trap, quoted, quoting, shown
from arende.text import Span

# White space that looks like a blank but is a letter to YAML.
ODD_SPACES = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000"
_ODD = re.compile(f"[{ODD_SPACES}]+")
# ”Plan #3” and ”Kvarter # 4” were hardly meant as comments; ”# tilldelat 2026-09-01” was.
_SWALLOWED = re.compile(r"[ \t]+(#(?:[^\s#]|[ \t]+\d{1,3}(?![\d-]))[^\n]*)")
GLUED_KEY = re.compile(r"(?!(?:https?|mailto|tel|ftps?|urn):)([a-zåäö][\w]*):(?=[^\s/])")
_ODD_KEY = re.compile(f"([a-zåäö][\\w]*):([{ODD_SPACES}]+)")
GLUED_DASH = re.compile(r"-(?=[^\W\d])")
OTHER_DASH = re.compile(f"([–—•·*‐-]?[{ODD_SPACES}]+|[–—•·])[ {ODD_SPACES}]*(?=\\S)")
_ITEM_LINE = re.compile(r"[ \t]*([-*•–]|\d{1,3}[.)])[ \t]+\S")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_ONE_BREAK = re.compile(r"\S\n(?=\S)")
_LOST_KEY = re.compile(r"^[ ]+([a-zåäö]\w*):[ ]*[|>][-+]?[ ]*$", re.MULTILINE)


def quiet_traps(text: str, tree: Tree) -> Iterator[Trap]:
    """Every quiet trap of *tree*, grown from *text*."""
    for scalar, is_key, dash in tree.scalars:
        if scalar.style == "":
            yield from _plain(text, scalar, is_key, dash)
        elif scalar.style == ">":
            yield from _folded(text, scalar)
        elif scalar.style == "|":
            yield from _literal(text, scalar)
        elif scalar.text is not None and "\n" in text[scalar.start : scalar.end]:
            yield from _lost_blank_line(text, scalar)


def _plain(text: str, scalar: Scalar, is_key: bool, dash: int) -> Iterator[Trap]:
    swallowed = _SWALLOWED.match(text, scalar.end)
    if swallowed is not None:
        yield _comment(text, scalar, swallowed)
    written = text[scalar.start : scalar.end]
    odd = _ODD.match(written)
    if odd is not None:
        yield odd_indentation(text, scalar.start, scalar.start + odd.end())
        return
    if is_key:
        return
    if _opens_line(text, scalar.start):
        found = list(_glued(text, scalar))
        yield from found
        if found:
            return
    elif "\n" not in written:
        return
    if "\n" in written:
        yield from _continued(text, scalar, dash)


def _comment(text: str, scalar: Scalar, swallowed: re.Match[str]) -> Trap:
    line_end = swallowed.end(1)
    start = scalar.start if scalar.text is not None else swallowed.start(1)
    whole = text[start:line_end].rstrip(" \t")
    message = f"texten från ”{shown(swallowed[1])}” läses som en kommentar"
    advice = f"sätt citattecken: {quoted(shown(whole))}"
    edits = () if "\n" in whole else quoting(text, Span(start, start + len(whole)))
    return Trap("I020", Span(swallowed.start(1), start + len(whole)), message, advice, edits)


def odd_indentation(text: str, start: int, end: int) -> Trap:
    """The trap of odd spaces at *start* to *end*, before a text or a key."""
    edit = Edit(Span(start, end), " " * (end - start))
    message = "raden är indragen med ett fast mellanslag, som YAML läser som en bokstav"
    return Trap("I025", Span(start, end), message, "byt det mot vanliga blanksteg", (edit,))


def _opens_line(text: str, start: int) -> bool:
    """Whether only white space, and list dashes, stand before *start* on its line."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    return not before.strip(" \t-")


def _glued(text: str, scalar: Scalar) -> Iterator[Trap]:
    """Keys without a blank after the colon, and list items without one after the dash."""
    start = scalar.start
    after_dash = text[:start].rstrip(" ").endswith("-")
    while start < scalar.end:
        line_end = text.find("\n", start, scalar.end)
        line_end = scalar.end if line_end == -1 else line_end
        trap = glued(text, start, line_end, after_dash)
        if trap is not None:
            yield trap
        start = line_end + 1
        while start < scalar.end and text[start] in " \t":
            start += 1
        after_dash = False


def glued(text: str, start: int, line_end: int, after_dash: bool = False) -> Trap | None:
    """What is missing a blank in the line that begins at *start*, or begins with another sign than ”-”."""
    line = text[start:line_end]
    key = GLUED_KEY.match(line) or _ODD_KEY.match(line)
    if key is not None:
        at = start + key.end(1) + 1
        end = start + key.end() if key.re is _ODD_KEY else at
        mended = f"{key[1]}: {text[max(at, end) : line_end]}"
        edit = Edit(Span(at, end), " ")
        message = f"mellanslag saknas efter ”{key[1]}:”"
        span = Span(start, start + key.end(1) + 1)
        if end > at:
            message = f"ett fast mellanslag följer på ”{key[1]}:”, väntade ett vanligt"
            span = Span(at, end)
        return Trap("I018", span, message, f"skriv: {shown(mended)}", (edit,))
    if after_dash:
        return None
    dash = GLUED_DASH.match(line)
    if dash is not None:
        edit = Edit(Span(start + 1, start + 1), " ")
        advice = f"skriv: - {shown(line[1:])}"
        return Trap("I019", Span(start, start + 1), "mellanslag saknas efter ”-”", advice, (edit,))
    other = OTHER_DASH.match(line)
    if other is not None and not _ODD.match(line):
        sign = line[0]
        span = Span(start, start + other.end())
        what = (
            "ett fast mellanslag följer på ”-”, väntade ett vanligt"
            if sign == "-"
            else f"väntade ”-” före punkten, fann ”{sign}”"
        )
        return Trap("I019", span, what, f"skriv: - {shown(line[other.end() :])}", (Edit(span, "- "),))
    return None


def _continued(text: str, scalar: Scalar, dash: int) -> Iterator[Trap]:
    """A plain text of several lines: list items and paragraphs that fold into the line above."""
    position = text.index("\n", scalar.start) + 1
    folded = False
    while position < scalar.end:
        line_end = text.find("\n", position, scalar.end)
        line_end = scalar.end if line_end == -1 else line_end
        line = text[position:line_end]
        if line.lstrip(" \t").startswith(("- ", "-\t")) or line.strip(" \t") == "-":
            folded = True
            yield joined_item(text, position, line_end, dash)
        elif _ITEM_LINE.match(line):
            folded = True
            yield _joined_list(text, scalar, position, line_end)
        position = line_end + 1
    if not folded:
        yield from _lost_blank_line(text, scalar)


def joined_item(text: str, position: int, line_end: int, dash: int) -> Trap:
    """The list item on the line at *position* that folds into the text above; *dash* is where it belongs."""
    line = text[position:line_end]
    body = line.lstrip(" \t")
    indentation = len(line) - len(body)
    message = "raden börjar med ”-” men läses som en fortsättning på raden ovanför"
    if dash < 0:
        span = Span(position + indentation, position + indentation + 1)
        return Trap(
            "I017", span, message, "skriv ”|” efter nyckelns kolon, eller lägg hela listan på egna rader"
        )
    extra = indentation - dash
    span = Span(position + dash, position + indentation)
    count = "ett blanksteg" if extra == 1 else f"{extra} blanksteg"
    advice = f"ta bort {count}, så att strecket står rakt under punkten ovanför"
    return Trap("I017", span, message, advice, (Edit(span, ""),))


def _joined_list(text: str, scalar: Scalar, position: int, line_end: int) -> Trap:
    line = text[position:line_end]
    start = position + len(line) - len(line.lstrip(" \t"))
    advice = "skriv ”|” efter nyckelns kolon och börja texten på nästa rad"
    return Trap("I024", Span(start, line_end), "listan skrivs ihop med raden ovanför", advice)


def _lost_blank_line(text: str, scalar: Scalar) -> Iterator[Trap]:
    """One blank line in a text that is not ``|``: the paragraphs round it become one; two keep them apart."""
    if not _loses_blank_line(text, scalar):
        return
    first_line = text.index("\n", scalar.start)
    advice = "skriv ”|” efter nyckelns kolon och börja texten på nästa rad"
    yield Trap("I024", Span(scalar.start, first_line), "tomraden försvinner: styckena blir ett", advice)


def _loses_blank_line(text: str, scalar: Scalar) -> bool:
    """Whether a blank line in the file is a mere line break in the value."""
    is_written = _BLANK_LINE.search(text, scalar.start, scalar.end) is not None
    return is_written and _ONE_BREAK.search(scalar.text or "") is not None


def _folded(text: str, scalar: Scalar) -> Iterator[Trap]:
    body = text.find("\n", scalar.start)
    lines = text[body + 1 : scalar.end].rstrip().split("\n")
    if any(_ITEM_LINE.match(line) or line.lstrip().startswith("|") for line in lines[1:]):
        message = "”>” skriver ihop raderna: listan eller tabellen blir löpande text"
    elif _loses_blank_line(text, scalar):
        message = "”>” skriver ihop raderna: styckena blir ett"
    else:
        return
    span = Span(scalar.start, scalar.start + 1)
    yield Trap("I024", span, message, "skriv ”|” i stället för ”>”", (Edit(span, "|"),))


def _literal(text: str, scalar: Scalar) -> Iterator[Trap]:
    for found in _LOST_KEY.finditer(text, scalar.start, scalar.end):
        message = f"”{found[1]}:” läses som text, eftersom raden är indragen under texten ovanför"
        span = Span(found.start(1), found.end(1) + 1)
        yield Trap("I035", span, message, "minska indraget om raden är en nyckel", (), Severity.WARNING)

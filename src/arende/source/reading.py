"""Bytes to text: decoded, one kind of line end, composed letters, no hidden control characters."""

import codecs
import re
import unicodedata
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from arende.diagnostics import Diagnostic, Faults, Severity
from arende.source.trap import MOST_TRAPS
from arende.text import Place, SourceText, Span

LARGEST_BYTES = 5_000_000

# What neither YAML nor Word can hold as text: C0 but tab and line feed, DEL and C1, the line and paragraph
# separators, a BOM inside the text, and the two noncharacters XML forbids.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_STAND_IN = "\N{SYMBOL FOR SUBSTITUTE FORM TWO}"
_MISREAD = re.compile("\ufffd|Ã[\u0080-\u00bf]|Ã[„…–]|â€[™œ“”]")

_SIGNS = {
    "\x00": "nolltecken",
    "\x07": "cellslut från Word",
    "\x0b": "radmatning, Words Skift+Retur",
    "\x0c": "sidbrytning",
    "\x13": "fältmarkering från Word",
    "\x14": "fältmarkering från Word",
    "\x15": "fältmarkering från Word",
    "\x1b": "escape",
    "\x1e": "fast bindestreck från Word",
    "\x1f": "mjukt bindestreck från Word",
    "\x7f": "delete",
    "\x85": "radslut från stordator",
    "\u2028": "radavskiljare",
    "\u2029": "styckeavskiljare",
    "\ufeff": "byteordningsmarkering",
}
_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def read(path: Path, shown: str) -> SourceText:
    """The text of *path*; *shown* is the path messages print.

    Raises Faults when the file is missing, too large, not UTF-8 or holds control characters.
    """
    return decode(_bytes(path, shown), shown)


def decode(data: bytes, shown: str) -> SourceText:
    """*data* as text, raising Faults as ``read`` does."""
    if len(data) > LARGEST_BYTES:
        raise Faults([_too_large(len(data), shown)])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise Faults([_not_utf8(data, fault.start, shown)]) from None
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    source = SourceText(shown, text)
    if _CONTROL.search(text):
        visible = SourceText(shown, _CONTROL.sub(_STAND_IN, text))
        raise Faults(_control(visible, found) for found in islice(_CONTROL.finditer(text), MOST_TRAPS))
    return source


def misread(source: SourceText) -> Iterator[Diagnostic]:
    """Warnings where letters were lost when the text was once read in the wrong encoding."""
    for found in _MISREAD.finditer(source.text):
        message = f"”{found[0]}” är ett tecken som blivit fel när texten kopierades"
        advice = "skriv tecknet som det ska vara, oftast å, ä, ö eller ett citattecken"
        place = source.place(Span(found.start(), found.end()))
        yield Diagnostic(source.path, "I005", message, advice, Severity.WARNING, place)


def _bytes(path: Path, shown: str) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
            size = len(data) if len(data) <= LARGEST_BYTES else path.stat().st_size
    except OSError as fault:
        message, advice = _why(fault, path)
        raise Faults([Diagnostic(shown, "I001", message, advice)]) from None
    if size > LARGEST_BYTES:
        raise Faults([_too_large(size, shown)])
    return data


def _why(fault: OSError, path: Path) -> tuple[str, str]:
    """The message and the advice for a file that cannot be read."""
    match fault:
        case FileNotFoundError() | NotADirectoryError():
            return "filen finns inte", "kontrollera sökvägen"
        case IsADirectoryError():
            return "väntade en fil, fann en mapp", "ange filen i mappen"
        case PermissionError() if path.is_dir():  # what Windows says of a folder
            return "väntade en fil, fann en mapp", "ange filen i mappen"
        case PermissionError():
            return "filen går inte att öppna", "stäng den i andra program; kontrollera rätten att läsa den"
    reason = fault.strerror or type(fault).__name__
    return f"filen går inte att läsa ({reason})", "kontrollera sökvägen och nätverksplatsen"


def _too_large(size: int, shown: str) -> Diagnostic:
    message = f"filen är för stor: {size / 1_000_000:.0f} MB, högst {LARGEST_BYTES // 1_000_000} MB läses"
    return Diagnostic(shown, "I002", message.replace(".", ","), "lägg bilder och bilagor i egna filer")


def _not_utf8(data: bytes, position: int, shown: str) -> Diagnostic:
    mark = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if mark is None and data[:200].count(0) > len(data[:200]) // 4:
        mark = "UTF-16"
    if mark is not None:
        return Diagnostic(shown, "I003", f"väntade text i UTF-8, fann {mark}", "spara filen som UTF-8")
    line_start = data.rfind(b"\n", 0, position) + 1
    line_end = data.find(b"\n", position)
    written = data[line_start : line_end if line_end != -1 else len(data)]
    excerpt = written.decode("cp1252", "replace").rstrip("\r")
    column = len(data[line_start:position].decode("utf-8", "replace")) + 1
    if column > 1 and not data[line_start:position].isascii():
        excerpt = written.decode("utf-8", "replace").rstrip("\r")
    place = Place(data.count(b"\n", 0, position) + 1, column, column + 1, excerpt)
    sign = data[position : position + 1].decode("cp1252", "replace")
    found = f"”{sign}” i Windows-1252" if sign.isalpha() else f"byten {data[position]:02X}"
    return Diagnostic(
        shown, "I003", f"väntade text i UTF-8, fann {found}", "spara filen som UTF-8", place=place
    )


def _control(source: SourceText, found: re.Match[str]) -> Diagnostic:
    sign = found[0]
    name = _SIGNS.get(sign, "styrtecken")
    place = source.place(Span(found.start(), found.end()))
    advice = "byt tecknet mot en ny rad" if sign in "\x0b\x0c\x85\u2028\u2029" else "ta bort tecknet"
    message = f"texten innehåller ett osynligt tecken: {name} (U+{ord(sign):04X})"
    return Diagnostic(source.path, "I004", message, advice, place=place)

"""The letters of the stamps: a font that is embedded, since PDF/UA lets no other be used."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from io import BytesIO

from pikepdf import Object, Pdf

# How a font in a PDF says which sign each of its codes stands for (ISO 32000-1, 9.10.3).
_SIGN = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4})>")
_UNKNOWN = "?"


@dataclass(frozen=True)
class Lettering:
    """A font in a PDF, with the code and the width of each sign it has (1 is the size of the font)."""

    font: Object
    signs: Mapping[str, int]
    widths: tuple[float, ...]

    @classmethod
    def into(cls, pdf: Pdf) -> "Lettering":
        """The font of the stamps, put into *pdf*.

        It lies as a PDF that LibreOffice wrote (`scripts/draw_stamp.py`). **Why:** what it embeds is what
        the papers have too, and nothing depends on which fonts the computer has.
        """
        drawn = Pdf.open(BytesIO(files("arende.bundle").joinpath("stamp.pdf").read_bytes()))
        font = pdf.copy_foreign(drawn.pages[0].obj.Resources.Font.F)
        told = _SIGN.findall(font.ToUnicode.read_bytes())
        signs = {chr(int(sign, 16)): int(code, 16) for code, sign in told}
        first = int(font.FirstChar)
        return cls(font, signs, (*(0.0,) * first, *(float(width) / 1000 for width in font.Widths)))

    def codes(self, text: str) -> bytes:
        """*text* in the font's own codes; a letter it lacks gives way to the plain one beneath its mark."""
        return bytes(self._code(sign) for sign in unicodedata.normalize("NFC", text))

    def width(self, text: str) -> float:
        """How wide *text* is, in sizes of the font."""
        return sum(self.widths[code] for code in self.codes(text))

    def _code(self, sign: str) -> int:
        plain = " " if sign.isspace() else unicodedata.normalize("NFKD", sign)[0]
        return self.signs.get(sign, self.signs.get(plain, self.signs[_UNKNOWN]))

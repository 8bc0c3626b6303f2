"""Draws the letters of the page stamps: one page of LibreOffice's, and of it only the embedded font.

Run by hand where Carlito is installed; the result is committed. Its licence lies beside it.
"""

import subprocess
import unicodedata
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf

FONT = "Carlito"
TARGET = Path(__file__).parents[1] / "src" / "arende" / "bundle" / "stamp.pdf"
_LATIN = (chr(code) for code in (*range(0x21, 0x7F), *range(0xA1, 0x100)))
LETTERS = "".join(sign for sign in _LATIN if unicodedata.category(sign) != "Cf") + "–—”’…•"

_PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="{font}"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="F"
 fo:font-size="12pt"/></style:default-style></office:styles>
<office:body><office:text><text:p>{letters}</text:p></office:text></office:body></office:document>
"""


def draw() -> bytes:
    """The PDF with the font: a catalogue whose one page is empty and only names it."""
    with TemporaryDirectory() as folder:
        work = Path(folder)
        # A space between the letters keeps the font's ligatures away.
        letters = " ".join(LETTERS).replace("&", "&amp;").replace("<", "&lt;")
        (work / "stamp.fodt").write_text(_PAGE.format(font=FONT, letters=letters), encoding="utf-8")
        profile = f"-env:UserInstallation={(work / 'profil').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "stamp.fodt"]
        subprocess.run(command, cwd=work, check=True, capture_output=True)
        return _only_the_font(work / "stamp.pdf")


def _only_the_font(path: Path) -> bytes:
    with pikepdf.open(path) as made, pikepdf.new() as kept:
        (font,) = made.pages[0].Resources.Font.values()
        kept.add_blank_page(page_size=(595, 842))
        kept.pages[0].Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=kept.copy_foreign(font)))
        kept.save(path.with_suffix(".font.pdf"), deterministic_id=True)
    return path.with_suffix(".font.pdf").read_bytes()


if __name__ == "__main__":
    TARGET.write_bytes(draw())

"""The small parts: settings, fonts, theme, footnotes and document properties."""

from scripts.draw_templates.look import Look
from scripts.draw_templates.xml import DECLARATION, element, part, text

_FONTS = {
    "Calibri": ("swiss", "020F0502020204030204", "Carlito"),
    "Cambria": ("roman", "02040503050406030204", "Caladea"),
    "Arial": ("swiss", "020B0604020202020204", "Liberation Sans"),
}


def settings_part() -> str:
    """Page view at 100 %, Word 2013 and later, nothing tracked and nothing updated by itself."""
    notes = (element("w:footnote", w_id=-1), element("w:footnote", w_id=0))
    word_2013 = element(
        "w:compatSetting",
        w_name="compatibilityMode",
        w_uri="http://schemas.microsoft.com/office/word",
        w_val=15,
    )
    return part(
        "w:settings",
        element("w:zoom", w_percent=100),
        element("w:defaultTabStop", w_val=425),
        element("w:characterSpacingControl", w_val="doNotCompress"),
        element("w:footnotePr", *notes),
        element("w:compat", word_2013),
        element("w:themeFontLang", w_val="sv-SE"),
        element("w:decimalSymbol", w_val=","),
        element("w:listSeparator", w_val=";"),
    )


def font_table_part(look: Look) -> str:
    """The fonts, each with the free one that has the same widths."""
    used = dict.fromkeys((look.type.body, look.type.heading))
    return part("w:fonts", *(_font(name) for name in used))


def _font(name: str) -> str:
    family, panose, twin = _FONTS[name]
    return element(
        "w:font",
        element("w:altName", w_val=twin),
        element("w:panose1", w_val=panose),
        element("w:charset", w_val="00"),
        element("w:family", w_val=family),
        element("w:pitch", w_val="variable"),
        w_name=name,
    )


def footnotes_part() -> str:
    """Only the lines that part notes from text; the program adds the notes."""
    return part("w:footnotes", _separator(-1, "separator"), _separator(0, "continuationSeparator"))


def _separator(number: int, kind: str) -> str:
    spacing = element("w:pPr", element("w:spacing", w_after=0, w_line=240, w_lineRule="auto"))
    run = element("w:r", element(f"w:{kind}"))
    return element("w:footnote", element("w:p", spacing, run), w_type=kind, w_id=number)


def theme_part(look: Look) -> str:
    """The colours and fonts that Word's own menus offer."""
    colours = look.colours
    scheme = {
        "dk1": "000000", "lt1": "FFFFFF", "dk2": colours.accent, "lt2": colours.tint,
        "accent1": colours.accent, "accent2": colours.second, "accent3": colours.muted,
        "accent4": colours.rule, "accent5": "7A6A53", "accent6": "44546A",
        "hlink": colours.accent, "folHlink": colours.muted,
    }  # fmt: skip
    painted = (element(f"a:{name}", element("a:srgbClr", val=value)) for name, value in scheme.items())
    solid = element("a:solidFill", element("a:schemeClr", val="phClr"))
    line = element("a:ln", solid, w=6350)
    effect = element("a:effectStyle", element("a:effectLst"))
    elements = element(
        "a:themeElements",
        element("a:clrScheme", *painted, name=look.organisation),
        element(
            "a:fontScheme",
            _fonts("major", look.type.heading),
            _fonts("minor", look.type.body),
            name=look.organisation,
        ),
        element(
            "a:fmtScheme",
            element("a:fillStyleLst", solid * 3),
            element("a:lnStyleLst", line * 3),
            element("a:effectStyleLst", effect * 3),
            element("a:bgFillStyleLst", solid * 3),
            name="Office",
        ),
    )
    return part("a:theme", elements).replace("<a:theme ", f'<a:theme name="{text(look.organisation)}" ', 1)


def _fonts(rank: str, name: str) -> str:
    empty = element("a:ea", typeface="") + element("a:cs", typeface="")
    return element(f"a:{rank}Font", element("a:latin", typeface=name), empty)


def core_part(title: str) -> str:
    """Title and language; no author, no dates."""
    return (
        f"{DECLARATION}<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{text(title)}</dc:title><dc:language>sv-SE</dc:language></cp:coreProperties>"
    )


def extended_part() -> str:
    """The program the file is for."""
    return (
        f"{DECLARATION}<Properties"
        ' xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>Microsoft Office Word</Application></Properties>"
    )

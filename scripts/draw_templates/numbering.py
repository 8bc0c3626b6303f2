"""numbering.xml: bullets, numbers and the marks of decision points; list indents live here alone."""

from scripts.draw_templates.look import Look
from scripts.draw_templates.xml import element, part, twips

STEP = twips(8)

_BULLETS = (("bullet", "•"), ("bullet", "–"), ("bullet", "•"))
_NUMBERS = (("decimal", "%1."), ("lowerLetter", "%2)"), ("lowerRoman", "%3."))


def numbering_part(look: Look) -> str:
    """The whole of numbering.xml; ``w:num`` n belongs to abstract list n − 1."""
    lists = (
        _list(0, look, _BULLETS, "Punktlista"),
        _list(1, look, _NUMBERS, "Numreradlista"),
        _list(2, look, (("decimal", "%1."),), "Beslutspunkt"),
        # numFmt none prints the level's text and no number: ”att” is the mark itself.
        _list(3, look, (("none", "att"),), "Beslutspunktatt"),
        _list(4, look, (("bullet", "–"),), "Beslutspunktstreck"),
        _list(5, look, (("bullet", "•"),), "Beslutspunktpunkt"),
    )
    numbers = (
        element("w:num", element("w:abstractNumId", w_val=index), w_numId=index + 1)
        for index in range(len(lists))
    )
    return part("w:numbering", *lists, *numbers)


def _list(index: int, look: Look, levels: tuple[tuple[str, str], ...], style: str) -> str:
    kind = "multilevel" if len(levels) > 1 else "singleLevel"
    return element(
        "w:abstractNum",
        element("w:nsid", w_val=f"4A1E0{index:03X}"),
        element("w:multiLevelType", w_val=kind),
        element("w:tmpl", w_val=f"5B2F0{index:03X}"),
        *(_level(place, mark, look, style) for place, mark in enumerate(levels)),
        w_abstractNumId=index,
    )


def _level(place: int, mark: tuple[str, str], look: Look, style: str) -> str:
    form, shown = mark
    plain = form in ("bullet", "none")
    properties = element(
        "w:rPr",
        element(
            "w:rFonts",
            w_hint="default",
            w_ascii=look.type.heading,
            w_hAnsi=look.type.heading,
            w_cs=look.type.heading,
        )
        if form == "bullet"
        else "",
        element("w:b", w_val=0),
        element("w:i", w_val=0),
        element("w:color", w_val=look.colours.accent) if form == "bullet" else "",
    )
    return element(
        "w:lvl",
        element("w:start", w_val=1),
        element("w:numFmt", w_val=form),
        element("w:pStyle", w_val=f"{style}{place + 1 if place else ''}"),
        element("w:suff", w_val="tab") if plain else "",
        element("w:lvlText", w_val=shown),
        element("w:lvlJc", w_val="left"),
        element("w:pPr", element("w:ind", w_left=STEP * (place + 1), w_hanging=STEP)),
        properties,
        w_ilvl=place,
    )

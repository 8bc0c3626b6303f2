"""The proposal: lead-in, decision points, levels and alternatives as blocks."""

from collections.abc import Iterator

from arende.address import Address
from arende.documents.details import details
from arende.documents.leadin import MissingValue, chain, fill
from arende.documents.reading import Reading, line
from arende.documents.setting import set_inlines
from arende.markup.blocks import Block, Heading, Inlines, Paragraph, Point, PointList, Role, Run
from arende.model.case import Ordförandeförslag
from arende.model.decision import Beslutsnivå, Punkt
from arende.model.decision import Role as OrganRole
from arende.model.profile import Beslutsform

_ENDS = ".,:;!?…"


def proposal(reading: Reading, level: int) -> tuple[Block, ...]:
    """All blocks of the proposal; *level* is its heading's own level. Empty where the case has none."""
    paper = reading.paper
    if paper.beslutsnivåer:
        return tuple(_levels(reading, level))
    if paper.alternativ:
        return tuple(_alternatives(reading, level))
    if paper.förslag_till_beslut:
        address = reading.root / "förslag_till_beslut"
        return tuple(_points(reading, address, paper.förslag_till_beslut, _lead_in(reading)))
    return ()


def _levels(reading: Reading, level: int) -> Iterator[Block]:
    form = reading.form.beslut
    for index, step in enumerate(reading.paper.beslutsnivåer):
        address = reading.root / "beslutsnivåer" / index
        values = {"organ": step.organ, "avsändare": reading.sender, "mottagare": step.föreslår or ""}
        if form.nivårubrik:
            heading = _filled(reading, address / "organ", form.nivårubrik, values)
            yield Heading(level + 1, set_inlines(line(heading)), str(address / "organ"))
        pattern = form.ingress_beslutar if step.roll is OrganRole.BESLUTAR else form.ingress_föreslår
        lead_in = _filled(reading, _lead_in_place(address, step), pattern, values) if pattern else ""
        yield from _points(reading, address / "förslag_till_beslut", step.förslag_till_beslut, lead_in)


def _lead_in_place(address: Address, step: Beslutsnivå) -> Address:
    return address if step.föreslår is None else address / "organ"


def _alternatives(reading: Reading, level: int) -> Iterator[Block]:
    words = reading.profile.ord
    for index, choice in enumerate(reading.paper.alternativ):
        address = reading.root / "alternativ" / index
        title: Inlines = line(f"{words.alternativ} {index + 1}")
        if choice.rubrik is not None:
            title = (*line(f"{words.alternativ} {index + 1}. "), *reading.inlines(address / "rubrik"))
        yield Heading(level + 1, title, str(address / "rubrik"))
        yield from _points(
            reading, address / "förslag_till_beslut", choice.förslag_till_beslut, _lead_in(reading)
        )
        if choice.konsekvenser is not None:
            yield Heading(level + 2, line(words.konsekvenser), str(address / "konsekvenser"))
            yield from reading.blocks(address / "konsekvenser", level + 2)


def _lead_in(reading: Reading) -> str:
    pattern = reading.form.beslut.ingress
    return _filled(reading, Address(("beslutsgång",)), pattern, _values(reading)) if pattern else ""


def part_heading(reading: Reading, pattern: str) -> str:
    """The heading of a part, its placeholders filled as in a lead-in."""
    return _filled(reading, Address(("beslutsgång",)), pattern, _values(reading), "rubriken")


def _values(reading: Reading) -> dict[str, str]:
    route = reading.case.beslutsgång or tuple(filter(None, [reading.paper.mottagare]))
    return {
        "avsändare": reading.sender,
        "organ": route[0] if route else "",
        "beslutande": route[-1] if route else "",
        "kedja": chain(route),
        "ordförande": reading.paper.ordförande if isinstance(reading.paper, Ordförandeförslag) else "",
    }


def _filled(
    reading: Reading, address: Address, pattern: str, values: dict[str, str], what: str = "ingressen"
) -> str:
    try:
        return fill(pattern, values)
    except MissingValue as missing:
        message = f"{what} ”{pattern}” behöver {{{missing}}}, som inte finns i ärendet"
        advice = f"fyll i ”beslutsgång”, till exempel [kommunstyrelsen], eller ändra {what} i profilen"
        raise reading.stop(address, "P105", message, advice) from None


def _points(reading: Reading, address: Address, points: tuple[Punkt, ...], lead_in: str) -> Iterator[Block]:
    form = reading.form.beslut
    if lead_in and not form.upprepa_ingress:
        yield Paragraph(set_inlines(line(lead_in)), Role.LEAD_IN, keep_with_next=True)
    marker = form.ensam_punkt if len(points) == 1 and form.ensam_punkt is not None else form.märke
    drawn: list[Point] = []
    for index, point in enumerate(points):
        place = address / index
        text = reading.inlines(place / "text")
        if lead_in and form.upprepa_ingress:
            text = (*set_inlines(line(f"{lead_in} ")), *text)
        mark = ending(form, len(points) - 1 - index)
        drawn.append(Point(ended(text, mark), str(place), details(reading, place, point)))
    yield PointList(tuple(drawn), marker)


def ending(form: Beslutsform, following: int) -> str:
    """The mark after a point with *following* points below it."""
    match following:
        case 0:
            return form.sista_avslut
        case 1 if form.näst_sista_avslut is not None:
            return form.näst_sista_avslut
    return form.avslut


def ended(text: Inlines, mark: str) -> Inlines:
    """*text* with *mark* after it, unless the point ends with a mark of its own."""
    written = "".join(inline.text for inline in text if isinstance(inline, Run)).rstrip()
    if not mark or written.endswith(tuple(_ENDS)):
        return text
    return (*text, Run(mark))

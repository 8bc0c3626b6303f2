"""The lists of a paper: underlag, bilagor, tidplan, receivers and what the ärende answers."""

from collections.abc import Iterator

from arende.address import Address
from arende.documents.reading import Reading, line
from arende.documents.setting import set_inlines
from arende.markup.blocks import Align, Block, Inlines, ListBlock, ListItem, Paragraph, Role, Run, Table
from arende.model.case import Händelse, Underlag
from arende.model.choices import TimelineForm
from arende.model.request import Request, SvarPå, Yrkande
from arende.swedish.words import capitalise_first, list_words

_KEPT_TOGETHER = 12
_REQUESTS = {
    Request.MOTION: ("Motionen", "väcktes"),
    Request.MEDBORGARFÖRSLAG: ("Medborgarförslaget", "kom in"),
    Request.NÄMNDINITIATIV: ("Nämndinitiativet", "väcktes"),
    Request.REMISS: ("Remissen", "kom in"),
    Request.REVISIONSRAPPORT: ("Revisionsrapporten", "kom in"),
    Request.INTERPELLATION: ("Interpellationen", "väcktes"),
}


def documents_listed(reading: Reading) -> tuple[Block, ...]:
    """Beslutsunderlag as a bullet list: documents with their date, earlier decisions with their §."""
    address = reading.root / "beslutsunderlag"
    lines = [document(reading, address / i, entry) for i, entry in enumerate(reading.paper.beslutsunderlag)]
    lines += [line(earlier_decision(reading, entry)) for entry in unlisted(reading)]
    return _list(lines, ordered=False)


def unlisted(reading: Reading) -> tuple[Underlag, ...]:
    """The recorded decisions of other organs that the paper does not list by itself."""
    return tuple(
        entry
        for entry in reading.earlier
        if not any(_same_decision(entry, listed) for listed in reading.paper.beslutsunderlag)
    )


def _same_decision(entry: Underlag, listed: Underlag) -> bool:
    if listed.organ is None or (entry.organ or "").casefold() != listed.organ.casefold():
        return False
    return entry.datum == listed.datum or (listed.datum is None and entry.paragraf == listed.paragraf)


def earlier_decision(reading: Reading, entry: Underlag, *, capital: bool = True) -> str:
    """”Tekniska nämndens arbetsutskott 2026-10-08 § 45”: an earlier decision as it is listed.

    *capital*: it stands first in its line.
    """
    organ = entry.organ or ""
    return " ".join(
        filter(
            None,
            [
                capitalise_first(organ) if capital else organ,
                reading.day(entry.datum) if entry.organ and entry.datum else "",
                f"§ {entry.paragraf}" if entry.paragraf else "",
            ],
        )
    )


def document(reading: Reading, address: Address, entry: Underlag) -> Inlines:
    """”Plan för skolskjuts, 2026-08-29”: one document or earlier decision as it is listed."""
    decision = earlier_decision(reading, entry, capital=not entry.titel)
    title = reading.inlines(address / "titel") if entry.titel else ()
    after = [reading.day(entry.datum)] if entry.datum and not entry.organ else []
    if entry.dnr:
        after.append(f"dnr {entry.dnr}")
    written: list[Inlines] = [title] if title else []
    if decision:
        written.insert(0 if not title else 1, line(decision))
    written.extend(line(text) for text in after)
    return _with_commas(written)


def enclosures(reading: Reading) -> tuple[Block, ...]:
    """Bilagor as a numbered list, each with its date."""
    address = reading.root / "bilagor"
    lines = []
    for index, entry in enumerate(reading.paper.bilagor):
        written = [reading.inlines(address / index / "titel")]
        if entry.datum:
            written.append(line(reading.day(entry.datum)))
        lines.append(_with_commas(written))
    return _list(lines, ordered=len(lines) > 1)


def timeline(reading: Reading, form: TimelineForm) -> tuple[Block, ...]:
    """The timeline as the profile wants it: table, list or one sentence."""
    steps = list(enumerate(reading.paper.tidplan))
    if not steps:
        return ()
    words = reading.profile.ord
    if form is TimelineForm.TABELL:
        header = tuple(map(line, [words.tidplan_datum, words.tidplan_instans, words.tidplan_händelse]))
        rows = tuple(
            (
                line(reading.day(step.datum)),
                line(capitalise_first(step.instans)),
                _event(reading, index, capital=True),
            )
            for index, step in steps
        )
        return (Table(header, rows, ("left", "left", "left")),)
    if form is TimelineForm.LISTA:
        return _list([_step(reading, index, step, capital=True) for index, step in steps], ordered=False)
    sentences = [_step(reading, index, step, capital=index == 0) for index, step in steps]
    return (Paragraph((*_with_commas(sentences), Run("."))),)


def _event(reading: Reading, index: int, *, capital: bool = False) -> Inlines:
    inlines = reading.inlines(reading.root / "tidplan" / index / "händelse")
    if capital and inlines and isinstance(inlines[0], Run):
        first = inlines[0]
        return (Run(capitalise_first(first.text), first.bold, first.italic, first.link), *inlines[1:])
    return inlines


def _step(reading: Reading, index: int, step: Händelse, *, capital: bool) -> Inlines:
    who = capitalise_first(step.instans) if capital else step.instans
    return (
        *line(f"{who} "),
        *_event(reading, index),
        *line(f" {reading.day_in_sentence(step.datum)}"),
    )


def receivers(reading: Reading) -> tuple[Block, ...]:
    """Those who get the decision, one paragraph each; a short list is not split over two pages."""
    names = reading.case.beslut_skickas_till
    together = len(names) <= _KEPT_TOGETHER
    return tuple(
        Paragraph(
            set_inlines(line(capitalise_first(name))),
            Role.RECEIVER,
            keep_with_next=together and index < len(names) - 1,
        )
        for index, name in enumerate(names)
    )


def answer(reading: Reading) -> tuple[Block, ...]:
    """What the ärende answers: where it comes from, and its parts with the proposed outcome."""
    request = reading.case.svar_på
    return tuple(_answer(reading, request)) if request else ()


def _answer(reading: Reading, request: SvarPå) -> Iterator[Block]:
    name, verb = _REQUESTS[request.slag]
    root = Address(("svar_på",))
    written: list[Inlines] = [line(f"{name} ”"), reading.inlines(root / "titel"), line("”")]
    if request.från:
        written.append(line(f" från {list_words(request.från)}"))
    deeds = []
    if request.datum:
        deeds.append(f"{verb} {reading.day_in_sentence(request.datum)}")
    if request.organ or request.paragraf or request.anmäld:
        organ = f" i {request.organ}" if request.organ else ""
        paragraph = f" § {request.paragraf}" if request.paragraf else ""
        day = f" {reading.day_in_sentence(request.anmäld)}" if request.anmäld else ""
        deeds.append(f"anmäldes{organ}{day}{paragraph}")
    written.append(line(f" {' och '.join(deeds)}." if deeds else "."))
    sentence = set_inlines(tuple(inline for inlines in written for inline in inlines))
    yield Paragraph(sentence, keep_with_next=bool(request.yrkanden))
    if request.yrkanden:
        yield _requests_table(reading, request.yrkanden)


def _requests_table(reading: Reading, requests: tuple[Yrkande, ...]) -> Table:
    words = reading.profile.ord
    has_reasons = any(request.motivering for request in requests)
    header = [words.yrkande, words.utfall, *([words.motivering] if has_reasons else [])]
    rows = []
    for index, request in enumerate(requests):
        address = Address(("svar_på", "yrkanden", index))
        number = line(f"{index + 1}. ") if len(requests) > 1 else ()
        outcome = (
            reading.profile.utfall.get(request.utfall.value, request.utfall.value) if request.utfall else "–"
        )
        row: list[Inlines] = [(*number, *reading.inlines(address / "text")), line(capitalise_first(outcome))]
        if has_reasons:
            row.append(reading.inlines(address / "motivering") if request.motivering else line("–"))
        rows.append(tuple(row))
    align: tuple[Align, ...] = tuple("left" for _ in header)
    return Table(tuple(map(line, header)), tuple(rows), align)


def _list(lines: list[Inlines], *, ordered: bool) -> tuple[Block, ...]:
    if not lines:
        return ()
    items = tuple(ListItem((Paragraph(set_inlines(written)),)) for written in lines)
    return (ListBlock(items, ordered),)


def _with_commas(written: list[Inlines]) -> Inlines:
    joined: list[Inlines] = []
    for inlines in written:
        if joined:
            joined.append(line(", "))
        joined.append(inlines)
    return tuple(inline for inlines in joined for inline in inlines)

"""Pydantic's errors as findings: in Swedish, in place, with what to write instead."""

from collections.abc import Callable, Iterator
from itertools import count, takewhile
from typing import Any

from pydantic import ValidationError

from arende.address import Address, Step
from arende.diagnostics import Diagnostic
from arende.loading.examples import line_for
from arende.loading.loaded import finding_at
from arende.loading.shape import Kind, Shape, shape_of
from arende.loading.wording import Wrong, words_for
from arende.model.case import Ärende
from arende.model.kinds import Manner, Record
from arende.source import Document
from arende.source.trap import quoted, shown
from arende.suggest import nearest

_DEEPEST_SEARCHED = 4
# What is said of an interpellation or a fråga; the first also of a motion.
_ASKED = ("ställd_av", "ställd_till", "besvarad")


def findings_from(error: ValidationError, record: type[Record], document: Document) -> list[Diagnostic]:
    """A finding for each error, but for what another finding already explains."""
    return _Translation(error, record, document).findings


class _Translation:
    def __init__(self, error: ValidationError, record: type[Record], document: Document) -> None:
        self.document = document
        self.shape = shape_of(record)
        self.findings: list[Diagnostic] = []
        self.meant: set[Address] = set()  # keys that are there under a misspelt name
        self.sentences: set[Address] = set()  # records that are really sentences with a colon
        errors = error.errors(include_url=False, include_context=False)
        for one in errors:
            if one["type"] == "extra_forbidden":
                self._unknown_key(self._address(one["loc"]), one["input"])
        for one in errors:
            if one["type"] != "extra_forbidden":
                self._add(one["type"], one["loc"], one["input"])

    def _address(self, location: tuple[Step, ...]) -> Address:
        return Address(tuple(step for step in location if step != "[key]"))

    def _say(self, address: Address, code: str, message: str, advice: str, key: bool = False) -> None:
        self.findings.append(finding_at(self.document, address, code, message, advice, key=key))

    def _add(self, kind: str, location: tuple[Step, ...], value: Any) -> None:
        address = self._address(location)
        if self._is_damaged(address):
            return
        if kind == "missing":
            self._missing(address)
        elif kind in _RULES:
            for at, code, message, advice in _RULES[kind](self.document, address):
                self._say(at, code, message, advice, key=True)
        elif location and location[-1] == "[key]":
            self._unknown_word(address)
        else:
            self._wrong(kind, address, value)

    def _is_damaged(self, address: Address) -> bool:
        span = self.document.value_span(address) or self.document.nearest(address)
        return any(
            one.start < max(span.end, span.start + 1) and span.start < one.end
            for one in self.document.damaged
        )

    def _wrong(self, kind: str, address: Address, value: Any) -> None:
        if address.parent in self.sentences:
            return
        if kind == "too_short" and value:
            return  # Pydantic counts the items it could read; those it could not have findings of their own
        shape = self._shape(address)
        if not address.steps:
            self._whole_file(value)
            return
        span = self.document.value_span(address)
        written = self.document.source.text[span.start : span.end] if span is not None else str(value)
        wrong = Wrong(
            str(address.steps[-1]),
            self._label(address),
            shape,
            value,
            written,
            isinstance(address.steps[-1], int),
            shape.required,
        )
        code, message, advice = words_for(kind, wrong)
        self._say(address, code, message, advice, key=value is None)

    def _whole_file(self, value: Any) -> None:
        first = next(name for name, inner in self.shape.fields.items() if inner.required)
        if value is None and self.shape.record is Ärende:
            self._say(Address(), "I116", "filen är tom", "skriv ett nytt ärende med ”arende ny”")
        elif value is None:
            self._say(Address(), "I116", "filen är tom", f"börja med en rad som ”{first}: …”")
        else:
            what = "en lista" if isinstance(value, list) else "text"
            advice = f"börja filens rader med nycklar, som ”{first}: …”"
            self._say(Address(), "I116", f"väntade nycklar, fann {what}", advice)

    def _missing(self, address: Address) -> None:
        if address in self.meant or address.parent in self.sentences:
            return
        name, parent = str(address.steps[-1]), address.parent
        where = f" i {self._label(parent)}" if parent.steps else ""
        advice = f"skriv: {shown(line_for(name, self._shape(address)))}"
        self._say(parent, "I102", f"nyckeln ”{name}” saknas{where}", advice, key=bool(parent.steps))

    def _unknown_key(self, address: Address, value: Any) -> None:
        if self._is_damaged(address):
            return
        name, parent = str(address.steps[-1]), address.parent
        shape = self._shape(parent)
        key = self.document.key_span(address)
        if " " in name and key is not None and shape.before is not None:
            self._sentence(parent)
            return
        message = f"okänd nyckel ”{shown(name)}”"
        if shape.kind is Kind.RECORD and name in shape.fields:
            return
        self._say(address, "I101", message, self._advice(address, name, shape, value), key=True)

    def _sentence(self, address: Address) -> None:
        self.sentences.add(address)
        span = self.document.value_span(address)
        assert span is not None
        written = shown(self.document.source.text[span.start : span.end])
        message = "kolonet i texten läses som om en nyckel slutar där"
        self._say(address, "I011", message, f"sätt citattecken: {quoted(written)}")

    def _advice(self, address: Address, name: str, shape: Shape, value: Any) -> str:
        taken = {field for field in shape.fields if self.document.holds(address.parent / field)}
        free = [field for field in shape.fields if field not in taken]
        near = nearest(name, free)
        home = next(iter(_homes(self.shape, name)), None)
        if home is not None and (near is None or nearest(name, [near, name]) == name):
            return (
                f"nyckeln hör hemma under ”{home}”"
                if home
                else "nyckeln hör hemma längst till vänster i filen"
            )
        if near is not None:
            self.meant.add(address.parent / near)
            return f"menade du ”{near}”?"
        free_texts = next((one for one, inner in shape.fields.items() if _holds_texts(inner)), None)
        if free_texts is not None and isinstance(value, str):
            return f"är det ett avsnitt hör det hemma under ”{free_texts}”"
        return f"ta bort nyckeln, eller välj bland {', '.join(free[:12])}" if free else "ta bort nyckeln"

    def _unknown_word(self, address: Address) -> None:
        """A key of a mapping that has a fixed set of keys."""
        shape, name = self._shape(address.parent), str(address.steps[-1])
        near = nearest(name, shape.choices)
        advice = f"menade du ”{near}”?" if near is not None else f"välj bland {', '.join(shape.choices)}"
        self._say(address, "I101", f"okänd nyckel ”{shown(name)}”", advice, key=True)

    def _shape(self, address: Address) -> Shape:
        shape: Shape | None = self.shape
        for step in address.steps:
            shape = shape.inner(step) if shape is not None else None
        return shape or Shape(Kind.TEXT)

    def _label(self, address: Address) -> str:
        """What messages call *address*: ”dnr”, or ”beslutsgång”, nummer 2."""
        last = address.steps[-1]
        return f"{self._label(address.parent)}, nummer {last + 1}" if isinstance(last, int) else f"”{last}”"


def _holds_texts(shape: Shape) -> bool:
    return shape.kind is Kind.MAPPING and shape.item is not None and shape.item.manner is Manner.BLOCK


def _homes(shape: Shape, name: str, path: str = "", depth: int = 0) -> Iterator[str]:
    """The records, as dotted keys, that have a field called *name*; the nearest the root first."""
    if name in shape.fields:
        yield path
    if depth < _DEEPEST_SEARCHED:
        for field, inner in shape.fields.items():
            held = inner.item if inner.item is not None else inner
            if held.record is not None and held.record is not shape.record:
                yield from _homes(held, name, f"{path}.{field}" if path else field, depth + 1)


Said = Iterator[tuple[Address, str, str, str]]


def _no_papers(document: Document, address: Address) -> Said:
    advice = "lägg till ”tjänsteutlåtande:” eller ”ordförandeförslag:”"
    yield address, "I114", "ärendet har ingen handling", advice


def _several_proposals(document: Document, address: Address) -> Said:
    kinds = [
        one for one in ("förslag_till_beslut", "beslutsnivåer", "alternativ") if document.holds(address / one)
    ]
    first = kinds[0] if kinds else ""
    for kind in kinds[1:]:
        message = f"”{kind}” och ”{first}” kan inte stå i samma handling"
        yield address / kind, "I112", message, "behåll det ena; flera organ skrivs under ”beslutsnivåer”"


def _unnamed_source(document: Document, address: Address) -> Said:
    message = "underlaget har varken ”titel” eller ”organ”"
    yield address, "I113", message, "skriv handlingens titel, eller organet som fattade beslutet"


def _section_id(document: Document, address: Address) -> Said:
    has_id = document.holds(address / "id")
    message = "”id” hör bara till slaget ”avsnitt”" if has_id else "”id” saknas för slaget ”avsnitt”"
    advice = "ta bort ”id”, eller ändra till slag: avsnitt" if has_id else "skriv: id: ekonomi"
    yield address / ("id" if has_id else "slag"), "I115", message, advice


def _group_parts(document: Document, address: Address) -> Said:
    has_parts = document.holds(address / "delar")
    message = "”delar” hör bara till slaget ”grupp”" if has_parts else "”delar” saknas för slaget ”grupp”"
    advice = (
        "ta bort ”delar”, eller ändra till slag: grupp" if has_parts else "räkna upp delarna under ”delar:”"
    )
    yield address / ("delar" if has_parts else "slag"), "I115", message, advice


def _one_value(document: Document, address: Address) -> Said:
    both = document.holds(address / "värde") and document.holds(address / "egen")
    message = (
        "uppgiften har både ”värde” och ”egen”" if both else "uppgiften säger inte vad som ska stå i den"
    )
    yield address / "etikett", "I115", message, "skriv antingen ”värde: dnr” eller ”egen: handling_nr”"


def _as_proposed(_: Document, address: Address) -> Said:
    message = "”enligt förslag” och ”enligt_yrkande” kan inte stå i samma beslut"
    yield address / "enligt_yrkande", "I119", message, "ta bort det, eller ändra till utgång: ändrat"


def _decided_what(document: Document, address: Address) -> Said:
    if all(document.holds(address / one) for one in ("punkter", "enligt_yrkande")):
        message = "beslutet har både ”punkter” och ”enligt_yrkande”"
        yield address / "punkter", "I119", message, "behåll ett av dem"
        return
    message = "det står inte vad som beslutades i stället för förslaget"
    advice = "skriv beslutspunkterna under ”punkter:”, eller yrkandets nummer: enligt_yrkande: 1"
    yield address / "utgång", "I119", message, advice


def _voted_once(document: Document, address: Address) -> Said:
    message = "steget har både ”omröstning” och ”slutna_sedlar”"
    yield address / "slutna_sedlar", "I119", message, "behåll ett av dem"


def _unnamed_item(document: Document, address: Address) -> Said:
    message = "punkten har varken ”dnr” eller ”rubrik”"
    yield address, "I120", message, "skriv ärendets diarienummer, eller en rubrik om den inte är ett ärende"


def _items(document: Document, address: Address) -> Iterator[Address]:
    """The items of the group at *address*."""
    places = (address / "ärenden" / index for index in count())
    return takewhile(document.holds, places)


def _asked_alone(document: Document, address: Address) -> Said:
    for item in _items(document, address):
        there = [name for name in _ASKED[:2] if document.holds(item / name)]
        if len(there) == 1:
            missing = next(name for name in _ASKED[:2] if name not in there)
            message = f"”{there[0]}” står utan ”{missing}”"
            yield item / there[0], "I124", message, "skriv både vem som frågar och vem som ska svara"


def _asked_elsewhere(document: Document, address: Address) -> Said:
    span = document.value_span(address / "grupp")
    is_motions = span is not None and document.source.text[span.start : span.end] == "motioner"
    names = _ASKED[1:] if is_motions else _ASKED
    for name in (item / name for item in _items(document, address) for name in names):
        if document.holds(name):
            message = f"”{name.steps[-1]}” hör inte till den här gruppen"
            advice = "flytta ärendet till ”interpellationer” eller ”frågor”, eller ta bort nyckeln"
            yield name, "I124", message, advice


def _no_decision_part(document: Document, address: Address) -> Said:
    yield address / "delar", "I121", "”delar” saknar beslutet", "lägg till: {slag: beslut, rubrik: Beslut}"


# What the models' own validators say, by their error types.
_RULES: dict[str, Callable[[Document, Address], Said]] = {
    "inga_handlingar": _no_papers,
    "flera_slags_förslag": _several_proposals,
    "underlag_utan_namn": _unnamed_source,
    "del_id": _section_id,
    "del_delar": _group_parts,
    "uppgift_värde": _one_value,
    "beslut_enligt_förslag": _as_proposed,
    "beslut_utan_punkter": _decided_what,
    "två_omröstningar": _voted_once,
    "dagordningsärende_utan_namn": _unnamed_item,
    "ställd_ensam": _asked_alone,
    "ställd_i_annan_grupp": _asked_elsewhere,
    "paragraf_utan_beslut": _no_decision_part,
}

"""A compiled template, and the rendering of one paper from it with every check on."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from jinja2 import Template, TemplateError, UndefinedError
from lxml import etree

from arende.diagnostics import Diagnostic, Faults
from arende.engine.additions import Additions
from arende.engine.filling import RENDERING, Rendering, WrongValue
from arende.engine.foundation import Foundation
from arende.engine.leftovers import leftovers
from arende.engine.mending import Step, mend
from arende.engine.properties import CORE_PART, core_xml
from arende.engine.request import Properties, Required
from arende.engine.strict import Element, parse, serialise
from arende.engine.words import lost, text_of
from arende.markup.images import Image
from arende.package.origin_part import origin_xml
from arende.package.parts import CUSTOM_PROPERTIES
from arende.package.provenance import custom_properties, seal
from arende.package.writing import Packed, pack, store, write_package
from arende.word import Canvas, Kit


@dataclass(frozen=True, slots=True)
class FilledPart:
    """One part that holds tags, as the Jinja template that renders it."""

    name: str
    template: Template
    mending: tuple[Step, ...]

    def fill(self, values: Mapping[str, object]) -> str:
        """The part's XML with *values* in it."""
        context = self.template.new_context(dict(values))
        return "".join(self.template.root_render_func(context))


@dataclass(frozen=True)
class Compiled:
    """A template ready to render; *warnings* is what is not wrong enough to stop it."""

    shown: str
    warnings: tuple[Diagnostic, ...]
    kit: Kit
    filled: tuple[FilledPart, ...]
    static: Mapping[str, Packed]
    additions: Additions
    custom: bytes | None
    origin: str

    @classmethod
    def of(
        cls,
        *,
        shown: str,
        warnings: tuple[Diagnostic, ...],
        kit: Kit,
        ground: Foundation,
        filled: tuple[FilledPart, ...],
        footnotes: str,
        numbering: str,
    ) -> "Compiled":
        """What never changes is deflated here, once."""
        changing = {part.name for part in filled}
        static = {name: pack(data) for name, data in ground.parts.items() if name not in changing}
        additions = Additions.of(ground, footnotes, numbering, changing)
        return cls(shown, warnings, kit, filled, static, additions, ground.custom, ground.origin)

    def render(
        self,
        context: Mapping[str, object],
        *,
        images: Mapping[str, Image],
        required: tuple[Required, ...],
        properties: Properties,
        files: Mapping[str, str] = MappingProxyType({}),
    ) -> bytes:
        """The finished paper; raises Faults (E301–E305) instead of giving one that lacks a word.

        *files*: what the files that addresses begin with are called wherever the paper is made.
        """
        canvas = Canvas(self.kit, images, files)
        filled = self._fill(context, canvas)
        written = self.additions.footnoted(canvas, filled)
        checked, texts = self._check(written)
        checked |= self._grown(canvas)
        self._refuse_leftovers(written, context)
        self._refuse_lost(required, texts)
        packed = {name: pack(data) for name, data in checked.items()}
        packed |= {name: store(data) for name, data in canvas.media.items()}
        packed[CORE_PART] = pack(core_xml(properties).encode())
        packed[self.origin] = pack(origin_xml(properties.provenance))
        parts = {**self.static, **packed}
        unsealed = custom_properties(self.custom, properties.provenance)
        parts[CUSTOM_PROPERTIES] = pack(seal(parts, unsealed))
        return write_package(parts)

    def _fill(self, context: Mapping[str, object], canvas: Canvas) -> dict[str, str]:
        values: dict[str, Any] = {**context, RENDERING: Rendering(canvas)}
        try:
            return {part.name: part.fill(values) for part in self.filled}
        except (WrongValue, UndefinedError) as fault:
            message = f"mallen gick inte att fylla i: {fault}"
            raise self._faults("E304", message, "kontrollera mallen") from fault
        except (TemplateError, TypeError) as fault:
            message = "ett uttryck i mallen går inte att räkna ut med ärendets värden"
            raise self._faults(
                "E305", message, "jämför text med text och tal med tal i mallens villkor"
            ) from fault

    def _check(self, written: Mapping[str, str]) -> tuple[dict[str, bytes], list[str]]:
        """Each part as bytes, parsed strictly and mended where needed, and the text a reader meets."""
        steps = {part.name: part.mending for part in self.filled}
        checked: dict[str, bytes] = {}
        texts: list[str] = []
        for name, text in written.items():
            data, root = self._parsed(name, text)
            checked[name] = serialise(root) if mend(root, steps.get(name, ())) else data
            texts.append(text_of(root))
        return checked, texts

    def _grown(self, canvas: Canvas) -> dict[str, bytes]:
        """The parts beside the text that this drawing made longer, parsed strictly too."""
        return {name: self._parsed(name, text)[0] for name, text in self.additions.grown(canvas).items()}

    def _parsed(self, name: str, text: str) -> tuple[bytes, Element]:
        try:
            data = text.encode()
            return data, parse(data)
        except (etree.XMLSyntaxError, UnicodeEncodeError) as fault:
            message = f"delen {name} blev trasig XML"
            raise self._faults("E303", message, "leta efter ovanliga tecken i ärendets text") from fault

    def _refuse_leftovers(self, written: Mapping[str, str], context: Mapping[str, object]) -> None:
        for sign in leftovers(written.values(), context):
            raise self._faults("E302", f"”{sign}” står kvar i handlingen", "kontrollera taggarna i mallen")

    def _refuse_lost(self, required: tuple[Required, ...], texts: list[str]) -> None:
        missing = lost(required, texts)
        if missing:
            raise Faults(
                Diagnostic(
                    self.shown,
                    "E301",
                    f"texten ”{_shortened(text)}” ({one.address}) skrivs inte ut av mallen",
                    "lägg till fältet i mallen, eller ta bort det ur ärendet",
                    address=one.address,
                )
                for one, text in missing
            )

    def _faults(self, code: str, message: str, advice: str) -> Faults:
        return Faults([Diagnostic(self.shown, code, message, advice)])


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"

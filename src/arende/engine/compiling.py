"""A Word template, checked and compiled once per content; kept for as long as the program runs."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256

from jinja2 import Environment, Template, TemplateSyntaxError

from arende.diagnostics import Diagnostic, Faults, has_errors
from arende.engine.cleaning import clean
from arende.engine.compiled import Compiled, FilledPart
from arende.engine.filling import filling_environment
from arende.engine.findings import Findings
from arende.engine.foundation import foundation
from arende.engine.inspecting import Inspected, inspect
from arende.engine.mending import steps_for
from arende.engine.names import Name
from arende.engine.numbered import Numbering
from arende.engine.placed import PartTags
from arende.engine.restarts import restart_numbers
from arende.engine.rewriting import rewrite
from arende.engine.translating import Untranslatable, translate
from arende.package.describing import XML_DECLARATION
from arende.package.opening import as_package, open_package
from arende.package.parts import RelationshipType
from arende.word import Kit, with_footnotes

_KEPT = 64
_compiled: OrderedDict[tuple[bytes, bytes], Compiled] = OrderedDict()


def examine(data: bytes, names: Mapping[str, Name], shown: str) -> tuple[Diagnostic, ...]:
    """Everything wrong with the template *data*, in its own order; *shown* is its path in messages."""
    try:
        return compile_template(data, names, shown).warnings
    except Faults as faults:
        return faults.findings


def compile_template(data: bytes, names: Mapping[str, Name], shown: str) -> Compiled:
    """The template *data*, ready to render; raises Faults with all that is wrong when any of it is a fel.

    Compiled once per content and *names*; the last 64 are kept.
    """
    key = (sha256(data).digest(), sha256(repr(names).encode()).digest())
    if key not in _compiled:
        _compiled[key] = _compile(data, names, shown)
        while len(_compiled) > _KEPT:
            _compiled.popitem(last=False)
    _compiled.move_to_end(key)
    found = _compiled[key]
    if found.shown == shown:
        return found
    return replace(found, shown=shown, warnings=tuple(replace(one, path=shown) for one in found.warnings))


def _compile(data: bytes, names: Mapping[str, Name], shown: str) -> Compiled:
    findings = Findings(shown)
    opened = open_package(data, shown)
    package = as_package(with_footnotes(opened.parts), shown)
    kit = Kit.from_parts(package.parts)
    inspected = inspect(package, kit, names, findings)
    _stop_at_errors(findings)
    filled = _translate(inspected, findings)
    _stop_at_errors(findings)
    footnotes = package.related(package.main, RelationshipType.FOOTNOTES)[0]
    numbering = package.related(package.main, RelationshipType.NUMBERING)
    return Compiled.of(
        shown=shown,
        warnings=findings.all(),
        kit=kit,
        ground=foundation(package),
        filled=filled,
        footnotes=footnotes,
        numbering=numbering[0] if numbering else "",
    )


def _stop_at_errors(findings: Findings) -> None:
    if has_errors(findings.all()):
        raise Faults(findings.all())


def _translate(inspected: Inspected, findings: Findings) -> tuple[FilledPart, ...]:
    environment = filling_environment()
    numbering = Numbering(inspected.styles, inspected.numbering)
    filled = []
    for found in inspected.parts:
        if not (found.tags or found.attributes):
            continue
        _prepare(found, numbering)
        try:
            source = XML_DECLARATION + translate(found.part.root, environment)
            loops = any(placed.tag.level == "tc" for placed in found.tags)
            steps = steps_for(found.part.root, loops_over_cells=loops)
            filled.append(FilledPart(found.part.name, _jinja(source, environment), steps))
        except Untranslatable as fault:
            findings.error(
                "E218",
                f"mallen går inte att läsa säkert: {fault}",
                "skriv om taggen på nytt i ett eget stycke",
                found.part.label,
            )
    return tuple(filled)


def _jinja(source: str, environment: Environment) -> Template:
    try:
        return environment.from_string(source)
    except TemplateSyntaxError as fault:
        raise Untranslatable("taggarna hänger inte ihop") from fault


def _prepare(found: PartTags, numbering: Numbering) -> None:
    rewrite(found)
    restart_numbers(found, numbering)
    clean(found)

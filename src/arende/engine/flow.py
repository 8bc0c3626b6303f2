"""One part of a template from top to bottom: its tags, what each binds or prints, and what is wrong."""

from dataclasses import replace

from arende.engine.balance import Balance
from arende.engine.expressions import LOOP, UNKNOWN, Checker, Scope, described
from arende.engine.findings import Findings
from arende.engine.names import Kind, Name
from arende.engine.paragraphs import ParagraphText, paragraph_text
from arende.engine.placed import PartTags, PlacedLoop, PlacedTag, TemplatePart
from arende.engine.places import where
from arende.engine.strict import TEXT_BOX, Element, P, T, w
from arende.engine.surroundings import check_surroundings
from arende.engine.tags import AUTOCORRECTED, BLOCK, COMMENT, PRINT, Stray, Tag, autocorrected, scan
from arende.suggest import did_you_mean

_FIELD_CODE = w("instr")
_STATEMENTS = ("for", "endfor", "if", "elif", "else", "endif", "set")


def read_tags(part: TemplatePart, names: Scope, findings: Findings) -> PartTags:
    """Every tag of *part*; what is wrong goes to *findings*."""
    reader = _Reader(part, dict(names), findings)
    for element in part.root.iter():
        reader.element(element)
    reader.balance.finish()
    return reader.found


def _already_told(code: str, message: str, advice: str) -> None:
    """Says nothing: the tag has a finding of its own."""


def _first_tag(text: str) -> str:
    tags = scan(text).tags
    return tags[0].written if tags else text.strip()[:40]


class _Reader:
    def __init__(self, part: TemplatePart, names: dict[str, Name], findings: Findings) -> None:
        self.part = part
        self.findings = findings
        self.found = PartTags(part)
        self.balance = Balance(names, findings)
        self.place = ""

    def element(self, element: Element) -> None:
        if not isinstance(element.tag, str):
            return
        for name, value in element.attrib.items():
            if any(opening in str(value) for opening in (PRINT, BLOCK, COMMENT)):
                self._attribute(element, str(name), str(value))
        if element.tag == P:
            self._paragraph(element)
        elif element.tag != T and element.text and ("{{" in element.text or "{%" in element.text):
            self._not_filled(_first_tag(element.text), where(element, self.part.label))

    def _not_filled(self, written: str, place: str) -> None:
        self.findings.error(
            "E212",
            f"taggen {written} står där den inte fylls i",
            "flytta den till vanlig text (inte en fältkod, figurtext eller formel)",
            place,
        )

    def _attribute(self, element: Element, name: str, value: str) -> None:
        place = where(element, self.part.label)
        scanned = scan(value)
        for tag in scanned.tags:
            if name == _FIELD_CODE:
                self._not_filled(tag.written, place)
            elif tag.opening == PRINT and not tag.level:
                printed = self._checker(tag.written, place).printed(tag.body)
                self._expect_text(tag, printed, place)
            else:
                self.findings.error(
                    "E212",
                    f"taggen {tag.written} kan inte stå i en egenskap (alternativtext, skärmtips)",
                    "skriv bara {{ namn }} där",
                    place,
                )
        for stray in scanned.strays:
            if stray.grave:
                self._stray(stray, place)
        self.found.attributes.append((element, name))

    def _paragraph(self, element: Element) -> None:
        text = paragraph_text(element)
        scanned = scan(text.text)
        if not scanned.tags and not scanned.strays:
            return
        place = where(element, self.part.label)
        for stray in scanned.strays:
            self._stray(stray, place)
        for tag in scanned.tags:
            if tag.level:
                check_surroundings(tag, element, scanned, self.findings, place)
            self._tag(tag, text, place)

    def _tag(self, tag: Tag, text: ParagraphText, place: str) -> None:
        sign = autocorrected(tag.body) if tag.opening != COMMENT else ""
        if sign:
            self.findings.error(
                "E208",
                f"tecknet ”{sign}” ({AUTOCORRECTED[sign]}) i taggen {tag.written}",
                "skriv om taggen; Word byter tecken när du skriver (Autokorrigering), ångra med Ctrl+Z",
                place,
            )
            self._turn_anyway(tag, text, place)
        elif not self._is_readable(tag, place):
            self._turn_anyway(tag, text, place)
        else:
            if tag.opening == PRINT:
                self._print(tag, text, place)
            elif tag.opening == BLOCK:
                self._block(tag, text, place)
            else:
                self.found.tags.append(PlacedTag(tag, text))

    def _is_readable(self, tag: Tag, place: str) -> bool:
        if tag.level == "r" or (tag.level in ("tr", "tc") and tag.opening == PRINT):
            self._unsupported(tag, place, "skriv {{ namn }} för text och {{p namn }} för stycken")
        elif tag.opening != COMMENT and (tag.body[:1] in ("-", "+") or tag.body[-1:] in ("-", "+")):
            self._unsupported(tag, place, "skriv taggen utan - och +: de tar bort text runt taggen")
        elif tag.level and any(sign in tag.body for sign in "%}#" if sign != "#" or tag.opening == COMMENT):
            self._unsupported(tag, place, "skriv taggen utan % och } mellan klamrarna")
        elif "&" in tag.body and tag.opening != COMMENT:
            self._unsupported(tag, place, "skriv taggen utan tecknet &")
        else:
            return True
        return False

    def _unsupported(self, tag: Tag, place: str, advice: str) -> None:
        self.findings.error("E213", f"taggen {tag.written} går inte att använda i en mall", advice, place)

    def _print(self, tag: Tag, text: ParagraphText, place: str) -> None:
        printed = self._checker(tag.written, place).printed(tag.body)
        if tag.level == "p":
            self._expect_blocks(tag, printed, text, place)
        else:
            self._expect_text(tag, printed, place)
        inline = self.balance.is_inside(text.element)
        self.found.tags.append(PlacedTag(tag, text, printed, inline))

    def _expect_text(self, tag: Tag, printed: Name | None, place: str) -> None:
        if printed is None or printed.kind is Kind.TEXT:
            return
        message = f"{tag.written} skriver {described(printed)}, väntade en text"
        self.findings.error("E210", message, self._other_way(tag, printed), place)

    def _other_way(self, tag: Tag, printed: Name) -> str:
        """How to write what *tag* prints, when the tag is of another kind."""
        return {
            Kind.TEXT: f"skriv {{{{ {tag.body} }}}} utan p",
            Kind.BLOCKS: f"skriv {{{{p {tag.body} }}}} ensamt i ett eget stycke",
            Kind.LIST: f"gå igenom listan med {{%p for x in {tag.body} %}} … {{%p endfor %}}",
            Kind.RECORD: f"välj ett fält: {', '.join(f'{tag.body}.{name}' for name in printed.names)}",
            Kind.CLAIM: f"fråga med {{% if {tag.body} %}} … {{% endif %}}",
        }[printed.kind]

    def _expect_blocks(self, tag: Tag, printed: Name | None, text: ParagraphText, place: str) -> None:
        if printed is None:
            return
        if printed.kind is not Kind.BLOCKS:
            message = f"{tag.written} skriver {described(printed)}, väntade stycken"
            self.findings.error("E210", message, self._other_way(tag, printed), place)
        elif not self.part.is_body or next(text.element.iterancestors(TEXT_BOX), None) is not None:
            self.findings.error(
                "E210",
                f"{tag.written} skriver stycken, som bara kan stå i brödtexten",
                "flytta taggen till dokumentets vanliga text",
                place,
            )

    def _block(self, tag: Tag, text: ParagraphText, place: str) -> None:
        if tag.word not in _STATEMENTS:
            self.findings.error(
                "E211",
                f"”{tag.word}” får inte användas i en mall: {tag.written}",
                did_you_mean(tag.word, _STATEMENTS, "använd " + ", ".join(_STATEMENTS)),
                place,
            )
            return
        placed = PlacedTag(tag, text)
        self.found.tags.append(placed)
        self._turn(placed, self._checker(tag.written, place), place)

    def _turn_anyway(self, tag: Tag, text: ParagraphText, place: str) -> None:
        """A block tag that cannot be used still begins or ends its block, so that one fault is told once."""
        body = "".join(sign for sign in tag.body if sign not in AUTOCORRECTED).strip("-+ ")
        placed = PlacedTag(replace(tag, body=body), text)
        if tag.opening == BLOCK and placed.tag.word in _STATEMENTS:
            self._turn(placed, Checker(self.balance.scope, _already_told, tag.written), place)

    def _turn(self, placed: PlacedTag, checker: Checker, place: str) -> None:
        """What a block tag does to the blocks that stand open."""
        tag = placed.tag
        match tag.word:
            case "for":
                bound = checker.loop(tag.rest)
                self.balance.open(placed, place, {**dict([bound] if bound else []), "loop": LOOP})
                if bound is None:
                    self.balance.guess(tag.rest.partition(" ")[0], UNKNOWN)
            case "if":
                checker.condition(tag.rest)
                self.balance.open(placed, place, {})
            case "elif":
                checker.condition(tag.rest)
                self.balance.between(placed, place)
            case "else":
                self.balance.between(placed, place)
            case "set":
                if assigned := checker.binding(tag.rest):
                    self.balance.bind(*assigned)
            case _:
                opened = self.balance.close(placed, place)
                if opened is not None and opened.tag.word == "for" and tag.level:
                    self.found.loops.append(PlacedLoop(opened, placed))

    def _stray(self, stray: Stray, place: str) -> None:
        if not stray.grave:
            self.findings.warning(
                "E228",
                f"ett ensamt ”{stray.sign}”: {stray.excerpt}",
                "skriv dubbla klamrar om det ska vara en tagg",
                place,
            )
        elif stray.sign in (PRINT, BLOCK, COMMENT):
            self.findings.error(
                "E209",
                f"taggen {stray.excerpt} avslutas inte i samma stycke",
                "skriv hela taggen i ett stycke, utan radbrytning",
                place,
            )
        else:
            self.findings.error(
                "E209",
                f"”{stray.sign}” avslutar ingen tagg: {stray.excerpt}",
                "skriv hela taggen, från {{ eller {% till slutet",
                place,
            )

    def _checker(self, written: str, place: str) -> Checker:
        def report(code: str, message: str, advice: str) -> None:
            self.findings.error(code, message, advice, place)

        return Checker(self.balance.scope, report, written)

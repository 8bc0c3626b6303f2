"""What a template must be besides its tags: language, page, headings, header rows, and nothing unfinished."""

from arende.engine.findings import Findings
from arende.engine.paragraphs import paragraph_text
from arende.engine.placed import PartTags, TemplatePart
from arende.engine.places import where
from arende.engine.strict import DOC_PR, P_PR, SDT, TBL, TC, TR, VAL, Element, P, w

_A4 = (11906, 16838)
_TOLERANCE = 60  # twips, a millimetre
_TRACKED = frozenset(
    map(
        w,
        (
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "rPrChange",
            "pPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
        ),
    )
) | frozenset(map(w, ("sectPrChange", "cellIns", "cellDel", "numberingChange")))
_COMMENTS = frozenset(map(w, ("commentRangeStart", "commentReference")))
_SPELLING = "sv-SE"


class StyleNames:
    """Style names (lower case, as Word stores them) by style id, and the language of the defaults."""

    def __init__(self, styles: Element | None) -> None:
        self._names: dict[str, str] = {}
        self.language = ""
        if styles is None:
            return
        for style in styles.iterchildren(w("style")):
            name = style.find(w("name"))
            self._names[style.get(w("styleId"), "")] = "" if name is None else (name.get(VAL) or "").lower()
        self.language = _language(styles)

    def name(self, identity: str) -> str:
        """The name of the style *identity*; empty where there is none."""
        return self._names.get(identity, "")


def _language(styles: Element) -> str:
    paths = [f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}"]
    found = [lang.get(VAL, "") for path in paths for lang in styles.iterfind(path)]
    for style in styles.iterchildren(w("style")):
        if style.get(w("type")) == "paragraph" and style.get(w("default")) in ("1", "true", "on"):
            found += [lang.get(VAL, "") for lang in style.iterfind(f"{w('rPr')}/{w('lang')}")]
    return found[-1] if found else ""


def check_part(part: TemplatePart, styles: StyleNames, findings: Findings) -> None:
    """Reports what is unfinished or hard to read aloud in one part."""
    for element in part.root.iter():
        place = part.label
        if element.tag in _TRACKED:
            findings.error(
                "E215",
                "mallen har spårade ändringar",
                "välj Granska, Acceptera alla ändringar, och stäng av spårningen",
                where(element, place),
            )
        elif element.tag in _COMMENTS:
            findings.error(
                "E216",
                "mallen har kommentarer",
                "välj Granska, Ta bort alla kommentarer",
                where(element, place),
            )
        elif element.tag == w("dataBinding"):
            findings.error(
                "E214",
                "innehållskontrollen är kopplad till en dold datadel, som inte fylls i",
                "ta bort kopplingen: gör om kontrollen som oformaterad text",
                where(_first_paragraph(element), place),
            )
        elif element.tag == P:
            _check_style(element, styles, part, findings)
        elif element.tag == DOC_PR and part.is_body and not (element.get("descr") or _is_decorative(element)):
            findings.warning(
                "E227",
                "bilden saknar alternativtext",
                "högerklicka på bilden och välj Redigera alternativtext",
                where(element),
            )
        elif element.tag == w("pgSz"):
            _check_page(element, findings)


def check_language(styles: StyleNames, findings: Findings) -> None:
    """Reports defaults in another language: every PDF would then read Swedish with foreign sounds."""
    if styles.language.lower() != _SPELLING.lower():
        found = f", fann {styles.language}" if styles.language else ", fann inget"
        findings.warning(
            "E222",
            f"mallens språk: väntade svenska ({_SPELLING}){found}",
            "markera all text, välj Granska, Språk, Svenska och Använd som standard",
        )


def check_settings(settings: Element | None, findings: Findings) -> None:
    """Reports a template that goes on tracking changes in every paper made from it."""
    tracking = None if settings is None else settings.find(w("trackRevisions"))
    if tracking is not None and tracking.get(VAL) not in ("0", "false", "off"):
        findings.warning("E226", "mallen spårar ändringar", "välj Granska, Spåra ändringar, så att det är av")


def check_header_rows(found: PartTags, findings: Findings) -> None:
    """Reports tables that repeat rows under a heading row that is not marked as one."""
    for loop in found.loops:
        if loop.first.tag.level != "tr":
            continue
        row = next(loop.first.text.element.iterancestors(TR), None)
        if row is None:
            continue  # told as E207
        table = next(row.iterancestors(TBL))
        rows = list(table.iterchildren(TR))
        heads = rows[: rows.index(row)] if row in rows else []
        if any(next(head.iter(w("tblHeader")), None) is not None for head in heads):
            continue
        if any(_row_text(head) for head in heads) or _columns(rows, row) > 2:
            findings.warning(
                "E223",
                "tabellen upprepar rader men har ingen rubrikrad",
                "markera första raden, välj Tabellformat, Upprepa rubrikrader",
                where(table, found.part.label),
            )


def _columns(rows: list[Element], tag_row: Element) -> int:
    following = rows[rows.index(tag_row) + 1 :] if tag_row in rows else []
    return len(list(following[0].iterchildren(TC))) if following else 0


def _row_text(row: Element) -> str:
    return "".join(paragraph_text(paragraph).text for paragraph in row.iter(P)).strip()


def _check_style(paragraph: Element, styles: StyleNames, part: TemplatePart, findings: Findings) -> None:
    properties = paragraph.find(P_PR)
    style = None if properties is None else properties.find(w("pStyle"))
    if style is not None and styles.name(style.get(VAL, "")) == "title":
        findings.warning(
            "E224",
            "stycket har formatmallen Rubrik (Title), som inte räknas som rubrik när texten läses upp",
            "använd Rubrik 1",
            where(paragraph, part.label),
        )


def _check_page(size: Element, findings: Findings) -> None:
    found = tuple(int(size.get(w(name), "0")) for name in ("w", "h"))
    if all(abs(one - other) <= _TOLERANCE for one, other in zip(sorted(found), _A4, strict=True)):
        return
    written = " × ".join(f"{length / 56.7:.0f}" for length in found)
    findings.warning("E225", f"sidan är {written} mm, väntade A4", "välj Layout, Storlek, A4")


def _first_paragraph(binding: Element) -> Element:
    """The first paragraph of the control that *binding* belongs to, or the control where it is inside one."""
    control = next(binding.iterancestors(SDT), binding)
    return next(control.iterdescendants(P), control)


def _is_decorative(picture: Element) -> bool:
    return any(
        isinstance(inner.tag, str) and inner.tag.endswith("}decorative") and inner.get("val") == "1"
        for inner in picture.iterdescendants()
    )

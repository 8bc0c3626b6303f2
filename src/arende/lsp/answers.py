"""Findings, fixes and explanations in the protocol's own words."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from lsprotocol import types

from arende.diagnostics import Diagnostic, Severity
from arende.lsp.checking import Checked
from arende.lsp.texts import OpenText, Units
from arende.swedish import capitalise_first
from arende.tasks.exempting import exception_for
from arende.tasks.explaining import Explained, exemptible, explain, written_page
from arende.text import Edit

SOURCE = "arende"
FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.{SOURCE}"
# Of one question: each is tried on the whole text before it is offered.
_MOST_EXCEPTIONS = 10
_SEVERITY = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}
_MARKDOWN_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~!&])")
_CODE = re.compile(r"\b[A-ZÅÄÖ]\d{3}\b")
# What stands before the code of an exception, as far as it has been written.
_EXCEPTION = re.compile(r"(?:^|\s)#\s*undantag\s+(?P<code>[A-ZÅÄÖ]?\d{0,3})$", re.IGNORECASE)


def diagnostic(text: OpenText, finding: Diagnostic, units: Units) -> types.Diagnostic:
    """*finding* as the editor shows it, its råd on a line of its own."""
    page = written_page(finding.code)
    return types.Diagnostic(
        range=text.range_of(text.span_of(finding.place), units),
        message=f"{finding.message}\nråd: {finding.advice}" if finding.advice else finding.message,
        severity=_SEVERITY[finding.severity],
        code=finding.code,
        code_description=types.CodeDescription(page.as_uri()) if page else None,
        source=SOURCE,
    )


def fixes(checked: Checked, place: types.Range, units: Units) -> Iterator[types.CodeAction]:
    """What can be done about the findings that *place* touches: the certain fix, or an exception."""
    text, touched = checked.text, _touching(checked, place, units)
    for finding in touched:
        edit = workspace_edit(text, finding.edits, units) if finding.edits else None
        if edit is not None:
            title = capitalise_first(finding.advice or finding.message)
            yield _quick_fix(title, diagnostic(text, finding, units), edit, is_preferred=True)
    offered: set[Edit] = set()
    for finding in touched[:_MOST_EXCEPTIONS]:
        exception = exception_for(text.as_read, finding)
        edit = workspace_edit(text, (exception,), units) if exception else None
        if exception is not None and exception not in offered and edit is not None:
            offered.add(exception)
            title = f"Gör undantag från {finding.code}: skriv skälet efter kolonet"
            yield _quick_fix(title, diagnostic(text, finding, units), edit, is_preferred=False)


def fix_all(text: OpenText, mended: str, units: Units) -> types.CodeAction:
    """Every certain fix of the file at once: *text* becomes *mended*, line by line."""
    before, after = text.text.splitlines(keepends=True), mended.splitlines(keepends=True)
    starts = [0]
    for line in before:
        starts.append(starts[-1] + len(line))
    edits = [
        types.TextEdit(
            types.Range(text.position(starts[first], units), text.position(starts[last], units)),
            "".join(after[new_first:new_last]),
        )
        for kind, first, last, new_first, new_last in SequenceMatcher(
            None, before, after, autojunk=False
        ).get_opcodes()
        if kind != "equal"
    ]
    return types.CodeAction("Rätta allt som är säkert i filen", FIX_ALL, edit=_edit(text, edits))


def workspace_edit(text: OpenText, edits: Sequence[Edit], units: Units) -> types.WorkspaceEdit | None:
    """*edits* of this version of *text*; None where one has no place in it."""
    made = [(text.edit_range(edit, units), text.new_text(edit)) for edit in edits]
    placed = [types.TextEdit(where, new) for where, new in made if where is not None]
    return _edit(text, placed) if len(placed) == len(made) else None


def hover(checked: Checked, position: types.Position, units: Units, markdown: bool) -> types.Hover | None:
    """What is wrong at *position* and why it counts as wrong, or what the code there means."""
    place = types.Range(position, position)
    parts: list[str] = []
    found = _touching(checked, place, units)
    for finding in found:
        parts.append(_said(finding, markdown))
        if (explained := explain(finding.code)) is not None:
            parts.append(_explained(explained, markdown))
    where = checked.text.range_of(checked.text.span_of(found[0].place), units) if found else None
    if not found and (code := _code_at(checked.text, position, units)) is not None:
        explained = explain(code)
        parts += [_explained(explained, markdown)] if explained else []
    if not parts:
        return None
    kind = types.MarkupKind.Markdown if markdown else types.MarkupKind.PlainText
    return types.Hover(types.MarkupContent(kind, "\n\n".join(parts)), where)


def completion(text: OpenText, findings: Sequence[Diagnostic], offset: int) -> list[types.CompletionItem]:
    """The codes of rules, where an exception is being written: first those that found something here."""
    start = text.text.rfind("\n", 0, offset) + 1
    if not _EXCEPTION.search(text.text[start:offset]):
        return []
    found = {finding.code for finding in findings}
    return [
        types.CompletionItem(
            rule.code,
            kind=types.CompletionItemKind.EnumMember,
            detail=rule.meaning,
            insert_text=f"{rule.code}: ",
            sort_text=f"{rule.code not in found:d}{rule.code}",
            preselect=rule.code in found or None,
        )
        for rule in exemptible()
    ]


def _touching(checked: Checked, place: types.Range, units: Units) -> list[Diagnostic]:
    """The findings whose stretch *place* touches, in order."""
    text = checked.text
    start, end = text.offset(place.start, units), text.offset(place.end, units)
    touched = []
    for finding in checked.findings:
        where = text.range_of(text.span_of(finding.place), units)
        if text.offset(where.start, units) <= end and start <= text.offset(where.end, units):
            touched.append(finding)
    return sorted(touched, key=lambda finding: finding.order)


def _quick_fix(
    title: str, shown: types.Diagnostic, edit: types.WorkspaceEdit, is_preferred: bool
) -> types.CodeAction:
    kind = types.CodeActionKind.QuickFix
    return types.CodeAction(title, kind, [shown], is_preferred=is_preferred or None, edit=edit)


def _edit(text: OpenText, edits: Sequence[types.TextEdit]) -> types.WorkspaceEdit:
    document = types.OptionalVersionedTextDocumentIdentifier(text.uri, text.version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, edits)])


def _said(finding: Diagnostic, markdown: bool) -> str:
    if not markdown:
        said = f"{finding.severity} {finding.code}: {finding.message}"
        return f"{said}\nråd: {finding.advice}" if finding.advice else said
    said = f"**{finding.severity} {finding.code}**: {_plain(finding.message)}"
    return f"{said}  \nråd: {_plain(finding.advice)}" if finding.advice else said


def _explained(explained: Explained, markdown: bool) -> str:
    if not markdown:
        rest = [f"{head}: {text}" for head, text in explained.page.items()]
        return "\n".join([f"{explained.code}: {explained.meaning}", *rest])
    parts = [f"**{explained.code}** {_plain(explained.meaning)}"]
    for head, text in explained.page.items():
        is_example = head in ("Fel", "Rätt")
        parts.append(f"**{head}:**\n```yaml\n{text}\n```" if is_example else f"**{head}:** {_plain(text)}")
    return "\n\n".join(parts)


def _plain(text: str) -> str:
    """*text* as Markdown that shows it as it is."""
    return _MARKDOWN_SIGNS.sub(r"\\\1", text)


def _code_at(text: OpenText, position: types.Position, units: Units) -> str | None:
    at = text.offset(position, units)
    start = text.text.rfind("\n", 0, at) + 1
    line = text.text[start:].partition("\n")[0]
    found = (one for one in _CODE.finditer(line) if one.start() <= at - start <= one.end())
    return next((one[0] for one in found), None)

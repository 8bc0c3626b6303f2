"""What an editor can ask the server, and what each question is answered with."""

from collections.abc import Sequence
from pathlib import Path

from lsprotocol import types
from pygls.uris import to_fs_path

from arende.lsp import answers
from arende.lsp.server import Server

# What is found may be otherwise when one of these changes: a profile, a template or a file that an ärende
# names; for a sammanträde also its ärenden and the meetings before it.
_WATCHED = ("**/*.{yaml,yml}", "**/*.{docx,pdf,png,jpg,jpeg,PNG,JPG,JPEG}")


def server(here: Path) -> Server:
    """A server that answers; *here* is where it was started."""
    made = Server(here)
    made.feature(types.INITIALIZE)(_initialize)
    made.feature(types.INITIALIZED)(_initialized)
    made.feature(types.TEXT_DOCUMENT_DID_SAVE)(_saved)
    made.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)(_files_changed)
    kinds = types.CodeActionOptions([types.CodeActionKind.QuickFix, answers.FIX_ALL])
    made.feature(types.TEXT_DOCUMENT_CODE_ACTION, kinds)(_code_actions)
    made.feature(types.TEXT_DOCUMENT_HOVER)(_hover)
    spaces = types.CompletionOptions(trigger_characters=[" "])
    made.feature(types.TEXT_DOCUMENT_COMPLETION, spaces)(_completion)
    return made


def _initialize(ls: Server, params: types.InitializeParams) -> None:
    folders = [folder.uri for folder in params.workspace_folders or ()]
    roots = (to_fs_path(uri) for uri in (*folders, params.root_uri) if uri)
    root = next(filter(None, roots), None)
    ls.stand_in(Path(root) if root else None)


def _initialized(ls: Server, params: types.InitializedParams) -> None:
    workspace = ls.client_capabilities.workspace
    watching = workspace.did_change_watched_files if workspace else None
    if watching is None or not watching.dynamic_registration:
        return
    watchers = [types.FileSystemWatcher(pattern) for pattern in _WATCHED]
    options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
    method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
    wanted = types.Registration("arende-filer", method, options)
    ls.client_register_capability(types.RegistrationParams([wanted]))


def _saved(ls: Server, params: types.DidSaveTextDocumentParams) -> None:
    ls.open.again()


def _files_changed(ls: Server, params: types.DidChangeWatchedFilesParams) -> None:
    ls.open.again()


async def _code_actions(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    checked = await ls.open.newest(params.text_document.uri)
    if checked is None or checked.looked is None:
        return []
    actions: list[types.CodeAction] = []
    if _wants(params.context.only, types.CodeActionKind.QuickFix.value):
        actions += answers.fixes(checked, params.range, ls.units)
    if _wants(params.context.only, answers.FIX_ALL) and any(one.edits for one in checked.findings):
        mended = await ls.open.mended(checked.text)
        actions += [answers.fix_all(checked.text, mended, ls.units)] if mended is not None else []
    return actions


async def _hover(ls: Server, params: types.HoverParams) -> types.Hover | None:
    checked = await ls.open.newest(params.text_document.uri)
    if checked is None or checked.looked is None:
        return None
    documents = ls.client_capabilities.text_document
    formats = documents.hover.content_format if documents and documents.hover else None
    markdown = types.MarkupKind.Markdown in (formats or ())
    return answers.hover(checked, params.position, ls.units, markdown)


def _completion(ls: Server, params: types.CompletionParams) -> list[types.CompletionItem]:
    text = ls.open.texts.get(params.text_document.uri)
    if text is None:
        return []
    findings = ls.open.latest(text.uri)
    return answers.completion(text, findings, text.offset(params.position, ls.units))


def _wants(only: Sequence[types.CodeActionKind | str] | None, kind: str) -> bool:
    """Whether an editor that asks for *only* these kinds, or for all, wants *kind*."""
    if only is None:
        return True
    asked = [one.value if isinstance(one, types.CodeActionKind) else one for one in only]
    return any(not one or kind == one or kind.startswith(f"{one}.") for one in asked)

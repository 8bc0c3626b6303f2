"""The server an editor starts: what it holds, and what it tells of its own accord."""

import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.exceptions import FeatureRequestError
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from arende import __version__
from arende.diagnostics import Diagnostic
from arende.lsp.answers import diagnostic
from arende.lsp.checking import Open
from arende.lsp.protocol import Protocol
from arende.lsp.texts import OpenText, Units, without_halves
from arende.tasks.editing import Desk
from arende.tasks.find import SUFFIXES

if TYPE_CHECKING:
    from pygls.server import ServerErrors

_YAML = "yaml"
_UNTITLED = "namnlös.yaml"


class Server(LanguageServer):
    """Findings as they are written. *here* is where texts without a folder stand."""

    protocol: Protocol
    open: Open

    def __init__(self, here: Path) -> None:
        super().__init__("arende", __version__, protocol_cls=Protocol)
        self._here = here
        self._told = ""
        self.protocol.keeper = self

    @property
    def units(self) -> Units:
        """What columns are counted in: UTF-16 unless the editor asked for something else."""
        return self.workspace.position_encoding or types.PositionEncodingKind.Utf16

    def stand_in(self, folder: Path | None) -> None:
        """Begin work in *folder*, or where the server was started."""
        self._here = folder or self._here
        self.open = Open(Desk(self._here), self._publish, self._failed, _uri)

    def opened(self, document: types.TextDocumentItem) -> None:
        """Take a document that the editor opened, if it can be one of ours."""
        path = to_fs_path(document.uri)
        if path is None and document.language_id == _YAML:
            self._put(document, self._here / _UNTITLED, is_saved=False)
        elif path is not None and path.lower().endswith(SUFFIXES):
            self._put(document, Path(path), is_saved=True)

    def changed(self, params: types.DidChangeTextDocumentParams) -> None:
        """Change the open text, and check it."""
        document = params.text_document
        self.open.change(document.uri, document.version, params.content_changes, self.units)

    def closed(self, uri: str) -> None:
        """Let the open text go."""
        self.open.close(uri)

    def report_server_error(self, error: Exception, source: "ServerErrors") -> None:
        """Tell the editor's log; a request that failed has its answer already."""
        if source is not FeatureRequestError:
            self._log(f"språkservern kunde inte läsa ett meddelande från editorn: {error}")

    def _put(self, document: types.TextDocumentItem, path: Path, is_saved: bool) -> None:
        text = without_halves(document.text)
        self.open.put(OpenText(document.uri, path, text, document.version, is_saved))

    def _publish(self, text: OpenText, findings: Sequence[Diagnostic]) -> None:
        ordered = sorted(findings, key=lambda finding: finding.order)
        shown = [diagnostic(text, finding, self.units) for finding in ordered]
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(text.uri, shown, version=text.version)
        )

    def _failed(self, error: Exception, text: OpenText) -> None:
        """Tell once of each error in the program: the same one comes back with every key that is struck."""
        told = f"fel i programmet, i {text.path.name}: {type(error).__name__}: {error}"
        if told != self._told:
            self._told = told
            advice = "felet är inte ditt; skicka texten till den som förvaltar arende hos er"
            self._log(f"{told}\n  = råd: {advice}")
            self._log("".join(traceback.format_exception(error)), types.MessageType.Log)

    def _log(self, message: str, kind: types.MessageType = types.MessageType.Error) -> None:
        self.window_log_message(types.LogMessageParams(kind, message))


def _uri(path: Path) -> str:
    return from_fs_path(str(path)) or path.as_uri()

"""pygls' protocol with our own open texts, and an answer to every request, also one that says nothing."""

from typing import TYPE_CHECKING, Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.protocol import LanguageServerProtocol, lsp_method

if TYPE_CHECKING:
    from arende.lsp.server import Server


class Protocol(LanguageServerProtocol):
    """What goes between the editor and the server."""

    _server: "Server"

    @property
    def was_shut_down(self) -> bool:
        """Whether the editor asked the server to shut down before it left."""
        return self._shutdown

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> None:
        """An editor has opened a document."""
        self._server.opened(params.text_document)

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> None:
        """An editor has changed a document."""
        document = params.text_document
        self._server.open.change(document.uri, document.version, params.content_changes, self._server.units)

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> None:
        """An editor has closed a document."""
        self._server.open.close(params.text_document.uri)

    def structure_message(self, data: dict[str, Any]) -> Any:
        """*data* as a message; a request that cannot be read is answered before the fault is told.

        Why: pygls only reports the fault, and the editor waits for ever.
        """
        try:
            return super().structure_message(data)
        except JsonRpcException as fault:
            if "method" in data and isinstance(data.get("id"), int | str):
                self._send_response(data["id"], error=fault.to_response_error())
            raise

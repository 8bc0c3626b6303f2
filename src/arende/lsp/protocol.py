"""pygls' protocol with open texts kept by us, and an answer to every request, also one that says nothing."""

import typing

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.protocol import LanguageServerProtocol, lsp_method


class Keeper(typing.Protocol):
    """Who keeps the open texts."""

    def opened(self, document: types.TextDocumentItem) -> None:
        """An editor has opened *document*."""

    def changed(self, params: types.DidChangeTextDocumentParams) -> None:
        """An editor has changed a document."""

    def closed(self, uri: str) -> None:
        """An editor has closed the document *uri*."""


class Protocol(LanguageServerProtocol):
    """What goes between the editor and the server. *keeper* is there from the first message on."""

    keeper: Keeper

    @property
    def was_shut_down(self) -> bool:
        """Whether the editor asked the server to shut down before it left."""
        return self._shutdown

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> None:
        """Hands the document to the keeper, in place of pygls' own."""
        self.keeper.opened(params.text_document)

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> None:
        """Hands the changes to the keeper, in place of pygls' own."""
        self.keeper.changed(params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> None:
        """Tells the keeper, in place of pygls' own."""
        self.keeper.closed(params.text_document.uri)

    def structure_message(self, data: dict[str, typing.Any]) -> typing.Any:
        """*data* as a message; a request that cannot be read is answered before the fault is told.

        Why: pygls only reports the fault, and the editor waits for ever.
        """
        try:
            return super().structure_message(data)
        except JsonRpcException as fault:
            if "method" in data and isinstance(data.get("id"), int | str):
                self._send_response(data["id"], error=fault.to_response_error())
            raise

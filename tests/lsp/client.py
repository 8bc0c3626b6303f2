"""A small editor: speaks the Language Server Protocol with ``arende lsp`` over its stdin and stdout."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

PATIENCE_S = 20


class Editor:
    """One server process in *folder*; what it says is kept in order until somebody asks for it.

    *before*: Python statements that the process begins with.
    """

    def __init__(self, folder: Path, *, before: str = "", **capabilities: object) -> None:
        start = "import sys; sys.argv = ['arende', 'lsp', '--stdio']\nfrom arende.cli import main; main()"
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(
            [sys.executable, "-c", f"{before}\n{start}"], cwd=folder, stdin=pipe, stdout=pipe, stderr=pipe
        )
        self.folder = folder
        self.requested: list[dict] = []
        self._said: queue.Queue[dict | None] = queue.Queue()
        self._aside: list[dict] = []
        self._number = 0
        self._versions: dict[str, int] = {}
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self.initialized = self.ask(
            "initialize", {"processId": None, "rootUri": folder.as_uri(), "capabilities": capabilities}
        )
        self.tell("initialized", {})

    def __enter__(self) -> "Editor":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        self._listener.join()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            with suppress(BrokenPipeError):
                stream.close()

    # What an editor does

    def open(self, name: str, text: str, language: str = "yaml") -> str:
        """Open *text* as the file *name*, or as an untitled document where *name* is ``untitled:…``."""
        uri = name if name.startswith("untitled:") else (self.folder / name).as_uri()
        self._versions[uri] = 1
        document = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})
        return uri

    def change(self, uri: str, *changes: dict) -> int:
        """Make *changes*, each ``{range, text}`` or ``{text}``, and give the new version."""
        self._versions[uri] += 1
        document = {"uri": uri, "version": self._versions[uri]}
        self.tell("textDocument/didChange", {"textDocument": document, "contentChanges": list(changes)})
        return self._versions[uri]

    def close(self, uri: str) -> None:
        self.tell("textDocument/didClose", {"textDocument": {"uri": uri}})

    def diagnostics(self, uri: str, version: int | None = None) -> list[dict]:
        """The next findings shown for *uri*, of *version* where one is asked for."""

        def wanted(message: dict) -> bool:
            told = message.get("params", {})
            return (
                message.get("method") == "textDocument/publishDiagnostics"
                and told["uri"] == uri
                and version in (None, told.get("version"))
            )

        return self.wait(wanted)["params"]["diagnostics"]

    def actions(self, uri: str, place: dict, *kinds: str) -> list[dict]:
        """What can be done at *place*, a range."""
        context = {"diagnostics": [], **({"only": list(kinds)} if kinds else {})}
        params = {"textDocument": {"uri": uri}, "range": place, "context": context}
        return self.ask("textDocument/codeAction", params)["result"]

    def at(self, method: str, uri: str, line: int, character: int) -> object:
        """The answer to *method* at a position."""
        position = {"line": line, "character": character}
        return self.ask(f"textDocument/{method}", {"textDocument": {"uri": uri}, "position": position})[
            "result"
        ]

    def leave(self) -> int:
        """Shut down as agreed, and give the exit code."""
        self.ask("shutdown", None)
        self.tell("exit", None)
        return self.process.wait(PATIENCE_S)

    # How it is said

    def ask(self, method: str, params: object) -> dict:
        """Send a request and wait for its answer."""
        self._number += 1
        number = self._number
        self.send({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        return self.wait(lambda message: message.get("id") == number and "method" not in message)

    def tell(self, method: str, params: object) -> None:
        """Send a notification."""
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def send(self, message: object) -> None:
        self.send_bytes(json.dumps(message).encode())

    def send_bytes(self, body: bytes) -> None:
        """Send *body* as one message, whatever it is."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
        self.process.stdin.flush()

    def wait(self, wanted: Callable[[dict], bool]) -> dict:
        """The next message that is *wanted*; others are kept for later."""
        for index, message in enumerate(self._aside):
            if wanted(message):
                return self._aside.pop(index)
        while True:
            said = self._said.get(timeout=PATIENCE_S)
            assert said is not None, self._last_words()
            if wanted(said):
                return said
            self._aside.append(said)

    def _last_words(self) -> str:
        assert self.process.stderr is not None
        return f"the server ended: {self.process.stderr.read().decode()}"

    def _listen(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        while header := stream.readline():
            length = int(header.removeprefix(b"Content-Length:"))
            while stream.readline().strip():
                pass
            message = json.loads(stream.read(length))
            if "method" in message and "id" in message:
                self.requested.append(message)
                self.send({"jsonrpc": "2.0", "id": message["id"], "result": None})
            else:
                self._said.put(message)
        self._said.put(None)


def applied(text: str, edits: list[dict]) -> str:
    """*text* after LSP *edits*, counted in UTF-16 as the protocol says."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line.encode("utf-16-le")) + 2)
    data = text.encode("utf-16-le")

    def offset(position: dict) -> int:
        return starts[position["line"]] + 2 * position["character"]

    for edit in sorted(edits, key=lambda one: offset(one["range"]["start"]), reverse=True):
        start, end = offset(edit["range"]["start"]), offset(edit["range"]["end"])
        data = data[:start] + edit["newText"].encode("utf-16-le") + data[end:]
    return data.decode("utf-16-le")

"""The open texts and what was last found in each: newest text first, one check at a time."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from lsprotocol.types import TextDocumentContentChangeEvent

from arende.diagnostics import Diagnostic
from arende.lsp.texts import OpenText, Units
from arende.tasks.editing import Desk, Looked
from arende.tasks.workspace import PROFILE_FILE

# So that keys struck in one go are checked once; short beside the time it takes to see a mark appear.
_PAUSE_S = 0.008


@dataclass(frozen=True)
class Checked:
    """What was found in *text*. *looked* is None for what is no file of ours."""

    text: OpenText
    looked: Looked | None

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """Every finding on the text."""
        return self.looked.findings if self.looked else ()


@dataclass
class Open:
    """Every text that the editor holds, and the work on it.

    *publish* shows a text's findings; *report* is told of an error in the program, which never ends the work.
    A text is known by identity: one that was replaced while it was checked is checked again, and only the
    newest is shown.
    """

    desk: Desk
    publish: Callable[[OpenText, Sequence[Diagnostic]], None]
    report: Callable[[Exception, OpenText], None]
    uri_of: Callable[[Path], str]
    texts: dict[str, OpenText] = field(default_factory=dict)
    _checked: dict[str, Checked] = field(default_factory=dict)
    _work: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    _shown: set[str] = field(default_factory=set)
    _beside: dict[str, tuple[Diagnostic, ...]] = field(default_factory=dict)
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    def put(self, text: OpenText) -> None:
        """Take *text* as the newest of its document, and check it."""
        is_new = text.uri not in self.texts
        self.texts[text.uri] = text
        if is_new:
            self._show_others()
        if text.uri not in self._work:
            self._work[text.uri] = asyncio.get_running_loop().create_task(self._until_newest(text.uri))

    def change(
        self, uri: str, version: int | None, changes: Sequence[TextDocumentContentChangeEvent], units: Units
    ) -> None:
        """Change the text of *uri*, and check it."""
        if uri in self.texts:
            self.put(self.texts[uri].changed(version, changes, units))

    def close(self, uri: str) -> None:
        """Let *uri* go: its findings are no longer shown."""
        text = self.texts.pop(uri, None)
        self._checked.pop(uri, None)
        if text is not None and uri in self._shown:
            self._shown.discard(uri)
            self.publish(text, ())
        if text is not None:
            self.desk.close(text.path)
        if text is not None and text.path.name == PROFILE_FILE:
            self.again()
        self._show_others()

    def again(self) -> None:
        """Check every text anew: something they depend on has changed."""
        self.desk.forget()
        for text in tuple(self.texts.values()):
            self.put(replace(text))

    async def newest(self, uri: str) -> Checked | None:
        """What was found in the newest text of *uri*; waits until it is checked."""
        while (work := self._work.get(uri)) is not None:
            await asyncio.wait((work,))
        return self._checked.get(uri)

    def latest(self, uri: str) -> tuple[Diagnostic, ...]:
        """What was last found in *uri*, perhaps in an older text."""
        checked = self._checked.get(uri)
        return checked.findings if checked else ()

    async def mended(self, text: OpenText) -> str | None:
        """*text* with every certain fix; None where there is none to make, or it cannot be made."""
        async with self._turn:
            return await asyncio.to_thread(self.desk.mend, text.path, text.text)

    async def _until_newest(self, uri: str) -> None:
        try:
            await asyncio.sleep(_PAUSE_S)
            while (text := self.texts.get(uri)) is not None and not self._is_done(text):
                await self._check(text)
        finally:
            del self._work[uri]

    def _is_done(self, text: OpenText) -> bool:
        checked = self._checked.get(text.uri)
        return checked is not None and checked.text is text

    async def _check(self, text: OpenText) -> None:
        try:
            async with self._turn:
                looked = await asyncio.to_thread(self.desk.look, text.path, text.text, text.is_saved)
            if self.texts.get(text.uri) is text:
                self._keep(Checked(text, looked))
            elif text.uri not in self.texts:
                self.desk.close(text.path)
        except Exception as error:
            # What is shown stays, and the text is left alone until it changes.
            self._checked[text.uri] = Checked(text, None)
            self.report(error, text)

    def _keep(self, checked: Checked) -> None:
        """Show what was found, and check what depends on it."""
        text, uri = checked.text, checked.text.uri
        before = self._checked.get(uri)
        self._checked[uri] = checked
        if checked.looked is not None or uri in self._shown:
            self._shown.add(uri)
            self.publish(text, checked.findings)
        if text.path.name == PROFILE_FILE and (before is None or before.text.text != text.text):
            for other in tuple(self.texts.values()):
                if other.path.name != PROFILE_FILE:
                    self.put(replace(other))
        self._show_others()

    def _show_others(self) -> None:
        """Show what is wrong with the files that open texts depend on, unless they are open themselves."""
        written = {text.path for text in self.texts.values()}
        wanted: dict[str, tuple[Diagnostic, ...]] = {}
        paths: dict[str, Path] = {}
        for checked in self._checked.values():
            for path, findings in checked.looked.elsewhere.items() if checked.looked else ():
                if path not in written:
                    uri = self.uri_of(path)
                    wanted[uri], paths[uri] = findings, path
        for uri in {*wanted, *self._beside}:
            if self._beside.get(uri) != wanted.get(uri):
                self.publish(_on_disk(uri, paths.get(uri)), wanted.get(uri, ()))
        self._beside = wanted


def _on_disk(uri: str, path: Path | None) -> OpenText:
    """The file as it stands on disk, to count in; empty where it cannot be read or is let go."""
    try:
        text = path.read_bytes().decode("utf-8", "replace") if path else ""
    except OSError:
        text = ""
    return OpenText(uri, path or Path(), text)

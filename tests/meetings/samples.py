"""All papers of all sample meetings, made once by the commands, and the meetings as they are read."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from arende.loading.sitting import Sitting
from arende.meeting.agenda import Item
from arende.meeting.decision import PlacedPoint
from arende.tasks.meetings import MeetingReader
from tests.cli.meeting_samples import COMING, HELD, files, furnish, meeting_file
from tests.cli.running import run
from tests.reading import Docx

MEETINGS = (*HELD, *COMING)
AS_OF = "2026-12-25"


class Named(Docx):
    """A Word file that knows its path under ``output``."""

    def __init__(self, data: bytes, name: str) -> None:
        super().__init__(data)
        self.name = name


@dataclass(frozen=True)
class Samples:
    """The workspace *folder*, the files under its ``output`` and what each meeting holds."""

    folder: Path
    made: dict[str, bytes]
    sittings: dict[str, Sitting]

    @cached_property
    def documents(self) -> dict[str, "Named"]:
        """Every Word file, read."""
        return {name: Named(data, name) for name, data in self.made.items() if name.endswith(".docx")}

    def of(self, meeting: str, kind: str) -> "Named":
        """A paper of the meeting itself."""
        return self.documents[f"{meeting}/{meeting}-{kind}.docx"]

    def papers(self, meeting: str, item: Item) -> list["Named"]:
        """The ärende's own papers among the handlingar; neither attachments nor other organs' extracts."""
        begins = f"{item.number:02}-"
        return [
            document
            for name, document in self.documents.items()
            if name.startswith(f"{meeting}/handlingar")
            and name.rpartition("/")[2].startswith(begins)
            and "protokollsutdrag" not in name
        ]

    def written(self, point: PlacedPoint) -> str:
        """The text of *point* as its file has it, read by nothing of ours."""
        value: Any = yaml.safe_load((self.folder / point.file).read_text(encoding="utf-8"))
        for step in point.address.steps:
            value = value[step]
        return squeezed(value if isinstance(value, str) else value["text"])

    def title(self, sitting: Sitting, item: Item) -> str:
        """The title of *item* as its file has it."""
        file, address = sitting.title(item)
        value: Any = yaml.safe_load((self.folder / file).read_text(encoding="utf-8"))
        for step in address.steps:
            value = value[step] if not isinstance(value, str) else value
        return squeezed(value)


def squeezed(text: str) -> str:
    """*text* on one line, without marks of Markdown."""
    return " ".join(text.replace("*", "").split())


def make_all(folder: Path) -> Samples:
    """Every paper of every sample meeting, in a copy of the samples in *folder*."""
    furnish(folder)
    here = Path.cwd()
    os.chdir(folder)
    try:
        for meeting, command in _wanted():
            ran = run(command, meeting)
            assert ran.code == 0, ran.out + ran.err
        assert run("uppföljning", "--dag", AS_OF, "--ut", "output").code == 0
        reader = MeetingReader(folder)
        sittings = {name: reader.read(folder / meeting_file(name)).sitting for name in MEETINGS}
        whole = {name: sitting for name, sitting in sittings.items() if sitting is not None}
        return Samples(folder, files("output"), whole)
    finally:
        os.chdir(here)


def _wanted() -> Iterator[tuple[str, str]]:
    for meeting in MEETINGS:
        for command in ("kallelse", "handlingar"):
            yield meeting, command
    for meeting in HELD:
        for command in ("protokoll", "expediera"):
            yield meeting, command

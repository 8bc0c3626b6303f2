"""Which version a meeting got and which it decided: annotated tags that anyone with git can read.

A mark is ``kallelse/<organ>/<dag>`` or ``beslut/<organ>/<dag>``, and a second notice of the meeting ends with
``-2``. Another meeting of the organ the same day has the name of its file after the day. It stands at the
commit whose texts it speaks of. Its message is a sentence for people and one line for each ärende: git's hash
of its text, the paragraph (– before the meeting), what became of it, and the file. Why tags and not notes: a
tag follows a clone, is shown by every program for git, can be signed, and is never moved unseen.
"""

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath

from arende.history.repository import Repository
from arende.history.trouble import AlreadyMarked, NoIdentity
from arende.history.version import Tag

_PROPOSES = ", föreslår"
# An older mark does not say what became of it.
_LINE = re.compile(
    rf"^([0-9a-f]{{40,64}}) § (\d+|–)(?: \((enligt förslag|ändrat|avslag)({_PROPOSES})?\))? (.+)$",
    re.MULTILINE,
)
_ORGAN = re.compile(r"^organ: (.+)$", re.MULTILINE)
_MEETING = re.compile(r"^sammanträde: (.+)$", re.MULTILINE)
_NAME = re.compile(r"(kallelse|beslut)/([a-z0-9-]+)/(\d{4}-\d{2}-\d{2})(?:-[a-z0-9-]+)?")


class Kind(StrEnum):
    """What a mark says of the texts at its commit."""

    NOTICE = "kallelse"
    DECISION = "beslut"


@dataclass(frozen=True, slots=True)
class Held:
    """One text a meeting had: its file from the root, git's hash of it, its § (None before the meeting).

    *outcome* is the meeting's utgång, empty before it and in a mark that does not say; *proposes*: another
    organ decides in the end.
    """

    path: str
    blob: str
    paragraph: int | None = None
    outcome: str = ""
    proposes: bool = False

    @property
    def is_settled(self) -> bool:
        """Whether the text, where a decision holds it, was decided as it stood by the organ that decides."""
        return self.outcome in ("", "enligt förslag") and not self.proposes

    @property
    def line(self) -> str:
        """The line of a mark that says this."""
        end = f" ({self.outcome}{_PROPOSES if self.proposes else ''})" if self.outcome else ""
        return f"{self.blob} § {self.paragraph or '–'}{end} {self.path}"


@dataclass(frozen=True, slots=True)
class Mark:
    """What one meeting got or decided. *organ* as written, *day* as ISO text, *meeting* its file."""

    kind: Kind
    organ: str
    day: str
    meeting: str
    commit: str
    held: tuple[Held, ...]
    tag: str = ""
    moment: str = ""
    by: str = ""

    @property
    def name(self) -> str:
        """The tag's name, for the first mark of its kind and organ that day."""
        return f"{self.kind.value}/{slug(self.organ)}/{self.day}"

    @property
    def message(self) -> str:
        """The tag's text."""
        did = "kallelse till" if self.kind is Kind.NOTICE else "beslut i"
        lines = [held.line for held in self.held]
        head = [f"{did} {self.organ} {self.day}", "", f"organ: {self.organ}", f"sammanträde: {self.meeting}"]
        return "\n".join([*head, "", *lines]) + "\n"

    def of(self, texts: Container[tuple[str, str]]) -> tuple[Held, ...]:
        """Those of *texts* (file and hash) that the mark holds."""
        return tuple(held for held in self.held if (held.path, held.blob) in texts)


def slug(organ: str) -> str:
    """*organ* in signs that a tag may hold: ”tekniska nämnden” → ”tekniska-namnden”."""
    letters = unicodedata.normalize("NFD", organ.casefold())
    plain = "".join(sign for sign in letters if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "organ"


def marks(repository: Repository) -> tuple[Mark, ...]:
    """Every mark in the repository, the oldest meeting first; tags of other kinds are passed by."""
    found = [mark for tag in repository.tags() if (mark := _read(tag)) is not None]
    return tuple(
        sorted(found, key=lambda mark: (mark.day, mark.kind is Kind.DECISION, mark.organ, mark.moment))
    )


def is_of_meeting(repository: Repository, mark: Mark, meeting: str) -> bool:
    """Whether *mark* is of the meeting in the file *meeting*, which may have had another name then.

    A mark whose own file is still there is that meeting's: an organ may meet twice on one day.
    """
    return mark.meeting == meeting or repository.blob(repository.head, mark.meeting) is None


def put_mark(repository: Repository, mark: Mark, moment: str) -> str:
    """Write *mark* as a tag and give its name; *moment* is ISO text with a zone (below cli/ is no clock).

    One that says the same already is left as it is. A decision is marked once; a notice may be sent again.
    Raises AlreadyMarked and NoIdentity.
    """
    there = [one for one in marks(repository) if one.name == mark.name]
    mine = [one for one in there if is_of_meeting(repository, one, mark.meeting)]
    same = next((one.tag for one in mine if _texts(one) == _texts(mark)), None)
    if same is not None:
        return same
    if mine and mark.kind is Kind.DECISION:
        raise AlreadyMarked(mine[0].tag)
    is_second = any(one.tag == mark.name for one in there if one not in mine)
    first = f"{mark.name}-{slug(PurePosixPath(mark.meeting).stem)}" if is_second else mark.name
    name = next(_names(first, {tag.name for tag in repository.tags()}))
    if name != first and mark.kind is Kind.DECISION:
        raise AlreadyMarked(first)
    return _put(repository, mark, name, moment)


def _texts(mark: Mark) -> tuple[str, list[tuple[str, str, int | None]]]:
    """What *mark* speaks of; what became of it stands in the meeting's file at the same commit."""
    return mark.commit, [(held.path, held.blob, held.paragraph) for held in mark.held]


def _put(repository: Repository, mark: Mark, name: str, moment: str) -> str:
    also = {"GIT_COMMITTER_DATE": moment}
    # git would else make up a name and an address of the computer's.
    ident = repository.git.ended("-c", "user.useConfigOnly=true", "var", "GIT_COMMITTER_IDENT", also=also)
    if ident.returncode:
        raise NoIdentity
    head = f"object {mark.commit}\ntype commit\ntag {name}\ntagger ".encode()
    made = repository.git.run(
        "mktag", given=head + ident.stdout.rstrip(b"\n") + b"\n\n" + mark.message.encode()
    )
    repository.git.run("update-ref", f"refs/tags/{name}", made.decode().strip(), "0" * len(mark.commit))
    return name


def _names(name: str, taken: Iterable[str]) -> Iterator[str]:
    yield from (one for one in (name, *(f"{name}-{number}" for number in range(2, 1000))) if one not in taken)


def _read(tag: Tag) -> Mark | None:
    name = _NAME.fullmatch(tag.name)
    organ, meeting = _ORGAN.search(tag.message), _MEETING.search(tag.message)
    if name is None or organ is None or meeting is None:
        return None
    held = tuple(
        Held(path, blob, None if number == "–" else int(number), outcome, bool(proposes))
        for blob, number, outcome, proposes, path in _LINE.findall(tag.message)
    )
    return Mark(
        Kind(name[1]), organ[1], name[3], meeting[1], tag.commit, held, tag.name, tag.moment, tag.tagger
    )

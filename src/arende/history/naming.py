"""What a person writes for a version, to the commit that is meant."""

import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from arende.history.following import Past
from arende.history.git import Git
from arende.history.trouble import AmbiguousVersion, UnknownVersion
from arende.suggest import did_you_mean

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_HASH = re.compile(r"[0-9a-f]{4,64}")
_BACKWARDS = re.compile(r"((?:~\d{0,6}|\^\d{0,6})+)$")
# What the commands about versions take beside what git knows.
_WORDS = ("beslutad", "kallelsen", "nu")
_KINDS = {"refs/tags/": "märket", "refs/heads/": "grenen", "refs/remotes/": "fjärrgrenen"}


@dataclass(frozen=True, slots=True)
class Reference:
    """A tag, a branch or a branch of another copy, and the commit it leads to."""

    whole: str
    commit: str

    @property
    def kind(self) -> str:
        """Which of them, in Swedish and in definite form."""
        return next((word for start, word in _KINDS.items() if self.whole.startswith(start)), "")

    @property
    def name(self) -> str:
        """The name without ``refs/…/``."""
        return self.whole.split("/", 2)[2]


def references(git: Git) -> tuple[Reference, ...]:
    """Every tag and branch that leads to a commit, by name."""
    form = "%(refname)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)"
    found = []
    for line in git.run("for-each-ref", f"--format={form}", *_KINDS).splitlines():
        whole, kind, commit, inner_kind, inner = os.fsdecode(line).split("\0")
        if kind == "commit" or inner_kind == "commit":
            found.append(Reference(whole, commit if kind == "commit" else inner))
    return tuple(found)


def resolve(git: Git, past: Past, written: str, shallow: bool) -> str:
    """The commit that *written* means: a tag, a branch, the beginning of a commit's name, ``HEAD``, or a day.

    A day (2026-10-03) is the last version saved that day or before, where and when it was saved. ``~`` and
    ``^`` after a name go backwards as in git. Raises UnknownVersion and AmbiguousVersion. Nothing of
    *written* reaches git as a switch or an expression: only whole names that git itself has told of.
    """
    meant = unicodedata.normalize("NFC", written.strip())
    back = _BACKWARDS.search(meant)
    name = meant[: back.start()] if back else meant
    meanings = dict(_meanings(git, past, name))
    commits = set(meanings.values())
    if len(commits) > 1:
        raise AmbiguousVersion(name, sorted(meanings))
    if not commits:
        raise _unknown(git, past, name, shallow)
    (commit,) = commits
    return _backwards(git, commit, back[1], meant) if back else commit


def _meanings(git: Git, past: Past, name: str) -> Iterator[tuple[str, str]]:
    """What *name* can mean, in words, and the commit of each."""
    if name in ("HEAD", "@"):
        yield "HEAD", past.head
    for reference in references(git):
        if unicodedata.normalize("NFC", reference.name) == name or reference.whole == name:
            yield f"{reference.kind} {reference.name}", reference.commit
    if _is_day(name):
        # A side branch not merged then was nowhere yet: the line that others were merged into tells.
        held = next((one for one in past.main_line() if one.moment[:10] <= name), None)
        if held is not None:
            yield f"dagen {name}", held.name
    if _HASH.fullmatch(name.lower()):
        for commit in _beginning_with(git, name.lower()):
            yield f"versionen {commit}", commit


def _is_day(name: str) -> bool:
    try:
        return bool(_DAY.fullmatch(name) and date.fromisoformat(name))
    except ValueError:
        return False


def _beginning_with(git: Git, start: str) -> Iterator[str]:
    found = git.run("rev-parse", f"--disambiguate={start}").decode().split()
    kinds = git.run(
        "cat-file", "--batch-check=%(objecttype)", given="".join(f"{one}\n" for one in found).encode()
    )
    for name, kind in zip(found, kinds.decode().splitlines(), strict=True):
        if kind == "commit":
            yield name


def _backwards(git: Git, commit: str, steps: str, written: str) -> str:
    done = git.ended("rev-parse", "--verify", "--quiet", f"{commit}{steps}^{{commit}}")
    if done.returncode:
        message = f"så långt tillbaka som ”{written}” finns inga versioner"
        raise UnknownVersion(message, "gå färre steg tillbaka")
    return done.stdout.decode().strip()


def _unknown(git: Git, past: Past, name: str, shallow: bool) -> UnknownVersion:
    if _is_day(name):
        first = min(commit.moment[:10] for commit in past.main_line())
        advice = "välj en senare dag"
        if shallow:
            advice = "hämta äldre versioner med ”git fetch --unshallow”, eller välj en senare dag"
        return UnknownVersion(f"ingenting var sparat {name}; den äldsta versionen är från {first}", advice)
    known = [*_WORDS, *(reference.name for reference in references(git))]
    otherwise = "skriv ett märke, en gren, en dag (2026-10-03) eller början av versionens nummer"
    if shallow:
        otherwise += "; äldre versioner hämtas med ”git fetch --unshallow”"
    return UnknownVersion(f"det finns ingen version ”{name}”", did_you_mean(name, known, otherwise))

"""Why git's history cannot be read, or a version not be found: each way a class, in words one can act on."""

from collections.abc import Sequence


class HistoryTrouble(Exception):
    """What stopped the work with git: *message* says what is, *advice* one thing to do."""

    def __init__(self, message: str, advice: str) -> None:
        self.message, self.advice = message, advice
        super().__init__(message)


class GitMissing(HistoryTrouble):
    """There is no program git."""

    def __init__(self) -> None:
        super().__init__(
            "programmet git finns inte på datorn", "installera git från git-scm.com, och kör igen"
        )


class GitNotRun(HistoryTrouble):
    """The computer would not start git."""

    def __init__(self, said: str) -> None:
        super().__init__(f"git gick inte att starta: {said}", "prova ”git --version”, och installera om git")


class GitTimedOut(HistoryTrouble):
    """git did not end; it was most likely waiting for someone."""

    def __init__(self, command: str, seconds: int) -> None:
        advice = (
            f"kör ”git {command}” själv och se vad det väntar på, till exempel en kontroll (hook) eller ett "
            "lösenord; finns filen .git/index.lock kvar, och ingen annan arbetar i mappen, ta bort den"
        )
        super().__init__(f"git blev inte klart på {seconds} sekunder, och avbröts", advice)


class NestedRepository(HistoryTrouble):
    """A folder with a repository of its own: git would keep its name and none of its files."""

    def __init__(self, folder: str) -> None:
        message = f"mappen ”{folder}” är ett eget git-arkiv, så filerna i den kan inte sparas här"
        super().__init__(message, "flytta ut mappen, eller ta bort mappen .git i den om den inte behövs")


class GitTooOld(HistoryTrouble):
    """git is older than what its answers are read by."""

    def __init__(self, found: str, needed: str) -> None:
        super().__init__(f"väntade git {needed} eller senare, fann {found}", "installera en nyare git")


class NotARepository(HistoryTrouble):
    """No folder above holds a git repository."""

    def __init__(self, folder: str) -> None:
        message = f"mappen ”{folder}” versionshanteras inte med git, så det finns inga versioner"
        super().__init__(message, "kör ”git init” i mappen som har ”cases” och ”templates”")


class NoCommits(HistoryTrouble):
    """The repository is new: nothing has been saved in it."""

    def __init__(self) -> None:
        super().__init__(
            "inget är sparat i git ännu", 'spara den första versionen: arende spara "första versionen"'
        )


class DubiousOwnership(HistoryTrouble):
    """git refuses a repository that belongs to someone else than the one who runs it."""

    def __init__(self, folder: str) -> None:
        message = f"git läser inte mappen ”{folder}”, eftersom den ägs av någon annan på datorn"
        advice = f'lita på den, om den är er: git config --global --add safe.directory "{folder}"'
        super().__init__(message, advice)


class NoIdentity(HistoryTrouble):
    """git does not know who saves."""

    def __init__(self) -> None:
        message = "git vet inte vem du är"
        advice = (
            'skriv ditt namn och din e-post en gång: git config --global user.name "…" '
            'och git config --global user.email "…"'
        )
        super().__init__(message, advice)


class Unfinished(HistoryTrouble):
    """git is in the middle of something that a person must end."""

    def __init__(self, what: str) -> None:
        message = f"{what} pågår i git, och måste avslutas först"
        super().__init__(message, "se efter med ”git status”, och avsluta eller avbryt den")


class Detached(HistoryTrouble):
    """No branch is chosen, so a new version would belong to none."""

    def __init__(self) -> None:
        message = "mappen visar en äldre version, och det som sparas nu skulle inte höra till någon gren"
        super().__init__(message, "gå tillbaka till grenen först: git switch main")


class NotSaved(HistoryTrouble):
    """git would not make the version; the files are as they were."""

    def __init__(self, said: str) -> None:
        lines = [line.strip() for line in said.splitlines() if line.strip()]
        message = f"git sparade inte: {' | '.join(lines[:6]) or 'utan att säga varför'}"
        super().__init__(message, "filerna är orörda; rätta det som git säger, och kör igen")


class UnknownVersion(HistoryTrouble):
    """What was written names no version."""


class AmbiguousVersion(HistoryTrouble):
    """What was written names several versions."""

    def __init__(self, written: str, meanings: Sequence[str]) -> None:
        message = f"”{written}” kan vara flera versioner: {', '.join(meanings)}"
        super().__init__(message, "skriv hela namnet, eller fler tecken av versionens nummer")


class NotInVersion(HistoryTrouble):
    """A file or folder that a version does not hold."""

    def __init__(self, path: str, commit: str) -> None:
        message = f"”{path}” finns inte i versionen {commit[:8]}"
        super().__init__(message, "”git log -- FIL” visar versionerna som har filen")


class OutsideRepository(HistoryTrouble):
    """A path that does not stand in the repository's folder."""

    def __init__(self, path: str, root: str) -> None:
        super().__init__(f"”{path}” ligger inte i ”{root}”", "ange en fil i mappen som git har hand om")


class AlreadyMarked(HistoryTrouble):
    """A mark of that name is there, and marks are never moved."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"märket ”{name}” finns redan i git", f"är det fel, ta bort det själv: git tag -d {name}"
        )


class GitFailed(HistoryTrouble):
    """git stopped for a reason of its own, told in its own words."""

    def __init__(self, said: str) -> None:
        first = next((line for line in said.splitlines() if line.strip()), "utan att säga varför")
        super().__init__(f"git stannade: {first.strip()}", "kör ”git status” i mappen och se vad git säger")

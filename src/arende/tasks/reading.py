"""One ärende as every task reads it: the case, its profile, and all that is wrong with either."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from arende.address import Address
from arende.diagnostics import Diagnostic, has_errors
from arende.lint.catalogue import check_case, check_profile
from arende.loading import Loaded, load_case, load_profile
from arende.model.case import Ärende
from arende.model.profile import Profil
from arende.suggest import did_you_mean
from arende.tasks.workspace import DEFAULT_PROFILE, PROFILE_FILE, Workspaces, shown


@dataclass(frozen=True)
class ProfileRead:
    """A profile's folder and content. *profile* is None where it has errors; *findings* say which."""

    folder: Path
    profile: Profil | None
    findings: tuple[Diagnostic, ...]


@dataclass(frozen=True)
class CaseRead:
    """An ärende that was read and checked. *findings* are its own; the profile keeps its."""

    path: Path
    loaded: Loaded[Ärende]
    profile: ProfileRead | None
    findings: tuple[Diagnostic, ...]

    @property
    def is_sound(self) -> bool:
        """Whether papers can be made from it."""
        return self.profile is not None and self.profile.profile is not None and not has_errors(self.findings)


@dataclass
class Reader:
    """Reads ärenden for one run: each profile and workspace once. *here* is where the user stands."""

    here: Path
    profiles: dict[Path, ProfileRead] = field(default_factory=dict)
    workspaces: Workspaces = field(default_factory=Workspaces)

    def profile(self, folder: Path) -> ProfileRead:
        """The profile in *folder*, read and checked the first time it is asked for."""
        if folder not in self.profiles:
            loaded = load_profile(folder, shown(folder / PROFILE_FILE, self.here))
            findings = (*loaded.findings, *check_profile(loaded))
            self.profiles[folder] = ProfileRead(
                folder, None if has_errors(findings) else loaded.value, findings
            )
        return self.profiles[folder]

    def read(self, case: Path, data: bytes | None = None) -> CaseRead:
        """*case*, or *data* in its stead, with every finding, also those its profile gives rise to."""
        loaded = load_case(case, shown(case, self.here), data)
        if loaded.value is None:
            return CaseRead(case, loaded, None, tuple(loaded.findings))
        name = loaded.value.profil or DEFAULT_PROFILE
        known = self.workspaces.of(case).profiles
        if name not in known:
            finding = unknown_profile(loaded, name, list(known))
            return CaseRead(case, loaded, None, (*loaded.findings, finding))
        profile = self.profile(known[name])
        rules = check_case(loaded, profile.profile) if profile.profile is not None else ()
        return CaseRead(case, loaded, profile, (*loaded.findings, *rules))


@contextmanager
def working_on(case: Path, here: Path, kind: str = "ärendet") -> Iterator[None]:
    """Let a fault of the program itself say which ärende, or other *kind* of file, it came up in."""
    try:
        yield
    except Exception as error:
        error.add_note(f"i {kind} {shown(case, here)}")
        raise


def unknown_profile(loaded: Loaded[Any], name: str, known: list[str]) -> Diagnostic:
    """The finding where the profile *name* is none of *known*."""
    otherwise = f"välj bland {', '.join(known)}" if known else "lägg profilens mapp i ”templates”"
    advice = did_you_mean(name, known, otherwise)
    return loaded.finding(Address(("profil",)), "P100", f"profilen ”{name}” finns inte", advice)

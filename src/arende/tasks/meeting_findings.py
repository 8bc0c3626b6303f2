"""What is said of a sammanträde that cannot be read together with its ärenden, organ and profile."""

import os
import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from pathlib import Path

from arende.address import Address
from arende.diagnostics import Diagnostic
from arende.loading import Loaded
from arende.model.meeting import Sammanträde
from arende.model.organs import Organregister
from arende.suggest import did_you_mean
from arende.swedish.words import list_words
from arende.tasks.workspace import DEFAULT_PROFILE, FORM_FILE, ORGANS_FILE

Meeting = Loaded[Sammanträde]
# Numbers are alike by nature: only one sign wrong, or two that changed places, means another number.
_LIKE_ENOUGH = 0.9
_ORGAN = Address(("organ",))


def unknown_organ(loaded: Meeting, name: str, register: Organregister, file: str) -> Diagnostic:
    """No organ in *register*, whose file is *file*, is called *name*."""
    known = [organ.namn for organ in register.organ]
    advice = did_you_mean(name, known, f"lägg till organet i ”{file}”, eller välj bland {', '.join(known)}")
    return loaded.finding(_ORGAN, "G101", f"organet ”{name}” finns inte i ”{file}”", advice)


def no_case(loaded: Meeting, at: Address, dnr: str, known: Iterable[str]) -> Diagnostic:
    """No ärende in the workspace has the number *dnr*."""
    near = _nearest_number(dnr, known)
    advice = f"menade du ”{near}”?" if near else "rätta numret, eller skriv ”rubrik:” om punkten är fri text"
    return loaded.finding(at / "dnr", "G102", f"inget ärende har diarienumret ”{dnr}”", advice)


def several_cases(loaded: Meeting, at: Address, dnr: str, files: Sequence[Path], folder: Path) -> Diagnostic:
    """Several of the workspace's ärenden have the number *dnr*; *folder* is that of the meeting's file."""
    written = [_from(folder, file) for file in files]
    message = f"flera ärenden har diarienumret ”{dnr}”: {list_words([f'”{one}”' for one in written])}"
    return loaded.finding(at / "dnr", "G103", message, f"säg vilket som menas: fil: {written[0]}")


def other_number(loaded: Meeting, at: Address, dnr: str, written: str) -> Diagnostic:
    """The file that an item names is the ärende *dnr*, and not *written*."""
    message = f"filen är ärendet ”{dnr}”, väntade ”{written}”"
    return loaded.finding(at / "fil", "G104", message, f"skriv dnr: {dnr}, eller rätta sökvägen")


def no_register(loaded: Meeting, profile: str) -> Diagnostic:
    """The profile says nothing of who sits in the organs."""
    message = f"profilen ”{profile}” har ingen ”{ORGANS_FILE}”"
    advice = (
        f"kopiera den från ”templates/{DEFAULT_PROFILE}” till ”templates/{profile}”, och ändra i den"
        if profile != DEFAULT_PROFILE
        else "kopiera den från profilen ”standard” som följer med programmet, och ändra i den"
    )
    return loaded.finding(_profile_in(loaded), "G105", message, advice)


def no_form(loaded: Meeting, profile: str) -> Diagnostic:
    """The profile says nothing of how meeting papers look."""
    message = f"profilen ”{profile}” har ingen ”{FORM_FILE}”"
    advice = (
        f"kopiera den från ”templates/{DEFAULT_PROFILE}” till ”templates/{profile}”, och ändra i den"
        if profile != DEFAULT_PROFILE
        else "kopiera den från profilen ”standard” som följer med programmet, och ändra i den"
    )
    return loaded.finding(_profile_in(loaded), "G106", message, advice)


def _profile_in(loaded: Meeting) -> Address:
    """Where the profile is chosen; where it is not, the organ, whose papers the profile makes."""
    is_chosen = loaded.value is not None and loaded.value.profil is not None
    return Address(("profil",)) if is_chosen else _ORGAN


def case_with_errors(loaded: Meeting, at: Address, file: str) -> Diagnostic:
    """The ärende of an item cannot be used as it is."""
    message = f"ärendets fil ”{file}” har fel"
    return loaded.finding(at / "dnr", "G107", message, f"rätta dem först; se ”arende granska {file}”")


def earlier_with_errors(loaded: Meeting, file: str) -> Diagnostic:
    """A meeting before this one cannot be read, and paragraphs or proposals depend on it."""
    message = f"det tidigare sammanträdet ”{file}” har fel, och det här bygger på det"
    return loaded.finding(_ORGAN, "G108", message, f"rätta det först; se ”arende granska {file}”")


def uncounted(loaded: Meeting, file: str) -> Diagnostic:
    """A file that may be an earlier meeting, and whose §§ can then not be counted on from."""
    message = f"paragraferna räknas från tidigare möten, och ”{file}” går inte att läsa som ett sammanträde"
    advice = f"rätta filen; se ”arende granska {file}”, eller skriv första_paragraf här"
    return loaded.finding(_ORGAN, "G110", message, advice)


def _nearest_number(dnr: str, known: Iterable[str]) -> str | None:
    """The number that *dnr* was meant to be: the same but for blanks and zeros, else all but the same."""
    likeness = {
        one: 1.0 if _canonical(one) == _canonical(dnr) else SequenceMatcher(None, one, dnr).ratio()
        for one in known
    }
    best = max(likeness, key=lambda one: likeness[one], default=None)
    return best if best is not None and likeness[best] >= _LIKE_ENOUGH else None


def _canonical(dnr: str) -> tuple[str, ...]:
    return tuple(part.lstrip("0") for part in re.findall(r"\d+|[^\W\d_]+", dnr.casefold()))


def _from(folder: Path, file: Path) -> str:
    return Path(os.path.relpath(file, folder)).as_posix()

"""Why a file could not be written, in words a person can act on."""

import errno
import os
from pathlib import Path

from arende.diagnostics import Diagnostic, Faults

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_TOO_LARGE = errno.EFBIG
_TOO_LONG = errno.ENAMETOOLONG
_FORBIDDEN = (errno.EACCES, errno.EPERM)
_READ_ONLY = errno.EROFS
# What Windows says of a full disk, a path that is too long, and a file another program holds open.
_WINDOWS_FULL, _WINDOWS_LONG, _WINDOWS_HELD = (39, 112), (3, 206), (32, 33)
_LONGEST_IN_WINDOWS = 259


def changed_by_hand(shown: str) -> Diagnostic:
    """U101: a person has worked in the file, and it is left alone."""
    return Diagnostic(
        shown,
        "U101",
        "filen har ändrats för hand sedan den skrevs, och lämnas som den är",
        "spara den under ett annat namn och kör igen, eller skriv över den med --ersätt",
    )


def same_name(shown: str, other: str) -> Diagnostic:
    """U107: two ärenden whose papers would overwrite each other's."""
    return Diagnostic(
        shown,
        "U107",
        f"ärendet ger samma filnamn som ”{other}”",
        "ge en av filerna ett annat namn, eller rendera dem till var sin mapp med --ut",
    )


def busy(shown: str) -> Diagnostic:
    """U108: another run holds the folder."""
    message = "en annan körning av arende skriver i mappen"
    return Diagnostic(shown, "U108", message, "vänta tills den är klar, och kör igen")


def cannot_write(path: Path, shown: str, error: OSError, out: str = "--ut") -> Diagnostic:
    """Why *path* could not be written. The file that stood there before is whole.

    *out* is the switch that says where to write; empty where the command has none.
    """
    code, message, advice = _reason(path, error, f" med {out}" if out else "")
    return Diagnostic(shown, code, message, advice)


def cannot_read(path: Path, shown: str, error: OSError) -> Diagnostic:
    """U118: a file that a meeting needs is held by another program, or may not be read."""
    if getattr(error, "winerror", None) in _WINDOWS_HELD or is_open_elsewhere(path):
        return Diagnostic(shown, "U118", "filen är öppen i ett annat program", "stäng den där och kör igen")
    if error.errno in _FORBIDDEN:
        advice = "be den som förvaltar filen om rätt att läsa den, och kör igen"
        return Diagnostic(shown, "U118", "filen går inte att läsa: behörighet saknas", advice)
    message = f"filen går inte att läsa: {error.strerror or error}"
    return Diagnostic(shown, "U118", message, "se efter att filen finns kvar, och kör igen")


def contents_of(path: Path, shown: str) -> bytes:
    """The bytes of a file that a meeting needs. Raises Faults where they cannot be had."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise Faults([cannot_read(path, shown, error)]) from error


def _reason(path: Path, error: OSError, switch: str) -> tuple[str, str, str]:
    windows = getattr(error, "winerror", None)
    if error.errno in _FULL or windows in _WINDOWS_FULL:
        return "U104", "disken är full; filen skrevs inte", "gör plats på disken och kör igen"
    if error.errno == _TOO_LARGE:
        return (
            "U104",
            "filen är större än vad som får skrivas här",
            f"gör plats, eller välj en annan mapp{switch}",
        )
    if error.errno == _TOO_LONG or (windows in _WINDOWS_LONG and len(str(path)) > _LONGEST_IN_WINDOWS):
        return (
            "U105",
            "sökvägen är för lång",
            f"välj en mapp närmare roten{switch}, eller ge ärendets fil ett kortare namn",
        )
    if _is_a_folder(path, error):
        return (
            "U106",
            "en mapp står där filen ska skrivas",
            f"flytta mappen, eller välj en annan mapp{switch}",
        )
    if windows in _WINDOWS_HELD or (error.errno in _FORBIDDEN and is_open_elsewhere(path)):
        return "U102", "filen är öppen i ett annat program", "stäng den i Word och kör igen"
    if error.errno == _READ_ONLY:
        return "U103", "mappen ligger på en skrivskyddad disk", f"välj en annan mapp{switch}"
    if error.errno in _FORBIDDEN:
        place = "filen är skrivskyddad" if os.path.isfile(path) else "det går inte att skriva i mappen"
        return "U103", place, f"ta bort skrivskyddet, eller välj en annan mapp{switch}"
    if isinstance(error, NotADirectoryError | FileExistsError):
        return "U106", "en fil står där en mapp väntades", f"välj en annan mapp{switch}"
    return "U106", f"filen kunde inte skrivas: {error.strerror or error}", "se efter i mappen, och kör igen"


def _is_a_folder(path: Path, error: OSError) -> bool:
    """Whether a folder stands at *path*, where the file should; Windows calls that a lack of rights."""
    refused = {str(name) for name in (error.filename, error.filename2) if name is not None}
    return isinstance(error, IsADirectoryError) or (
        error.errno in _FORBIDDEN and str(path) in refused and os.path.isdir(path)
    )


def is_open_elsewhere(path: Path) -> bool:
    """Whether Word or LibreOffice says, by the owner file it keeps beside *path*, that it has it open."""
    # Word drops the first two letters of a long name to make room for its mark.
    owners = (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#")
    return any(os.path.exists(path.parent / owner) for owner in owners)

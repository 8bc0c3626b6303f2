"""Bytes to parts: reads the zip container of a Word file and refuses what no Word file should be."""

import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from arende.diagnostics import Diagnostic, Faults

MAX_PARTS = 2_000
MAX_PART_BYTES = 64 * 1024 * 1024
MAX_TOTAL_BYTES = 256 * 1024 * 1024
MAX_RATIO = 250  # Word's own XML seldom packs better than 40 to 1
_RATIO_FREE_BYTES = 1024 * 1024

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHER_KINDS = (
    (b"%PDF", "en PDF"),
    (b"{\\rtf", "en RTF-fil"),
    (b"<", "en textfil med HTML eller XML"),
    (b"\x89PNG", "en bild"),
    (b"\xff\xd8\xff", "en bild"),
)


def read_archive(data: bytes, shown: str) -> dict[str, bytes]:
    """The members of the zip *data* by name; raises Faults (E101–E106)."""
    _refuse_other_kinds(data, shown)
    try:
        with ZipFile(BytesIO(data)) as archive:
            members = [info for info in archive.infolist() if not _is_folder(info)]
            _refuse_unsafe(members, shown)
            return {info.orig_filename: archive.read(info) for info in members}
    except (
        BadZipFile,
        EOFError,
        zlib.error,
        NotImplementedError,
        OSError,
        RuntimeError,
        ValueError,
    ) as fault:
        raise _damaged(shown) from fault


def _refuse_other_kinds(data: bytes, shown: str) -> None:
    if data.startswith(_OLE):
        raise Faults([_ole_finding(data, shown)])
    if data.startswith(b"PK\x03\x04"):
        return
    if not data:
        raise Faults([Diagnostic(shown, "E101", "filen är tom", "lägg dit Wordfilen igen")])
    kind = next((name for start, name in _OTHER_KINDS if data.lstrip()[:8].startswith(start)), "")
    found = f", fann {kind}" if kind else ""
    raise Faults(
        [
            Diagnostic(
                shown,
                "E101",
                f"filen är inte en Wordfil: väntade en .docx{found}",
                "spara den som .docx i Word",
            )
        ]
    )


def _ole_finding(data: bytes, shown: str) -> Diagnostic:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return Diagnostic(
            shown,
            "E102",
            "filen är skyddad med lösenord",
            "öppna den i Word, ta bort lösenordet och spara igen",
        )
    return Diagnostic(
        shown,
        "E102",
        "filen är i det äldre formatet .doc, väntade en .docx",
        "öppna den i Word och spara som .docx",
    )


def _is_folder(info: ZipInfo) -> bool:
    return info.orig_filename.endswith("/") and not info.file_size


def _refuse_unsafe(members: list[ZipInfo], shown: str) -> None:
    findings = [finding for info in members for finding in _member_findings(info, shown)]
    findings += _duplicate_findings(members, shown)
    if len(members) > MAX_PARTS:
        findings.append(_too_large(shown, f"filen har {len(members)} delar, högst {MAX_PARTS} går att läsa"))
    total = sum(info.file_size for info in members)
    if total > MAX_TOTAL_BYTES:
        findings.append(_too_large(shown, f"filen blir {_megabytes(total)} när den packas upp"))
    if findings:
        raise Faults(findings)


def _member_findings(info: ZipInfo, shown: str) -> list[Diagnostic]:
    name = info.orig_filename
    findings = []
    if info.flag_bits & 0x1:
        findings.append(
            Diagnostic(
                shown,
                "E104",
                f"delen {name} är krypterad",
                "spara om filen i Word utan lösenord",
            )
        )
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        findings.append(
            Diagnostic(shown, "E103", f"delen {name} är packad på ett sätt som Word inte läser", _SAVE_AGAIN)
        )
    if not is_proper_name(name):
        findings.append(Diagnostic(shown, "E106", f"delen har ett otillåtet namn: {name!r}", _SAVE_AGAIN))
    if info.file_size > MAX_PART_BYTES:
        findings.append(
            _too_large(shown, f"delen {name} blir {_megabytes(info.file_size)} när den packas upp")
        )
    elif info.file_size > _RATIO_FREE_BYTES and info.file_size > MAX_RATIO * max(info.compress_size, 1):
        findings.append(_too_large(shown, f"delen {name} är packad mer än {MAX_RATIO} gånger"))
    return findings


def _duplicate_findings(members: list[ZipInfo], shown: str) -> list[Diagnostic]:
    seen: dict[str, str] = {}
    findings = []
    for info in members:
        folded = (
            info.orig_filename.casefold()
        )  # part names are equal without regard to case (ECMA-376 Part 2, 6.3.5)
        if folded in seen:
            findings.append(
                Diagnostic(shown, "E106", f"delen {info.orig_filename} finns två gånger", _SAVE_AGAIN)
            )
        seen[folded] = info.orig_filename
    return findings


def is_proper_name(name: str) -> bool:
    """Whether *name* is a part name that leads nowhere outside the package."""
    segments = name.split("/")
    return (
        bool(name)
        and name.isprintable()
        and not any(sign in name for sign in '\\:*?"<>|')
        and all(segment.strip(".") for segment in segments)
    )


_SAVE_AGAIN = "öppna filen i Word och spara den igen som .docx"


def _damaged(shown: str) -> Faults:
    return Faults(
        [
            Diagnostic(
                shown,
                "E103",
                "filen är skadad och går inte att packa upp",
                "hämta filen igen, eller öppna den i Word, låt Word laga den och spara",
            )
        ]
    )


def _too_large(shown: str, message: str) -> Diagnostic:
    return Diagnostic(shown, "E105", message, "använd en mall som Word har sparat, utan stora bilder")


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:.0f} MB"

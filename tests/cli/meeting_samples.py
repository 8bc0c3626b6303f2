"""The sample sammanträden in a workspace of their own, to change and make papers from."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[2]
TN = "tn-2026-10-22"
HELD = ("tnau-2026-10-08", TN, "snau-2026-09-24", "sbn-2026-09-03", "ks-2026-11-04", "kf-2026-11-30")
COMING = ("tn-2026-11-19", "sn-2026-10-08", "sbn-2026-10-01")


def furnish(folder: Path) -> Path:
    """*folder* with the samples' templates, ärenden and sammanträden."""
    for name in ("templates", "cases", "sammanträden"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


def meeting_file(name: str = TN) -> Path:
    """The file of a sample meeting, from the workspace one stands in."""
    return Path("sammanträden", "2026", f"{name}.yaml")


def case_file(name: str) -> Path:
    """The file of a sample ärende, from the workspace one stands in."""
    return Path("cases", "2026", f"{name}.yaml")


def change(path: Path, old: str, new: str) -> None:
    """Write *new* where the file has *old*, which it must have."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def item(dnr: str, name: str = TN) -> str:
    """The text of the item *dnr* in a meeting's file."""
    text = meeting_file(name).read_text(encoding="utf-8")
    start = text.index(f"      - dnr: {dnr}\n")
    return text[start : text.index("\n      - ", start) + 1]


def files(folder: Path | str) -> dict[str, bytes]:
    """Every file under *folder* that is not the program's own, by its path there."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }

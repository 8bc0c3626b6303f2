"""The versions that git keeps, read without changing anything."""

from arende.history.export import checked_out
from arende.history.marks import Held, Kind, Mark, marks, put_mark
from arende.history.repository import Repository, open_repository
from arende.history.trouble import HistoryTrouble
from arende.history.version import Change, Tag, Version

__all__ = [
    "Change",
    "Held",
    "HistoryTrouble",
    "Kind",
    "Mark",
    "Repository",
    "Tag",
    "Version",
    "checked_out",
    "marks",
    "open_repository",
    "put_mark",
]

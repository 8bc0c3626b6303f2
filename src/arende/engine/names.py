"""The names a template may use, as a tree the compiler checks every tag against."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a name holds; the word is what ``arende mall namn`` shows."""

    TEXT = "text"  # printed with {{ namn }}
    BLOCKS = "stycken"  # printed with {{p namn }} alone in its paragraph
    LIST = "lista"  # walked with {% for x in namn %}
    RECORD = "post"  # holds names of its own
    CLAIM = "ja/nej"  # asked with {% if namn %}


@dataclass(frozen=True, slots=True)
class Name:
    """One name. *names* are a record's fields, or the fields of each item of a list of records.

    A list whose *names* is empty is a list of plain texts. *anchored*: its text gets a hidden bookmark.
    """

    kind: Kind
    description: str
    example: str = ""
    names: "Mapping[str, Name]" = field(default_factory=dict)
    anchored: bool = False

"""What reading a file gave: the value, its texts and images, and the place of every field."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, TypeVar

from arende.address import Address
from arende.diagnostics import Diagnostic, Severity
from arende.loading.leaves import Leaf, leaves
from arende.markup.blocks import Blocks
from arende.markup.images import Image
from arende.model.kinds import Record
from arende.source import Document
from arende.text import SourceText

Value_co = TypeVar("Value_co", covariant=True)


@dataclass(frozen=True)
class Loaded(Generic[Value_co]):
    """One file after reading. *value* is None where the record could not be made of it.

    *texts*: each Markdown field by its address as written. *images*: by the path as written.
    """

    value: Value_co | None
    findings: tuple[Diagnostic, ...]
    document: Document
    texts: Mapping[str, Blocks] = field(default_factory=dict)
    images: Mapping[str, Image] = field(default_factory=dict)

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """Every leaf of the value, in the model's order; none where it could not be read."""
        return tuple(leaves(self.value)) if isinstance(self.value, Record) else ()

    @property
    def source(self) -> SourceText:
        """The file's text; empty where the file could not be read."""
        return self.document.source

    def finding(
        self,
        address: Address,
        code: str,
        message: str,
        advice: str,
        severity: Severity = Severity.ERROR,
        key: bool = False,
        within: tuple[int, int] | None = None,
    ) -> Diagnostic:
        """A finding at *address*, or at its closest parent in the file.

        *key* puts the caret under the key; *within* under a stretch of the field's text.
        """
        return finding_at(self.document, address, code, message, advice, severity, key, within)


def finding_at(
    document: Document,
    address: Address,
    code: str,
    message: str,
    advice: str,
    severity: Severity = Severity.ERROR,
    key: bool = False,
    within: tuple[int, int] | None = None,
) -> Diagnostic:
    """A finding at *address* of *document*; as ``Loaded.finding``."""
    span = document.key_span(address) if key else None
    if within is not None:
        span = document.text_span(address, *within)
    place = document.source.place(span or document.nearest(address))
    return Diagnostic(document.source.path, code, message, advice, severity, place, address=str(address))

"""One paper of one case under one profile: what the parts of a paper are made from."""

from dataclasses import dataclass
from datetime import date

from arende.address import Address
from arende.diagnostics import Faults
from arende.documents.setting import set_blocks, set_inlines
from arende.loading import Loaded
from arende.markup.blocks import Block, Blocks, Inlines, Paragraph, Run
from arende.model.case import Handling, Tjänsteutlåtande, Underlag, Ärende
from arende.model.choices import Paper
from arende.model.profile import Pappersform, Profil
from arende.model.request import Request
from arende.swedish.dates import format_day, format_day_in_sentence


@dataclass(frozen=True)
class Reading:
    """A paper and all that its words depend on.

    *earlier* are the decisions that other organs have recorded in the ärende, oldest first.
    """

    loaded: Loaded[Ärende]
    case: Ärende
    profile: Profil
    kind: Paper
    paper: Handling
    earlier: tuple[Underlag, ...] = ()

    @property
    def form(self) -> Pappersform:
        """The profile's form for this kind of paper."""
        return self.profile.papper[self.kind]

    @property
    def root(self) -> Address:
        """The paper's own address in the case."""
        return Address((self.kind.value,))

    @property
    def sender(self) -> str:
        """The förvaltning that writes, as in running text; empty in an ordförandeförslag."""
        return self.paper.avsändare.förvaltning if isinstance(self.paper, Tjänsteutlåtande) else ""

    def inlines(self, address: Address) -> Inlines:
        """The one paragraph of an inline field, typeset."""
        for block in self._parsed(address).blocks:
            if isinstance(block, Paragraph):
                return set_inlines(block.inlines)
        return ()

    def blocks(self, address: Address, level: int) -> tuple[Block, ...]:
        """A field's blocks, typeset, its headings below *level*."""
        return set_blocks(self._parsed(address), level)

    def plain(self, address: Address) -> str:
        """The text of an inline field without its marks."""
        return "".join(inline.text for inline in self.inlines(address) if isinstance(inline, Run))

    def day(self, value: date) -> str:
        """*value* in the profile's style."""
        return format_day(value, self.profile.datum)

    def day_in_sentence(self, value: date) -> str:
        """*value* after a verb: with ”den” where the profile's style has the month in words."""
        return format_day_in_sentence(value, self.profile.datum)

    def answered(self, address: Address) -> Request | None:
        """What the case answers, whatever the *address*."""
        return self.case.svar_på.slag if self.case.svar_på is not None else None

    def stop(self, address: Address, code: str, message: str, advice: str) -> Faults:
        """The exception that says why this paper cannot be made."""
        return Faults([self.loaded.finding(address, code, message, advice)])

    def _parsed(self, address: Address) -> Blocks:
        return self.loaded.texts.get(str(address), Blocks())


def line(text: str) -> Inlines:
    """Plain *text* as the inlines of one paragraph."""
    return (Run(text),)

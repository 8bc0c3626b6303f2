"""What has changed between two versions of one ärende, field by field, in the language of the ärende."""

from arende.comparison.change import Change, Deed, Passage
from arende.comparison.comparing import compare

__all__ = ["Change", "Deed", "Passage", "compare"]

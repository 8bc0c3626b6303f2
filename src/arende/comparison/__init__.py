"""What has changed between two versions of one ärende, field by field, in the language of the ärende."""

from arende.comparison.change import Change, Deed, Passage
from arende.comparison.comparing import compare
from arende.comparison.listing import Heading, to_json, to_markdown

__all__ = ["Change", "Deed", "Heading", "Passage", "compare", "to_json", "to_markdown"]

"""Two renderings of one paper → the new one with every difference as a tracked change."""

from arende.redline.marks import Marks
from arende.redline.redlining import redline
from arende.redline.views import accepted, rejected

__all__ = ["Marks", "accepted", "redline", "rejected"]

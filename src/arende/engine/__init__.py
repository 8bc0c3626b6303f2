"""Template to finished paper: compiled once, rendered strictly, every word accounted for.

The compiler stands in ``engine.compiling`` and is not imported here: a check of a case needs only the names.
"""

from arende.engine.names import Kind, Name
from arende.engine.request import Properties, Required

__all__ = ["Kind", "Name", "Properties", "Required"]

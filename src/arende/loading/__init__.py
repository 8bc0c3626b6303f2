"""File to the value and where each field stands.

Sammanträden are read by ``meeting``, ``organs``, ``meeting_form`` and ``sitting``, which are not named here:
their models take longer to import than an ärende takes to read.
"""

from arende.loading.case import load_case
from arende.loading.leaves import Leaf, leaves
from arende.loading.loaded import Loaded
from arende.loading.profile import load_profile

__all__ = ["Leaf", "Loaded", "leaves", "load_case", "load_profile"]

"""click's own texts in Swedish, whatever language the computer speaks."""

import gettext
import os
from pathlib import Path

CATALOGUES = Path(__file__).parent / "texts"


def speak_swedish() -> None:
    """Make every text that click looks up come from our catalogue.

    Why the environment: click asks ``gettext.gettext``, which reads the language anew at each text, and
    LANGUAGE is the variable it looks at first. ``messages`` is the domain it asks where none is chosen.
    """
    os.environ["LANGUAGE"] = "sv"
    gettext.bindtextdomain("messages", str(CATALOGUES))

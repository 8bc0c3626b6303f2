"""Lets the tests reach the scripts that draw the templates, which are not part of the installed program."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

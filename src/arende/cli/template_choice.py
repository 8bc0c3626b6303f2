"""What the template commands take: a profile and a paper."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from arende.cli.choices import OneOf
from arende.cli.paths import stop

PAPERS = ("tjänsteutlåtande", "ordförandeförslag")
MEETING_PAPERS = (
    "kallelse",
    "tillkännagivande",
    "handlingsförteckning",
    "protokoll",
    "protokollsutdrag",
    "anslag",
    "expedieringslista",
    "uppföljningslista",
)

profile_option: Callable[..., Any] = click.option(
    "--profil",
    "profile",
    metavar="NAMN",
    help="Profilen som mallen hör till. Annars den i mallens egen mapp.",
)
paper_option: Callable[..., Any] = click.option(
    "--papper",
    "paper",
    type=OneOf((*PAPERS, *MEETING_PAPERS)),
    metavar="HANDLING",
    help=f"Handlingen: {', '.join((*PAPERS, *MEETING_PAPERS[:-1]))} eller {MEETING_PAPERS[-1]}.",
)


def existing(path: Path, here: Path) -> Path:
    """*path* in full; ends the command where no file stands there."""
    from arende.tasks.find import nearest_advice
    from arende.tasks.workspace import shown

    full = here / path
    if full.is_dir():
        stop(f"”{shown(full, here)}” är en mapp, väntade en Wordfil", "ange mallens fil, den slutar på .docx")
    if not full.is_file():
        stop(f"”{shown(full, here)}” finns inte", nearest_advice(full, here, (".docx",)))
    return full

"""``arende mall``: for those who own the Word templates."""

import click

from arende.cli.command import LazyGroup

ENTRIES = {
    "granska": ("Granska en Wordmall.", "arende.cli.mall_granska"),
    "namn": ("Visa namnen en mall får använda.", "arende.cli.mall_namn"),
    "text": ("Visa en mall som text.", "arende.cli.mall_text"),
}


@click.group(
    "mall",
    cls=LazyGroup,
    entries=ENTRIES,
    epilog="\b\nExempel:\n  arende mall granska templates/standard/tjansteutlatande.docx",
)
def command() -> None:
    """Granska Wordmallar och visa vilka namn de får använda."""

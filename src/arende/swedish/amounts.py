"""Amounts with Swedish grouping, decimal comma and minus sign."""

from decimal import Decimal

from arende.swedish.typography import NO_BREAK_SPACE


def format_amount(amount: Decimal, unit: str = "") -> str:
    """”450 000 kronor” with no-break spaces; decimals stand as the amount holds them, none added.

    Källa: Svenska skrivregler, ”Siffror och tal”: mellanrum mellan tusental, kommatecken före decimaler.
    """
    grouped = f"{amount:,f}".replace(",", NO_BREAK_SPACE).replace(".", ",").replace("-", "−")
    return f"{grouped}{NO_BREAK_SPACE}{unit}" if unit else grouped

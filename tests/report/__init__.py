"""Findings as text and for programs."""

from arende.diagnostics import Diagnostic, Severity
from arende.text import Place

TWO = (
    Diagnostic(
        "cases/a.yaml",
        "B101",
        "beslutssatsen börjar inte med ”att”",
        "skriv ”att godkänna”",
        place=Place(14, 5, 13, "  - godkänna"),
        address="tjänsteutlåtande.förslag_till_beslut[0]",
    ),
    Diagnostic(
        "mallar/brev.docx", "E201", "mallen frågar efter ”x”", "", Severity.WARNING, where="stycke 12"
    ),
)

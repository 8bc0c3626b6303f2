"""Dates, lists, amounts and typography in Swedish."""

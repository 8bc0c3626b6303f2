"""The rules a case is checked by."""

"""File to the value and where each field stands."""

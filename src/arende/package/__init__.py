"""A Word file as parts, and the deterministic zip."""

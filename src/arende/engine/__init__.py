"""Template to compiled once, compiled to rendered parts."""

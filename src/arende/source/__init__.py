"""YAML text that knows its places."""

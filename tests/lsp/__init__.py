"""The language server, asked over stdio as an editor asks it."""

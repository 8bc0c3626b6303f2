"""The command line: one command per file, output and exit codes."""

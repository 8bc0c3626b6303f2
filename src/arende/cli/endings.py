"""How a command can end: its exit codes."""

CLEAN = 0
FOUND = 1
COULD_NOT_GO_ON = 2

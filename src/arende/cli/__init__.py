"""The command line: one command per file, output and exit codes."""

import gc

# Container objects made before the collector looks for cycles; Python's own figure is 700.
COLLECTED_AT = 100_000


def main() -> None:
    """Run the program as the command ``arende`` and end the process with its exit code.

    Why the collector is told to wait: nearly all that is made at start stays, and looking through it again
    and again, and once more at exit, took an eighth of the time of checking one case.
    """
    gc.set_threshold(COLLECTED_AT)
    from arende.cli.program import program

    try:
        program.main(prog_name="arende")
    finally:
        gc.freeze()  # what is left dies with the process

"""The command line: one command per file, output and exit codes."""


def main() -> None:
    """Run the program as the command ``arende`` and end the process with its exit code."""
    from arende.cli.program import program

    program.main(prog_name="arende")

"""``python -m arende``: the same as the command ``arende``."""

from arende.cli import main

if __name__ == "__main__":
    main()

"""§§ as a message names them."""

from collections.abc import Iterable

from arende.meeting.paragraphs import written


def with_sign(paragraphs: Iterable[int]) -> str:
    """”§ 84” for one, ”§§ 84–86, 90” for several."""
    numbers = set(paragraphs)
    return f"{'§§' if len(numbers) > 1 else '§'} {written(numbers)}"

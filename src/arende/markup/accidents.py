"""Lines that look like a list or a table but that Markdown runs together into one paragraph."""

import re
from itertools import accumulate, pairwise

from arende.markup import wording
from arende.markup.inlines import Report
from arende.markup.places import Spot
from arende.markup.tables import split_cells

_BULLET = re.compile(r"[ \t]*([•·▪◦‣∙●○])[ \t]")
_NUMBER = re.compile(r"[ \t]*((\d{1,3})[.)])[ \t]")
_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*|\s*\|\s*:?-+:?\s*\|\s*")


def report_false_lines(content: str, spot: Spot, report: Report) -> None:
    """Reports the first of each kind in a paragraph's *content*."""
    lines = content.split("\n")
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))

    bullets = (
        (start, match) for start, line in zip(starts, lines, strict=False) if (match := _BULLET.match(line))
    )
    for start, match in bullets:
        report(wording.false_bullets(match[1]), spot.range(start + match.start(1), start + match.end(1)))
        break

    numbers = [
        (start, match) for start, line in zip(starts, lines, strict=False) if (match := _NUMBER.match(line))
    ]
    for (start, match), (_, following) in pairwise(numbers):
        if int(following[2]) == int(match[2]) + 1:
            place = spot.range(start + match.start(1), start + match.end(1))
            report(wording.false_numbers(match[1]), place)
            break

    for number, (above, line) in enumerate(pairwise(lines), 1):
        found, expected = len(split_cells(line)), len(split_cells(above))
        if "|" in above and found != expected and _RULE.fullmatch(line):
            place = spot.range(starts[number], starts[number] + len(line.rstrip()))
            report(wording.table_rule(found, expected), place)
            break

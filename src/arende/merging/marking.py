"""Clashes as git shows them: whole lines between marks, ours first."""

from arende.merging.sides import Chunk, Clash

START, MIDDLE, END = "<<<<<<< vår version", "=======", ">>>>>>> deras version"


def aligned(chunks: list[Chunk]) -> list[Chunk]:
    """*chunks* with each clash from the beginning of a line to the end of one, no wider than need be."""
    found: list[Chunk] = []
    text = ""
    waiting: Clash | None = None
    for chunk in chunks:
        if isinstance(chunk, Clash):
            if waiting is not None and not _ends_lines(waiting):
                waiting = Clash(waiting.ours + chunk.ours, waiting.theirs + chunk.theirs, waiting.address)
                continue
            if waiting is not None:
                found += _narrowed(waiting)
            before, end, line = text.rpartition("\n")
            found.append(before + end)
            waiting, text = Clash(line + chunk.ours, line + chunk.theirs, chunk.address), ""
            continue
        if waiting is not None and not _ends_lines(waiting) and chunk:
            first, end, chunk = chunk.partition("\n")
            waiting = Clash(waiting.ours + first + end, waiting.theirs + first + end, waiting.address)
        if waiting is not None and _ends_lines(waiting):
            found += _narrowed(waiting)
            waiting = None
        if waiting is None:
            text += chunk
    if waiting is not None:
        found += _narrowed(waiting)
    return [chunk for chunk in (*found, text) if chunk]


def _ends_lines(clash: Clash) -> bool:
    return all(not side or side.endswith("\n") for side in (clash.ours, clash.theirs))


def _narrowed(clash: Clash) -> list[Chunk]:
    """*clash* without the lines that both sides begin or end with."""
    ours, theirs = (side.splitlines(keepends=True) for side in (clash.ours, clash.theirs))
    start = 0
    while start < min(len(ours), len(theirs)) and ours[start] == theirs[start]:
        start += 1
    end = 0
    while end < min(len(ours), len(theirs)) - start and ours[-1 - end] == theirs[-1 - end]:
        end += 1
    left, right = ours[start : len(ours) - end], theirs[start : len(theirs) - end]
    if not left and not right:
        return ["".join(ours)]
    inner = Clash("".join(left), "".join(right), clash.address)
    return ["".join(ours[:start]), inner, "".join(ours[len(ours) - end :])]


def marked(clash: Clash, size: int = 7) -> str:
    """*clash* between marks of *size* signs."""
    start, middle, end = (mark[0] * size + mark.lstrip(mark[0]) for mark in (START, MIDDLE, END))
    return "".join(
        f"{one}\n" if not one.endswith("\n") and one else one
        for one in (
            start + "\n",
            clash.ours,
            middle + "\n",
            clash.theirs,
            end + "\n",
        )
    )

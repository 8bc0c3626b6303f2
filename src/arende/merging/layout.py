"""Comments and blank lines that both sides may have touched: nothing written is lost."""


def layout(base: str, ours: str, theirs: str) -> str:
    """Ours with what theirs added; theirs where we left it as it was.

    Comments change no value, so two edits of one are kept both.
    """
    if ours in (base, theirs):
        return theirs
    if theirs == base:
        return ours
    known = {line.strip() for line in (base + ours).split("\n")}
    added = [line for line in theirs.splitlines(keepends=True) if line.strip() and line.strip() not in known]
    return ours + "".join(added)

"""The parser's flat row of tokens, cut into blocks and footnotes."""

from markdown_it.token import Token


def closing(tokens: list[Token], index: int) -> int:
    """Where the block that begins at *index* ends."""
    depth = 0
    for position in range(index, len(tokens)):
        depth += tokens[position].nesting
        if depth == 0:
            return position
    return len(tokens) - 1


def apart(tokens: list[Token]) -> tuple[list[Token], list[tuple[Token, list[Token]]]]:
    """The tokens of the text itself, and those of each footnote's definition wherever it stands."""
    if not any(token.type == "footnote_reference_open" for token in tokens):
        return tokens, []
    body: list[Token] = []
    definitions: list[tuple[Token, list[Token]]] = []
    into = [body]
    for token in tokens:
        if token.type == "footnote_reference_open":
            content: list[Token] = []
            definitions.append((token, content))
            into.append(content)
        elif token.type == "footnote_reference_close":
            into.pop()
        else:
            into[-1].append(token)
    return body, definitions

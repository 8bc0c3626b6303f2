"""Random trees of blocks, for the laws of text and drawing."""

from hypothesis import strategies as st

from arende.markup.blocks import (
    Block,
    Heading,
    ImageBlock,
    Inline,
    Inlines,
    LineBreak,
    ListBlock,
    ListItem,
    Paragraph,
    Quote,
    Run,
    Table,
)

WORDS = st.text(
    alphabet="abåäöÅÄÖ019§%.,:;!?()*_[]<>&|\\`#+-=~^\"'{}”–\u00a0é😀", min_size=1, max_size=8
).filter(lambda word: word == word.strip())
TEXTS = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)
MANNERS = st.sampled_from([{"bold": True}, {"italic": True}, {"link": "https://a.se/b?c=d&e"}])
CELL = st.lists(WORDS, min_size=1, max_size=2).map(" ".join).map(lambda text: (Run(text),))


@st.composite
def inlines(draw: st.DrawFn) -> Inlines:
    """Plain text with stretches of bold, italic and links between spaces, and line breaks."""
    made: list[Inline] = [Run(draw(TEXTS))]
    for _ in range(draw(st.integers(0, 2))):
        last = made.pop()
        assert isinstance(last, Run)
        kind = draw(st.integers(0, 3))
        if kind == 0:
            made += [last, LineBreak(), Run(draw(TEXTS))]
        else:
            styled = Run(draw(TEXTS), **draw(MANNERS))
            made += [Run(f"{last.text} "), styled, Run(f" {draw(TEXTS)}")]
    return tuple(made)


PARAGRAPHS = inlines().map(Paragraph)


def lists(depth: int) -> st.SearchStrategy[Block]:
    inner = st.lists(lists(depth - 1), max_size=1) if depth > 1 else st.just([])
    items = st.tuples(st.lists(PARAGRAPHS, min_size=1, max_size=2), inner).map(
        lambda parts: ListItem((*parts[0], *parts[1]))
    )
    many = st.lists(items, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        many.map(ListBlock),
        st.tuples(many, st.integers(0, 20)).map(lambda pair: ListBlock(pair[0], ordered=True, start=pair[1])),
    )


@st.composite
def tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(1, 3))
    row = st.tuples(*[CELL] * width)
    return Table(draw(row), tuple(draw(st.lists(row, min_size=1, max_size=2))), ("center",) * width)


BLOCK = st.one_of(
    PARAGRAPHS,
    lists(3),
    tables(),
    st.lists(PARAGRAPHS, min_size=1, max_size=2).map(tuple).map(Quote),
    TEXTS.map(lambda text: Heading(1, (Run(text),))),
    TEXTS.map(lambda text: ImageBlock("karta.png", text)),
)

"""The laws of the text: what is written as Markdown comes back as it was, and no word is ever lost."""

import re
import string

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it.token import Token

from arende.markup import Parsed, parse_blocks, parse_line, plain
from arende.markup.blocks import (
    Block,
    Blocks,
    FootnoteMark,
    Heading,
    ImageBlock,
    Inlines,
    LineBreak,
    ListBlock,
    ListItem,
    Paragraph,
    Quote,
    Run,
    Table,
)
from arende.markup.grammar import block_tokens, parser
from tests.markup.trees import BLOCK, inlines


def written(text: str) -> str:
    """*text* with every sign that Markdown could read escaped."""
    return re.sub(f"([{re.escape(string.punctuation)}])", r"\\\1", text)


def write_inlines(inlines: Inlines) -> str:
    parts = []
    for inline in inlines:
        match inline:
            case Run(text=text, bold=True):
                parts.append(f"**{written(text)}**")
            case Run(text=text, italic=True):
                parts.append(f"*{written(text)}*")
            case Run(text=text, link=link) if link:
                parts.append(f"[{written(text)}]({link})")
            case Run(text=text):
                parts.append(written(text))
            case LineBreak():
                parts.append("\\\n")
    return "".join(parts)


def write(block: Block) -> str:
    match block:
        case Paragraph(inlines=inlines):
            return write_inlines(inlines)
        case Heading(inlines=inlines):
            return f"# {write_inlines(inlines)}"
        case ImageBlock(source=source, alt=alt):
            return f"![{written(alt)}]({source})"
        case Quote(blocks=blocks):
            return indented("\n\n".join(map(write, blocks)), "> ", "> ")
        case ListBlock(items=items, ordered=ordered, start=start):
            marks = [f"{number}. " if ordered else "- " for number in range(start, start + len(items))]
            texts = ["\n\n".join(map(write, item.blocks)) for item in items]
            return "\n".join(
                indented(text, mark, " " * len(mark)) for mark, text in zip(marks, texts, strict=True)
            )
        case Table(header=header, rows=rows):
            lines = [f"| {' | '.join(map(write_inlines, row))} |" for row in (header, *rows)]
            return "\n".join([lines[0], "|" + ":-:|" * len(header), *lines[1:]])
    raise AssertionError(block)


def indented(text: str, first: str, rest: str) -> str:
    lines = text.split("\n")
    return "\n".join([first + lines[0], *(rest + line for line in lines[1:])])


@given(st.lists(BLOCK, max_size=4))
def test_a_tree_written_as_markdown_is_read_as_the_same_tree(blocks: list[Block]) -> None:
    # A heading between them, since two lists after one another are one list in Markdown.
    apart = tuple(part for block in blocks for part in (Heading(1, (Run("R"),)), block))
    parsed = parse_blocks("\n\n".join(map(write, apart)))
    assert () == parsed.problems
    assert Blocks(apart) == parsed.blocks


@given(inlines())
def test_a_sentence_written_as_markdown_is_read_as_the_same_sentence(sentence: Inlines) -> None:
    text = "\\\n".join(line.strip() for line in write_inlines(sentence).split("\\\n"))
    assert plain(sentence) == plain(parse_line(text).inlines)


SIGNS = (
    "\n@\n\n@ @  \n@\\\n@    @\t@- @+ @1. @7) @# @#### @> @---\n@===\n@***@**@*@_@`@```@~~~@<b>@</b>@<!-- "
    "@-->@<div>\n@<https://a.se/@>@&amp;@&#12;@&@\\@[@]@(@)@![@](https://a.se/@](bild.png)@](@[^1]@[^1]: "
    "@\n[^2]: @^["
    "@[r]@[r]: https://a.se @\n[r]: https://b.se\n@• @\n1. @\n- @: @\"@'@\x0b@\r@\ufffe@\u00a0@\u2028"
)
SCRAPS = st.lists(
    st.one_of(
        st.just("ord"),
        st.sampled_from(SIGNS.split("@")),
        st.sampled_from(["|", "| ", "|---|---|\n", "\n| ", "|-|\n"]),
    ),
    max_size=40,
)


def numbered(scraps: list[str]) -> str:
    """The scraps in a row, each word made unlike the others."""
    return "".join(f"ord{index}q" if scrap == "ord" else scrap for index, scrap in enumerate(scraps))


def lost_words(text: str, parsed: Parsed) -> list[str]:
    """The words of *text* that are neither printed, part of an address, nor covered by a problem."""
    kept = plain(parsed.blocks) + " ".join(addresses(parsed.blocks.blocks))
    return [
        match[0]
        for match in re.finditer(r"ord\d+q", text)
        if match[0] not in kept
        and not any(
            problem.start <= match.start() and match.end() <= problem.end for problem in parsed.problems
        )
    ]


def addresses(node: object) -> list[str]:
    match node:
        case Run(link=link):
            return [link]
        case ImageBlock(source=source):
            return [source]
        case Paragraph(inlines=parts) | Heading(inlines=parts) | ListBlock(items=parts):
            return addresses(parts)
        case FootnoteMark(blocks=parts) | ListItem(blocks=parts) | Quote(blocks=parts):
            return addresses(parts)
        case Table(header=header, rows=rows):
            return addresses((header, *rows))
        case tuple():
            return [address for part in node for address in addresses(part)]
    return []


@given(SCRAPS)
@example(["ord", "\n", "|-|\n"])
@example(["[^1]: ", "ord", "[^1]"])
@example(["> "] * 60 + ["ord"])
@example(["| ", "ord", "\n", "|-|\n", "ord", "|", "ord", "|"])
def test_no_word_of_any_text_is_lost(scraps: list[str]) -> None:
    text = numbered(scraps)
    for parse in (parse_blocks, parse_line):
        parsed = parse(text)
        assert [] == lost_words(text, parsed)
        for problem in parsed.problems:
            assert 0 <= problem.start <= problem.end <= len(text)


@given(st.one_of(st.text(), SCRAPS.map("".join)))
def test_every_text_is_read_and_prints_nothing_xml_cannot_hold(text: str) -> None:
    for parse in (parse_blocks, parse_line):
        parsed = parse(text)
        if not parsed.problems:
            assert not re.search("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]", plain(parsed.blocks))


@given(
    st.lists(
        st.sampled_from(["ord", "å ", "\n", "\n\n", "  \n", "|", "- ", "1. ", "§ ", "”", "[^1]", "---", "`"])
    ).map("".join)
)
@example("\n\nord\nord  \n\n\n§ ord [^1]\n")
def test_the_short_cut_for_plain_paragraphs_gives_what_the_parser_gives(text: str) -> None:
    environment: dict[str, object] = {}
    tokens: list[Token] = []
    parser().block.parse(text, parser(), environment, tokens)
    assert [shown(token) for token in tokens] == [shown(token) for token in block_tokens(text, {})]


def shown(token: Token) -> tuple[object, ...]:
    return (token.type, token.tag, token.nesting, token.map, token.content, token.markup, token.info)


def test_the_short_cut_is_taken() -> None:
    assert not [token for token in block_tokens("ord\n\n§ ord", {}) if "start" in token.meta]
    assert [token for token in block_tokens("- ord\n\n§ ord", {}) if "start" in token.meta]


def test_the_law_above_finds_a_lost_word() -> None:
    assert ["ord1q"] == lost_words("ord0q ord1q", parse_blocks("ord0q"))

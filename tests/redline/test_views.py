"""A tracked paper settles as Word settles it, also one that another program tracked."""

import pytest

from arende.redline import accepted, rejected

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BY = 'w:id="1" w:author="Alva Exempel" w:date="2026-11-02T09:30:00Z"'


def settled(body: str) -> tuple[str, str]:
    """*body* accepted and rejected, without namespaces and prefixes."""
    parts = {"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>".encode()}
    return tuple(
        view(parts)["word/document.xml"]
        .decode()
        .partition("<w:body>")[2]
        .partition("</w:body>")[0]
        .replace("w:", "")
        for view in (accepted, rejected)
    )  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("body", "taken", "refused"),
    [
        pytest.param(
            f"<w:p><w:ins {BY}><w:r><w:t>ny</w:t></w:r></w:ins>"
            f"<w:del {BY}><w:r><w:delText>gammal</w:delText></w:r></w:del></w:p>",
            "<p><r><t>ny</t></r></p>",
            "<p><r><t>gammal</t></r></p>",
            id="runs",
        ),
        pytest.param(
            f'<w:p><w:pPr><w:jc w:val="left"/><w:rPr><w:ins {BY}/></w:rPr></w:pPr>'
            "<w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>",
            '<p><pPr><jc val="left"/></pPr><r><t>a</t></r></p><p><r><t>b</t></r></p>',
            "<p><r><t>a</t></r><r><t>b</t></r></p>",
            id="a paragraph split in two",
        ),
        pytest.param(
            f"<w:tbl><w:tr><w:trPr><w:del {BY}/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>",
            "<p/>",
            "<tbl><tr><trPr/><tc><p/></tc></tr></tbl><p/>",
            id="the last row of a table",
        ),
        pytest.param(
            f"<w:p><w:r><w:rPr><w:b/><w:rPrChange {BY}><w:rPr/></w:rPrChange></w:rPr>"
            "<w:t>a</w:t></w:r></w:p>",
            "<p><r><rPr><b/></rPr><t>a</t></r></p>",
            "<p><r><t>a</t></r></p>",
            id="a look",
        ),
        pytest.param(
            f"<w:p><w:hyperlink><w:ins {BY}><w:r><w:t>a</w:t></w:r></w:ins></w:hyperlink></w:p>",
            "<p><hyperlink><r><t>a</t></r></hyperlink></p>",
            "<p/>",
            id="a link that goes leaves nothing",
        ),
        pytest.param(
            f"<w:p><w:ins {BY}><w:del {BY}><w:r><w:delText>a</w:delText></w:r></w:del></w:ins></w:p>",
            "<p/>",
            "<p/>",
            id="added by one and cut by another",
        ),
    ],
)
def test_accepting_and_rejecting(body, taken, refused):
    assert (taken, refused) == settled(body)

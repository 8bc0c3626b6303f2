"""Numbered paragraphs of a template: where they begin anew, and where they count on."""

from lxml import etree

from tests.engine.build import W, ground, numbered, p, render, root_of, template
from tests.engine.counting import labels
from tests.engine.test_docxtpl_faults import NUMBERED

LOOP = p("{%p for x in organ %}"), p("{%p endfor %}")
SAID = {"organ": ("a", "b")}
w = "{" + W + "}"


def looped(*inside: str) -> tuple[str, ...]:
    return (LOOP[0], *inside, LOOP[1])


def test_two_loops_count_each_for_itself():
    data = template(
        *looped(numbered(NUMBERED, "{{ x }}")), p("mellan"), *looped(numbered(NUMBERED, "{{ x }}"))
    )
    assert ["1 a", "2 b", "mellan", "1 a", "2 b"] == labels(render(data, SAID))


def test_numbers_outside_loops_count_on_as_word_would():
    data = template(numbered(NUMBERED, "ett"), p("{{ dnr }}"), numbered(NUMBERED, "två"))
    assert ["1 ett", "KS 2026-00123", "2 två"] == labels(render(data))


def test_several_numbered_paragraphs_of_one_loop_share_their_count():
    data = template(*looped(numbered(NUMBERED, "{{ x }}"), numbered(NUMBERED, "igen")))
    assert ["1 a", "2 igen", "3 b", "4 igen"] == labels(render(data, SAID))


def test_a_paragraph_numbered_by_its_style_gets_a_list_of_its_own():
    styled = '<w:pStyle w:val="{}"/>'.format(_style("Beslutspunkt"))
    data = template(*looped(p("{{ x }}", properties=styled)), *looped(p("{{ x }}", properties=styled)))
    made = root_of(render(data, SAID))
    nums = [one.get(w + "val") for one in made.iter(w + "numId")]
    assert nums[0] == nums[1] != nums[2] == nums[3]


def test_headings_and_bullets_are_left_as_they_are():
    styles = [f'<w:pStyle w:val="{_style(name)}"/>' for name in ("heading 2", "List Bullet")]
    data = template(*looped(*(p("{{ x }}", properties=style) for style in styles)))
    assert [] == list(root_of(render(data, SAID)).iter(w + "numId"))


def _style(name: str) -> str:
    styles = etree.fromstring(ground()["word/styles.xml"])
    return next(
        one.get(w + "styleId")
        for one in styles.iter(w + "style")
        if one.find(w + "name").get(w + "val").lower() == name.lower()
    )

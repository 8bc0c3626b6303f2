"""Two officers edit one ärende by chance: nothing is lost, and only what both changed is a conflict."""

import pytest

from arende.merging import merge
from arende.source import decode, parse
from tests.merging.officers import Case, at_work, expected, may_quarrel, quarrels

SHORT, WHOLE = 30, 400
seeds = pytest.mark.parametrize(
    "seed", [*range(SHORT), *(pytest.param(seed, marks=pytest.mark.long) for seed in range(SHORT, WHOLE))]
)


def read(data: bytes) -> dict:
    document = parse(decode(data, "sammanfogad.yaml"))
    assert () == document.findings
    return document.value


def alike(said: dict) -> tuple:
    """*said* with what may stand in another order sorted."""
    paper = said["tjänsteutlåtande"]
    texts = {key: sorted(paper[key].rstrip("\n").split("\n\n")) for key in ("sammanfattning", "bakgrund")}
    lines = {key: value for key, value in said.items() if isinstance(value, str)}
    return (
        lines,
        texts,
        sorted(map(_sorted, paper["förslag_till_beslut"])),
        sorted(said["beslut_skickas_till"]),
    )


def _sorted(point: str | dict) -> str:
    return str(sorted(point.items())) if isinstance(point, dict) else point


def order(said: dict, base: Case) -> list[str]:
    """The old points that were not reworded, in the order they now stand."""
    old = {item.text for item in base.points}
    texts = [
        one["text"] if isinstance(one, dict) else one
        for one in said["tjänsteutlåtande"]["förslag_till_beslut"]
    ]
    return [text for text in texts if text in old]


@seeds
def test_no_edit_is_lost_and_a_conflict_stands_only_where_both_changed_one_field(seed):
    base, ours, theirs = at_work(seed)
    merged = merge(*(case.written().encode() for case in (base, ours.case, theirs.case)), "a.yaml")
    text = merged.data.decode()
    for officer, other in ((ours, theirs), (theirs, ours)):
        gone = [word for word in officer.words if word not in text]
        assert not gone, f"{gone} borta; {other.touched}"
    if quarrels(ours, theirs):
        assert merged.conflicts
        return
    if merged.conflicts:
        assert may_quarrel(ours, theirs), [str(one.address) for one in merged.conflicts]
        return
    said = read(merged.data)
    assert alike(expected(base, ours, theirs).said()) == alike(said)
    mover = theirs if ("ordning",) in theirs.touched else ours
    if not (("ordning",) in ours.touched and ("ordning",) in theirs.touched):
        moved = [one for one in order(mover.case.said(), base) if one in order(said, base)]
        assert moved == order(said, base)


@seeds
def test_our_comments_stay(seed):
    base, ours, theirs = at_work(seed)
    merged = merge(*(case.written().encode() for case in (base, ours.case, theirs.case)), "a.yaml")
    if not merged.conflicts:
        text = merged.data.decode()
        standing = [one for one in ours.comments if one not in text]
        removed = [address[0] for address in theirs.touched if address[-1] == "borta"]
        assert all(any(ours.case.comments.get(name) == one for name in removed) for one in standing)


@seeds
def test_the_two_sides_say_the_same_whoever_merges(seed):
    base, ours, theirs = at_work(seed)
    texts = [case.written().encode() for case in (base, ours.case, theirs.case)]
    here, there = merge(*texts, "a.yaml"), merge(texts[0], texts[2], texts[1], "a.yaml")
    assert bool(here.conflicts) == bool(there.conflicts)
    if not here.conflicts:
        assert alike(read(here.data)) == alike(read(there.data))


def test_the_chance_gives_all_kinds():
    kinds = [at_work(seed) for seed in range(WHOLE)]
    sure = [quarrels(ours, theirs) for _, ours, theirs in kinds if not may_quarrel(ours, theirs)]
    assert 0.6 * WHOLE < len(sure)
    assert 30 < sum(sure) < len(sure) - 100

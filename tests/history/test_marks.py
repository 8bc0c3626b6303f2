"""Which version a meeting got and decided, as tags."""

from dataclasses import replace

import pytest

from arende.history import Held, Kind, Mark, marks, open_repository, put_mark
from arende.history.marks import slug
from arende.history.trouble import AlreadyMarked, NoIdentity
from tests.history.places import CASE, state

PATH = "cases/2026/Åkerö plan.yaml"
MOMENT = "2026-10-15T16:30:00+02:00"


@pytest.fixture
def saved(repo):
    """A repository that knows who saves, and the mark of its one ärende."""
    repo.git("config", "user.name", "Nils Påhitt")
    repo.git("config", "user.email", "nils@strandaker.example")
    repo.write(PATH, CASE)
    commit = repo.save("nytt")
    repository = open_repository(repo.folder)
    held = Held(PATH, repository.blob(commit, PATH) or "", 45)
    return repo, Mark(
        Kind.DECISION, "tekniska nämnden", "2026-10-15", "sammanträden/tn.yaml", commit, (held,)
    )


def test_a_mark_is_read_as_it_was_written(saved):
    repo, mark = saved
    assert "beslut/tekniska-namnden/2026-10-15" == put_mark(open_repository(repo.folder), mark, MOMENT)
    (read,) = marks(open_repository(repo.folder))
    assert (mark.kind, mark.organ, mark.day, mark.meeting) == (read.kind, read.organ, read.day, read.meeting)
    assert (mark.commit, mark.held, MOMENT, "Nils Påhitt") == (read.commit, read.held, read.moment, read.by)
    assert mark.commit == open_repository(repo.folder).resolve("beslut/tekniska-namnden/2026-10-15")


def test_git_itself_shows_what_a_mark_says(saved):
    repo, mark = saved
    put_mark(open_repository(repo.folder), mark, MOMENT)
    shown = repo.git("tag", "-n9", "-l", "beslut/*")
    assert "beslut i tekniska nämnden 2026-10-15" in shown
    assert f"§ 45 {PATH}" in shown
    repo.git("fsck", "--strict")


@pytest.mark.parametrize("outcome", ["", "enligt förslag", "ändrat", "avslag"])
@pytest.mark.parametrize("proposes", [False, True])
def test_a_mark_says_what_became_of_each_text(saved, outcome, proposes):
    repo, mark = saved
    held = replace(mark.held[0], outcome=outcome, proposes=proposes and bool(outcome))
    put_mark(open_repository(repo.folder), replace(mark, held=(held,)), MOMENT)
    (read,) = marks(open_repository(repo.folder))
    assert (held,) == read.held
    assert (outcome in ("", "enligt förslag") and not held.proposes) == held.is_settled


def test_the_same_mark_twice_is_one(saved):
    repo, mark = saved
    put_mark(open_repository(repo.folder), mark, MOMENT)
    before = state(repo.folder)
    put_mark(open_repository(repo.folder), mark, "2026-10-16T08:00:00+02:00")
    assert before == state(repo.folder)


def test_a_decision_is_never_marked_anew_and_a_notice_may_be_sent_again(saved):
    repo, mark = saved
    repository = open_repository(repo.folder)
    for kind in Kind:
        put_mark(repository, Mark(kind, mark.organ, mark.day, mark.meeting, mark.commit, mark.held), MOMENT)
    repo.write(PATH, CASE + "# mer\n")
    later = repo.save("mer")
    again = Mark(Kind.NOTICE, mark.organ, mark.day, mark.meeting, later, mark.held)
    assert "kallelse/tekniska-namnden/2026-10-15-2" == put_mark(repository, again, MOMENT)
    with pytest.raises(AlreadyMarked):
        put_mark(
            repository, Mark(Kind.DECISION, mark.organ, mark.day, mark.meeting, later, mark.held), MOMENT
        )
    assert [mark.commit, later, mark.commit] == [one.commit for one in marks(repository)]


def test_two_meetings_of_an_organ_on_one_day_have_a_mark_each(saved):
    repo, mark = saved
    files = {name: f"sammanträden/{name}.yaml" for name in ("tn-fm", "tn-em")}
    for file in files.values():
        repo.write(file, "dagordning: []\n")
    commit = repo.save("två möten")
    repository = open_repository(repo.folder)
    for kind in Kind:
        put = [
            put_mark(repository, Mark(kind, mark.organ, mark.day, file, commit, mark.held), MOMENT)
            for file in (*files.values(), *files.values())
        ]
        names = [f"{kind}/tekniska-namnden/2026-10-15", f"{kind}/tekniska-namnden/2026-10-15-tn-em"]
        assert [*names, *names] == put
    assert 4 == len(marks(repository))
    again = Mark(Kind.NOTICE, mark.organ, mark.day, files["tn-em"], mark.commit, mark.held)
    assert "kallelse/tekniska-namnden/2026-10-15-tn-em-2" == put_mark(repository, again, MOMENT)
    with pytest.raises(AlreadyMarked) as told:
        put_mark(
            repository,
            Mark(Kind.DECISION, mark.organ, mark.day, files["tn-em"], mark.commit, mark.held),
            MOMENT,
        )
    assert "git tag -d beslut/tekniska-namnden/2026-10-15-tn-em" in told.value.advice


def test_a_meeting_whose_file_got_another_name_is_the_same_meeting(saved):
    repo, mark = saved
    put_mark(open_repository(repo.folder), mark, MOMENT)
    repo.write("sammanträden/tn-ny.yaml", "dagordning: []\n")
    later = repo.save("nytt namn")
    repository = open_repository(repo.folder)
    with pytest.raises(AlreadyMarked):
        put_mark(
            repository,
            Mark(mark.kind, mark.organ, mark.day, "sammanträden/tn-ny.yaml", later, mark.held),
            MOMENT,
        )


def test_without_an_identity_nothing_is_marked(repo):
    repo.write(PATH, CASE)
    commit = repo.save("nytt")
    with pytest.raises(NoIdentity):
        put_mark(open_repository(repo.folder), Mark(Kind.NOTICE, "a", "2026-10-15", "b", commit, ()), MOMENT)
    assert () == open_repository(repo.folder).tags()


@pytest.mark.parametrize(
    ("organ", "expected"),
    [
        ("tekniska nämnden", "tekniska-namnden"),
        ("Barn- och utbildningsnämndens arbetsutskott", "barn-och-utbildningsnamndens-arbetsutskott"),
        ("…", "organ"),
    ],
)
def test_an_organ_has_a_name_that_a_tag_may_hold(organ, expected):
    assert expected == slug(organ)

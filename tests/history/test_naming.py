"""What a person writes for a version."""

import pytest

from arende.history import open_repository
from arende.history.trouble import AmbiguousVersion, UnknownVersion
from tests.history.places import CASE, state


@pytest.fixture
def saved(repo):
    """Three versions on three days, a tag of each kind and a branch; their commits."""
    commits = []
    for text in ("a", "b", "c"):
        repo.write("cases/a.yaml", CASE + f"# {text}\n")
        commits.append(repo.save(text))
    repo.git("tag", "enkelt", commits[0])
    repo.git("tag", "-a", "-m", "text", "beslut/nämnden/2026-10-03", commits[1])
    repo.git("branch", "sida", commits[1])
    return repo, commits


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("HEAD", 2),
        ("main", 2),
        ("sida", 1),
        ("enkelt", 0),
        ("refs/tags/enkelt", 0),
        ("beslut/nämnden/2026-10-03", 1),
        ("beslut/na\u0308mnden/2026-10-03", 1),
        (" main ", 2),
        # Steps back
        ("HEAD~1", 1),
        ("main~2", 0),
        ("main^^", 0),
        # Days
        ("2026-09-01", 0),
        ("2026-09-02", 1),
        ("2027-01-01", 2),
        ("2026-09-03~1", 1),
    ],
)
def test_a_name_means_one_version(saved, written, expected):
    repo, commits = saved
    assert commits[expected] == open_repository(repo.folder).resolve(written)


def test_a_day_passes_by_a_branch_that_was_merged_later(repo):
    repo.write("cases/a.yaml", CASE)
    first = repo.save("a")
    repo.git("checkout", "-q", "-b", "sida")
    repo.write("cases/b.yaml", CASE)
    repo.save("b")
    repo.git("checkout", "-q", "main")
    repo.write("cases/a.yaml", CASE + "# c\n")
    repo.save("c")
    repo.git("merge", "-q", "--no-ff", "-m", "samman", "sida")
    assert first == open_repository(repo.folder).resolve("2026-09-02")


def test_the_beginning_of_a_commit_names_it(saved):
    repo, commits = saved
    repository = open_repository(repo.folder)
    assert commits == [repository.resolve(commit[:12]) for commit in commits]
    assert commits[0] == repository.resolve(commits[0].upper())


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("finns-inte", "det finns ingen version ”finns-inte”"),
        ("", "det finns ingen version ””"),
        ("abcdef0123", "det finns ingen version ”abcdef0123”"),
        ("2025-01-01", "ingenting var sparat 2025-01-01; den äldsta versionen är från 2026-09-01"),
        ("2026-13-45", "det finns ingen version ”2026-13-45”"),
        ("main~7", "så långt tillbaka som ”main~7” finns inga versioner"),
        # What git would take as something else than a name
        ("--all", "det finns ingen version ”--all”"),
        ("--output=/tmp/x", "det finns ingen version ”--output=/tmp/x”"),
        ("-h", "det finns ingen version ”-h”"),
        ("main..sida", "det finns ingen version ”main..sida”"),
        (":/a", "det finns ingen version ”:/a”"),
        ("main:cases/a.yaml", "det finns ingen version ”main:cases/a.yaml”"),
        ("@{upstream}", "det finns ingen version ”@{upstream}”"),
        ("main\n--all", "det finns ingen version ”main\n--all”"),
        ("main\0", "det finns ingen version ”main\0”"),
    ],
)
def test_what_names_no_version_is_told_and_never_reaches_git(saved, written, message):
    repo, _ = saved
    before = state(repo.folder)
    with pytest.raises(UnknownVersion) as told:
        open_repository(repo.folder).resolve(written)
    assert message == told.value.message
    assert before == state(repo.folder)


def test_the_nearest_name_is_advised(saved):
    repo, _ = saved
    with pytest.raises(UnknownVersion) as told:
        open_repository(repo.folder).resolve("enkellt")
    assert "menade du ”enkelt”?" == told.value.advice


def test_a_name_of_both_a_tag_and_a_branch_is_not_guessed(saved):
    repo, _ = saved
    repo.git("branch", "enkelt", "main")
    with pytest.raises(AmbiguousVersion) as told:
        open_repository(repo.folder).resolve("enkelt")
    assert "”enkelt” kan vara flera versioner: grenen enkelt, märket enkelt" == told.value.message


def test_a_tag_with_the_name_of_a_day_is_not_guessed(saved):
    repo, commits = saved
    repo.git("tag", "2026-09-02", commits[0])
    with pytest.raises(AmbiguousVersion):
        open_repository(repo.folder).resolve("2026-09-02")


def test_a_tag_of_a_file_is_no_version(saved):
    repo, _ = saved
    repo.git("tag", "fil", "HEAD:cases/a.yaml")
    with pytest.raises(UnknownVersion):
        open_repository(repo.folder).resolve("fil")
    assert "fil" not in [tag.name for tag in open_repository(repo.folder).tags()]


def test_a_shallow_copy_says_how_to_get_older_versions(saved, tmp_path):
    repo, _ = saved
    repo.git("clone", "-q", "--depth", "1", f"file://{repo.folder}", str(tmp_path / "grund"))
    with pytest.raises(UnknownVersion) as told:
        open_repository(tmp_path / "grund").resolve("2026-09-01")
    assert "git fetch --unshallow" in told.value.advice


@pytest.mark.parametrize(("written", "meant"), [("kalelsen", "kallelsen"), ("beslutat", "beslutad")])
def test_the_words_of_the_commands_are_advised(saved, written, meant):
    with pytest.raises(UnknownVersion) as told:
        open_repository(saved[0].folder).resolve(written)
    assert f"”{meant}”" in told.value.advice

"""How the program starts, speaks and ends, whatever the command."""

import os
import subprocess
import sys
import unicodedata

import pytest

from arende import __version__
from arende.cli.mall import ENTRIES
from arende.cli.program import COMMANDS, SECTIONS
from tests.cli.running import SMALL, place, run, run_process

EVERY_COMMAND = [[name] for name in COMMANDS] + [["mall", name] for name in ENTRIES]
HEAVY = ("lxml", "docx", "docxtpl", "jinja2", "rich", "babel")


def test_help_names_every_command_with_its_summary():
    ran = run("--help")
    assert 0 == ran.code
    said = " ".join(ran.out.split())
    for name, (summary, _) in COMMANDS.items():
        assert f" {name} {summary}" in said


def test_help_puts_every_command_under_one_heading():
    assert sorted(COMMANDS) == sorted(name for names in SECTIONS.values() for name in names)


@pytest.mark.parametrize("words", EVERY_COMMAND, ids=" ".join)
@pytest.mark.parametrize("switch", ["-h", "--hjälp", "--help", unicodedata.normalize("NFD", "--hjälp")])
def test_every_command_explains_itself_with_an_example(words, switch):
    ran = run(*words, switch)
    assert (0, "") == (ran.code, ran.err)
    assert ran.out.startswith(f"Användning: arende {' '.join(words)} ")
    assert f"Exempel:\n    arende {' '.join(words)}" in ran.out


@pytest.mark.parametrize(
    "words", [["--help"], *([*words, "--help"] for words in EVERY_COMMAND)], ids=" ".join
)
def test_no_english_word_of_the_framework_stands_in_any_help(words):
    said = run(*words).out
    for english in ("Usage", "Options", "Commands", "Show", "Arguments", "PATH", "FILENAME", "default"):
        assert english not in said


def test_the_version_is_shown():
    assert f"arende version {__version__}\n" == run("--version").out


def test_no_command_at_all_shows_the_help():
    ran = run()
    assert (2, run("--help").out) == (ran.code, ran.err)


def test_a_fault_in_the_program_is_told_without_a_traceback(one, monkeypatch):
    monkeypatch.setattr("arende.tasks.check.check", _broken)
    ran = run("granska", crashes=True)
    expected = (
        "fel i programmet: ZeroDivisionError: division med noll\n"
        "  = råd: felet är inte ditt; kör samma kommando med --felsök, och skicka texten till den som "
        "förvaltar arende hos er\n"
    )
    assert (2, "", expected) == (ran.code, ran.out, ran.err)


@pytest.mark.parametrize("switch", ["--felsök", "--felsok"])
def test_a_fault_in_the_program_is_shown_whole_when_asked_for(one, monkeypatch, switch):
    monkeypatch.setattr("arende.tasks.check.check", _broken)
    ran = run("granska", switch, crashes=True)
    assert 2 == ran.code
    assert "Traceback (most recent call last):" in ran.err
    assert f"arende {__version__}" in ran.err


def _broken(*_: object, **__: object) -> None:
    raise ZeroDivisionError("division med noll")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp1252"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"LANGUAGE": "en", "LC_ALL": "en_US.UTF-8"},
    ],
    ids=lambda environment: " ".join(environment.values()),
)
def test_the_program_speaks_swedish_in_utf8_wherever_it_runs(folder, environment):
    ran = run_process(folder, "gransk", **environment)
    expected = (
        "Användning: arende [VÄXLAR] KOMMANDO …\n"
        "Skriv ”arende --help” för hjälp.\n\n"
        "fel: kommandot ”gransk” finns inte\n"
        "  = råd: menade du ”granska”?\n"
    )
    assert (2, expected) == (ran.code, ran.err)


def test_python_m_arende_is_the_same_program(folder):
    done = subprocess.run([sys.executable, "-m", "arende", "--version"], capture_output=True, check=True)
    assert f"arende version {__version__}\n" == done.stdout.decode()


def test_a_reader_who_leaves_early_ends_the_program_quietly(folder):
    place(folder, **{f"a{number}": "dnr: fel\n" for number in range(400)})
    process = subprocess.Popen(
        [sys.executable, "-m", "arende", "granska"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    assert b"" == process.stderr.read()
    process.wait(timeout=60)


@pytest.mark.parametrize(
    ("args", "unwanted"),
    [
        (("--help",), ("pydantic", "yaml", "markdown_it", "importlib.metadata", *HEAVY)),
        (("granska", "cases"), ("multiprocessing", "concurrent", *HEAVY)),
        (("rendera", "cases"), ("pydantic", "yaml", "markdown_it", *HEAVY)),
    ],
    ids=lambda value: " ".join(value),
)
def test_a_command_reads_only_the_libraries_it_needs(one, args, unwanted):
    assert 0 == run_process(one, "rendera", "cases").code
    shows = "import atexit, sys\natexit.register(lambda: print('\\n'.join(sys.modules), file=sys.stderr))"
    loaded = set(run_process(one, *args, before=shows).err.splitlines())
    assert "arende.cli.program" in loaded
    assert set() == loaded & set(unwanted)


@pytest.mark.skipif(os.name == "nt", reason="a console in Windows is no file")
@pytest.mark.parametrize(
    ("environment", "expected"),
    [({"TERM": "xterm"}, True), ({"TERM": "xterm", "NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
    ids=["a terminal", "NO_COLOR", "a terminal without colours"],
)
def test_colour_is_for_terminals_whose_reader_wants_it(folder, environment, expected):
    place(folder, a=SMALL.replace("rubrik", "rubrk"))
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "arende", "granska"]
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM")}
    process = subprocess.Popen(command, cwd=folder, stdout=theirs, env=kept | environment)
    os.close(theirs)
    process.wait(timeout=60)
    said = os.read(ours, 10_000).decode()
    os.close(ours)
    assert "okänd nyckel" in said
    assert expected == ("\x1b[31m" in said)


def test_colour_is_not_written_to_a_file(folder):
    place(folder, a=SMALL.replace("rubrik", "rubrk"))
    assert "\x1b" not in run_process(folder, "granska", TERM="xterm").out

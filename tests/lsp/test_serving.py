"""What an editor is told, and what it can ask, from ``arende lsp`` in a process of its own."""

import unicodedata

import pytest

from tests.lsp.client import Editor, applied
from tests.lsp.workspace import SOUND, lay_out, profile_text

PLAN = "  sammanfattning: Förvaltningen har tagit fram en plan.\n"
SKALL = "  sammanfattning: 😀 Nämnden skall läsa.\n"
WATCHING = {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}}
MARKDOWN = {"textDocument": {"hover": {"contentFormat": ["markdown", "plaintext"]}}}
NOWHERE = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}


@pytest.fixture(scope="module")
def editor(tmp_path_factory):
    folder = tmp_path_factory.mktemp("arbetsyta")
    lay_out(folder)
    with Editor(folder, **WATCHING, **MARKDOWN) as editor:
        yield editor


def with_skall(text=SOUND):
    assert PLAN in text
    return text.replace(PLAN, SKALL)


def line_of(text, words):
    return text[: text.index(words)].count("\n")


def at(line, start, end):
    return {"start": {"line": line, "character": start}, "end": {"line": line, "character": end}}


def codes(diagnostics):
    return [one["code"] for one in diagnostics]


def test_a_finding_is_shown_with_its_place_weight_code_and_råd(editor):
    uri = editor.open("fynd.yaml", with_skall())
    (shown,) = editor.diagnostics(uri)
    page = shown.pop("codeDescription")["href"]
    assert {
        # 😀 is two units of UTF-16
        "range": at(line_of(with_skall(), "skall"), 29, 34),
        "message": "”skall” är en äldre form\nråd: skriv ”ska”",
        "severity": 2,
        "code": "L101",
        "source": "arende",
    } == shown
    assert page.startswith("file:///")
    assert page.endswith(".md")


def test_a_meeting_and_a_register_have_their_findings_shown_too(editor):
    uri = editor.open("sammanträden/ks.yaml", "organ: kommunstyrelse\ndatum: i dag\ndagordning: []\n")
    assert "I105" in codes(editor.diagnostics(uri))
    uri = editor.open("templates/standard/organ.yaml", "organ: []\n")
    assert 1 == len(editor.diagnostics(uri))


def test_what_stops_the_reading_is_shown_too(editor):
    uri = editor.open("brutet.yaml", SOUND.replace("[kommunstyrelsen]", "[kommunstyrelsen"))
    (shown,) = editor.diagnostics(uri)
    assert ("I016", 1, at(2, 13, 14)) == (shown["code"], shown["severity"], shown["range"])


def test_findings_go_when_the_text_is_put_right_and_when_the_file_is_closed(editor):
    uri = editor.open("rättas.yaml", with_skall())
    assert ["L101"] == codes(editor.diagnostics(uri))
    line = line_of(with_skall(), "skall")
    version = editor.change(uri, {"range": at(line, 29, 34), "text": "ska"})
    assert [] == editor.diagnostics(uri, version)
    editor.change(uri, {"text": with_skall()})
    assert ["L101"] == codes(editor.diagnostics(uri))
    editor.close(uri)
    assert [] == editor.diagnostics(uri)


def test_fast_typing_ends_with_the_findings_of_the_last_text(editor):
    uri = editor.open("skrivs.yaml", SOUND)
    line, start = line_of(SOUND, "Förvaltningen har"), len("  sammanfattning: ")
    for number, sign in enumerate("Nämnden skall läsa. "):
        version = editor.change(uri, {"range": at(line, start + number, start + number), "text": sign})
    (shown,) = editor.diagnostics(uri, version)
    assert at(line, start + 8, start + 13) == shown["range"]


@pytest.mark.parametrize(
    ("encoding", "character"), [("utf-8", 32), ("utf-16", 29), ("utf-32", 28)], ids=lambda value: str(value)
)
def test_columns_count_in_the_encoding_the_editor_prefers(tmp_path, encoding, character):
    lay_out(tmp_path)
    written = SKALL.replace("Nämnden", unicodedata.normalize("NFD", "Nämnde"))
    text = "\ufeff" + SOUND.replace(PLAN, written).replace("\n", "\r\n")
    with Editor(tmp_path, general={"positionEncodings": [encoding, "utf-16"]}) as editor:
        assert encoding == editor.initialized["result"]["capabilities"]["positionEncoding"]
        uri = editor.open("a.yaml", text)
        (shown,) = editor.diagnostics(uri)
        line = line_of(text, "skall")
        assert at(line, character, character + 5) == shown["range"]
        version = editor.change(uri, {"range": shown["range"], "text": "ska"})
        assert [] == editor.diagnostics(uri, version)


def test_a_fix_makes_the_file_sound(editor):
    text = with_skall()
    uri = editor.open("åtgärd.yaml", text)
    (shown,) = editor.diagnostics(uri)
    fix, exception = editor.actions(uri, shown["range"], "quickfix")
    assert ("Skriv ”ska”", "quickfix", True) == (fix["title"], fix["kind"], fix["isPreferred"])
    assert ["L101"] == codes(fix["diagnostics"])
    (change,) = fix["edit"]["documentChanges"]
    assert {"uri": uri, "version": 1} == change["textDocument"]
    mended = applied(text, change["edits"])
    assert mended == text.replace("skall", "ska")
    version = editor.change(uri, {"text": mended})
    assert [] == editor.diagnostics(uri, version)
    assert [] == editor.actions(uri, NOWHERE)
    assert "Gör undantag från L101: skriv skälet efter kolonet" == exception["title"]


def test_an_exception_is_put_above_the_key_and_holds_when_its_reason_is_written(editor):
    text = with_skall()
    uri = editor.open("undantag.yaml", text)
    (shown,) = editor.diagnostics(uri)
    exception = editor.actions(uri, shown["range"], "quickfix")[1]
    changed = applied(text, exception["edit"]["documentChanges"][0]["edits"])
    assert text.replace(SKALL, f"  # undantag L101: \n{SKALL}") == changed
    version = editor.change(uri, {"text": changed})
    assert ["R102", "L101"] == codes(editor.diagnostics(uri, version))
    version = editor.change(uri, {"text": changed.replace("L101: ", "L101: citerar lagen")})
    assert [] == editor.diagnostics(uri, version)


def test_two_findings_of_one_rule_under_one_key_share_an_exception(editor):
    text = SOUND.replace(PLAN, "  sammanfattning: Nämnden skall läsa och skall svara.\n")
    uri = editor.open("två.yaml", text)
    first, last = editor.diagnostics(uri)
    place = {"start": first["range"]["start"], "end": last["range"]["end"]}
    titles = [action["title"] for action in editor.actions(uri, place, "quickfix")]
    assert ["Skriv ”ska”", "Skriv ”ska”", "Gör undantag från L101: skriv skälet efter kolonet"] == titles


def test_every_certain_fix_can_be_made_at_once(editor):
    text = with_skall().replace("två år.", "två år. Den skall ses över.").replace("\n", "\r\n")
    uri = editor.open("alla.yaml", text)
    assert ["L101", "L101"] == codes(editor.diagnostics(uri))
    (action,) = editor.actions(uri, NOWHERE, "source.fixAll")
    assert ("Rätta allt som är säkert i filen", "source.fixAll.arende") == (action["title"], action["kind"])
    edits = action["edit"]["documentChanges"][0]["edits"]
    assert text.replace("skall", "ska") == applied(text, edits)
    assert 2 == len(edits)
    assert [] == editor.actions(uri, NOWHERE, "refactor")


def test_hover_shows_the_finding_and_the_rule_s_page(editor):
    uri = editor.open("hovra.yaml", with_skall())
    line = line_of(with_skall(), "skall")
    said = editor.at("hover", uri, line, 30)
    assert at(line, 29, 34) == said["range"]
    assert "markdown" == said["contents"]["kind"]
    assert said["contents"]["value"].startswith(
        "**varning L101**: ”skall” är en äldre form  \nråd: skriv ”ska”\n\n"
        "**L101** Hjälpverbet skrivs ”ska”, inte ”skall”.\n\n**Varför:** "
    )
    assert "**Fel:**\n```yaml\nNämnden skall yttra sig.\n```" in said["contents"]["value"]
    assert editor.at("hover", uri, line, 2) is None


def test_hover_on_the_code_of_an_exception_explains_the_rule(editor):
    text = with_skall().replace(SKALL, f"  # undantag L101: citerar lagen\n{SKALL}")
    uri = editor.open("undantaget.yaml", text)
    said = editor.at("hover", uri, line_of(text, "undantag"), 14)
    assert said["contents"]["value"].startswith("**L101** Hjälpverbet skrivs ”ska”, inte ”skall”.")


def test_an_exception_being_written_is_offered_the_rules_with_those_that_found_something_first(editor):
    text = with_skall().replace(SKALL, f"  # undantag \n{SKALL}")
    uri = editor.open("fyller-i.yaml", text)
    editor.diagnostics(uri)
    offered = editor.at("completion", uri, line_of(text, "undantag"), len("  # undantag "))
    first = min(offered, key=lambda item: item["sortText"])
    assert ("L101", "L101: ") == (first["label"], first["insertText"])
    assert "Hjälpverbet skrivs ”ska”, inte ”skall”." == first["detail"]
    assert len(offered) > 50
    assert [] == editor.at("completion", uri, 0, 3)


def test_other_yaml_files_are_left_alone_until_they_are_ärenden(editor):
    settings = editor.open("inställningar.yaml", "typ: x\nlista: [1, 2\n")
    notes = editor.open("anteckningar.txt", with_skall(), language="plaintext")
    assert editor.at("hover", settings, 1, 1) is None
    assert editor.at("hover", notes, 1, 1) is None
    version = editor.change(settings, {"text": "dnr: x\nlista: [1, 2\n"})
    assert "I016" in codes(editor.diagnostics(settings, version))
    version = editor.change(settings, {"text": "typ: x\n"})
    assert [] == editor.diagnostics(settings, version)
    editor.close(notes)


def test_an_untitled_document_is_checked_but_misses_no_files(editor):
    text = with_skall() + "  bilagor: [{titel: Plan, fil: plan.pdf}]\n"
    uri = editor.open("untitled:Untitled-1", text)
    assert ["L101"] == codes(editor.diagnostics(uri))
    saved = editor.open("sparad.yaml", text)
    assert ["F101", "L101"] == sorted(codes(editor.diagnostics(saved)))


def test_a_file_that_an_ärende_names_is_found_when_it_comes(editor):
    text = SOUND + "  bilagor: [{titel: Plan, fil: karta.pdf}]\n"
    uri = editor.open("väntar.yaml", text)
    assert ["F101"] == codes(editor.diagnostics(uri))
    (editor.folder / "karta.pdf").write_bytes(b"%PDF-1.7")
    changed = {"uri": (editor.folder / "karta.pdf").as_uri(), "type": 1}
    editor.tell("workspace/didChangeWatchedFiles", {"changes": [changed]})
    assert [] == editor.diagnostics(uri)
    (registered,) = editor.requested
    assert "client/registerCapability" == registered["method"]
    assert "workspace/didChangeWatchedFiles" == registered["params"]["registrations"][0]["method"]


def test_a_profile_counts_as_it_is_written_and_again_as_it_stands_on_disk(tmp_path):
    file = lay_out(tmp_path)
    with Editor(tmp_path) as editor:
        uri = editor.open("ärende.yaml", with_skall())
        assert ["L101"] == codes(editor.diagnostics(uri))
        profile = editor.open("templates/standard/profil.yaml", profile_text(on=()))
        assert [] == editor.diagnostics(profile)
        assert [] == editor.diagnostics(uri)
        version = editor.change(profile, {"text": profile_text(namm="x")})
        assert ["I101"] == codes(editor.diagnostics(profile, version))
        editor.close(profile)
        assert [] == editor.diagnostics(profile)
        assert ["L101"] == codes(editor.diagnostics(uri))
        # saved, without being open
        file.write_text(profile_text(on=(), organisationn="x"), encoding="utf-8")
        editor.tell("textDocument/didSave", {"textDocument": {"uri": uri}})
        assert ["I101"] == codes(editor.diagnostics(file.as_uri()))
        file.write_text(profile_text(), encoding="utf-8")
        editor.tell("textDocument/didSave", {"textDocument": {"uri": uri}})
        assert [] == editor.diagnostics(file.as_uri())


def test_a_folder_without_templates_has_the_profiles_of_the_program(tmp_path):
    with Editor(tmp_path) as editor:
        uri = editor.open("a.yaml", with_skall().replace("dnr:", "profil: standrad\ndnr:"))
        assert ["P100"] == codes(editor.diagnostics(uri))
        version = editor.change(uri, {"text": with_skall()})
        assert "L101" in codes(editor.diagnostics(uri, version))


def test_half_an_emoji_and_signs_from_word_do_no_harm(editor):
    uri = editor.open("tecken.yaml", SOUND.replace("Planen gäller", "Planen\x0bgäller \ud83d"))
    assert ["I004"] == codes(editor.diagnostics(uri))
    line = line_of(SOUND, "Planen gäller")
    start = len("    beskrivning: Planen")
    version = editor.change(uri, {"range": at(line, start, start + 1), "text": " "})
    assert "I005" in codes(editor.diagnostics(uri, version))


def test_an_error_in_the_program_is_told_in_the_log_and_the_server_lives_on(tmp_path):
    lay_out(tmp_path)
    fails = (
        "import arende.tasks.editing as editing\n"
        "look = editing.Desk.look\n"
        "def failing(self, path, text, is_saved=True):\n"
        "    if 'VÅLLA FEL' in text: raise ZeroDivisionError('delat med noll')\n"
        "    return look(self, path, text, is_saved)\n"
        "editing.Desk.look = failing\n"
    )
    with Editor(tmp_path, before=fails) as editor:
        uri = editor.open("a.yaml", f"# VÅLLA FEL\n{with_skall()}")
        told = editor.wait(lambda message: message.get("method") == "window/logMessage")["params"]
        assert {
            "type": 1,
            "message": "fel i programmet, i a.yaml: ZeroDivisionError: delat med noll\n"
            "  = råd: felet är inte ditt; skicka texten till den som förvaltar arende hos er",
        } == told
        version = editor.change(uri, {"text": with_skall()})
        assert ["L101"] == codes(editor.diagnostics(uri, version))


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b"5", b"null", b'{"jsonrpc": "2.0"}', b"\xff\xfe", b'{"jsonrpc": "2.0", "method": 7}'],
    ids=["half", "list", "number", "null", "empty", "no text", "no method"],
)
def test_what_is_no_message_is_passed_over(editor, body):
    editor.send_bytes(body)
    assert editor.process.stdin is not None
    editor.process.stdin.write(b"inget huvud\r\n\r\nContent-Length: x\r\n\r\n")
    uri = editor.open("efteråt.yaml", SOUND)
    assert [] == editor.diagnostics(uri)
    editor.close(uri)
    editor.diagnostics(uri)


def test_a_request_that_cannot_be_read_or_is_not_known_is_answered(editor):
    assert -32602 == editor.ask("textDocument/hover", {"position": 5})["error"]["code"]
    assert -32601 == editor.ask("arende/finnsInte", {})["error"]["code"]


def test_a_change_to_what_is_not_open_is_passed_over(editor):
    document = {"uri": "file:///finns/inte.yaml", "version": 3}
    change = {"range": at(5, 0, 1), "text": "x"}
    editor.tell("textDocument/didChange", {"textDocument": document, "contentChanges": [change]})
    editor.close("file:///finns/inte.yaml")
    assert [] == editor.actions("file:///finns/inte.yaml", NOWHERE)


def test_the_server_ends_with_zero_when_it_was_shut_down_and_says_nothing_on_the_side(tmp_path):
    with Editor(tmp_path) as editor:
        editor.diagnostics(editor.open("a.yaml", with_skall()))
        assert 0 == editor.leave()
        assert editor.process.stderr is not None
        assert b"" == editor.process.stderr.read()


def test_the_server_ends_with_one_when_the_editor_just_leaves(tmp_path):
    with Editor(tmp_path) as editor:
        editor.open("a.yaml", with_skall())
        assert editor.process.stdin is not None
        editor.process.stdin.close()
        assert 1 == editor.process.wait(20)
    with Editor(tmp_path) as editor:
        editor.tell("exit", None)
        assert 1 == editor.process.wait(20)

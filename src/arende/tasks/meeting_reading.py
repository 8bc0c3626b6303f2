"""One sammanträde in the reading: its profile, organ and form, its ärenden, and what went before it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from arende.address import Address
from arende.diagnostics import Diagnostic, has_errors
from arende.loading import Loaded
from arende.loading.files import Folder, Trouble
from arende.loading.sitting import History, Sitting, sit
from arende.meeting.agenda import Item, first_paragraph, items
from arende.meeting.decision import Decided
from arende.model.case import Ärende
from arende.model.meeting import Sammanträde
from arende.model.meeting_form import Sammanträdesform
from arende.model.organs import Organ
from arende.model.profile import Profil
from arende.tasks import meeting_findings as say
from arende.tasks.meeting_files import Head
from arende.tasks.meeting_sources import Sources
from arende.tasks.reading import unknown_profile
from arende.tasks.workspace import DEFAULT_PROFILE, FORM_FILE, ORGANS_FILE, PROFILE_FILE, shown

Cases = dict[Address, tuple[str, Loaded[Ärende]]]


@dataclass(frozen=True)
class _Setting:
    """What a profile says of one organ and its papers."""

    profile: Profil
    organ: Organ
    form: Loaded[Sammanträdesform]


@dataclass
class Reading:
    """The reading of one meeting: what is found on the way, and the files it comes by."""

    sources: Sources
    path: Path
    loaded: Loaded[Sammanträde]
    meeting: Sammanträde
    findings: list[Diagnostic] = field(default_factory=list)
    files: dict[Path, None] = field(default_factory=dict)

    def sitting(self) -> Sitting | None:
        """The whole meeting; None where its profile, organ or form cannot be used."""
        setting, cases = self.setting(), self.cases()
        if setting is None:
            return None
        history, named = self.history(), self.named()
        return sit(self.loaded, setting.organ, setting.profile, setting.form, cases, history, named)

    def setting(self) -> _Setting | None:
        """The profile, and what it says of the organ; what it lacks is told."""
        name = self.meeting.profil or DEFAULT_PROFILE
        known = self.sources.profiles.workspaces.of(self.path).profiles
        if name not in known:
            self.findings.append(unknown_profile(self.loaded, name, list(known)))
            return None
        folder = known[name]
        profile = self.sources.profiles.profile(folder)
        self.findings.extend(profile.findings)
        self.files[folder / PROFILE_FILE] = None
        organ, form = self._organ(folder), self._form(folder)
        if profile.profile is None or organ is None or form is None:
            return None
        return _Setting(profile.profile, organ, form)

    def _organ(self, folder: Path) -> Organ | None:
        register = self.sources.register(folder)
        if register is None:
            self.findings.append(say.no_register(self.loaded, folder.name))
            return None
        self.findings.extend(register.findings)
        self.files[folder / ORGANS_FILE] = None
        organ = register.value.called(self.meeting.organ) if register.value is not None else None
        if register.value is not None and organ is None:
            file = register.source.path
            self.findings.append(say.unknown_organ(self.loaded, self.meeting.organ, register.value, file))
        return organ

    def _form(self, folder: Path) -> Loaded[Sammanträdesform] | None:
        form = self.sources.form(folder)
        if form is None:
            self.findings.append(say.no_form(self.loaded, folder.name))
            return None
        self.findings.extend(form.findings)
        self.files[folder / FORM_FILE] = None
        return form if form.value is not None else None

    def cases(self, wanted: frozenset[str] | None = None) -> Cases:
        """The ärende of each item that is no free text; *wanted*: only those with one of these numbers."""
        found: Cases = {}
        for item in items(self.meeting, 1):
            dnr = item.entry.dnr
            if item.entry.rubrik is None and dnr is not None and (wanted is None or dnr in wanted):
                file = self._case_file(item, dnr)
                case = self._case(item, dnr, file) if file is not None else None
                if case is not None:
                    found[item.address] = (case.source.path, case)
        return found

    def named(self, wanted: frozenset[str] | None = None) -> dict[Address, Ärende]:
        """The ärenden that items of free text name by their dnr, where one file has it and can be read."""
        found: dict[Address, Ärende] = {}
        for item in items(self.meeting, 1):
            dnr = item.entry.dnr
            if item.entry.rubrik is not None and dnr is not None and (wanted is None or dnr in wanted):
                for file in self.sources.index(self.path).get(dnr, ()):
                    self.files[file] = None
                    case = self.sources.case(file).value
                    if case is not None and (item.address not in found or case.sekretess):
                        found[item.address] = case
        return found

    def _case_file(self, item: Item, dnr: str) -> Path | None:
        if item.entry.fil is not None:
            folder = Folder(self.path.parent, self.sources.home(self.path), "arbetsytan")
            place = folder.find(item.entry.fil)
            if isinstance(place, Trouble):
                self.findings.append(self.loaded.finding(item.address / "fil", *place))
                return None
            return place
        index = self.sources.index(self.path)
        files = index.get(dnr, ())
        if not files:
            self.findings.append(say.no_case(self.loaded, item.address, dnr, index))
        if len(files) > 1:
            finding = say.several_cases(self.loaded, item.address, dnr, files, self.path.parent)
            self.findings.append(finding)
        return files[0] if len(files) == 1 else None

    def _case(self, item: Item, dnr: str, file: Path) -> Loaded[Ärende] | None:
        case = self.sources.case(file)
        self.files[file] = None
        if case.value is None or has_errors(case.findings):
            finding = say.case_with_errors(self.loaded, item.address, case.source.path)
        elif case.value.dnr != dnr:
            finding = say.other_number(self.loaded, item.address, case.value.dnr, dnr)
        else:
            return case
        self.findings.append(finding)
        return None

    def history(self) -> History:
        """The first §, and every decision that meetings before this one made in the ärenden on its agenda."""
        entries = (item.entry for item in items(self.meeting, 1))
        numbers = frozenset(entry.dnr for entry in entries if entry.dnr is not None)
        own, first = self.sources.head(self.path), self.first()
        decisions: dict[str, tuple[Decided, ...]] = {}
        texts: dict[str, Loaded[Any]] = {}
        for head in self.sources.before(own):
            if any(number in head.text for number in numbers):
                for decision in self._decided_at(head, numbers, decisions, texts):
                    decisions[decision.dnr] = (*decisions.get(decision.dnr, ()), decision)
        return History(first, decisions, texts, self.follows())

    def _decided_at(
        self,
        head: Head,
        numbers: frozenset[str],
        before: dict[str, tuple[Decided, ...]],
        texts: dict[str, Loaded[Any]],
    ) -> Iterator[Decided]:
        """What an earlier meeting decided in the ärenden *numbers*; its files are added to *texts*.

        Its decisions rest in turn on those *before* it. A meeting that is not recorded has decided nothing.
        """
        loaded = self.sources.meeting(head.path)
        self.files[head.path] = None
        if loaded.value is None or has_errors(loaded.findings):
            self.findings.append(say.earlier_with_errors(self.loaded, loaded.source.path))
        elif loaded.value.is_recorded:
            reading = Reading(self.sources, head.path, loaded, loaded.value)
            setting = reading.setting()
            reading.findings.clear()  # a profile's own faults are told of the meeting that asked
            cases, first = reading.cases(numbers), reading.first()
            self.files.update(reading.files)
            if setting is None or has_errors(reading.findings):
                self.findings.append(say.earlier_with_errors(self.loaded, loaded.source.path))
                return
            history = History(first, before, texts)
            named = reading.named(numbers)
            sitting = sit(loaded, setting.organ, setting.profile, setting.form, cases, history, named)
            texts.update(sitting.sources)
            yield from (one for one in sitting.decisions.values() if one.dnr in numbers)

    def first(self) -> int:
        """The § that the meeting begins with; of the organ's earlier meetings only those needed are read."""
        if self.meeting.första_paragraf is not None:
            return self.meeting.första_paragraf
        for file in self.sources.uncounted(self.sources.head(self.path), self._organs()):
            self.findings.append(say.uncounted(self.loaded, shown(file, self.sources.here)))
        return first_paragraph(self.meeting, self._earlier())

    def _organs(self) -> tuple[str, ...]:
        """Every organ that the meeting's profile knows."""
        name = self.meeting.profil or DEFAULT_PROFILE
        folder = self.sources.profiles.workspaces.of(self.path).profiles.get(name)
        register = self.sources.register(folder) if folder is not None else None
        known = register.value.organ if register is not None and register.value is not None else ()
        return tuple(organ.namn for organ in known)

    def follows(self) -> int | None:
        """The § after the organ's last earlier one, whatever the meeting says itself; None without any.

        A meeting that says its own is not stopped by an earlier one that cannot be read.
        """
        told = len(self.findings)
        earlier = self._earlier()
        if self.meeting.första_paragraf is not None:
            del self.findings[told:]
        unwritten = self.meeting.model_copy(update={"första_paragraf": None})
        return first_paragraph(unwritten, earlier) if earlier else None

    def _earlier(self) -> list[Sammanträde]:
        """The organ's meetings before this one, back to the last that says its own first §."""
        own = self.sources.head(self.path)
        earlier: list[Sammanträde] = []
        for head in reversed(self.sources.before(own)):
            if head.is_counted_with(own):
                loaded = self.sources.meeting(head.path)
                self.files[head.path] = None
                if loaded.value is None:
                    self.findings.append(say.earlier_with_errors(self.loaded, loaded.source.path))
                    break
                earlier.append(loaded.value)
                if loaded.value.första_paragraf is not None:
                    break
        return earlier

"""A profile's ``sammantraden.yaml`` to a Sammanträdesform: its Word templates found, its texts parsed."""

from dataclasses import replace
from pathlib import Path

from arende.loading.case import load_record
from arende.loading.files import Folder
from arende.loading.loaded import Loaded
from arende.loading.placeholders import placeholder_faults
from arende.loading.profile import shown_file, templates_missing
from arende.markup import parse_line
from arende.model.meeting_form import Sammanträdesform

FORM_FILE = "sammantraden.yaml"
_JUSTERARE = "{justerare}"


def load_meeting_form(folder: Path, shown: str, data: bytes | None = None) -> Loaded[Sammanträdesform]:
    """The form beside the profile in *folder*, or in *data* as if it stood there.

    *shown* is the path of its file, or of the folder, that messages print. Templates are found as those of
    the profile are.
    """
    inside = Folder(folder, folder.parent, "mallarnas mapp", ".docx")
    loaded = load_record(Sammanträdesform, folder / FORM_FILE, shown_file(shown, FORM_FILE), inside, data)
    missing = templates_missing(loaded.document, folder, Sammanträdesform)
    asked = placeholder_faults(loaded.document)
    found = tuple(sorted((*loaded.findings, *missing, *asked), key=lambda finding: finding.order))
    return replace(loaded, findings=found)


def with_justerare(loaded: Loaded[Sammanträdesform], names: str) -> Loaded[Sammanträdesform]:
    """*loaded* with *names* for ``{justerare}`` in the groups' usual proposals, in value and texts alike."""
    form = loaded.value
    if form is None:
        return loaded
    texts = dict(loaded.texts)
    groups = dict(form.grupper)
    for name, group in form.grupper.items():
        if any(_JUSTERARE in point.text for point in group.förslag):
            points = tuple(
                point.model_copy(update={"text": point.text.replace(_JUSTERARE, names)})
                for point in group.förslag
            )
            groups[name] = group.model_copy(update={"förslag": points})
            for index, point in enumerate(points):
                texts[f"grupper.{name}.förslag[{index}].text"] = parse_line(point.text).blocks
    return replace(loaded, value=form.model_copy(update={"grupper": groups}), texts=texts)

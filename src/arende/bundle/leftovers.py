"""Forms and layers: what a PDF's catalogue holds about its pages, gathered in the bundle's own."""

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

_SHOWN, _HIDDEN = Name.ON, Name.OFF


class Leftovers:
    """The fields and the layers of the parts, as they are added."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._fields: list[Object] = []
        self._form: dict[str, Object] = {}
        self._resources: dict[str, dict[str, Object]] = {}
        self._layers: list[Object] = []
        self._hidden: list[Object] = []

    def add(self, source: Pdf, prefix: str) -> None:
        """Takes over what *source*, whose pages have been copied, has of them."""
        form, layers = source.Root.get(Name.AcroForm), source.Root.get(Name.OCProperties)
        if isinstance(form, Dictionary) and len(form.get(Name.Fields, Array())):
            self._add_form(self._pdf.copy_foreign(source.make_indirect(form)), prefix)
        if isinstance(layers, Dictionary):
            self._add_layers(self._pdf.copy_foreign(source.make_indirect(layers)))

    def finish(self) -> None:
        """Puts them in the catalogue."""
        if self._fields:
            resources = {kind: Dictionary(each) for kind, each in self._resources.items()}
            form = {**self._form, "/Fields": Array(self._fields), "/DR": Dictionary(resources)}
            self._pdf.Root.AcroForm = Dictionary(form)
        if self._layers:
            hidden = {} if not self._hidden else {"/OFF": Array(self._hidden)}
            shown = Dictionary({"/Name": String("Lager"), "/Order": Array(self._layers), **hidden})
            self._pdf.Root.OCProperties = Dictionary(OCGs=Array(self._layers), D=shown)

    def _add_form(self, form: Object, prefix: str) -> None:
        """Fields of one name are one field, so each part's get a name of their own.

        A signature holds for the file it was made in: here only its picture is kept.
        """
        for field in form.Fields:
            if Name.T in field:
                field.T = String(prefix + str(field.T))
            if field.get(Name.FT) == Name.Sig and Name.V in field:
                del field[Name.V]
            self._fields.append(field)
        if Name.DA in form:
            self._form.setdefault("/DA", form.DA)
        for kind, each in form.get(Name.DR, Dictionary()).items():
            if isinstance(each, Dictionary):
                self._resources[kind] = {**dict(each.items()), **self._resources.get(kind, {})}

    def _add_layers(self, layers: Object) -> None:
        """A layer that was hidden in its own PDF stays hidden."""
        own = list(layers.get(Name.OCGs, Array()))
        view = layers.get(Name.D, Dictionary())
        shown = {one.objgen for one in view.get(_SHOWN, Array())}
        hidden = {one.objgen for one in view.get(_HIDDEN, Array())}
        if view.get(Name.BaseState) == _HIDDEN:
            hidden = {one.objgen for one in own} - shown
        self._layers.extend(own)
        self._hidden.extend(one for one in own if one.objgen in hidden)

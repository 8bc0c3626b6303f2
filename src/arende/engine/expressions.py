"""One expression of a tag against the names a template may use: what it gives, and what is wrong with it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from jinja2 import TemplateSyntaxError, nodes

from arende.engine.environment import ALLOWED_FILTERS, ALLOWED_TESTS, environment
from arende.engine.names import Kind, Name
from arende.suggest import did_you_mean

Scope = Mapping[str, Name]
Report = Callable[[str, str, str], None]  # code, message, råd

TEXT = Name(Kind.TEXT, "")
CLAIM = Name(Kind.CLAIM, "")
UNKNOWN = Name(Kind.RECORD, "")
"""What a name holds when its fault has been told where it was bound; nothing more is said of it."""
LOOP = Name(
    Kind.RECORD,
    "varvet i loopen",
    names={
        **dict.fromkeys(("index", "index0", "revindex", "revindex0", "length"), TEXT),
        **dict.fromkeys(("first", "last"), CLAIM),
    },
)

_READ = environment()
_SEE_NAMES = "se namnen med ”arende mall namn”"
_PLAIN_NODES = (nodes.Compare, nodes.Operand, nodes.Concat, nodes.Add, nodes.Sub, nodes.Tuple, nodes.List)


@dataclass(frozen=True, slots=True)
class Checker:
    """Walks the expressions of one tag. *names* is what can be said where the tag stands."""

    names: Scope
    report: Report
    written: str

    def printed(self, body: str) -> Name | None:
        """What ``{{ body }}`` prints; None where that cannot be told, which has then been reported."""
        meant = self._joined(body) if "-" in body else ""
        if meant:
            self.report("E201", f"mallen frågar efter ”{body}”, som inte finns", f"menade du ”{meant}”?")
            return None
        output = self._parse(f"{{{{ {body} }}}}")
        return self.resolve(output.nodes[0]) if isinstance(output, nodes.Output) else None

    def condition(self, body: str) -> None:
        """Checks what stands after ``if`` or ``elif``."""
        statement = self._parse(f"{{% if {body} %}}{{% endif %}}")
        if isinstance(statement, nodes.If):
            self._truth(statement.test)

    def loop(self, body: str) -> tuple[str, Name] | None:
        """The name that ``for body`` binds, and what it holds in each turn."""
        statement = self._parse(f"{{% for {body} %}}{{% endfor %}}")
        if not isinstance(statement, nodes.For):
            return None
        if not isinstance(statement.target, nodes.Name) or statement.recursive:
            self._refuse("”for” med flera namn eller ”recursive”", "skriv {% for namn in lista %}")
            return None
        name = statement.target.name
        item = self._item(self.resolve(statement.iter))
        if not self._bindable(name):
            return None
        if statement.test is not None:
            inner = {**self.names, name: item or UNKNOWN}
            Checker(inner, self.report, self.written)._truth(statement.test)
        return name, item or UNKNOWN

    def binding(self, body: str) -> tuple[str, Name] | None:
        """The name that ``set body`` binds, and what it holds."""
        statement = self._parse(f"{{% set {body} %}}")
        if not isinstance(statement, nodes.Assign) or not isinstance(statement.target, nodes.Name):
            return None
        value = self.resolve(statement.node)
        return (statement.target.name, value or UNKNOWN) if self._bindable(statement.target.name) else None

    def _parse(self, source: str) -> nodes.Node | None:
        try:
            body = _READ.parse(source).body
        except TemplateSyntaxError:
            body = []
        if len(body) == 1:
            return body[0]
        meant = self._joined(source)
        advice = f"menade du ”{meant}”?" if meant else "skriv till exempel {{ post.namn }}"
        self.report("E202", f"taggen {self.written} går inte att läsa", advice)
        return None

    def _joined(self, source: str) -> str:
        """The name that was written with a space or a hyphen, ”er beteckning”; empty where it is none."""
        path = "_".join(source.strip("{}% ").replace("-", " ").split())
        owner, _, field = path.rpartition(".")
        names = self.names if not owner else self.names[owner].names if owner in self.names else {}
        return path if field in names else ""

    def _bindable(self, name: str) -> bool:
        if name == "loop" or name.startswith("_"):
            self._refuse(f"namnet ”{name}”", "välj ett annat namn")
            return False
        return True

    def _item(self, walked: Name | None) -> Name | None:
        if walked is None:
            return None
        if walked.kind is Kind.LIST:
            return Name(Kind.RECORD, walked.description, names=walked.names) if walked.names else TEXT
        self.report("E210", f"{self.written} går igenom {_a(walked)}, väntade en lista", _SEE_NAMES)
        return None

    def _truth(self, node: nodes.Node) -> None:
        if isinstance(node, nodes.And | nodes.Or):
            self._truth(node.left)
            self._truth(node.right)
        elif isinstance(node, nodes.Not):
            self._truth(node.node)
        else:
            asked = self.resolve(node)
            if asked is not None and asked.kind is Kind.RECORD and asked is not LOOP:
                message = f"{self.written} frågar efter en post, som alltid finns"
                self.report("E210", message, f"fråga efter ett fält: {_fields(asked)}")

    def resolve(self, node: nodes.Node) -> Name | None:
        """What *node* gives; None where that cannot be told."""
        match node:
            case nodes.Name():
                return self._name(node.name)
            case nodes.Getattr():
                return self._field(self.resolve(node.node), node.attr)
            case nodes.Getitem():
                return self._indexed(node)
            case nodes.Filter():
                return self._filtered(node)
            case nodes.Test():
                return self._tested(node)
            case nodes.CondExpr():
                return self._chosen(node)
            case nodes.And() | nodes.Or():
                self._truth(node.left)
                return self.resolve(node.right)
            case nodes.Not():
                self._truth(node.node)
                return CLAIM
            case nodes.Const():
                return TEXT
            case nodes.Compare():
                self._walk(node)
                return CLAIM
            case _ if isinstance(node, _PLAIN_NODES):
                self._walk(node)
                return TEXT
            case nodes.Call():
                self._refuse("anrop", "skriv bara namnet, utan parentes")
            case _:
                self._refuse("den sortens uttryck", "skriv ett namn, eller fråga med {% if %}")
        return None

    def _walk(self, node: nodes.Node) -> None:
        for child in node.iter_child_nodes():
            self.resolve(child)

    def _name(self, name: str) -> Name | None:
        if name in self.names:
            found = self.names[name]
            return None if found is UNKNOWN else found
        if name.startswith("_"):
            self._refuse(f"namnet ”{name}”", _SEE_NAMES)
        else:
            advice = did_you_mean(name, self.names, _SEE_NAMES)
            self.report("E201", f"mallen frågar efter ”{name}”, som inte finns", advice)
        return None

    def _field(self, owner: Name | None, field: str) -> Name | None:
        if field.startswith("_"):
            self._refuse(f"”{field}”", _SEE_NAMES)
            return None
        if owner is None:
            return None
        if owner.kind is Kind.RECORD:
            if field in owner.names:
                return owner.names[field]
            self.report(
                "E201",
                f"{self.written} frågar efter ”{field}”, som inte finns där",
                did_you_mean(field, owner.names, f"där finns {_fields(owner)}"),
            )
            return None
        walk = f"gå igenom listan med {{% for x in … %}} och skriv x.{field}"
        advice = walk if owner.kind is Kind.LIST else _SEE_NAMES
        self.report("E210", f"{self.written} frågar efter ”{field}” i {_a(owner)}", advice)
        return None

    def _indexed(self, node: nodes.Getitem) -> Name | None:
        owner = self.resolve(node.node)
        key = node.arg.value if isinstance(node.arg, nodes.Const) else None
        if isinstance(key, str):
            return self._field(owner, key)
        if owner is not None and owner.kind is Kind.LIST:
            self.resolve(node.arg)
            return self._item(owner)
        if owner is not None:
            self._refuse("den sortens hakparentes", "skriv lista[0] eller post.namn")
        return None

    def _filtered(self, node: nodes.Filter) -> Name | None:
        value = self.resolve(node.node) if node.node is not None else None
        for argument in node.args:
            self.resolve(argument)
        if node.name not in ALLOWED_FILTERS or node.kwargs or node.dyn_args or node.dyn_kwargs:
            self.report(
                "E211",
                f"filtret ”{node.name}” i {self.written} får inte användas i en mall",
                did_you_mean(node.name, ALLOWED_FILTERS, "använd ett av " + ", ".join(ALLOWED_FILTERS)),
            )
            return None
        if value is None:
            return None
        return self._through(node.name, value)

    def _through(self, name: str, value: Name) -> Name | None:
        wants_text = name in ("upper", "lower", "capitalize")
        if wants_text and value.kind is Kind.TEXT:
            return TEXT
        if not wants_text and value.kind is Kind.LIST:
            if name in ("first", "last"):
                return self._item(value)
            if name == "length" or not value.names:
                return TEXT
        if name == "length" and value.kind is Kind.TEXT:
            return TEXT
        self.report("E210", f"filtret ”{name}” i {self.written} passar inte {_a(value)}", _SEE_NAMES)
        return None

    def _tested(self, node: nodes.Test) -> Name | None:
        self.resolve(node.node)
        divisors = [argument.value for argument in node.args if isinstance(argument, nodes.Const)]
        wanted = 1 if node.name == "divisibleby" else 0
        if node.name in ALLOWED_TESTS and len(node.args) == len(divisors) == wanted and 0 not in divisors:
            return CLAIM
        self._refuse(f"”is {node.name}”", "skriv {% if namn %}: ett namn som saknar värde är tomt")
        return None

    def _chosen(self, node: nodes.CondExpr) -> Name | None:
        self._truth(node.test)
        first = self.resolve(node.expr1)
        if node.expr2 is None:
            self.report("E202", f"{self.written} säger inte vad som annars ska stå", 'lägg till else ""')
            return None
        second = self.resolve(node.expr2)
        if first is not None and second is not None and first.kind is not second.kind:
            message = f"{self.written} väljer mellan {_a(first)} och {_a(second)}"
            self.report("E210", message, "välj mellan två texter")
        return first

    def _refuse(self, what: str, advice: str) -> None:
        self.report("E211", f"{what} får inte användas i en mall: {self.written}", advice)


def described(name: Name) -> str:
    """What *name* is, with its article: ”en lista”."""
    return _a(name)


def _a(name: Name) -> str:
    return {
        Kind.TEXT: "en text",
        Kind.BLOCKS: "stycken",
        Kind.LIST: "en lista",
        Kind.RECORD: "en post",
        Kind.CLAIM: "ett ja eller nej",
    }[name.kind]


def _fields(name: Name) -> str:
    return ", ".join(name.names)

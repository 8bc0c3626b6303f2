"""The Jinja that templates run in: sandboxed, strict, escaping, and with next to nothing to call."""

from collections.abc import Mapping

from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

ALLOWED_FILTERS = ("upper", "lower", "capitalize", "length", "first", "last", "join")
"""What a template may do with a value; ``arende mall namn`` lists them."""

ALLOWED_TESTS = ("odd", "even", "divisibleby")


class Missing(StrictUndefined):
    """A value that is not there; every use of it stops the rendering and names it."""

    @property
    def _undefined_message(self) -> str:
        return f"värdet ”{self._undefined_name}” saknas"


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """Reaches into mappings by key and into dataclasses by field, and into nothing else."""

    def getattr(self, obj: object, attribute: str) -> object:
        """The value that a template calls ``obj.attribute``."""
        declared = getattr(type(obj), "__dataclass_fields__", None)
        if declared is not None:
            if attribute in declared:
                return getattr(obj, attribute)
        elif isinstance(obj, Mapping):
            if attribute in obj:
                return obj[attribute]
        elif not isinstance(obj, (str, tuple, list)):
            return super().getattr(obj, attribute)  # loop.index and its kin
        return self.undefined(obj=obj, name=attribute)


def environment() -> TemplateEnvironment:
    """An environment with the allowed filters and tests and no globals; the renderer adds its own filters."""
    made = TemplateEnvironment(undefined=Missing, autoescape=True, cache_size=0)
    made.globals.clear()
    made.filters = {name: made.filters[name] for name in ALLOWED_FILTERS}
    made.tests = {name: made.tests[name] for name in ALLOWED_TESTS}
    return made

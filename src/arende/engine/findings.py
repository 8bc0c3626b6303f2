"""The findings about one template, gathered as they are met."""

from arende.diagnostics import Diagnostic, Severity


class Findings:
    """What is wrong with one template; *shown* is its path as messages show it."""

    def __init__(self, shown: str) -> None:
        self.shown = shown
        self._found: list[Diagnostic] = []

    def error(self, code: str, message: str, advice: str = "", where: str = "") -> None:
        """Something that would make a wrong paper."""
        self._add(Diagnostic(self.shown, code, message, advice, Severity.ERROR, where=where))

    def warning(self, code: str, message: str, advice: str = "", where: str = "") -> None:
        """Something that makes a paper worse to read or to hear."""
        self._add(Diagnostic(self.shown, code, message, advice, Severity.WARNING, where=where))

    def all(self) -> tuple[Diagnostic, ...]:
        """Everything found so far, in the order of the template."""
        return tuple(self._found)

    def _add(self, finding: Diagnostic) -> None:
        if finding not in self._found:
            self._found.append(finding)

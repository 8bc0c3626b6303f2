"""A switch's value out of a few words, which may be written without the marks over å, ä and ö."""

import unicodedata
from typing import Any, NoReturn

import click


class OneOf(click.Choice[str]):
    """One of some words; what is none of them is told in our own words, with the nearest one."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The word that *value* means."""
        words = {_bare(word): word for word in self.choices}
        meant = words.get(_bare(str(value)))
        return meant if meant is not None else self._refuse(str(value), param, ctx)

    def _refuse(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> NoReturn:
        from arende.suggest import did_you_mean

        *first, last = (f"”{word}”" for word in self.choices)
        expected = f"{', '.join(first)} eller {last}" if first else last
        advice = did_you_mean(value, self.choices)
        said = f"\n  = råd: {advice}" if advice else ""
        self.fail(f"väntade {expected}, fann ”{value}”{said}", param, ctx)


class Day(click.ParamType[str]):
    """A day as YYYY-MM-DD."""

    name = "dag"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """*value* when it is a day that is in the calendar."""
        from datetime import date

        try:
            return date.fromisoformat(str(value)).isoformat()
        except ValueError:
            self.fail(f"väntade en dag som 2026-09-24, fann ”{value}”", param, ctx)


DAY = Day()


def _bare(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(sign for sign in letters if not unicodedata.combining(sign))

"""A value of an ärende as text that a reader knows, without the marks of its file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from arende.comparison.passages import together
from arende.comparison.pieces import pieces
from arende.loading.shape import Shape, fields_of
from arende.model.decision import Belopp, Punkt
from arende.model.kinds import Manner, Record
from arende.model.profile import Ordval
from arende.swedish.amounts import format_amount
from arende.swedish.words import capitalise_first


@dataclass(frozen=True)
class Writing:
    """Writes values; what belongs to a decision point is told with the profile's *words*."""

    words: Ordval

    def text(self, value: Any, shape: Shape | None = None) -> str:
        """*value*: its texts after one another, dates and amounts as they are read."""
        match value:
            case None:
                return ""
            case bool():
                return "ja" if value else "nej"
            case date():
                return value.isoformat()
            case Decimal():
                return format_amount(value)
            case Enum():
                return str(value.value)
            case str():
                return together(pieces(value, shape.manner if shape is not None else Manner.LINE))
            case Belopp():
                return self._money(value)
            case Punkt():
                return self._point(value)
            case Record():
                return self._listed(self._fields(value))
            case Mapping():
                item = shape.item if shape is not None else None
                return "\n".join(self.text(one, item) for one in value.values())
            case Sequence():
                item = shape.item if shape is not None else None
                return self._listed(self.text(one, item) for one in value)
        return str(value)

    def _fields(self, value: Record) -> Iterator[str]:
        for name, shape in fields_of(type(value)).items():
            if name in value.model_fields_set:
                yield self.text(getattr(value, name), shape)

    def _listed(self, texts: Iterator[str]) -> str:
        return ", ".join(filter(None, texts))

    def _money(self, value: Belopp) -> str:
        """”450 000 kronor, 2027”."""
        amount = f"{format_amount(value.summa)} {value.enhet.value}"
        year = str(value.år) if value.år is not None else ""
        source = self.text(value.finansiering, fields_of(Belopp)["finansiering"])
        return self._listed(iter((amount, year, value.konto or "", source)))

    def _point(self, value: Punkt) -> str:
        """”ge förvaltningen i uppdrag att … Ansvarig: tekniska förvaltningen, senast 2027-06-01”."""
        words = self.words
        text = self.text(value.text, fields_of(Punkt)["text"])
        money = f"{words.belopp}: {self._money(value.belopp)}" if value.belopp is not None else ""
        who = f"{words.ansvarig}: {value.ansvarig}" if value.ansvarig is not None else ""
        when = f"{words.senast.lower()} {value.senast.isoformat()}" if value.senast is not None else ""
        numbers = ", ".join(map(str, value.besvarar))
        answers = f"Besvarar yrkande {numbers}" if numbers else ""
        task = capitalise_first(self._listed(iter((who, when))))
        told = [one for one in (money, task, answers) if one]
        return ". ".join((text.rstrip("."), *told)) if told else text

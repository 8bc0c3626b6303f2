"""X: who gets the decision."""

from arende.lint.rule import Rule
from arende.lint.rules.expediering import (
    x101_somebody_gets_it,
    x102_concrete_receivers,
    x103_tasks_reach_their_receiver,
    x104_receivers_once,
    x105_the_asker_gets_the_answer,
)

RULES: tuple[Rule, ...] = (
    x101_somebody_gets_it,
    x102_concrete_receivers,
    x103_tasks_reach_their_receiver,
    x104_receivers_once,
    x105_the_asker_gets_the_answer,
)

"""What the editor offers beyond keys: the beginnings of decision points, and rules to choose in a profile."""

from typing import Any

from arende.lint.catalogue import CASE_RULES
from arende.lint.meeting_catalogue import MEETING_RULES
from arende.lint.meeting_subject import MeetingRule
from arende.lint.rule import Rule, page, parameters
from arende.model.choices import Mood, Weight

Schema = dict[str, Any]
# The label an officer picks by, and the text with the places to fill in.
_INFINITIVE = (
    ("godkänna", "godkänna ${1:planen}"),
    ("anta", "anta ${1:planen}, daterad ${2:2026-09-24}"),
    ("fastställa", "fastställa ${1:taxan} att gälla från och med ${2:den 1 januari 2027}"),
    ("upphäva", "upphäva ${1:beslutet}, ${2:organ, datum och paragraf}"),
    ("ge i uppdrag", "ge ${1:förvaltningen} i uppdrag att ${2:göra vad} senast ${3:den 12 december 2026}"),
    ("avsätta", "avsätta ${1:450 000} kronor till ${2:vad}, finansierat ur ${3:anslag} ${4:år}"),
    ("bevilja", "bevilja ${1:mottagare} ${2:bidrag} med ${3:50 000} kronor för ${4:år}"),
    ("utse", "utse ${1:namn} till ${2:uppdrag} för tiden ${3:till och med}"),
    ("avge yttrande", "avge yttrande enligt ${1:bilaga 1} till ${2:mottagare}"),
    ("bifalla", "bifalla ${1:motionen}"),
    ("avslå", "avslå ${1:motionen}"),
    ("anse besvarad", "anse ${1:motionen} besvarad"),
    ("lägga till handlingarna", "lägga ${1:rapporten} till handlingarna"),
    ("justera omedelbart", "förklara paragrafen omedelbart justerad"),
)
_PRESENT = (
    ("godkänner", "${1:Nämnden} godkänner ${2:planen}"),
    ("antar", "${1:Nämnden} antar ${2:planen}, daterad ${3:2026-09-24}"),
    ("ger i uppdrag", "${1:Nämnden} ger ${2:förvaltningen} i uppdrag att ${3:göra vad} senast ${4:när}"),
    (
        "avsätter",
        "${1:Nämnden} avsätter ${2:450 000} kronor till ${3:vad}, finansierat ur ${4:anslag} ${5:år}",
    ),
    ("avslår", "${1:Nämnden} avslår ${2:motionen}"),
    ("anser besvarad", "${1:Nämnden} anser ${2:motionen} besvarad"),
)
_PASSIVE = (
    ("godkänns", "${1:planen} godkänns"),
    ("antas", "${1:planen}, daterad ${2:2026-09-24}, antas"),
    ("får i uppdrag", "${1:förvaltningen} får i uppdrag att ${2:göra vad} senast ${3:när}"),
    ("avsätts", "${1:450 000} kronor avsätts till ${2:vad}, finansierat ur ${3:anslag} ${4:år}"),
    ("avslås", "${1:motionen} avslås"),
    ("anses besvarad", "${1:motionen} anses besvarad"),
)
_BY_MOOD = {Mood.PRESENS: _PRESENT, Mood.PASSIV: _PASSIVE}


def snippets(mood: Mood) -> list[Schema]:
    """The beginnings of a decision point that VS Code offers where points are written in *mood*."""
    return [
        {"label": f"{label} …", "description": "beslutspunkt", "body": body}
        for label, body in _BY_MOOD.get(mood, _INFINITIVE)
    ]


def rule_choices(choice: Schema) -> dict[str, Schema]:
    """The keys under ”regler” in a profile, one for each rule; *choice* is the schema of a full choice."""
    every: tuple[Rule | MeetingRule, ...] = (*CASE_RULES, *MEETING_RULES)
    return {rule.CODE: _choice(rule, choice) for rule in sorted(every, key=lambda rule: rule.CODE)}


def _choice(rule: Rule | MeetingRule, choice: Schema) -> Schema:
    values = parameters(rule)
    said = f"{page(rule)['Vad']} ({rule.NAME}; {rule.SEVERITY.value} från början"
    full: Schema = {**choice, "properties": {"värden": {"propertyNames": {"enum": list(values)}}}}
    return {
        "description": f"{said}; värden: {', '.join(values)})" if values else f"{said})",
        "examples": [weight.value for weight in Weight],
        "anyOf": [{"enum": [weight.value for weight in Weight]}, full],
    }

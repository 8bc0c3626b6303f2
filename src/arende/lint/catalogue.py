"""Every rule, in one list one can read, and the run that asks them all."""

from dataclasses import replace

from arende.diagnostics import Diagnostic
from arende.lint.rules import (
    p101_dnr_shape,
    p102_known_sections,
    p103_required_parts,
    p104_place_for_content,
    p105_lead_in_is_filled,
    p106_answers_exist,
    p107_profile_has_paper,
    p108_known_placeholders,
    p109_att_once,
    p110_every_part_answered,
    p111_heading_depth,
)
from arende.lint.subject import Rule, Subject
from arende.loading import Loaded
from arende.model.case import Ärende
from arende.model.profile import Profil

CASE_RULES: tuple[Rule, ...] = (
    p101_dnr_shape,
    p102_known_sections,
    p103_required_parts,
    p104_place_for_content,
    p105_lead_in_is_filled,
    p106_answers_exist,
    p107_profile_has_paper,
    p109_att_once,
    p110_every_part_answered,
    p111_heading_depth,
)


def check_case(loaded: Loaded[Ärende], profile: Profil) -> tuple[Diagnostic, ...]:
    """The findings of every rule on one case; none where the case could not be read."""
    if loaded.value is None:
        return ()
    subject = Subject(loaded, loaded.value, profile)
    return tuple(finding for rule in CASE_RULES for finding in rule.check(replace(subject, code=rule.CODE)))


def check_profile(loaded: Loaded[Profil]) -> tuple[Diagnostic, ...]:
    """The findings on a profile itself; none where it could not be read."""
    return tuple(p108_known_placeholders.check_profile(loaded)) if loaded.value is not None else ()

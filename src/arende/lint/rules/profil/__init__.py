"""P: the case against its profile."""

from arende.lint.rule import Rule
from arende.lint.rules.profil import (
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

RULES: tuple[Rule, ...] = (
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

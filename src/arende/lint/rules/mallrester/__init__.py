"""M: what a template left behind, and what the hand forgot."""

from arende.lint.rule import Rule
from arende.lint.rules.mallrester import (
    m101_merge_fields,
    m102_prompts,
    m103_placeholder_words,
    m104_placeholder_signs,
    m105_empty_labels,
    m106_empty_keys,
    m107_square_brackets,
    m108_parentheses,
    m109_quotation_marks,
    m110_doubled_words,
    m111_doubled_signs,
    m112_field_errors,
    m113_filler_sections,
)

RULES: tuple[Rule, ...] = (
    m101_merge_fields,
    m102_prompts,
    m103_placeholder_words,
    m104_placeholder_signs,
    m105_empty_labels,
    m106_empty_keys,
    m107_square_brackets,
    m108_parentheses,
    m109_quotation_marks,
    m110_doubled_words,
    m111_doubled_signs,
    m112_field_errors,
    m113_filler_sections,
)

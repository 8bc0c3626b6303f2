"""N: siffror och pengar."""

from arende.lint.rule import Rule
from arende.lint.rules.siffror import (
    n101_thousands_by_space,
    n102_large_numbers_are_grouped,
    n103_decimal_comma,
    n104_one_spelling_of_a_unit,
    n105_unit_with_one_meaning,
    n106_column_adds_up,
    n107_row_adds_up,
    n108_shares_make_a_hundred,
    n109_share_of_total,
    n110_minus_sign,
    n111_word_or_figures,
    n112_sentence_begins_with_word,
    n113_amount_has_unit,
    n114_point_and_its_amount,
    n115_summary_and_point,
    n116_interval_in_order,
    n117_small_numbers_as_words,
    n118_kronor_spelled_out,
)

RULES: tuple[Rule, ...] = (
    n101_thousands_by_space,
    n102_large_numbers_are_grouped,
    n103_decimal_comma,
    n104_one_spelling_of_a_unit,
    n105_unit_with_one_meaning,
    n106_column_adds_up,
    n107_row_adds_up,
    n108_shares_make_a_hundred,
    n109_share_of_total,
    n110_minus_sign,
    n111_word_or_figures,
    n112_sentence_begins_with_word,
    n113_amount_has_unit,
    n114_point_and_its_amount,
    n115_summary_and_point,
    n116_interval_in_order,
    n117_small_numbers_as_words,
    n118_kronor_spelled_out,
)

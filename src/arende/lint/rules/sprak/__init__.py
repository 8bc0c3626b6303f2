"""L: språket: begripliga ord, korta meningar, rätt stavning."""

from arende.lint.rule import Rule
from arende.lint.rules.sprak import (
    l101_ska,
    l102_black_list,
    l103_plain_phrases,
    l104_defined_abbreviations,
    l105_organs_written_out,
    l106_double_negation,
    l107_own_words,
    l108_verbs_not_nouns,
    l109_no_slash,
    l201_long_sentences,
    l202_long_paragraphs,
    l203_readability,
    l204_active_voice,
    l301_misspelled,
    l302_split_compounds,
    l303_de_dem,
    l304_spoken_forms,
)

RULES: tuple[Rule, ...] = (
    l101_ska,
    l102_black_list,
    l103_plain_phrases,
    l104_defined_abbreviations,
    l105_organs_written_out,
    l106_double_negation,
    l107_own_words,
    l108_verbs_not_nouns,
    l109_no_slash,
    l201_long_sentences,
    l202_long_paragraphs,
    l203_readability,
    l204_active_voice,
    l301_misspelled,
    l302_split_compounds,
    l303_de_dem,
    l304_spoken_forms,
)

"""Every rule that a sammanträde is asked, in lists one can read; and the run that asks them."""

from collections.abc import Iterator
from dataclasses import replace

from arende.diagnostics import Diagnostic
from arende.lint.catalogue import KNOWN, weight
from arende.lint.exceptions import exempted
from arende.lint.meeting_subject import MeetingRule, MeetingSubject
from arende.lint.prose import CaseTexts
from arende.lint.rule import TextRule
from arende.lint.rules import sammantraden
from arende.lint.rules.datum import d101_real_dates, d102_weekdays, d110_years_in_four_figures
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
)
from arende.lint.rules.personuppgifter import (
    k101_personal_numbers,
    k102_half_masked_numbers,
    k104_private_email,
    k109_bank_accounts,
)
from arende.lint.rules.siffror import (
    n101_thousands_by_space,
    n102_large_numbers_are_grouped,
    n103_decimal_comma,
    n105_unit_with_one_meaning,
    n106_column_adds_up,
    n107_row_adds_up,
    n108_shares_make_a_hundred,
    n109_share_of_total,
    n110_minus_sign,
    n112_sentence_begins_with_word,
)
from arende.lint.rules.sprak import (
    l101_ska,
    l102_black_list,
    l103_plain_phrases,
    l106_double_negation,
    l107_own_words,
    l201_long_sentences,
    l202_long_paragraphs,
    l301_misspelled,
    l302_split_compounds,
    l303_de_dem,
    l304_spoken_forms,
)
from arende.lint.rules.tillganglighet import (
    w101_alt_text_says_something,
    w102_alt_text_is_short,
    w103_alt_text_is_not_the_caption,
    w104_alt_text_begins_with_content,
    w105_link_text_says_where,
    w106_link_text_is_no_address,
    w107_link_text_is_unique,
    w108_heading_without_mark,
    w109_heading_is_a_heading,
    w110_not_all_capitals,
    w111_column_has_heading,
    w112_first_column_has_heading,
    w113_table_is_a_table,
    w114_no_empty_cells,
    w115_not_by_colour_or_place_alone,
    w116_table_fits_a_page,
    w117_emphasis_is_short,
)
from arende.lint.rules.typografi import (
    y101_space_after_section_sign,
    y102_several_sections,
    y103_dash_in_interval,
    y104_time_of_day,
    y105_space_before_unit,
    y106_ordinals,
    y107_genitive_of_initials,
    y108_quotation_marks,
    y109_ellipsis,
    y110_dash_between_words,
    y111_single_space,
    y112_no_space_before_mark,
    y113_space_after_mark,
    y114_abbreviations,
    y115_invisible_characters,
    y116_ordinary_spaces,
    y117_letters_of_one_alphabet,
    y118_whole_letters,
    y119_single_mark,
)
from arende.loading.sitting import Sitting

MEETING_RULES: tuple[MeetingRule, ...] = sammantraden.RULES

# Left out are those that hold for one paper on one matter, and not for minutes of many §§: one date style
# and one spelling of a unit throughout (D103, N104, N111), days that age (D111: ”i dag” is the day of the
# meeting), abbreviations explained once (L104), and matters of style in what others have said (L108, N117,
# N118).
TEXT_RULES: tuple[TextRule, ...] = (
    d101_real_dates,
    d102_weekdays,
    d110_years_in_four_figures,
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
    k101_personal_numbers,
    k102_half_masked_numbers,
    k104_private_email,
    k109_bank_accounts,
    l101_ska,
    l102_black_list,
    l103_plain_phrases,
    l106_double_negation,
    l107_own_words,
    l201_long_sentences,
    l202_long_paragraphs,
    l301_misspelled,
    l302_split_compounds,
    l303_de_dem,
    l304_spoken_forms,
    n101_thousands_by_space,
    n102_large_numbers_are_grouped,
    n103_decimal_comma,
    n105_unit_with_one_meaning,
    n106_column_adds_up,
    n107_row_adds_up,
    n108_shares_make_a_hundred,
    n109_share_of_total,
    n110_minus_sign,
    n112_sentence_begins_with_word,
    y101_space_after_section_sign,
    y102_several_sections,
    y103_dash_in_interval,
    y104_time_of_day,
    y105_space_before_unit,
    y106_ordinals,
    y107_genitive_of_initials,
    y108_quotation_marks,
    y109_ellipsis,
    y110_dash_between_words,
    y111_single_space,
    y112_no_space_before_mark,
    y113_space_after_mark,
    y114_abbreviations,
    y115_invisible_characters,
    y116_ordinary_spaces,
    y117_letters_of_one_alphabet,
    y118_whole_letters,
    y119_single_mark,
    w101_alt_text_says_something,
    w102_alt_text_is_short,
    w103_alt_text_is_not_the_caption,
    w104_alt_text_begins_with_content,
    w105_link_text_says_where,
    w106_link_text_is_no_address,
    w107_link_text_is_unique,
    w108_heading_without_mark,
    w109_heading_is_a_heading,
    w110_not_all_capitals,
    w111_column_has_heading,
    w112_first_column_has_heading,
    w113_table_is_a_table,
    w114_no_empty_cells,
    w115_not_by_colour_or_place_alone,
    w116_table_fits_a_page,
    w117_emphasis_is_short,
)


def check_meeting(sitting: Sitting) -> tuple[Diagnostic, ...]:
    """The findings on one meeting, exceptions heeded; the rules about minutes only where it is recorded."""
    asked = MEETING_RULES if sitting.meeting.is_recorded else sammantraden.MEETING
    loaded = sitting.loaded
    subject = MeetingSubject(loaded, sitting.profile, CaseTexts(loaded), sitting=sitting)
    found = (finding for rule in (*asked, *TEXT_RULES) for finding in _ask(rule, subject))
    return exempted(loaded.document, found, KNOWN)


def _ask(rule: MeetingRule | TextRule, subject: MeetingSubject) -> Iterator[Diagnostic]:
    choice = subject.profile.regler.get(rule.CODE)
    severity = weight(rule.SEVERITY, choice)
    if severity is not None:
        yield from rule.check(replace(subject, code=rule.CODE, severity=severity, choice=choice))

"""W: tillgänglighet."""

from arende.lint.rule import Rule
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

RULES: tuple[Rule, ...] = (
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

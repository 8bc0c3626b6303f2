"""D: dates that exist, agree and come in order."""

from arende.lint.rule import Rule
from arende.lint.rules.datum import (
    d101_real_dates,
    d102_weekdays,
    d103_one_date_style,
    d104_timeline_in_order,
    d105_paper_before_meeting,
    d106_decision_before_execution,
    d107_organs_in_order,
    d108_meetings_on_holidays,
    d109_years_near,
    d110_years_in_four_figures,
    d111_dates_that_age,
)

RULES: tuple[Rule, ...] = (
    d101_real_dates,
    d102_weekdays,
    d103_one_date_style,
    d104_timeline_in_order,
    d105_paper_before_meeting,
    d106_decision_before_execution,
    d107_organs_in_order,
    d108_meetings_on_holidays,
    d109_years_near,
    d110_years_in_four_figures,
    d111_dates_that_age,
)

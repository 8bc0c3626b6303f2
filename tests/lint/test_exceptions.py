"""Exceptions with a reason: what they hide, how far they reach, and what is wrong with one."""

import pytest

from tests.lint.drawn import findings_of

HEAD = """\
dnr: {dnr}
rubrik: Plan för skolskjuts
beslutsgång: [kommunstyrelsen]
beslut_skickas_till: [ekonomiavdelningen]
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {{förvaltning: kommunledningskontoret}}
  handläggare: [{{namn: Alva Exempel}}]
  förslag_till_beslut:
    {point}
"""


@pytest.mark.parametrize(
    ("dnr", "point", "expected"),
    [
        # hidden by a comment at the end of its line, or over it
        ("KS26  # undantag P101: gammalt nummer", "- godkänna planen", []),
        ("KS 2026-00123", "# undantag P109: citat ur lagen\n    - att godkänna planen", []),
        # another line, another code
        ("KS 2026-00123", "# undantag P101: fel regel\n    - att godkänna planen", ["P109", "R101"]),
        ("KS 2026-00123", "# undantag P109: fel rad\n    - godkänna\n    - att avsluta", ["P109", "R101"]),
        # no reason, no rule
        ("KS26  # undantag P101", "- godkänna planen", ["P101", "R102"]),
        ("KS26  # undantag Q999: finns inte", "- godkänna planen", ["P101", "R103"]),
        ("KS26  # undantag: finns inte", "- godkänna planen", ["P101", "R103"]),
        # hides nothing
        ("KS 2026-00123  # undantag P101: behövs inte", "- godkänna planen", ["R101"]),
    ],
)
def test_an_exception_hides_its_rule_on_its_lines_alone(tmp_path, dnr, point, expected):
    found = findings_of(tmp_path, HEAD.format(dnr=dnr, point=point))
    assert expected == sorted(finding.code for finding in found)

"""K: personuppgifter: nummer, adresser och namn som inte ska publiceras."""

from arende.lint.rule import Rule
from arende.lint.rules.personuppgifter import (
    k101_personal_numbers,
    k102_half_masked_numbers,
    k103_mobile_numbers,
    k104_private_email,
    k105_home_addresses,
    k106_proposer_unnamed,
    k107_no_name_in_title,
    k108_no_name_in_file,
    k109_bank_accounts,
    k110_secrecy_beside_name,
    k111_sensitive_beside_name,
)

RULES: tuple[Rule, ...] = (
    k101_personal_numbers,
    k102_half_masked_numbers,
    k103_mobile_numbers,
    k104_private_email,
    k105_home_addresses,
    k106_proposer_unnamed,
    k107_no_name_in_title,
    k108_no_name_in_file,
    k109_bank_accounts,
    k110_secrecy_beside_name,
    k111_sensitive_beside_name,
)

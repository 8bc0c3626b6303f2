"""How a decision is appealed, in words that hold for every municipality, and what its own may ask for."""

from collections.abc import Mapping

from arende.model.choices import Appeal

# KL 13 kap. 1–5 §§ (laglighetsprövning: who, where, until when, and that grounds given later are not tried);
# förvaltningslagen 33, 42–44 §§ (förvaltningsbesvär); KL 13 kap. 2 § (what only prepares or executes).
USUAL: Mapping[Appeal, str] = {
    Appeal.LAGLIGHETSPRÖVNING: """
Varje medlem i kommunen får överklaga beslutet till {instans}. Överklagandet ska vara skriftligt och ange
vilket beslut som överklagas och de omständigheter som överklagandet grundas på. Omständigheter som anges
efter överklagandetidens slut får domstolen inte beakta. Överklagandet ska ha kommit in till {instans},
{adress}, inom tre veckor från den dag då det tillkännagavs på kommunens anslagstavla att protokollet över
beslutet har justerats (13 kap. kommunallagen).
""",
    Appeal.FÖRVALTNINGSBESVÄR: """
Den som beslutet angår får överklaga det till {instans}, om det har gått honom eller henne emot.
Överklagandet ska vara skriftligt och lämnas till {organ}, {adress}. Ange vilket beslut som överklagas,
hur det ska ändras och varför, samt namn, person- eller organisationsnummer och kontaktuppgifter. Det ska
ha kommit in till {organ} inom tre veckor från den dag då den som överklagar fick del av beslutet.
""",
    Appeal.EJ: """
Beslutet kan inte överklagas, eftersom det är av rent förberedande eller rent verkställande art
(13 kap. 2 § kommunallagen).
""",
}

FILLED = ("organ", "instans", "adress")

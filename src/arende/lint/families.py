"""The families of rules: the letter their codes begin with, and what each is about."""

FAMILIES = {
    "P": "Ärendet mot sin profil",
    "A": "Ärendet: nummer, rubrik, organ och personer",
    "B": "Förslaget till beslut",
    "S": "Sammanfattningen",
    "H": "Handlingar, underlag och bilagor",
    "X": "Expediering: vem beslutet skickas till",
    "J": "Sammanträdet: närvaro, omröstningar, beslut och justering",
    "D": "Datum",
    "N": "Siffror och pengar",
    "L": "Språk",
    "Y": "Typografi",
    "M": "Det som en mall har lämnat kvar",
    "K": "Personuppgifter",
    "W": "Tillgänglighet",
}
"""By letter, in the order a reader meets them in a paper."""

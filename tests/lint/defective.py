"""The defects of real papers, each made in a case of our own: what is written instead of what was right."""

CLEAN = """\
dnr: SN 2026-00102
rubrik: Reviderad delegationsordning för socialnämnden
beslutsgång: [socialnämnden]
tjänsteutlåtande:
  datum: 2026-09-15
  mottagare: socialnämnden
  avsändare:
    förvaltning: socialförvaltningen
    avdelning: staben
  handläggare:
    - namn: Olle Fingerad
      titel: utredare
      e_post: olle.fingerad@strandaker.example
  förslag_till_beslut:
    - anta delegationsordning för socialnämnden, daterad 2026-09-07
    - text: ge socialförvaltningen i uppdrag att följa upp delegationsordningen
      ansvarig: socialförvaltningen
      senast: 2027-05-31
    - bifalla nämndinitiativet om kortare handläggningstider, daterat 2026-05-11
  sammanfattning: |
    Nämnden har en ny organisation sedan i våras. Förvaltningen har därför gått igenom vem som får besluta i
    olika ärenden. Fler beslut föreslås bli fattade nära den enskilde.

    Förändringen påverkar omkring 40 beslut i veckan.
  avsnitt:
    beskrivning: |
      Nämnden beslutade 2026-05-20, § 47, att delegationsordningen ska ses över. Frågan hör till
      ärendet SN 2026-00102.

      Nämndinitiativet om kortare handläggningstider lämnades in vid samma möte.
    bedömning: |
      En tydlig delegationsordning gör att den enskilde får besked snabbare. Förvaltningen bedömer att risken
      för felaktiga beslut inte ökar.
    ekonomi: |
      Underskottet var 5 000 tkr i april och 10 800 tkr i augusti. Förslaget kostar inget.
    juridik: |
      Nämnden beslutar om delegation (6 kap. 37 § kommunallagen).
  beslutsunderlag:
    - titel: Socialförvaltningens tjänsteutlåtande
      datum: 2026-09-15
    - titel: Delegationsordning för socialnämnden
      datum: 2026-09-07
    - titel: Nämndinitiativ om kortare handläggningstider
      datum: 2026-05-11
    - organ: socialnämnden
      datum: 2026-05-20
      paragraf: 47
  underskrifter:
    - namn: Vera Skenbild
      titel: socialchef
  bilagor:
    - titel: Delegationsordning för socialnämnden
      datum: 2026-09-07
    - titel: Nämndinitiativ om kortare handläggningstider
      datum: 2026-05-11
beslut_skickas_till: [socialförvaltningen]
"""

# What it is; the code that finds it; what stood there; what stands there now.
DEFECTS = (
    # the two seed papers (domain, A6)
    ("klammer-utan-början", "M107", "mottagare: socialnämnden\n", "mottagare: socialnämnden]\n"),
    ("klammer-om-namn", "M103", "namn: Olle Fingerad", 'namn: "[Olle Fingerad]"'),
    ("mallens-namn", "M103", "namn: Vera Skenbild", 'namn: "[Namn Efternamn]"'),
    ("tom-etikett", "M106", "avdelning: staben", "avdelning:"),
    ("tom-etikett-i-text", "M105", "Förslaget kostar inget.", "Förslaget kostar inget.\n\n      Konto:"),
    (
        "tom-bilagerubrik",
        "I110",
        CLEAN[CLEAN.index("  bilagor:") : CLEAN.index("beslut_skickas")],
        "  bilagor:\n",
    ),
    ("två-slags-streck-i-dnr", "A101", "ärendet SN 2026-00102", "ärendet SN 2026–00102"),
    ("streck-i-dnr", "P101", "dnr: SN 2026-00102", "dnr: SN 2026–00102"),
    ("paragraf-utan-mellanslag", "Y101", "2026-05-20, § 47", "2026-05-20, §47"),
    ("två-stavningar-av-tkr", "N104", "10 800 tkr", "10 800 tusen kronor"),
    (
        "tom-mening",
        "M113",
        "Nämnden beslutar om delegation (6 kap. 37 § kommunallagen).",
        "Ej tillämpligt för nämnd",
    ),
    (
        "snedstreck",
        "L109",
        "att följa upp delegationsordningen",
        "att inrätta/genomföra delegationsordningen",
    ),
    ("felstavat", "L301", "Förslaget kostar inget.", "Kostanden är liten."),
    # texts that leak out of Word templates (domain, E1)
    ("uppmaning", "M102", "Förslaget kostar inget.", "[Klicka här och skriv eventuell beslutsmotivering]"),
    ("innehållskontroll", "M102", "Förslaget kostar inget.", "Klicka eller tryck här för att ange text."),
    ("kopplingsfält", "M101", "förvaltning: socialförvaltningen", "förvaltning: «AnvEnhet»"),
    ("kopplingsfält-i-dnr", "M101", "ärendet SN 2026-00102", "ärendet «Diarienr»"),
    # one fact in two places, drifting (domain, E2)
    (
        "annat-datum-i-punkten",
        "H101",
        "socialnämnden, daterad 2026-09-07",
        "socialnämnden, daterad 2026-09-13",
    ),
    (
        "eget-datum",
        "H104",
        "tjänsteutlåtande\n      datum: 2026-09-15",
        "tjänsteutlåtande\n      datum: 2026-09-11",
    ),
    ("initiativ-annan-dag", "H101", "daterat 2026-05-11", "daterat 2026-05-13"),
    ("dnr-med-streck", "A101", "ärendet SN 2026-00102", "ärendet SN-2026-00102"),
    ("dnr-utan-bokstäver", "A101", "ärendet SN 2026-00102", "ärende 2026-00102"),
    # personal data that was published (domain, E5)
    ("personnummer", "K101", "Förslaget kostar inget.", "Beslut gäller 121212-1212."),
    ("mobilnummer", "K103", "Förslaget kostar inget.", "Ring 070-174 06 05."),
)

"""Each rule about sammanträden in meetings that come near it and keep it."""

from tests.lint.drawn_meeting import meeting
from tests.lint.sammantraden import deciding

NEAR = {
    "J101": [
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Torun Diktén]
ersättare: [{namn: Pelle Fantasin, tjänstgör_för: Torun Diktén}]
"""
        ),
        meeting(
            top="""
första_paragraf: 84
ersättare: [{namn: Pelle Fantasin, tjänstgör_för: Kjell Utkast}]
"""
        ),
        meeting(
            top="""
första_paragraf: 84
övriga: [Eva Gäst]
på_distans: [Eva Gäst, Åsa Skrönman]
"""
        ),
        meeting(
            item="""
jäv: [{namn: Rut Bläckström}]
beslut: enligt förslag
protokollsanteckningar: [{av: [Rut Bläckström], text: Antecknas.}]
"""
        ),
    ],
    "J102": [
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Torun Diktén]
ersättare: [{namn: Pelle Fantasin, tjänstgör_för: Torun Diktén}, Hugo Skenlund]
"""
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [{namn: Torun Diktén, paragrafer: 84}]
ersättare: [{namn: Pelle Fantasin, tjänstgör_för: Torun Diktén, paragrafer: 84}]
""",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Torun Diktén]
ersättare:
  - {namn: Pelle Fantasin, tjänstgör_för: Torun Diktén, paragrafer: 84}
  - {namn: Hugo Skenlund, tjänstgör_för: Torun Diktén, paragrafer: 85}
""",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
        meeting(
            item="""
jäv: [{namn: Göran Sagostrand, ersättare: Pelle Fantasin}]
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
frånvarande: [{namn: Torun Diktén, paragrafer: 85}]
ersättare: [{namn: Pelle Fantasin, tjänstgör_för: Torun Diktén}]
""",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
        meeting(
            top="""
första_paragraf: 84
ersättare: [{namn: Pelle Fantasin, tjänstgör_för: Kjell Utkast}]
"""
        ),
    ],
    "J103": [
        meeting(
            top="""
första_paragraf: 84
frånvarande: [{namn: Torun Diktén, paragrafer: 84}]
"""
        ),
        meeting(
            top="""
första_paragraf: 84
övriga: [{namn: Eva Gäst, paragrafer: 84–85}]
""",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
        meeting(
            top="""
första_paragraf: 84
ajourneringar: [{från: 14.10, till: 14.25, paragraf: 84}]
"""
        ),
        meeting(
            top="""
första_paragraf: 84
ajourneringar: [{från: 14.10, till: 14.25}]
"""
        ),
    ],
    "J104": [
        meeting(top="första_paragraf: 84"),
        meeting(top="plats: Stadshuset"),
        meeting(item="text: Planen visas.", top="första_paragraf: 84", end=""),
    ],
    "J105": [
        meeting(
            end="""
datum: 2026-10-29
justerare: [Åsa Skrönman]
"""
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [{namn: Åsa Skrönman, paragrafer: 85}]
""",
            end="""
datum: 2026-10-29
justerare: [Åsa Skrönman]
""",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
        meeting(
            top="""
första_paragraf: 84
ordförande: Göran Sagostrand
""",
            end="""
datum: 2026-10-29
justerare: [Torun Diktén]
""",
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
""",
            end="""
datum: 2026-10-29
ersättare: [Åsa Skrönman]
""",
        ),
    ],
    "J106": [
        meeting(
            top="""
första_paragraf: 84
kallad: 2026-10-15
""",
            organ="kommunfullmäktige",
        ),
        meeting(top="första_paragraf: 84", organ="kommunfullmäktige"),
        meeting(
            top="""
första_paragraf: 84
kallad: 2026-10-20
"""
        ),
    ],
    "J107": [
        meeting(about="dnr: TN 1"),
        meeting(about="dnr: TN 1", organ="tekniska nämndens arbetsutskott"),
        meeting(about="dnr: TN 5"),
        meeting(
            about="""
rubrik: Remiss
dnr: SN 3
förslag_till_beslut: [avge yttrande]
"""
        ),
    ],
    "J108": [
        meeting(about="dnr: TN 1"),
        meeting(item="beslut: {utgång: återremiss, punkter: [återremittera ärendet]}", about="dnr: TN 2"),
        meeting(
            item="utgår: ja",
            about="dnr: TN 2",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
    ],
    "J109": [
        meeting(
            top="""
första_paragraf: 84
datum: 2026-10-23
""",
            end="datum: 2026-10-29",
        ),
        meeting(
            item="text: Planen visas.",
            top="""
första_paragraf: 84
datum: 2026-06-18
""",
            end="",
        ),
        meeting(
            item="text: Planen visas.",
            top="""
första_paragraf: 84
datum: 2026-12-23
""",
            end="",
        ),
    ],
    "J110": [
        meeting(
            about="dnr: TN 4",
            more="""
- rubrik: Ny bänk
  text: Eva Utredare visar en bänk.
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
        meeting(
            item="""
text: Lars Larsson ansöker.
beslut: enligt förslag
""",
            about="""
rubrik: Ansökan av Lars Larsson
sekretess: 26 kap. 1 § OSL
förslag_till_beslut: [bevilja ansökan]
""",
        ),
        meeting(
            about="dnr: TN 1",
            more="""
- rubrik: Ny bänk
  text: Anna Andersson har bett om en bänk.
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
        meeting(
            item="""
föredragande: Lars Larsson, handläggare
beslut: enligt förslag
""",
            about="""
rubrik: Ansökan
sekretess: 26 kap. 1 § OSL
förslag_till_beslut: [bevilja ansökan]
""",
            more="""
- rubrik: Ny bänk
  föredragande: Lars Larsson, handläggare
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
    ],
    "J111": [
        meeting(
            item="""
extra: ja
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
extra: ja
behandling: Alla närvarande är överens om att ärendet avgörs i dag.
beslut: enligt förslag
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="""
extra: nej
beslut: enligt förslag
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="""
extra: ja
tillkännagiven: 2026-10-21
beslut: enligt förslag
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="""
extra: ja
behandling: Samtliga närvarande vill att ärendet avgörs i dag.
beslut: enligt förslag
""",
            organ="kommunfullmäktige",
        ),
    ],
    "J112": [
        meeting(end="datum: 2026-11-05"),
        meeting(end="datum: 2026-10-22"),
        meeting(
            top="""
första_paragraf: 84
datum: 2026-10-24
""",
            end="datum: 2026-11-09",
        ),
    ],
    "J113": [
        meeting(
            end="""
datum: 2026-10-29
anslag: 2026-11-02
"""
        ),
        meeting(
            end="""
datum: 2026-10-29
anslag: 2026-10-29
"""
        ),
        meeting(
            item="""
omedelbar_justering: ja
beslut: enligt förslag
""",
            end="""
datum: 2026-10-29
omedelbar: {datum: 2026-10-22, anslag: 2026-10-23}
""",
        ),
    ],
    "J114": [
        meeting(
            end="""
datum: 2026-10-29
anslag: 2026-10-30
nedtagning: 2026-11-21
"""
        ),
        meeting(
            end="""
datum: 2026-10-29
anslag: 2026-10-30
"""
        ),
        meeting(
            end="""
datum: 2026-10-29
anslag: 2026-10-30
nedtagning: 2026-12-01
"""
        ),
    ],
    "J115": [
        meeting(
            top="""
första_paragraf: 84
sluttid: 15.10
ajourneringar:
  - {från: 13.00, till: 13.10}
  - {från: 14.50, till: 15.10}
""",
            item="""
klockslag: 13.05
till_klockslag: 13.30
beslut: enligt förslag
""",
        ),
        meeting(
            top="""
första_paragraf: 84
ajourneringar: [{från: 14.10, till: 14.25}]
""",
            item="till_klockslag: 13.30",
            end="",
        ),
        meeting(
            top="""
första_paragraf: 84
sluttid: 13.01
""",
            item="""
klockslag: 13.00
till_klockslag: 13.01
beslut: enligt förslag
""",
        ),
    ],
    "J116": [
        meeting(
            top="""
första_paragraf: 84
offentligt: ja
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            top="""
första_paragraf: 84
offentligt: nej
""",
        ),
        meeting(
            organ="kommunfullmäktige",
        ),
        meeting(
            item="""
stängda_dörrar: ja
beslut: enligt förslag
""",
            organ="kommunfullmäktige",
        ),
    ],
    "J117": [
        meeting(
            about="dnr: TN 1",
            more="""
- dnr: TN 5
  beslut: enligt förslag
""",
        ),
        meeting(
            about="dnr: TN 1",
            more="""
- rubrik: Tidplanen för skolskjutsen
  dnr: TN 1
  förslag_till_beslut: [godkänna tidplanen]
  beslut: enligt förslag
""",
        ),
        meeting(
            item="utgår: ja",
            about="dnr: TN 1",
            more="""
- dnr: TN 1
  beslut: enligt förslag
""",
        ),
    ],
    "J118": [
        meeting(
            top="""
första_paragraf: 84
kallad: 2026-10-22
""",
        ),
        meeting(
            top="""
första_paragraf: 84
kallad: 2026-10-15
""",
            organ="kommunfullmäktige",
        ),
        meeting(),
    ],
    "J119": [
        meeting(
            about="dnr: TN 7",
        ),
        meeting(
            about="dnr: TN 8",
            organ="kommunfullmäktige",
        ),
        meeting(
            organ="kommunfullmäktige",
        ),
        meeting(
            about="dnr: TN 7",
            organ="kommunfullmäktige",
            group="anmälningar",
        ),
    ],
    "J120": [
        meeting(item="klockslag: 13.00\nbeslut: enligt förslag"),
        meeting(
            item="klockslag: 14.30\nbeslut: enligt förslag",
            more="""
- rubrik: Läget
  klockslag: 14.30
  beslut: enligt förslag
- rubrik: Budgeten
  extra: ja
  klockslag: 14.00
  beslut: enligt förslag
""",
        ),
        meeting(
            top="""
första_paragraf: 84
ajourneringar: [{från: 14.20, till: 14.40}, {från: 14.00, till: 14.20}]
""",
        ),
    ],
    "J121": [
        meeting(about="dnr: TN 1"),
        meeting(about="dnr: TN 1\nrubrik: Information om planen\ntext: Planen gås igenom."),
        meeting(about="rubrik: Läget\ntext: Läget gås igenom.\nförslag_till_beslut: [notera informationen]"),
    ],
    "J201": [
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
frånvarande: [{namn: Åsa Skrönman, paragrafer: 85}]
""",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Hugo Skenlund], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
ersättare: [{namn: Hugo Skenlund, tjänstgör_för: Åsa Skrönman}]
""",
        ),
        meeting(
            item="""
jäv: [Åsa Skrönman]
beslut: enligt förslag
protokollsanteckningar: [{av: [Hugo Skenlund], text: Antecknas.}]
"""
        ),
        meeting(
            item="""
deltar_inte: [Åsa Skrönman]
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
på_distans: [Åsa Skrönman]
""",
        ),
    ],
    "J202": [
        # in the § but not in the room when the vote was held
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      ja: [Torun Diktén, Göran Sagostrand, Monika Fabelholm]
      nej: [Åsa Skrönman]
      frånvarande: [Lars-Åke Tänktsson]
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      nej: [Åsa Skrönman]
      övriga: ja
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      ja: [Torun Diktén, Göran Sagostrand, Monika Fabelholm]
      nej: [Åsa Skrönman]
      avstår: [Lars-Åke Tänktsson]
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
deltar_inte: [Monika Fabelholm]
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      nej: [Åsa Skrönman]
      övriga: ja
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
jäv: [{namn: Göran Sagostrand, ersättare: Hugo Skenlund}]
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      ja: [Torun Diktén, Monika Fabelholm, Hugo Skenlund]
      nej: [Åsa Skrönman, Lars-Åke Tänktsson]
beslut: enligt förslag
"""
        ),
    ],
    "J203": [
        meeting(
            item="""
propositioner:
  - yrkanden: [0]
    bifalls: 0
    slutna_sedlar:
      röster: [{för: Åsa Skrönman, antal: 2}, {för: Monika Fabelholm, antal: 1}]
      blanka: 1
      frånvarande: [Lars-Åke Tänktsson]
beslut: enligt förslag
""",
            group="valärenden",
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      sluten: ja
      antal_ja: 3
      antal_nej: 2
beslut: enligt förslag
""",
            group="valärenden",
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      sluten: ja
      antal_ja: 3
      antal_nej: 1
      antal_avstår: 1
beslut: enligt förslag
""",
            group="valärenden",
        ),
        meeting(
            item="""
deltar_inte: [Monika Fabelholm]
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      sluten: ja
      antal_ja: 3
      antal_nej: 1
beslut: enligt förslag
""",
            group="valärenden",
        ),
    ],
    "J204": [
        # put off before, and between two that both put the item off
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: återremiss}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning: {ja_för: 0, nej_för: 1, nej: [Åsa Skrönman, Monika Fabelholm], övriga: ja}
beslut: enligt förslag
""",
            organ="kommunfullmäktige",
            about="dnr: TN 9",
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: återremiss}
  - {av: [Monika Fabelholm], slag: bordläggning}
propositioner:
  - yrkanden: [1, 2]
    bifalls: 1
    omröstning: {ja_för: 1, nej_för: 2, nej: [Göran Sagostrand, Monika Fabelholm], övriga: ja}
beslut: {utgång: återremiss, punkter: [återremittera ärendet]}
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      nej: [Åsa Skrönman]
      övriga: ja
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      ja: [Torun Diktén, Åsa Skrönman]
      nej: [Göran Sagostrand, Monika Fabelholm]
      avstår: [Lars-Åke Tänktsson]
      utslagsröst: ja
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      sluten: ja
      antal_ja: 2
      antal_nej: 2
      antal_avstår: 1
      lottning: Lotten utfaller för det liggande förslaget.
beslut: enligt förslag
""",
            group="valärenden",
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [1]
    omröstning:
      ja_för: 1
      nej_för: 0
      ja: [Åsa Skrönman]
      övriga: nej
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: återremiss}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
    omröstning:
      ja_för: 0
      nej_för: 1
      ja: [Torun Diktén, Göran Sagostrand, Monika Fabelholm]
      nej: [Åsa Skrönman, Lars-Åke Tänktsson]
beslut: {utgång: återremiss, punkter: [återremittera ärendet]}
""",
            organ="kommunfullmäktige",
        ),
    ],
    "J205": [
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
  - {av: [Torun Diktén], slag: bifall}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden: [{av: [Torun Diktén], slag: bifall}]
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden: [{av: [Åsa Skrönman], slag: avslag, återtaget: ja}]
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0]
    bifalls: 0
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: återremiss}
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
beslut: {utgång: återremiss, punkter: [återremittera ärendet]}
"""
        ),
    ],
    "J206": [
        # no to what is put alone is for the proposal, and a yrkande on bifall is the proposal
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: ändring, punkter: [köpa en bänk]}
  - {av: [Torun Diktén], slag: bifall}
propositioner:
  - yrkanden: [1]
    bifalls: 0
    omröstning:
      ja_för: 1
      nej_för: 2
      ja: [Åsa Skrönman]
      övriga: nej
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
beslut: enligt förslag
reservationer: [{av: [Åsa Skrönman], yrkande: 1}]
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [1]
    bifalls: 0
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden: [{av: [Åsa Skrönman], slag: ändring, punkter: [köpa en bänk]}]
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
beslut: {utgång: ändrat, enligt_yrkande: 1}
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
  - {av: [Torun Diktén], slag: bifall}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      nej: [Åsa Skrönman]
      övriga: ja
beslut: enligt förslag
"""
        ),
    ],
    "J207": [
        meeting(
            item="""
beslut: enligt förslag
reservationer: [{av: [Åsa Skrönman]}]
"""
        ),
        meeting(
            item="""
beslut: enligt förslag
reservationer: [{av: [Hugo Skenlund]}]
""",
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
ersättare: [{namn: Hugo Skenlund, tjänstgör_för: Åsa Skrönman}]
""",
        ),
        meeting(
            item="""
beslut: enligt förslag
reservationer: [{av: [Åsa Skrönman]}]
""",
            top="""
första_paragraf: 84
frånvarande: [{namn: Åsa Skrönman, paragrafer: 85}]
""",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
    ],
    "J208": [
        meeting(
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
"""
        ),
        meeting(
            more="""
- rubrik: Ny bänk
  utgår: ja
"""
        ),
        meeting(item="text: Planen visas.", more="- rubrik: Ny bänk"),
        meeting(about="rubrik: Läget", group="information", more="- rubrik: Frågestund"),
        meeting(about="rubrik: Läget", group="övrigt", more="- rubrik: Frågestund"),
        meeting(
            "besvarad: ja",
            group="frågor",
            about="rubrik: Fråga om bänken\nställd_av: [Åsa Skrönman]\nställd_till: Torun Diktén",
        ),
    ],
    "J209": [
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman, Monika Fabelholm]
"""
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Torun Diktén, Åsa Skrönman, Monika Fabelholm]
ersättare: [{namn: Hugo Skenlund, tjänstgör_för: Åsa Skrönman}]
"""
        ),
        meeting(
            item="""
jäv: [Göran Sagostrand]
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman, Monika Fabelholm]
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="""
deltar_inte: [Torun Diktén, Göran Sagostrand, Åsa Skrönman]
beslut: enligt förslag
"""
        ),
    ],
    "J210": [
        meeting(
            item="""
yrkanden: [{av: [Åsa Skrönman], slag: återremiss, punkter: [återremittera ärendet]}]
propositioner: [{yrkanden: [0, 1], bifalls: 1}]
beslut: {utgång: återremiss, enligt_yrkande: 1}
"""
        ),
        meeting(about="dnr: TN 1"),
        meeting(about="rubrik: Snöröjningen", group="information"),
        meeting(item="beslut: {utgång: ändrat, punkter: [godkänna planen]}", about="dnr: TN 6"),
        meeting(item="beslut: {utgång: enligt förslag, punkter: [anlägga en lekplats]}"),
        meeting(),
    ],
    "J211": [
        meeting(
            item="""
beslut: enligt förslag
särskilda_yttranden: [{av: [Åsa Skrönman], text: Vi ville vänta.}]
"""
        ),
        meeting(
            item="""
deltar_inte: [Åsa Skrönman]
beslut: enligt förslag
särskilda_yttranden: [{av: [Åsa Skrönman], text: Vi ville vänta.}]
"""
        ),
        meeting(
            item="""
beslut: enligt förslag
särskilda_yttranden: [{av: [Hugo Skenlund], text: Vi ville vänta.}]
""",
            top="""
första_paragraf: 84
ersättare: [Hugo Skenlund]
""",
        ),
        meeting(
            item="""
beslut: enligt förslag
särskilda_yttranden: [{av: [Hugo Skenlund], text: Vi ville vänta.}]
""",
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
ersättare: [{namn: Hugo Skenlund, tjänstgör_för: Åsa Skrönman}]
""",
        ),
    ],
    "J212": [
        # the addition fell, and then the rest was voted for
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: tillägg, punkter: [köpa en bänk]}
  - {av: [Monika Fabelholm], slag: avslag}
propositioner:
  - yrkanden: [1]
  - yrkanden: [0, 2]
    bifalls: 0
    omröstning: {ja_för: 0, nej_för: 2, nej: [Monika Fabelholm], övriga: ja}
beslut: enligt förslag
reservationer: [{av: [Åsa Skrönman], yrkande: 1}]
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      nej: [Åsa Skrönman]
      övriga: ja
beslut: enligt förslag
reservationer: [{av: [Åsa Skrönman], yrkande: 1}]
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
beslut: enligt förslag
reservationer: [{av: [Torun Diktén]}]
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
  - {av: [Torun Diktén], slag: ändring, punkter: [köpa en bänk]}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      nej: [Åsa Skrönman]
      övriga: ja
  - yrkanden: [0, 2]
    bifalls: 0
beslut: enligt förslag
reservationer: [{av: [Torun Diktén], yrkande: 2}]
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      avstår: [Åsa Skrönman]
      övriga: ja
beslut: enligt förslag
reservationer: [{av: [Åsa Skrönman]}]
"""
        ),
    ],
    "J213": [
        meeting(
            item="""
jäv: [{namn: Göran Sagostrand, ersättare: Hugo Skenlund}]
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
ersättare: [Hugo Skenlund]
""",
        ),
        meeting(
            item="""
jäv: [Göran Sagostrand]
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
jäv: [Göran Sagostrand]
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
ersättare: [{namn: Hugo Skenlund, tjänstgör_för: Åsa Skrönman}]
""",
        ),
        meeting(
            item="""
jäv: [Göran Sagostrand, Hugo Skenlund]
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
ersättare: [Hugo Skenlund]
""",
        ),
        meeting(
            item="""
jäv: [Göran Sagostrand]
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
ersättare: [Pelle Fantasin]
""",
            organ="kommunfullmäktige",
        ),
    ],
    "J214": [
        meeting(),
        meeting(item="text: Planen visas.", top="plats: Stadshuset", end=""),
        meeting(
            top="""
första_paragraf: 84
plats: Stadshuset
"""
        ),
    ],
    "J215": [
        meeting(end="datum: 2026-10-29"),
        meeting(item="text: Planen visas.", end=""),
        meeting(
            item="""
omedelbar_justering: ja
beslut: enligt förslag
""",
            end="omedelbar: {datum: 2026-10-22, anslag: 2026-10-23}",
        ),
    ],
    "J216": [
        meeting(
            item="""
omedelbar_justering: ja
beslut: enligt förslag
""",
            end="""
datum: 2026-10-29
omedelbar: {datum: 2026-10-22, anslag: 2026-10-23}
""",
        ),
        meeting(),
        meeting(
            item="""
omedelbar_justering: nej
beslut: enligt förslag
"""
        ),
    ],
    "J217": [
        meeting(item="beslut: {utgång: ändrat, punkter: [anlägga två lekplatser]}"),
        meeting(
            item="""
beslut:
  utgång: ändrat
  punkter: [{text: anlägga en lekplats, senast: 2027-04-01}]
"""
        ),
        meeting(item="beslut: {utgång: ändrat, punkter: [godkänna planen]}", about="dnr: TN 6"),
        meeting(item="beslut: {utgång: enligt förslag, punkter: [anlägga en lekplats]}"),
        meeting(item="beslut: enligt förslag"),
    ],
    "J218": [
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: återremiss}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
    omröstning:
      ja_för: 0
      nej_för: 1
      ja: [Torun Diktén, Göran Sagostrand, Monika Fabelholm]
      nej: [Åsa Skrönman, Lars-Åke Tänktsson]
beslut: {utgång: återremiss, punkter: [återremittera ärendet]}
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: återremiss}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
    omröstning:
      ja_för: 0
      nej_för: 1
      ja: [Torun Diktén]
      övriga: nej
beslut: {utgång: återremiss, punkter: [återremittera ärendet]}
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: återremiss}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      ja: [Torun Diktén, Göran Sagostrand, Monika Fabelholm]
      nej: [Åsa Skrönman, Lars-Åke Tänktsson]
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: återremiss}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
beslut: {utgång: återremiss, punkter: [återremittera ärendet]}
"""
        ),
    ],
    "J219": [
        meeting(
            item="""
slag: anställning
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning: {ja_för: 0, nej_för: 1, sluten: ja, antal_ja: 3, antal_nej: 2}
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      sluten: ja
      antal_ja: 3
      antal_nej: 2
beslut: enligt förslag
""",
            group="valärenden",
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      sluten: ja
      antal_ja: 3
      antal_nej: 2
beslut: enligt förslag
""",
            group="val av justerare",
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      nej: [Åsa Skrönman]
      övriga: ja
beslut: enligt förslag
"""
        ),
    ],
    "J220": [
        meeting(
            item="""
beslut: enligt förslag
motivering: Sökanden uppfyller kraven.
""",
            about="dnr: TN 5",
        ),
        meeting(item="beslut: {utgång: återremiss, punkter: [återremittera ärendet]}", about="dnr: TN 5"),
        meeting(about="dnr: TN 1"),
        meeting(
            item="""
överklagande: laglighetsprövning
beslut: enligt förslag
""",
            about="dnr: TN 5",
        ),
    ],
    "J221": [
        meeting(
            end="""
datum: 2026-10-29
justerare: [Åsa Skrönman]
"""
        ),
        meeting(item="text: Planen visas."),
        meeting(item="text: Planen visas.", end=""),
    ],
    **deciding.NEAR,
    "J230": [
        meeting(
            end="""
datum: 2026-10-29
anslag: 2026-10-30
""",
            organ="tekniska nämndens arbetsutskott",
        ),
        meeting(
            end="datum: 2026-10-29",
        ),
        meeting(
            item="""
omedelbar_justering: ja
beslut: enligt förslag
""",
            end="""
datum: 2026-10-29
omedelbar: {datum: 2026-10-22, anslag: 2026-10-23}
""",
            organ="tekniska nämndens arbetsutskott",
        ),
    ],
    "J231": [
        meeting(
            top="""
första_paragraf: 84
kallad: 2026-10-15
""",
            organ="kommunfullmäktige",
        ),
        meeting(),
        meeting(
            item="text: Planen visas.",
            end="",
            organ="kommunfullmäktige",
        ),
    ],
    "J232": [
        meeting(
            end="""
datum: 2026-10-29
rättelser: [{paragraf: 84, datum: 2026-10-29, text: Beloppet rättas.}]
""",
        ),
        meeting(
            item="""
omedelbar_justering: ja
beslut: enligt förslag
""",
            end="""
datum: 2026-10-29
omedelbar: {datum: 2026-10-23, anslag: 2026-10-23}
rättelser: [{paragraf: 84, datum: 2026-10-26, text: Beloppet rättas.}]
""",
        ),
        meeting(
            end="rättelser: [{paragraf: 84, datum: 2026-10-26, text: Beloppet rättas.}]",
        ),
    ],
    "J233": [
        meeting(
            top="""
första_paragraf: 84
frånvarande: [{namn: Åsa Skrönman, paragrafer: 85}]
""",
            organ="kommunfullmäktige",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [{namn: Åsa Skrönman, paragrafer: 84}]
""",
            organ="kommunfullmäktige",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [{namn: Åsa Skrönman, paragrafer: 85}]
""",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
        meeting(
            item="""
jäv: [Åsa Skrönman]
beslut: enligt förslag
""",
            organ="kommunfullmäktige",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
    ],
    "J234": [
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
ersättare: [{namn: Hugo Skenlund, tjänstgör_för: Åsa Skrönman}]
""",
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
""",
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
ersättare: [Hugo Skenlund]
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [{namn: Torun Diktén, paragrafer: 84}]
ersättare: [{namn: Hugo Skenlund, paragrafer: 85}]
""",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
        meeting(
            item="""
jäv: [Hugo Skenlund]
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
ersättare: [Hugo Skenlund]
""",
        ),
    ],
    "J235": [
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Torun Diktén]
ersättare: [{namn: Pelle Fantasin, tjänstgör_för: Torun Diktén}, Hugo Skenlund]
""",
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Torun Diktén]
ersättare: [{namn: Hugo Skenlund, tjänstgör_för: Torun Diktén}]
""",
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman, Torun Diktén]
ersättare:
  - {namn: Hugo Skenlund, tjänstgör_för: Åsa Skrönman}
  - {namn: Pelle Fantasin, tjänstgör_för: Torun Diktén}
""",
        ),
    ],
    "J236": [
        meeting(
            item="""
omedelbar_justering: ja
beslut: enligt förslag
""",
            end="""
datum: 2026-10-29
omedelbar: {datum: 2026-10-22, anslag: 2026-10-23}
""",
        ),
        meeting(),
        meeting(
            end="",
        ),
    ],
    "J237": [
        meeting(
            item="beslut: enligt förslag",
            about="rubrik: Läget",
            group="information",
            more="""
- rubrik: Frågestund
  behandling: Två frågor ställs.
""",
        ),
        meeting(
            item="beslut: enligt förslag",
            about="rubrik: Läget",
            group="övrigt",
            more="""
- rubrik: Frågestund
  utgår: ja
""",
        ),
        meeting(
            item="beslut: enligt förslag",
            about="rubrik: Läget",
            group="beslutsärenden",
            more="- rubrik: Frågestund",
        ),
        meeting(
            item="beslut: enligt förslag",
            about="rubrik: Läget",
            group="delegationsbeslut",
            more="""
- rubrik: Delegationsbeslut
  beslut: enligt förslag
""",
        ),
    ],
    "J247": [
        meeting(top="första_paragraf: 84\nfrånvarande: [Torun Diktén]"),
        meeting(
            top="""
första_paragraf: 84
ordförande: Monika Fabelholm
frånvarande: [Torun Diktén, Göran Sagostrand]
""",
        ),
        meeting(
            item="jäv: [Monika Fabelholm]\nbeslut: enligt förslag",
            top="första_paragraf: 84\nordförande: Monika Fabelholm",
        ),
        meeting(
            top="""
första_paragraf: 84
ordförande: Hugo Skenlund
frånvarande: [Göran Sagostrand]
ersättare: [{namn: Hugo Skenlund, tjänstgör_för: Göran Sagostrand}]
""",
        ),
    ],
    "J248": [
        meeting(item="jäv: [Rut Bläckström]\nbeslut: enligt förslag"),
        meeting(item="jäv: [{namn: Göran Sagostrand, ersättare: Hugo Skenlund}]\nbeslut: enligt förslag"),
        meeting(
            item="jäv: [{namn: Hugo Skenlund, ersättare: Pelle Fantasin}]\nbeslut: enligt förslag",
            top="""
första_paragraf: 84
frånvarande: [Göran Sagostrand]
ersättare: [{namn: Hugo Skenlund, tjänstgör_för: Göran Sagostrand}, Pelle Fantasin]
""",
        ),
    ],
    "J249": [
        meeting(top="första_paragraf: 84\növriga: [{namn: Eva Utredare, titel: utredare}]"),
        meeting(top="första_paragraf: 84\nersättare: [Hugo Skenlund]"),
        # his seat is another's from October
        meeting(top="första_paragraf: 84\növriga: [{namn: Kjell Utkast, titel: trafikingenjör}]"),
    ],
}

"""Each rule about sammanträden in meetings that break it, with markers under what it finds."""

from tests.lint.drawn_meeting import meeting
from tests.lint.sammantraden import deciding

FOUND = {
    "J101": [
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Torun Dikten]
              ^^^^^^^^^^^^ J101
"""
        ),
        meeting(
            top="""
första_paragraf: 84
ersättare: [{namn: Bo Okänd, tjänstgör_för: Åsa Skronman}]
                   ^^^^^^^^ J101
                                            ^^^^^^^^^^^^ J101
frånvarande: [Åsa Skrönman]
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Monika Fabelholms], slag: avslag}
          ^^^^^^^^^^^^^^^^^ J101
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
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
      nej: [Åsa Skröman]
            ^^^^^^^^^^^ J101
      övriga: ja
beslut: enligt förslag
reservationer: [{av: [Asa Skrönman]}]
                      ^^^^^^^^^^^^ J101
"""
        ),
        meeting(
            item="""
jäv: [{namn: Göran Sagstrand, ersättare: Hugo Skånlund}]
             ^^^^^^^^^^^^^^^ J101
                                         ^^^^^^^^^^^^^ J101
beslut: enligt förslag
"""
        ),
        meeting(
            end="""
datum: 2026-10-29
justerare: [Kjell Utkast]
            ^^^^^^^^^^^^ J101
"""
        ),
        meeting(
            top="""
första_paragraf: 84
ordförande: Monica Fabelholm
            ^^^^^^^^^^^^^^^^ J101
på_distans: [Eva Gäst]
             ^^^^^^^^ J101
"""
        ),
    ],
    "J102": [
        meeting(
            top="""
första_paragraf: 84
ersättare: [{namn: Pelle Fantasin, tjänstgör_för: Torun Diktén}]
                                                  ^^^^^^^^^^^^ J102
"""
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [{namn: Torun Diktén, paragrafer: 84}]
ersättare: [{namn: Pelle Fantasin, tjänstgör_för: Torun Diktén, paragrafer: 84–85}]
                                                                            ^^^^^ J102
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
  - {namn: Pelle Fantasin, tjänstgör_för: Torun Diktén}
  - {namn: Hugo Skenlund, tjänstgör_för: Torun Diktén}
                                         ^^^^^^^^^^^^ J102
"""
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Torun Diktén, Åsa Skrönman]
ersättare:
  - {namn: Pelle Fantasin, tjänstgör_för: Torun Diktén}
  - {namn: Pelle Fantasin, tjänstgör_för: Åsa Skrönman}
                                          ^^^^^^^^^^^^ J102
"""
        ),
        meeting(
            top="""
första_paragraf: 84
ersättare: [{namn: Pelle Fantasin, tjänstgör_för: Hugo Skenlund}]
                                                  ^^^^^^^^^^^^^ J102
"""
        ),
        meeting(
            item="""
jäv: [{namn: Göran Sagostrand, ersättare: Pelle Fantasin}]
                                          ^^^^^^^^^^^^^^ J102
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
frånvarande: [Torun Diktén]
ersättare: [{namn: Pelle Fantasin, tjänstgör_för: Torun Diktén}]
""",
        ),
    ],
    "J103": [
        meeting(
            top="""
första_paragraf: 84
frånvarande: [{namn: Torun Diktén, paragrafer: 85}]
                                               ^^ J103
"""
        ),
        meeting(
            top="""
första_paragraf: 84
övriga: [{namn: Eva Gäst, paragrafer: '48, 84'}]
                                      ^^^^^^^^ J103
"""
        ),
        meeting(
            top="""
första_paragraf: 84
ajourneringar: [{från: 14.10, till: 14.25, paragraf: 48}]
                                                     ^^ J103
"""
        ),
        meeting(
            end="""
datum: 2026-10-29
rättelser: [{paragraf: 48, datum: 2026-11-02, text: Beloppet rättas.}]
                       ^^ J103
"""
        ),
    ],
    "J104": [
        meeting(
            top="""
första_paragraf: 83
                 ^^ J104
"""
        ),
        meeting(
            top="""
första_paragraf: 101
                 ^^^ J104
"""
        ),
        meeting(
            item="text: Planen visas.",
            top="""
första_paragraf: 1
                 ^ J104
""",
            end="",
        ),
    ],
    "J105": [
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
""",
            end="""
datum: 2026-10-29
justerare: [Åsa Skrönman]
            ^^^^^^^^^^^^ J105
""",
        ),
        meeting(
            end="""
datum: 2026-10-29
justerare: [Monika Fabelholm, Torun Diktén]
                              ^^^^^^^^^^^^ J105
"""
        ),
        meeting(
            top="""
första_paragraf: 84
ordförande: Göran Sagostrand
""",
            end="""
datum: 2026-10-29
justerare: [Göran Sagostrand]
            ^^^^^^^^^^^^^^^^ J105
""",
        ),
    ],
    "J106": [
        meeting(
            top="""
första_paragraf: 84
kallad: 2026-10-16
        ^^^^^^^^^^ J106
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            top="""
första_paragraf: 84
kallad: 2026-10-22
        ^^^^^^^^^^ J106
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="text: Planen visas.",
            top="""
första_paragraf: 84
kallad: 2026-10-20
        ^^^^^^^^^^ J106
""",
            end="",
            organ="kommunfullmäktige",
        ),
    ],
    "J107": [
        meeting(
            about="""
dnr: SN 3
     ^^^^ J107
"""
        ),
        meeting(
            about="""
dnr: TN 1
     ^^^^ J107
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="klockslag: 13.10",
            end="",
            about="""
dnr: SN 3
     ^^^^ J107
""",
        ),
    ],
    "J108": [
        meeting(
            about="""
dnr: TN 2
     ^^^^ J108
"""
        ),
        meeting(
            item="klockslag: 13.10",
            end="",
            about="""
dnr: TN 2
     ^^^^ J108
""",
        ),
        meeting(
            about="""
dnr: TN 2
     ^^^^ J108
""",
            more="""
- rubrik: Ny bänk
  text: En bänk.
""",
        ),
    ],
    "J109": [
        meeting(
            top="""
första_paragraf: 84
datum: 2026-10-24
       ^^^^^^^^^^ J109
"""
        ),
        meeting(
            top="""
första_paragraf: 84
datum: 2026-10-25
       ^^^^^^^^^^ J109
"""
        ),
        meeting(
            item="text: Planen visas.",
            top="""
första_paragraf: 84
datum: 2026-06-19
       ^^^^^^^^^^ J109
""",
            end="",
        ),
        meeting(
            item="text: Planen visas.",
            top="""
första_paragraf: 84
datum: 2026-12-24
       ^^^^^^^^^^ J109
""",
            end="",
        ),
    ],
    "J110": [
        meeting(
            about="dnr: TN 4",
            more="""
- rubrik: Ny bänk
  text: Anna Andersson har bett om en bänk.
        ^^^^^^^^^^^^^^ J110
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
rubrik: Ansökan
sekretess: 26 kap. 1 § OSL
förslag_till_beslut: [bevilja ansökan]
""",
            more="""
- rubrik: Besök hos Lars Larsson
                    ^^^^^^^^^^^^ J110
  förslag_till_beslut: [göra ett besök]
  beslut: enligt förslag
""",
        ),
        meeting(
            end="""
datum: 2026-10-29
rättelser:
  - paragraf: 84
    datum: 2026-11-02
    text: Namnet Anna Andersson stryks.
                 ^^^^^^^^^^^^^^ J110
""",
            about="dnr: TN 4",
        ),
    ],
    "J111": [
        meeting(
            item="""
extra: ja
       ^^ J111
beslut: enligt förslag
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="""
extra: ja
       ^^ J111
""",
            end="",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="""
extra: ja
       ^^ J111
beslut: enligt förslag
""",
            about="dnr: TN 2",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="""
extra: ja
tillkännagiven: 2026-10-22
                ^^^^^^^^^^ J111
behandling: Ärendet är brådskande.
beslut: enligt förslag
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="""
extra: ja
       ^^ J111
behandling: Ordföranden berättar om ärendet.
beslut: enligt förslag
""",
            organ="kommunfullmäktige",
        ),
    ],
    "J112": [
        meeting(
            end="""
datum: 2026-11-06
       ^^^^^^^^^^ J112
"""
        ),
        meeting(
            end="""
datum: 2026-10-21
       ^^^^^^^^^^ J112
"""
        ),
        meeting(
            item="""
omedelbar_justering: ja
beslut: enligt förslag
""",
            end="""
omedelbar: {datum: 2026-11-09, anslag: 2026-11-09}
                   ^^^^^^^^^^ J112
""",
        ),
    ],
    "J113": [
        meeting(
            end="""
datum: 2026-10-29
anslag: 2026-11-03
        ^^^^^^^^^^ J113
"""
        ),
        meeting(
            end="""
datum: 2026-10-29
anslag: 2026-10-28
        ^^^^^^^^^^ J113
"""
        ),
        meeting(
            item="""
omedelbar_justering: ja
beslut: enligt förslag
""",
            end="""
datum: 2026-10-29
omedelbar: {datum: 2026-10-22, anslag: 2026-10-30}
                                       ^^^^^^^^^^ J113
""",
        ),
    ],
    "J114": [
        meeting(
            end="""
datum: 2026-10-29
anslag: 2026-10-30
nedtagning: 2026-11-20
            ^^^^^^^^^^ J114
"""
        ),
        meeting(
            end="""
datum: 2026-10-29
anslag: 2026-10-30
nedtagning: 2026-11-06
            ^^^^^^^^^^ J114
"""
        ),
        meeting(
            item="""
omedelbar_justering: ja
beslut: enligt förslag
""",
            end="""
datum: 2026-10-29
omedelbar: {datum: 2026-10-22, anslag: 2026-10-23, nedtagning: 2026-11-13}
                                                               ^^^^^^^^^^ J114
""",
        ),
    ],
    "J115": [
        meeting(
            top="""
första_paragraf: 84
sluttid: 12.20
         ^^^^^ J115
"""
        ),
        meeting(
            top="""
första_paragraf: 84
sluttid: 13.00
         ^^^^^ J115
"""
        ),
        meeting(
            top="""
första_paragraf: 84
sluttid: 15.00
ajourneringar:
  - {från: 14.25, till: 14.10}
                        ^^^^^ J115
  - {från: 12.50, till: 13.10}
           ^^^^^ J115
  - {från: 14.50, till: 15.10}
                        ^^^^^ J115
"""
        ),
        meeting(
            item="""
klockslag: 13.30
till_klockslag: 13.05
                ^^^^^ J115
""",
            end="",
        ),
    ],
    "J116": [
        meeting(
            top="""
första_paragraf: 84
offentligt: nej
            ^^^ J116
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="text: Planen visas.",
            top="""
första_paragraf: 84
offentligt: nej
            ^^^ J116
""",
            end="",
            organ="kommunfullmäktige",
        ),
        meeting(
            organ="""regionfullmäktige
#        ^^^^^^^^^^^^^^^^^ J116""",
        ),
    ],
    "J117": [
        meeting(
            about="dnr: TN 1",
            more="""
- dnr: TN 1
       ^^^^ J117
  beslut: enligt förslag
""",
        ),
        meeting(
            item="klockslag: 13.10",
            end="",
            about="dnr: TN 5",
            more="""
- rubrik: Ny bänk
- dnr: TN 5
       ^^^^ J117
""",
        ),
        meeting(
            about="dnr: TN 1",
            more="""
- dnr: TN 1
       ^^^^ J117
  beslut: enligt förslag
- dnr: TN 1
       ^^^^ J117
  beslut: enligt förslag
""",
        ),
    ],
    "J118": [
        meeting(
            top="""
första_paragraf: 84
kallad: 2026-10-23
        ^^^^^^^^^^ J118
""",
        ),
        meeting(
            item="text: Planen visas.",
            top="""
första_paragraf: 84
kallad: 2027-10-15
        ^^^^^^^^^^ J118
""",
            end="",
        ),
        meeting(
            top="""
första_paragraf: 84
kallad: 2026-11-15
        ^^^^^^^^^^ J118
""",
            organ="kommunfullmäktige",
        ),
    ],
    "J119": [
        meeting(
            about="""
dnr: TN 7
     ^^^^ J119
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="klockslag: 13.10",
            end="",
            about="""
dnr: TN 2
     ^^^^ J119
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            about="""
dnr: TN 7
     ^^^^ J119
""",
            organ="kommunfullmäktige",
            item="""
extra: ja
beslut: {utgång: återremiss, punkter: [återremittera ärendet]}
""",
        ),
    ],
    "J120": [
        meeting(
            item="klockslag: 9.15\n           ^^^^ J120\nbeslut: enligt förslag",
        ),
        meeting(
            item="klockslag: 14.30\nbeslut: enligt förslag",
            more="""
- rubrik: Läget
  beslut: enligt förslag
- rubrik: Budgeten
  klockslag: 14.00
             ^^^^^ J120
  beslut: enligt förslag
""",
        ),
        meeting(
            top="""
första_paragraf: 84
ajourneringar: [{från: 14.20, till: 14.40}, {från: 14.00, till: 14.30}]
                       ^^^^^ J120
""",
        ),
    ],
    "J121": [
        meeting(
            about="dnr: TN 1\nförslag_till_beslut: [avslå planen]\n^^^^^^^^^^^^^^^^^^^ J121",
        ),
        meeting(
            about="dnr: TN 1\ntext: Planen gås igenom.\n^^^^ J121",
        ),
        meeting(
            about="rubrik: Läget",
            more="""
- dnr: TN 1
  text: Planen gås igenom.
  ^^^^ J121
  förslag_till_beslut: [avslå planen]
  ^^^^^^^^^^^^^^^^^^^ J121
""",
        ),
    ],
    "J201": [
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
          ^^^^^^^^^^^^ J201
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
""",
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Hugo Skenlund], slag: avslag}
          ^^^^^^^^^^^^^ J201
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
ersättare: [Hugo Skenlund]
""",
        ),
        meeting(
            item="""
deltar_inte: [Åsa Skrönman]
              ^^^^^^^^^^^^ J201
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
frånvarande: [{namn: Åsa Skrönman, paragrafer: 84}]
""",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
        meeting(
            item="""
jäv: [Åsa Skrönman]
      ^^^^^^^^^^^^ J201
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
på_distans: [Åsa Skrönman]
             ^^^^^^^^^^^^ J201
""",
        ),
        meeting(
            item="""
beslut: enligt förslag
protokollsanteckningar: [{av: [Åsa Skrönman], text: Antecknas.}]
                               ^^^^^^^^^^^^ J201
""",
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
""",
        ),
        meeting(
            top="""
första_paragraf: 84
ordförande: Göran Sagostrand
            ^^^^^^^^^^^^^^^^ J201
frånvarande: [Göran Sagostrand]
"""
        ),
    ],
    "J202": [
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
            ^^^^^^^^^^^^ J202
      frånvarande: [Åsa Skrönman, Hugo Skenlund]
                                  ^^^^^^^^^^^^^ J202
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
    ^^^^^^^^^^ J202
      ja_för: 0
      nej_för: 1
      ja: [Torun Diktén, Göran Sagostrand]
      nej: [Åsa Skrönman]
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
      avstår: [Åsa Skrönman]
               ^^^^^^^^^^^^ J202
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
      nej: [Åsa Skrönman]
            ^^^^^^^^^^^^ J202
      övriga: ja
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
""",
        ),
        meeting(
            item="""
jäv: [Göran Sagostrand]
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      ja: [Göran Sagostrand]
           ^^^^^^^^^^^^^^^^ J202
      nej: [Åsa Skrönman]
      övriga: ja
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
      nej: [Åsa Skrönman, Monika Fabelholm]
                          ^^^^^^^^^^^^^^^^ J202
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
      nej: [Åsa Skrönman, Hugo Skenlund]
                          ^^^^^^^^^^^^^ J202
      övriga: ja
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
ersättare: [Hugo Skenlund]
""",
        ),
    ],
    "J203": [
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning: {ja_för: 0, nej_för: 1, nej: [Åsa Skrönman], övriga: ja, antal_ja: 4}
                                                                         ^^^^^^^^ J203
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
    omröstning: {ja_för: 0, nej_för: 1, sluten: ja, antal_ja: 3, antal_nej: 2, övriga: ja}
                                                ^^ J203
beslut: enligt förslag
""",
            group="valärenden",
        ),
        meeting(
            item="""
propositioner:
  - yrkanden: [0]
    bifalls: 0
    slutna_sedlar:
    ^^^^^^^^^^^^^ J203
      röster: [{för: Åsa Skrönman, antal: 3}, {för: Monika Fabelholm, antal: 1}]
      blanka: 1
      ogiltiga: 1
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
    ^^^^^^^^^^ J203
      ja_för: 0
      nej_för: 1
      sluten: ja
      antal_ja: 3
      antal_nej: 3
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
    ^^^^^^^^^^ J203
      ja_för: 0
      nej_för: 1
      sluten: ja
      antal_ja: 3
      antal_nej: 1
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
              ^^ J203
      antal_ja: 4
      antal_nej: 1
      nej: [Åsa Skrönman]
beslut: enligt förslag
""",
            group="valärenden",
        ),
    ],
    "J204": [
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
             ^ J204
    omröstning:
      ja_för: 0
      nej_för: 1
      nej: [Åsa Skrönman]
      övriga: ja
beslut: {utgång: avslag, punkter: [avslå förslaget]}
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    ^^^^^^^^^^^^^^^^ J204
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
             ^ J204
    omröstning:
      ja_för: 0
      nej_för: 1
      ja: [Göran Sagostrand, Åsa Skrönman]
      nej: [Torun Diktén, Monika Fabelholm]
      avstår: [Lars-Åke Tänktsson]
      utslagsröst: ja
beslut: enligt förslag
"""
        ),
        # a third of those present had the item put off
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: återremiss}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
             ^ J204
    omröstning:
      ja_för: 0
      nej_för: 1
      nej: [Åsa Skrönman, Monika Fabelholm]
      övriga: ja
beslut: enligt förslag
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
             ^ J204
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
    ],
    "J205": [
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
                               ^^^^^^ J205
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: ändring, punkter: [anlägga två lekplatser]}
  - {av: [Torun Diktén], slag: tillägg, punkter: [köpa en bänk]}
                               ^^^^^^^ J205
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
  - {av: [Torun Diktén], slag: bifall}
                               ^^^^^^ J205
propositioner:
  - yrkanden: [1]
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: återremiss}
  - {av: [Åsa Skrönman], slag: avslag}
                               ^^^^^^ J205
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
beslut: enligt förslag
"""
        ),
    ],
    "J206": [
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: ändring, punkter: [köpa en bänk]}
  - {av: [Monika Fabelholm], slag: ändring, punkter: [köpa en gunga]}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 2
               ^ J206
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
  - yrkanden: [0, 2]
                  ^ J206
    bifalls: 0
  - yrkanden: [0, 1]
    bifalls: 0
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
      nej_för: 2
               ^ J206
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
beslut: enligt förslag
reservationer: [{av: [Åsa Skrönman], yrkande: 3}]
                                              ^ J206
"""
        ),
        meeting(
            item="""
beslut: {utgång: ändrat, enligt_yrkande: 1}
                                         ^ J206
"""
        ),
        meeting(
            item="""
yrkanden: [{av: [Åsa Skrönman], slag: avslag, återtaget: ja}]
propositioner:
  - yrkanden: [0, 1]
                  ^ J206
    bifalls: 0
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
  - {av: [Torun Diktén], slag: bifall}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 2
             ^ J206
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
    omröstning:
      ja_för: 1
      nej_för: 1
               ^ J206
      nej: [Åsa Skrönman]
      övriga: ja
beslut: {utgång: avslag, enligt_yrkande: 1}
"""
        ),
    ],
    "J207": [
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
beslut: enligt förslag
reservationer: [{av: [Åsa Skrönman]}]
                      ^^^^^^^^^^^^ J207
deltar_inte: [Åsa Skrönman]
"""
        ),
        meeting(
            item="""
beslut: enligt förslag
reservationer: [{av: [Monika Fabelholm, Åsa Skrönman]}]
                                        ^^^^^^^^^^^^ J207
""",
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
""",
        ),
        meeting(
            item="""
beslut: enligt förslag
reservationer: [{av: [Hugo Skenlund]}]
                      ^^^^^^^^^^^^^ J207
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
reservationer: [{av: [Göran Sagostrand]}]
                      ^^^^^^^^^^^^^^^^ J207
"""
        ),
    ],
    "J208": [
        meeting(
            more="""
- rubrik: Ny bänk
          ^^^^^^^ J208
"""
        ),
        meeting(
            more="""
- dnr: TN 1
       ^^^^ J208
"""
        ),
        meeting(
            item="text: Planen visas.",
            about="""
rubrik: Ny lekplats
        ^^^^^^^^^^^ J208
förslag_till_beslut: [anlägga en lekplats]
""",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
    ],
    "J209": [
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Torun Diktén, Åsa Skrönman, Monika Fabelholm]
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J209
"""
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman, Monika Fabelholm, {namn: Torun Diktén, paragrafer: 85}]
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J209
""",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
        meeting(
            item="""
jäv: [Göran Sagostrand]
     ^^^^^^^^^^^^^^^^^^ J209
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman, Monika Fabelholm]
""",
        ),
    ],
    "J210": [
        meeting(
            item="""
yrkanden: [{av: [Åsa Skrönman], slag: återremiss, text: att ärendet återremitteras}]
propositioner: [{yrkanden: [0, 1], bifalls: 1}]
beslut: {utgång: återremiss, enligt_yrkande: 1}
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J210
"""
        ),
        meeting(
            item="""
yrkanden: [{av: [Åsa Skrönman], slag: avslag}]
propositioner: [{yrkanden: [0, 1], bifalls: 1}]
beslut: {utgång: avslag, enligt_yrkande: 1}
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J210
""",
            about="dnr: TN 1",
        ),
        meeting(
            item="""
beslut: enligt förslag
        ^^^^^^^^^^^^^^ J210
""",
            about="rubrik: Ny bänk",
        ),
        meeting(
            item="""
beslut: enligt förslag
        ^^^^^^^^^^^^^^ J210
""",
            about="dnr: TN 6",
        ),
        meeting(
            item="""
beslut: enligt förslag
        ^^^^^^^^^^^^^^ J210
""",
            about="rubrik: Val av ordförande",
            group="valärenden",
        ),
    ],
    "J211": [
        meeting(
            item="""
beslut: enligt förslag
särskilda_yttranden: [{av: [Åsa Skrönman], text: Vi ville vänta.}]
                            ^^^^^^^^^^^^ J211
""",
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
""",
        ),
        meeting(
            item="""
beslut: enligt förslag
särskilda_yttranden: [{av: [Hugo Skenlund], text: Vi ville vänta.}]
                            ^^^^^^^^^^^^^ J211
""",
            top="""
första_paragraf: 84
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
beslut: enligt förslag
särskilda_yttranden: [{av: [Hugo Skenlund], text: Vi ville vänta.}]
                            ^^^^^^^^^^^^^ J211
""",
            top="""
första_paragraf: 84
ersättare: [Hugo Skenlund]
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="""
jäv: [Göran Sagostrand]
beslut: enligt förslag
särskilda_yttranden: [{av: [Monika Fabelholm, Göran Sagostrand], text: Vi ville vänta.}]
                                              ^^^^^^^^^^^^^^^^ J211
"""
        ),
    ],
    "J212": [
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
reservationer: [{av: [Torun Diktén]}]
                      ^^^^^^^^^^^^ J212
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
reservationer: [{av: [Åsa Skrönman, Göran Sagostrand], yrkande: 1}]
                                    ^^^^^^^^^^^^^^^^ J212
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
    omröstning:
      ja_för: 0
      nej_för: 1
      ja: [Torun Diktén]
      övriga: nej
beslut: {utgång: avslag, punkter: [avslå förslaget]}
reservationer: [{av: [Åsa Skrönman]}]
                      ^^^^^^^^^^^^ J212
"""
        ),
    ],
    "J213": [
        meeting(
            item="""
jäv: [Göran Sagostrand]
      ^^^^^^^^^^^^^^^^ J213
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
ersättare: [Hugo Skenlund]
""",
        ),
        meeting(
            item="""
jäv: [{namn: Göran Sagostrand, skäl: är granne}]
             ^^^^^^^^^^^^^^^^ J213
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
frånvarande: [Åsa Skrönman]
ersättare: [{namn: Hugo Skenlund, tjänstgör_för: Åsa Skrönman}, Pelle Fantasin]
""",
        ),
        meeting(
            item="""
jäv:
  - {namn: Göran Sagostrand, ersättare: Hugo Skenlund}
  - namn: Åsa Skrönman
          ^^^^^^^^^^^^ J213
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
ersättare: [Hugo Skenlund, Pelle Fantasin]
""",
        ),
    ],
    "J214": [
        meeting(
            top="""
datum: 2026-10-22
       ^^^^^^^^^^ J214
plats: Stadshuset
"""
        ),
        meeting(
            top="""
datum: 2026-10-22
       ^^^^^^^^^^ J214
sluttid: 15.00
"""
        ),
        meeting(
            top="""
datum: 2026-10-22
       ^^^^^^^^^^ J214
kallad: 2026-10-14
""",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
    ],
    "J215": [
        meeting(
            end="""
plats: Stadshuset
^^^^^^^^^^^^^^^^^ J215
"""
        ),
        meeting(
            end="""
justerare: [Åsa Skrönman]
^^^^^^^^^^^^^^^^^^^^^^^^^ J215
"""
        ),
        meeting(
            item="""
omedelbar_justering: ja
beslut: enligt förslag
""",
            end="""
omedelbar: {datum: 2026-10-22, anslag: 2026-10-23}
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J215
""",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
    ],
    "J216": [
        meeting(
            item="""
omedelbar_justering: ja
                     ^^ J216
beslut: enligt förslag
"""
        ),
        meeting(
            item="""
omedelbar_justering: ja
                     ^^ J216
beslut: enligt förslag
""",
            end="""
datum: 2026-10-29
omedelbar: {datum: 2026-10-22}
""",
        ),
        meeting(
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
  omedelbar_justering: ja
                       ^^ J216
"""
        ),
    ],
    "J217": [
        meeting(
            item="""
beslut: {utgång: ändrat, punkter: [anlägga en lekplats]}
                 ^^^^^^ J217
"""
        ),
        meeting(
            item="""
beslut:
  utgång: ändrat
          ^^^^^^ J217
  punkter: [godkänna planen]
""",
            about="dnr: TN 1",
        ),
        meeting(
            item="""
yrkanden: [{av: [Åsa Skrönman], slag: ändring, punkter: [anlägga en lekplats]}]
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
beslut: {utgång: ändrat, enligt_yrkande: 1}
                 ^^^^^^ J217
"""
        ),
        meeting(
            item="""
beslut: {utgång: enligt förslag, punkter: [anlägga två lekplatser]}
                 ^^^^^^^^^^^^^^ J217
"""
        ),
    ],
    "J218": [
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: återremiss}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
             ^ J218
    omröstning:
      ja_för: 0
      nej_för: 1
      ja: [Torun Diktén, Göran Sagostrand, Monika Fabelholm]
      nej: [Åsa Skrönman, Lars-Åke Tänktsson]
beslut: {utgång: återremiss, punkter: [återremittera ärendet]}
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: bordläggning}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
             ^ J218
    omröstning:
      ja_för: 0
      nej_för: 1
      ja: [Torun Diktén, Göran Sagostrand, Monika Fabelholm]
      nej: [Åsa Skrönman, Lars-Åke Tänktsson]
beslut: {utgång: bordläggning, punkter: [bordlägga ärendet]}
"""
        ),
        meeting(
            item="""
yrkanden:
  - {av: [Åsa Skrönman], slag: återremiss}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
             ^ J218
    omröstning:
      ja_för: 0
      nej_för: 1
      ja: [Torun Diktén, Göran Sagostrand, Monika Fabelholm]
      nej: [Åsa Skrönman, Lars-Åke Tänktsson]
beslut: {utgång: återremiss, punkter: [återremittera ärendet]}
""",
            organ="kommunfullmäktige",
            group="valärenden",
        ),
    ],
    "J219": [
        meeting(
            item="""
propositioner:
  - yrkanden: [0]
    bifalls: 0
    slutna_sedlar: {röster: [{för: Åsa Skrönman, antal: 5}]}
    ^^^^^^^^^^^^^ J219
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
              ^^ J219
      antal_ja: 3
      antal_nej: 2
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
              ^^ J219
      antal_ja: 3
      antal_nej: 2
beslut: enligt förslag
""",
            group="övrigt",
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
              ^^ J219
      antal_ja: 3
      antal_nej: 2
beslut: enligt förslag
""",
            about="dnr: TN 1",
        ),
    ],
    "J220": [
        meeting(
            item="""
beslut: enligt förslag
        ^^^^^^^^^^^^^^ J220
""",
            about="dnr: TN 5",
        ),
        meeting(
            item="""
överklagande: förvaltningsbesvär
beslut: enligt förslag
        ^^^^^^^^^^^^^^ J220
"""
        ),
        meeting(
            item="""
beslut: {utgång: avslag, punkter: [avslå ansökan]}
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J220
""",
            about="dnr: TN 5",
        ),
    ],
    "J221": [
        meeting(
            end="""
datum: 2026-10-29
^^^^^^^^^^^^^^^^^ J221
"""
        ),
        meeting(
            end="""
ersättare: [Åsa Skrönman]
^^^^^^^^^^^^^^^^^^^^^^^^^ J221
"""
        ),
        meeting(
            item="""
omedelbar_justering: ja
beslut: enligt förslag
""",
            end="""
omedelbar: {datum: 2026-10-22, anslag: 2026-10-22}
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J221
""",
        ),
    ],
    **deciding.FOUND,
    "J230": [
        meeting(
            end="""
datum: 2026-10-29
anslag: 2026-10-30
        ^^^^^^^^^^ J230
""",
        ),
        meeting(
            end="""
datum: 2026-10-29
anslag: 2026-10-30
        ^^^^^^^^^^ J230
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            item="""
omedelbar_justering: ja
beslut: enligt förslag
""",
            end="""
datum: 2026-10-29
omedelbar: {datum: 2026-10-22, anslag: 2026-10-23}
                                       ^^^^^^^^^^ J230
""",
        ),
    ],
    "J231": [
        meeting(
            top="""
första_paragraf: 84
datum: 2026-10-22
       ^^^^^^^^^^ J231
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            top="""
första_paragraf: 84
datum: 2026-10-22
       ^^^^^^^^^^ J231
offentligt: ja
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            top="""
datum: 2026-11-23
       ^^^^^^^^^^ J231
plats: Stadshuset
""",
            organ="kommunfullmäktige",
            end="datum: 2026-11-30",
        ),
    ],
    "J232": [
        meeting(
            end="""
datum: 2026-10-29
rättelser: [{paragraf: 84, datum: 2026-10-28, text: Beloppet rättas.}]
                                  ^^^^^^^^^^ J232
""",
        ),
        meeting(
            end="""
datum: 2026-10-29
rättelser:
  - {paragraf: 84, datum: 2026-11-02, text: Beloppet rättas.}
  - {paragraf: 84, datum: 2026-10-22, text: Namnet rättas.}
                          ^^^^^^^^^^ J232
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
rättelser: [{paragraf: 84, datum: 2026-10-22, text: Beloppet rättas.}]
                                  ^^^^^^^^^^ J232
""",
        ),
    ],
    "J233": [
        meeting(
            top="""
första_paragraf: 84
kallad: 2026-10-15
frånvarande: [{namn: Åsa Skrönman, paragrafer: 85}]
                                               ^^ J233
""",
            organ="kommunfullmäktige",
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
            top="""
första_paragraf: 84
frånvarande: [Torun Diktén, {namn: Åsa Skrönman, paragrafer: 85–86}]
                                                             ^^^^^ J233
""",
            organ="kommunfullmäktige",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [{namn: Åsa Skrönman, paragrafer: '84, 86'}]
                                               ^^^^^^^^ J233
""",
            organ="kommunfullmäktige",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
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
              ^^^^^^^^^^^^ J234
ersättare: [Hugo Skenlund]
""",
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [{namn: Torun Diktén, paragrafer: 85}]
                     ^^^^^^^^^^^^ J234
ersättare: [Hugo Skenlund, Pelle Fantasin]
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
              ^^^^^^^^^^^^ J234
ersättare: [Pelle Fantasin]
""",
            organ="kommunfullmäktige",
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Torun Diktén, Åsa Skrönman]
                            ^^^^^^^^^^^^ J234
ersättare: [{namn: Pelle Fantasin, tjänstgör_för: Torun Diktén}, Hugo Skenlund]
""",
        ),
    ],
    "J235": [
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Torun Diktén]
ersättare: [{namn: Hugo Skenlund, tjänstgör_för: Torun Diktén}, Pelle Fantasin]
                                                 ^^^^^^^^^^^^ J235
""",
        ),
        meeting(
            item="""
jäv: [{namn: Torun Diktén, ersättare: Hugo Skenlund}]
                                      ^^^^^^^^^^^^^ J235
beslut: enligt förslag
""",
            top="""
första_paragraf: 84
ersättare: [Hugo Skenlund, Pelle Fantasin]
""",
        ),
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Göran Sagostrand]
ersättare: [{namn: Pelle Fantasin, tjänstgör_för: Göran Sagostrand}, {namn: Hugo Skenlund, paragrafer: 85}]
                                                  ^^^^^^^^^^^^^^^^ J235
""",
            more="""
- rubrik: Ny bänk
  förslag_till_beslut: [köpa en bänk]
  beslut: enligt förslag
""",
        ),
    ],
    "J236": [
        meeting(
            end="""
datum: 2026-10-29
omedelbar: {datum: 2026-10-22, anslag: 2026-10-23}
^^^^^^^^^ J236
""",
        ),
        meeting(
            end="""
omedelbar: {datum: 2026-10-22}
^^^^^^^^^ J236
""",
        ),
        meeting(
            item="""
omedelbar_justering: nej
beslut: enligt förslag
""",
            end="""
datum: 2026-10-29
omedelbar: {datum: 2026-10-22}
^^^^^^^^^ J236
""",
        ),
    ],
    "J237": [
        meeting(
            item="beslut: enligt förslag",
            about="rubrik: Läget",
            group="information",
            more="""
- rubrik: Frågestund
          ^^^^^^^^^^ J237
""",
        ),
        meeting(
            item="beslut: enligt förslag",
            about="rubrik: Läget",
            group="övrigt",
            more="""
- rubrik: Frågestund
          ^^^^^^^^^^ J237
""",
        ),
        meeting(
            item="beslut: enligt förslag",
            about="rubrik: Läget",
            group="anmälningar",
            more="""
- dnr: TN 1
       ^^^^ J237
""",
        ),
    ],
    "J247": [
        meeting(
            top="""
första_paragraf: 84
frånvarande: [Torun Diktén, Göran Sagostrand]
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J247
""",
        ),
        meeting(
            top="""
första_paragraf: 84
ordförande: Hugo Skenlund
            ^^^^^^^^^^^^^ J247
""",
        ),
        meeting(
            top="""
första_paragraf: 84
ordförande: Monika Fabelholm
            ^^^^^^^^^^^^^^^^ J247
frånvarande: [Monika Fabelholm]
""",
        ),
        meeting(
            item="jäv: [Torun Diktén]\nbeslut: enligt förslag",
            top="""
första_paragraf: 84
frånvarande: [Göran Sagostrand]
             ^^^^^^^^^^^^^^^^^^ J247
""",
        ),
    ],
    "J248": [
        meeting(
            item="""
jäv: [{namn: Rut Bläckström, ersättare: Hugo Skenlund}]
                                        ^^^^^^^^^^^^^ J248
beslut: enligt förslag
""",
        ),
        meeting(
            item="""
jäv: [{namn: Eva Utredare, ersättare: Hugo Skenlund}]
                                      ^^^^^^^^^^^^^ J248
beslut: enligt förslag
""",
            top="första_paragraf: 84\növriga: [{namn: Eva Utredare, titel: utredare}]",
        ),
        meeting(
            item="""
jäv: [{namn: Pelle Fantasin, ersättare: Hugo Skenlund}]
                                        ^^^^^^^^^^^^^ J248
beslut: enligt förslag
""",
            top="första_paragraf: 84\nersättare: [Pelle Fantasin, Hugo Skenlund]",
        ),
        meeting(
            item="""
jäv: [{namn: Åsa Skrönman, ersättare: Hugo Skenlund}]
                                      ^^^^^^^^^^^^^ J248
beslut: enligt förslag
""",
            top="första_paragraf: 84\nfrånvarande: [Åsa Skrönman]",
        ),
    ],
    "J249": [
        meeting(
            top="första_paragraf: 84\növriga: [Torun Diktén]\n         ^^^^^^^^^^^^ J249",
        ),
        meeting(
            top="första_paragraf: 84\nersättare: [Åsa Skrönman]\n            ^^^^^^^^^^^^ J249",
        ),
        meeting(
            top="första_paragraf: 84\növriga: [Hugo Skenlund]\n         ^^^^^^^^^^^^^ J249",
        ),
    ],
}

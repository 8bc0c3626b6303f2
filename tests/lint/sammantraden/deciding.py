"""The rules about how a decision follows from yrkanden and votes, in meetings that break them or do not."""

from tests.lint.drawn_meeting import meeting

_TWO = """
yrkanden:
  - {av: [Åsa Skrönman], slag: ändring, punkter: [anlägga två lekplatser]}
  - {av: [Monika Fabelholm], slag: tillägg, punkter: [köpa en bänk]}
"""
_REMIT = """
yrkanden:
  - {av: [Åsa Skrönman], slag: återremiss}
"""
_REJECT = """
yrkanden:
  - {av: [Åsa Skrönman], slag: avslag}
"""
_FEW = """
    omröstning:
      ja_för: 0
      nej_för: 1
      nej: [Åsa Skrönman, Lars-Åke Tänktsson]
      övriga: ja
"""
_CHOOSE = "rubrik: Val av ombud\nförslag_till_beslut: [utse Åsa Skrönman till ombud]"
_BACK = "beslut: {utgång: återremiss, punkter: [återremittera ärendet]}"
_TIE = """
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
"""


def _elect(votes: str, group: str = "valärenden") -> str:
    steps = f"propositioner:\n  - yrkanden: [0]\n    bifalls: 0\n    slutna_sedlar:\n{votes}"
    return meeting(f"{steps}\nbeslut: enligt förslag", group=group, about=_CHOOSE)


FOUND = {
    "J222": [
        # the proposal, though a yrkande won over it
        meeting(f"""{_TWO}
propositioner:
  - {{yrkanden: [0, 1], bifalls: 1}}
beslut: enligt förslag
        ^^^^^^^^^^^^^^ J222
"""),
        # a yrkande that fell, and one that won and then fell against the proposal
        meeting(f"""{_TWO}
propositioner:
  - {{yrkanden: [0, 1], bifalls: 0}}
beslut: {{utgång: ändrat, enligt_yrkande: 1}}
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J222
"""),
        meeting(f"""{_TWO}
propositioner:
  - {{yrkanden: [1, 2], bifalls: 1}}
  - {{yrkanden: [0, 1], bifalls: 0}}
beslut: {{utgång: ändrat, enligt_yrkande: 1}}
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J222
"""),
        # an addition that won besides is lost
        meeting(f"""{_TWO}
propositioner:
  - {{yrkanden: [0, 1], bifalls: 1}}
  - {{yrkanden: [2], bifalls: 2}}
beslut: {{utgång: ändrat, enligt_yrkande: 1}}
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J222
"""),
        # put off, or not
        meeting(f"""{_REMIT}
propositioner:
  - {{yrkanden: [0, 1], bifalls: 1}}
beslut: enligt förslag
        ^^^^^^^^^^^^^^ J222
"""),
        meeting(f"""{_REMIT}
propositioner:
  - {{yrkanden: [0, 1], bifalls: 0}}
beslut: {{utgång: återremiss, punkter: [återremittera ärendet]}}
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J222
"""),
        # the proposal was rejected
        meeting(f"""{_REJECT}
propositioner:
  - {{yrkanden: [0]}}
beslut: enligt förslag
        ^^^^^^^^^^^^^^ J222
"""),
    ],
    "J223": [
        meeting(f"""{_REJECT}
propositioner:
  - {{yrkanden: [0, 1], bifalls: 0}}
beslut: enligt förslag
reservationer: [{{av: [Åsa Skrönman], yrkande: 0}}]
                                              ^ J223
"""),
        meeting(f"""{_TWO}
propositioner:
  - {{yrkanden: [0, 1], bifalls: 1}}
  - {{yrkanden: [1, 2], bifalls: 1}}
beslut: {{utgång: ändrat, enligt_yrkande: 1}}
reservationer: [{{av: [Monika Fabelholm], yrkande: 1}}]
                                                  ^ J223
"""),
        meeting(f"""{_REMIT}
propositioner:
  - {{yrkanden: [0, 1], bifalls: 1}}
{_BACK}
reservationer: [{{av: [Monika Fabelholm], yrkande: 1}}]
                                                  ^ J223
"""),
        # bifall is the proposal
        meeting("""
yrkanden: [{av: [Torun Diktén], slag: bifall}, {av: [Åsa Skrönman], slag: avslag}]
propositioner: [{yrkanden: [1, 2], bifalls: 1}]
beslut: enligt förslag
reservationer: [{av: [Åsa Skrönman], yrkande: 1}]
                                              ^ J223
"""),
    ],
    "J224": [
        meeting(
            f"""{_REMIT}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
             ^ J224
{_FEW.strip(chr(10))}
{_BACK}
""",
            organ="kommunfullmäktige",
            about="dnr: TN 9",
        ),
        meeting(
            f"""
yrkanden: [{{av: [Åsa Skrönman], slag: bordläggning}}]
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
             ^ J224
{_FEW.strip(chr(10))}
beslut: {{utgång: bordläggning, punkter: [bordlägga ärendet]}}
""",
            organ="kommunfullmäktige",
            about="dnr: TN 9",
        ),
        # by the ärende's number, also where the item is free text
        meeting(
            f"""{_REMIT}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
             ^ J224
{_FEW.strip(chr(10))}
{_BACK}
""",
            organ="kommunfullmäktige",
            about="dnr: TN 9\nrubrik: Plan för skolskjuts\nförslag_till_beslut: [godkänna planen]",
        ),
    ],
    "J225": [
        meeting(
            "beslut: {utgång: återremiss, punkter: [återremittera ärendet till kommunstyrelsen]}\n"
            "        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J225",
            organ="kommunfullmäktige",
        ),
        meeting(
            """
beslut:
  utgång: återremiss
  ^^^^^^^^^^^^^^^^^^ J225
  punkter: [återremittera ärendet]
""",
            organ="kommunfullmäktige",
            about="dnr: TN 1",
        ),
        meeting(
            """
yrkanden: [{av: [Åsa Skrönman], slag: återremiss, punkter: [återremittera ärendet]}]
propositioner: [{yrkanden: [0, 1], bifalls: 1}]
beslut: {utgång: återremiss, enligt_yrkande: 1}
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J225
""",
            organ="kommunfullmäktige",
        ),
    ],
    "J226": [
        meeting(
            """
deltar_inte: [Åsa Skrönman]
              ^^^^^^^^^^^^ J226
beslut: enligt förslag
""",
            about="dnr: TN 5",
        ),
        meeting("""
överklagande: förvaltningsbesvär
deltar_inte: [Åsa Skrönman, Monika Fabelholm]
              ^^^^^^^^^^^^ J226
                            ^^^^^^^^^^^^^^^^ J226
beslut: enligt förslag
"""),
        meeting(
            f"""{_REJECT}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning: {{ja_för: 0, nej_för: 1, avstår: [Åsa Skrönman], övriga: ja}}
    ^^^^^^^^^^ J226
beslut: enligt förslag
""",
            about="dnr: TN 5",
        ),
    ],
    "J227": [
        # the chair's vote where the votes are not equal, or the lot decides
        meeting(f"""{_REJECT}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      nej: [Åsa Skrönman]
      övriga: ja
      utslagsröst: ja
                   ^^ J227
beslut: enligt förslag
"""),
        meeting(
            f"""{_REJECT}
propositioner:{_TIE}      sluten: ja
      antal_ja: 2
      antal_nej: 2
      antal_avstår: 1
      lottning: lotten utfaller för det liggande förslaget
      utslagsröst: ja
                   ^^ J227
beslut: enligt förslag
""",
            group="valärenden",
        ),
        # a tie that nothing settled: no lot, and a chair who abstains
        meeting(
            f"""{_REJECT}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning: {{ja_för: 0, nej_för: 1, sluten: ja, antal_ja: 2, antal_nej: 2, antal_avstår: 1}}
    ^^^^^^^^^^ J227
beslut: enligt förslag
""",
            group="valärenden",
        ),
        meeting(f"""{_REJECT}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
    ^^^^^^^^^^ J227
      ja_för: 0
      nej_för: 1
      ja: [Göran Sagostrand, Monika Fabelholm]
      nej: [Åsa Skrönman, Lars-Åke Tänktsson]
      avstår: [Torun Diktén]
beslut: enligt förslag
"""),
        # a lot where none is drawn
        meeting(f"""{_REJECT}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      nej: [Åsa Skrönman]
      övriga: ja
      lottning: lotten utfaller för förslaget
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J227
beslut: enligt förslag
"""),
        meeting(
            f"""{_REJECT}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning:
      ja_för: 0
      nej_för: 1
      sluten: ja
      antal_ja: 3
      antal_nej: 2
      lottning: lotten utfaller för förslaget
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J227
beslut: enligt förslag
""",
            group="valärenden",
        ),
    ],
    "J228": [
        meeting(
            more="""
- rubrik: Ny bänk
  utgår: ja
  beslut: enligt förslag
          ^^^^^^^^^^^^^^ J228
"""
        ),
        meeting(
            more="""
- dnr: TN 1
  utgår: ja
  beslut: {utgång: ändrat, punkter: [köpa en bänk]}
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J228
"""
        ),
        meeting(
            more="""
- rubrik: Ny bänk
  utgår: ja
  beslut:
    utgång: avslag
    ^^^^^^^^^^^^^^ J228
    punkter: [avslå förslaget]
"""
        ),
    ],
    "J229": [
        _elect("""
      röster:
        - {för: Åsa Skrönman, antal: 1}
                ^^^^^^^^^^^^ J229
        - {för: Monika Fabelholm, antal: 3}
      blanka: 1
"""),
        _elect("""
      röster: [{för: Åsa Skrönman, antal: 2}, {för: Monika Fabelholm, antal: 3}]
                     ^^^^^^^^^^^^ J229
      lottning: lotten utfaller för Åsa Skrönman
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ J229
"""),
        meeting(
            """
propositioner:
  - yrkanden: [0]
    bifalls: 0
    slutna_sedlar:
    ^^^^^^^^^^^^^ J229
      röster: [{för: Åsa Skrönman, antal: 2}, {för: Monika Fabelholm, antal: 2}]
      ogiltiga: 1
beslut: enligt förslag
""",
            group="valärenden",
            about=_CHOOSE,
        ),
    ],
}

NEAR = {
    "J222": [
        # the proposal won, by itself, over a motförslag, and by a yrkande on bifall
        meeting(f"""{_TWO}
propositioner:
  - {{yrkanden: [1, 2], bifalls: 2}}
  - {{yrkanden: [0, 2], bifalls: 0}}
beslut: enligt förslag
"""),
        meeting("""
yrkanden: [{av: [Torun Diktén], slag: bifall}, {av: [Åsa Skrönman], slag: avslag}]
propositioner: [{yrkanden: [1, 2], bifalls: 1}]
beslut: enligt förslag
"""),
        # an addition, decided for itself, written as the whole
        meeting(f"""{_TWO}
propositioner:
  - {{yrkanden: [0, 1], bifalls: 1}}
  - {{yrkanden: [2], bifalls: 2}}
beslut: {{utgång: ändrat, punkter: [anlägga två lekplatser, köpa en bänk]}}
"""),
        meeting(f"""{_TWO}
propositioner:
  - {{yrkanden: [0, 1], bifalls: 0}}
  - {{yrkanden: [2], bifalls: 2}}
beslut: {{utgång: ändrat, enligt_yrkande: 2}}
"""),
        meeting(f"""{_TWO}
propositioner:
  - {{yrkanden: [0, 1], bifalls: 0}}
  - {{yrkanden: [2]}}
beslut: enligt förslag
"""),
        # the item is decided today, and then as somebody wants
        meeting("""
yrkanden:
  - {av: [Åsa Skrönman], slag: återremiss}
  - {av: [Monika Fabelholm], slag: ändring, punkter: [anlägga två lekplatser]}
propositioner:
  - {yrkanden: [0, 1], bifalls: 0}
  - {yrkanden: [0, 2], bifalls: 2}
beslut: {utgång: ändrat, enligt_yrkande: 2}
"""),
        meeting(f"""{_REMIT}
propositioner:
  - {{yrkanden: [0, 1], bifalls: 1}}
{_BACK}
"""),
        # rejected, with words of its own
        meeting(f"""{_REJECT}
propositioner:
  - {{yrkanden: [0, 1], bifalls: 1}}
beslut: {{utgång: avslag, punkter: [avslå förslaget]}}
"""),
    ],
    "J223": [
        meeting(f"""{_REJECT}
propositioner:
  - {{yrkanden: [0, 1], bifalls: 0}}
beslut: enligt förslag
reservationer: [{{av: [Åsa Skrönman], yrkande: 1}}]
"""),
        # for the proposal without the addition
        meeting(f"""{_TWO}
propositioner:
  - {{yrkanden: [0, 1], bifalls: 0}}
  - {{yrkanden: [2], bifalls: 2}}
beslut: {{utgång: ändrat, enligt_yrkande: 2}}
reservationer: [{{av: [Torun Diktén], yrkande: 0}}]
"""),
        # in favour of nothing that is written
        meeting("beslut: enligt förslag\nreservationer: [{av: [Åsa Skrönman]}]"),
    ],
    "J224": [
        # the first time, by a majority, and in an organ where no minority may
        meeting(
            f"""{_REMIT}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
{_FEW.strip(chr(10))}
{_BACK}
""",
            organ="kommunfullmäktige",
            about="dnr: TN 1",
        ),
        meeting(
            f"""{_REMIT}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 1
    omröstning: {{ja_för: 0, nej_för: 1, ja: [Åsa Skrönman], övriga: nej}}
{_BACK}
""",
            organ="kommunfullmäktige",
            about="dnr: TN 9",
        ),
        meeting(
            f"""{_REMIT}
propositioner:
  - yrkanden: [0, 1]
    bifalls: 0
{_FEW.strip(chr(10))}
beslut: enligt förslag
""",
            organ="kommunfullmäktige",
            about="dnr: TN 9",
        ),
    ],
    "J225": [
        meeting(
            f"motivering: Styrelsen ska redovisa vad en mindre lekplats kostar.\n{_BACK}",
            organ="kommunfullmäktige",
        ),
        meeting(
            "beslut: {utgång: återremiss, punkter: [återremittera ärendet för att utreda kostnaden]}",
            organ="kommunfullmäktige",
        ),
        meeting(
            "beslut: {utgång: återremiss, punkter: [återremittera ärendet, begära en kalkyl]}",
            organ="kommunfullmäktige",
        ),
        meeting(_BACK),
        meeting(
            "beslut: {utgång: bordläggning, punkter: [bordlägga ärendet]}",
            organ="kommunfullmäktige",
        ),
    ],
    "J226": [
        meeting("deltar_inte: [Åsa Skrönman]\nbeslut: enligt förslag", about="dnr: TN 1"),
        meeting("beslut: enligt förslag\nreservationer: [{av: [Åsa Skrönman]}]", about="dnr: TN 5"),
        # votes in one of the two, and leaves the choice between the others to others
        meeting(
            """
yrkanden:
  - {av: [Åsa Skrönman], slag: ändring, punkter: [godkänna hälften]}
  - {av: [Monika Fabelholm], slag: avslag}
propositioner:
  - yrkanden: [1, 2]
    bifalls: 1
    omröstning: {ja_för: 1, nej_för: 2, nej: [Monika Fabelholm], avstår: [Göran Sagostrand], övriga: ja}
  - yrkanden: [0, 1]
    bifalls: 0
    omröstning: {ja_för: 0, nej_för: 1, nej: [Åsa Skrönman], övriga: ja}
beslut: enligt förslag
""",
            about="dnr: TN 5",
        ),
        meeting(
            "deltar_inte: [Åsa Skrönman]\növerklagande: förvaltningsbesvär\nbeslut: enligt förslag",
            organ="kommunfullmäktige",
        ),
    ],
    "J227": [
        # the chair's side, said or not; in a closed vote, as it is said
        meeting(f"""{_REJECT}
propositioner:{_TIE}      ja: [Torun Diktén, Monika Fabelholm]
      nej: [Åsa Skrönman, Lars-Åke Tänktsson]
      avstår: [Göran Sagostrand]
beslut: enligt förslag
"""),
        meeting(f"""{_REJECT}
propositioner:{_TIE}      ja: [Torun Diktén, Monika Fabelholm]
      nej: [Åsa Skrönman, Lars-Åke Tänktsson]
      avstår: [Göran Sagostrand]
      utslagsröst: ja
beslut: enligt förslag
"""),
        # the lot, in an election and in an employment
        meeting(
            f"""{_REJECT}
propositioner:{_TIE}      sluten: ja
      antal_ja: 2
      antal_nej: 2
      antal_avstår: 1
      lottning: lotten utfaller för det liggande förslaget
beslut: enligt förslag
""",
            group="valärenden",
        ),
        meeting(f"""
slag: anställning
{_REJECT.strip(chr(10))}
propositioner:{_TIE}      sluten: ja
      antal_ja: 2
      antal_nej: 2
      antal_avstår: 1
      lottning: lotten utfaller för det liggande förslaget
beslut: enligt förslag
"""),
    ],
    "J228": [
        meeting(more="- rubrik: Ny bänk\n  utgår: ja"),
        meeting(more="- rubrik: Ny bänk\n  förslag_till_beslut: [köpa en bänk]\n  beslut: enligt förslag"),
        meeting(more="- rubrik: Ny bänk\n  utgår: ja\n  behandling: Ärendet utgår."),
    ],
    "J229": [
        _elect("""
      röster: [{för: Åsa Skrönman, antal: 3}, {för: Monika Fabelholm, antal: 1}]
      blanka: 1
"""),
        _elect("""
      röster: [{för: Åsa Skrönman, antal: 2}, {för: Monika Fabelholm, antal: 2}]
      ogiltiga: 1
      lottning: lotten utfaller för Åsa Skrönman
"""),
        # a decision that names nobody
        meeting(
            """
propositioner:
  - yrkanden: [0]
    bifalls: 0
    slutna_sedlar: {röster: [{för: Åsa Skrönman, antal: 2}, {för: Monika Fabelholm, antal: 3}]}
beslut: enligt förslag
""",
            group="valärenden",
            about="rubrik: Val av ombud\nförslag_till_beslut: [utse ombud enligt valberedningens lista]",
        ),
    ],
}

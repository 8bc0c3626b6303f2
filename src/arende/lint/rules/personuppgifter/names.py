"""People's names in a text: a common Swedish first name followed by a surname."""

import re
from collections.abc import Iterator
from functools import lru_cache

from arende.lint.patterns import Pattern
from arende.lint.prose import Sentence
from arende.lint.subject import Subject

# The commonest first names of those who live in Sweden; a name that is also a plain word (Stig, Björn, My) is
# left out. Källa: Statistiska centralbyrån, namnstatistik, https://www.scb.se/namnstatistik
FIRST_NAMES = frozenset(
    re.findall(
        r"\w+",
        "Anna Eva Maria Karin Kristina Lena Sara Emma Kerstin Marie Ingrid Malin Jenny Birgitta Hanna "
        "Inger Annika Linda Susanne Elin Monica Monika Johanna Ulla Elisabeth Elisabet Sofia Carina "
        "Katarina Emelie Helena Ida Linnea Anette Camilla Anneli Sandra Gunilla Agneta Barbro Amanda "
        "Lisa Ann Marianne Cecilia Petra Louise Josefin Margareta Ellen Therese Jessica Britt Christina "
        "Ulrika Caroline Matilda Mathilda Frida Klara Julia Alice Maja Ebba Astrid Elsa Alva Olivia "
        "Wilma Moa Siv Gun Berit Anita Maj Vera Nina Pia Yvonne Victoria Rebecka Felicia Fatima Amina "
        "Zahra Aisha Mona Rut Ruth Gunnel Solveig Märta Tove Tilda Agnes Stina Lovisa Lars Mikael Anders "
        "Johan Erik Per Peter Thomas Tomas Daniel Fredrik Hans Jan Andreas Stefan Mats Marcus Markus "
        "Jonas Bengt Mattias Magnus Bo Alexander Niklas Patrik Martin Leif Nils Ulf Henrik Christer "
        "Patrick Karl Carl Oskar Oscar David Kent Håkan Sven Jonathan Rickard Robert Simon Göran Tommy "
        "Christian Jonny Filip Viktor William Emil Gustav Joakim Kjell Jakob Jacob Roger Lennart Rolf "
        "Claes Elias Anton Jörgen Axel Adam Sebastian Isak Kenneth Ola Olof Olle Mohamed Mohammed "
        "Muhammad Ahmed Ahmad Ali Hassan Hussein Omar Ibrahim Yusuf Ove Arne Åke Gunnar Tobias Robin "
        "Dennis Hampus Ludvig Albin Rasmus Linus Lukas Lucas Liam Noah Hugo Oliver Sixten Folke Ture "
        "Urban Börje Ingvar Sture Torbjörn Conny Benny Jimmy Kurt Nicklas ",
    )
)
_PART = r"[A-ZÅÄÖÉ][a-zåäöéü]+(?:-[A-ZÅÄÖÉ][a-zåäöéü]+)?"
_PERSON = Pattern(
    rf"(?<![\w@.-])(?P<first>{_PART})"
    rf"(?:[ \u00a0]+(?:{_PART}|[A-ZÅÄÖ]\.|von|af|de|al)){{0,3}}[ \u00a0]+{_PART}(?![\w@-])"
)
# Words that make two capitals the name of a place, a thing or an organisation.
_NOT_SURNAMES = Pattern(
    r"(?:gatan|vägen|torget|skolan|parken|gården|hallen|huset|platsen|stiftelsen|fonden|kommun|region|skola|kyrka"
    r"|kyrkan|församling|universitet|sjukhus|bibliotek|museum|plan|plats|park|gata|väg|torg|bro|stiftelse|fond"
    r"|förening|förbund|bolag|byrå|nämnden|styrelsen)$",
    flags=re.IGNORECASE,
)
_PARTY = Pattern(r"[ \u00a0]\([A-ZÅÄÖ]{1,4}\)")
_OWNS = Pattern(r"[ \u00a0]+[a-zåäö]")


@lru_cache(maxsize=1024)  # several rules ask for the same sentences
def people(text: str) -> tuple[re.Match[str], ...]:
    """The stretches of *text* that for all that can be told name a person who holds no public office.

    That is a common first name followed by a surname. A name with a party after it (”Alva Exempel (X)”) is
    an elected member's; one followed by what it owns (”Astrid Lindgrens plats”) is a place's or a thing's.
    """
    return tuple(found for found in _stretches(text) if _is_private(found))


def _stretches(text: str) -> Iterator[re.Match[str]]:
    """What may be a name; also without the word before it that a sentence begins with: ”Sökanden Eva Ek”."""
    for found in _PERSON.finditer(text):
        yield found
        before = text[max(0, found.start() - 3) : found.start()].rstrip(" \u00a0”")
        is_first = not before or before[-1] in ".!?:|\n"
        if is_first and found["first"] not in FIRST_NAMES and not _NOT_SURNAMES.search(found["first"]):
            rest = _PERSON.match(text, found.end("first") + 1)
            if rest:
                yield rest


def _is_private(found: re.Match[str]) -> bool:
    text, end = found.string, found.end()
    if found["first"].partition("-")[0] not in FIRST_NAMES or _NOT_SURNAMES.search(found[0]):
        return False
    owns = found[0].endswith("s") and _OWNS.match(text, end)
    return not owns and not _PARTY.match(text, end)


def officials(subject: Subject) -> frozenset[str]:
    """The names of those who write, sign or lead: they stand in the paper by their office."""
    named: list[str] = []
    for _, handling, _ in subject.papers():
        named.extend(one.namn for one in handling.underskrifter)
    if subject.case.tjänsteutlåtande:
        named.extend(one.namn for one in subject.case.tjänsteutlåtande.handläggare)
    if subject.case.ordförandeförslag:
        named.append(subject.case.ordförandeförslag.ordförande)
    return frozenset(named)


def private_people(subject: Subject, text: str) -> Iterator[re.Match[str]]:
    """The people named in *text* who neither write, sign nor lead."""
    known = officials(subject)
    return (found for found in people(text) if found[0] not in known)


def named_sentences(subject: Subject) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """Each sentence that names a private person, with the name; once for each name."""
    for sentence in subject.texts.sentences:
        for found in private_people(subject, sentence.text) if people(sentence.text) else ():
            yield sentence, found

"""How heavy a paper is to read: its words, its sentences, and the shares that LIX and the passive give."""

from dataclasses import dataclass

from arende.lint.patterns import Pattern
from arende.lint.prose import Sentence
from arende.lint.subject import TextSubject
from arende.model.choices import Paper

_WORD = Pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LONG_WORD = Pattern(r"[^\W\d_]{7,}")
_LEAST_WORDS = 4  # fewer make a cell, a heading or a list item, not a sentence


@dataclass(frozen=True, slots=True)
class Weight:
    """The sentences of one paper, how many words they have, and how many of those are long."""

    sentences: tuple[Sentence, ...]
    words: int
    long_words: int

    @property
    def lix(self) -> int:
        """Words for each sentence plus the percentage of words with more than six letters.

        Källa: C. H. Björnsson, Läsbarhet (1968).
        """
        if not self.words:
            return 0
        return round(self.words / len(self.sentences) + 100 * self.long_words / self.words)


def weight(subject: TextSubject, kind: Paper) -> Weight:
    """The weight of the running text in the paper *kind*, quotations left out."""
    kept = whole_sentences(subject, kind)
    text = "\n".join(sentence.text for sentence in kept)
    return Weight(kept, len(_WORD.findall(text)), len(_LONG_WORD.findall(text)))


def whole_sentences(subject: TextSubject, kind: Paper) -> tuple[Sentence, ...]:
    """The sentences of the paper *kind*; what has too few words to be one is left out."""
    own = (sentence for sentence in subject.texts.own_sentences if sentence.address.steps[0] == kind.value)
    return tuple(sentence for sentence in own if len(sentence.text.split()) >= _LEAST_WORDS)

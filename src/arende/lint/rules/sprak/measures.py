"""How heavy a paper is to read: its words, its sentences, and the shares that LIX and the passive give."""

import re
from dataclasses import dataclass

from arende.lint.prose import Sentence
from arende.lint.subject import Subject
from arende.model.profile import Paper

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LONG_WORD = re.compile(r"[^\W\d_-]{7,}")
_LEAST_WORDS = 4  # fewer make a cell, a heading or a list item, not a sentence


@dataclass(frozen=True, slots=True)
class Weight:
    """The sentences of one paper and their words."""

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


def weight(subject: Subject, kind: Paper) -> Weight:
    """The weight of the running text in the paper *kind*, quotations left out."""
    own = [sentence for sentence in subject.texts.own_sentences if sentence.address.steps[0] == kind.value]
    counted = [(sentence, len(_WORD.findall(sentence.text))) for sentence in own]
    kept = [(sentence, count) for sentence, count in counted if count >= _LEAST_WORDS]
    long_words = sum(len(_LONG_WORD.findall(sentence.text)) for sentence, _ in kept)
    return Weight(tuple(sentence for sentence, _ in kept), sum(count for _, count in kept), long_words)

"""Find questions by the words that people say, and tell which words matched."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readiness.model.pack import Pack
from readiness.model.questionnaire import Question
from readiness.search.full_text import FullTextIndex, any_form, phrase
from readiness.search.question_texts import WEIGHTS, question_texts
from readiness.search.vocabulary import Vocabulary
from readiness.search.words import parts_of, plain, plain_parts, words_in

BEST = 9
"""The number of questions that are ordered by how well they match; others follow in the order of the pack."""
_NAMES = 2
"""The first columns, which say what a question is called: a question that is called so comes first."""
_MOST_WORDS, _MOST_TOLD, _LITTLE = 12, 3, 2
"""Words of a search that count, words told as the reason, and letters of a word that tells little."""


class FoundQuestion(NamedTuple):
    """A question, and the words by which it was found."""

    question: Question
    words: tuple[str, ...]
    """The words of its texts that match; empty beyond the best, because a long list of all is slow to make."""


class QuestionSearch:
    """A search in the questions of a pack, or in some of them."""

    def __init__(self, pack: Pack, questions: Sequence[Question]) -> None:
        self._questions = list(questions)
        rows = [question_texts(question, pack) for question in self._questions]
        self._texts = ["\n".join(row) for row in rows]
        self._same = [
            (tuple(plain_parts(said)), [plain_parts(other) for other in others])
            for said, others in pack.questionnaire.words.items()
        ]
        self._vocabulary = Vocabulary(self._texts)
        try:
            self._index: FullTextIndex | None = FullTextIndex(rows, WEIGHTS)
        except sqlite3.Error:
            self._index = None

    def find(self, said: str) -> list[FoundQuestion]:
        """Return the questions that hold all words of a text, or else any: the best first, then others in order."""
        words = [[plain(part) for part in parts_of(word)] for word in words_in(said)][:_MOST_WORDS]
        if self._index is None:
            return self._holding(["".join(word) for word in words])
        groups = [group for group in self._groups(words) if group]
        if not groups:
            return []
        query = " AND ".join(groups) + self._in_a_row(words)
        rows = list(dict.fromkeys([*self._index.ranked(query, columns=_NAMES), *self._index.ranked(query)]))
        if not rows:
            query = " OR ".join(groups)
            rows = self._index.ranked(query)
        sought = {"".join(word) for word in words}
        best = [self._found(row, self._index.matching_words(query, row), sought) for row in rows[:BEST]]
        return [*best, *(FoundQuestion(self._questions[row], ()) for row in sorted(rows[BEST:]))]

    def _found(self, row: int, matching: list[str], sought: set[str]) -> FoundQuestion:
        """Return a question with the words that tell best why it was found: those that were typed come first."""
        telling = [word for word in matching if len(word) > _LITTLE] or matching
        typed_first = sorted(telling, key=lambda word: "".join(parts_of(word)) not in sought)
        written = dict.fromkeys(map(self._vocabulary.as_written, typed_first))
        return FoundQuestion(self._questions[row], tuple(written)[:_MOST_TOLD])

    def _in_a_row(self, words: list[list[str]]) -> str:
        """Return the query that adds to the rank where all words follow one another; empty where no text has them."""
        query = phrase([part for word in words for part in word])
        return f" OR {query}" if len(words) > 1 and self._holds(query) else ""

    def _groups(self, words: list[list[str]]) -> Iterator[str]:
        """Yield the query for each word, or for several that the pack has other words for."""
        at = 0
        while at < len(words):
            taken, group = self._other_words(words[at:])
            if not taken:
                taken, group = self._joined(words[at:])
            yield group
            at += taken

    def _other_words(self, words: list[list[str]]) -> tuple[int, str]:
        """Return how many words the pack has other words for, and the query for all of them."""
        flat = [part for word in words for part in word]
        for said, others in self._same:
            if tuple(flat[: len(said)]) == said:
                taken = parts = 0
                while parts < len(said):
                    parts += len(words[taken])
                    taken += 1
                own = " AND ".join(map(any_form, said))
                return taken, f"(({own}) OR {' OR '.join(map(phrase, others))})"
        return 0, ""

    def _joined(self, words: list[list[str]]) -> tuple[int, str]:
        """Return the number of words, and the query for the first of them; for two if a text writes them as one."""
        first = self._known(words[0], begun=len(words) == 1)
        if len(words) > 1 and len(words[0]) == len(words[1]) == 1:
            both = "".join(words[0] + words[1])
            if self._holds(any_form(both)):
                second = self._known(words[1], begun=len(words) == 2)
                each = f" OR ({first} AND {second})" if first and second else ""
                return 2, f"({any_form(both)}{each})"
        return 1, first

    def _known(self, parts: list[str], *, begun: bool) -> str:
        """Return the query for a word, which may be `begun`; empty for none.

        A word that no text has stands for those that were probably meant.
        """
        whole = "".join(parts)
        query = any_form(whole, begun=begun or len(whole) > _LITTLE)
        if len(parts) > 1:
            query = f"({query} OR {phrase(parts)} OR ({' AND '.join(map(any_form, parts))}))"
        if self._holds(query):
            return query
        meant = [form for form in self._vocabulary.meant(whole) if self._holds(any_form(form))]
        return f"({' OR '.join(map(any_form, meant))})" if meant else ""

    def _holds(self, query: str) -> bool:
        return self._index is not None and self._index.holds(query)

    def _holding(self, words: list[str]) -> list[FoundQuestion]:
        """Return the questions whose texts hold all words, where SQLite has no full-text search."""
        texts = [" ".join(plain_parts(text)) for text in self._texts]
        return [
            FoundQuestion(question, tuple(words))
            for question, text in zip(self._questions, texts, strict=True)
            if words and all(word in text for word in words)
        ]

"""The words of all texts, to find the one that was meant by a word that is not among them."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from difflib import get_close_matches

from readiness.search.words import parts_of, plain, words_in

_CANDIDATES, _CLOSE = 24, 0.74
_SHORTEST = 5
"""Letters of a word that is looked for inside others; a shorter one is inside too many."""


class Vocabulary:
    """The words of texts as they are written, by their plain form."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._written: dict[str, str] = {}
        self._with_pair: defaultdict[str, list[str]] = defaultdict(list)
        for word in dict.fromkeys(words_in("\n".join(texts))):
            parts = parts_of(word)
            for part in parts:
                self._add(plain(part), part)
            if len(parts) > 1:
                self._add(plain("".join(parts)), word)

    def _add(self, form: str, word: str) -> None:
        if form not in self._written:
            self._written[form] = word
            for pair in {form[at : at + 2] for at in range(len(form) - 1)}:
                self._with_pair[pair].append(form)
        elif word == form:
            self._written[form] = word  # lower case, unless it is always written otherwise

    def as_written(self, words: str) -> str:
        """Return plain words as the texts write them."""
        return " ".join(self._written.get(word, word) for word in words.split())

    def meant(self, word: str) -> list[str]:
        """Return the words that hold a word inside; without any, the one that differs in few letters."""
        inside = [form for form in self._written if word in form] if len(word) >= _SHORTEST else []
        return inside or self._near(word)

    def _near(self, word: str) -> list[str]:
        shared = Counter(form for at in range(len(word) - 1) for form in self._with_pair.get(word[at : at + 2], ()))
        likely = [form for form, _ in shared.most_common(_CANDIDATES)]
        return get_close_matches(word, likely, n=1, cutoff=_CLOSE)

"""A full-text index in memory, by SQLite: stems of words, weights of texts, and the words that matched."""

import sqlite3
from collections.abc import Iterable, Sequence

from readiness.search.words import parts_of, plain, words_in, words_with_hyphen

_BEGIN, _END = "\x02", "\x03"
"""Marks around a word that matched; no text of a pack holds control characters."""


class FullTextIndex:
    """An index of texts in several columns of different weight. Raises sqlite3.Error where SQLite has no FTS5."""

    def __init__(self, rows: Iterable[Sequence[str]], weights: Sequence[float]) -> None:
        self._columns = [f"c{number}" for number in range(len(weights))]
        # Searches follow one another, though perhaps in different threads of the same interview.
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        names = ", ".join(self._columns)
        self._database.execute(f"CREATE VIRTUAL TABLE texts USING fts5({names}, tokenize='porter unicode61')")
        marks = ", ".join("?" for _ in range(len(weights) + 1))
        self._database.executemany(
            f"INSERT INTO texts(rowid, {names}) VALUES ({marks})",  # noqa: S608 - numbered columns
            ([number, *map(_indexed, row)] for number, row in enumerate(rows)),
        )
        self._rank = f"bm25(texts, {', '.join(map(str, weights))})"
        shown = " || ' ' || ".join(
            f"highlight(texts, {number}, '{_BEGIN}', '{_END}')" for number in range(len(weights))
        )
        self._shown = f"SELECT {shown} FROM texts WHERE texts MATCH ? AND rowid = ?"  # noqa: S608

    def holds(self, query: str) -> bool:
        """Return whether any row matches a query."""
        found = self._database.execute("SELECT 1 FROM texts WHERE texts MATCH ? LIMIT 1", [query])
        return found.fetchone() is not None

    def ranked(self, query: str, *, columns: int = 0) -> list[int]:
        """Return the numbers of the rows that match a query, the best first; perhaps only in the first columns."""
        if columns:
            query = f"{{{' '.join(self._columns[:columns])}}} : ({query})"
        sought = f"SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY {self._rank}, rowid"  # noqa: S608
        return [row for (row,) in self._database.execute(sought, [query])]

    def matching_words(self, query: str, row: int) -> list[str]:
        """Return the words of a row that match a query, each once, in the order of the columns."""
        (text,) = self._database.execute(self._shown, [query, row]).fetchone()
        return list(dict.fromkeys(plain(part.partition(_END)[0]) for part in text.split(_BEGIN)[1:]))


def _indexed(text: str) -> str:
    """Return a text as it is indexed: words in plain form, and those with a hyphen as one word as well."""
    if not text.isascii():
        text = " ".join(map(plain, words_in(text)))
    joined = [plain("".join(parts_of(word))) for word in words_with_hyphen(text)]
    return " ".join([text, *joined])


def any_form(word: str, *, begun: bool = True) -> str:
    """Return the query for a word and its stem, which count twice, and if it may be `begun` for longer words."""
    return f'("{word}" OR "{word}" *)' if begun else f'"{word}"'


def phrase(words: Sequence[str]) -> str:
    """Return the query for words one after the other, the last of which may be longer."""
    return f'"{" ".join(words)}" *'

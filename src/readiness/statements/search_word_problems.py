"""Problems of the words for the search: `also` of a question, and `words` of a pack."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase("{words} stands in the title or prompt of {code}", words="'consent'", code="SEC-16")
def in_the_text(*, words: Words, code: str) -> None:
    """A word for the search that the text of the question has already."""


@phrase("remove it")
def remove_it() -> None:
    """The way to correct a word that is there already."""


@phrase("{words} is here twice", words="'consent'")
def twice(*, words: Words) -> None:
    """A word for the search that is in its list already."""


@phrase("more than {most} entries", most=20)
def too_many(*, most: int) -> None:
    """A list of words that is too long."""


@phrase("keep those that people say most")
def keep_what_is_said() -> None:
    """The way to correct a list of words that is too long."""


@phrase("{words} has no letter and no digit", words="'…'")
def no_words(*, words: Words) -> None:
    """An entry that a search can never find."""


@phrase("write the words that people say, such as vendor")
def write_letters() -> None:
    """The way to correct an entry without words."""


@phrase("{number} characters; at most {most} are allowed, on one line", number=99, most=60)
def too_long(*, number: int, most: int) -> None:
    """An entry that is a sentence rather than a few words."""


@phrase("write a few words for each entry")
def write_few_words() -> None:
    """The way to correct an entry that is too long."""


@phrase("'{word}' begins with a capital letter", word="Vendor")
def capital(*, word: str) -> None:
    """A word for the search that is not in lower case; capitals make no difference to a search."""


@phrase("write {word}; only abbreviations and names such as BAA or ChatGPT keep their capitals", word="vendor")
def write_lower_case(*, word: str) -> None:
    """The way to correct a word with a capital."""


@phrase("{words} leads to no other words", words="'vendor'")
def for_nothing(*, words: Words) -> None:
    """A word of the pack without words that mean the same."""


@phrase("{words} leads to itself", words="'vendor'")
def for_itself(*, words: Words) -> None:
    """A word of the pack whose own words stand in its list."""


@phrase("no question says {words}", words="'merchant'")
def unsaid(*, words: Words) -> None:
    """A word that another one leads to, and that no text of the pack has."""


@phrase("write the words that the questions have for it, such as vendor: [supplier]")
def write_words_of_texts() -> None:
    """The way to correct a word of the pack that leads nowhere."""

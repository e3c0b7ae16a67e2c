"""Features of YAML, sizes and characters that are refused, with their hints."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase


@phrase("a second document begins here")
def second_document() -> None:
    """A fault of YAML text that we refuse."""


@phrase("keep only one document in a file")
def one_document() -> None:
    """A hint below a fault of YAML text."""


@phrase("a directive (%) is not allowed here")
def directive() -> None:
    """A fault of YAML text that we refuse."""


@phrase("remove the line that begins with %")
def remove_directive() -> None:
    """A hint below a fault of YAML text."""


@phrase("an alias (*{name}) is not allowed here", name="owner")
def alias(*, name: str) -> None:
    """A fault of YAML text that we refuse."""


@phrase("write the value out, or quote it")
def write_or_quote() -> None:
    """A hint below a fault of YAML text."""


@phrase("an anchor (&{name}) is not allowed here", name="owner")
def anchor(*, name: str) -> None:
    """A fault of YAML text that we refuse."""


@phrase("write the value out where it is used; text that begins with & needs quotes")
def write_where_used() -> None:
    """A hint below a fault of YAML text."""


@phrase("a tag (!) is not allowed here")
def tag() -> None:
    """A fault of YAML text that we refuse."""


@phrase("remove it, because every value is read as text; text that begins with ! needs quotes")
def remove_tag() -> None:
    """A hint below a fault of YAML text."""


@phrase("remove it; text that begins with ! needs quotes")
def remove_unknown_tag() -> None:
    """A hint below a fault of YAML text."""


@phrase("a list or mapping cannot be a key")
def complex_key() -> None:
    """A fault of YAML text that we refuse."""


@phrase("write the key as plain text")
def plain_key() -> None:
    """A hint below a fault of YAML text."""


@phrase("this key is longer than {most} character", "this key is longer than {most} characters", by="most", most=128)
def long_key(*, most: int) -> None:
    """A fault of YAML text that we refuse."""


@phrase("if it is text and not a key, quote it")
def quote_if_text() -> None:
    """A hint below a fault of YAML text."""


@phrase("a merge key (<<) is not allowed here")
def merge_key() -> None:
    """A fault of YAML text that we refuse."""


@phrase("write the keys out")
def write_keys() -> None:
    """A hint below a fault of YAML text."""


@phrase("the key {key} is here twice", key=quoted(text="note"))
def key_twice(*, key: Statement) -> None:
    """A fault of YAML text that we refuse."""


@phrase("keep one of the two")
def keep_one() -> None:
    """A hint below a fault of YAML text."""


@phrase("keep one of the two; the first is on line {line}", line=12)
def keep_one_of(*, line: int) -> None:
    """A hint below a fault of YAML text."""


@phrase("nested more than {most} level deep", "nested more than {most} levels deep", by="most", most=16)
def too_deep(*, most: int) -> None:
    """A fault of YAML text that we refuse."""


@phrase("more than {most} value in one file", "more than {most} values in one file", by="most", most=50000)
def too_many_values(*, most: int) -> None:
    """A fault of YAML text that we refuse."""


@phrase(
    "this text is longer than {most} character", "this text is longer than {most} characters", by="most", most=65536
)
def long_text(*, most: int) -> None:
    """A fault of YAML text that we refuse."""


@phrase("shorten it")
def shorten() -> None:
    """A hint below a fault of YAML text."""


@phrase("this quoted text holds the invisible character U+{code}", code="200B")
def invisible_in_quotes(*, code: str) -> None:
    """A fault of YAML text that we refuse. The code of the character is in hexadecimal digits."""


@phrase("remove the escape that begins with \\, or write \\\\ for a backslash")
def remove_escape() -> None:
    """A hint below a fault of YAML text."""


@phrase("the invisible character U+{code} is not allowed here", code="200B")
def invisible(*, code: str) -> None:
    """A fault of YAML text that we refuse. The code of the character is in hexadecimal digits."""


@phrase("remove it")
def remove() -> None:
    """A hint below a fault of YAML text."""


@phrase("a byte that could not be read as text")
def no_text() -> None:
    """A fault of YAML text that we refuse."""


@phrase("work in a UTF-8 locale, such as C.UTF-8")
def utf8_locale() -> None:
    """A hint below a fault of YAML text."""


@phrase("this is not YAML text")
def no_yaml_text() -> None:
    """A fault of YAML text that we refuse."""


@phrase("save it as plain UTF-8 text")
def save_plain() -> None:
    """A hint below a fault of YAML text."""


@phrase("the text after ' #' is a comment and is not read")
def comment() -> None:
    """A warning of text that was perhaps not meant as a comment."""


@phrase("quote the text")
def quote_text() -> None:
    """A hint below a fault of YAML text."""

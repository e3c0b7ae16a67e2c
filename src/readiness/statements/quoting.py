"""Values of files as a message shows them."""

from __future__ import annotations

from readiness.statements.statement import Statement, phrase


@phrase("'{text}'", text="two")
def quoted(*, text: str) -> None:
    """A value of a file, in quotes."""


@phrase("a mapping")
def mapping() -> None:
    """A value of a file that is a mapping."""


@phrase("a list")
def a_list() -> None:
    """A value of a file that is a list."""


def found(value: object) -> Statement:
    """Return a value as a message shows it, on one line of at most 60 characters.

    >>> str(found("two"))
    "'two'"
    """
    if isinstance(value, dict):
        return mapping()
    if isinstance(value, list | tuple):
        return a_list()
    return quoted(text=shown_text(value))


def shown_text(value: object) -> str:
    """Return a value as text on one line of at most 60 characters."""
    text = " ".join(str(value).split())
    return f"{text[:57]}…" if len(text) > 60 else text

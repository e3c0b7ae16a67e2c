"""Faults of single values and keys, with their hints, whatever the file."""

from __future__ import annotations

from readiness.statements.quoting import mapping, quoted
from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure


@phrase("{found} is not a whole number", found=quoted(text="two"))
def no_whole(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("expected a whole number, found {found}", found=mapping())
def whole_expected(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("write digits only, such as 3")
def write_digits() -> None:
    """A hint below a fault of a value."""


@phrase("write digits only, without a leading zero, such as 3")
def write_digits_without_zero() -> None:
    """A hint below a fault of a value."""


@phrase("{found} is not a number", found=quoted(text="two"))
def no_number(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("write a plain decimal number, such as 12 or 0.5")
def write_number() -> None:
    """A hint below a fault of a value."""


@phrase("write decimals with a point: {number}", number="71.5")
def decimal_point(*, number: str) -> None:
    """A hint below a fault of a value."""


@phrase("a weight cannot be below zero, found {found}", found=quoted(text="-1"))
def negative_weight(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("write 0 to leave it out of scores")
def write_zero() -> None:
    """A hint below a fault of a value."""


@phrase("{found} is not a usable effort in person-weeks", found=quoted(text="-1"))
def effort(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("{found} is not a usable share", found=quoted(text="2"))
def share(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("{found} is not a usable capacity in person-weeks a week", found=quoted(text="0"))
def capacity(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("{found} is not a usable factor", found=quoted(text="0"))
def factor(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("write a number from {low} to {high}", low=Figure("1/2", 0.5, "0.5"), high=Figure("10", 10, "10"))
def between(*, low: Figure, high: Figure) -> None:
    """A hint below a fault of a value."""


@phrase("{found} is neither true nor false", found=quoted(text="yes"))
def no_truth(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("write true or false")
def write_truth() -> None:
    """A hint below a fault of a value."""


@phrase("{found} is not a date", found=quoted(text="June 5"))
def no_date(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("write a calendar day as YYYY-MM-DD, such as 2026-06-05")
def write_date() -> None:
    """A hint below a fault of a value."""


@phrase("expected text, found {found}", found=mapping())
def text_expected(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("write text after the ':', in quotes if it begins with [ or {{")
def write_text() -> None:
    """A hint below a fault of a value."""


@phrase("this is empty")
def empty() -> None:
    """A fault of a value in a file."""


@phrase("'{key}' is empty", key="title")
def empty_key(*, key: str) -> None:
    """A fault of a value in a file."""


@phrase("write something")
def write_something() -> None:
    """A hint below a fault of a value."""


@phrase("write something, or remove the key")
def write_or_remove() -> None:
    """A hint below a fault of a value."""


@phrase(
    "this text is too long ({number} character)",
    "this text is too long ({number} characters)",
    by="number",
    number=20001,
)
def long_note(*, number: int) -> None:
    """A fault of a value in a file."""


@phrase("write at most {characters} characters and {lines} lines", characters=20000, lines=2000)
def note_limits(*, characters: int, lines: int) -> None:
    """A hint below a fault of a value."""


@phrase("longer than {most} character", "longer than {most} characters", by="most", most=128)
def long_text(*, most: int) -> None:
    """A fault of a value in a file."""


@phrase("shorten it")
def shorten() -> None:
    """A hint below a fault of a value."""


@phrase("{found} is not an id", found=quoted(text="live records"))
def no_id(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("use letters, digits and hyphens, such as live-records")
def write_id() -> None:
    """A hint below a fault of a value."""


@phrase("{found} is not the digest of a pack", found=quoted(text="two"))
def no_digest(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("remove it; 'readiness check PACK' prints the digest")
def remove_digest() -> None:
    """A hint below a fault of a value. The quoted words are a command."""


@phrase("{found} is not a version", found=quoted(text="two"))
def no_version(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("write three numbers, such as 1.0.0")
def write_version() -> None:
    """A hint below a fault of a value."""


@phrase("'{key}' is missing", key="title")
def missing(*, key: str) -> None:
    """A fault of a value in a file."""


@phrase("add '{key}: …'", key="title")
def add(*, key: str) -> None:
    """A hint below a fault of a value."""


@phrase("add '{key}: …', one of {choices}", key="kind", choices=("go-live", "all-work"))
def add_one_of(*, key: str, choices: tuple[Value, ...]) -> None:
    """A hint below a fault of a value that has few choices."""


@phrase("there is no key {key} here", key=quoted(text="levl"))
def no_key(*, key: Statement) -> None:
    """A fault of a value in a file."""


@phrase("{found} is not one of the choices", found=quoted(text="two"))
def no_choice(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("{found} does not fit here", found=quoted(text="two"))
def misfit(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("expected a list, found {found}", found=quoted(text="two"))
def list_expected(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("begin each entry with '- '")
def begin_entries() -> None:
    """A hint below a fault of a value."""


@phrase("expected a mapping, found {found}", found=quoted(text="two"))
def mapping_expected(*, found: Statement) -> None:
    """A fault of a value in a file."""


@phrase("write 'key: value' lines")
def write_lines() -> None:
    """A hint below a fault of a value."""


@phrase("write 'key: value' lines, such as '{key}: …'", key="title")
def write_lines_such_as(*, key: str) -> None:
    """A hint below a fault of a value."""


@phrase("more than {most} entry", "more than {most} entries", by="most", most=50)
def long_list(*, most: int) -> None:
    """A fault of a value in a file."""


@phrase("keep the ones that matter")
def keep_some() -> None:
    """A hint below a fault of a value."""


@phrase(
    "'{key}' needs at least {least} entry",
    "'{key}' needs at least {least} entries",
    by="least",
    key="dimensions",
    least=1,
)
def short_list(*, key: str, least: int) -> None:
    """A fault of a value in a file."""


@phrase("this list needs at least {least} entry", "this list needs at least {least} entries", by="least", least=1)
def short_nameless_list(*, least: int) -> None:
    """A fault of a value in a file."""

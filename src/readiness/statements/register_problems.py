"""Problems of the register of evidence, and of answers that name its documents."""

from __future__ import annotations

from datetime import date

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase

_NAME = "pilot-report"
_FILE = "organization.yaml"


@phrase("{found} is no id of a document", found=quoted(text="Pilot report, May"))
def no_reference(*, found: Statement) -> None:
    """A text in place of evidence that cannot be an id."""


@phrase("write the id that it has under 'evidence', or {{title: Minutes, date: 2026-05-04}}")
def write_evidence() -> None:
    """The way to write evidence: by the id of a document, or with its title."""


@phrase("'{key}' is stated in the register, not where the document is used", key="title")
def stated_by_register(*, key: str) -> None:
    """A key beside `use` that belongs to the entry of the document."""


@phrase("remove it; or remove 'use', and write title and date here")
def use_or_title() -> None:
    """The way to correct a reference that also describes the document."""


@phrase("'use' names no document")
def no_document() -> None:
    """A reference without an id."""


@phrase("write the id of a document under 'evidence': 'use: pilot-report'")
def name_document() -> None:
    """The way to correct a reference without an id."""


@phrase("'{key}' belongs to a document of the register", key="expires")
def only_in_register(*, key: str) -> None:
    """A key in evidence without `use` that only the register, or a reference to it, has."""


@phrase("put the document under 'evidence' at the top of the file, and name its id here")
def put_in_register() -> None:
    """The way to correct evidence with a key of the register."""


@phrase("{found} is no SHA-256 digest", found=quoted(text="3f2a"))
def no_sha256(*, found: Statement) -> None:
    """A digest of a file in the register that is none."""


@phrase("write 64 digits and letters a to f, as 'sha256sum FILE' prints them")
def write_sha256() -> None:
    """The way to write the digest of a file."""


@phrase("add it under 'evidence', with its title and date")
def add_document() -> None:
    """The way to correct an unknown id where no document is known at all."""


@phrase("'{name}' is named twice in this answer", name=_NAME)
def named_twice(*, name: str) -> None:
    """A document that one answer names as evidence more than once."""


@phrase("name it once; 'at' may hold several places in it")
def name_once() -> None:
    """The way to correct a document that is named twice."""


@phrase("'{name}' is in the register of {path} too", name=_NAME, path=_FILE)
def in_both(*, name: str, path: str) -> None:
    """A document in the register of the answers and in that of the organization."""


@phrase("keep it in one of the two files, or give one of them another id")
def keep_one() -> None:
    """The way to correct a document in two registers."""


@phrase("this document expires on {expires}, before its date ({day})", expires=date(2026, 4, 1), day=date(2026, 5, 1))
def expires_before(*, expires: date, day: date) -> None:
    """A document in the register whose last day is before the day it was made."""


@phrase("correct one of the two dates; 'expires' is the last day on which it counts")
def correct_expiry() -> None:
    """The way to correct the last day of a document."""


@phrase("a digest needs the file that it is of")
def digest_without_file() -> None:
    """A digest in the register without a location."""


@phrase("add 'location', the path of the file beside this one")
def add_location() -> None:
    """The way to correct a digest without a location."""

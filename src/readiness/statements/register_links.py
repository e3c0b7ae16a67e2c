"""Warnings about documents of the register that are not where their locations say."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase

_PATH = "docs/pilot.pdf"


@phrase("{found} is no complete address", found=quoted(text="https:///pilot"))
def no_address(*, found: Statement) -> None:
    """The location of a document that begins as an address and has no host."""


@phrase("write it as a browser shows it: 'https://share.example.org/pilot'")
def write_address() -> None:
    """The way to correct an address."""


@phrase("there is no '{path}' beside this file", path=_PATH)
def nothing_there(*, path: str) -> None:
    """The location of a document that is a relative path to nothing."""


@phrase("'{path}' is there as '{name}', in other letters", path=_PATH, name="Pilot.pdf")
def other_case(*, path: str, name: str) -> None:
    """The location of a document that differs in capital and small letters from the file that is there."""


@phrase("write capital and small letters as the file's name has them; elsewhere the two are different files")
def write_same_case() -> None:
    """The way to correct a location in other letters."""


@phrase("'{path}' leads out of this folder and its repository", path="../../pilot.pdf")
def leads_out(*, path: str) -> None:
    """The location of a document that others do not have, by itself or through a link."""


@phrase("keep the document beside this file, or write in words where it is")
def keep_inside() -> None:
    """The way to correct a location that leads out."""


@phrase("'{path}' cannot be read: {reason}", path=_PATH, reason="permission denied")
def unreadable(*, path: str, reason: str) -> None:
    """The location of a document that the system does not open; the reason is the system's."""


@phrase("a digest is of a file, and the location is none beside this one")
def digest_of_no_file() -> None:
    """A digest of a document that is kept elsewhere, or in a folder."""


@phrase("write the path of the file as the location, or remove 'sha256'")
def name_file() -> None:
    """The way to correct a digest of no file."""


@phrase("'{path}' is larger than {most} MB; its digest was not checked", path=_PATH, most=256)
def too_large(*, path: str, most: int) -> None:
    """A document whose digest would take too long."""


@phrase("'{path}' is another content than the digest is of", path=_PATH)
def other_content(*, path: str) -> None:
    """A document that was changed since its digest was recorded."""


@phrase("look at it again; then record its new date, and its digest with 'readiness record evidence ID --digest'")
def record_digest() -> None:
    """The way to correct the digest of a document that was changed."""

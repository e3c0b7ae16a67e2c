"""Sentences about documents of the register as they are recorded."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Value, phrase

_NAME = "pilot-report"
_TITLE = "Pilot report"


@phrase("recorded: {name} {title}", name=_NAME, title=_TITLE)
def recorded(*, name: str, title: str) -> None:
    """A new document; the name is its id."""


@phrase("changed: {name} {title}", name=_NAME, title=_TITLE)
def changed(*, name: str, title: str) -> None:
    """A document that was in the register already."""


@phrase("removed: {name} {title}", name=_NAME, title=_TITLE)
def removed(*, name: str, title: str) -> None:
    """A document that was taken out of the register."""


@phrase("there is no document {name} in the register", name=quoted(text=_NAME))
def not_registered(*, name: Statement) -> None:
    """Said when a document is to be taken out, or named as evidence, that is not there."""


@phrase(
    "{name} stays: {number} answer names it ({users})",
    "{name} stays: {number} answers name it ({users})",
    by="number",
    name=_NAME,
    number=2,
    users=("data.live-records", "data.quality-rules"),
)
def in_use(*, name: str, number: int, users: tuple[Value, ...]) -> None:
    """Said when a document is to be taken out that answers name; they are named by their ids."""


@phrase("remove the name from these answers first")
def remove_uses() -> None:
    """A hint below the refusal to take out a document."""


@phrase("{path} names no file of the organization", path="answers.yaml")
def no_organization_file(*, path: str) -> None:
    """Said when a document is to go into the organization's file and there is none."""


@phrase("leave out --organization")
def without_organization() -> None:
    """A hint where there is no file of the organization."""

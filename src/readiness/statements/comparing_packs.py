"""A pack beside an older version of it: lines of `readiness check --against`."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Value, Words, phrase


@phrase("there is no pack in {folder} called '{name}'", folder="older", name="my-model")
def no_older_pack(*, folder: str, name: str) -> None:
    """Said when the folder with older packs lacks the one to compare."""


@phrase("✓ {named}, compared with {older}", named="my-model", older="older")
def enough(*, named: str, older: str) -> None:
    """The first line: both versions go up far enough."""


@phrase("✗ {named}, compared with {older}", named="my-model", older="older")
def not_enough(*, named: str, older: str) -> None:
    """The first line: a version does not go up far enough."""


@phrase("the version goes back; compare with an older pack")
def goes_back() -> None:
    """About a version that is lower than that of the older pack."""


@phrase("nothing changed in content")
def nothing_changed() -> None:
    """About a version whose content is the same."""


@phrase("the changes need a new patch version")
def needs_patch() -> None:
    """The least step of a version for its changes."""


@phrase("the changes need a new minor version")
def needs_minor() -> None:
    """The least step of a version for its changes."""


@phrase("the changes need a new major version")
def needs_major() -> None:
    """The least step of a version for its changes."""


@phrase("{needs}; write version: {version}", needs=needs_minor(), version="1.3.0")
def write_version(*, needs: Statement, version: str) -> None:
    """The least step of a version for its changes, and the version to write."""


@phrase("{part} {before} → {now}: {step}", part="rubric", before="1.2.0", now="1.3.0", step=needs_minor())
def version(*, part: str, before: str, now: str, step: Statement) -> None:
    """The version of a questionnaire or rubric, before and now; `part` is the key of its file."""


@phrase("{about}: added", about="questions data.plan")
def added(*, about: Words) -> None:
    """A change in a pack, by its key path."""


@phrase("{about}: {now}, not stated before", about="questions data.plan weight", now=quoted(text="2"))
def stated(*, about: Words, now: Statement) -> None:
    """A change in a pack, by its key path: a value that the older pack does not state."""


@phrase("{about}: removed", about="questions data.plan")
def removed(*, about: Words) -> None:
    """A change in a pack, by its key path."""


@phrase("{about}: {before} → {now}", about="questions data.plan weight", before=quoted(text="1"), now=quoted(text="2"))
def changed(*, about: Words, before: Statement, now: Statement) -> None:
    """A change in a pack, by its key path."""


@phrase(
    "say under 'changes' in the questionnaire what became of {names}; else nobody can carry answers over",
    names=("data.old",),
)
def unexplained(*, names: tuple[Value, ...]) -> None:
    """Ids of an older pack that are gone without a word about them; `changes` is a key of the file."""

"""An earlier state of the answers of one use case."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from readiness.statements.statement import Words

if TYPE_CHECKING:
    from readiness.model.assessment import Assessment


class PastState(NamedTuple):
    """A state of the answers: its assessment, or the reason why there is none."""

    name: Words
    """The commit with the path in it, or the name of the file."""
    commit: str | None
    committed: date | None
    found: "Assessment | Words"

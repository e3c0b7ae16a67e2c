"""The changes since a previous assessment, where there is one."""

from typing import TYPE_CHECKING

from readiness.model.rejudgment import rejudgment_of
from readiness.statements import changes as statements
from readiness.statements.statement import Statement
from readiness.view.phrases import Phrases

if TYPE_CHECKING:
    from readiness.view.models.changes import ChangesView


def changes_since(wording: Phrases) -> "ChangesView | None":
    """Return the changes since the previous assessment; None without a previous assessment."""
    if wording.assessment.previous is None:
        return None
    from readiness.view.changes import changes_between  # noqa: PLC0415 - most assessments have no previous one

    return changes_between(wording.assessment.previous, wording)


def earlier_rejudged(now: Phrases) -> Statement | None:
    """Return a sentence if the earlier answers were last judged by a different version of their pack, else None."""
    previous = now.assessment.previous
    rejudgment = rejudgment_of(previous) if previous else None
    if rejudgment is None:
        return None
    return statements.earlier_rejudged(before=rejudgment.before, now=rejudgment.now)

"""Detect answers that were last judged by another version of their pack."""

from typing import NamedTuple

from readiness.model.answers import AssessmentHeader
from readiness.model.pack import Pack
from readiness.statements import changes
from readiness.statements.statement import Statement

_SHORT = 8


class Rejudgment(NamedTuple):
    """The earlier and the present content of a pack, each with its names, versions and digest."""

    before: Statement
    """The content that the answers were last judged by."""
    now: Statement
    """The content that judges them now."""

    @property
    def said(self) -> Statement:
        """Both contents in a phrase for a message."""
        return changes.judged_by(before=self.before, now=self.now)


def find_rejudgment(header: AssessmentHeader, pack: Pack) -> Rejudgment | None:
    """Return both contents when they differ; None when they are equal or the header states no digest."""
    if header.pack_digest is None or header.pack_digest == pack.digest:
        return None
    before = _named(header.questionnaire, header.rubric, header.pack_digest)
    asked = f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}"
    return Rejudgment(before, _named(asked, f"{pack.rubric.rubric}@{pack.rubric.version}", pack.digest))


def _named(questionnaire: str, rubric: str, digest: str) -> Statement:
    digest = digest[:_SHORT]
    if questionnaire == rubric:
        return changes.content(pack=rubric, digest=digest)
    return changes.content_of_two(questionnaire=questionnaire, rubric=rubric, digest=digest)

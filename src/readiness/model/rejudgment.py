"""Detect answers that were last judged by another version of their pack."""

from typing import TYPE_CHECKING, NamedTuple

from readiness.model.answers import AssessmentHeader
from readiness.model.pack import Pack
from readiness.statements import changes
from readiness.statements.statement import Statement

if TYPE_CHECKING:
    from readiness.model.assessment import Assessment

_SHORT = 8


class NamedContent(NamedTuple):
    """The content of a pack that an answers file names."""

    questionnaire: str
    rubric: str
    digest: str | None
    """None where the file states none."""


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
    return _rejudgment(NamedContent(header.questionnaire, header.rubric, header.pack_digest), pack)


def rejudgment_of(assessment: "Assessment") -> Rejudgment | None:
    """Return both contents for answers that were judged before; those carried from an earlier version always were."""
    if assessment.carried_from is None:
        return find_rejudgment(assessment.answers.assessment, assessment.pack)
    return _rejudgment(assessment.carried_from, assessment.pack)


def _rejudgment(before: NamedContent, pack: Pack) -> Rejudgment:
    asked = f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}"
    now = NamedContent(asked, f"{pack.rubric.rubric}@{pack.rubric.version}", pack.digest)
    return Rejudgment(_named(*before), _named(*now))


def _named(questionnaire: str, rubric: str, digest: str | None) -> Statement:
    if digest is None:
        return changes.content_not_recorded(pack=rubric)
    digest = digest[:_SHORT]
    if questionnaire == rubric:
        return changes.content(pack=rubric, digest=digest)
    return changes.content_of_two(questionnaire=questionnaire, rubric=rubric, digest=digest)

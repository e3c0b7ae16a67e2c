"""Detect answers that were last judged by another version of their pack."""

from typing import NamedTuple

from readiness.model.answers import AssessmentHeader
from readiness.model.pack import Pack

_SHORT = 8


class Rejudgment(NamedTuple):
    """The earlier and the present content of a pack, each as `name@version (digest)`."""

    before: str
    """The content that the answers were last judged by."""
    now: str
    """The content that judges them now."""

    @property
    def said(self) -> str:
        """Both contents in a phrase for a message."""
        return f"last judged by {self.before}, now judged by {self.now}"


def find_rejudgment(header: AssessmentHeader, pack: Pack) -> Rejudgment | None:
    """Return both contents when they differ; None when they are equal or the header states no digest."""
    if header.pack_digest is None or header.pack_digest == pack.digest:
        return None
    before = _named(header.questionnaire, header.rubric, header.pack_digest)
    asked = f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}"
    return Rejudgment(before, _named(asked, f"{pack.rubric.rubric}@{pack.rubric.version}", pack.digest))


def _named(questionnaire: str, rubric: str, digest: str) -> str:
    name = rubric if questionnaire == rubric else f"questionnaire {questionnaire} and rubric {rubric}"
    return f"{name} ({digest[:_SHORT]})"

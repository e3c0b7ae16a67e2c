"""By which content of a pack answers were last judged, where that is not the content that judges them now."""

from typing import NamedTuple

from readiness.model.answers import AssessmentHeader
from readiness.model.pack import Pack

_SHORT = 8


class Rejudgment(NamedTuple):
    """Two contents of a pack, each as `name@version (digest)`."""

    before: str
    """That the answers were last judged by."""
    now: str

    @property
    def said(self) -> str:
        """Both, in words."""
        return f"last judged by {self.before}, now judged by {self.now}"


def find_rejudgment(header: AssessmentHeader, pack: Pack) -> Rejudgment | None:
    """Return both contents where they differ; nothing for answers that do not say what they were judged by."""
    if header.pack_digest is None or header.pack_digest == pack.digest:
        return None
    before = _named(header.questionnaire, header.rubric, header.pack_digest)
    asked = f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}"
    return Rejudgment(before, _named(asked, f"{pack.rubric.rubric}@{pack.rubric.version}", pack.digest))


def _named(questionnaire: str, rubric: str, digest: str) -> str:
    name = rubric if questionnaire == rubric else f"questionnaire {questionnaire} and rubric {rubric}"
    return f"{name} ({digest[:_SHORT]})"

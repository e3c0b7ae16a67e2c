"""One run: all it knows. The only thing a report may read."""

from dataclasses import dataclass

from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.roadmap import Roadmap
from readiness.model.scorecard import Scorecard


@dataclass(frozen=True, slots=True)
class Assessment:
    """Questionnaire, rubric and answers, and what follows from them."""

    pack: Pack
    answers: Answers
    scorecard: Scorecard
    roadmap: Roadmap
    answers_sha256: str
    version: str
    """The version of this program."""
    previous: "Assessment | None" = None
    """The assessment before this one, to say what changed."""

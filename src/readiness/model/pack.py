"""A questionnaire and its rubric under one name, and what they were read from."""

from dataclasses import dataclass

from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric


@dataclass(frozen=True, slots=True, eq=False)
class Pack:
    """A questionnaire and its rubric."""

    questionnaire: Questionnaire
    rubric: Rubric
    sha256: str
    """Over the content of every file of the pack."""

    @property
    def name(self) -> str:
        """The name of the questionnaire."""
        return self.questionnaire.questionnaire

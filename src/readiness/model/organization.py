"""What was said about the organization once, for all its use cases."""

from typing import Any

from pydantic import Field, field_validator

from readiness.model.answers import Answer
from readiness.model.scalars import Day, Id, Key, Model, Text


class OrganizationAnswers(Model):
    """A file that the answers of several use cases refer to under `organization_answers`."""

    organization: Text
    date: Day
    """The day the answers were last gone through; an assessment that uses them is of this day or later."""
    questionnaire: Text
    """Name and version: `healthcare-ai@2.0.0`."""
    profile: dict[Key, Text] = Field(default_factory=dict)
    """Facts of the organization."""
    answers: dict[Id, Answer] = Field(default_factory=dict)
    """Answers to questions of scope `organization`."""

    @field_validator("profile", "answers", mode="before")
    @classmethod
    def _may_be_empty(cls, value: Any) -> Any:
        return {} if value in (None, "") else value

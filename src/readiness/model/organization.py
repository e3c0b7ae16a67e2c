"""What was said about the organization once, for all its use cases."""

from typing import Annotated

from pydantic import Field

from readiness.model.answers import Answer
from readiness.model.field_types import Day, FileModel, Id, Key, MayBeEmpty, Text


class OrganizationAnswers(FileModel):
    """A file that the answers of several use cases refer to under `organization_answers`."""

    organization: Text
    date: Day
    """The day the answers were last gone through; an assessment that uses them is of this day or later."""
    questionnaire: Text
    """Name and version: `healthcare-ai@2.0.0`."""
    profile: Annotated[dict[Key, Text], MayBeEmpty] = Field(default_factory=dict)
    """Facts of the organization."""
    answers: Annotated[dict[Id, Answer], MayBeEmpty] = Field(default_factory=dict)
    """Answers to questions of scope `organization`."""

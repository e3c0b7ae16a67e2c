"""Answers about the organization, given once for all its use cases."""

from typing import Annotated

from pydantic import Field

from readiness.model.answer import Answer
from readiness.model.case import Case
from readiness.model.evidence_register import Register
from readiness.model.field_types import Day, Id, Key, MayBeEmpty, Text
from readiness.model.file_model import BuiltApart, FileModel
from readiness.model.plan import Plan


class OrganizationAnswers(FileModel):
    """The file of the organization's answers, to which answers files refer under `organization_answers`."""

    organization: Text
    date: Day
    """The day the answers were last reviewed; an assessment that uses them has this date or a later one."""
    questionnaire: Text
    """Name and version: `healthcare-ai@2.0.0`."""
    profile: Annotated[dict[Key, Text], MayBeEmpty] = Field(default_factory=dict)
    """Facts of the organization."""
    evidence: Register = Field(default_factory=dict, max_length=2_000)
    """The register of documents, by id, which answers here and in the answers files name as evidence."""
    answers: Annotated[dict[Id, Answer], MayBeEmpty] = Field(default_factory=dict)
    """Answers to questions of scope `organization`."""
    plan: Annotated[Plan, BuiltApart(Plan)] | None = None
    """Wishes and limits for the plans of all use cases."""
    case: Annotated[Case, BuiltApart(Case)] | None = None
    """The parts that the money cases of all use cases share, such as currency, discount rate and rates of staff."""

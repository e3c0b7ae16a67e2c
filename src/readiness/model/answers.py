"""The answers file: levels, votes, evidence, remedies, progress and the profile of one use case."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, field_validator

from readiness.model.answer import Answer, Remedy
from readiness.model.case import Case
from readiness.model.decision import KeptDecision
from readiness.model.depth import Depth
from readiness.model.evidence_register import Register
from readiness.model.field_types import Day, Id, Key, MayBeEmpty, Note, PackDigest, Text, value_error
from readiness.model.file_model import BuiltApart, FileModel
from readiness.model.indicator import Indicator
from readiness.model.participants import Participant, ReturnedForm
from readiness.model.plan import Plan, Remaining
from readiness.model.tool_use import Acceptance, Event, Function, Segment, Site, ToolNow
from readiness.statements.quoting import found


class Progress(FileModel):
    """The progress of an initiative."""

    status: Literal["planned", "in-progress", "done"]
    owner: Text | None = None
    due: Day | None = None
    remaining: Remaining | None = None
    """The rest of it, where it is in progress; all of it when absent."""
    note: Note | None = None


class AssessmentHeader(FileModel):
    """The header of an answers file: use case, date, questionnaire, rubric, profile and participants."""

    organization: Text
    use_case: Text
    date: Day
    """The day of the assessment, to which all ages are counted."""
    questionnaire: Text
    """Name and version: `healthcare-ai@2.0.0`."""
    rubric: Text
    """Name and version: `healthcare-ai@2.0.0`."""
    pack_digest: PackDigest | None = None
    """The digest of the pack that the answers were last judged by: `3f2a91bc04d5e6f7`."""
    language: Text | None = None
    """The code of the language that reports and commands say their own words in, such as `de`; English when absent."""
    depth: Depth | None = None
    """The number of questions asked: `short`, `middle` or `all`, the default. A gate needs the same at any depth."""
    category: Text | None = None
    """The kind of use case, in words."""
    context: Note | None = None
    """Background for the reader of the report."""
    organization_answers: Text | None = None
    """The path to the organization's answers, relative to this file: `../organization.yaml`."""
    overlay: Text | None = None
    """The path to the organization's changes of the pack, relative to this file: `../overlay.yaml`."""
    profile: dict[Key, Text] = Field(default_factory=dict)
    """Facts that decide which questions are asked and which levels are needed."""
    milestones: dict[Key, Day] = Field(default_factory=dict)
    """Past dates of gates and of the milestones that the questionnaire names."""
    participants: tuple[Participant, ...] = Field(default=(), max_length=50)
    """The participants; roles are enough, names are not needed."""

    @field_validator("questionnaire", "rubric")
    @classmethod
    def _named(cls, value: str) -> str:
        name, _, version = value.partition("@")
        parts = version.split(".")
        if not name or len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
            from readiness.statements import model_problems

            raise value_error(model_problems.no_pack_version(found=found(value)), model_problems.write_pack_version())
        return value


class Answers(FileModel):
    """All answers about one use case on one date."""

    assessment: AssessmentHeader
    form: Annotated[ReturnedForm, BuiltApart(ReturnedForm)] | None = None
    """The form that the answers were filled in with; only a returned form has it."""
    evidence: Register = Field(default_factory=dict, max_length=2_000)
    """The register of documents, by id, which answers name as evidence."""
    answers: Annotated[dict[Id, Answer], MayBeEmpty] = Field(default_factory=dict)
    remedies: Annotated[dict[Id, Remedy], MayBeEmpty] = Field(default_factory=dict)
    """Remedies for shortfalls, by question or dimension."""
    progress: Annotated[dict[Id, Progress], MayBeEmpty] = Field(default_factory=dict)
    """Progress by initiative."""
    sites: tuple[Annotated[Site, BuiltApart(Site)], ...] = Field(default=(), max_length=200)
    """The sites at which repeating gates are checked."""
    tool: ToolNow | None = None
    """The status of the tool on the day of the assessment; told by its milestones when absent."""
    functions: tuple[Annotated[Function, BuiltApart(Function)], ...] = Field(default=(), max_length=50)
    """The functions of the tool, where they are judged apart."""
    segments: tuple[Annotated[Segment, BuiltApart(Segment)], ...] = Field(default=(), max_length=50)
    """The answers of workforce segments, to questions asked of each."""
    events: tuple[Annotated[Event, BuiltApart(Event)], ...] = Field(default=(), max_length=500)
    """Things that happened to the tool in use, such as harm or a changed model."""
    acceptances: tuple[Annotated[Acceptance, BuiltApart(Acceptance)], ...] = Field(default=(), max_length=200)
    """Shortfalls of a tool in use that somebody accepted for a time."""
    decisions: tuple[Annotated[KeptDecision, BuiltApart(KeptDecision)], ...] = Field(default=(), max_length=200)
    """Options that were chosen, with their conditions."""
    plan: Annotated[Plan, BuiltApart(Plan)] | None = None
    """Wishes and limits for the plan, with those of the organization's file."""
    case: Annotated[Case, BuiltApart(Case)] | None = None
    """Costs and benefits of the use case, with what the organization's file states for all."""
    indicators: tuple[Annotated[Indicator, BuiltApart(Indicator)], ...] = Field(default=(), max_length=200)
    """Figures over time."""

    @property
    def date(self) -> date:
        """The day of the assessment."""
        return self.assessment.date

    @property
    def names_documents(self) -> bool:
        """True if there is a register of evidence, or if evidence names a document of one."""
        every: tuple[Answers | Function | Segment | Site | None, ...] = (
            self, *self.functions, *self.segments, *self.sites
        )  # fmt: skip
        parts = [one for one in every if one is not None]
        pieces = [piece for part in parts for answer in part.answers.values() for piece in answer.evidence]
        pieces += [piece for event in self.events if event and event.closed for piece in event.closed.evidence]
        return bool(self.evidence) or any(piece.use for piece in pieces)

    @property
    def summary(self) -> str:
        """The organization, the use case and the number of answers in a few words, for a log."""
        header = self.assessment
        return f"{header.organization}, {header.use_case}, {header.date}: {len(self.answers)} answers"

    def __repr__(self) -> str:
        return f"<Answers {self.summary}>"

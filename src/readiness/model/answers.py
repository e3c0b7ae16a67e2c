"""The answers file: levels, votes, evidence, remedies, progress and the profile of one use case."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Field, field_validator, model_validator

from readiness.model.field_types import (
    Day,
    FileModel,
    Id,
    Key,
    MayBeEmpty,
    Note,
    Number,
    PackDigest,
    Text,
    Whole,
    value_error,
)
from readiness.model.participants import UNKNOWN, Participant, Vote
from readiness.statements.quoting import found


class State(StrEnum):
    """The five states of a question, which are never merged; the policies of a rubric decide how each counts."""

    ANSWERED = "answered"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not-applicable"
    UNANSWERED = "unanswered"
    NOT_ASKED = "not-asked"


class Evidence(FileModel):
    """A reference to evidence that a third person could look at; never its content."""

    title: Text
    date: Day | None = None
    """The date it was made; evidence without a date supports no level."""
    location: Text | None = None
    supports: Whole | None = None
    """The level it supports; the level claimed when absent."""


class Measured(FileModel):
    """A measured figure with its date."""

    value: Number
    date: Day


class DoneLate(FileModel):
    """Work completed after its deadline and formally accepted."""

    accepted_by: Text
    """The body that accepted it."""
    date: Day
    """The day it was accepted."""
    note: Note | None = None
    """The consequences of the delay, and where they are on record."""


class Answer(FileModel):
    """The answer to one question: a level, unknown, or not applicable with a reason."""

    level: Whole | None = None
    facets: dict[Id, Whole] = Field(default_factory=dict)
    """The levels of facets that are answered separately: `{documented: 2, implemented: 1}`."""
    unknown: Literal[True] | None = None
    not_applicable: Text | None = None
    """The reason why the question does not apply."""
    approved_by: Text | None = None
    """The person or role that approved that the question does not apply."""
    expires: Day | None = None
    """The last day on which the question does not apply; from the next day on it counts as unanswered."""
    done_late: DoneLate | None = None
    note: Note | None = None
    evidence: tuple[Evidence, ...] = Field(default=(), max_length=50)
    measured: Measured | None = None
    flagged: Literal[True] | None = None
    """True if the question is on the parking lot for later discussion."""
    votes: dict[Text, Vote] = Field(default_factory=dict, max_length=50)
    """The vote of each participant before a level was agreed; votes do not affect scores."""

    @model_validator(mode="before")
    @classmethod
    def _short_form(cls, value: Any) -> Any:
        if isinstance(value, str):
            value = {"level": value} if value else {}
        if not isinstance(value, dict):
            from readiness.statements import model_problems

            raise value_error(model_problems.answer_expected(found=found(value)), model_problems.write_level())
        if value.get("level") == UNKNOWN:
            value = {key: entry for key, entry in value.items() if key != "level"} | {"unknown": True}
        elif "unknown" in value and value["unknown"] is not True:
            from readiness.statements import model_problems

            raise value_error(model_problems.unknown_with_value(), model_problems.write_unknown(), key="unknown")
        if "flagged" in value:
            value = value | {"flagged": _true("flagged", value["flagged"])}
        _check_one_kind(value)
        return value

    def state_on(self, day: date) -> State:
        """Return the state that this answer gives the question on a day: an expired one leaves it unanswered."""
        return State.UNANSWERED if self.is_over(day) else self.state

    def is_over(self, day: date) -> bool:
        """Return whether the approval that the question does not apply has expired before a day."""
        return self.expires is not None and self.expires < day

    @property
    def state(self) -> State:
        """The state that this answer gives the question while it holds; a note alone leaves it unanswered."""
        if self.level is not None or self.facets:
            return State.ANSWERED
        if self.unknown:
            return State.UNKNOWN
        return State.UNANSWERED if self.not_applicable is None else State.NOT_APPLICABLE


def _true(key: str, value: Any) -> Literal[True]:
    if value is True or value == "true":
        return True
    from readiness.statements import model_problems

    raise value_error(model_problems.true_or_absent(key=key), model_problems.write_true(key=key), key=key)


def _check_one_kind(value: dict[str, Any]) -> None:
    """Raise a validation error for an answer with two kinds of content, or without a key that its kind requires."""
    kinds = [key for key in ("level", "facets", "unknown", "not_applicable") if value.get(key) is not None]
    if len(kinds) > 1:
        from readiness.statements import model_problems

        raise value_error(model_problems.two_kinds(first=kinds[0], second=kinds[1]), model_problems.one_kind())
    if value.get("not_applicable") == "":
        from readiness.statements import model_problems

        raise value_error(model_problems.no_reason(), model_problems.write_reason())
    if "not_applicable" in value and not value.get("approved_by"):
        from readiness.statements import model_problems

        raise value_error(model_problems.no_approver(), model_problems.add_approver())
    if "approved_by" in value and "not_applicable" not in value:
        from readiness.statements import model_problems

        raise value_error(model_problems.lone_approver(), model_problems.remove_approver(), key="approved_by")
    if "expires" in value and "not_applicable" not in value:
        from readiness.statements import expiry

        raise value_error(expiry.lone_expiry(), expiry.remove_expiry(), key="expires")
    if value.get("done_late") is not None and not value.keys() & {"level", "facets"}:
        from readiness.statements import model_problems

        raise value_error(model_problems.late_without_level(), model_problems.say_level(), key="done_late")
    if "level" in value and not _is_level(value["level"]):
        from readiness.statements import model_problems

        raise value_error(
            model_problems.no_level(found=found(value["level"])), model_problems.write_answer(), value_of="level"
        )


def _is_level(value: Any) -> bool:
    return isinstance(value, int) or (isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 4)


NO_ANSWER = Answer.model_construct()
"""The answer to a question without one; building it loads no validator."""


class Remedy(FileModel):
    """The owner and the due date of the remedy for a shortfall."""

    owner: Text
    due: Day
    expires: Day | None = None
    """The last day on which the shortfall is accepted with this remedy."""
    note: Note | None = None

    def is_over(self, day: date) -> bool:
        """Return whether its acceptance has expired before a day."""
        return self.expires is not None and self.expires < day


class Site(FileModel):
    """The answers and remedies of one site, for gates that repeat at each site."""

    id: Id
    title: Text
    answers: Annotated[dict[Id, Answer], MayBeEmpty] = Field(default_factory=dict)
    remedies: Annotated[dict[Id, Remedy], MayBeEmpty] = Field(default_factory=dict)


class Progress(FileModel):
    """The progress of an initiative."""

    status: Literal["planned", "in-progress", "done"]
    owner: Text | None = None
    due: Day | None = None
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
    category: Text | None = None
    """The kind of use case, in words."""
    context: Note | None = None
    """Background for the reader of the report."""
    organization_answers: Text | None = None
    """The path to the organization's answers, relative to this file: `../organization.yaml`."""
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
    answers: Annotated[dict[Id, Answer], MayBeEmpty] = Field(default_factory=dict)
    remedies: Annotated[dict[Id, Remedy], MayBeEmpty] = Field(default_factory=dict)
    """Remedies for shortfalls, by question or dimension."""
    progress: Annotated[dict[Id, Progress], MayBeEmpty] = Field(default_factory=dict)
    """Progress by initiative."""
    sites: tuple[Site, ...] = Field(default=(), max_length=200)
    """The sites at which repeating gates are checked."""

    @property
    def date(self) -> date:
        """The day of the assessment."""
        return self.assessment.date

    @property
    def summary(self) -> str:
        """The organization, the use case and the number of answers in a few words, for a log."""
        header = self.assessment
        return f"{header.organization}, {header.use_case}, {header.date}: {len(self.answers)} answers"

    def __repr__(self) -> str:
        return f"<Answers {self.summary}>"

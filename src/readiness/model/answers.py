"""What was said about each question, by whom it was said, and on what evidence."""

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
    quote_value,
    value_error,
)
from readiness.model.participants import UNKNOWN, Participant, Vote


class State(StrEnum):
    """The five ways a question can stand; never confused, and none of them silently zero."""

    ANSWERED = "answered"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not-applicable"
    UNANSWERED = "unanswered"
    NOT_ASKED = "not-asked"


class Evidence(FileModel):
    """Something a third person could look at; never its content."""

    title: Text
    date: Day | None = None
    """When it was made; without a date it supports nothing."""
    location: Text | None = None
    supports: Whole | None = None
    """The level it supports; by default the level claimed."""


class Measured(FileModel):
    """A figure with its date."""

    value: Number
    date: Day


class DoneLate(FileModel):
    """Work that had its time, was done after it, and was accepted on record."""

    accepted_by: Text
    """The body that accepted it."""
    date: Day
    """The day it did."""
    note: Note | None = None
    """What the delay led to, and where that is on record."""


class Answer(FileModel):
    """What was said about one question: a level, unknown, or not applicable with a reason."""

    level: Whole | None = None
    facets: dict[Id, Whole] = Field(default_factory=dict)
    """The levels of the sides of a question that are answered apart: `{documented: 2, implemented: 1}`."""
    unknown: Literal[True] | None = None
    not_applicable: Text | None = None
    """The reason."""
    approved_by: Text | None = None
    """Who agreed that it does not apply."""
    done_late: DoneLate | None = None
    note: Note | None = None
    evidence: tuple[Evidence, ...] = Field(default=(), max_length=50)
    measured: Measured | None = None
    flagged: Literal[True] | None = None
    """Put on the parking lot: to be talked about later."""
    votes: dict[Text, Vote] = Field(default_factory=dict, max_length=50)
    """What each participant said before the room agreed; they count for nothing by themselves."""

    @model_validator(mode="before")
    @classmethod
    def _short_form(cls, value: Any) -> Any:
        if isinstance(value, str):
            value = {"level": value} if value else {}
        if not isinstance(value, dict):
            raise value_error(
                f"expected a level, 'unknown' or a mapping, found {quote_value(value)}", "write 2, or {level: 2}"
            )
        if value.get("level") == UNKNOWN:
            value = {key: kept for key, kept in value.items() if key != "level"} | {"unknown": True}
        elif "unknown" in value and value["unknown"] is not True:
            raise value_error("'unknown' takes no value here", "write 'level: unknown'")
        if "flagged" in value:
            value = value | {"flagged": _true("flagged", value["flagged"])}
        _one_thing_said(value)
        return value

    @property
    def state(self) -> State:
        """How the question stands after this answer; a note alone leaves it unanswered."""
        if self.level is not None or self.facets:
            return State.ANSWERED
        if self.unknown:
            return State.UNKNOWN
        return State.UNANSWERED if self.not_applicable is None else State.NOT_APPLICABLE


def _true(key: str, value: Any) -> Literal[True]:
    if value is True or value == "true":
        return True
    raise value_error(f"'{key}' is true or not there", f"write '{key}: true', or remove it")


def _one_thing_said(value: dict[str, Any]) -> None:
    """Refuse an answer that says two things, or that lacks what goes with the one it says."""
    said = [key for key in ("level", "facets", "unknown", "not_applicable") if value.get(key) is not None]
    if len(said) > 1:
        raise value_error(f"says both {said[0]} and {said[1]}", "an answer is exactly one of them")
    if value.get("not_applicable") == "":
        raise value_error("not applicable without a reason", "write why: 'not_applicable: No agents in scope'")
    if "not_applicable" in value and not value.get("approved_by"):
        raise value_error("not applicable without 'approved_by'", "add who agreed: 'approved_by: CMIO'")
    if "approved_by" in value and "not_applicable" not in value:
        raise value_error("'approved_by' goes with 'not_applicable'", "remove it, or say 'not_applicable: why'")
    if value.get("done_late") is not None and not value.keys() & {"level", "facets"}:
        raise value_error("'done_late' without a level", "say which level was reached late, or remove it")
    if "level" in value and not _is_level(value["level"]):
        raise value_error(
            f"{quote_value(value['level'])} is not a level",
            "write a level's number, 'unknown', or {not_applicable: why}",
        )


def _is_level(value: Any) -> bool:
    return isinstance(value, int) or (isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 4)


class Remedy(FileModel):
    """Who puts a shortfall right, and by when."""

    owner: Text
    due: Day
    note: Note | None = None


class Site(FileModel):
    """What was said of one site about a gate that repeats: only of that site."""

    id: Id
    title: Text
    answers: Annotated[dict[Id, Answer], MayBeEmpty] = Field(default_factory=dict)
    remedies: Annotated[dict[Id, Remedy], MayBeEmpty] = Field(default_factory=dict)


class Progress(FileModel):
    """How far an initiative is."""

    status: Literal["planned", "in-progress", "done"]
    owner: Text | None = None
    due: Day | None = None
    note: Note | None = None


class AssessmentHeader(FileModel):
    """What is assessed, when, and by which questionnaire and rubric."""

    organization: Text
    use_case: Text
    date: Day
    """The day of the assessment; every age is counted to it."""
    questionnaire: Text
    """Name and version: `healthcare-ai@2.0.0`."""
    rubric: Text
    """Name and version: `healthcare-ai@2.0.0`."""
    pack_digest: PackDigest | None = None
    """The content of the pack that the answers were last judged by: `3f2a91bc04d5e6f7`."""
    category: Text | None = None
    """The kind of use case, in words."""
    context: Note | None = None
    """What a reader should know before the verdict."""
    organization_answers: Text | None = None
    """The file that holds the answers of the organization, seen from this one: `../organization.yaml`."""
    profile: dict[Key, Text] = Field(default_factory=dict)
    """Facts that decide what is asked and what is needed."""
    milestones: dict[Key, Day] = Field(default_factory=dict)
    """Dates already passed: gates, and those the questionnaire names."""
    participants: tuple[Participant, ...] = Field(default=(), max_length=50)
    """Who is in the room: roles, no names needed."""

    @field_validator("questionnaire", "rubric")
    @classmethod
    def _named(cls, value: str) -> str:
        name, _, version = value.partition("@")
        parts = version.split(".")
        if not name or len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
            raise value_error(f"{quote_value(value)} is not a name and a version", "write name@1.0.0")
        return value


class Answers(FileModel):
    """What was said, about one use case, on one date."""

    assessment: AssessmentHeader
    answers: Annotated[dict[Id, Answer], MayBeEmpty] = Field(default_factory=dict)
    remedies: Annotated[dict[Id, Remedy], MayBeEmpty] = Field(default_factory=dict)
    """By question or dimension: who puts a shortfall right, and by when."""
    progress: Annotated[dict[Id, Progress], MayBeEmpty] = Field(default_factory=dict)
    """By initiative."""
    sites: tuple[Site, ...] = Field(default=(), max_length=200)
    """Sites a repeating gate is checked for."""

    @property
    def date(self) -> date:
        """The day of the assessment."""
        return self.assessment.date

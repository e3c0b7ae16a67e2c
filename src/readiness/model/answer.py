"""The answer to one question, with its evidence, and the remedy of a shortfall."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from readiness.model.evidence_register import EvidenceEntry
from readiness.model.field_types import Day, Id, Note, Number, Text, Whole, is_id, value_error
from readiness.model.file_model import FileModel
from readiness.model.indicator import CsvColumn
from readiness.model.participants import UNKNOWN, Vote
from readiness.statements.quoting import found

Doubt = Literal["divided", "delivery-team"]
"""A reason why an answer is less sure: the votes on it were far apart, or only the delivery team gave it."""


class State(StrEnum):
    """The five states of a question, which are never merged; the policies of a rubric decide how each counts."""

    ANSWERED = "answered"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not-applicable"
    UNANSWERED = "unanswered"
    NOT_ASKED = "not-asked"


class Evidence(FileModel):
    """A reference to evidence that a third person could look at; never its content.

    One that names an entry of the register has what the register states of it, once the files are loaded.
    """

    title: Text
    date: Day | None = None
    """The date it was made; evidence without a date supports no level."""
    location: Text | None = None
    supports: Whole | None = None
    """The level it supports; the level claimed when absent."""
    use: Id | None = None
    """The id of a document in the register, in place of a title."""
    at: Text | None = None
    """The place in that document: `sheet 2`."""
    expires: Day | None = None
    reviewed_by: Text | None = None

    @model_validator(mode="before")
    @classmethod
    def _reference(cls, value: Any) -> Any:
        if isinstance(value, str) and value.strip():
            if is_id(value):
                return {"title": value, "use": value}
            from readiness.statements import register_problems as says

            raise value_error(says.no_reference(found=found(value)), says.write_evidence())
        if isinstance(value, dict) and not value.keys().isdisjoint(_OF_A_REFERENCE):
            _check_reference(value)
            # The id stands in for the title until the register is read.
            named = value.get("use")
            return {"title": named if isinstance(named, str) and is_id(named) else "?", **value} if named else value
        return value

    def read_from(self, entry: EvidenceEntry) -> "Evidence":
        """Return the reference with what the register states of its document."""
        return self.changed(
            title=entry.title,
            date=entry.date,
            location=entry.location,
            expires=entry.expires,
            reviewed_by=entry.reviewed_by,
        )


_OF_A_REFERENCE = frozenset({"use", "at", "expires", "reviewed_by", "sha256"})


def _check_reference(value: dict[str, Any]) -> None:
    """Raise a validation error for a reference that states what the register states, or evidence that mixes both."""
    from readiness.statements import register_problems

    if value.get("use"):
        if key := next((key for key in EvidenceEntry.model_fields if key in value), None):
            raise value_error(register_problems.stated_by_register(key=key), register_problems.use_or_title(), key=key)
        return
    if "use" in value:
        raise value_error(register_problems.no_document(), register_problems.name_document(), value_of="use")
    key = next(key for key in value if key in _OF_A_REFERENCE)
    raise value_error(register_problems.only_in_register(key=key), register_problems.put_in_register(), key=key)


class Measured(FileModel):
    """A measured figure with its date."""

    value: Number
    date: Day
    from_: CsvColumn | None = Field(default=None, alias="from")
    """The CSV file that value and date are read from; then the answers file states neither."""


class DoneLate(FileModel):
    """Work completed after its deadline and formally accepted."""

    accepted_by: Text
    """The body that accepted it."""
    date: Day
    """The day it was accepted."""
    note: Note | None = None
    """The consequences of the delay, and where they are on record."""


class Parked(FileModel):
    """A question on the parking lot: the reason, and who comes back to it by when, as far as they are known."""

    why: Text | None = None
    owner: Text | None = None
    due: Day | None = None


def _parked(value: Any) -> Any:
    """Return `true` as an entry without details."""
    if isinstance(value, Parked) or (isinstance(value, dict) and value):
        return value
    if value is True or value == "true":
        return {}
    from readiness.statements import model_problems

    raise value_error(model_problems.no_flag(), model_problems.write_flag())


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
    flagged: Annotated[Parked, BeforeValidator(_parked)] | None = None
    """`true` if the question is on the parking lot for later discussion, or `{why, owner, due}`."""
    votes: dict[Text, Vote] = Field(default_factory=dict, max_length=50)
    """The vote of each participant before the room talked; votes do not affect scores."""
    second_votes: dict[Text, Vote] = Field(default_factory=dict, max_length=50)
    """The vote of each participant in the last round after the room talked."""
    because: Text | None = None
    """The reason why the room agreed on its answer after votes that were far apart."""
    doubts: tuple[Doubt, ...] = ()
    """The doubts that votes gave rise to, in a copy without the votes: `divided`, `delivery-team`."""

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
        _check_one_kind(value)
        return value

    def state_on(self, day: date) -> State:
        """Return the state that this answer gives the question on a day: an expired one leaves it unanswered."""
        expires = self.expires
        return State.UNANSWERED if expires is not None and expires < day else self.state

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


_OF_ANY_LEVEL = {"level", "note", "evidence", "measured"}
"""Keys of most answers, which need no other key and rule none out."""


def _check_one_kind(value: dict[str, Any]) -> None:
    """Raise a validation error for an answer with two kinds of content, or without a key that its kind requires."""
    if not value.keys() <= _OF_ANY_LEVEL:
        _check_keys(value)
    if "level" in value and not _is_level(value["level"]):
        from readiness.statements import model_problems

        raise value_error(
            model_problems.no_level(found=found(value["level"])), model_problems.write_answer(), value_of="level"
        )


def _check_keys(value: dict[str, Any]) -> None:
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
    found: Day | None = None
    """The day on which the shortfall was found, from which its longest time counts; the assessment's when absent."""
    note: Note | None = None

    def is_over(self, day: date) -> bool:
        """Return whether its acceptance has expired before a day."""
        return self.expires is not None and self.expires < day

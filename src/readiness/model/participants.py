"""Participants of an assessment, their votes, and the form that one of them filled in."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from readiness.model.field_types import Id, Note, PackDigest, Text, YesNo, value_error
from readiness.model.file_model import FileModel
from readiness.statements.quoting import found

UNKNOWN = "unknown"
NOT_APPLICABLE = "not-applicable"


class Participant(FileModel):
    """A participant; a role is enough."""

    name: Text
    """The key of the participant's votes: a name, initials or a role."""
    role: Text | None = None
    delivery_team: YesNo = False
    """True if this person builds or sells what is assessed."""

    @model_validator(mode="before")
    @classmethod
    def _short_form(cls, value: Any) -> Any:
        if isinstance(value, dict):
            return value
        if isinstance(value, list):
            from readiness.statements import model_problems

            raise value_error(model_problems.participant_expected(), model_problems.write_participant())
        return {"name": value}


def _vote(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str):
        if value in {UNKNOWN, NOT_APPLICABLE}:
            return value
        if value.isascii() and value.isdigit() and len(value) < 4 and (value == "0" or value[0] != "0"):
            return int(value)
    from readiness.statements import model_problems

    raise value_error(model_problems.no_vote(found=found(value)), model_problems.write_vote())


def is_anonymous(voter: str) -> bool:
    """Return whether votes are under a number in place of a name: `P1`, `P2` and so on."""
    return re.fullmatch("P[1-9][0-9]?", voter) is not None


Vote = Annotated[int | str, BeforeValidator(_vote), WithJsonSchema({"type": ["integer", "string"]})]
"""A level, `unknown` or `not-applicable`."""


def _digits(value: Any) -> Any:
    if isinstance(value, str) and re.fullmatch(r"[0-9a-f]{8}", value):
        return value
    from readiness.statements import returned_forms

    raise value_error(returned_forms.no_short_digest(found=found(value)), returned_forms.ask_for_file())


def _moment(value: Any) -> Any:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", value, re.ASCII):
        return value
    from readiness.statements import returned_forms

    raise value_error(returned_forms.no_moment(found=found(value)), returned_forms.ask_for_file())


ShortDigest = Annotated[str, BeforeValidator(_digits), WithJsonSchema({"type": "string", "pattern": "^[0-9a-f]{8}$"})]
"""Eight hexadecimal digits."""
Moment = Annotated[
    str,
    BeforeValidator(_moment),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"}),
]
"""A moment in universal time: `2026-05-12T09:10:00Z`; such texts sort by time."""


class AskedQuestion(FileModel):
    """One question as the form asked it."""

    digest: ShortDigest
    """The digest of its id, prompt and levels."""
    read: Note | None = None
    """The text of the level that was chosen, as the form showed it."""
    not_ours: Text | None = None
    """Whom to ask instead, where the person does not answer it."""


class ReturnedForm(FileModel):
    """The form that an answers file was filled in with; only a returned form has it."""

    id: ShortDigest
    """The random id of this copy of the form."""
    digest: PackDigest
    """The digest of all it asks, and of whom."""
    saved: Moment
    """The moment at which the person saved it."""
    content: ShortDigest | None = None
    """The checksum of everything else in the file, which tells a file that lost a part on its way."""
    questions: dict[Id, AskedQuestion] = Field(default_factory=dict)
    """The questions that have an answer or a note, as they were asked."""

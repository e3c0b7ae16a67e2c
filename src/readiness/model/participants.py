"""Participants of an assessment, and their votes."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema, model_validator

from readiness.model.field_types import FileModel, Text, YesNo, value_error
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

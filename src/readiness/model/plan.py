"""The wishes and limits of an organization for its plan: start, people, freezes, and initiatives of its own."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, PlainValidator, TypeAdapter, WithJsonSchema

from readiness.model.field_types import Day, Exact, Id, MayBeEmpty, Number, Text, Whole, number_between
from readiness.model.file_model import BUILT_WHEN_USED, FileModel
from readiness.model.initiative import Cost, Effort, Estimate, Initiative, Weeks
from readiness.model.nested_fault import validated
from readiness.statements.statement import Statement


def _no_people(found: Statement) -> Statement:
    from readiness.statements import plan_problems

    return plan_problems.no_people(found=found)


def _no_share(found: Statement) -> Statement:
    from readiness.statements import plan_problems

    return plan_problems.no_share(found=found)


People = Annotated[Number, number_between("0", "10000", _no_people)]
"""People of a role group, in person-weeks a week."""
Share = Annotated[Number, number_between("0", "10", _no_share)]
ALL_ROLES = "all"
"""The name of the one limit that holds for all role groups together."""


def _by_role(value: object) -> object:
    return value if isinstance(value, dict) else {ALL_ROLES: value}


Capacity = Annotated[
    dict[Id, People],
    BeforeValidator(_by_role),
    WithJsonSchema({"anyOf": [{"type": "number"}, {"type": "object", "additionalProperties": {"type": "number"}}]}),
]
"""People by role group; a single number is for all of them together (`ALL_ROLES`)."""


class CapacityChange(FileModel):
    """A time in which there are more or fewer people than usual: a factor on the usual number, or numbers."""

    from_: Day = Field(alias="from")
    to: Day | None = None
    """The last day; without it the change is for good."""
    factor: Share | None = None
    capacity: Capacity | None = None
    because: Text | None = None


class FreezeDays(FileModel):
    """Days in which nothing may go live, or no work is done."""

    from_: Day = Field(alias="from")
    to: Day
    """The last day."""
    kind: Literal["go-live", "all-work"]
    because: Text | None = None


class OwnFigures(FileModel):
    """The organization's own figures for an initiative of the rubric; what is not stated stays as it is."""

    duration: Weeks | None = None
    effort: dict[Id, Estimate] | None = None
    cost: Cost | None = None
    cost_per_year: Cost | None = None


class Plan(FileModel):
    """The wishes and limits for a plan."""

    start: Day | None = None
    """The first day on which work can be done; the day of the assessment when absent."""
    capacity: Capacity | None = None
    """Person-weeks a week; those of the rubric for the size of the organization when absent."""
    changes: tuple[CapacityChange, ...] = Field(default=(), max_length=50)
    freezes: tuple[FreezeDays, ...] = Field(default=(), max_length=50)
    required: tuple[Id, ...] = Field(default=(), max_length=500)
    """Initiatives to be done even if no gate needs them, by id or code."""
    forbidden: tuple[Id, ...] = Field(default=(), max_length=500)
    """Initiatives that must not be planned."""
    not_before: Annotated[dict[Id, Day], MayBeEmpty] = Field(default_factory=dict)
    """The first day of an initiative, or the first day on which a gate can open."""
    counts: Annotated[dict[Literal["user", "site", "member"], Whole], MayBeEmpty] = Field(default_factory=dict)
    """The numbers that figures `per` user, site or member scale with."""
    figures: Annotated[dict[Id, OwnFigures], MayBeEmpty] = Field(default_factory=dict)
    """The organization's own figures, by initiative."""
    modes: Annotated[dict[Id, Id], MayBeEmpty] = Field(default_factory=dict)
    """The mode in which each of some initiatives is done, in place of the usual way."""
    initiatives: tuple[Initiative, ...] = Field(default=(), max_length=100)
    """Initiatives of the organization's own."""


NO_PLAN = Plan.model_construct()
"""The plan of answers that state none; made without a validator, which would take longer to build than all answers."""


def _remaining_effort(value: object) -> object:
    return validated(_EFFORTS if isinstance(value, dict) else _EFFORT, value)


_EFFORT: TypeAdapter[Exact] = TypeAdapter(Effort, config=BUILT_WHEN_USED)
_EFFORTS: TypeAdapter[dict[str, Exact]] = TypeAdapter(dict[Id, Effort], config=BUILT_WHEN_USED)
RemainingEffort = Annotated[
    Exact | dict[str, Exact],
    PlainValidator(_remaining_effort),
    WithJsonSchema({"anyOf": [{"type": "number"}, {"type": "object", "additionalProperties": {"type": "number"}}]}),
]


class Remaining(FileModel):
    """The remaining weeks and effort of an initiative in progress."""

    weeks: Whole
    effort: RemainingEffort | None = None
    """Person-weeks, of all role groups together or by role group; in proportion to the weeks when absent."""


def merged_plan(own: Plan | None, shared: Plan | None) -> Plan | None:
    """Return the plan of a use case with what only the organization's states.

    Mappings are merged by key, and lists are replaced.
    """
    if own is None or shared is None:
        return own or shared
    stated = {name: getattr(own, name) for name in own.model_fields_set}
    for name in ("not_before", "counts", "figures", "modes"):
        stated[name] = getattr(shared, name) | getattr(own, name)
    return shared.model_copy(update=stated)

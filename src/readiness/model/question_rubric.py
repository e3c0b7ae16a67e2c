"""How one question is judged: weight, criticality, minimums by gate, what its levels mean, and its measure.

What depends on the profile is declared here and chosen in `tailoring`.
"""

from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from readiness.model.condition import Condition, LimitText
from readiness.model.field_types import (
    Criticality,
    FileModel,
    Id,
    Key,
    Text,
    Weight,
    Whole,
    YesNo,
    quote_value,
    value_error,
)

EvidenceKind = Literal["event", "state"]


class Minimum(FileModel):
    """The level a gate needs of one question, perhaps only under a condition on the profile."""

    level: Whole
    when: Condition | None = None
    criticality: Criticality | None = None
    """Overrides the question's criticality at this gate."""
    blocker_below: Whole | None = None
    """Below this level it is a blocker, whatever the criticality."""

    @model_validator(mode="after")
    def _ordered(self) -> "Minimum":
        if self.blocker_below is not None and self.blocker_below > self.level:
            message = f"'blocker_below' is {self.blocker_below}, above the level {self.level} that is needed"
            raise value_error(message, "a level that is enough cannot be a blocker")
        return self


def _rules(value: Any) -> Any:
    if isinstance(value, str):
        return ({"level": value},)
    if isinstance(value, dict):
        return (value,)
    if not isinstance(value, list | tuple) or not value:
        raise value_error(
            f"expected a level or a rule, found {quote_value(value)}", "write G1: 2, or G1: {level: 2, when: …}"
        )
    return tuple(value)


_LEVEL = {"type": "integer", "minimum": 0}
Rules = Annotated[
    tuple[Minimum, ...],
    BeforeValidator(_rules),
    WithJsonSchema({"anyOf": [_LEVEL, {"type": "object"}, {"type": "array", "items": {"type": "object"}}]}),
]
"""A level, a rule, or a list of rules of which the first that holds counts."""


class CriticalityRule(FileModel):
    """A criticality that holds for a profile."""

    criticality: Criticality
    when: Condition


class Measure(FileModel):
    """A figure that can support or cap what is claimed."""

    name: Key
    unit: Text
    limits: dict[Whole, LimitText] = Field(default_factory=dict)
    """By level: what the figure must be for that level."""
    expected: LimitText | None = None
    """Outside of it a figure is a remark to explain, never a lower level."""
    basis: Text
    """Where the limits come from; `assumption` when they are ours."""
    note: Text | None = None

    @model_validator(mode="after")
    def _says_something(self) -> "Measure":
        if not self.limits and self.expected is None:
            raise value_error(
                "'limits' is missing", "say what the figure must be for a level, or what is 'expected' of it"
            )
        return self


class Variant(FileModel):
    """Other words for a profile: only the levels, the evidence and the measure it states are replaced."""

    when: Condition
    """The profile it is for; while a fact it needs is not stated, the rubric's own words hold."""
    levels: dict[Whole, Text] = Field(default_factory=dict)
    evidence: dict[Whole, Text] = Field(default_factory=dict)
    measure: Measure | None = None


class QuestionRubric(FileModel):
    """How one question is judged."""

    weight: Weight = 1
    criticality: Criticality = "standard"
    scale: Id | None = None
    """One of the rubric's `scales`; its own scale when absent."""
    stage: Whole | None = None
    """The stage it belongs to, for methods with stages; from 1."""
    deducts: dict[Whole, Weight] = Field(default_factory=dict)
    """Points it takes away, by level; nothing at a level that is not named."""
    no_score_below: Whole | None = None
    """While it is lower, or not answered, no score is given at all."""
    criticality_when: tuple[CriticalityRule, ...] = ()
    """Other criticalities under a condition on the profile; the first that holds counts."""
    minimum: dict[Id, Rules] = Field(default_factory=dict)
    """By gate: `{G1: 2, G2: {level: 2, when: {sites: ">=2"}}}`; of a list of rules the first that holds counts."""
    evidence_kind: EvidenceKind = "state"
    """Evidence of a state expires; evidence of an event does not."""
    may_be_late: YesNo = False
    """It asks for something that has its time, and that may be done late and accepted on record."""
    levels: dict[Whole, Text] = Field(default_factory=dict)
    """What must be true for each level; when there are none, the scale says what its levels mean."""
    evidence: dict[Whole, Text] = Field(default_factory=dict)
    """What a third person could look at, by level."""
    measure: Measure | None = None
    variants: dict[Id, Variant] = Field(default_factory=dict)
    """Other words for a profile, by name; the first whose condition holds is used."""

    def minimum_at(self, gate: str) -> Minimum | None:
        """The minimum at `gate`, once the rubric is tailored to a profile; None when the gate asks for nothing."""
        return next(iter(self.minimum.get(gate, ())), None)

    def is_ever(self, criticality: Criticality) -> bool:
        """Does it have that criticality, by itself or at some gate?"""
        rules = (rule for at_gate in self.minimum.values() for rule in at_gate)
        return self.criticality == criticality or any(rule.criticality == criticality for rule in rules)

    @cached_property
    def is_for_everyone(self) -> bool:
        """Is nothing chosen by the profile?"""
        conditional = self.variants or self.criticality_when
        return not conditional and all(rules[0].when is None for rules in self.minimum.values())

    @property
    def variant(self) -> str | None:
        """The variant chosen, once the rubric is tailored to a profile."""
        return next(iter(self.variants), None)

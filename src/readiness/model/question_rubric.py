"""Rules for one question: weight, criticality, minimums by gate, meaning of its levels, its measure and its facets.

Rules that depend on the profile are declared here and chosen in `adapt_to_profile`.
"""

from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from readiness.model.condition import Condition, LimitText
from readiness.model.field_types import Criticality, Id, Key, Text, Weight, Whole, YesNo, value_error
from readiness.model.file_model import FileModel
from readiness.statements.quoting import found

EvidenceKind = Literal["event", "state"]


class Minimum(FileModel):
    """The level that a gate needs of one question, optionally for certain profiles."""

    level: Whole
    when: Condition | None = None
    """The profile the minimum applies to; every profile when absent."""
    criticality: Criticality | None = None
    """The criticality of the question at this gate; its usual one when absent."""
    blocker_below: Whole | None = None
    """The level below which the question is a blocker at this gate, whatever its criticality."""

    @model_validator(mode="after")
    def _ordered(self) -> "Minimum":
        if self.blocker_below is not None and self.blocker_below > self.level:
            from readiness.statements import rubric_fields

            message = rubric_fields.high_blocker_below(below=self.blocker_below, needs=self.level)
            raise value_error(message, rubric_fields.enough_is_no_blocker(), key="blocker_below")
        return self


def _rules(value: Any) -> Any:
    if isinstance(value, str):
        return ({"level": value},)
    if isinstance(value, dict):
        return (value,)
    if not isinstance(value, list | tuple) or not value:
        from readiness.statements import rubric_fields

        raise value_error(rubric_fields.minimum_expected(found=found(value)), rubric_fields.write_minimum())
    return tuple(value)


_LEVEL = {"type": "integer", "minimum": 0}
Rules = Annotated[
    tuple[Minimum, ...],
    BeforeValidator(_rules),
    WithJsonSchema({"anyOf": [_LEVEL, {"type": "object"}, {"type": "array", "items": {"type": "object"}}]}),
]
"""A level, a rule, or a list of rules of which the first that applies to the profile counts."""


class CriticalityRule(FileModel):
    """A criticality for certain profiles."""

    criticality: Criticality
    when: Condition


class Measure(FileModel):
    """A figure that can limit the level claimed."""

    name: Key
    unit: Text
    limits: dict[Whole, LimitText] = Field(default_factory=dict)
    """The limit on the figure, by the level that needs it."""
    expected: LimitText | None = None
    """The expected range; a figure outside gets a remark, never a lower level."""
    possible: LimitText | None = None
    """The values that the figure can have at all, such as `0..100`; `check` warns about others."""
    basis: Text
    """The source of the limits; `assumption` when the pack's authors chose them."""
    note: Text | None = None

    @model_validator(mode="after")
    def _says_something(self) -> "Measure":
        if not self.limits and self.expected is None:
            from readiness.statements import rubric_fields

            raise value_error(rubric_fields.no_limits(), rubric_fields.say_limits())
        return self


class Variant(FileModel):
    """Wording for a profile: it replaces only the levels, the evidence and the measure that it states."""

    when: Condition
    """The profile it is for; the rubric's general wording is used while a fact it needs is not stated."""
    levels: dict[Whole, Text] = Field(default_factory=dict)
    evidence: dict[Whole, Text] = Field(default_factory=dict)
    measure: Measure | None = None


class QuestionRubric(FileModel):
    """The rules for one question."""

    weight: Weight = 1
    criticality: Criticality = "standard"
    scale: Id | None = None
    """One of the rubric's `scales`; the rubric's default `scale` when absent."""
    stage: Whole | None = None
    """The stage of the question, from 1, for methods with stages."""
    deducts: dict[Whole, Weight] = Field(default_factory=dict)
    """The points deducted, by level; none at a level that is not listed."""
    no_score_below: Whole | None = None
    """The level below which no node above gets a score; nor does one while the question has no answered level."""
    criticality_when: tuple[CriticalityRule, ...] = ()
    """Criticalities for certain profiles; the first that applies counts."""
    minimum: dict[Id, Rules] = Field(default_factory=dict)
    """Minimums by gate: `{G1: 2, G2: {level: 2, when: {sites: ">=2"}}}`; of a list, the first that applies counts."""
    evidence_kind: EvidenceKind = "state"
    """The kind of evidence: evidence of a state expires, evidence of an event does not."""
    may_be_late: YesNo = False
    """True if the work has a deadline and may be done late and accepted on record."""
    levels: dict[Whole, Text] = Field(default_factory=dict)
    """The condition for each level; without any, the meanings of the scale's levels are used."""
    evidence: dict[Whole, Text] = Field(default_factory=dict)
    """Examples of evidence that a third person could look at, by level."""
    measure: Measure | None = None
    variants: dict[Id, Variant] = Field(default_factory=dict)
    """Wordings for certain profiles, by name; the first that applies is used."""

    def minimum_at(self, gate: str) -> Minimum | None:
        """Return the minimum at `gate`, or None when it has none; in a rubric for one profile there is one at most."""
        return next(iter(self.minimum.get(gate, ())), None)

    def is_ever(self, criticality: Criticality) -> bool:
        """Return whether the question has that criticality in general or at some gate."""
        rules = (rule for at_gate in self.minimum.values() for rule in at_gate)
        return self.criticality == criticality or any(rule.criticality == criticality for rule in rules)

    @cached_property
    def is_for_everyone(self) -> bool:
        """True if no rule of the question depends on the profile."""
        conditional = self.variants or self.criticality_when
        return not conditional and all(rules[0].when is None for rules in self.minimum.values())

    @property
    def variant(self) -> str | None:
        """The name of the variant chosen, in a rubric for one profile; None when none applies."""
        return next(iter(self.variants), None)


class Facets(FileModel):
    """Facets: sides of every question that are answered separately."""

    titles: dict[Id, Text] = Field(min_length=2, max_length=5)
    """Titles by id: `{documented: Documented, implemented: In use}`."""
    combine: Literal["mean", "lowest"]
    """The value of the question: the mean or the lowest of its facets."""
    missing: Literal["lowest", "excluded"] = "lowest"
    """The rule for a facet without a level while another has one: counted at the lowest level, or excluded."""

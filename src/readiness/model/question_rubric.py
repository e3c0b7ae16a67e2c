"""How one question is judged: weight, criticality, minimums by gate, what its levels mean, and its measure."""

from collections.abc import Sequence
from typing import Any

from pydantic import Field, field_validator

from readiness.model.condition import Condition, LimitText, Profile
from readiness.model.scalars import Criticality, Id, Key, Model, Text, Weight, Whole, shown, wrong


class Minimum(Model):
    """The level a gate needs of one question, perhaps only under a condition on the profile."""

    gate: Id
    level: Whole
    when: Condition | None = None
    criticality: Criticality | None = None
    """Overrides the question's criticality at this gate."""


class Measure(Model):
    """A figure that can support or cap what is claimed."""

    name: Key
    unit: Text
    limits: dict[Whole, LimitText]
    """By level: what the figure must be for that level."""
    basis: Text
    """Where the limits come from; `assumption` when they are ours."""
    note: Text | None = None


def _or_by_gate(schema: dict[str, Any]) -> None:
    """In a file the levels may also stand by gate."""
    rules = {key: schema.pop(key) for key in ("type", "items")}
    schema["anyOf"] = [{"type": "object", "additionalProperties": {"type": "integer", "minimum": 0}}, rules]


class QuestionRubric(Model):
    """How one question is judged."""

    weight: Weight
    criticality: Criticality
    minimum: tuple[Minimum, ...] = Field(default=(), json_schema_extra=_or_by_gate)
    """By gate: `{G1: 2, G2: 2}`, or a list with conditions; the first that holds counts."""
    levels: dict[Whole, Text]
    """What must be true for each level."""
    evidence: dict[Whole, Text] = Field(default_factory=dict)
    """What a third person could look at, by level."""
    measure: Measure | None = None

    @field_validator("minimum", mode="before")
    @classmethod
    def _by_gate(cls, value: Any) -> Any:
        if isinstance(value, dict):
            return [{"gate": gate, "level": level} for gate, level in value.items()]
        if not isinstance(value, list | tuple):
            raise wrong(f"expected levels by gate, found {shown(value)}", "write {G1: 2, G2: 2}")
        return value

    def minimum_at(self, gate: str, profile: Profile) -> Minimum | None:
        """The minimum of this question at `gate` for `profile`, or None when the gate does not ask for it."""
        return strictest([minimum for minimum in self.minimum if minimum.gate == gate], profile)


def strictest(rules: Sequence[Minimum], profile: Profile) -> Minimum | None:
    """Of the rules of one question at one gate, the one that counts for `profile`.

    The first whose condition holds counts; while a fact it needs is not stated, the strictest that could hold.
    """
    possible = []
    for rule in rules:
        if rule.when is None or rule.when.holds(profile):
            possible.append(rule)
            if rule.when is None or rule.when.surely_holds(profile):
                break
    return max(possible, key=lambda rule: rule.level, default=None)

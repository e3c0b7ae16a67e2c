"""What a gate is: of the ladder, or one that repeats beside it."""

from typing import Literal

from pydantic import Field

from readiness.model.condition import Condition
from readiness.model.field_types import FileModel, Id, Key, Number, Text, Whole


class Conditional(FileModel):
    """How much a conditional verdict can bear."""

    at_most: Whole | None = None
    """The most shortfalls that remedies can carry; any number when absent."""
    short_by: Whole | None = None
    """The most levels a question may be short by; any when absent."""


class AnyGate(FileModel):
    """Conditions with a verdict, of the ladder or beside it."""

    id: Id
    title: Text
    held: Text
    """When it is held, in words."""
    reads: dict[Literal["passed", "conditional", "failed"], Text] = Field(default_factory=dict)
    """Further words for a verdict: go, adjust, stop."""
    conditional: Conditional = Conditional()


class RepeatingGate(AnyGate):
    """A gate that is checked anew for each site, beside the ladder."""

    repeats: Key
    """The fact that counts what it is checked for, such as `sites`."""
    after: Id
    """The gate that comes before the first of them."""


class Gate(AnyGate):
    """A gate of the ladder."""

    when: Condition | None = None
    """The profile it is for; the ladder ends before the first gate that is not for it."""
    dimension_criticality: Literal["blocker", "major"] = "major"
    """What a dimension below its threshold does."""
    thresholds: dict[Id, Number] = Field(default_factory=dict)
    """By dimension, in scale units; by default the weighted mean of the minimums at this gate."""

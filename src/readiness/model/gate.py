"""Gates: those of the ladder, and those that repeat at each site; and targets, which are made of their minimums."""

from typing import Literal

from pydantic import Field

from readiness.model.condition import Condition
from readiness.model.field_types import Id, Key, Number, Text, Whole
from readiness.model.file_model import FileModel


class Conditional(FileModel):
    """The limits of a conditional verdict."""

    at_most: Whole | None = None
    """The highest number of shortfalls with a remedy; any number when absent."""
    short_by: Whole | None = None
    """The highest number of levels by which a question with a remedy may be short; any when absent."""


class AnyGate(FileModel):
    """The fields that all gates have in common."""

    id: Id
    title: Text
    held: Text
    """The occasion of the gate, in words."""
    reads: dict[Literal["passed", "conditional", "failed"], Text] = Field(default_factory=dict)
    """The gate's own words for verdicts: go, adjust, stop."""
    conditional: Conditional = Conditional.model_construct()


class RepeatingGate(AnyGate):
    """A gate that is checked for each site, apart from the ladder."""

    repeats: Key
    """The fact with the number of times it is checked, such as `sites`."""
    after: Id
    """The gate of the ladder before the first check."""


class Gate(AnyGate):
    """A gate of the ladder."""

    purpose: Text | None = None
    """The use that the gate is for, to follow the word *for*."""
    when: Condition | None = None
    """The profile the gate is for; the ladder ends before the first gate that is not for a profile."""
    dimension_criticality: Literal["blocker", "major"] = "major"
    """The criticality of a dimension below its threshold."""
    thresholds: dict[Id, Number] = Field(default_factory=dict)
    """The score needed by dimension, in units of the scale; by default the weighted mean of this gate's minimums."""


class Target(FileModel):
    """The level wanted for each question: the minimums of a gate, with exceptions."""

    id: Id
    title: Text
    about: Text | None = None
    gate: Id
    levels: dict[Id, Whole] = Field(default_factory=dict)
    """Levels that differ from the gate's minimums, by question."""
    when: Condition | None = None
    """The profile for which this target replaces the minimums of its gate by default."""

"""A saved baseline: the days that a roadmap promised, to compare later ones with."""

from typing import Annotated, Literal

from pydantic import Field

from readiness.model.field_types import Day, Id, Key, MayBeEmpty, Text
from readiness.model.file_model import FileModel


class PromisedGate(FileModel):
    """The days of a gate."""

    likely: Day
    at_50: Day
    at_80: Day
    """The day by which it could open with a chance of 80 %: the promised one."""


class PromisedWork(FileModel):
    """The days of an initiative: as planned at likely durations, and by chance."""

    start: Day
    finish: Day
    at_80: Day
    """The day by which it was done with a chance of 80 %: the promised one."""


class Baseline(FileModel):
    """The days of one roadmap."""

    baseline: Literal["1"]
    """The version of this format."""
    organization: Text
    use_case: Text
    date: Day
    """The day of the assessment."""
    rubric: Text
    """Name and version: `healthcare-ai@2.0.0`."""
    target: Key
    """The gate or target that the roadmap led to."""
    gates: Annotated[dict[Id, PromisedGate], MayBeEmpty] = Field(default_factory=dict)
    """By gate on the way, in order."""
    initiatives: Annotated[dict[Id, PromisedWork], MayBeEmpty] = Field(default_factory=dict)
    """By initiative of the tool and the organization, in the order of the roadmap."""
    sites: Annotated[dict[Id, dict[Id, PromisedWork]], MayBeEmpty] = Field(default_factory=dict)
    """By site and initiative."""

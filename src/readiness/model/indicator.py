"""Indicators: figures over time with a baseline, a target by a day, and dated actual values."""

from typing import Literal

from pydantic import Field

from readiness.model.case_fields import ValueBefore, ValueWanted
from readiness.model.field_types import Day, Id, Note, Number, Text
from readiness.model.file_model import FileModel


class Actual(FileModel):
    """A value on a day."""

    date: Day
    value: Number
    evidence: Text | None = None
    note: Note | None = None


class CsvColumn(FileModel):
    """A column of a CSV file in the repository that holds the actual values."""

    file: Text
    """The path, relative to the answers file and inside its repository."""
    column: Text
    """The heading of the column with the values."""
    date: Text
    """The heading of the column with the days."""
    rule: Literal["last", "mean", "sum"] = "last"
    """The rule by which values of one day become one."""


class Indicator(FileModel):
    """A figure that shows whether the tool does what it is for."""

    id: Id
    title: Text
    unit: Text
    direction: Literal["up", "down"]
    """The direction of better values."""
    baseline: ValueBefore | None = None
    target: ValueWanted | None = None
    actuals: tuple[Actual, ...] = Field(default=(), max_length=1000)
    from_: CsvColumn | None = Field(default=None, alias="from")
    """The CSV file that holds actuals besides those stated here."""
    owner: Text | None = None
    source: Text | None = None
    question: Id | None = None
    """The question that it supports."""
    benefit: Id | None = None
    """The benefit of the case that it measures."""
    note: Note | None = None

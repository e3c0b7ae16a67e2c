"""Published figures of others, shown beside a result and never used to rank it."""

from collections.abc import Sequence

from pydantic import model_validator

from readiness.model.field_types import Id, Number, Text, Whole, value_error
from readiness.model.file_model import FileModel


class Aggregate(FileModel):
    """A published figure about many organizations, such as the share of hospitals that do something."""

    id: Id
    text: Text
    """The thing that was counted or measured, in a phrase: `Hospitals that checked a model for bias`."""
    value: Number
    unit: Text
    source: Text
    """The publication, in words."""
    year: Whole
    question: Id | None = None
    """The question that it stands beside; use either this or `dimension`."""
    dimension: Id | None = None
    """The dimension that it stands beside."""

    @model_validator(mode="after")
    def _beside_one(self) -> "Aggregate":
        if (self.question is None) == (self.dimension is None):
            from readiness.statements import rubric_fields

            raise value_error(rubric_fields.aggregate_of_nothing(), rubric_fields.place_aggregate())
        return self


class CandidateRules(FileModel):
    """The rules for choosing between use cases that have not started."""

    theme: Id
    """The theme whose index a portfolio shows for them."""
    status: Id | None = None
    """The status of a tool that is a candidate; the first of `live` when absent, and any without `live`."""

    def is_one(self, status: str | None, statuses: Sequence[str]) -> bool:
        """Return whether a use case is a candidate, by the status of its tool and the statuses of the rubric."""
        return not statuses or status == (self.status or statuses[0])

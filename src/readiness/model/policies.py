"""Policies of a rubric: choices on which published models differ. The report states each of them."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, WithJsonSchema, model_validator

from readiness.model.condition import Condition
from readiness.model.field_types import Criticality, Id, Whole, value_error
from readiness.model.file_model import FileModel
from readiness.statements.quoting import found

Missing = Literal["lowest", "excluded", "blocks", "full-deduction"]
Mode = Literal["none", "half-up", "half-even", "down"]
ALWAYS = ("excluded", "lowest", "as-met", "as-target")


class EvidencePolicy(FileModel):
    """The levels that need evidence, the age at which it expires, and the level without it."""

    required_from: Whole
    """The lowest level that needs evidence."""
    max_age_months: Whole
    """The age in months, at the date of the assessment, after which evidence has expired."""
    without: Whole
    """The level that a claim without valid evidence counts for."""

    @model_validator(mode="after")
    def _monotone(self) -> "EvidencePolicy":
        if self.without < self.required_from - 1:
            from readiness.statements import rubric_fields

            message = rubric_fields.low_without(without=self.without, free=self.required_from - 1)
            raise value_error(message, rubric_fields.raise_without(), key="without")
        return self


class Rounding(FileModel):
    """The rounding of scores: once, for display, unless the model rounds at every node."""

    digits: Whole = 1
    mode: Mode = "half-up"
    at: Literal["display", "every-node"] = "display"

    @model_validator(mode="after")
    def _something_to_round(self) -> "Rounding":
        if self.mode == "none" and self.at == "every-node":
            from readiness.statements import rubric_fields

            raise value_error(rubric_fields.rounds_nothing(), rubric_fields.name_mode(), value_of="mode")
        return self


class FixedLevel(FileModel):
    """One level for all questions that are not applicable."""

    level: Whole


def _choice(value: Any) -> Any:
    if isinstance(value, dict | FixedLevel) or value in ALWAYS:
        return value
    from readiness.statements import rubric_fields

    raise value_error(rubric_fields.no_way_to_count(found=found(value)), rubric_fields.write_way_to_count())


NotApplicable = Annotated[
    Literal["excluded", "lowest", "as-met", "as-target"] | FixedLevel,
    BeforeValidator(_choice),
    WithJsonSchema({"anyOf": [{"enum": list(ALWAYS)}, {"type": "object", "properties": {"level": {}}}]}),
]
"""The rule for a question that is not applicable: excluded, or counted at some level."""


class NeverNotApplicable(FileModel):
    """Questions that must be answered with a level, or as unknown."""

    criticality: Criticality
    when: Condition | None = None
    """The profile the rule applies to; every profile when absent."""


class DoneLatePolicy(FileModel):
    """The level of work completed after its deadline and formally accepted."""

    at_most: Whole
    """The highest supported level of an answer marked as done late."""


class NodePolicies(FileModel):
    """Policies for one node and everything below it; an absent policy is inherited from above."""

    unanswered: Missing | None = None
    unknown: Missing | None = None
    not_applicable: NotApplicable | None = None


class Policies(FileModel):
    """The choices of a rubric on which published models differ."""

    unanswered: Missing
    unknown: Missing
    not_applicable: NotApplicable
    not_applicable_by: tuple[Id, ...] = ()
    """The roles that may approve `not_applicable`; anyone when empty."""
    never_not_applicable: NeverNotApplicable | None = None
    done_late: DoneLatePolicy | None = None
    evidence: EvidencePolicy | None = None
    """The rules for evidence; without them claims need none."""
    assessment_max_age_months: Whole | None = None
    """The age in months after which answers that are judged on a later day are warned about; any age when None."""
    rounding: Rounding = Rounding.model_construct()

    def at(self, node: NodePolicies | None) -> "Policies":
        """Return the policies with those of a node in place of inherited ones."""
        if node is None:
            return self
        return self.changed(
            unanswered=node.unanswered or self.unanswered,
            unknown=node.unknown or self.unknown,
            not_applicable=node.not_applicable or self.not_applicable,
        )

"""What a rubric does where models of this kind disagree; every choice is stated in the report."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, WithJsonSchema, model_validator

from readiness.model.condition import Condition
from readiness.model.field_types import Criticality, FileModel, Id, Whole, value_error

Missing = Literal["lowest", "excluded", "blocks", "full-deduction"]
Mode = Literal["none", "half-up", "half-even", "down"]
ALWAYS = ("excluded", "lowest", "as-met", "as-target")


class EvidencePolicy(FileModel):
    """When a claim needs evidence, and what it counts for without."""

    required_from: Whole
    """The first level that needs evidence."""
    max_age_months: Whole
    """Evidence older than this at the date of the assessment has expired."""
    without: Whole
    """The level a claim counts for while it has no valid evidence."""

    @model_validator(mode="after")
    def _monotone(self) -> "EvidencePolicy":
        if self.without < self.required_from - 1:
            raise value_error(
                f"'without' is {self.without}, below the {self.required_from - 1} that needs no evidence",
                "otherwise a better answer would score lower; raise 'without' or lower 'required_from'",
            )
        return self


class Rounding(FileModel):
    """How a score is rounded: once, where it is shown, unless the model rounds at every node."""

    digits: Whole = 1
    mode: Mode = "half-up"
    at: Literal["display", "every-node"] = "display"

    @model_validator(mode="after")
    def _something_to_round(self) -> "Rounding":
        if self.mode == "none" and self.at == "every-node":
            raise value_error("'none' rounds nothing, so it cannot round at every node", "name a mode, or remove 'at'")
        return self


class FixedLevel(FileModel):
    """One level for everything that does not apply."""

    level: Whole


def _choice(value: Any) -> Any:
    if isinstance(value, dict | FixedLevel) or value in ALWAYS:
        return value
    raise value_error(f"'{value}' is no way to count it", f"write {', '.join(ALWAYS)} or {{level: 2}}")


NotApplicable = Annotated[
    Literal["excluded", "lowest", "as-met", "as-target"] | FixedLevel,
    BeforeValidator(_choice),
    WithJsonSchema({"anyOf": [{"enum": list(ALWAYS)}, {"type": "object", "properties": {"level": {}}}]}),
]
"""How a question that does not apply counts."""


class NeverNotApplicable(FileModel):
    """Questions that must be answered with a level, or as unknown."""

    criticality: Criticality
    when: Condition | None = None
    """The profile it holds for; everyone when absent."""


class DoneLate(FileModel):
    """What work is worth that was done after its time and accepted on record."""

    at_most: Whole
    """The highest level an answer marked as done late can support."""


class NodePolicies(FileModel):
    """Policies of one node and all that is below it; what is absent is as in the rubric."""

    unanswered: Missing | None = None
    unknown: Missing | None = None
    not_applicable: NotApplicable | None = None


class Policies(FileModel):
    """What the rubric does where models of this kind disagree."""

    unanswered: Missing
    unknown: Missing
    not_applicable: NotApplicable
    not_applicable_by: tuple[Id, ...] = ()
    """The roles that may say that something does not apply; anyone when empty."""
    never_not_applicable: NeverNotApplicable | None = None
    done_late: DoneLate | None = None
    evidence: EvidencePolicy | None = None
    """Without it claims need no evidence."""
    rounding: Rounding = Rounding()

    def at(self, node: NodePolicies | None) -> "Policies":
        """Return the policies where a node has its own."""
        if node is None:
            return self
        return self.changed(
            unanswered=node.unanswered or self.unanswered,
            unknown=node.unknown or self.unknown,
            not_applicable=node.not_applicable or self.not_applicable,
        )

"""Rules for nodes: roll-up method, weight, target, policies, and the bands or levels of scores."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from readiness.model.field_types import Exact, Id, Number, Text, Weight, Whole, number_between, value_error
from readiness.model.file_model import FileModel
from readiness.model.policies import Mode, NodePolicies
from readiness.statements.quoting import found
from readiness.statements.statement import Statement

OVERALL = "overall"
"""The id and the kind of the node for the whole questionnaire."""


def _no_share(found: Statement) -> Statement:
    from readiness.statements import field_problems

    return field_problems.share(found=found)


class RollUp(FileModel):
    """The method that combines the parts of a node into its score, with its options."""

    method: Id
    maximum: Number | None = None
    """The score from which `deductions` subtracts; 0 when absent."""
    at_least: Whole | None = None
    """The lowest level that counts as met, for methods with stages."""
    share: Annotated[Number, number_between("0.000001", "1", _no_share)] | None = None
    """The share of a stage that must be met, for `share-of-stage`: 0.7 is 70 %."""
    empty: Number | None = None
    """The score of a node without anything that counts; no score when absent. Some published models use 0."""


def _roll_up(value: Any) -> Any:
    if isinstance(value, str):
        return {"method": value}
    if isinstance(value, dict | RollUp):
        return value
    from readiness.statements import rubric_fields

    raise value_error(rubric_fields.roll_up_expected(found=found(value)), rubric_fields.write_roll_up())


_OPTIONS: dict[str, Any] = {"type": "object", "properties": {key: {} for key in RollUp.model_fields}}
Method = Annotated[
    RollUp,
    BeforeValidator(_roll_up),
    WithJsonSchema({"anyOf": [{"type": "string"}, _OPTIONS | {"required": ["method"]}]}),
]
"""A roll-up method: its name, or a mapping with its options."""


class NodeRubric(FileModel):
    """Rules for one node, which override those of its kind."""

    weight: Weight = 1
    """The weight of the node among its siblings, in a weighted mean or a sum."""
    method: Method | None = None
    """The roll-up method of the node; that of its kind when absent."""
    target: Number | None = None
    """The target for its score."""
    policies: NodePolicies | None = None
    """Policies for this node and everything below it."""


class Band(FileModel):
    """A named range of scores."""

    from_: Annotated[Number, Field(alias="from")]
    """The lowest score of the band; it ends where the next band begins."""
    name: Text


class Ceiling(FileModel):
    """The highest band or level for a score until required questions reach a level."""

    at_most: Text
    """The name of a band, or of a level of the scale."""
    unless: dict[Id, Whole] = Field(min_length=1)
    """Levels, by question, that lift the ceiling when all are reached."""
    because: Text


class RoundedFirst(FileModel):
    """The rounding of a score before its band or level is chosen."""

    digits: Whole
    mode: Mode


class ScoreLevel(FileModel):
    """The rule that maps a score to a band, or to a level of the scale."""

    bands: tuple[Band, ...] = ()
    of: Literal["score", "share"] = "score"
    """The unit of the bands: the score, or percent of the highest score possible."""
    whole: Literal["ceiling", "floor", "nearest"] | None = None
    """The rounding of the score to a level of the scale."""
    rounded: RoundedFirst | None = None
    """Rounding to digits before that; some published models take the ceiling of a rounded score."""
    must_have: tuple[Ceiling, ...] = ()
    """Ceilings until required questions reach a level."""

    @model_validator(mode="after")
    def _one_rule(self) -> "ScoreLevel":
        from readiness.statements import rubric_fields

        if bool(self.bands) == (self.whole is not None):
            raise value_error(rubric_fields.bands_or_whole(), rubric_fields.write_bands_or_whole())
        starts: list[Exact] = [band.from_ for band in self.bands]
        if starts != sorted(set(starts)):
            raise value_error(rubric_fields.unordered_bands(), rubric_fields.order_bands())
        if self.whole and self.of == "share":
            raise value_error(rubric_fields.share_without_bands(), rubric_fields.remove())
        return self

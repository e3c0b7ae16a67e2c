"""How a node is judged: the method that rolls up what is in it, its weight, its target, its policies."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from readiness.model.field_types import (
    Exact,
    FileModel,
    Id,
    Number,
    Text,
    Weight,
    Whole,
    number_between,
    quote_value,
    value_error,
)
from readiness.model.policies import Mode, NodePolicies

OVERALL = "overall"
"""The id and the kind of the whole."""


class RollUp(FileModel):
    """The method that combines what is in a node, and what it has to be told."""

    method: Id
    maximum: Number | None = None
    """What `deductions` start from; 0 when absent."""
    at_least: Whole | None = None
    """The level from which a question counts as met, for methods with stages."""
    share: Annotated[Number, number_between("0.000001", "1", "share")] | None = None
    """How much of a stage must be met, for `share-of-stage`: 0.7 is 70 %."""
    empty: Number | None = None
    """The score where nothing in the node counts; no score when absent. Some published models say 0."""


def _roll_up(value: Any) -> Any:
    if isinstance(value, str):
        return {"method": value}
    if isinstance(value, dict | RollUp):
        return value
    raise value_error(
        f"expected a roll-up method, found {quote_value(value)}", "write weighted-mean, or {method: staged, …}"
    )


_OPTIONS: dict[str, Any] = {"type": "object", "properties": {key: {} for key in RollUp.model_fields}}
Method = Annotated[
    RollUp,
    BeforeValidator(_roll_up),
    WithJsonSchema({"anyOf": [{"type": "string"}, _OPTIONS | {"required": ["method"]}]}),
]
"""A method by its name, or with what it has to be told."""


class NodeRubric(FileModel):
    """What is judged otherwise at one node."""

    weight: Weight = 1
    """How much it weighs beside its siblings, in a weighted mean or a sum."""
    method: Method | None = None
    """How what is in it is rolled up; otherwise as its kind of node is."""
    target: Number | None = None
    """The score wanted of it."""
    policies: NodePolicies | None = None
    """Of this node and all that is below it."""


class Band(FileModel):
    """A stretch of scores with one name."""

    from_: Annotated[Number, Field(alias="from")]
    """The lowest score in it; it ends where the next one begins."""
    name: Text


class Ceiling(FileModel):
    """The most a score can read as while something is not so."""

    at_most: Text
    """The name of a band, or of a level of the scale."""
    unless: dict[Id, Whole] = Field(min_length=1)
    """Levels that lift it; all of them."""
    because: Text


class RoundedFirst(FileModel):
    """How a score is rounded before it becomes a level."""

    digits: Whole
    mode: Mode


class ScoreLevel(FileModel):
    """What a score reads as: the band it lies in, or the level it rounds to."""

    bands: tuple[Band, ...] = ()
    of: Literal["score", "share"] = "score"
    """Bands in the units of the score, or in percent of the best it could be."""
    whole: Literal["ceiling", "floor", "nearest"] | None = None
    """The level of the scale that the score becomes."""
    rounded: RoundedFirst | None = None
    """Done before; some published models take the ceiling of a rounded score."""
    must_have: tuple[Ceiling, ...] = ()

    @model_validator(mode="after")
    def _one_rule(self) -> "ScoreLevel":
        if bool(self.bands) == (self.whole is not None):
            raise value_error(
                "say either 'bands' or 'whole'", "write bands: [{from: 0, name: Low}, …], or whole: ceiling"
            )
        starts: list[Exact] = [band.from_ for band in self.bands]
        if starts != sorted(set(starts)):
            raise value_error("the bands are not in order", "list them from the lowest to the highest, each start once")
        if self.whole and self.of == "share":
            raise value_error("'of: share' goes with 'bands'", "remove it")
        return self

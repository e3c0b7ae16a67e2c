"""The assumptions of a rubric for plans: chances, costs, and the shares of role groups."""

import re
from fractions import Fraction
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, TypeAdapter

from readiness.model.condition import Condition
from readiness.model.field_types import Id, Number, Text, Whole, number_between, value_error
from readiness.model.file_model import BUILT_WHEN_USED, FileModel
from readiness.model.initiative import Cost, Factor
from readiness.model.nested_fault import validated
from readiness.statements.quoting import found
from readiness.statements.statement import Statement


def _no_correlation(found: Statement) -> Statement:
    from readiness.statements import plan_problems

    return plan_problems.no_correlation(found=found)


def _enough_runs(value: int) -> int:
    if not 100 <= value <= 100_000:
        from readiness.statements import plan_problems

        raise value_error(plan_problems.no_runs(), plan_problems.write_runs())
    return value


def _currency(value: Any) -> Any:
    if isinstance(value, str) and re.fullmatch("[A-Z]{3}", value):
        return value
    from readiness.statements import plan_problems

    raise value_error(plan_problems.no_currency(found=found(value)), plan_problems.write_currency())


def _no_percentage(found: Statement) -> Statement:
    from readiness.statements import plan_problems

    return plan_problems.no_percentage(found=found)


SharePercent = Annotated[Number, number_between("0.1", "100", _no_percentage)]
"""A percentage of a capacity."""


def _band(value: Any) -> str | Cost:
    """Return a cost band: a range of money, or words."""
    if isinstance(value, Cost):
        return value
    band: str | Cost = (
        validated(_RANGE, value, Cost.model_fields) if isinstance(value, dict) else validated(_WORDS, value)
    )
    return band


class _BandSchema:
    """The JSON schema of a cost band, which is made only for `readiness schema`."""

    def __get_pydantic_json_schema__(self, *_: object) -> dict[str, Any]:
        return {"anyOf": [{"type": "string"}, Cost.model_json_schema(by_alias=True)]}


_WORDS: TypeAdapter[str] = TypeAdapter(Text, config=BUILT_WHEN_USED)
_RANGE: TypeAdapter[Cost] = TypeAdapter(Cost)
CostBand = Annotated[str | Cost, PlainValidator(_band), _BandSchema()]
"""A cost band: a range of money, or words, which give no totals."""


class ChanceRules(FileModel):
    """The assumptions of the simulation: shape of the ranges, correlation of all work, and number of runs."""

    shape: Literal["pert", "triangular"] = "pert"
    correlation: Annotated[Number, number_between("0", "0.99", _no_correlation)] = Fraction(3, 10)
    runs: Annotated[Whole, AfterValidator(_enough_runs)] = 2000


class CostRules(FileModel):
    """The currency and price year of the costs of a rubric."""

    currency: Annotated[str, BeforeValidator(_currency)]
    """The code of ISO 4217: `USD`."""
    price_year: Whole
    own_staff: Literal["excluded", "included"]
    """Costs include or exclude the work of the organization's own staff."""
    factor: dict[Id, Factor] = Field(default_factory=dict)
    """The factor on costs that initiatives state themselves, by size of organization; an assumption."""
    when: Condition | None = None
    """The profile that the amounts are for; for another they are not stated, unless `case.exchange` gives a rate."""

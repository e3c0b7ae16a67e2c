"""Types of fields of a money case: amounts from low to high, percentages, currencies, times."""

import re
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, PlainValidator, TypeAdapter, WithJsonSchema, model_validator

from readiness.model.amount_text import read_amount
from readiness.model.field_types import Day, Exact, Number, Text, Whole, is_id, number_between, parse_day, value_error
from readiness.model.file_model import FileModel
from readiness.model.nested_fault import validated
from readiness.model.plain_amount import PLAIN_AMOUNT, PLAIN_PERCENT
from readiness.statements.quoting import found
from readiness.statements.statement import Statement


def _no_amount(found: Statement) -> Statement:
    from readiness.statements import case_problems

    return case_problems.no_amount(found=found)


def _no_percent(found: Statement) -> Statement:
    from readiness.statements import case_problems

    return case_problems.no_percent(found=found)


def _no_rate(found: Statement) -> Statement:
    from readiness.statements import case_problems

    return case_problems.no_exchange_rate(found=found)


MoneyAmount = Annotated[Number, number_between("0", "1000000000000", _no_amount), PLAIN_AMOUNT]
"""An amount of money, not negative: a saving is a benefit."""
Percent = Annotated[Number, number_between("0", "100", _no_percent), PLAIN_PERCENT]
ExchangeRate = Annotated[Number, number_between("0.000001", "1000000", _no_rate)]


class Estimated(FileModel):
    """A figure from low to high."""

    low: MoneyAmount
    likely: MoneyAmount
    high: MoneyAmount

    @model_validator(mode="after")
    def _ordered(self) -> "Estimated":
        if not self.low <= self.likely <= self.high:
            from readiness.statements import case_problems, initiative_fields

            raise value_error(initiative_fields.unordered(), case_problems.order_amounts())
        return self

    @property
    def is_certain(self) -> bool:
        """Return whether low, likely and high are the same."""
        return self.low == self.high


class EstimatedPercent(Estimated):
    """A percentage from low to high."""

    low: Percent
    likely: Percent
    high: Percent


def _spread(value: Any) -> Any:
    """Return the same figure three times for a single one, and the middle for a likely one that is absent."""
    if isinstance(value, str | int | Fraction) and not isinstance(value, bool):
        return {"low": value, "likely": value, "high": value}
    return value


def _amount(value: Any) -> Any:
    if isinstance(value, dict):
        _refuse_commas(value)
    return value if isinstance(value, Estimated) else validated(_AMOUNT, _spread(value), Estimated.model_fields)


def _refuse_commas(written: Mapping[str, Any]) -> None:
    """Raise a fault of an amount with a comma, which ends an entry inside braces: `{low: 1,000}` has the key `000`."""
    for (_, before), (key, value) in pairwise(written.items()):
        if value == "" and key.isdigit() and isinstance(before, str) and (amount := read_amount(f"{before},{key}")):
            from readiness.statements import case_problems

            raise value_error(
                case_problems.comma_in_amount(), case_problems.write_plain_amount(number=amount.number), key=key
            )


def _percent_amount(value: Any) -> Any:
    if isinstance(value, EstimatedPercent):
        return value
    return validated(_PERCENTS, _spread(value), EstimatedPercent.model_fields)


_AMOUNT: TypeAdapter[Estimated] = TypeAdapter(Estimated)
_PERCENTS: TypeAdapter[EstimatedPercent] = TypeAdapter(EstimatedPercent)
_NUMBER_OR_RANGE = {
    "anyOf": [
        {"type": "number"},
        {
            "type": "object",
            "properties": {key: {"type": "number"} for key in ("low", "likely", "high")},
            "required": ["low", "likely", "high"],
            "additionalProperties": False,
        },
    ]
}
CaseAmount = Annotated[Estimated, PlainValidator(_amount), WithJsonSchema(_NUMBER_OR_RANGE)]
"""An amount of money: one number, or low, likely and high."""
Units = CaseAmount
"""A number of units in a year: one number, or low, likely and high."""
Hours = CaseAmount
"""Hours in a year: one number, or low, likely and high."""
PercentAmount = Annotated[EstimatedPercent, PlainValidator(_percent_amount), WithJsonSchema(_NUMBER_OR_RANGE)]
"""A percentage: one number, or low, likely and high."""


def _currency(value: Any) -> Any:
    if isinstance(value, str) and re.fullmatch("[A-Z]{3}", value):
        return value
    from readiness.statements import plan_problems

    raise value_error(plan_problems.no_currency(found=found(value)), plan_problems.write_currency())


Currency = Annotated[str, BeforeValidator(_currency)]
"""A code of ISO 4217: `USD`."""


def _months(value: int) -> int:
    if not 1 <= value <= MOST_MONTHS:
        from readiness.statements import case_problems

        raise value_error(case_problems.no_months(most=MOST_MONTHS), case_problems.write_months(most=MOST_MONTHS))
    return value


MOST_MONTHS = 120
"""Ten years, the longest horizon."""
Months = Annotated[Whole, AfterValidator(_months)]


def _timing(value: Any) -> Any:
    """Return a day, or the word or gate that something starts with."""
    if isinstance(value, date):
        return value
    if isinstance(value, str) and (day := parse_day(value)):
        return day
    if isinstance(value, str) and is_id(value):
        return value
    from readiness.statements import case_problems

    raise value_error(case_problems.no_timing(found=found(value)), case_problems.write_timing())


Timing = Annotated[date | str, PlainValidator(_timing), WithJsonSchema({"type": "string"})]
"""A day, `start`, `go-live`, `exit`, or the id of a gate."""


def _ramp(value: Any) -> Any:
    """Return percents by month; a single number of months rises evenly to the full amount in the last of them."""
    if isinstance(value, str | int) and not isinstance(value, bool):
        months = validated(_MONTHS, value)
        return tuple(Fraction(100 * month, months) for month in range(1, months + 1))
    return validated(_PERCENT_LIST, value)


def written_ramp(percents: tuple[Exact, ...]) -> int | tuple[Exact, ...]:
    """Return percents by month as a file states them: as a number of months where they rise evenly to 100.

    >>> written_ramp((Fraction(100, 3), Fraction(200, 3), 100)), written_ramp((50, 80, 100))
    (3, (50, 80, 100))
    """
    months = len(percents)
    is_even = all(percent * months == 100 * month for month, percent in enumerate(percents, 1))
    return months if percents and is_even else percents


_MONTHS: TypeAdapter[int] = TypeAdapter(Months)
_PERCENT_LIST: TypeAdapter[tuple[Exact, ...]] = TypeAdapter(tuple[Percent, ...])
Ramp = Annotated[
    tuple[Exact, ...],
    PlainValidator(_ramp),
    WithJsonSchema({"anyOf": [{"type": "integer"}, {"type": "array", "items": {"type": "number"}}]}),
]
"""The percent of the full amount in each month from the start; one number rises evenly over so many months."""


class ValueBefore(FileModel):
    """The value before the tool came into use."""

    value: Number
    date: Day
    evidence: Text | None = None


class ValueWanted(FileModel):
    """The value wanted by a day."""

    value: Number
    by: Day

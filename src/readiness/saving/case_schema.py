"""The JSON Schemas of a money case, for its file and for the organization's, and of indicators."""

from typing import Any, get_args

from readiness.model.case import (
    Benefit,
    BenefitClass,
    Case,
    CaseStaff,
    CaseUnits,
    CostLine,
    Exchange,
    Released,
    Spent,
    Unit,
    Verified,
)
from readiness.model.case_fields import MOST_MONTHS, ValueBefore, ValueWanted
from readiness.model.indicator import Actual, CsvColumn, Indicator
from readiness.model.pack import Pack
from readiness.saving.schema_parts import DAY, described_schema, list_of, one_of, one_titled

_NUMBER: dict[str, Any] = {"type": "number"}
_AMOUNT = {"type": "number", "minimum": 0}
_PERCENT = {"type": "number", "minimum": 0, "maximum": 100}
_MONTHS = {"type": "integer", "minimum": 1, "maximum": MOST_MONTHS}
_CURRENCY = {"type": "string", "pattern": "^[A-Z]{3}$"}
_OF_USE_CASE = {"costs", "benefits", "spent"}
"""Keys that belong to one use case, not to the organization."""


def _range(number: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of one number, or of low, likely and high."""
    keys = ["low", "likely", "high"]
    figures = {"type": "object", "additionalProperties": False, "properties": dict.fromkeys(keys, number)}
    return {"anyOf": [number, figures | {"required": keys}]}


def case_schemas(pack: Pack) -> dict[str, Any]:
    """Return the schemas by key of an answers file; a pack without rules for money cases has no case."""
    return ({"case": _case(pack)} if pack.rubric.case else {}) | {"indicators": list_of(_indicator(pack), 200)}


def shared_case_schema(pack: Pack) -> dict[str, Any]:
    """Return the schema by its key of an organization's file, without what belongs to one use case."""
    if pack.rubric.case is None:
        return {"case": {"not": {}}}
    case = _case(pack)
    shared = {key: value for key, value in case["properties"].items() if key not in _OF_USE_CASE}
    return {"case": case | {"properties": shared}}


def _case(pack: Pack) -> dict[str, Any]:
    rates = pack.rubric.case.rates if pack.rubric.case else {}
    groups = list(dict.fromkeys([*(group for one in pack.rubric.initiatives for group in one.effort), *rates]))
    by_group = {
        "type": ["object", "null"],
        "properties": dict.fromkeys(groups, _AMOUNT),
        "additionalProperties": _AMOUNT,
    }
    return described_schema(
        Case,
        {
            "currency": _CURRENCY,
            "price_year": {"type": "integer"},
            "exchange": described_schema(Exchange, {"rate": _AMOUNT}),
            "discount_rate": _PERCENT,
            "basis": one_of(["real", "nominal"]),
            "inflation": _PERCENT,
            "starts": DAY,
            "months": _MONTHS,
            "contingency": _PERCENT,
            "spent": described_schema(Spent, {"amount": _AMOUNT}),
            "staff": described_schema(CaseStaff, {"counted": {"type": "boolean"}, "rates": by_group}),
            "units": described_schema(CaseUnits, {"per_year": _range(_AMOUNT)}),
            "adoption": _range(_PERCENT),
            "costs": list_of(_cost_line(pack), 500),
            "benefits": list_of(_benefit(pack, groups), 200),
        },
    )


def _flow(pack: Pack) -> dict[str, Any]:
    """Return the schemas of the fields that costs and benefits share."""
    gates = pack.rubric.any_gate_named
    starts = {"anyOf": [one_of(["start", "go-live", "exit", *gates]), DAY]}
    amounts = dict.fromkeys(("once", "per_year", "per_month", "per_unit"), _range(_AMOUNT))
    return amounts | {"per": one_of(get_args(Unit)), "starts": starts}


def _cost_line(pack: Pack) -> dict[str, Any]:
    groups = pack.rubric.case.groups if pack.rubric.case else ()
    return described_schema(CostLine, _flow(pack) | {"group": one_titled({group.id: group.title for group in groups})})


def _benefit(pack: Pack, groups: list[str]) -> dict[str, Any]:
    ramp = {"anyOf": [_MONTHS, list_of(_PERCENT, MOST_MONTHS)]}
    known = {
        "class": one_of(get_args(BenefitClass)),
        "hours_per_year": _range(_AMOUNT),
        "role": {"anyOf": [one_of(groups), {"type": "string"}]},
        "needs_adoption": {"type": "boolean"},
        "ramp_up": ramp,
        "baseline": described_schema(ValueBefore, {"value": _NUMBER}),
        "target": described_schema(ValueWanted, {"value": _NUMBER, "by": DAY}),
        "verified": described_schema(Verified, {"per_year": _AMOUNT}),
        "released": described_schema(Released, {"share": _PERCENT}),
    }
    return described_schema(Benefit, _flow(pack) | known)


def _indicator(pack: Pack) -> dict[str, Any]:
    return described_schema(
        Indicator,
        {
            "direction": one_of(["up", "down"]),
            "baseline": described_schema(ValueBefore, {"value": _NUMBER}),
            "target": described_schema(ValueWanted, {"value": _NUMBER, "by": DAY}),
            "actuals": list_of(described_schema(Actual, {"value": _NUMBER}), 1000),
            "from": described_schema(CsvColumn, {"date": {"type": "string"}, "rule": one_of(["last", "mean", "sum"])}),
            "question": one_titled({id_: one.title for id_, one in pack.questionnaire.questions.items()}),
        },
    )

"""Figures of a money case as they are typed → as the file holds them: amounts, dated values, ramps, points in time."""

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from readiness.cli.case_completion import TIMINGS
from readiness.cli.written_day import day_meant
from readiness.errors import ReadinessError
from readiness.loading.spreadsheet_days import days_meant
from readiness.model.amount_text import amount_text, is_ambiguous, read_amount
from readiness.model.field_types import is_id, parse_day, to_number
from readiness.saving.id_from_title import id_from_title
from readiness.saving.yaml_scalars import PlainScalar
from readiness.statements import case_problems
from readiness.statements import money_faults as faults
from readiness.statements.quoting import found
from readiness.statements.statement import Statement

if TYPE_CHECKING:
    from readiness.cli.record_run import RecordTarget

AMOUNTS = {"--once": "once", "--per-year": "per_year", "--per-month": "per_month", "--per-unit": "per_unit"}
"""The options of amounts, with the keys that they write."""
NONE = "none"
"""Typed in place of an amount to remove it."""


def amount_of(option: str, text: str) -> Any:
    """Return an amount: one number, or low, likely and high; the middle is likely where only two are given.

    Raises ReadinessError for text that is none.
    """
    parts = [part.strip() for part in text.split("..")]
    numbers = [to_number(part) for part in parts]
    stated = [number for number in numbers if number is not None]
    if len(stated) != len(parts) or len(parts) > 3 or min(stated) < 0:
        raise ReadinessError(faults.no_amount(option=option, text=found(text)), _meant(parts))
    for part in parts:
        if is_ambiguous(part):
            hint = case_problems.write_either(thousands=part.replace(".", ""), decimal=f"{part}0")
            raise ReadinessError(case_problems.may_mean_thousands(found=found(part)), hint)
    if stated != sorted(stated):
        raise ReadinessError(faults.unordered(option=option, text=found(text)), faults.write_amount())
    if len(parts) == 1:
        return PlainScalar(parts[0])
    likely = parts[1] if len(parts) == 3 else amount_text(Fraction(stated[0] + stated[1]) / 2)
    return {"low": PlainScalar(parts[0]), "likely": PlainScalar(likely), "high": PlainScalar(parts[-1])}


def _meant(parts: list[str]) -> Statement:
    """Return how amounts with separators are written, where they can be read."""
    amounts = [read_amount(part) for part in parts]
    plain = [one.number for one in amounts if one]
    if len(plain) != len(parts) or len(parts) > 3:
        return faults.write_amount()
    return case_problems.write_plain_amount(number="..".join(plain))


def number_of(option: str, text: str) -> PlainScalar:
    """Return a plain decimal number. Raises ReadinessError."""
    if to_number(text.strip()) is None:
        meant = read_amount(text)
        hint = case_problems.write_plain_amount(number=meant.number) if meant else faults.write_number()
        raise ReadinessError(faults.no_number(option=option, text=found(text)), hint)
    return PlainScalar(text.strip())


def percent_of(option: str, text: str) -> Any:
    """Return a percentage in the forms of an amount. Raises ReadinessError, also for a fraction in place of it."""
    found_ = amount_of(option, text)
    highest = to_number(text.rpartition("..")[2].strip())
    if highest is not None and 0 < highest <= 1:
        raise ReadinessError(faults.no_percent(option=option, text=found(text)), faults.write_percent(option=option))
    return found_


def dated_of(option: str, text: str) -> tuple[PlainScalar, PlainScalar]:
    """Return the value and the day of `VALUE@YYYY-MM-DD`. Raises ReadinessError."""
    value, _, day = (part.strip() for part in text.partition("@"))
    meant = day_meant(day, past=True) if to_number(value) is not None else None
    if meant is None:
        raise ReadinessError(faults.not_dated(option=option, text=found(text)), _dated_as(option, value, day))
    return PlainScalar(value), PlainScalar(meant.isoformat())


def _dated_as(option: str, value: str, day: str) -> Statement:
    """Return how a value with its day is written: that which is meant, where it can be read."""
    amount, days = read_amount(value), [parse_day(day)] if parse_day(day) else days_meant(day)
    if amount is None or len(days) != 1:
        return faults.write_dated(option=option)
    return faults.write_example(example=f"{option} {amount.number}@{days[0]}")


def ramp_of(option: str, text: str) -> Any:
    """Return a number of months, or percents by month. Raises ReadinessError."""
    parts = [number_of(option, part) for part in text.split(",")]
    return parts[0] if len(parts) == 1 else parts


def timing_of(text: str, target: "RecordTarget") -> Any:
    """Return a day, or a point in the plan. Raises ReadinessError for an unknown one."""
    from readiness.cli.record_names import one_of

    if text not in TIMINGS and text not in target.pack.rubric.gate_named and (day := day_meant(text)):
        return day
    return one_of(text, [*TIMINGS, *target.pack.rubric.gate_named], faults.no_timing)


def id_of(title: str, stated: str) -> str:
    """Return the id that is stated, or one made of the title. Raises ReadinessError where neither makes one."""
    if stated and not is_id(stated):
        from readiness.statements import field_problems

        raise ReadinessError(field_problems.no_id(found=found(stated)), field_problems.write_id())
    made = stated or id_from_title(title)
    if not made:
        raise ReadinessError(faults.no_id_in(title=found(title)), faults.state_id())
    return made

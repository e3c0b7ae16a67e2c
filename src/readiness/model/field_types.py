"""Types of fields: the values that models read from the text of YAML scalars.

Every scalar is read as text, and the type of its field decides the value. Therefore `yes`, `1:30`, `012` and `1.10` are
never converted by the rules of YAML.
"""

import re
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, PlainSerializer, PlainValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from readiness.statements.quoting import found
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure


def value_error(message: Words, hint: Words = "", *, value_of: str = "", key: str = "") -> PydanticCustomError:
    """Return the validation error to raise for a wrong value; `message` says what is wrong, `hint` what is right.

    Of a mapping, only the value of the key `value_of`, or only the key `key` itself, is wrong.
    """
    context = {"message": message, "hint": hint, "value_of": value_of, "key": key}
    return PydanticCustomError("readiness", "{message}", context)


MayBeEmpty = BeforeValidator(lambda value: {} if value in (None, "") else value)
"""A validator that reads a key without a value as an empty mapping, as in a file still to be filled in."""


_WHOLE = re.compile(r"0|[1-9][0-9]{0,8}")


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        if _WHOLE.fullmatch(value):
            return int(value)
        from readiness.statements import field_problems

        raise value_error(field_problems.no_whole(found=found(value)), field_problems.write_digits_without_zero())
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    from readiness.statements import field_problems

    raise value_error(field_problems.whole_expected(found=found(value)), field_problems.write_digits())


_DIGITS = 12
_DECIMAL = re.compile(rf"-?[0-9]{{1,{_DIGITS}}}(\.[0-9]{{1,18}})?")


def to_number(text: str) -> Fraction | None:
    """Return the exact decimal number in `text`, or None when it is not one."""
    if not _DECIMAL.fullmatch(text):
        return None
    whole, _, decimals = text.partition(".")
    return Fraction(int(whole + decimals), 10 ** len(decimals))


def is_plain_whole(value: Any) -> bool:
    """Return whether a value is a whole number as text of digits alone."""
    return isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= _DIGITS


def _number(value: Any) -> "Exact":
    if is_plain_whole(value):
        return int(value)
    number = Fraction(value) if isinstance(value, Fraction | int) and not isinstance(value, bool) else None
    if isinstance(value, str):
        number = to_number(value)
    if number is None:
        from readiness.statements import field_problems

        raise value_error(field_problems.no_number(found=found(value)), field_problems.write_number())
    return as_whole(number)


def as_whole(number: "Exact") -> "Exact":
    """Return the same number, as an int when it is whole."""
    return number.numerator if number.denominator == 1 else number


def format_exact(number: "Exact") -> str:
    """Return a number as exact text: `2`, `2.125`, or `7/3` when no decimal of 12 digits is exact."""
    for digits in range(_DIGITS + 1):
        if (number * 10**digits).denominator == 1:
            return decimal_text(number, digits)
    return str(Fraction(number))


def exact_figure(number: "Exact") -> Figure:
    """Return a number as a figure that is shown exactly, as by `format_exact`."""
    return Figure(str(Fraction(number)), float(number), format_exact(number))


def decimal_text(number: "Exact", digits: int) -> str:
    """Return a number as text with exactly `digits` decimal digits; further digits are cut off."""
    whole_part = abs(int(number * 10**digits))
    text = str(whole_part).rjust(digits + 1, "0")
    text = f"{text[:-digits]}.{text[-digits:]}" if digits else text
    return f"-{text}" if number < 0 and whole_part else text


def _weight(value: Any) -> "Exact":
    number = _number(value)
    if number < 0:
        from readiness.statements import field_problems

        raise value_error(field_problems.negative_weight(found=found(value)), field_problems.write_zero())
    return number


def number_between(low: str, high: str, wrong: Callable[[Statement], Statement]) -> BeforeValidator:
    """Return a validator of numbers from `low` to `high`; `wrong` returns the message about another number."""
    lowest, highest = as_whole(Fraction(low)), as_whole(Fraction(high))

    def check(value: Any) -> Any:
        if not lowest <= _number(value) <= highest:
            from readiness.statements import field_problems

            limits = [Figure(str(limit), float(limit), text) for limit, text in ((lowest, low), (highest, high))]
            raise value_error(wrong(found(value)), field_problems.between(low=limits[0], high=limits[1]))
        return value

    return BeforeValidator(check)


_TRUTH = {"true": True, "false": False}


def _yes_no(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value in _TRUTH:
        return _TRUTH[value]
    from readiness.statements import field_problems

    raise value_error(field_problems.no_truth(found=found(value)), field_problems.write_truth())


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def parse_day(value: str) -> date | None:
    """Return the calendar day in a text of the form `YYYY-MM-DD`, or None."""
    try:
        return date.fromisoformat(value) if _DAY.fullmatch(value) else None
    except ValueError:
        return None


def _day(value: Any) -> Any:
    if isinstance(value, date):
        return value
    day = parse_day(value) if isinstance(value, str) else None
    if day is None:
        from readiness.statements import field_problems

        raise value_error(field_problems.no_date(found=found(value)), field_problems.write_date())
    return day


def _text(value: Any) -> Any:
    if not isinstance(value, str):
        raise _no_text(value)
    if not value.strip():
        from readiness.statements import field_problems

        raise value_error(field_problems.empty(), field_problems.write_or_remove())
    return value


def _note(value: Any) -> Any:
    if not isinstance(value, str):
        raise _no_text(value)
    if len(value) >= NOTE_LINES and (len(value) > NOTE_CHARACTERS or value.count("\n") >= NOTE_LINES):
        from readiness.statements import field_problems

        raise value_error(
            field_problems.long_note(number=len(value)),
            field_problems.note_limits(characters=NOTE_CHARACTERS, lines=NOTE_LINES),
        )
    return value


def _no_text(value: Any) -> PydanticCustomError:
    from readiness.statements import field_problems

    hint = field_problems.write_text() if isinstance(value, dict | list) else ""
    return value_error(field_problems.text_expected(found=found(value)), hint)


_ID = re.compile(r"[A-Za-z0-9]+([.-][A-Za-z0-9]+)*")


def is_id(text: str) -> bool:
    """Return whether a text is an id: letters, digits, hyphens and dots."""
    return len(text) <= 128 and _ID.fullmatch(text) is not None


def _id(value: Any) -> Any:
    if not isinstance(value, str) or not is_id(value):
        from readiness.statements import field_problems

        raise value_error(field_problems.no_id(found=found(value)), field_problems.write_id())
    return value


def _digest(value: Any) -> Any:
    if not isinstance(value, str) or not re.fullmatch(r"[0-9a-f]{16}", value):
        from readiness.statements import field_problems

        raise value_error(field_problems.no_digest(found=found(value)), field_problems.remove_digest())
    return value


def is_version(text: str) -> bool:
    """Return whether a text is a version of three numbers."""
    return re.fullmatch(r"[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}", text) is not None


def _version(value: Any) -> Any:
    if not isinstance(value, str) or not is_version(value):
        from readiness.statements import field_problems

        raise value_error(field_problems.no_version(found=found(value)), field_problems.write_version())
    return value


NOTE_CHARACTERS = 20_000
NOTE_LINES = 2_000

Whole = Annotated[int, BeforeValidator(_whole)]
"""A whole number, not negative."""
Exact = Fraction | int
"""An exact number; whole numbers are int, which is an order of magnitude faster to add than Fraction."""
Number = Annotated[
    Exact, PlainValidator(_number), PlainSerializer(lambda number: number), WithJsonSchema({"type": "number"})
]
"""An exact decimal number."""
Weight = Annotated[Exact, PlainValidator(_weight), WithJsonSchema({"type": "number", "minimum": 0})]
"""An exact decimal number, not negative."""
YesNo = Annotated[bool, BeforeValidator(_yes_no)]
"""A truth value, written `true` or `false`."""
Day = Annotated[date, BeforeValidator(_day)]
"""A calendar day, `YYYY-MM-DD`."""
Text = Annotated[str, BeforeValidator(_text), BeforeValidator(_note)]
"""Text that is not empty or blank."""
Note = Annotated[str, BeforeValidator(_note)]
"""Free text, which may be empty or have several lines."""
Id = Annotated[str, BeforeValidator(_id)]
"""A stable, readable id: letters, digits, hyphens and dots."""
PackDigest = Annotated[str, BeforeValidator(_digest)]
"""The digest of a pack's content: 16 hexadecimal digits of a SHA-256."""
Version = Annotated[str, BeforeValidator(_version)]
"""A version of three numbers, raised for changes of meaning, content and wording."""
Key = Annotated[str, StringConstraints(max_length=128)]

Criticality = Literal["blocker", "major", "standard"]
Scope = Literal["use-case", "organization"]

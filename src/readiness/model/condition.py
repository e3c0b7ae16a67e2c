"""Declarative conditions on the facts of a profile, and limits on a figure."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, RootModel
from pydantic.json_schema import WithJsonSchema

from readiness.model.field_types import Exact, exact_figure, to_number, value_error
from readiness.statements import levels
from readiness.statements.quoting import found
from readiness.statements.statement import Words

Profile = Mapping[str, str]
"""Facts of an assessment by id, as text: `touches_clinical_care` → `true`."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit on a figure: `>=90`, `<=15`, `>0`, `<3`, `6..12`."""

    text: str
    low: Fraction | None = None
    high: Fraction | None = None
    low_open: bool = False
    high_open: bool = False

    @property
    def said(self) -> Words:
        """The limit in words: `6..12` as `6 to 12`, any other as it is written."""
        if self.low is None or self.high is None or self.low == self.high:
            return self.text
        return levels.between(low=exact_figure(self.low), high=exact_figure(self.high))

    def holds(self, value: Exact) -> bool:
        """Return whether `value` is within the limit."""
        if self.low is not None and (value < self.low or (self.low_open and value == self.low)):
            return False
        return not (self.high is not None and (value > self.high or (self.high_open and value == self.high)))


def to_limit(value: Any) -> Limit:
    """Return the limit that a text states.

    Raises a validation error, with the forms a limit can have, for any other value.
    """
    if isinstance(value, Limit):
        return value
    text = value.replace(" ", "") if isinstance(value, str) else ""
    if match := re.fullmatch(r"(>=|<=|>|<|=)(-?[0-9.]+)", text):
        number = to_number(match[2])
        if number is not None:
            sign = match[1]
            return Limit(
                text,
                low=number if sign in {">=", ">", "="} else None,
                high=number if sign in {"<=", "<", "="} else None,
                low_open=sign == ">",
                high_open=sign == "<",
            )
    if match := re.fullmatch(r"(-?[0-9.]+?)\.\.(-?[0-9.]+)", text):
        low, high = to_number(match[1]), to_number(match[2])
        if low is not None and high is not None and low <= high:
            return Limit(text, low=low, high=high)
    from readiness.statements import model_problems

    raise value_error(model_problems.no_limit(found=found(value)), model_problems.write_limit())


LimitText = Annotated[Limit, BeforeValidator(to_limit), WithJsonSchema({"type": "string"})]


def _alternatives(value: Any) -> Any:
    alternatives = value if isinstance(value, list | tuple) else [value]
    for alternative in alternatives:
        if not isinstance(alternative, dict) or not alternative:
            from readiness.statements import model_problems

            raise value_error(model_problems.facts_expected(found=found(alternative)), model_problems.write_facts())
        for wanted in alternative.values():
            if not isinstance(wanted, str):
                from readiness.statements import field_problems, model_problems

                raise value_error(model_problems.fact_expected(found=found(wanted)), field_problems.write_text())
    return tuple(alternatives)


_FACTS = {"type": "object", "minProperties": 1, "additionalProperties": {"type": ["string", "boolean", "number"]}}
_SCHEMA = {"anyOf": [_FACTS, {"type": "array", "items": _FACTS, "minItems": 1}]}


Alternatives = Annotated[tuple[dict[str, str], ...], BeforeValidator(_alternatives), WithJsonSchema(_SCHEMA)]


class Condition(RootModel):  # type: ignore[type-arg]  # a class with parameters takes much longer to make
    """Facts that must hold: `{uses_genai: true, sites: ">=2", size: not small-practice}` means all of them.

    A choice may name several values: `size: small-practice or department`, also after `not`. A list of such mappings
    means any of them.
    """

    model_config = ConfigDict(defer_build=True)
    root: Alternatives

    def holds(self, profile: Profile) -> bool:
        """Return whether the condition holds or may hold: a fact that the profile does not state counts as met."""
        return any(
            all(fact not in profile or matches(profile[fact], wanted) for fact, wanted in alternative.items())
            for alternative in self.root
        )

    def surely_holds(self, profile: Profile) -> bool:
        """Return whether the condition holds on stated facts alone."""
        return any(
            all(fact in profile and matches(profile[fact], wanted) for fact, wanted in alternative.items())
            for alternative in self.root
        )

    @classmethod
    def any_of(cls, fact: str, values: Iterable[str]) -> "Condition":
        """Return the condition that a fact has one of some values."""
        return cls.model_validate({fact: _OR.join(values)})

    @property
    def facts(self) -> frozenset[str]:
        """The ids of the facts in the condition."""
        return frozenset(fact for alternative in self.root for fact in alternative)


NO_VALUE = ""
"""The value of a choice or a number that other facts rule out; no condition on it holds, not even one with `not`."""
NOT = "not "
"""The prefix that excludes values of a fact: `not small-practice`."""
_OR = " or "


@lru_cache(1024)
def named_values(wanted: str) -> tuple[str, ...]:
    """Return the values of a fact that a condition names, whether it wants or excludes them: `not a or b` → a, b."""
    return tuple(wanted.removeprefix(NOT).split(_OR))


def is_limit(wanted: str) -> bool:
    """Return whether a value in a condition is a limit on a number."""
    return wanted[:1] in {">", "<", "="} or ".." in wanted


@lru_cache(1024)
def _limit_named(wanted: str) -> Limit:
    return to_limit(wanted)


def matches(stated: str, wanted: str) -> bool:
    """Return whether the stated value of a fact is one that a condition wants."""
    if stated == NO_VALUE:
        return False
    if is_limit(wanted):
        number = to_number(stated)
        return number is not None and _limit_named(wanted).holds(number)
    return (stated in named_values(wanted)) != wanted.startswith(NOT)

"""Validate values of profile facts, and conditions on the profile."""

from collections.abc import Iterator, Mapping

from pydantic_core import PydanticCustomError

from readiness.errors import Problem
from readiness.loading.pack_files import Spot
from readiness.model.condition import NOT, Condition, is_limit, to_limit
from readiness.model.field_types import quote_value, to_number
from readiness.model.questionnaire import Fact, Questionnaire
from readiness.suggestions import did_you_mean

_LIMITS = "write a number or a limit, such as >=2 or 2..5"


def fact_value_hint(fact: Fact, value: str) -> str:
    """Return a hint if `value` is not a value of `fact`, otherwise an empty text."""
    if fact.type == "yes-no":
        return "" if value in {"true", "false"} else "write true or false"
    if fact.type == "choice":
        return "" if value in fact.choices else did_you_mean(value, fact.choices)
    number = to_number(value)
    return "" if number is not None and number >= 0 else "write a number, such as 3"


def condition_problems(condition: Condition | None, questionnaire: Questionnaire, spot: Spot) -> Iterator[Problem]:
    """Yield a problem for every unknown fact in a condition, and for every value that its fact can never have."""
    facts = {fact.id: fact for fact in questionnaire.facts}
    for index, alternative in enumerate(condition.root if condition else ()):
        here = spot if spot.is_mapping else spot / index
        for name, wanted in alternative.items():
            place = here / name
            if name not in facts:
                yield place.key_problem(
                    f"there is no fact {quote_value(name)} in the profile", did_you_mean(name, facts)
                )
            elif hint := _impossible_value_hint(facts, name, wanted):
                yield place.problem(f"{quote_value(wanted)} is no value of '{name}', so this never holds", hint)


def _impossible_value_hint(facts: Mapping[str, Fact], name: str, wanted: str) -> str:
    """Return a hint if the fact can never have the value wanted, otherwise an empty text."""
    fact = facts[name]
    if wanted.startswith(NOT):
        other = {"yes-no": "write true or false", "number": _LIMITS}.get(fact.type, "")
        return other or fact_value_hint(fact, wanted.removeprefix(NOT))
    if fact.type != "number" or (to_number(wanted) is not None and not is_limit(wanted)):
        return fact_value_hint(fact, wanted)
    try:
        to_limit(wanted)
    except PydanticCustomError:
        return _LIMITS
    return ""

"""Validate values of profile facts, and conditions on the profile."""

from collections.abc import Iterator, Mapping

from pydantic_core import PydanticCustomError

from readiness import statements
from readiness.errors import Problem
from readiness.loading.pack_files import Spot
from readiness.model.condition import NOT, Condition, is_limit, named_values, to_limit
from readiness.model.field_types import to_number
from readiness.model.questionnaire import Fact, Questionnaire
from readiness.statements.quoting import found
from readiness.statements.statement import Words
from readiness.suggestions import did_you_mean

_YES_NO = {"y": "true", "yes": "true", "true": "true", "n": "false", "no": "false", "false": "false"}


def typed_value(fact: Fact, typed: str) -> str:
    """Return the value of a fact that a person means: `true` for y or Yes, a choice in any case; else what was typed.

    Files say `true` and `false` alone, so that a value has one spelling there.
    """
    if fact.type == "yes-no":
        return _YES_NO.get(typed.casefold(), typed)
    if fact.type == "choice":
        words = typed.casefold().split()
        by_title = {tuple(title.casefold().split()): choice for choice, title in fact.choice_titles.items()}
        value = "-".join(words)
        return value if value in fact.choices else by_title.get(tuple(words), typed)
    return typed


def fact_value_hint(fact: Fact, value: str) -> Words:
    """Return a hint if `value` is not a value of `fact`, otherwise an empty text."""
    if fact.type == "yes-no":
        return "" if value in {"true", "false"} else statements.fact_problems.write_yes_no()
    if fact.type == "choice":
        return "" if value in fact.choices else did_you_mean(value, fact.choices)
    number = to_number(value)
    return "" if number is not None and number >= 0 else statements.fact_problems.write_number()


def condition_problems(condition: Condition | None, questionnaire: Questionnaire, spot: Spot) -> Iterator[Problem]:
    """Yield a problem for every unknown fact in a condition, and for every value that its fact can never have."""
    facts = {fact.id: fact for fact in questionnaire.facts}
    for index, alternative in enumerate(condition.root if condition else ()):
        here = spot if spot.is_mapping else spot / index
        for name, wanted in alternative.items():
            place = here / name
            if name not in facts:
                yield place.key_problem(
                    statements.reference_problems.no_fact(name=found(name)), did_you_mean(name, facts)
                )
                continue
            for value in _apart(facts[name], wanted):
                if hint := _impossible_value_hint(facts, name, value):
                    yield place.problem(statements.fact_problems.never_holds(value=found(value), fact=name), hint)


def _apart(fact: Fact, wanted: str) -> list[str]:
    """Return the values that a condition wants or excludes, each as if it stood alone."""
    if fact.type != "choice":
        return [wanted]
    return [NOT + value if wanted.startswith(NOT) else value for value in named_values(wanted)]


def _impossible_value_hint(facts: Mapping[str, Fact], name: str, wanted: str) -> Words:
    """Return a hint if the fact can never have the value wanted, otherwise an empty text."""
    fact = facts[name]
    if fact.type == "choice":
        return fact_value_hint(fact, wanted.removeprefix(NOT))
    if wanted.startswith(NOT):
        return (
            statements.fact_problems.write_yes_no() if fact.type == "yes-no" else statements.fact_problems.write_limit()
        )
    if fact.type != "number" or (to_number(wanted) is not None and not is_limit(wanted)):
        return fact_value_hint(fact, wanted)
    try:
        to_limit(wanted)
    except PydanticCustomError:
        return statements.fact_problems.write_limit()
    return ""

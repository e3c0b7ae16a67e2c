"""Profiles that differ in some rules: every combination of the values of the rules' facts."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from itertools import product
from math import floor, prod

from readiness.model.condition import Condition, is_limit, named_values, to_limit
from readiness.model.pack import Pack
from readiness.model.questionnaire import Fact, Questionnaire
from readiness.model.rubric import Rubric
from readiness.statements import pack_faults
from readiness.statements.statement import Statement

MOST = 4096
"""The highest number of profiles tried for one question; rules that need more cannot be checked."""
_MOST_BEFORE = 4 * MOST
"""The highest number of combinations before those are left out that ruled-out facts make the same."""


class ProfileCombinations:
    """The profiles that differ in some conditions of a pack."""

    def __init__(self, pack: Pack) -> None:
        self._facts = {fact.id: fact for fact in pack.questionnaire.facts}

    def over(self, stated: Iterable[Condition | None], leave_out: Collection[str] = ()) -> list[dict[str, str]]:
        """Return every profile that differs in some of the conditions, or none when there are more than `MOST`.

        The facts of `leave_out` are in no profile.
        """
        wanted: dict[str, set[str]] = {}
        waiting = list(stated)
        while waiting:
            condition = waiting.pop()
            for name, value in _wanted(condition):
                if name not in leave_out and name not in wanted:
                    waiting.append(self._facts[name].ask_when)
                if name not in leave_out:
                    wanted.setdefault(name, set()).add(value)
        values = {id_: tuple(_values(fact, wanted[id_])) for id_, fact in self._facts.items() if id_ in wanted}
        return _over(self, tuple(values.items()))

    def combinations(self, values: Mapping[str, tuple[str, ...]]) -> Iterator[dict[str, str]]:
        """Yield each profile once, or none for far over `MOST`; a fact that others rule out has the value for that."""
        if prod(len(every) for every in values.values()) > _MOST_BEFORE:
            return
        seen = set()
        for chosen in product(*values.values()):
            profile = self._with_ruled_out(dict(zip(values, chosen, strict=True)))
            key = tuple(profile.items())
            if key not in seen:
                seen.add(key)
                yield profile

    def _with_ruled_out(self, profile: dict[str, str]) -> dict[str, str]:
        for name in profile:
            fact = self._facts[name]
            if fact.ask_when is not None and not fact.ask_when.holds(profile):
                profile[name] = fact.ruled_out
        return profile


@cache
def _over(profiles: ProfileCombinations, values: tuple[tuple[str, tuple[str, ...]], ...]) -> list[dict[str, str]]:
    found = list(profiles.combinations(dict(values)))
    return found if len(found) <= MOST else []


def _wanted(condition: Condition | None) -> Iterator[tuple[str, str]]:
    """Yield each fact of a condition with a value that it wants or excludes."""
    for alternative in condition.root if condition else ():
        yield from alternative.items()


def _values(fact: Fact, wanted: Collection[str]) -> Iterator[str]:
    """Yield the values of a fact that conditions tell apart; of choices that none of them names, the first."""
    if fact.type == "yes-no":
        yield from ("true", "false")
    elif fact.type == "choice":
        named = {value for every in wanted for value in named_values(every)}
        other = next((choice for choice in fact.choices if choice not in named), None)
        yield from (choice for choice in fact.choices if choice in named or choice == other)
    else:
        yield from (str(number) for number in sorted(_around(wanted)))


def _around(wanted: Iterable[str]) -> set[int]:
    """Return 1 and the whole numbers at and beside every limit, from 0."""
    edges = {1}
    for value in wanted:
        limit = to_limit(value if is_limit(value) else f"={value}")
        for edge in (limit.low, limit.high):
            if edge is not None:
                edges |= {floor(edge) - 1, floor(edge), floor(edge) + 1}
    return {edge for edge in edges if edge >= 0}


def conditions(pack: Pack) -> Iterator[Condition]:
    """Yield every condition on the profile that a pack states."""
    rubric, questionnaire = pack.rubric, pack.questionnaire
    never = rubric.policies.never_not_applicable
    stated = [
        *(fact.ask_when for fact in questionnaire.facts),
        *(question.ask_when for question in questionnaire.questions.values()),
        *(rule.when for judged in rubric.questions.values() for rules in judged.minimum.values() for rule in rules),
        *(rule.when for judged in rubric.questions.values() for rule in judged.criticality_when),
        *(variant.when for judged in rubric.questions.values() for variant in judged.variants.values()),
        *(gate.when for gate in rubric.gates),
        *(target.when for target in rubric.targets),
        *(cap.when for cap in rubric.caps),
        *(rule.profile for rule in rubric.consistency),
        *(initiative.when for initiative in rubric.initiatives),
        *(framework.when for framework in rubric.references.frameworks),
        never.when if never else None,
        *_live_conditions(rubric),
    ]
    yield from (condition for condition in stated if condition is not None)


def _live_conditions(rubric: Rubric) -> Iterator[Condition | None]:
    """Yield the conditions of the rules for a tool in use."""
    if rubric.live is not None:
        yield from (rule.when for rule in rubric.live.rules)
        minimums = rubric.live.safe_now.minimums if rubric.live.safe_now else {}
        yield from (minimum.when for rules in minimums.values() for minimum in rules)


def profile_words(profile: Mapping[str, str], questionnaire: Questionnaire) -> tuple[Statement, ...]:
    """Return the facts of a profile in words, such as `size small-practice`; without facts that are not asked."""
    asked = [fact.id for fact in questionnaire.facts_asked(profile)]
    return tuple(pack_faults.fact_value(fact=name, value=profile[name]) for name in asked if name in profile)

"""Profiles that differ in some rules: every combination of the values of the rules' facts."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import product
from math import floor

from readiness.model.condition import Condition, is_limit, to_limit
from readiness.model.pack import Pack
from readiness.model.questionnaire import Fact, Questionnaire
from readiness.model.rubric import Rubric
from readiness.statements import pack_faults
from readiness.statements.statement import Statement

MOST = 4096
"""The highest number of combinations tried for one question; rules that need more cannot be checked."""


class ProfileCombinations:
    """The values of each fact that differ in some condition of a pack, and the profiles built from them."""

    def __init__(self, pack: Pack) -> None:
        self.questionnaire = pack.questionnaire
        self._facts = {fact.id: fact for fact in pack.questionnaire.facts}
        wanted: dict[str, set[str]] = {fact: set() for fact in self._facts}
        for condition in conditions(pack):
            for alternative in condition.root:
                for name, value in alternative.items():
                    wanted[name].add(value)
        self.values = {id_: tuple(_values(fact, wanted[id_])) for id_, fact in self._facts.items()}

    def over(self, facts: Iterable[str]) -> list[dict[str, str]]:
        """Return every profile over some facts and their dependencies, or none when there are more than `MOST`."""
        return _over(self, frozenset(facts))

    def combinations(self, facts: frozenset[str]) -> Iterator[dict[str, str]]:
        """Yield each profile once, or none for over `MOST`; a fact that others rule out has the value for that."""
        names = [id_ for id_ in self._facts if id_ in self._with_dependencies(facts)]
        number = 1
        for name in names:
            number *= len(self.values[name])
        if number > MOST:
            return
        seen = set()
        for values in product(*(self.values[name] for name in names)):
            profile = self._with_ruled_out(dict(zip(names, values, strict=True)))
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

    def _with_dependencies(self, facts: frozenset[str]) -> set[str]:
        names: set[str] = set()
        waiting = list(facts)
        while waiting:
            name = waiting.pop()
            if name not in names:
                names.add(name)
                condition = self._facts[name].ask_when
                waiting.extend(condition.facts if condition else ())
        return names


@cache
def _over(profiles: ProfileCombinations, facts: frozenset[str]) -> list[dict[str, str]]:
    return list(profiles.combinations(facts))


def _values(fact: Fact, wanted: Iterable[str]) -> Iterator[str]:
    if fact.type == "yes-no":
        yield from ("true", "false")
    elif fact.type == "choice":
        yield from fact.choices
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

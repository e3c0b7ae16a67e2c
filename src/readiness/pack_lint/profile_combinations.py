"""Profiles that differ in some rules, of all combinations of the values of the rules' facts."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from math import floor

from readiness.model.condition import Condition, is_limit, matches, named_values, to_limit
from readiness.model.pack import Pack
from readiness.model.questionnaire import Fact, Questionnaire
from readiness.model.rubric import Rubric
from readiness.statements import pack_faults
from readiness.statements.statement import Statement

MOST = 4096
"""The highest number of combinations tried for one question; rules that need more cannot be checked."""


class ProfileCombinations:
    """The profiles that differ in some conditions of a pack."""

    def __init__(self, pack: Pack) -> None:
        self._facts = {fact.id: fact for fact in pack.questionnaire.facts}

    def over(self, stated: Iterable[Condition | None], leave_out: Collection[str] = ()) -> list[dict[str, str]]:
        """Return a profile for every set of the conditions that can hold together, or none for more than `MOST`.

        Its facts are those of the conditions, and those that decide whether these are asked; a fact that is ruled out
        has the value for that. The facts of `leave_out` are in no profile.
        """
        conditions = [condition for condition in stated if condition is not None]
        trial = _Trial(self._with_dependencies(conditions, leave_out), leave_out)
        found: dict[int, dict[str, str]] = {trial.all: {}}
        for fact in self._facts.values():
            if fact.id in trial.wanted:
                found = trial.with_fact(fact, found)
                if len(found) > MOST:
                    return []
        holding = [trial.bits[id(condition)] for condition in conditions]
        told: dict[tuple[bool, ...], dict[str, str]] = {}
        for alive, profile in found.items():
            told.setdefault(tuple(bool(alive & bits) for bits in holding), profile)
        return list(told.values())

    def _with_dependencies(self, stated: Iterable[Condition], leave_out: Collection[str]) -> list[Condition]:
        """Return conditions with those that decide whether their facts are asked."""
        waiting, every = list(stated), dict[int, Condition]()
        while waiting:
            condition = waiting.pop()
            if id(condition) not in every:
                every[id(condition)] = condition
                asked = [self._facts[name].ask_when for name in condition.facts if name not in leave_out]
                waiting += [one for one in asked if one is not None]
        return list(every.values())


class _Trial:
    """Conditions of which each alternative has a bit: 1 while no fact tried so far is against it."""

    def __init__(self, conditions: Iterable[Condition], leave_out: Collection[str]) -> None:
        self.bits: dict[int, int] = {}
        """The bits of each condition by its identity."""
        self.wanted: dict[str, list[tuple[int, str]]] = {}
        """For each fact the bits of alternatives that name it, each with the value wanted."""
        bit = 1
        for condition in conditions:
            self.bits[id(condition)] = 0
            for alternative in condition.root:
                self.bits[id(condition)] |= bit
                for name, value in alternative.items():
                    if name not in leave_out:
                        self.wanted.setdefault(name, []).append((bit, value))
                bit <<= 1
        self.all = bit - 1

    def with_fact(self, fact: Fact, found: Mapping[int, dict[str, str]]) -> dict[int, dict[str, str]]:
        """Return profiles with one more fact, by the alternatives that may still hold: the first of those alike."""
        asked = self.bits[id(fact.ask_when)] if fact.ask_when else self.all
        ways = [
            (value, self._left(fact, value)) for value in _values(fact, {value for _, value in self.wanted[fact.id]})
        ]
        ruled_out = [(fact.ruled_out, self._left(fact, fact.ruled_out))]
        after: dict[int, dict[str, str]] = {}
        for alive, profile in found.items():
            for value, left in ways if alive & asked else ruled_out:
                after.setdefault(alive & left, {**profile, fact.id: value})
        return after

    def _left(self, fact: Fact, value: str) -> int:
        """Return the bits of the alternatives that a value of a fact is not against."""
        return self.all & ~sum(bit for bit, wanted in self.wanted[fact.id] if not matches(value, wanted))


def told_apart(profiles: Iterable[dict[str, str]], stated: Sequence[Condition]) -> list[dict[str, str]]:
    """Return the first of the profiles for each set of conditions that hold, surely or perhaps."""
    found: dict[tuple[bool, ...], dict[str, str]] = {}
    for profile in profiles:
        holding = (test for one in stated for test in (one.holds(profile), one.surely_holds(profile)))
        found.setdefault(tuple(holding), profile)
    return list(found.values())


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
        *(rule.when for initiative in rubric.initiatives for rule in initiative.accountable_when),
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

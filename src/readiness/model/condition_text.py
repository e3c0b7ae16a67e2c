"""Write conditions on the profile in words."""

from collections.abc import Callable, Mapping, Sequence
from functools import reduce

from readiness.model.condition import NOT, Condition, Limit, Profile, is_limit, named_values, to_limit
from readiness.model.field_types import exact_figure
from readiness.model.id_words import id_words
from readiness.model.questionnaire import Fact, Questionnaire
from readiness.statements import rules, states
from readiness.statements.statement import Statement, Words


def condition_words(condition: Condition, questionnaire: Questionnaire) -> Statement:
    """Return a condition on the profile with the titles of its facts, or their prompts."""
    named = {fact.id: fact for fact in questionnaire.facts}

    def answered(id_: str, wanted: str) -> Statement:
        fact = named.get(id_)
        values = (
            [_limit(to_limit(wanted))] if is_limit(wanted) else [fact_words(one, fact) for one in named_values(wanted)]
        )
        value = reduce(_either, values)
        if fact and fact.title:
            called = rules.fact_not_called if wanted.startswith(NOT) else rules.fact_called
            return called(title=fact.title, value=value)
        answer = rules.fact_not_answered if wanted.startswith(NOT) else rules.fact_answered
        return answer(prompt=fact.prompt if fact else id_words(id_), value=value)

    return _combined(condition.root, answered)


def open_facts(condition: Condition, profile: Profile, questionnaire: Questionnaire) -> tuple[Statement, ...]:
    """Return the facts that a condition waits for because a profile does not state them; none where it surely holds."""
    if condition.surely_holds(profile):
        return ()
    possible = [facts for facts in condition.root if Condition((facts,)).holds(profile)]
    waits = dict.fromkeys(id_ for facts in possible for id_ in facts if id_ not in profile)
    named = {fact.id: fact.title or fact.prompt for fact in questionnaire.facts}
    return tuple(rules.fact_open(name=named.get(id_, id_words(id_))) for id_ in waits)


def fact_words(value: str, fact: Fact | None) -> Words:
    """Return a value of a fact in words: `yes` for `true`, `no` for `false`, and the title of a choice."""
    if value in {"true", "false"}:
        return states.yes() if value == "true" else states.no()
    return fact.said(value) if fact else id_words(value)


def variant_words(name: str, when: Condition, questionnaire: Questionnaire) -> str:
    """Return the name of a variant in words: the title of the choice that it is named after, or else its id."""
    titles = (fact.choice_titles.get(name) for fact in questionnaire.facts if fact.id in when.facts)
    return next(filter(None, titles), id_words(name))


def _limit(limit: Limit) -> Words:
    """Return a limit on a number in words: `>=2` as `at least 2`."""
    if limit.low is not None and limit.high is None:
        return (rules.more_than if limit.low_open else rules.at_least)(number=exact_figure(limit.low))
    if limit.high is not None and limit.low is None:
        return (rules.less_than if limit.high_open else rules.at_most)(number=exact_figure(limit.high))
    return limit.said


def _either(first: Words, second: Words) -> Statement:
    return rules.either(first=first, second=second)


def _combined(alternatives: Sequence[Mapping[str, str]], say: Callable[[str, str], Statement]) -> Statement:
    """Return alternatives as one statement, where `say` returns the statement for a fact and its value."""
    first, *others = [
        rules.all_of(conditions=tuple(say(fact, wanted) for fact, wanted in facts.items())) for facts in alternatives
    ]
    several = any(len(facts) > 1 for facts in alternatives)
    for other in others:
        first = rules.or_else(first=first, second=other) if several else rules.either(first=first, second=other)
    return first

"""Redact the decisions that answers keep: who decided and who sees to a condition, and in which words."""

from collections.abc import Callable, Collection

from readiness.model.answers import Answers
from readiness.model.decision import DecisionCondition, KeptDecision


def without_reasons(answers: Answers) -> Answers:
    """Return the answers with decisions as they are, but for the reasons."""
    return _each(answers, lambda one: one.model_copy(update={"because": None}))


def redact_decisions(answers: Answers, words: str, roles: Collection[str]) -> Answers:
    """Return the answers with `words` for people and texts of decisions, and without reasons.

    A role in `roles` stays: it does not identify a person. Options, dates and ids stay.
    """

    def who(person: str) -> str:
        return person if person.casefold() in roles else words

    def condition(one: DecisionCondition) -> DecisionCondition:
        return one.model_copy(update={"what": words, "owner": who(one.owner)})

    def decision(one: KeptDecision) -> KeptDecision:
        conditions = tuple(map(condition, one.conditions))
        return one.model_copy(update={"by": who(one.by), "because": None, "conditions": conditions})

    return _each(answers, decision)


def _each(answers: Answers, change: Callable[[KeptDecision], KeptDecision]) -> Answers:
    return answers.model_copy(update={"decisions": tuple(map(change, answers.decisions))})

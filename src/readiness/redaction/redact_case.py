"""Redact the money case and the indicators: who stands for a figure, and what was written about it; figures stay."""

from collections.abc import Callable, Collection
from typing import TypeVar

from readiness.model.answers import Answers
from readiness.model.case import Benefit, Case, CostLine
from readiness.model.indicator import Indicator

_Flow = TypeVar("_Flow", CostLine, Benefit)
_WITHOUT = {"evidence": None}


def without_sources(answers: Answers, words: str) -> Answers:
    """Return the answers with `words` for sources and decisions of the case, and without its evidence and notes.

    A line without a source stays an assumption.
    """
    return _changed(answers, lambda one: _without_source(one, words), lambda one: _benefit(one, words), _indicator)


def without_costs(answers: Answers) -> Answers:
    """Return the answers without what a reader who sees no money needs not: of the case only its benefits stay.

    The proof of benefits is told by them, and gates read it.
    """
    case = answers.case
    if case is None:
        return answers
    kept = {"currency": case.currency, "units": case.units, "adoption": case.adoption, "benefits": case.benefits}
    return answers.model_copy(update={"case": Case().model_copy(update=kept)})


def redact_case(answers: Answers, someone: str, words: str, roles: Collection[str]) -> Answers:
    """Return the answers with `someone` for owners and those who verified, but for roles in `roles`.

    Sources and decisions become `words`; evidence and notes are left out.
    """

    def who(person: str | None) -> str | None:
        return person if person is None or person.casefold() in roles else someone

    def benefit(one: Benefit) -> Benefit:
        changed = _benefit(one, words)
        verified = changed.verified and changed.verified.model_copy(update={"by": who(changed.verified.by)})
        return changed.model_copy(update={"owner": who(one.owner), "verified": verified})

    return _changed(
        answers,
        lambda one: _without_source(one, words).model_copy(update={"owner": who(one.owner)}),
        benefit,
        lambda one: _indicator(one).model_copy(update={"owner": who(one.owner)}),
    )


def _changed(
    answers: Answers,
    cost: Callable[[CostLine], CostLine],
    benefit: Callable[[Benefit], Benefit],
    indicator: Callable[[Indicator], Indicator],
) -> Answers:
    case = answers.case and answers.case.model_copy(
        update={"costs": tuple(map(cost, answers.case.costs)), "benefits": tuple(map(benefit, answers.case.benefits))}
    )
    return answers.model_copy(update={"case": case, "indicators": tuple(map(indicator, answers.indicators))})


def _without_source(line: _Flow, words: str) -> _Flow:
    return line.model_copy(update={"source": words}) if line.source else line


def _benefit(one: Benefit, words: str) -> Benefit:
    update = {
        "baseline": one.baseline and one.baseline.model_copy(update=_WITHOUT),
        "verified": one.verified and one.verified.model_copy(update=_WITHOUT),
        "released": one.released and one.released.model_copy(update={"decision": words}),
    }
    return _without_source(one, words).model_copy(update=update)


def _indicator(one: Indicator) -> Indicator:
    update = {
        "baseline": one.baseline and one.baseline.model_copy(update=_WITHOUT),
        "actuals": tuple(actual.model_copy(update={"evidence": None, "note": None}) for actual in one.actuals),
        "source": None,
        "note": None,
    }
    return one.model_copy(update=update)

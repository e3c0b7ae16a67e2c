"""The lines that `explain` prints about an indicator: its values, and how its status follows from them."""

from collections.abc import Iterator
from fractions import Fraction

from readiness.cli.text_format import exact_figure
from readiness.model.assessment import Assessment
from readiness.model.case_rules import IndicatorRules
from readiness.model.field_types import Exact
from readiness.model.indicator import Indicator
from readiness.statements import benefit_register as values
from readiness.statements import explaining_case as statements
from readiness.statements.statement import Words
from readiness.statements.values import Figure
from readiness.statements.voice import say
from readiness.view.figures import plain_figure
from readiness.view.indicator_views import STATES


def explain_indicator(found: Indicator, assessment: Assessment) -> Iterator[str]:
    """Yield the lines about an indicator."""
    yield from map(say, _lines(found, assessment))


def _lines(one: Indicator, assessment: Assessment) -> Iterator[Words]:
    now = next(each for each in assessment.indicators if each.id == one.id)
    rules = assessment.pack.rubric.indicators or IndicatorRules()
    yield statements.indicator(title=one.title, name=one.id, state=STATES[now.state])
    say_unit = statements.more_is_better if one.direction == "up" else statements.less_is_better
    yield say_unit(unit=one.unit)
    if one.baseline:
        said = values.measured_bare(value=plain_figure(one.baseline.value), day=one.baseline.date)
        yield statements.before(baseline=values.late_baseline(baseline=said) if now.late_baseline else said)
    else:
        yield statements.no_baseline()
    if one.target:
        yield statements.target(target=values.wanted_bare(value=plain_figure(one.target.value), day=one.target.by))
    if now.last is None or now.last_date is None:
        yield statements.no_last()
    else:
        yield statements.last(value=plain_figure(now.last), day=now.last_date)
    if now.expected is not None:
        yield statements.expected(value=plain_figure(now.expected))
    if one.baseline and one.target:
        way = abs(Fraction(one.target.value - one.baseline.value))
        yield statements.tolerance(lag=_share(way, rules.tolerance), tolerance=exact_figure(rules.tolerance),
                                   days=rules.stale_after_days)  # fmt: skip
    yield from _about(one, assessment)


def _share(way: Fraction, percent: Exact) -> Figure:
    return plain_figure(way * Fraction(percent) / 100)


def _about(one: Indicator, assessment: Assessment) -> Iterator[Words]:
    """Yield where the values come from, who answers for them, and what they support."""
    if one.from_:
        yield statements.from_csv(file=one.from_.file, column=one.from_.column, day=one.from_.date)
    if one.owner:
        yield statements.owner(owner=one.owner)
    if one.source:
        yield statements.source(source=one.source)
    if one.question:
        question = assessment.pack.questionnaire.questions[one.question]
        yield statements.supports(question=f"{question.code} {question.title}")
    case = assessment.answers.case
    titles = {each.id: each.title for each in case.benefits} if case else {}
    if one.benefit in titles:
        yield statements.measures(benefit=titles[one.benefit])

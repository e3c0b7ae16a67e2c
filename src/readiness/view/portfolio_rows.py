"""The rows of a portfolio: for each use case the gate reached, the shortfalls at the next gate, and the score."""

from collections.abc import Sequence
from typing import NamedTuple

from readiness.model.answers import Answers
from readiness.model.assessment import Assessment
from readiness.model.counts import Shortfalls
from readiness.model.field_types import format_exact
from readiness.model.money import MoneyCase, whole
from readiness.model.node_rubric import OVERALL
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard
from readiness.model.spans import weeks_after
from readiness.model.verdict import ReasonKind, Verdict
from readiness.scoring.failed_sites import sites_with
from readiness.view.amounts import whole_or_none
from readiness.view.figures import format_rounded
from readiness.view.score_rounding import score_rounding


class PortfolioRow(NamedTuple):
    """The results of one use case."""

    use_case: str
    organization: str
    date: str
    headline: str | None
    """The last gate that is passed or conditional, like every gate before it; None when there is none."""
    next_gate: str | None
    verdict: str | None
    """The verdict of the next gate."""
    reads: str | None
    blockers: int
    majors: int
    scores: int
    """Scores below the threshold of the next gate."""
    missing: int
    """Answers that are missing for the next gate."""
    unknown: int
    """Answers that the next gate needs and that nobody knew."""
    scores_not_given: int
    """Scores that the next gate needs and that are not given."""
    conditions: int
    """Shortfalls with an owner and a date, at the gates reached and the next one."""
    done_late: int
    evidenced: str | None
    least: str | None
    """The lowest possible score, where it is below zero."""
    most: str | None
    """The highest possible score; it can differ between rubrics."""
    status: str | None
    """The status of the tool, by its title; None for a rubric without rules for a tool in use."""
    outcome: str | None
    """The id of the outcome of a tool in use; None where it has none, and while answers are missing."""
    at_least: str | None
    """The id of the outcome by what is known."""
    outcome_title: str | None
    """The title of the outcome by what is known."""
    failed_sites: tuple[str, ...]
    """The titles of the sites at which a repeating gate fails."""
    unit: str | None
    """The unit of the score."""
    language: str | None
    """The code of the language that the answers file names."""
    choice: str | None = None
    """The index of the theme that candidates are compared by; None for another use case, and without answers."""
    choice_title: str | None = None
    """The title of that theme."""
    next_gate_at_50: str | None = None
    """The day by which the next gate can open with even odds, in one plan of all rows; None where there is none."""
    next_gate_at_80: str | None = None
    """The day by which it can open with a chance of 80 %."""
    currency: str | None = None
    """The currency of the money case; None without one."""
    months: int | None = None
    """The horizon of the case."""
    total: int | None = None
    """All costs over the horizon with likely figures, in whole units."""
    value: int | None = None
    """The present value with likely figures; None where none is stated."""
    payback: int | None = None
    """The month by which it pays back with likely figures; None where it does not within the horizon."""


def portfolio_row(answers: Answers, scores: Scorecard, pack: Pack) -> PortfolioRow:
    """Return the row of one use case."""
    header = answers.assessment
    upcoming = scores.gate(scores.next_gate) if scores.next_gate else None
    short = upcoming.shortfalls[OVERALL] if upcoming else Shortfalls()
    at_next = [reason.id for reason in upcoming.reasons if reason.kind is ReasonKind.REMEDIED] if upcoming else []
    live, rules = scores.live, pack.rubric.live
    title = rules.outcome_named[live.at_least].title if rules and live and live.status.is_judged else None
    value, least = scores.overall.evidenced.value, scores.overall.least
    index, chosen_by = _choice(scores, pack)
    return PortfolioRow(
        use_case=header.use_case,
        organization=header.organization,
        date=header.date.isoformat(),
        headline=scores.headline,
        next_gate=upcoming.id if upcoming else None,
        verdict=upcoming.verdict.value if upcoming else None,
        reads=upcoming.reads if upcoming else None,
        blockers=short.blockers,
        majors=short.majors,
        scores=short.scores,
        missing=short.missing,
        unknown=short.unknown,
        scores_not_given=short.withheld,
        conditions=len({*scores.conditions[OVERALL].ids, *at_next}),
        done_late=sum(1 for score in scores.questions.values() if score.late),
        evidenced=None if value is None else format_rounded(value, score_rounding(scores.overall, scores, pack)),
        least=format_exact(least) if least is not None and least < 0 else None,
        most=None if scores.overall.most is None else format_exact(scores.overall.most),
        status=live.status.title if live else None,
        outcome=live.outcome if live else None,
        at_least=live.at_least if live and live.status.is_judged else None,
        outcome_title=title,
        failed_sites=tuple(
            dict.fromkeys(site.title for site in sites_with(scores, answers, pack.rubric, Verdict.FAILED))
        ),
        unit=pack.rubric.unit,
        language=header.language,
        choice=index,
        choice_title=chosen_by,
    )


def _choice(scores: Scorecard, pack: Pack) -> tuple[str | None, str | None]:
    """Return the index of a candidate and its title; None for both of another use case, and without answers."""
    rules, live = pack.rubric.candidates, pack.rubric.live
    status = scores.live.status.id if scores.live else None
    if rules is None or not rules.is_one(status, [one.id for one in live.statuses] if live else []):
        return None, None
    for theme in scores.themes:
        if theme.id == rules.theme and theme.evidenced.value is not None:
            index = format_rounded(theme.evidenced.value, pack.rubric.policies.rounding)
            return index, theme.title
    return None, None


def with_plan(row: PortfolioRow, assessment: Assessment) -> PortfolioRow:
    """Return the row with the dates of its next gate in a plan."""
    found = next((one for one in assessment.roadmap.gate_weeks if one.gate == row.next_gate), None)
    if found is None:
        return row
    day = assessment.answers.date
    return row._replace(
        next_gate_at_50=weeks_after(day, found.at_50).isoformat(),
        next_gate_at_80=weeks_after(day, found.at_80).isoformat(),
    )


def with_money(row: PortfolioRow, money: MoneyCase | None) -> PortfolioRow:
    """Return the row with what its use case costs and returns."""
    if money is None:
        return row
    found = money.totals
    return row._replace(
        currency=money.currency,
        months=money.months,
        total=whole(found.total),
        value=whole_or_none(found.value),
        payback=found.payback,
    )


class MoneySum(NamedTuple):
    """The sum over the use cases with one currency and one horizon."""

    currency: str
    months: int
    use_cases: int
    total: int
    value: int | None
    """The sum of the present values; None where one of them is not stated."""


def money_sums(rows: Sequence[PortfolioRow]) -> tuple[MoneySum, ...]:
    """Return the sums by currency and horizon; what differs in them is not added."""
    groups = dict[tuple[str, int], list[PortfolioRow]]()
    for row in rows:
        if row.currency is not None and row.months is not None and row.total is not None:
            groups.setdefault((row.currency, row.months), []).append(row)
    return tuple(
        MoneySum(
            currency=currency,
            months=months,
            use_cases=len(own),
            total=sum(row.total or 0 for row in own),
            value=None if any(row.value is None for row in own) else sum(row.value or 0 for row in own),
        )
        for (currency, months), own in groups.items()
    )

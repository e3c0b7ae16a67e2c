"""One use case and its roadmap → what it costs and returns."""

from fractions import Fraction

from readiness.model.answers import Answers
from readiness.model.field_types import as_whole
from readiness.model.money import CaseTotals, MoneyCase, Payback
from readiness.model.pack import Pack
from readiness.model.roadmap import Roadmap
from readiness.model.scorecard import Scorecard
from readiness.money.drivers import drivers
from readiness.money.given import GO_LIVE
from readiness.money.internal_rate import internal_rate
from readiness.money.likely import Likely
from readiness.money.periods import QUARTER, YEAR, periods
from readiness.money.runs import MoneyRuns, never_share, percentiles, spread
from readiness.planning.money_figures import LineFigures
from readiness.planning.money_input import MoneyInput, money_input
from readiness.planning.money_moments import MoneyPlan
from readiness.planning.money_plan import money_plan, money_plans
from readiness.planning.money_tranches import tranches
from readiness.planning.money_verified import verified_benefit
from readiness.planning.roadmap import Plans
from readiness.planning.use_case import UseCase


def money_shown(pack: Pack, answers: Answers, scorecard: Scorecard, roadmap: Roadmap) -> MoneyCase | None:
    """Return the money of the option that a roadmap shows; None without a case.

    The plan is the one to go-live, and to every gate that a line starts with, where the target is before it. The pack
    is the one of all the work. Raises what `plan_roadmap` raises.
    """
    if answers.case is None or pack.rubric.case is None:
        return None
    use_case, shown = UseCase(pack, answers, scorecard, roadmap.target, roadmap.site_id), roadmap.option
    plan = money_plan(use_case, roadmap.target_gate, shown.kind if shown else "recommended", shown and shown.more)
    return money_case(pack, answers, scorecard, plan)


def money_together(plans: Plans) -> tuple[MoneyCase | None, ...]:
    """Return the money of each use case of one plan; None for one without a case."""
    return tuple(
        money_case(one.pack, one.answers, one.scorecard, plan)
        for one, plan in zip(plans.use_cases, money_plans(plans), strict=True)
    )


def money_case(pack: Pack, answers: Answers, scorecard: Scorecard, plan: MoneyPlan) -> MoneyCase | None:
    """Return what a use case costs and returns on a plan; None without a case."""
    case = answers.case
    if case is None or pack.rubric.case is None:
        return None
    given = money_input(pack, answers, scorecard, case, plan)
    return _Result(given, pack, answers, scorecard).money_case()


def case_totals(pack: Pack, answers: Answers, scorecard: Scorecard, plan: MoneyPlan) -> CaseTotals | None:
    """Return the likely total, present value and payback on a plan, without any run; None without a case."""
    case = answers.case
    if case is None or pack.rubric.case is None:
        return None
    likely = Likely(money_input(pack, answers, scorecard, case, plan, in_runs=False).given)
    has_cash = any(stream.side == "cash" for stream in likely.given.streams)
    return CaseTotals(
        total=as_whole(sum(likely.flows("cost").by_month, Fraction(0))),
        cash=as_whole(sum(likely.flows("cash").by_month, Fraction(0))) if has_cash else None,
        value=as_whole(likely.value) if has_cash and case.discount_rate is not None else None,
        payback=likely.payback() if has_cash else None,
    )


class _Result:
    """The parts of the result of one use case."""

    def __init__(self, given: MoneyInput, pack: Pack, answers: Answers, scorecard: Scorecard) -> None:
        self.input, self.case, self.given = given, given.case, given.given
        self.pack, self.answers, self.scorecard = pack, answers, scorecard
        self.likely, self.runs = Likely(given.given), MoneyRuns(given.given)
        self.figures = LineFigures(given, self.likely, self.runs)
        self.has_cash = any(stream.side == "cash" for stream in self.given.streams)
        self.has_value = self.has_cash and self.case.discount_rate is not None

    def money_case(self) -> MoneyCase:
        case, figures, likely = self.case, self.figures, self.likely
        costs = self.pack.rubric.costs
        first = self.input.moments.first
        technology, organization = figures.sides()
        return MoneyCase(
            currency=case.currency or (costs.currency if costs else ""),
            price_year=case.price_year or (costs.price_year if costs else None),
            basis=case.basis,
            months=case.months,
            first=first,
            rate=case.discount_rate,
            go_live_month=self._go_live_month(),
            lines=tuple(figures.lines()),
            groups=tuple(figures.groups()),
            total=spread(figures.total, self.runs.total("cost")),
            run_cost=as_whole(figures.run_cost),
            spent=case.spent.amount if case.spent else 0,
            quarters=periods(likely, first, QUARTER),
            years=periods(likely, first, YEAR),
            cash=spread(figures.side_total("cash"), self.runs.total("cash")) if self.has_cash else None,
            protected=figures.protected(),
            hours=as_whole(figures.hours()),
            value=spread(as_whole(likely.value), self.runs.values) if self.has_value else None,
            return_percent=self._return(),
            payback=self._payback() if self.has_cash else None,
            payback_discounted=likely.payback(discounted=True) if self.has_value else None,
            internal_rate=internal_rate(likely.at_points()) if self.has_cash else None,
            drivers=drivers(likely, self._go_live_range(), self.runs.work()),
            tranches=tuple(tranches(self.input, likely, self.runs, self.answers.date)),
            month_of_delay=self._month_of_delay(),
            idle_year=figures.idle_year(),
            stopping=figures.stopping(),
            technology=as_whole(technology),
            organization=as_whole(organization),
            oversight=figures.oversight(),
            adoption=figures.adoption(),
            unit=figures.unit(),
            verified=verified_benefit(self.input, self.answers, self.scorecard) if self.has_cash else None,
            lacking=figures.lacking(),
        )

    def _go_live_month(self) -> int | None:
        month = self.input.moments.go_live.month
        return None if month > self.case.months else max(0, month)

    def _go_live_range(self) -> tuple[int, int] | None:
        """Return the months of going live that are not exceeded in 10 and 90 % of the runs; None where it is fixed."""
        months = self.given.by_run.get(GO_LIVE)
        if months is None:
            return None
        low, high = percentiles(months, 10, 90)
        return int(low), int(high)

    def _return(self) -> Fraction | int | None:
        if not self.has_value:
            return None
        costs = -sum((self.likely.present(one) for one in self.given.streams if one.side == "cost"), Fraction(0))
        return as_whole(self.likely.value / costs * 100) if costs else None

    def _payback(self) -> Payback:
        months, horizon = self.runs.paybacks, self.case.months
        at_10, at_50, at_90 = (int(month) if month <= horizon else None for month in percentiles(months, 10, 50, 90))
        return Payback(self.likely.payback(), at_50, at_90, never_share(months, horizon), at_10)

    def _month_of_delay(self) -> Fraction | int | None:
        """Return the value lost if the tool comes into use a month later; None where it is in use, or never is."""
        month = self.input.moments.go_live.month
        if not self.has_cash or not self.input.moments.go_live.name or month > self.case.months:
            return None
        return as_whole(self.likely.value - self.likely.moved(GO_LIVE, month + 1).value)

"""Build one plan of several use cases for a terminal and as JSON, with days for weeks."""

from datetime import date
from typing import Any, NamedTuple

from readiness.model.assessment import Assessment
from readiness.model.id_words import id_words
from readiness.model.joint_plan import JointPlan, JointWork, PlannedUseCase
from readiness.model.plan import ALL_ROLES
from readiness.model.plan_result import GateWeeks, Shortage
from readiness.model.spans import weeks_after
from readiness.statements import joint_plan as statements
from readiness.statements import money
from readiness.statements.statement import Statement
from readiness.statements.voice import statement_data
from readiness.view.cost_words import cost_basis
from readiness.view.figures import format_plain, plain_figure
from readiness.view.plain_data import as_plain

SCHEMA_VERSION = "1"


class JointGateView(NamedTuple):
    """The dates of a gate."""

    gate: str
    at_50: date
    """The day by which it can open with even odds."""
    at_80: date
    """The day by which it can open with a chance of 80 %."""
    week_50: int
    week_80: int


class JointUseCaseView(NamedTuple):
    """A use case with its gates."""

    use_case: str
    target: str
    next_gate: str | None
    gates: tuple[JointGateView, ...]
    effort: str
    """Person-weeks of all work that it needs."""
    shared: str
    """Those of the work that other use cases need too."""
    no_date: Statement | None
    """Said where no gate has a date although a gate is next; None otherwise."""


class JointWorkView(NamedTuple):
    """Work with its weeks and days."""

    initiative: str
    code: str
    title: str
    use_cases: tuple[str, ...]
    is_shared: bool
    site: str | None
    is_in_lane: bool
    status: str
    starts_50: date
    at_50: date
    at_80: date
    start_week_50: int
    week_50: int
    week_80: int
    effort: str


class JointCostView(NamedTuple):
    """The cost of all work."""

    currency: str
    price_year: int
    own_staff: str
    at_50: int | None
    at_80: int | None
    not_stated: tuple[str, ...]
    """The initiatives whose cost has no upper end or no figures."""
    words: Statement


class JointLoadView(NamedTuple):
    """The load and the capacity of a role group in every week, in person-weeks."""

    role: str
    load: tuple[str, ...]
    capacity: tuple[str, ...]


class JointPlanView(NamedTuple):
    """One plan of several use cases."""

    organization: str
    date: date
    title: Statement
    use_cases: tuple[JointUseCaseView, ...]
    work: tuple[JointWorkView, ...]
    capacity: str
    effort: str
    effort_apart: str
    total: Statement
    cost: JointCostView | None
    loads: tuple[JointLoadView, ...]
    overloads: tuple[Statement, ...]
    """The weeks in which the lanes and work in progress need more people than there are."""
    remarks: tuple[Statement, ...]


def joint_view(assessment: Assessment) -> JointPlanView:
    """Return the one plan that an assessment is part of."""
    plan = assessment.joint
    if plan is None:
        raise ValueError(assessment)
    shares = plan.effort != plan.effort_apart
    once, apart = plain_figure(plan.effort, 0), plain_figure(plan.effort_apart, 0)
    return JointPlanView(
        organization=plan.organization,
        date=plan.date,
        title=statements.title(number=len(plan.use_cases), organization=plan.organization),
        use_cases=tuple(_use_case(one, plan.date) for one in plan.use_cases),
        work=tuple(_work(one, plan.date) for one in plan.work),
        capacity=format_plain(plan.capacity),
        effort=format_plain(plan.effort),
        effort_apart=format_plain(plan.effort_apart),
        total=statements.effort(once=once, apart=apart) if shares else statements.effort_unshared(number=once),
        cost=_cost(plan),
        loads=tuple(
            JointLoadView(one.role, tuple(map(format_plain, one.load)), tuple(map(format_plain, one.capacity)))
            for one in plan.loads
        ),
        overloads=tuple(_overload(one, plan.date) for one in plan.overloads),
        remarks=plan.remarks,
    )


def joint_data(view: JointPlanView) -> dict[str, Any]:
    """Return the plan as plain data for JSON."""
    plain: dict[str, Any] = as_plain(view, statement_data, date.isoformat)
    return {"schema_version": SCHEMA_VERSION} | plain


def _use_case(one: PlannedUseCase, day: date) -> JointUseCaseView:
    gates = tuple(_gate(each, day) for each in one.gates)
    efforts = format_plain(one.effort), format_plain(one.shared)
    no_date = None
    if one.next_gate and not gates:
        no_date = statements.no_date(use_case=one.use_case, gate=one.next_gate)
    return JointUseCaseView(one.use_case, one.target, one.next_gate, gates, *efforts, no_date)


def _gate(one: GateWeeks, day: date) -> JointGateView:
    return JointGateView(one.gate, weeks_after(day, one.at_50), weeks_after(day, one.at_80), one.at_50, one.at_80)


def _work(one: JointWork, day: date) -> JointWorkView:
    dates = one.dates
    return JointWorkView(
        initiative=one.initiative,
        code=one.code,
        title=one.title,
        use_cases=one.use_cases,
        is_shared=len(one.use_cases) > 1,
        site=one.site.title if one.site else None,
        is_in_lane=one.in_lane,
        status=one.status,
        starts_50=weeks_after(day, dates.start_50),
        at_50=weeks_after(day, dates.at_50),
        at_80=weeks_after(day, dates.at_80),
        start_week_50=dates.start_50,
        week_50=dates.at_50,
        week_80=dates.at_80,
        effort=format_plain(one.effort),
    )


def _overload(one: Shortage, day: date) -> Statement:
    start, end, most = weeks_after(day, one.start), weeks_after(day, one.finish), plain_figure(one.most)
    if one.role == ALL_ROLES:
        return statements.overload(start=start, end=end, most=most)
    return statements.overload_of(role=id_words(one.role), start=start, end=end, most=most)


def _cost(plan: JointPlan) -> JointCostView | None:
    if plan.costs is None:
        return None
    total, currency = plan.costs.gates[-1], plan.costs.currency
    words = statements.cost_not_stated(number=len(total.not_stated))
    if total.at_50 is not None and total.at_80 is not None:
        even, sure = (money.in_words(money.two_digits(amount)) for amount in (total.at_50, total.at_80))
        said = money.total(to=statements.cost_of_all(), currency=currency, even=even, sure=sure)
        words = money.on_basis(amount=said, basis=cost_basis(plan.costs))
    return JointCostView(
        currency,
        plan.costs.price_year,
        plan.costs.own_staff,
        total.at_50,
        total.at_80,
        total.not_stated,
        words,
    )

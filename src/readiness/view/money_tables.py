"""The money case as tables, which every format that people read shows alike."""

from collections.abc import Iterator

from readiness.statements import benefit_register as register
from readiness.statements import case_tables as statements
from readiness.statements.statement import Statement, Words
from readiness.view.amounts import shown_chances, signed
from readiness.view.models.money import (
    BenefitView,
    CostLineView,
    GroupMoneyView,
    MoneyTable,
    MoneyView,
    PeriodMoneyView,
    SpreadView,
)
from readiness.view.models.plan_rows import PlanCell, PlanRow


def money_tables(found: MoneyView) -> Iterator[MoneyTable]:
    """Yield the tables that an edition has: the totals, and in detail what they are made of."""
    yield totals_table(found)
    if found.groups:
        yield _groups(found)
    if found.quarters:
        yield periods_table("years", statements.years_heading(currency=found.currency), found.years)
        yield periods_table("quarters", statements.quarters_heading(currency=found.currency), found.quarters)
    if found.drivers:
        yield _drivers(found)
    if found.tranches:
        yield _tranches(found)
    if found.costs:
        yield _lines(found)
    if found.benefits:
        yield _benefits(found)


def totals_table(found: MoneyView) -> MoneyTable:
    """Return the totals over the horizon, with the sentences below them."""
    rows = (
        (statements.costs(), found.total),
        (statements.cash(), found.cash),
        (statements.protected(), found.protected),
        (statements.value(), found.value),
        (statements.stopping(), found.stopping),
    )
    return MoneyTable(
        "totals",
        statements.totals_heading(currency=found.currency),
        (statements.over_months(months=found.months), *_chances()),
        tuple(PlanRow(name, _spread(amount)) for name, amount in rows if amount),
        found.lines,
    )


def _chances() -> tuple[Statement, ...]:
    return statements.likely(), statements.at_10(), statements.at_50(), statements.at_90()


def _spread(amount: SpreadView) -> tuple[PlanCell, ...]:
    return tuple(map(signed, (amount.likely, *shown_chances(amount))))


def _groups(found: MoneyView) -> MoneyTable:
    rows = (
        PlanRow(
            _group(one),
            (one.once, one.recurring, *_spread(one.total)),
        )
        for one in found.groups
    )
    heads = (statements.group(), statements.once(), statements.recurring(), *_chances())
    whole = PlanRow(
        statements.total(),
        (
            sum(one.once for one in found.groups),
            sum(one.recurring for one in found.groups),
            *_spread(found.total),
        ),
    )
    return MoneyTable("groups", statements.groups_heading(currency=found.currency), heads, (*rows, whole))


def _group(one: GroupMoneyView) -> Words:
    match one.kind:
        case "technology":
            return statements.of_technology(group=one.title)
        case "organization":
            return statements.of_organization(group=one.title)
    return one.title


def periods_table(id_: str, heading: Statement, periods: tuple[PeriodMoneyView, ...]) -> MoneyTable:
    """Return the cash of years or of quarters."""
    has_protected = any(one.protected for one in periods)
    beside = (statements.protected(),) if has_protected else ()
    heads = (statements.period(), statements.costs(), statements.of_it_once(), statements.cash(), *beside)
    rows = (
        PlanRow(
            one.name, (one.costs, one.once, one.cash, *((one.protected,) if has_protected else ()), signed(one.balance))
        )
        for one in periods
    )
    return MoneyTable(id_, heading, (*heads, statements.balance()), tuple(rows))


def _drivers(found: MoneyView) -> MoneyTable:
    heads = (
        statements.input_(),
        statements.low(),
        statements.high(),
        statements.value_at_low(),
        statements.value_at_high(),
        statements.turns_at(),
    )
    rows = (
        PlanRow(
            one.name,
            (
                one.low,
                one.high,
                signed(one.value_low),
                signed(one.value_high),
                one.turns_at or statements.does_not_turn(),
            ),
        )
        for one in found.drivers
    )
    return MoneyTable("drivers", statements.drivers_heading(), heads, tuple(rows))


def _tranches(found: MoneyView) -> MoneyTable:
    heads = (statements.gate(), *_chances(), statements.opens_50(), statements.opens_80())
    rows = (
        PlanRow(f"{one.gate.code} {one.gate.title}", (*_spread(one.amount), one.opens_50, one.opens_80))
        for one in found.tranches
    )
    has_staff = any(line.kind == "staff" for line in found.costs)
    heading = statements.tranches_heading_with_staff if has_staff else statements.tranches_heading
    return MoneyTable("tranches", heading(currency=found.currency), heads, tuple(rows), texts=2)


def _lines(found: MoneyView) -> MoneyTable:
    heads = (
        statements.cost(),
        statements.once(),
        statements.a_year(),
        statements.total(),
        statements.group(),
        statements.owner(),
        statements.source(),
    )
    rows = (
        PlanRow(one.title, (one.once, one.per_year, one.total, one.group, one.owner, _source(one)))
        for one in found.costs
    )
    return MoneyTable("lines", statements.lines_heading(currency=found.currency), heads, tuple(rows), texts=3)


def _source(one: CostLineView) -> PlanCell:
    if one.why_not:
        return register.not_counted(why=one.why_not)
    if one.kind == "cost":
        return one.source or statements.assumption()
    return statements.from_plan()


def _benefits(found: MoneyView) -> MoneyTable:
    heads = (
        register.benefit(),
        statements.a_year(),
        statements.total(),
        register.class_(),
        register.before(),
        register.target(),
        statements.owner(),
        register.verified(),
        register.counts(),
    )
    rows = (PlanRow(one.title, _benefit(one)) for one in found.benefits)
    heading = register.heading(currency=found.currency)
    return MoneyTable("benefits", heading, heads, tuple(rows), found.register, texts=6)


def _benefit(one: BenefitView) -> tuple[PlanCell | None, ...]:
    counted = register.yes() if one.counts else register.not_counted(why=one.why_not or register.no())
    texts = (one.class_words, one.baseline, one.target, one.owner, one.verified, counted)
    return one.per_year, one.total, *texts

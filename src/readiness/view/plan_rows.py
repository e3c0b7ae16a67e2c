"""Plans as rows of a table: their gates, days, cost, people and lane."""

from collections.abc import Iterator, Sequence

from readiness.model.condition_text import condition_words
from readiness.model.options import Option
from readiness.model.plan_result import GateWeeks, TotalCost
from readiness.model.plan_sides import PlanSide
from readiness.model.verdict import Verdict
from readiness.statements import plan_tables as statements
from readiness.statements import states
from readiness.statements.statement import Statement
from readiness.view.cost_words import cost_basis
from readiness.view.figures import plain_figure
from readiness.view.models.plan_rows import PlanCell, PlanRow
from readiness.view.people_views import role_words
from readiness.view.phrases import Phrases

VERDICT_WORDS = {
    Verdict.PASSED: states.passed(),
    Verdict.CONDITIONAL: states.conditional(),
    Verdict.FAILED: states.failed(),
    Verdict.UNDETERMINED: states.undetermined(),
}


def side_rows(sides: Sequence[PlanSide], wording: Phrases) -> Iterator[PlanRow]:
    """Yield the rows that compare plans; a row that all plans leave empty is left out."""
    yield PlanRow(statements.reached(), tuple(one.headline for one in sides))
    yield PlanRow(statements.next_gate(), tuple(_next(one) for one in sides))
    if any(one.at_least for one in sides):
        yield PlanRow(statements.tool(), tuple(_outcome(one, wording) for one in sides))
    for gate in wording.rubric.gate_named:
        weeks = [next((own for own in one.gates if own.gate == gate), None) for one in sides]
        if any(weeks):
            yield PlanRow(statements.gate_even(gate=gate), tuple(_days(sides, weeks, wording, even=True)))
            yield PlanRow(statements.gate_80(gate=gate), tuple(_days(sides, weeks, wording, even=False)))
    costs = [one.cost for one in sides]
    for gate in [one.gate for one in costs if one][:1]:
        yield PlanRow(statements.cost_to(gate=gate), tuple(cost_cell(one, wording) for one in costs))
    if any(one.case for one in sides):
        from readiness.view.totals_rows import side_totals_rows  # noqa: PLC0415 - only with a case

        yield from side_totals_rows(sides, wording)
    yield from effort_rows(sides)
    yield PlanRow(statements.bottleneck(), tuple(_decider(one) for one in sides))
    if any(one.lane for one in sides):
        yield PlanRow(statements.lane(), tuple(_lane(one) for one in sides))


def effort_rows(sides: Sequence[PlanSide] | Sequence[Option]) -> Iterator[PlanRow]:
    """Yield the person-weeks of plans, all together and by role group."""
    yield PlanRow(statements.effort(), tuple(plain_figure(one.effort, 1) for one in sides))
    roles = dict.fromkeys(role for one in sides for role in one.roles)
    for role in roles if len(roles) > 1 else ():
        cells = tuple(plain_figure(one.roles.get(role, 0), 1) for one in sides)
        yield PlanRow(statements.effort_of(role=role_words(role)), cells)


def cost_cell(cost: TotalCost | None, wording: Phrases) -> PlanCell | None:
    """Return the amounts that are enough with even odds and with a chance of 80 %."""
    from readiness.statements import money  # noqa: PLC0415 - only for costs in figures

    rules = wording.rubric.costs
    if cost is None or rules is None:
        return None
    even, sure = shown_amounts(cost)
    if even is None or sure is None:
        return statements.not_stated()
    return money.range_in_words(even, sure, rules.currency) if sure else money.in_currency(0, rules.currency)


def shown_amounts(cost: TotalCost | None) -> tuple[int, int] | tuple[None, None]:
    """Return the amounts of a cost with even odds and at 80 % as they are shown: to two digits where they differ."""
    from readiness.statements import money  # noqa: PLC0415 - only for costs in figures

    if cost is None or cost.at_50 is None or cost.at_80 is None:
        return None, None
    if cost.at_50 == cost.at_80:
        return cost.at_50, cost.at_80
    return money.two_digits(cost.at_50), money.two_digits(cost.at_80)


def basis_lines(wording: Phrases) -> Iterator[Statement]:
    """Yield the basis of all amounts; nothing for a rubric without a currency."""
    rules = wording.rubric.costs
    if rules and rules.when and wording.rubric.lacks_amounts:
        yield statements.amounts_elsewhere(condition=condition_words(rules.when, wording.questionnaire))
    elif rules is not None:
        yield statements.costs_in(basis=cost_basis(rules))


def _next(one: PlanSide) -> PlanCell | None:
    if one.next_gate is None or one.verdict is None:
        return None
    return statements.gate_with_verdict(gate=one.next_gate, verdict=VERDICT_WORDS[one.verdict])


def _outcome(one: PlanSide, wording: Phrases) -> PlanCell | None:
    if one.at_least is None or one.paused:
        return one.paused
    title = wording.live_rules.outcome_named[one.outcome or one.at_least].title
    return title if one.outcome else statements.at_least(outcome=title)


def _days(
    sides: Sequence[PlanSide], weeks: Sequence[GateWeeks | None], wording: Phrases, *, even: bool
) -> Iterator[PlanCell]:
    gates = [*wording.rubric.gate_named]
    for one, own in zip(sides, weeks, strict=True):
        gate = next(each.gate for each in weeks if each)
        if own:
            yield wording.day(own.at_50 if even else own.at_80)
        elif one.headline and gates.index(gate) <= gates.index(one.headline):
            yield statements.is_reached()
        else:
            yield statements.no_day()


def _decider(one: PlanSide) -> PlanCell | None:
    found = one.bottleneck
    return role_words(found.role) if found and found.sooner else None


def _lane(one: PlanSide) -> PlanCell | None:
    return statements.initiatives(number=len(one.lane)) if one.lane else None

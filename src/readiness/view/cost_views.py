"""Build the costs of a plan in words: the total to each gate, or the work that keeps it from being stated."""

from collections.abc import Iterator, Sequence

from readiness.model.condition_text import condition_words
from readiness.model.plan_result import PlanCosts, TotalCost
from readiness.model.verdict import Verdict
from readiness.statements import money
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.view.cost_words import cost_basis
from readiness.view.models.costs import CostsView, GateCostView
from readiness.view.phrases import Phrases

_OF_NO_GATE = {"as-it-is": money.under_way(), "stop": money.to_stop()}
"""The subjects of the cost of options that lead to no gate."""


def costs(wording: Phrases) -> CostsView | None:
    """Return the costs of the plan; None for a rubric without a currency, and where too much is unknown to tell."""
    found, sure = wording.roadmap.costs, wording.scores.sure_of_gate
    if found is None or (sure and sure.too_unknown):
        return None
    basis = cost_basis(found)
    gates = tuple(_gate(wording, found, total) for total in found.gates)
    return CostsView(
        currency=found.currency,
        price_year=found.price_year,
        own_staff=found.own_staff,
        basis=basis,
        gates=gates,
        lines=tuple(_lines(gates, basis)),
    )


def _gate(wording: Phrases, found: PlanCosts, total: TotalCost) -> GateCostView:
    return GateCostView(
        gate=wording.gate_view(total.gate),
        at_50=total.at_50,
        at_80=total.at_80,
        not_stated=wording.initiatives(total.not_stated),
        is_go_live=total.gate == found.go_live,
        to=_subject(wording, found, total.gate),
        words=_words(wording, found, total),
    )


def _lines(gates: Sequence[GateCostView], basis: Statement) -> Iterator[Statement]:
    """Yield the cost to the next gate and to go-live; the first sum tells the basis of all."""
    is_told = False
    for number, gate in enumerate(gates):
        if number and not gate.is_go_live:
            continue
        if not gate.at_80 or is_told:
            yield gate.words
        else:
            is_told = True
            yield money.on_basis(amount=gate.words, basis=basis)


def _subject(wording: Phrases, found: PlanCosts, gate: str) -> Statement:
    shown = wording.roadmap.option
    if shown and shown.kind in _OF_NO_GATE:
        return _OF_NO_GATE[shown.kind]
    if _stays_shut(wording, gate):
        return money.without_opening(gate=gate)
    if gate != found.go_live:
        return money.to_gate(gate=gate)
    live = wording.scores.live
    is_used = live is not None and live.status.use == "in-use"
    return money.to_hold(gate=gate) if is_used else money.to_go_live(gate=gate)


def _stays_shut(wording: Phrases, gate: str) -> bool:
    """Tell if a gate still fails after all work of the plan that leads to it."""
    last = wording.roadmap.phase_to(gate)
    return last is not None and last.projected_gate is Verdict.FAILED and not wording.roadmap.find_out_first


def _words(wording: Phrases, found: PlanCosts, total: TotalCost) -> Statement:
    currency, to = found.currency, _subject(wording, found, total.gate)
    if total.at_50 is None or total.at_80 is None:
        return _not_stated(wording, to, total.not_stated)
    if total.at_50 == total.at_80:
        return money.certain_total(to=to, amount=money.in_currency(total.at_80, currency))
    even, sure = money.two_digits(total.at_50), money.two_digits(total.at_80)
    return money.total(to=to, currency=currency, even=money.in_words(even), sure=money.in_words(sure))


def _not_stated(wording: Phrases, to: Statement, initiatives: Sequence[str]) -> Statement:
    """Return the line on the work that keeps a total from being stated, with the key to state it under."""
    if wording.rubric.lacks_amounts and (rules := wording.rubric.costs) and rules.when:
        elsewhere = money.amounts_elsewhere(condition=condition_words(rules.when, wording.questionnaire))
        return money.not_stated(to=to, reasons=(elsewhere,), hint=money.state_exchange())
    named = wording.rubric.initiative_named
    is_open = {id_: wording.cost_range(named[id_]) is not None for id_ in initiatives}
    reasons = []
    for kind, reason in ((True, money.no_upper_limit), (False, money.no_figures)):
        names = [f"{named[id_].code} {named[id_].title}" for id_ in initiatives if is_open[id_] is kind]
        if names:
            reasons.append(reason(initiatives=at_most(names), number=len(names)))
    hint = money.state_costs() if len(initiatives) > 1 else money.state_cost(initiative=initiatives[0])
    return money.not_stated(to=to, reasons=tuple(reasons), hint=hint)

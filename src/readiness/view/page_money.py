"""Tell on page 1 what the way costs and returns."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from readiness.model.options import Option
from readiness.statements import first_money as statements
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement, Value
from readiness.view.case_in_question import answers_missing, option_counted, shown_kind
from readiness.view.option_in_question import option_in_question
from readiness.view.option_names import option_name
from readiness.view.phrases import Phrases
from readiness.view.plan_rows import cost_cell

if TYPE_CHECKING:
    from readiness.view.models.costs import CostsView, GateCostView


def money_lines(wording: Phrases, found: "CostsView | None") -> tuple[Statement, ...]:
    """Return the cost of the option in question, over the horizon, the return, and the cost of what comes later.

    Page 1 of a board holds the first lines, so that the return stands before the cost up to a later gate.
    """
    if missing := answers_missing(wording):
        return _of_case_alone(missing, wording)
    costs = tuple(_costs(found, wording)) if found else ()
    if wording.money is not None:
        total_and_return, moves = wording.money.page[:2], wording.money.page[2:]
        return (*costs[:1], *total_and_return, *costs[1:], *moves)
    return (*(costs or (statements.no_cost(),)), statements.no_return())


def _of_case_alone(missing: int, wording: Phrases) -> tuple[Statement, ...]:
    """Return that the cost of the plan's work is not known; for finance with what the case states nevertheless."""
    gate = wording.scores.next_gate or ""
    if wording.assessment.answers.case is None:
        return statements.cost_unknown(number=missing, gate=gate), statements.no_return()
    if wording.money is None:
        return (statements.case_unknown(number=missing, gate=gate),)
    return statements.work_unknown(number=missing, gate=gate), *wording.money.page


def _costs(found: "CostsView", wording: Phrases) -> Iterator[Statement]:
    """Yield the cost of the option in question and to go-live; without one that to the next gate and to go-live.

    The reasons why one is not stated stand apart.
    """
    asked, option = option_in_question(wording), _of_choice(wording)
    if asked and "stop" in asked.kinds and (cost := cost_cell(asked.cost, wording)):
        yield statements.this_decision_to_stop(option=option_name(asked), cost=cost, basis=found.basis)
        return
    if option is not None:
        yield from _of_option(option, found, wording)
        return
    from readiness.statements import money  # noqa: PLC0415 - only where a rubric states a currency

    is_told = False
    for gate in _told(found):
        if gate.at_80 is None:
            yield statements.cost_not_stated(to=gate.to)
        elif gate.at_80 and not is_told:
            is_told = True
            yield money.line(words=money.on_basis(amount=gate.words, basis=found.basis))
        else:
            yield money.line(words=gate.words)


def _of_choice(wording: Phrases) -> Option | None:
    """Return the option whose costs are told first; None where it stops the tool, or its cost is unknown."""
    option = option_counted(wording) if _is_decided_on(wording) else None
    has_cost = option is not None and option.cost is not None and option.cost.at_80 is not None
    return option if option is not None and has_cost and "stop" not in option.kinds else None


def _is_decided_on(wording: Phrases) -> bool:
    """Return whether an option is chosen or advised, or was asked for."""
    shown = wording.roadmap.option
    return option_in_question(wording) is not None or (shown is not None and shown.why == "asked")


def _of_option(option: Option, found: "CostsView", wording: Phrases) -> Iterator[Statement]:
    """Yield the cost of an option to its gate, with its part up to the next gate; then that to go-live, if ahead."""
    cost, options, name = cost_cell(option.cost, wording), wording.options, option_name(option)
    if cost is None or option.cost is None or options is None:
        return
    ladder, shown = list(wording.rubric.gate_named), shown_kind(wording) in option.kinds
    is_on_ladder = shown and not {"as-it-is", "stop"} & {*option.kinds}
    told = _told(found) if is_on_ladder else []
    place = ladder.index(options.gate)
    before = next((one for one in told if ladder.index(one.gate.id) < place and one.at_80), None)
    if option.cost.at_50 == option.cost.at_80:
        commits = statements.this_decision_certain(option=name, gate=options.gate, cost=cost, basis=found.basis)
    elif before:
        commits = statements.this_decision_with(
            option=name,
            gate=options.gate,
            cost=cost,
            basis=found.basis,
            before=before.gate.id,
            part=_range(before, found),
        )
    else:
        commits = statements.this_decision(option=name, gate=options.gate, cost=cost, basis=found.basis)
    yield paragraph(commits, statements.this_sum_alone())
    for gate in told:
        if gate.is_go_live and ladder.index(gate.gate.id) > place:
            yield _later(gate, found, wording)


def _later(gate: "GateCostView", found: "CostsView", wording: Phrases) -> Statement:
    """Return the cost to the gate of go-live, which is not called so for a tool that is live."""
    live = wording.scores.live
    is_live = live is not None and live.status.gate == gate.gate.id
    if gate.at_80 is None:
        return (statements.later_to_gate_not_stated if is_live else statements.later_not_stated)(gate=gate.gate.id)
    say = statements.later_to_gate if is_live else statements.later
    return say(gate=gate.gate.id, cost=_range(gate, found))


def _range(gate: "GateCostView", found: "CostsView") -> Value:
    """Return the amounts up to a gate that are enough with even odds and with a chance of 80 %."""
    from readiness.statements import money  # noqa: PLC0415 - only where a rubric states a currency

    even, sure = gate.at_50 or 0, gate.at_80 or 0
    if even != sure:
        even, sure = money.two_digits(even), money.two_digits(sure)
    return money.range_in_words(even, sure, found.currency)


def _told(found: "CostsView") -> list["GateCostView"]:
    return [gate for number, gate in enumerate(found.gates) if not number or gate.is_go_live]


def money_notes(found: "CostsView | None") -> tuple[Statement, ...]:
    """Return the reasons why a cost of that line is not stated."""
    return tuple(gate.words for gate in _told(found) if gate.at_80 is None) if found else ()

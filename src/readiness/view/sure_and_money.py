"""Tell on page 1 how sure the verdict is, and what the way costs and returns."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from readiness.statements import first_page as statements
from readiness.statements.statement import Statement
from readiness.view.doubts import doubts
from readiness.view.phrases import Phrases

if TYPE_CHECKING:
    from readiness.view.models.costs import CostsView, GateCostView
    from readiness.view.models.money import MoneyView


def sure_line(wording: Phrases) -> Statement | None:
    """Return how sure the verdict on the tool in use is, or that of the next gate; None where none is rated."""
    scores = wording.scores
    sure = scores.sure_of_live or scores.sure_of_gate
    if sure is None or wording.edition.dimension:
        return None
    name, firm, needed = sure.name, sure.firm, sure.needed
    things = doubts(wording, sure)
    if firm == needed and not things:
        return statements.sure_of_all(name=name, needed=needed)
    if not things:
        return statements.sure(name=name, firm=firm, needed=needed)
    return statements.sure_but(name=name, firm=firm, needed=needed, things=things)


def money_line(wording: Phrases, found: "CostsView | None") -> Statement:
    """Return the cost to the next gate and to go-live, and the return or why none is stated."""
    sure = wording.scores.sure_of_gate
    if sure and sure.too_unknown:
        return statements.cost_unknown(number=sure.unknown)
    if wording.money is not None:
        return _case_line(tuple(_costs(found, wording)) if found else (), wording.money)
    match tuple(_costs(found, wording)) if found else ():
        case (option, first, live):
            return statements.all_costs_and_return(option=option, first=first, live=live)
        case (first, live):
            return statements.costs_and_return(first=first, live=live)
        case (only,):
            return statements.cost_and_return(cost=only)
    return statements.nothing_stated()


def _case_line(costs: tuple[Statement, ...], case: "MoneyView") -> Statement:
    """Return the cost of the way, and what the case comes to."""
    from readiness.statements import case_told  # noqa: PLC0415 - only with a case
    from readiness.statements.lists import paragraph  # noqa: PLC0415

    told = [*(case_told.ended(line=cost) for cost in costs), *case.page]
    return paragraph(told[0], *told[1:])


def _costs(found: "CostsView", wording: Phrases) -> Iterator[Statement]:
    """Yield the cost of the option in question, or to the next gate, and that to go-live.

    The reasons why one is not stated stand apart.
    """
    from readiness.statements import money  # noqa: PLC0415 - only where a rubric states a currency

    option = _of_option(found, wording)
    if option:
        yield option
    is_told = option is not None
    told = _told(found)
    gates, shown = wording.options, wording.roadmap.option
    is_same = option is not None and gates is not None and told[0].gate.id == gates.gate
    is_same = is_same or (option is not None and shown is not None and shown.kind in {"as-it-is", "stop"})
    for gate in told[1 if is_same else 0 :]:
        if gate.at_80 is None:
            yield statements.cost_not_stated(to=gate.to)
        elif gate.at_80 and not is_told:
            is_told = True
            yield money.on_basis(amount=gate.words, basis=found.basis)
        else:
            yield gate.words


def _of_option(found: "CostsView", wording: Phrases) -> Statement | None:
    """Return the cost of the option that was chosen, or else is advised; None where it is not stated."""
    from readiness.view.option_names import option_name  # noqa: PLC0415 - only where a rubric states a currency
    from readiness.view.option_views import option_in_question  # noqa: PLC0415
    from readiness.view.plan_rows import cost_cell  # noqa: PLC0415

    option = option_in_question(wording)
    if option is None or option.cost is None or option.cost.at_80 is None or wording.options is None:
        return None
    cost = cost_cell(option.cost, wording)
    if cost is None:
        return None
    return statements.cost_of_option(
        option=option_name(option), gate=wording.options.gate, cost=cost, basis=found.basis
    )


def _told(found: "CostsView") -> list["GateCostView"]:
    return [gate for number, gate in enumerate(found.gates) if not number or gate.is_go_live]


def money_notes(found: "CostsView | None") -> tuple[Statement, ...]:
    """Return the reasons why a cost of that line is not stated."""
    return tuple(gate.words for gate in _told(found) if gate.at_80 is None) if found else ()

"""Tell on page 1 how sure the verdict is, and what the way costs and returns."""

from collections.abc import Iterator

from readiness.model.live import HowSureNow
from readiness.statements import first_page as statements
from readiness.statements.lists import counted
from readiness.statements.statement import Statement, Value
from readiness.view.models.costs import CostsView, GateCostView
from readiness.view.phrases import Phrases


def sure_line(wording: Phrases) -> Statement | None:
    """Return how sure the verdict on the tool in use is, or that of the next gate; None where none is rated."""
    scores, rules = wording.scores, wording.rubric.how_sure
    sure = scores.sure_of_live or scores.sure_of_gate
    if sure is None or rules is None or wording.edition.dimension:
        return None
    name, firm, needed = sure.name, sure.firm, sure.needed
    doubts = _doubts(sure, rules.lapses_in_days)
    if firm == needed and not doubts:
        return statements.sure_of_all(name=name, needed=needed)
    if not doubts:
        return statements.sure(name=name, firm=firm, needed=needed)
    return statements.sure_but(name=name, firm=firm, needed=needed, things=doubts)


def _doubts(sure: HowSureNow, days: int) -> tuple[Value, ...]:
    lapsing = (statements.lapsing(number=sure.lapsing, days=days),) if sure.lapsing else ()
    return (
        *counted(
            (statements.unknown, sure.unknown),
            (statements.delivery_team, sure.delivery_team),
            (statements.divided, sure.divided),
        ),
        *lapsing,
    )


def money_line(wording: Phrases, found: CostsView | None) -> Statement:
    """Return the cost to the next gate and to go-live, and that no return is stated."""
    sure = wording.scores.sure_of_gate
    if sure and sure.too_unknown:
        return statements.cost_unknown(number=sure.unknown)
    match tuple(_costs(found)) if found else ():
        case (first, live):
            return statements.costs_and_return(first=first, live=live)
        case (only,):
            return statements.cost_and_return(cost=only)
    return statements.nothing_stated()


def _costs(found: CostsView) -> Iterator[Statement]:
    """Yield the cost to the next gate and to go-live; the reasons why one is not stated stand apart."""
    from readiness.statements import money  # noqa: PLC0415 - only where a rubric states a currency

    is_told = False
    for gate in _told(found):
        if gate.at_80 is None:
            yield statements.cost_not_stated(to=gate.to)
        elif gate.at_80 and not is_told:
            is_told = True
            yield money.on_basis(amount=gate.words, basis=found.basis)
        else:
            yield gate.words


def _told(found: CostsView) -> list[GateCostView]:
    return [gate for number, gate in enumerate(found.gates) if not number or gate.is_go_live]


def money_notes(found: CostsView | None) -> tuple[Statement, ...]:
    """Return the reasons why a cost of that line is not stated."""
    return tuple(gate.words for gate in _told(found) if gate.at_80 is None) if found else ()

"""Money on page 1: what a decision commits, what comes later, and what is not stated."""

from __future__ import annotations

from readiness.statements.money import to_gate
from readiness.statements.options import stop
from readiness.statements.statement import Statement, Value, phrase


@phrase(
    "{option} commits {cost} up to {gate} (even odds to 80%; {basis}).",
    option=stop(),
    gate="G1",
    cost="USD 320,000 to 370,000",
    basis="2026 prices",
)
def this_decision(*, option: Statement, gate: str, cost: Value, basis: Statement | str) -> None:
    """The first line on money: the cost of the option that was chosen, or is advised."""


@phrase(
    "{option} commits {cost} up to {gate}, of it {part} to {before} (even odds to 80%; {basis}).",
    option=stop(),
    gate="G1",
    cost="USD 320,000 to 370,000",
    basis="2026 prices",
    before="G0",
    part="USD 75,000 to 90,000",
)
def this_decision_with(
    *, option: Statement, gate: str, cost: Value, basis: Statement | str, before: str, part: Value
) -> None:
    """The first line on money: the cost of the option in question, and its part up to the next gate, `before`."""


@phrase(
    "{option} commits {cost} up to {gate} ({basis}).",
    option=stop(), gate="G1", cost="USD 320,000", basis="2026 prices",
)  # fmt: skip
def this_decision_certain(*, option: Statement, gate: str, cost: Value, basis: Statement | str) -> None:
    """The first line on money: the cost of the option in question, of which every part is a fixed amount."""


@phrase(
    "{option} commits {cost} (even odds to 80%; {basis}).",
    option=stop(),
    cost="USD 21,000 to 36,000",
    basis="2026 prices",
)
def this_decision_to_stop(*, option: Statement, cost: Value, basis: Statement | str) -> None:
    """The first line on money, where the option in question is to stop."""


@phrase("A yes commits no more.")
def this_sum_alone() -> None:
    """After the cost of the option in question up to its gate; those over the whole horizon follow."""


@phrase("From today up to go-live ({gate}): {cost}.", gate="G2", cost="USD 2.3–2.6 million")
def later(*, gate: str, cost: Value) -> None:
    """The line on money after the one on the option in question: the cost to go-live, which comes after its gate."""


@phrase("From today up to {gate}: {cost}.", gate="G2", cost="USD 2.3–2.6 million")
def later_to_gate(*, gate: str, cost: Value) -> None:
    """The same for a tool that went live already, whose gate of go-live does not hold."""


@phrase("The cost up to {gate} is not stated.", gate="G2")
def later_to_gate_not_stated(*, gate: str) -> None:
    """The same for a tool that went live already, where the cost to the gate of go-live is not known."""


@phrase("The cost up to go-live ({gate}) is not stated.", gate="G2")
def later_not_stated(*, gate: str) -> None:
    """The line on money after the one on the option in question, where the cost to go-live is not known."""


@phrase("{to}: not stated.", to=to_gate(gate="G2"))
def cost_not_stated(*, to: Statement) -> None:
    """A line on money: the cost up to a gate is not known."""


@phrase("Return: not stated.")
def no_return() -> None:
    """The last line on money, without a money case."""


@phrase(
    "Cost: not known while {number} answer that {gate} needs is unknown.",
    "Cost: not known while {number} answers that {gate} needs are unknown.",
    by="number",
    number=26,
    gate="G0",
)
def cost_unknown(*, number: int, gate: str) -> None:
    """The first line on money where too much is unknown."""


@phrase(
    "Cost and return: not known while {number} answer that {gate} needs is unknown. The part for finance has what is "
    "stated so far.",
    "Cost and return: not known while {number} answers that {gate} needs are unknown. The part for finance has what is "
    "stated so far.",
    by="number",
    number=26,
    gate="G0",
)
def case_unknown(*, number: int, gate: str) -> None:
    """The line on money where too much is unknown and the answers state costs and benefits."""


@phrase(
    "Cost of the plan's work: not known while {number} answer that {gate} needs is unknown. Without it:",
    "Cost of the plan's work: not known while {number} answers that {gate} needs are unknown. Without it:",
    by="number",
    number=26,
    gate="G0",
)
def work_unknown(*, number: int, gate: str) -> None:
    """The first line on money in the part for finance where too much is unknown; what the case states follows."""


@phrase("Cost: not stated.")
def no_cost() -> None:
    """The first line on money where the rubric has no amounts."""

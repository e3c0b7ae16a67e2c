"""The view of the options that a decision is between."""

from datetime import date
from typing import NamedTuple

from readiness.model.option_kinds import OptionKind
from readiness.statements.statement import Statement
from readiness.statements.values import Figure
from readiness.view.models.parts import NamedView
from readiness.view.models.plan_rows import PlanCell, PlanRow


class OptionView(NamedTuple):
    """One option, with the figures that page 1 shows."""

    kinds: tuple[OptionKind, ...]
    """The kinds that coincide in it."""
    name: Statement
    note: Statement | None
    """The work that it is, in a few words."""
    verdict: Statement | None
    """The verdict of the gate; None for an option that does not lead to it."""
    at_50: date | None
    """None where the gate does not open; for stopping, the day by which its work is done."""
    at_80: date | None
    no_day: Statement | None
    """The words that are shown in place of a day; None where the day is."""
    cost: PlanCell | None
    """The amounts that are enough with even odds and with a chance of 80 %; None without a currency."""
    cost_50: int | None
    cost_80: int | None
    """The same as numbers, rounded as they are shown; None where they are not stated."""
    effort: Figure
    """Likely person-weeks."""
    open: int | None
    """The number of shortfalls that stay open; None where too much is unknown to tell."""
    dangers: tuple[str, ...]
    """The dangers that stay open, in the patient's words."""
    decide_by: date | None
    is_advised: bool
    is_chosen: bool
    """True for the option of the decision that stands."""
    mark: Statement | None
    """The words below the name of an option that is advised or chosen."""


class DangersView(NamedTuple):
    """The dangers that the same options leave open."""

    title: Statement
    """The options, and the number of the dangers."""
    dangers: tuple[Statement, ...]


class OptionsView(NamedTuple):
    """The options up to one gate, side by side."""

    gate: NamedView
    heading: Statement
    ask: Statement
    """The heading above the options on page 1."""
    is_asked: bool
    """False where nothing is left to decide."""
    options: tuple[OptionView, ...]
    currency: str | None
    """The currency of the costs; None without one."""
    rows: tuple[PlanRow, ...]
    """The whole table, with a cell for each option."""
    brief: tuple[PlanRow, ...]
    """The rows of page 1; empty while too much is unknown to compare."""
    totals: tuple[PlanRow, ...]
    """Those of them that tell the money case: total, present value and payback; empty without a case."""
    advice: Statement
    """The option that the facts speak for, with the reason, and the reasons against its rivals."""
    brief_advice: Statement
    """The same with the reason alone, as a title."""
    lines: tuple[Statement, ...]
    """The sentences on the things that each option rests on, leaves open and needs by when."""
    dangers: tuple[DangersView, ...]
    """The dangers that options leave open, once for all options that leave the same ones."""

    @property
    def told(self) -> tuple[Statement, ...]:
        """Every line below the table, the dangers first."""
        return (*(line for one in self.dangers for line in (one.title, *one.dangers)), *self.lines)

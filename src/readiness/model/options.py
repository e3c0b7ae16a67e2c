"""The options that a decision is between, with the same figures for each, and which one the facts speak for."""

from datetime import date
from typing import Literal, NamedTuple

from readiness.model.field_types import Criticality, Exact
from readiness.model.option_kinds import OptionKind
from readiness.model.outlook import Lapse
from readiness.model.plan_result import TotalCost
from readiness.model.verdict import Verdict

AdviceWhy = Literal["nothing-open", "find-out", "unsafe-too-long", "no-way", "sooner", "complete", "only-way"]


class StillOpen(NamedTuple):
    """A question or score below what the gate needs once the work of an option is done."""

    id: str
    criticality: Criticality
    needs: Exact
    has: Exact | None
    """None without an answer."""
    risk: str | None
    """The danger for a patient, member or user without it, in the rubric's words; None where it has none."""
    needs_remedy: bool
    """True if the option rests on a remedy for it that is not agreed yet, or not until the gate opens."""


class MoreOf(NamedTuple):
    """People more of the role group that decides the date."""

    role: str
    number: int
    sooner: int
    """The weeks by which the day with a chance of 80 % comes sooner."""


class Option(NamedTuple):
    """One way to go on; kinds that coincide are one option."""

    kinds: tuple[OptionKind, ...]
    verdict: Verdict | None
    """The verdict of the gate once the work is done; None for an option that does not lead to it."""
    reached: str | None
    """The last gate reached once the work is done."""
    at_50: int | None
    """The week by which the gate can open with even odds; None where it does not, or answers are missing.

    For stopping, the week by which its work is done.
    """
    at_80: int | None
    cost: TotalCost | None
    roles: dict[str, Exact]
    """Likely person-weeks by role group."""
    effort: Exact
    work: tuple[str, ...]
    """The initiatives, in order."""
    open: tuple[StillOpen, ...]
    decide_by: date | None
    """The last day to decide: the first work must start then, or something lapses; None where nothing presses."""
    lapse: Lapse | None
    """The thing that lapses on that day; None where it is the start of the work."""
    modes: dict[str, str]
    """The modes of the initiatives that the option has in a lighter way than the plan."""
    more: MoreOf | None = None
    """For `faster`: the people more."""
    duties: int = 0
    """For `stop`: what must follow events and is not done, such as to look back."""
    is_foreseen: bool = True
    """False where too much is unknown to tell what its work leads to: it has no verdict or day."""

    @property
    def opens(self) -> bool:
        """True if it leads to the gate: the day on which the gate can open is known."""
        return self.verdict is not None and self.at_80 is not None

    def counted_as(self, shown: str | None) -> OptionKind:
        """Return the kind on whose plan its money is counted beyond the gate: that of the plan shown, or the last."""
        return next((kind for kind in self.kinds if kind == shown), self.kinds[-1])

    @property
    def dangers(self) -> tuple[StillOpen, ...]:
        """Those that stay open with a danger for people."""
        return tuple(one for one in self.open if one.risk)


class Advice(NamedTuple):
    """The option that the facts speak for, and why; the figures say how strongly."""

    kind: OptionKind | None
    """None where no option can be advised."""
    why: AdviceWhy
    weeks: int = 0
    """For `sooner`: the weeks that the minimum saves; for `complete`: those that the whole work takes longer."""
    number: int = 0
    """The number of answers, of shortfalls or of conditions that the reason is about."""


class Options(NamedTuple):
    """The options up to one gate."""

    gate: str
    title: str
    is_open: bool
    """True if the gate is not reached yet."""
    options: tuple[Option, ...]
    no_faster: str | None
    """The role group of which more people were tried and brought too little; None otherwise."""
    advice: Advice

    def of_kind(self, kind: str | None) -> Option | None:
        """Return the option of a kind; None where it is not among them."""
        return next((one for one in self.options if kind in one.kinds), None)

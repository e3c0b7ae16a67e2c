"""The outlook of a roadmap: promises that it does not keep, and what follows if nothing is decided."""

from datetime import date
from fractions import Fraction
from typing import Literal, NamedTuple

from readiness.model.live import Part

PromiseKind = Literal["remedy", "acceptance", "progress"]


class Promise(NamedTuple):
    """A day that was promised and lies before the finish, with a chance of 80 %, of the work that closes it."""

    kind: PromiseKind
    """A due date of a remedy, the last day of an acceptance, or the due date of an initiative in progress."""
    id: str
    """The question or node that is short, or for `progress` the initiative."""
    part: Part | None
    owner: str | None
    """The owner of the remedy or initiative, or who accepted the shortfall."""
    promised: date
    planned: date
    """The day by which the work is finished with a chance of 80 %."""
    initiatives: tuple[str, ...]
    """The initiatives that close it."""
    chance: Fraction = Fraction(0)
    """The share of the runs in which the promise is kept."""


class Lapse(NamedTuple):
    """Something that ends on a day if nothing is decided; what follows holds from the day after."""

    day: date
    """The last day on which it holds, or by which it is due."""
    kind: Literal["evidence", "remedy", "not-applicable", "acceptance", "safe-now", "duty"]
    id: str
    """The question or node, or for `duty` the id of the duty."""
    part: Part | None
    owner: str | None
    """The owner of the remedy, or who approved or accepted; None elsewhere."""
    gate: str | None
    """The earliest gate reached that no longer holds, or a repeating gate at the site; None for none."""
    outcome: str | None
    """The outcome that follows for the tool in use, or for the part; None where none follows."""
    event: str | None = None
    """The event of a duty, by id; None elsewhere."""
    text: str | None = None
    """The title of a duty; None elsewhere."""
    at_site: bool = False
    """True if the gate is one that repeats, and is lost only at the site."""


class Stalled(NamedTuple):
    """A gate that was declared passed and that today's evidence does not support."""

    gate: str
    since: date
    """The day on which it was declared passed."""
    weeks: int
    """Whole weeks since then."""


class Exposed(NamedTuple):
    """A safeguard that patients, members or users are without."""

    question: str
    parts: tuple[Part, ...]
    """The functions, segments and sites that lack it; empty for the whole tool."""
    risk: str
    """The danger without it, in the rubric's words."""
    since: date
    is_known: bool
    """False if it is not known whether the safeguard is there."""


class IfNothing(NamedTuple):
    """The consequences if nothing is decided."""

    lapses: tuple[Lapse, ...] = ()
    """By day; on one day those that take a gate along come first."""
    stalled: tuple[Stalled, ...] = ()
    """Declared gates that today's evidence does not support, in the order of the ladder."""
    waiting_sites: tuple[Part, ...] = ()
    """Sites not in use that may not start, because a repeating gate is not passed there."""
    exposed: tuple[Exposed, ...] = ()

    @property
    def gates_lost(self) -> tuple[Lapse, ...]:
        """The lapses that take a gate of the ladder along; sites have gates of their own."""
        return tuple(lapse for lapse in self.lapses if lapse.gate and not lapse.at_site)

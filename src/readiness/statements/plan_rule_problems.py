"""Problems of a rubric's assumptions for plans: shares of role groups, cost bands, and figures that scale."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase
from readiness.statements.values import Figure


@phrase("the shares are {total} percent together", total=Figure("98", 98, "98"))
def shares_not_hundred(*, total: Figure) -> None:
    """Shares of role groups that are not a whole."""


@phrase("they must be 100 percent together")
def shares_of_hundred() -> None:
    """The rule for shares of role groups."""


@phrase("the role group '{group}' has no share, but initiatives need it", group="technical")
def no_share_of(*, group: str) -> None:
    """A role group that the shares leave out."""


@phrase("add '{group}: …'", group="technical")
def add_share(*, group: str) -> None:
    """The way to correct shares that leave a role group out."""


@phrase("costs have no currency and no totals, because 'costs' is missing")
def bands_without_costs() -> None:
    """Cost bands with amounts, in a rubric that names no currency; a warning."""


@phrase("an own cost has no currency and is in no total, because the rubric has no 'costs'")
def cost_without_costs() -> None:
    """An initiative with its own cost, in a rubric that names no currency; a warning."""


@phrase("add 'costs: {{currency: USD, price_year: 2026, own_staff: excluded}}'")
def add_costs() -> None:
    """The way to give costs a currency."""


@phrase("the band '{band}' begins below the one before it", band="M")
def bands_out_of_order(*, band: str) -> None:
    """Cost bands that are not in order."""


@phrase("write them from the lowest to the highest")
def order_bands() -> None:
    """The rule for cost bands."""


@phrase("'steps' without 'per' have no effect")
def steps_of_nothing() -> None:
    """Factors by a number, of an initiative whose figures are not for each user, site or member."""


@phrase("say 'per: user', 'per: site' or 'per: member'")
def say_per() -> None:
    """The way to correct steps that have no effect."""


@phrase("this step begins at {first}, not above the one before it ({before})", first=10, before=20)
def steps_out_of_order(*, first: int, before: int) -> None:
    """Steps of an initiative's figures that are not in order."""


@phrase("write them by rising 'from'")
def order_steps() -> None:
    """The rule for steps."""


@phrase("there is no capacity for a size {name}", name=quoted(text="tiny-practice"))
def no_size(*, name: Statement) -> None:
    """A size in `one_team` that `capacity` does not have; the name is in quotes."""


@phrase("phase {phase} has a wall, but the phase before it ends at {gate} too", phase="P2", gate="G1")
def wall_within_gate(*, phase: str, gate: str) -> None:
    """A wall between two phases of one gate: work for the gate cannot wait for that gate."""


@phrase("remove 'wall: true', or let the two phases end at different gates")
def no_wall_within_gate() -> None:
    """The way to correct such a wall."""


@phrase("the profile has no number fact '{fact}', so nothing tells this number", fact="users")
def nothing_tells_number(*, fact: str) -> None:
    """A number of users, sites or members that no fact tells."""


@phrase("'{whole}' does not wait for '{part}', which says it is a part of it", whole="roll-out", part="first-sites")
def part_not_needed(*, whole: str, part: str) -> None:
    """A part of an initiative that the initiative does not name among its prerequisites."""


@phrase("name it under 'prerequisites' of '{whole}'", whole="roll-out")
def add_to_prerequisites(*, whole: str) -> None:
    """The way to correct a part of an initiative."""

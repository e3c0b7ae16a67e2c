"""Lines of `readiness explain` about the figures of an initiative: how they grow, and whose they are."""

from __future__ import annotations

from readiness.statements.statement import phrase
from readiness.statements.values import Figure


@phrase("An initiative of the organization's own, under 'plan: initiatives'.")
def own_initiative() -> None:
    """Said about an initiative that is not in the rubric."""


@phrase("These figures are the organization's own, under 'plan: figures'.")
def own_figures() -> None:
    """Said below duration, effort and cost of an initiative of the rubric."""


@phrase("Done in a lighter way, under 'plan: modes'.")
def in_mode() -> None:
    """Said below duration, effort and cost of an initiative that the plan has in a mode."""


@phrase("Mode '{mode}' ({title}): in place of the usual way", mode="light", title="light: one site only")
def mode(*, mode: str, title: str) -> None:
    """A lighter way to do an initiative, by its id and title; what differs follows on further lines."""


@phrase("Something goes live at its end, which no freeze of go-lives allows.")
def goes_live() -> None:
    """Said about an initiative."""


@phrase("The effort is for one user, and is multiplied by their number.")
def per_user() -> None:
    """Said below the effort of an initiative."""


@phrase("The effort is for one site, and is multiplied by their number.")
def per_site() -> None:
    """Said below the effort of an initiative."""


@phrase("The effort is for one member, and is multiplied by their number.")
def per_member() -> None:
    """Said below the effort of an initiative."""


@phrase("Effort and duration grow with the number of users:")
def by_users() -> None:
    """Said below the effort of an initiative; the steps follow."""


@phrase("Effort and duration grow with the number of sites:")
def by_sites() -> None:
    """Said below the effort of an initiative; the steps follow."""


@phrase("Effort and duration grow with the number of members:")
def by_members() -> None:
    """Said below the effort of an initiative; the steps follow."""


@phrase(
    "from {number} on: effort × {effort}, duration × {duration}",
    number=100,
    effort=Figure("8/5", 1.6, "1.6"),
    duration=Figure("13/10", 1.3, "1.3"),
)
def scale_step(*, number: int, effort: Figure, duration: Figure) -> None:
    """The factors on effort and duration from a number of users, sites or members on."""

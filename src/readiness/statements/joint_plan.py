"""One plan of several use cases of an organization."""

from __future__ import annotations

from datetime import date as day_of
from typing import TYPE_CHECKING

from readiness.statements.statement import Value, phrase
from readiness.statements.values import Figure

if TYPE_CHECKING:
    from datetime import date

_ALERTS, _DRAFTS = "Deterioration alerts", "Drafted discharge summaries"
_WEEKS = Figure("608.4", 608.4, "608")


@phrase(
    "'{use_case}' is a use case of {organization}, and the first one is of {first}",
    use_case=_DRAFTS,
    organization="Elm Hill Health",
    first="Caldmere Health",
)
def another_organization(*, use_case: str, organization: str, first: str) -> None:
    """An error: one plan is asked for of use cases of different organizations."""


@phrase("leave it out: a plan divides the people of one organization")
def leave_out() -> None:
    """The hint for a use case of another organization."""


@phrase(
    "'{use_case}' is judged by {pack}, and the first use case by {first}",
    use_case=_DRAFTS,
    pack="healthcare-ai@2.1.0",
    first="healthcare-ai@2.0.0",
)
def another_pack(*, use_case: str, pack: str, first: str) -> None:
    """An error: one plan is asked for of use cases that are judged by different packs."""


@phrase("plan use cases of one pack together: 'readiness upgrade' brings a file to the newest version of its pack")
def upgrade() -> None:
    """The hint for a use case that is judged by another pack."""


@phrase("two files are about the use case '{use_case}'", use_case=_DRAFTS)
def same_use_case(*, use_case: str) -> None:
    """An error: each file of a plan is of another use case."""


@phrase("name each use case once")
def name_once() -> None:
    """The hint for two files about the same use case."""


@phrase("leave --site out: a site belongs to one use case")
def no_site() -> None:
    """An error: the option --site with several answers files."""


@phrase("name one answers file: this option is about the roadmap of one use case")
def of_one_file() -> None:
    """An error: an option such as --baseline with several answers files."""


@phrase(
    "{use_case} was assessed on {date}; here ages and dates are counted to {day}, the latest day of all files.",
    use_case=_DRAFTS,
    date=day_of(2026, 6, 5),
    day=day_of(2026, 7, 1),
)
def counted_to(*, use_case: str, date: date, day: date) -> None:
    """A remark on one plan of several use cases: they were assessed on different days."""


@phrase(
    "{initiative}: the files state different progress. Planned is what {use_case} states, which leaves the most to do.",
    initiative="I-12 Live monitoring",
    use_case=_ALERTS,
)
def progress_differs(*, initiative: str, use_case: str) -> None:
    """A remark on one plan of several use cases: the progress of work that is done once for all of them."""


@phrase(
    "{use_case} states people or freezes of its own; the plan has those of {first}.", use_case=_DRAFTS, first=_ALERTS
)
def people_of_first(*, use_case: str, first: str) -> None:
    """A remark on one plan of several use cases: there is one capacity, that of the first."""


@phrase("One plan of {number} use case of {organization}", "One plan of {number} use cases of {organization}",
        by="number", number=2, organization="Caldmere Health")  # fmt: skip
def title(*, number: int, organization: str) -> None:
    """The heading of one plan of several use cases."""


@phrase(
    "{once} person-weeks of work; planned one by one, the use cases would need {apart}.",
    once=Figure("1123.2", 1123.2, "1,123"),
    apart=Figure("1674", 1674.0, "1,674"),
)
def effort(*, once: Figure, apart: Figure) -> None:
    """The total of one plan of several use cases, in which work for the whole organization counts once."""


@phrase("{number} person-weeks of work; the use cases share none of it.", number=_WEEKS)
def effort_unshared(*, number: Figure) -> None:
    """The total of one plan of several use cases that share no work."""


@phrase(
    "{use_case}: {gate} has no date here, because no work of this plan opens it. Its own roadmap tells what is missing.",
    use_case=_DRAFTS,
    gate="G1",
)
def no_date(*, use_case: str, gate: str) -> None:
    """A line below the gates of one plan of several use cases: none of this one has a date."""


@phrase("Cost of all work")
def cost_of_all() -> None:
    """The subject of a line: the cost of all work of one plan of several use cases."""


@phrase(
    "Cost of all work: not stated. The cost of {number} initiative has no upper end or no figures.",
    "Cost of all work: not stated. The costs of {number} initiatives have no upper end or no figures.",
    by="number",
    number=3,
)
def cost_not_stated(*, number: int) -> None:
    """A line below one plan of several use cases."""


@phrase(
    "From {start} to {end}, urgent work and work in progress need up to {most} person-weeks a week more than there are.",
    start=day_of(2026, 6, 5),
    end=day_of(2026, 6, 19),
    most=Figure("3/2", 1.5, "1.5"),
)
def overload(*, start: date, end: date, most: Figure) -> None:
    """A line below one plan of several use cases, where all role groups are counted together."""


@phrase(
    "{role}: from {start} to {end}, urgent work and work in progress need up to {most} person-weeks a week more than "
    "there are.",
    role="Technical",
    start=day_of(2026, 6, 5),
    end=day_of(2026, 6, 19),
    most=Figure("3/2", 1.5, "1.5"),
)
def overload_of(*, role: str, start: date, end: date, most: Figure) -> None:
    """A line below one plan of several use cases, on one role group."""


@phrase("Done with even odds")
def even_odds() -> None:
    """The head of a column: the day by which work is finished, or a gate can open, with a chance of 50 %."""


@phrase("Done with a chance of 80%")
def chance_80() -> None:
    """The head of a column: the day by which work is finished, or a gate can open, with a chance of 80 %."""


@phrase("Opens with even odds")
def opens_even() -> None:
    """The head of a column: the day by which a gate can open with a chance of 50 %."""


@phrase("Opens with a chance of 80%")
def opens_80() -> None:
    """The head of a column: the day by which a gate can open with a chance of 80 %."""


@phrase("Opens (80%)")
def opens_80_short() -> None:
    """The head of a narrow column: the day by which a gate can open with a chance of 80 %."""


@phrase("Starts with even odds")
def starts_even() -> None:
    """The head of a column: the day by which work starts with a chance of 50 %."""


@phrase("Gate")
def gate() -> None:
    """The head of a column."""


@phrase("For")
def needed_for() -> None:
    """The head of a column: the use cases that need some work."""


@phrase("Work in order")
def work() -> None:
    """The heading of all work of one plan of several use cases."""


@phrase("{use_cases}, shared", use_cases=(1, 2))
def shared(*, use_cases: tuple[Value, ...]) -> None:
    """The numbers of the use cases that need some work that is done once for all of them, in a cell."""


@phrase("{use_case}, at {site}", use_case=1, site="North")
def at_site(*, use_case: int, site: str) -> None:
    """The number of the use case and the site that some work is for, in a cell."""


@phrase("make safe now")
def in_lane() -> None:
    """In a cell: work that makes a tool in use safe comes before all other work."""


@phrase("in progress")
def in_progress() -> None:
    """In a cell: work that has started."""

"""Problems of the wishes of a plan: required, forbidden and later initiatives, numbers to scale with, own figures."""

from __future__ import annotations

from datetime import date

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Value, phrase

_DAY = date(2026, 6, 5)
_LATER = date(2026, 7, 10)
_ID = "structured-pilot"
_OTHER = "pilot-preparation"


@phrase("there is no initiative or gate {name}", name=quoted(text="G7"))
def no_initiative_or_gate(*, name: Statement) -> None:
    """A name under `not_before` that does not exist; the name is in quotes."""


@phrase("'{initiative}' is both required and forbidden", initiative=_ID)
def required_and_forbidden(*, initiative: str) -> None:
    """Two wishes that contradict each other."""


@phrase("'{needed}' is forbidden, but '{required}' (required) needs it", needed=_OTHER, required=_ID)
def needs_forbidden(*, needed: str, required: str) -> None:
    """A required initiative that has a forbidden one among its prerequisites."""


@phrase("remove one of the two wishes")
def remove_one_wish() -> None:
    """The way to correct wishes that contradict each other."""


@phrase("remove one of the two wishes, or mark '{needed}' as done under 'progress'", needed=_OTHER)
def remove_one_or_done(*, needed: str) -> None:
    """The way to correct a wish for work that needs something forbidden."""


@phrase("without '{forbidden}', these cannot be planned: {initiatives}", forbidden=_OTHER, initiatives=(_ID, "I-14"))
def wait_for_forbidden(*, forbidden: str, initiatives: tuple[Value, ...]) -> None:
    """The initiatives that have a forbidden one among their prerequisites; a warning."""


@phrase("mark it 'done' under 'progress' where it was done, or do not forbid it")
def forbidden_may_be_done() -> None:
    """The way to deal with initiatives that wait for a forbidden one."""


@phrase("'{initiative}' is done already", initiative=_ID)
def done_already(*, initiative: str) -> None:
    """A wish about an initiative that is done; a warning."""


@phrase("'{initiative}' is in progress, but forbidden: what remains of it is not planned", initiative=_ID)
def forbidden_in_progress(*, initiative: str) -> None:
    """A forbidden initiative that has begun; a warning."""


@phrase("'{initiative}' has begun already; its first day has no effect", initiative=_ID)
def begun_already(*, initiative: str) -> None:
    """A first day of an initiative in progress; a warning."""


@phrase("'{initiative}' is not offered for this profile; it cannot be planned", initiative=_ID)
def not_offered(*, initiative: str) -> None:
    """A required initiative that is for other profiles; a warning."""


@phrase("'{initiative}' is an alternative to the roadmap, which is never planned", initiative="withdraw-tool")
def is_alternative(*, initiative: str) -> None:
    """A required initiative that is marked `instead`."""


@phrase("remove the wish")
def remove_wish() -> None:
    """The way to deal with a wish without effect."""


@phrase("{day} is before the plan starts ({start}); it has no effect", day=_DAY, start=_LATER)
def before_start(*, day: date, start: date) -> None:
    """A first day of an initiative or a gate in the past; a warning."""


@phrase("gate {gate} was reached on {reached}; a first day has no effect", gate="G1", reached=_DAY)
def gate_reached(*, gate: str, reached: date) -> None:
    """A first day of a gate that is behind; a warning."""


@phrase(
    "'{needed}', which '{initiative}' needs, ends on {earliest} at the earliest; this day has no effect",
    needed=_OTHER,
    initiative=_ID,
    earliest=_LATER,
)
def before_prerequisite(*, needed: str, initiative: str, earliest: date) -> None:
    """A first day of an initiative before what it needs can be finished; a warning."""


@phrase("remove it, or write a later day")
def remove_or_later() -> None:
    """The way to deal with a first day without effect."""


@phrase("the figures of '{initiative}' are for each user; the number of users is missing", initiative=_ID)
def no_users(*, initiative: str) -> None:
    """An initiative whose figures scale with a number that nobody stated."""


@phrase("the figures of '{initiative}' are for each site; the number of sites is missing", initiative=_ID)
def no_sites(*, initiative: str) -> None:
    """An initiative whose figures scale with a number that nobody stated."""


@phrase("the figures of '{initiative}' are for each member; the number of members is missing", initiative=_ID)
def no_members(*, initiative: str) -> None:
    """An initiative whose figures scale with a number that nobody stated."""


@phrase("write it under 'plan': 'counts: {{{unit}: …}}'", unit="user")
def write_count(*, unit: str) -> None:
    """The way to state a number that figures scale with."""


@phrase("state it: readiness record fact {path} {fact}=NUMBER", path="answers.yaml", fact="users")
def state_count(*, path: str, fact: str) -> None:
    """The hint for a missing number of users, sites or members that a fact tells."""


@phrase("no initiative says 'per: {unit}'; this number has no effect", unit="member")
def counts_nothing(*, unit: str) -> None:
    """A number that no figures scale with; `unit` is the key `user`, `site` or `member`. A warning."""


@phrase("remove it, or write 'per: {unit}' in an initiative of your own", unit="member")
def remove_count(*, unit: str) -> None:
    """The way to deal with a number that no figures scale with."""


@phrase("'{initiative}' is an initiative of your own", initiative="own-interface")
def figures_of_own(*, initiative: str) -> None:
    """Own figures for an own initiative."""


@phrase("write its figures in the initiative itself")
def write_figures_there() -> None:
    """The way to correct own figures for an own initiative."""


@phrase("'{initiative}' has figures under another name already", initiative=_ID)
def figures_twice(*, initiative: str) -> None:
    """Own figures for one initiative by its id and by its code."""


@phrase("state them once")
def state_once() -> None:
    """The way to correct figures that are stated twice."""


@phrase("the rubric names no currency: this cost is in no total")
def no_totals() -> None:
    """A cost where the rubric has no `costs`; a warning."""


@phrase("costs have totals where the rubric says 'costs: {{currency: USD, price_year: 2026, own_staff: excluded}}'")
def name_costs() -> None:
    """The way to deal with a cost that is in no total."""

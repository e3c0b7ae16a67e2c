"""Problems of the benefits of a money case: amounts by class, released time, baseline, target and verification."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Value, phrase

_DAY = date(2026, 6, 5)
_LATER = date(2026, 7, 10)
_EARLIER = date(2026, 2, 1)


@phrase("this benefit has no amount")
def benefit_without_amount() -> None:
    """A benefit in cash, income or time without any amount."""


@phrase("add 'once', 'per_year', 'per_month' or 'per_unit', or write 'class: quality'")
def add_benefit_amount() -> None:
    """The way to correct a benefit without any amount."""


@phrase("add 'hours_per_year' and the 'role' whose time it is")
def add_hours() -> None:
    """The way to state the amount of released time."""


@phrase("a benefit cannot start when the tool is given up")
def benefit_at_exit() -> None:
    """A benefit that starts with the exit."""


@phrase("write go-live, a day, or the id of a gate")
def start_in_use() -> None:
    """The way to correct a benefit that starts with the exit."""


@phrase("a benefit in quality has no price; this amount has no effect")
def quality_without_price() -> None:
    """A benefit of the class quality with an amount of money; a warning."""


@phrase("remove the amount, or write the class that it belongs to")
def other_class() -> None:
    """The way to deal with an amount that has no effect."""


@phrase("this time is stated in hours and in money")
def hours_and_money() -> None:
    """A benefit in time with hours and an amount, which would count twice."""


@phrase("keep the hours, which the rate of the role group turns into money, or the amount")
def keep_one_amount() -> None:
    """The way to correct a benefit in time with hours and an amount."""


@phrase("the share of users who use the tool is not stated; it counts as 100%")
def no_adoption() -> None:
    """A benefit that needs adoption in a case without its share; a warning."""


@phrase("add 'adoption: {{low: …, likely: …, high: …}}' in percent to the case")
def add_adoption() -> None:
    """The way to state the share of users who use the tool."""


@phrase("only released time is stated in hours")
def hours_of_other_class() -> None:
    """A benefit of another class than time with hours."""


@phrase("write 'class: time-released', or remove '{key}'", key="hours_per_year")
def time_class(*, key: str) -> None:
    """The way to correct a key of released time at a benefit of another class."""


@phrase("it is not stated whose time this is")
def whose_time() -> None:
    """Released hours without a role group."""


@phrase("add 'role: …', one of {groups}", groups=("clinical", "change"))
def add_role(*, groups: tuple[Value, ...]) -> None:
    """The way to state whose time is released."""


@phrase("without hours a role group has no effect")
def role_without_hours() -> None:
    """A benefit with a role group and without hours; a warning."""


@phrase("'{group}' has no rate: the released time has no price", group="legal")
def time_without_rate(*, group: str) -> None:
    """Released time of a role group whose cost is not stated; a warning."""


@phrase("add the cost of a person-week: 'staff: {{rates: {{{group}: …}}}}'", group="legal")
def add_time_rate(*, group: str) -> None:
    """The way to give released time a price."""


@phrase("only time is released by a decision")
def released_of_other_class() -> None:
    """A benefit of another class than time with a decision that releases it."""


@phrase("the decision is of {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def released_later(*, day: date, assessed: date) -> None:
    """A decision to release time that has not been made."""


@phrase("remove 'released' until it is decided")
def release_decided() -> None:
    """The way to correct a decision to release time that has not been made."""


@phrase("no other benefit counts once with '{name}'", name="fewer-temps")
def alone(*, name: str) -> None:
    """A cause of several benefits that only one of them names; a warning."""


@phrase("write the same name at each benefit that has this cause, or remove it")
def name_cause() -> None:
    """The way to deal with a cause that only one benefit names."""


@phrase("'{benefit}' has no baseline: it is shown and not counted", benefit="fewer-temps")
def no_baseline(*, benefit: str) -> None:
    """A benefit without a value from before the tool; a warning."""


@phrase("add 'baseline: {{value: …, date: …}}', measured before the tool came into use")
def add_baseline() -> None:
    """The way to let a benefit count."""


@phrase("the baseline is of {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def baseline_later(*, day: date, assessed: date) -> None:
    """A baseline whose day has not come."""


@phrase("the baseline is of {day}, when the tool was in use already (since {since})", day=_DAY, since=_EARLIER)
def late_baseline(*, day: date, since: date) -> None:
    """A baseline that was measured too late; a warning."""


@phrase("it is told as late; where records of before exist, take it from them")
def earlier_baseline() -> None:
    """The way to deal with a baseline that was measured too late."""


@phrase("the target is for {day}, which is not after the baseline ({measured})", day=_EARLIER, measured=_DAY)
def target_before_baseline(*, day: date, measured: date) -> None:
    """A target and a baseline whose days are not in order."""


@phrase("it was verified on {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def verified_later(*, day: date, assessed: date) -> None:
    """A verification whose day has not come."""


@phrase("a benefit without an owner does not count as verified")
def verified_without_owner() -> None:
    """A verified benefit that nobody owns; a warning."""


@phrase("add 'owner: …', who answers for the benefit")
def add_owner() -> None:
    """The way to let a verified benefit count as verified."""

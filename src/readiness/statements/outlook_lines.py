"""Consequences if nothing is decided, and promises that the plan does not keep, as reports show them."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Value, Words, phrase

_DAY = date(2026, 6, 3)
_SUBJECT = "SAF-2 Hazard list"


@phrase("If nothing is decided")
def if_nothing() -> None:
    """A heading: what ends or fails first, and what follows."""


@phrase("If nothing is decided (“As it is”)")
def if_nothing_as_it_is() -> None:
    """The same heading where one of the options is to go on as it is."""


@phrase("What ends first")
def ends_first() -> None:
    """A heading in place of the one on what follows if nothing is decided, where no decision is asked for."""


@phrase("The evidence for {subject} counts until {day}.", subject=_SUBJECT, day=_DAY)
def evidence_lapses(*, subject: Words, day: date) -> None:
    """The first of two sentences: something that ends on a day."""


@phrase("By {day}, {owner} must fix {subject}.", owner="CMO", subject=_SUBJECT, day=_DAY)
def remedy_due(*, owner: str, subject: Words, day: date) -> None:
    """The first of two sentences: a remedy that is due on a day."""


@phrase("{subject} counts as not applicable until {day}.", subject=_SUBJECT, day=_DAY)
def not_applicable_ends(*, subject: Words, day: date) -> None:
    """The first of two sentences: something that ends on a day."""


@phrase("{owner} accepted {subject} until {day}.", owner="CMO", subject=_SUBJECT, day=_DAY)
def acceptance_ends(*, owner: str, subject: Words, day: date) -> None:
    """The first of two sentences: an acceptance that ends on a day."""


@phrase("{subject} may be missing until {day}.", subject=_SUBJECT, day=_DAY)
def safety_ends(*, subject: Words, day: date) -> None:
    """The first of two sentences: a minimum of safe use that may be short until a day."""


@phrase("{duty}: due by {day}.", duty="Look back at results already acted on", day=_DAY)
def duty_falls_due(*, duty: str, day: date) -> None:
    """The first of two sentences: something that must follow an event by a day."""


@phrase("After {day}, {gate} no longer holds.", day=_DAY, gate="G1")
def gate_lost(*, day: date, gate: str) -> None:
    """The second of two sentences: what follows once a day is past."""


@phrase("After {day}, {gate} no longer holds at {site}.", day=_DAY, gate="GS", site="North campus")
def gate_lost_at(*, day: date, gate: str, site: str) -> None:
    """The second of two sentences: what follows at a site in use once a day is past."""


@phrase(
    "After {day}, {site} no longer passes its gate ({gate}), and the tool may not start there.",
    day=_DAY,
    gate="GS",
    site="North",
)
def site_lost(*, day: date, gate: str, site: str) -> None:
    """The second of two sentences: what follows at a site where the tool is not in use once a day is past."""


@phrase(
    "After {day}, {gate} no longer holds at {site}, and the outcome for {site} is: {outcome}.",
    day=_DAY,
    gate="GS",
    site="North campus",
    outcome="Suspend",
)
def both_follow_at(*, day: date, gate: str, site: str, outcome: str) -> None:
    """The second of two sentences: what follows at a site in use once a day is past."""


@phrase(
    "After {day}, {gate} no longer holds; the outcome for the use of the tool stays: {outcome}.",
    day=_DAY,
    gate="G1",
    outcome="Narrow",
)
def gate_lost_only(*, day: date, gate: str, outcome: str) -> None:
    """The second of two sentences: a gate of a tool in use is lost, and the outcome is as severe already."""


@phrase(
    "That day will be missed: the plan needs until {planned} (80%). Agree on a later day.",
    planned=date(2026, 7, 1),
)
def planned_too_late(*, planned: date) -> None:
    """After a remedy that is due before the plan finishes the work."""


@phrase("{outcome} means: {meaning}", outcome="Suspend", meaning="The tool is not used.")
def means(*, outcome: str, meaning: str) -> None:
    """After the first sentence on page 1 that names an outcome; `meaning` is a whole sentence of the rubric."""


@phrase("After {day}, the outcome changes from {before} to: {outcome}.", day=_DAY, before="Continue", outcome="Suspend")
def outcome_follows(*, day: date, before: str, outcome: str) -> None:
    """The second of two sentences: the outcome that follows once a day is past."""


@phrase("After {day}, the outcome for {part} is: {outcome}.", day=_DAY, part="Notes", outcome="Suspend")
def outcome_follows_for(*, day: date, part: str, outcome: str) -> None:
    """The second of two sentences: the outcome of a function or site that follows once a day is past."""


@phrase(
    "After {day}, {gate} no longer holds, and the outcome changes from {before} to: {outcome}.",
    day=_DAY,
    gate="G1",
    before="Continue",
    outcome="Suspend",
)
def both_follow(*, day: date, gate: str, before: str, outcome: str) -> None:
    """The second of two sentences: what follows once a day is past."""


@phrase(
    "{gate} was approved {number} week ago, and does not hold today.",
    "{gate} was approved {number} weeks ago, and does not hold today.",
    by="number",
    gate="G2",
    number=46,
)
def stalled(*, gate: str, number: int) -> None:
    """A line on what stays as it is if nothing is decided."""


@phrase("{number} more, on {day}.", "{number} more, the last on {day}.", by="number", number=42, day=_DAY)
def later_lapses(*, number: int, day: date) -> None:
    """After the first things that end on a day: those that end later."""


@phrase("The tool stays stopped until somebody lets it resume.")
def stays_stopped() -> None:
    """A line of page 1: a tool that must stop, and was stopped already after an event."""


@phrase("The tool stays out of use ({status}): no date ends that, only a decision to resume it.", status="Suspended")
def stays_paused(*, status: str) -> None:
    """A line on what stays as it is if nothing is decided; `status` is the rubric's."""


@phrase("The tool stays in use as today.")
def stays_in_use() -> None:
    """A line of page 1: a tool in use that nothing stops or limits, whatever is decided about the next gate."""


@phrase("The tool stays in use at {number} site as today.", "The tool stays in use at {number} sites as today.",
        by="number", number=4)  # fmt: skip
def stays_in_use_at(*, number: int) -> None:
    """A line of page 1: a tool in use at several sites that nothing stops or limits."""


@phrase("In practice: {meaning}", meaning="The tool is not used.")
def that_means(*, meaning: str) -> None:
    """After the first sentence that names an outcome as what follows; `meaning` is a whole sentence of the rubric."""


@phrase("Until {gate} holds again, the tool may go to no further site.", gate="G2")
def no_further_site(*, gate: str) -> None:
    """After the sentence that a gate no longer holds: the gate that repeats at sites comes after it."""


@phrase("Until {gate} holds again, the tool may not be used again.", gate="G1")
def not_used_again(*, gate: str) -> None:
    """After the sentence that a gate no longer holds: a paused tool needs it to resume."""


@phrase("Until {gate} holds again, this is not allowed: {status}.", gate="G1", status="In daily use")
def not_in_status(*, gate: str, status: str) -> None:
    """After the sentence that a gate no longer holds, for a tool not in use yet; `status` is the rubric's."""


@phrase("Until {gate} holds again, {later} cannot open.", gate="G1", later="G2")
def later_shut(*, gate: str, later: str) -> None:
    """After the sentence that a gate no longer holds: the gate after it."""


@phrase("After that it is overdue.")
def then_overdue() -> None:
    """The second of two sentences: what follows once the day of something that must follow an event is past."""


@phrase("Until somebody stops it, the tool stays in use {where}, where it may not be used.", where="at North campus")
def goes_on_where_stopped(*, where: Words) -> None:
    """A line of page 1: functions and sites at which a tool must stop; `where` is one of the phrases for them."""


@phrase("The tool stays stopped {where} until somebody lets it resume.", where="at North campus")
def stays_stopped_where(*, where: Words) -> None:
    """The same where it was stopped already after an event; `where` is one of the phrases for functions and sites."""


@phrase("The outcome stays {outcome} until its reasons are put right.", outcome="Narrow")
def outcome_stays(*, outcome: str) -> None:
    """A line of page 1: no day makes the outcome of a tool in use worse, and none makes it better."""


@phrase("Until somebody stops it, the tool stays in use, although it may not be used.")
def goes_on() -> None:
    """A line of page 1: a tool in use that must stop."""


@phrase("The tool stays out of use ({status}): no date ends that.", status="Withdrawn")
def stays_ended(*, status: str) -> None:
    """A line on what stays as it is if nothing is decided; `status` is the rubric's."""


@phrase("{sites} may not start.", sites=("South", "East"))
def sites_wait(*, sites: tuple[Value, ...]) -> None:
    """A line on what stays as it is if nothing is decided: sites that do not pass their gate."""


@phrase(
    "Without {question} since {since}: {risk}", question=_SUBJECT, since=_DAY, risk="A known danger is met by nobody."
)
def exposed(*, question: Words, since: date, risk: str) -> None:
    """A line on people who are without a safeguard; `risk` is a whole sentence of the rubric."""


@phrase(
    "Nobody has said whether {question} is in place. Without it: {risk}",
    question=_SUBJECT,
    risk="A known danger is met by nobody.",
)
def perhaps_exposed(*, question: Words, risk: str) -> None:
    """The same, where it is not known whether the safeguard is there."""


@phrase(
    "{number} safeguard is not known to be in place: {questions}.",
    "{number} safeguards are not known to be in place: {questions}.",
    by="number",
    number=2,
    questions=(_SUBJECT, "SAF-4 Stop route"),
)
def safeguards_unknown(*, number: int, questions: tuple[Value, ...]) -> None:
    """A line on page 1: minimums of safe use of which nobody knows whether people are without them."""


@phrase(
    "{number} safeguard is missing today: {questions}.",
    "{number} safeguards are missing today: {questions}.",
    by="number",
    number=2,
    questions=(_SUBJECT, "SAF-4 Stop route"),
)
def safeguards_missing(*, number: int, questions: tuple[Value, ...]) -> None:
    """A line on page 1: minimums of safe use that people are without."""


@phrase("{gate} does not open, and {number} shortfall stays open.", "{gate} does not open, and {number} shortfalls stay open.",
        by="number", gate="G3", number=16)  # fmt: skip
def gate_stays_shut(*, gate: str, number: int) -> None:
    """The first line on what follows if nothing is decided: the choice between the options is left."""


@phrase("{number} shortfall of {gate} stays open.", "{number} shortfalls of {gate} stay open.", by="number", gate="G2",
        number=3)  # fmt: skip
def shortfalls_stay(*, gate: str, number: int) -> None:
    """The first line on what follows if nothing is decided, where the gate is reached."""


@phrase("“As it is” costs {amount} over {months} month.", "“As it is” costs {amount} over {months} months.", by="months",
        amount="USD 13 million", months=36)  # fmt: skip
def as_it_is_costs(*, amount: Value, months: int) -> None:
    """After the first line on what follows if nothing is decided: all costs of going on as it is."""


@phrase("Also missed on {day}: {subject}.", day=_DAY, subject=_SUBJECT)
def also_missed(*, day: date, subject: Words) -> None:
    """After the sentence that a gate no longer holds: a condition of it whose day is later."""


@phrase("Also over on {day}: {subject}.", day=_DAY, subject=_SUBJECT)
def also_over(*, day: date, subject: Words) -> None:
    """After the sentence that a gate no longer holds: evidence or an exception for it that ends later."""

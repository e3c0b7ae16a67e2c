"""Sentences about what was recorded."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Named

_DAY = date(2026, 5, 20)
_QUESTION = Named("question", "data.live-records", "DATA-01 Live records")
_HARM = "Harm to a patient, or nearly"


@phrase("removed: {event} {kind}", event="E-1", kind=_HARM)
def event_removed(*, event: str, kind: Words) -> None:
    """An event that was recorded by mistake and taken out."""


@phrase(
    "{event} is of the same kind and day, at the same sites and in the same functions; "
    "if it is the same one: readiness record event, with the new id and --remove",
    event="E-1",
)
def event_twice(*, event: str) -> None:
    """A warning about an event that may be in the file already."""


@phrase("recorded: {event} {kind}, on {day}", event="E-1", kind=_HARM, day=_DAY)
def event(*, event: str, kind: Words, day: date) -> None:
    """An event that was recorded."""


@phrase("recorded: {event} {kind}, without a date", event="E-1", kind=_HARM)
def event_undated(*, event: str, kind: Words) -> None:
    """An event that was recorded and whose day nobody knows."""


_RECORDED = event(event="E-1", kind=_HARM, day=_DAY)


@phrase("{recorded}; severity: {severity}", recorded=_RECORDED, severity="Serious harm")
def with_severity(*, recorded: Statement, severity: Words) -> None:
    """An event that was recorded, with its severity."""


@phrase("{recorded}; sites: {sites}", recorded=_RECORDED, sites=("North campus",))
def at_sites(*, recorded: Statement, sites: tuple[str, ...]) -> None:
    """An event that was recorded, with the sites where it happened."""


@phrase("{recorded}; functions: {functions}", recorded=_RECORDED, functions=("Suggests billing codes",))
def in_functions(*, recorded: Statement, functions: tuple[str, ...]) -> None:
    """An event that was recorded, with the functions of the tool that it is about."""


@phrase("{recorded}; people affected: {number}", recorded=_RECORDED, number=2)
def with_people(*, recorded: Statement, number: int) -> None:
    """An event that was recorded, with the number of people affected."""


@phrase(
    "recorded: {event} {kind}: done on {day} by {who}", event="E-1", kind=_HARM, day=_DAY, who="Patient safety officer"
)
def done(*, event: str, kind: Words, day: date, who: str) -> None:
    """Something that was done about an event."""


@phrase(
    "recorded: {event} {kind}: done on {day} by {who}: {duty}",
    event="E-1",
    kind=_HARM,
    day=_DAY,
    who="Patient safety officer",
    duty="Look back at results already acted on",
)
def duty_done(*, event: str, kind: Words, day: date, who: str, duty: Words) -> None:
    """A duty that was done after an event."""


@phrase("recorded: {event} {kind}: closed on {day} by {who}", event="E-1", kind=_HARM, day=_DAY, who="Safety committee")
def closed(*, event: str, kind: Words, day: date, who: str) -> None:
    """An event that was closed."""


@phrase("recorded: {question}: accepted until {until} by {who}", question=_QUESTION, until=_DAY, who="CMO")
def acceptance(*, question: Named, until: date, who: str) -> None:
    """A shortfall that was accepted for a time."""


@phrase("recorded: {place}: remedy by {owner}, due {due}", place=_QUESTION, owner="CIO", due=_DAY)
def remedy(*, place: Named, owner: str, due: date) -> None:
    """The remedy of a shortfall."""


@phrase(
    "recorded: {place} ({part}): remedy by {owner}, due {due}",
    place=_QUESTION,
    part="North campus",
    owner="CIO",
    due=_DAY,
)
def remedy_of_part(*, place: Named, part: str, owner: str, due: date) -> None:
    """The remedy of a shortfall of one site, function or segment."""


@phrase("recorded: {initiative}: {status}", initiative=Named("initiative", "monitor", "I-01 Monitoring"), status="done")
def progress(*, initiative: Named, status: str) -> None:
    """The progress of an initiative; the status is written as in the file."""


@phrase(
    "A done initiative raises no level. Answer anew: {questions}; for example: readiness answer {path} {first}={level}",
    questions=("SAF-1", "SAF-2"),
    path="answers.yaml",
    first="SAF-1",
    level=2,
)
def answer_anew(*, questions: tuple[Value, ...], path: str, first: str, level: int) -> None:
    """Said of an initiative that is done, while questions that it lifts are still below the level it leads to."""


@phrase("recorded: {name} on {day}", name="G1", day=_DAY)
def milestone(*, name: str, day: date) -> None:
    """The day of a milestone or gate."""


@phrase("recorded: {name}: removed", name="G1")
def removed(*, name: str) -> None:
    """A milestone or fact that was removed."""


@phrase("recorded: {name} {title}", name="north", title="North campus")
def part(*, name: str, title: str) -> None:
    """A site or function, without a status of its own."""


@phrase("recorded: {name} {title}: {status}", name="north", title="North campus", status="In daily use")
def part_with_status(*, name: str, title: str, status: Words) -> None:
    """A site or function, with its status."""


@phrase("recorded: the status of the tool is '{status}'", status="In daily use")
def status(*, status: Words) -> None:
    """The status of the tool."""


@phrase("recorded: the status of the tool is '{status}' since {since}", status="In daily use", since=_DAY)
def status_since(*, status: Words, since: date) -> None:
    """The status of the tool, with the day on which it began."""


@phrase(
    "recorded: the status of the tool is '{status}' since {since}, the day of the assessment; --since names another day",
    status="In daily use",
    since=_DAY,
)
def status_today(*, status: Words, since: date) -> None:
    """The status of the tool, where nothing says on which day it began."""


@phrase("recorded: {name}, {role}", name="Ana", role="Privacy officer")
def participant(*, name: str, role: str) -> None:
    """A person who answers or votes."""


@phrase("recorded: {name}", name="Ana")
def name_only(*, name: str) -> None:
    """A person who answers or votes, without a role."""


@phrase("{name} is off the list of participants", name="Ana")
def participant_removed(*, name: str) -> None:
    """Said by record participant --remove."""


@phrase(
    "no role of {pack} is named for {name}, so no prework is theirs; 'readiness list questions' shows whom it asks",
    name="Ana",
    pack="healthcare-ai",
)
def no_role_of_pack(*, name: str, pack: str) -> None:
    """A warning about a person whose role the pack does not know."""


@phrase("recorded: {name}={value}", name="size", value="hospital")
def fact(*, name: str, value: str) -> None:
    """A fact of the profile."""


@phrase("recorded: {question}: on the parking lot", question=_QUESTION)
def flagged(*, question: Named) -> None:
    """A question that is put off for later."""


@phrase(
    "recorded: {question}: on the parking lot ({details})",
    question=_QUESTION,
    details="Ask the vendor; CIO; by September 30, 2026",
)
def flagged_with(*, question: Named, details: Words) -> None:
    """A question that is put off for later, with the reason, the owner and the day as far as they are known."""


@phrase("recorded: {question}: off the parking lot", question=_QUESTION)
def unflagged(*, question: Named) -> None:
    """A question that is no longer put off."""


@phrase("recorded: the day of the assessment is {day}", day=_DAY)
def assessment_day(*, day: date) -> None:
    """The day to which all ages are counted."""

"""The lane that makes a tool in use safe now, and work at sites, as reports show them."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Value, Words, phrase
from readiness.statements.values import Level

_DAY = date(2026, 6, 3)
_QUESTION = "SAF-2 Hazard list"


@phrase("Make safe now")
def make_safe_now() -> None:
    """A heading: what comes before all phases of the roadmap while a tool is in use."""


@phrase("Make safe before it is used again")
def make_safe_before_use() -> None:
    """The same heading for a tool that is paused, which endangers nobody today."""


@phrase(
    "Nobody is exposed now: the tool is not used. Before it is used again, remove {number} danger:",
    "Nobody is exposed now: the tool is not used. Before it is used again, remove {number} dangers:",
    by="number",
    number=5,
)
def remove_dangers_before_use(*, number: int) -> None:
    """The same heading on page 1, with the number of dangers in the list below it."""


@phrase("({number}) {risk}", number=2, risk="When it goes wrong, nobody knows whom to call.")
def numbered_danger(*, number: int, risk: str) -> None:
    """A danger in the list below a heading that counts them."""


@phrase("This comes first: it starts today, beside all phases, and waits only for what is in this list.")
def about_lane() -> None:
    """Below the heading of the list of what makes a tool in use safe."""


@phrase(
    "{number} more stands first in the roadmap.", "{number} more stand first in the roadmap.", by="number", number=3
)
def more_in_lane(*, number: int) -> None:
    """After the first entries of the list of what makes a tool in use safe."""


@phrase("Find out: {question}", question=_QUESTION)
def find_out_about(*, question: Words | tuple[Value, ...]) -> None:
    """The title of an entry: nobody has answered."""


@phrase("Show evidence for {question}", question=_QUESTION)
def show_evidence_for(*, question: Words | tuple[Value, ...]) -> None:
    """The title of an entry: the level is reached, and only evidence is missing."""


@phrase("Close {question}, which no initiative of the plan does", question=_QUESTION)
def close_uncovered(*, question: Words | tuple[Value, ...]) -> None:
    """The title of an entry: a shortfall that the rubric offers no work for."""


@phrase("{title} ({parts})", title="Have a person check each result", parts=("North campus", "Notes"))
def for_parts(*, title: Words, parts: tuple[Value, ...]) -> None:
    """An entry that is about some functions, segments or sites only."""


@phrase("{parts}: {action}", parts=("North campus",), action="Stop using the tool today.")
def action_for(*, parts: tuple[Value, ...], action: str) -> None:
    """An action, a whole sentence of the rubric, for some functions or sites only."""


@phrase("today")
def today() -> None:
    """The day on which an action or an entry of the lane starts."""


@phrase("{start}", start=_DAY)
def starting_on(*, start: date) -> None:
    """The day on which an entry starts."""


@phrase("starts {start}, done by {day} (80%)", start=today(), day=_DAY)
def start_and_likely(*, start: Words, day: date) -> None:
    """The day on which an entry starts, and the day by which it is done with a chance of 80%, without a last day."""


@phrase("starts {start}, done by {day}", start=today(), day=_DAY)
def start_and_end(*, start: Words, day: date) -> None:
    """The day on which an entry starts, and the last day by which it must be done."""


@phrase("starts {start}, due by {day}; too late: done by {end} (80%)", start=today(), day=_DAY, end=date(2026, 7, 2))
def start_and_late(*, start: Words, day: date, end: date) -> None:
    """The day on which an entry starts, its last day, and the later day by which it is done with a chance of 80%."""


@phrase("{start}: overdue since {day}", start=today(), day=_DAY)
def start_overdue(*, start: Words, day: date) -> None:
    """The day on which an entry starts, and the last day by which it was to be done."""


@phrase("Last day")
def last_day_head() -> None:
    """The head of a column: the last day by which an entry must be done."""


@phrase("What makes it safe")
def what_makes_safe() -> None:
    """The head of a column of entries."""


@phrase("What can happen without it, in a patient's words")
def without_it() -> None:
    """The head of a column: the danger in the words of a patient, member or user."""


@phrase("Does what must follow the event: “{duty}”.", duty="Look back at results already acted on")
def does_duty(*, duty: str) -> None:
    """A remark on work of the lane that does a duty of an event."""


@phrase("Too late: the chance of being done by {until} is below 80%.", until=_DAY)
def ends_too_late(*, until: date) -> None:
    """A remark on an entry."""


@phrase("Overdue since {until}.", until=_DAY)
def overdue_already(*, until: date) -> None:
    """A remark on an entry whose last day is past."""


@phrase("Waits for {initiatives}.", initiatives=("I-1",))
def waits_for_these(*, initiatives: tuple[Value, ...]) -> None:
    """A remark on an entry; `initiatives` are codes."""


@phrase("Only evidence dated after {day} counts.", day=_DAY)
def evidence_after(*, day: date) -> None:
    """A remark on an entry, where an event reopened the question."""


@phrase("For example: {papers}.", papers=("The hazard list", "The minutes"))
def such_as(*, papers: tuple[Value, ...]) -> None:
    """A remark on an entry: papers that would show the level."""


@phrase("Work at sites")
def at_sites() -> None:
    """A heading: steps at sites that do not pass a repeating gate."""


@phrase("{gate} at {site}", gate="GS", site="North campus")
def gate_of_site(*, gate: str, site: str) -> None:
    """The gate that a step at a site is for."""


@phrase("{question} needs {needs}, is at {has}", question="PEO-2", needs=2, has=1)
def site_short(*, question: str, needs: Level, has: Level) -> None:
    """A question that is short at a site, by its code, in a list."""


@phrase("{question} needs {needs}, not answered", question="PEO-2", needs=2)
def site_open(*, question: str, needs: Level) -> None:
    """A question that is not answered at a site, by its code, in a list."""


@phrase("Find out first")
def find_out_first() -> None:
    """A heading: questions whose answers come before everything else, because too much is unknown."""


@phrase(
    "Start today: {number} step that makes it safe",
    "Start today: {number} steps that make it safe",
    by="number",
    number=3,
)
def start_lane(*, number: int) -> None:
    """The title of a decision on a tool in use."""


@phrase("{entry} by {day}", entry="I-1", day=_DAY)
def entry_by(*, entry: Value, day: date) -> None:
    """One of the things that make a tool in use safe, by code or title, with the day by which it is done."""


@phrase("{entry} by {day} (80%)", entry="I-1", day=_DAY)
def entry_by_80(*, entry: Value, day: date) -> None:
    """One of the things that make a tool in use safe, with the day by which it is done with a chance of 80%."""


@phrase("{entry}, overdue since {day}", entry="I-1", day=_DAY)
def entry_overdue(*, entry: Value, day: date) -> None:
    """One of the things that make a tool in use safe, with the last day by which it was to be done."""


@phrase("First due: {entries}.", entries=(entry_by(entry="I-1", day=_DAY), entry_by(entry="SAF-2", day=_DAY)))
def start_lane_why(*, entries: tuple[Value, ...]) -> None:
    """The reason for a decision on a tool in use: what makes it safe, each with its day."""


@phrase("as above")
def same_danger() -> None:
    """A cell: the danger is the one that the entry before it names."""


@phrase("Resume it or retire it")
def resume_or_retire() -> None:
    """The title of a decision on a paused tool."""


@phrase(
    "Resuming needs: {things}.",
    things=("pass G1 Pilot",),
)
def resuming_needs(*, things: tuple[Value, ...]) -> None:
    """The reason for the decision on a paused tool; `things` are the same as in the headline."""


@phrase("Nothing stands against resuming it, and nobody has decided.")
def resuming_needs_nothing() -> None:
    """The reason for the decision on a paused tool that is in order."""


@phrase("Answers are missing that say whether it may resume: find them out before the decision.")
def resuming_needs_answers() -> None:
    """The reason for the decision on a paused tool, while answers are missing."""


@phrase("Nothing has to be made safe now: the tool is out of use.")
def nothing_unsafe_ended() -> None:
    """A line of page 1 on a tool that was taken out of use for good."""


@phrase("Nothing has to be made safe now: what a tool in use must never lack is in place.")
def nothing_unsafe() -> None:
    """A line of page 1 on a tool in use that lacks nothing that safe use needs."""


@phrase("This puts in place: {questions}.", questions=(_QUESTION, "SAF-3 Stopping the tool"))
def stands_for(*, questions: tuple[Value, ...]) -> None:
    """After an initiative that makes a tool in use safe: the minimums of safe use that it puts in place."""


@phrase("{role} (proposed)", role="Patient safety officer")
def proposed(*, role: str) -> None:
    """The role that should own an entry, where the answers and the rubric name nobody."""


@phrase("Answer {number} open question first", "Answer {number} open questions first", by="number", number=3)
def find_out_answers(*, number: int) -> None:
    """The title of a decision, where too much is unknown."""


@phrase("Too much is unknown to judge: {questions}.", questions=("SAF-1", "SAF-2"))
def find_out_why(*, questions: tuple[Value, ...]) -> None:
    """The reason for a decision, where too much is unknown; `questions` are codes."""


@phrase("{cost} for {number} of {all_} steps", cost="USD 80,000 to 120,000", number=4, all_=10)
def cost_of_some(*, cost: Words, number: int, all_: int) -> None:
    """The cost of a decision on a tool in use, where only some of its steps have a cost in figures."""


@phrase("not estimated")
def not_estimated() -> None:
    """The cost of a decision on a tool in use."""

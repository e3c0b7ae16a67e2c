"""The section on a tool in use: headings, heads of columns, and cells."""

from __future__ import annotations

from datetime import date

from readiness.statements import doubts
from readiness.statements.statement import Value, Words, phrase
from readiness.statements.values import Level

_ON = date(2026, 5, 20)
_GATE = "G2 Go-live"


@phrase("holds today")
def holds_today() -> None:
    """The verdict on a gate of a tool in use that today's evidence supports, on page 1."""


@phrase("Status")
def status_head() -> None:
    """A row and the head of a column: the status of a tool, a function or a site."""


@phrase("Outcome")
def outcome() -> None:
    """A row and the head of a column: the verdict on a tool in use, or on a part of it."""


@phrase("What must be shown before it is used again, and the outcome if it were used today")
def before_resuming() -> None:
    """A heading, for a paused tool: the reasons against its use."""


@phrase("Why this outcome")
def why_outcome() -> None:
    """A heading: the reasons for the outcome."""


@phrase("Site")
def site_column() -> None:
    """The head of a column of sites."""


@phrase("Function or site")
def function_or_site() -> None:
    """The head of a column."""


@phrase("Functions and sites in use")
def parts_in_use() -> None:
    """A heading."""


@phrase("Where")
def where() -> None:
    """The head of a column: the functions and sites that something is about."""


@phrase("Everywhere")
def everywhere() -> None:
    """A cell: an event that names no function and no site."""


@phrase("The tool as a whole")
def whole_tool() -> None:
    """A cell: a reason for the outcome of the whole tool, of which a part may have another outcome."""


@phrase("A tool in use must never lack these")
def never_lack() -> None:
    """A heading: the minimums of safe use that are short."""


@phrase("Danger without it")
def danger() -> None:
    """The head of a column: the risk in the words of a patient, member or user."""


@phrase("May last until")
def may_last() -> None:
    """The head of a column: the last day on which a minimum of safe use may be short."""


@phrase("needs {needs}, is at {has}", needs=2, has=1)
def needs_has(*, needs: Level, has: Level) -> None:
    """A cell: the level a tool in use needs, and the one there is."""


@phrase("needs {needs}, not answered", needs=2)
def needs_answer(*, needs: Level) -> None:
    """A cell: the level a tool in use needs; nobody has answered."""


@phrase("needs {needs}, is at {has}; the work is done, and only its evidence is missing", needs=2, has=1)
def needs_evidence(*, needs: Level, has: Level) -> None:
    """A cell: the level a tool in use needs; the answer claims it without evidence that counts."""


@phrase("before it is used again")
def before_use() -> None:
    """The last day of a minimum of safe use, in a cell, for a paused tool."""


@phrase("{until}, which is past", until=_ON)
def until_past(*, until: date) -> None:
    """The last day on which a minimum could be short, and that is over."""


@phrase("Accepted by {who} on {on}, until {until}. {because}", who="CMO", on=_ON, until=_ON, because="Paper forms.")
def accepted(*, who: str, on: date, until: date, because: str) -> None:
    """A line on a shortfall that somebody accepted for a time."""


@phrase("Accepted for a time")
def acceptances() -> None:
    """A heading: shortfalls that somebody accepted."""


@phrase("no longer holds")
def acceptance_over() -> None:
    """The state of an acceptance."""


@phrase("holds")
def acceptance_holds() -> None:
    """The state of an acceptance."""


@phrase("does not count here")
def acceptance_unused() -> None:
    """The state of an acceptance of something that is not short, or that nobody can accept."""


@phrase("Approved, and what the evidence supports today")
def approved_and_today() -> None:
    """A heading: the gates declared passed, beside their verdicts today."""


@phrase("{gate}: approved on {on}; today {verdict}", gate=_GATE, on=_ON, verdict="failed")
def approved_line(*, gate: Words, on: date, verdict: Words) -> None:
    """A line on a gate that was declared passed."""


@phrase("Sites that fail their gate")
def failed_sites() -> None:
    """A heading."""


@phrase("How sure these verdicts are")
def sureness() -> None:
    """A heading: what the verdicts rest on."""


@phrase("The outcome")
def sure_of_outcome() -> None:
    """The lead of a line on how sure the verdict on the tool in use is."""


@phrase("The verdict of {gate}", gate="G2")
def sure_of_gate(*, gate: str) -> None:
    """The lead of a line on how sure the verdict of a gate is."""


@phrase(
    "{name}: {firm} of the {needed} answers it needs is beyond doubt.",
    "{name}: {firm} of the {needed} answers it needs are beyond doubt.",
    by="firm",
    name="Fairly sure",
    firm=6,
    needed=8,
)
def sure(*, name: str, firm: int, needed: int) -> None:
    """The sureness of a verdict; `name` is the rubric's."""


@phrase(
    "{name}: {firm} of the {needed} answers it needs is beyond doubt; the others: {things}.",
    "{name}: {firm} of the {needed} answers it needs are beyond doubt; the others: {things}.",
    by="firm",
    name="Fairly sure",
    firm=6,
    needed=8,
    things=(doubts.unknown(number=2), doubts.delivery_team(number=1)),
)
def sure_but(*, name: str, firm: int, needed: int, things: tuple[Value, ...]) -> None:
    """The sureness of a verdict; `name` is the rubric's, and one answer can count in several of `things`."""


@phrase("Too much is unknown to name a date: answer the open questions first.")
def find_out() -> None:
    """After how sure a verdict is."""


@phrase("{status} (not stated: taken from a milestone)", status="In daily use since February 1, 2026")
def status_from_milestone(*, status: Words) -> None:
    """The status of the tool, where the answers do not state it."""


@phrase("{status}; stopped since {since}", status="In daily use since February 1, 2026", since=_ON)
def status_but_stopped(*, status: Words, since: date) -> None:
    """The status of a function or site whose use was stopped after an event."""


@phrase("{status} (not stated)", status="Not in use yet")
def status_not_stated(*, status: Words) -> None:
    """The status of the tool, where neither the answers nor a milestone tell it."""


@phrase("{title} ({part})", title="Training", part="Front desk")
def titled_part(*, title: Words, part: str) -> None:
    """A question with the function, segment or site that it is about."""


@phrase("{outcome} (may follow: an answer is missing)", outcome="Suspend")
def outcome_may_follow(*, outcome: str) -> None:
    """The outcome of a reason that missing answers leave open."""


@phrase("{part}: level {level}", part="Front desk", level=1)
def level_of_part(*, part: str, level: Level) -> None:
    """The evidenced level of one function or segment, in a list."""


@phrase("{part}: not answered", part="Front desk")
def no_level_of_part(*, part: str) -> None:
    """A function or segment without an answer, in a list."""


@phrase("undetermined, at least {outcome}", outcome="Narrow")
def undetermined_at_least(*, outcome: str) -> None:
    """The outcome of a part while answers are missing."""


@phrase("{owner} puts it right by {due}.", owner="CMO", due=_ON)
def promised_by(*, owner: str, due: date) -> None:
    """A remark on a minimum of safe use: its remedy."""


@phrase("{words}; {remark}", words=needs_has(needs=2, has=1), remark=promised_by(owner="CMO", due=_ON))
def remarked(*, words: Words, remark: Words) -> None:
    """A cell: a level, with a remark on where it is short or who puts it right."""


@phrase(
    "answered at {number} site, evidenced {level}",
    "answered at {number} sites, evidenced {level}",
    by="number",
    number=12,
    level=1,
)
def answered_at_sites(*, number: int, level: Level) -> None:
    """The state of a question that only sites have answered, all with the same level evidenced."""


@phrase(
    "answered at {number} site, evidenced {low} to {high}",
    "answered at {number} sites, evidenced {low} to {high}",
    by="number",
    number=12,
    low=0,
    high=1,
)
def answered_at_sites_between(*, number: int, low: Level, high: Level) -> None:
    """The state of a question that only sites have answered, with the lowest and the highest level evidenced."""


@phrase("Evidenced: {parts}.", parts=(level_of_part(part="Front desk", level=1), no_level_of_part(part="Clinicians")))
def levels_of_parts(*, parts: tuple[Value, ...]) -> None:
    """A line on an answer: the level of every function or segment."""

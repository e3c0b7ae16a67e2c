"""The headline on a tool in use: its outcome, what was approved, and what resuming needs."""

from __future__ import annotations

from datetime import date

from readiness.statements.holding import due_by
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Named

_GATE = Named("gate", "G2", "G2 Go-live")
_ON = date(2025, 7, 15)


@phrase("“{name}”", name="Hazard list")
def quoted(*, name: str) -> None:
    """The title of a question, a duty or an event within a sentence: it may hold commas."""


_NAME = quoted(name="Hazard list")


@phrase("{outcome}: {number} reason.", "{outcome}: {number} reasons.", by="number", outcome="Suspend", number=3)
def for_reasons(*, outcome: str, number: int) -> None:
    """The headline: the outcome, and the number of reasons that lead to it, listed below."""


@phrase(
    "{outcome}: the tool may not be used, for {number} reason.",
    "{outcome}: the tool may not be used, for {number} reasons.",
    by="number",
    outcome="Suspend",
    number=3,
)
def not_used(*, outcome: str, number: int) -> None:
    """The headline where the whole tool must stop, with the number of reasons, listed below."""


@phrase("{outcome}: the tool may be used as it is today.", outcome="Continue")
def used_as_today(*, outcome: str) -> None:
    """The headline for a tool in use without a reason against its use."""


@phrase("{outcome}: the tool may be used where it is used today (the answers do not say where).", outcome="Continue")
def used_where_it_is(*, outcome: str) -> None:
    """The headline where the tool may not start at some sites, and none in use is named."""


@phrase("at {sites}", sites=("North campus", "South campus"))
def at_sites(*, sites: tuple[Value, ...]) -> None:
    """The places where a tool may or may not be used: titles of sites."""


@phrase("for the function {functions}", "for the functions {functions}", by="number", functions=("Notes",), number=1)
def for_functions(*, functions: tuple[Value, ...], number: int) -> None:
    """The work for which a tool may or may not be used: titles of functions."""


@phrase(
    "{function} and {site}", function=for_functions(functions=("Notes",), number=1), site=at_sites(sites=("North",))
)
def for_both(*, function: Statement, site: Statement) -> None:
    """Functions for which, and sites at which, a tool may not be used: either is enough."""


@phrase("{function}, {site}", function=for_functions(functions=("Notes",), number=1), site=at_sites(sites=("North",)))
def for_within(*, function: Statement, site: Statement) -> None:
    """Functions for which a tool may be used, at some sites only."""


@phrase("{outcome}: the tool may not be used {where}.", outcome="Narrow", where=at_sites(sites=("North campus",)))
def stop_parts(*, outcome: str, where: Statement) -> None:
    """The headline where only some functions or sites must stop; `where` is one of the phrases for them."""


@phrase("It may go on {where}.", where=at_sites(sites=("South campus",)))
def used_in(*, where: Statement) -> None:
    """The sentence after the outcome: functions and sites that may go on; `where` is one of the phrases for them."""


@phrase("The rest may go on.")
def rest_goes_on() -> None:
    """The sentence after the functions or sites that must stop, where no other is named."""


@phrase(
    "{outcome}: the tool may be used as it is today {where}.",
    outcome="Continue",
    where=at_sites(sites=("North campus",)),
)
def used_as_today_in(*, outcome: str, where: Statement) -> None:
    """The headline where the tool may not start at some sites; `where` is one of the phrases for those in use."""


@phrase("{part}: {outcome}", part="North campus", outcome="Narrow")
def of_part(*, part: str, outcome: str) -> None:
    """A function or site with its own outcome, in a list and in a line."""


@phrase("{outcome}; {parts}.", outcome="Continue with conditions", parts=(of_part(part="North", outcome="Narrow"),))
def and_parts(*, outcome: str, parts: tuple[Value, ...]) -> None:
    """The headline where some functions or sites have an outcome of their own."""


@phrase(
    "It cannot be judged yet whether the tool may stay in use: {number} answer is missing; at least: {outcome}.",
    "It cannot be judged yet whether the tool may stay in use: {number} answers are missing; at least: {outcome}.",
    by="number",
    number=2,
    outcome="Narrow",
)
def undetermined(*, number: int, outcome: str) -> None:
    """The headline while missing answers could make the outcome more severe."""


@phrase(
    "{status}: the tool may not be used. It cannot be judged yet whether it may resume: {number} answer is missing; "
    "at least: {outcome}.",
    "{status}: the tool may not be used. It cannot be judged yet whether it may resume: {number} answers are missing; "
    "at least: {outcome}.",
    by="number",
    status="Suspended since June 2, 2026",
    number=2,
    outcome="Narrow",
)
def resume_undetermined(*, status: Words, number: int, outcome: str) -> None:
    """The headline of a paused tool, while missing answers could make the outcome more severe."""


@phrase("pass {gate}", gate=_GATE)
def pass_gate(*, gate: Named) -> None:
    """One of the things that resuming a paused tool needs, in a list."""


@phrase("show {names}", names=(_NAME,))
def show_levels(*, names: tuple[Value, ...]) -> None:
    """One of the things that resuming a paused tool needs, in a list; `names` are titles of questions."""


@phrase("finish {names}", names=(quoted(name="Look back at results"),))
def finish(*, names: tuple[Value, ...]) -> None:
    """One of the things that resuming a paused tool needs, in a list; `names` are what is overdue after an event."""


@phrase("close {names}", names=(quoted(name="Harm to a patient"),))
def close(*, names: tuple[Value, ...]) -> None:
    """One of the things that resuming a paused tool needs, in a list; `names` are titles of events."""


@phrase("remove its danger", "remove its {number} dangers", by="number", number=5)
def remove_dangers(*, number: int) -> None:
    """One of the things that resuming a paused tool needs, in a list; a table below names the dangers."""


@phrase("To resume, {things}.", things=(show_levels(names=(_NAME,)),))
def resuming_takes(*, things: tuple[Value, ...]) -> None:
    """After the headline of a paused tool: what must be shown before it is used again."""


@phrase(
    "{status}: the tool may not be used until somebody decides that it resumes. Nothing stands against that.",
    status="Suspended since June 2, 2026",
)
def may_resume(*, status: Words) -> None:
    """The headline of a paused tool that is in order."""


@phrase("{status} since {since}", status="In daily use", since=_ON)
def since(*, status: str, since: date) -> None:
    """The status of a tool, a function or a site, with the day on which it began."""


@phrase("{status}", status="Not in use yet")
def status_alone(*, status: str) -> None:
    """The status of a tool, a function or a site, where no day tells when it began."""


@phrase("{status}.", status="Withdrawn since June 2, 2026")
def status_first(*, status: Words) -> None:
    """The first sentence of the headline of a tool that is not in use."""


@phrase("{status}: the tool may not be used.", status="Withdrawn since June 2, 2026")
def ended(*, status: Words) -> None:
    """The first sentence of the headline of a tool that is paused or was taken out of use for good."""


@phrase(
    "{gate} was approved on {on}. That approval no longer counts: by today's evidence no gate holds.",
    gate=_GATE,
    on=_ON,
)
def approved_none_holds(*, gate: Named, on: date) -> None:
    """The second sentence of the headline: the last gate declared passed."""


@phrase(
    "{gate} was approved on {on}. That approval no longer counts: by today's evidence only {now} holds.",
    gate=_GATE,
    on=_ON,
    now="G1",
)
def approved_less_holds(*, gate: Named, on: date, now: str) -> None:
    """The second sentence of the headline: the last gate declared passed; `now` is the id of the last that holds."""


@phrase(
    "{gate} was approved on {on}. That approval no longer counts: by today's evidence no gate up to {last} holds.",
    gate=_GATE,
    on=_ON,
    last="G2",
)
def approved_none_up_to_holds(*, gate: Named, on: date, last: str) -> None:
    """The same where the gate for sites holds at some; `last` is the id of the last gate before it."""


@phrase(
    "{gate} was approved on {on}, but the tool stayed out of use. That approval no longer counts: by today's evidence no "
    "gate holds.",
    gate=_GATE,
    on=_ON,
)
def approved_paused_none(*, gate: Named, on: date) -> None:
    """The second sentence of the headline of a paused tool: the last gate declared passed, while it was paused."""


@phrase(
    "{gate} was approved on {on}, but the tool stayed out of use. That approval no longer counts: by today's evidence "
    "only {now} holds.",
    gate=_GATE,
    on=_ON,
    now="G1",
)
def approved_paused_less(*, gate: Named, on: date, now: str) -> None:
    """The second sentence of the headline of a paused tool: the last gate declared passed, while it was paused."""


@phrase("{gate} was approved on {on}, but the tool stayed out of use; the gate holds today.", gate=_GATE, on=_ON)
def approved_paused_holds(*, gate: Named, on: date) -> None:
    """The second sentence of the headline of a paused tool: the last gate declared passed, while it was paused."""


@phrase("{gate} was approved on {on}, and holds today.", gate=_GATE, on=_ON)
def approved_holds(*, gate: Named, on: date) -> None:
    """The second sentence of the headline: the last gate declared passed."""


@phrase(
    "{number} blocker up to {gate} is not met",
    "{number} blockers up to {gate} are not met",
    by="number",
    number=12,
    gate="G2",
)
def blockers_of_status(*, number: int, gate: str) -> None:
    """A heading: the blockers that the gate of the tool's status, and the gates before it, need."""


@phrase(
    "{sites} may not start: {gate} is not passed there.",
    sites=("North", "South"),
    gate=Named("gate", "GS", "GS Next site"),
)
def sites_wait(*, sites: tuple[Value, ...], gate: Named) -> None:
    """A sentence of the headline: sites where the tool is not in use and may not begin."""


@phrase(
    "{site} may not start: it falls short on {questions} ({gate}).",
    site="North",
    questions=("TAL-09 Clinical champions",),
    gate="GS",
)
def site_lacks(*, site: str, questions: tuple[Value, ...], gate: str) -> None:
    """A sentence of the headline: a site where the tool is not in use and may not begin, with the blockers it lacks."""


@phrase("{sites} may start.", sites=("North", "South"))
def may_start(*, sites: tuple[Value, ...]) -> None:
    """A sentence of the headline: sites where the tool is not in use and may begin."""


@phrase(
    "{site} may start now, on a condition: {conditions}.",
    "{site} may start now, on {number} conditions: {conditions}.",
    by="number",
    site="North",
    number=1,
    conditions=due_by(subject="TAL-09 Clinical champions", day=_ON),
)
def may_start_on(*, site: str, number: int, conditions: Words) -> None:
    """A sentence of the headline: a site where the tool is not in use and may begin; `conditions` is a list of them."""


@phrase("{parts}", parts=("North campus", "Drafts the note"))
def titles(*, parts: tuple[Value, ...]) -> None:
    """Functions and sites, as a list of their titles."""

"""Page 1 for leaders: the one ask, how sure, and money."""

from __future__ import annotations

from datetime import date

from readiness.statements import doubts
from readiness.statements.leader import blockers as counted_blockers
from readiness.statements.money import to_gate
from readiness.statements.options import stop
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.states import failed

_DAY = date(2026, 9, 5)


@phrase("Choose")
def choose() -> None:
    """The beginning of the heading above the options, where no day presses."""


@phrase("Choose {when}", when="by June 12, 2026")
def choose_when(*, when: Words) -> None:
    """The beginning of the heading above the options; `when` is the last day to decide on the option in question."""


@phrase("No choice yet on how to go on to {gate}", gate="G2 Go-live")
def no_choice_yet(*, gate: str) -> None:
    """The heading in place of the options on page 1, where too much is unknown to compare them."""


@phrase("{choose}: how to go on to {gate}", choose=choose(), gate="G2 Go-live")
def ask(*, choose: Statement, gate: str) -> None:
    """The heading above the options on page 1; the gate is named by its id and title."""


@phrase("{choose}: how to go on, with {gate} reached", choose=choose(), gate="G2 Go-live")
def ask_reached(*, choose: Statement, gate: str) -> None:
    """The heading above the options on page 1 where the gate is reached already."""


@phrase("{choose}: how to resume with {gate}, or stop", choose=choose(), gate="G1 Pilot verdict")
def ask_to_resume(*, choose: Statement, gate: str) -> None:
    """The heading above the options of a paused tool on page 1."""


@phrase("advised")
def advised() -> None:
    """Below the name of the option that the facts speak for."""


@phrase("chosen")
def chosen() -> None:
    """Below the name of the option of the decision that stands."""


@phrase("chosen and advised")
def chosen_and_advised() -> None:
    """Below the name of an option that was chosen and that the facts speak for today."""


@phrase("finish only what is under way")
def only_under_way() -> None:
    """Below the name of the option *as it is*."""


@phrase("what the blockers need")
def what_blockers_need() -> None:
    """Below the name of the option *minimum*."""


@phrase("all that {gate} needs", gate="G2")
def all_it_needs(*, gate: str) -> None:
    """Below the name of the option with all the work."""


@phrase("with {number} person more", "with {number} people more", by="number", number=2)
def with_people(*, number: int) -> None:
    """Below the name of the faster option."""


@phrase(
    "with {number} person more for {role} work",
    "with {number} people more for {role} work",
    by="number",
    number=2,
    role="technical",
)
def with_people_of(*, number: int, role: str) -> None:
    """Below the name of the faster option; `role` is a role group."""


@phrase("{verdict} until {day}", verdict=failed(), day=_DAY)
def until(*, verdict: Statement, day: date) -> None:
    """A cell: the verdict of a gate that holds today and no longer after a day, if nothing is done."""


@phrase("Verdict of {gate}", gate="G2")
def verdict_of(*, gate: str) -> None:
    """A row of the options: the verdict of the gate once the work is done."""


@phrase("use ends at once")
def stops() -> None:
    """A cell in place of the verdict of a gate: the option is to stop."""


@phrase("stays out of use")
def stays_out() -> None:
    """A cell in place of the verdict of a gate: the option is to stop a tool that is out of use already."""


@phrase("use does not begin")
def never_begins() -> None:
    """A cell in place of the verdict of a gate: the option is to stop before a tool is in use."""


@phrase("not in use")
def not_in_use() -> None:
    """A cell in place of what stays open: the option is to stop before a tool is in use."""


@phrase("out of use")
def out_of_use() -> None:
    """A cell in place of what stays open: the option is to stop."""


@phrase("nothing")
def none_open() -> None:
    """A cell: nothing stays open."""


@phrase("{number} ({blockers}, no danger)", number=16, blockers=counted_blockers(number=9))
def open_safe(*, number: int, blockers: Statement) -> None:
    """A cell: the number of shortfalls that stay open; none of them is a danger."""


@phrase("{number} (no blocker, no danger)", number=6)
def open_minor(*, number: int) -> None:
    """A cell: the number of shortfalls that stay open; none of them is a blocker or a danger."""


@phrase(
    "{number} ({blockers}, {dangers} danger)",
    "{number} ({blockers}, {dangers} dangers)",
    by="dangers",
    number=22,
    blockers=counted_blockers(number=16),
    dangers=5,
)
def open_dangers(*, number: int, blockers: Statement, dangers: int) -> None:
    """A cell: the number of shortfalls that stay open, and how many of them endanger people."""


@phrase(
    "{number} (no blocker, {dangers} danger)",
    "{number} (no blocker, {dangers} dangers)",
    by="dangers",
    number=6,
    dangers=2,
)
def open_minor_dangers(*, number: int, dangers: int) -> None:
    """A cell: the number of shortfalls that stay open, none of them a blocker, and how many endanger people."""


@phrase(
    "How sure the verdict is: {name}. The {needed} answer it needs is beyond doubt.",
    "How sure the verdict is: {name}. All {needed} answers it needs are beyond doubt.",
    by="needed",
    name="Very sure",
    needed=40,
)
def sure_of_all(*, name: str, needed: int) -> None:
    """A line of page 1; `name` is the rating of the rubric."""


@phrase(
    "How sure the verdict is: {name}. {firm} of the {needed} answers it needs is beyond doubt.",
    "How sure the verdict is: {name}. {firm} of the {needed} answers it needs are beyond doubt.",
    by="firm",
    name="Fairly sure",
    firm=6,
    needed=8,
)
def sure(*, name: str, firm: int, needed: int) -> None:
    """A line of page 1; `name` is the rating of the rubric."""


@phrase(
    "How sure the verdict is: {name}. {firm} of the {needed} answers it needs is beyond doubt; the others: {things}.",
    "How sure the verdict is: {name}. {firm} of the {needed} answers it needs are beyond doubt; the others: {things}.",
    by="firm",
    name="Fairly sure",
    firm=6,
    needed=8,
    things=(doubts.unknown(number=2), doubts.delivery_team(number=1)),
)
def sure_but(*, name: str, firm: int, needed: int, things: tuple[Value, ...]) -> None:
    """A line of page 1; `name` is the rating of the rubric, and one answer can count in several of `things`."""


@phrase("Money")
def money() -> None:
    """The heading of the line on cost and return."""


@phrase("{title}: {names}.", title=to_gate(gate="G1"), names=("INF-09 Safe care when the tool stops",))
def blocked_by(*, title: Statement, names: tuple[Value, ...]) -> None:
    """A line of page 1: what keeps the next gate shut, or what a tool in use lacks; `title` is a heading."""


@phrase("{gate}: {verdict}, {met}", gate="G1 Pilot verdict", verdict=failed(), met="31 of 55 met")
def gate_line(*, gate: Words, verdict: Statement, met: Words) -> None:
    """One of the gates at the end of page 1, in plain text."""


@phrase("{name} ({mark})", name=stop(), mark=advised())
def marked(*, name: Statement, mark: Statement) -> None:
    """The head of a column of options in plain text: one that is advised or chosen."""


@phrase(
    "{first} to {last} are gates, in this order; {step} and the like are steps of the roadmap; other codes are questions.",
    first="G0",
    last="G4",
    step="I-01",
)
def codes(*, first: str, last: str, step: str) -> None:
    """The last line of page 1: the kinds of codes on it."""


@phrase(
    "{first} to {last} are gates, in this order, and {sites} is the gate of each site; {step} and the like are steps of the "
    "roadmap; other codes are questions.",
    first="G0",
    last="G4",
    sites=("GS",),
    step="I-01",
)
def codes_with_sites(*, first: str, last: str, sites: tuple[Value, ...], step: str) -> None:
    """The same, where a gate is checked site by site."""

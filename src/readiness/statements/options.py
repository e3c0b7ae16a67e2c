"""The options to decide between: their names, rows and sentences, and which one the facts speak for."""

from __future__ import annotations

from datetime import date

from readiness.statements.counts import weeks
from readiness.statements.statement import Statement, Value, Words, phrase

_DAY = date(2026, 8, 15)
_QUESTIONS = ("DATA-01 Live records", "TAL-02 Training")


@phrase("Options to {gate}", gate="G2 Go-live")
def heading(*, gate: str) -> None:
    """The heading above the options; the gate is named by its id and title."""


@phrase("Options for {gate}, which is reached", gate="G2 Go-live")
def heading_reached(*, gate: str) -> None:
    """The heading above the options where the gate is reached already."""


@phrase("As it is")
def as_it_is() -> None:
    """An option: nothing but what is in progress."""


@phrase("Minimum")
def minimum() -> None:
    """An option: what the blockers need, with remedies for the rest."""


@phrase("All the work")
def recommended() -> None:
    """An option: all that the gate needs."""


@phrase("All the work, faster")
def faster() -> None:
    """An option: all that the gate needs, with more people."""


@phrase("Stop or withdraw")
def stop() -> None:
    """An option: the work to stop, or to withdraw a tool in use."""


@phrase("{name} (same as {others})", name=recommended(), others=(minimum(),))
def same(*, name: Statement, others: tuple[Value, ...]) -> None:
    """The name of options that coincide: that of the one with the most work, and the others."""


@phrase("Verdict")
def verdict() -> None:
    """A row: the verdict of the gate once the work is done."""


@phrase("Done by (even odds)")
def done_even() -> None:
    """A row: the day by which the gate can open, or the exit is done."""


@phrase("Done by (80%)")
def done_80() -> None:
    """A row: the day by which the gate can open, or the exit is done, if it starts today."""


@phrase("Cost of the work (even odds to 80%)")
def cost() -> None:
    """A row: the amounts that are enough with even odds and with a chance of 80%."""


@phrase("Stays open up to {gate}", gate="G2")
def stays_open(*, gate: str) -> None:
    """A row: the number of shortfalls up to the gate once the work is done."""


@phrase("with a danger")
def dangers() -> None:
    """A row below the number of shortfalls: how many of them endanger people."""


@phrase("Last day to decide")
def decide_by() -> None:
    """A row: the last day to decide."""


@phrase("holds today")
def holds_today() -> None:
    """A cell in place of a day: the gate is reached already, and the option does nothing more for it."""


@phrase("not known")
def not_known() -> None:
    """A cell of an option: too much is unknown to tell what its work leaves open."""


@phrase("does not open")
def does_not_open() -> None:
    """A cell in place of a day: the option does not lead to the gate."""


@phrase("once its evidence is shown")
def once_shown() -> None:
    """A cell in place of a day: the gate waits for no work, only for evidence."""


@phrase("Advice: {option}. {why}", option=recommended(), why=weeks(number=5))
def advice(*, option: Statement, why: Statement) -> None:
    """The option that the facts speak for, and the reason."""


@phrase("Advice: {option}, if you want {purpose} ({gate}). {why} If you do not want {gate}: “as it is”.",
        option=minimum(), purpose="use in every department", gate="G3", why=weeks(number=5))  # fmt: skip
def advice_for(*, option: Statement, purpose: str, gate: str, why: Statement) -> None:
    """The option that the facts speak for where the use of today does not need the gate; the purpose is the rubric's."""


@phrase("Advice, if you go on: {option}. {why}", option=recommended(), why=weeks(number=5))
def advice_if_going_on(*, option: Statement, why: Statement) -> None:
    """The option that the facts speak for, where no return is stated that would speak for or against stopping."""


@phrase("No option can be advised. {why}", why=weeks(number=5))
def no_advice(*, why: Statement) -> None:
    """Said where the facts speak for no option."""


@phrase(
    "{option}: on the day the gate opens, {number} shortfall still needs an owner and a date (a remedy) that nobody has agreed on "
    "yet: {questions}.",
    "{option}: on the day the gate opens, {number} shortfalls still need an owner and a date (a remedy) that nobody has agreed on "
    "yet: {questions}.",
    by="number", option=minimum(), number=2, questions=_QUESTIONS,
)  # fmt: skip
def needs_remedies(*, option: Statement, number: int, questions: tuple[Value, ...]) -> None:
    """A sentence below the options: shortfalls that need a remedy on the day on which the gate opens."""


@phrase(
    "{option}: the agreed date of {number} shortfall passes before the gate opens; agree on a later one: {questions}.",
    "{option}: the agreed dates of {number} shortfalls pass before the gate opens; agree on later ones: {questions}.",
    by="number", option=minimum(), number=2, questions=_QUESTIONS,
)  # fmt: skip
def needs_later_dates(*, option: Statement, number: int, questions: tuple[Value, ...]) -> None:
    """A sentence below the options: remedies that are agreed, but end before the day on which the gate opens."""


@phrase("{options}: what stays open: {questions}.", options=(minimum(),), questions=_QUESTIONS)
def leaves_open(*, options: tuple[Statement, ...], questions: tuple[Value, ...]) -> None:
    """A sentence below the options: what is short at the gate once the work is done."""


@phrase("“{risk}” ({question})", question=_QUESTIONS[0], risk="A patient may be missed.")
def danger(*, question: Words, risk: str) -> None:
    """A line of a list: a danger that an option leaves open, in the words of the rubric."""


@phrase(
    "{options}: {number} danger remains:",
    "{options}: {number} dangers remain:",
    by="number", options=(minimum(),), number=2,
)  # fmt: skip
def dangers_remain(*, options: tuple[Statement, ...], number: int) -> None:
    """A sentence below the options: every danger that the same options leave open."""


@phrase(
    "{options}: {number} danger not ruled out:",
    "{options}: {number} dangers not ruled out:",
    by="number", options=(minimum(),), number=2,
)  # fmt: skip
def dangers_not_ruled_out(*, options: tuple[Statement, ...], number: int) -> None:
    """A sentence below the options: the dangers that the same options leave open, where no answer tells of any of them."""


@phrase("{option}: done in a lighter way: {work}.", option=minimum(), work="I-41 Build it, light: one site")
def in_modes(*, option: Statement, work: Words) -> None:
    """A sentence with the work that an option has in a lighter way, each by code, title and way."""


@phrase(
    "{option}: with {number} more person for {role} work in every week, the gate opens {weeks} sooner.",
    "{option}: with {number} more people for {role} work in every week, the gate opens {weeks} sooner.",
    by="number", option=faster(), number=2, role="technical", weeks=weeks(number=5),
)  # fmt: skip
def with_more(*, option: Statement, number: int, role: Words, weeks: Statement) -> None:
    """The people more of an option and the weeks that they bring; the role group is its id in words."""


@phrase(
    "{option}: with {number} more person in every week, the gate opens {weeks} sooner.",
    "{option}: with {number} more people in every week, the gate opens {weeks} sooner.",
    by="number", option=faster(), number=2, weeks=weeks(number=5),
)  # fmt: skip
def with_more_of_all(*, option: Statement, number: int, weeks: Statement) -> None:
    """The people more of an option where one number of people stands for all role groups."""


@phrase(
    "More people would hardly help: with up to 8 more, the gate opens less than four weeks and less than 10% sooner."
)
def no_faster_of_all() -> None:
    """Said where more people bring too little, and one number of people stands for all role groups."""


@phrase(
    "More people for {role} work would hardly help: with up to 8 more, the gate opens less than four weeks and less than 10% "
    "sooner.",
    role="technical",
)
def no_faster(*, role: str) -> None:
    """Said where more people bring too little; the role group is its id in words."""


@phrase(
    "{option}: {number} duty that follows from events remains, such as to look back at earlier outputs.",
    "{option}: {number} duties that follow from events remain, such as to look back at earlier outputs.",
    by="number", option=stop(), number=2,
)  # fmt: skip
def duties(*, option: Statement, number: int) -> None:
    """A sentence on what stopping does not end."""


@phrase("{option}: use ends at once; the exit takes until {day} (80%): {work}.", option=stop(), day=_DAY,
        work=("I-38 Withdraw the tool",))  # fmt: skip
def exit_takes(*, option: Statement, day: date, work: tuple[Value, ...]) -> None:
    """A sentence on stopping: the end of use, and the work that follows, by code and title."""


@phrase("{option}: use does not begin; the exit takes until {day} (80%): {work}.", option=stop(), day=_DAY,
        work=("I-38 Withdraw the tool",))  # fmt: skip
def exit_before_use(*, option: Statement, day: date, work: tuple[Value, ...]) -> None:
    """A sentence on stopping before a tool is in use: the work that follows, by code and title."""


@phrase("{option}: the tool is out of use; the exit takes until {day} (80%): {work}.", option=stop(), day=_DAY,
        work=("I-38 Withdraw the tool",))  # fmt: skip
def exit_of_unused(*, option: Statement, day: date, work: tuple[Value, ...]) -> None:
    """A sentence on stopping a tool that is out of use already: the work that follows, by code and title."""


@phrase(
    "{option}: at the end of the exit: {result}.", option=stop(), result="Users are told; data are returned on record"
)
def exit_means(*, option: Statement, result: str) -> None:
    """A sentence with what the work to stop comes to, in the words of the rubric."""


@phrase("exit {day}", day=_DAY)
def exit_done(*, day: date) -> None:
    """A cell in place of a day: to stop ends use at once, and the work that follows is done by then."""


@phrase(
    "{options}: decide by {day}, when this is due or ends: {what}.", options=(as_it_is(),), day=_DAY, what=_QUESTIONS[0]
)
def lapses(*, options: tuple[Statement, ...], day: date, what: Words) -> None:
    """A sentence on the last day to decide."""


@phrase("No work is described for stopping or withdrawing the tool.")
def no_stop() -> None:
    """Said where there is no such option."""


@phrase("options, curve and sensitivity are about gates of the ladder, and {gate} is checked site by site", gate="GS")
def no_sites(*, gate: str) -> None:
    """An error: the target is checked site by site."""


@phrase("name one of {gates} with --target", gates=("G1", "G2"))
def name_gate(*, gates: tuple[Value, ...]) -> None:
    """The hint for such an error."""


@phrase(
    "No work is asked for, because no option is advised. If you go on all the same, {number} piece of work needs your "
    "go-ahead: {work}.",
    "No work is asked for, because no option is advised. If you go on all the same, {number} pieces of work need your "
    "go-ahead: {work}.",
    by="number",
    number=19,
    work=("“Charter” (I-01)", "“Name an owner” (I-04)"),
)
def if_going_on(*, number: int, work: tuple[Value, ...]) -> None:
    """A line below the options, where none is advised: the work that decisions would ask for otherwise."""

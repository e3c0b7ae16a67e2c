"""The verdict on a tool in use, and its reasons."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Level

_ON = date(2026, 5, 20)
_EVENT = "Harm to a patient"
_OVERSIGHT = "Nobody sees an error before it acts."


@phrase("{id} {title}", id="G2", title="Production go-live")
def gate_named(*, id: str, title: str) -> None:  # noqa: A002 - the field's word
    """A gate, within a sentence."""


@phrase("{event} ({on}): nobody has closed it.", event=_EVENT, on=_ON)
def event_open(*, event: str, on: date) -> None:
    """A reason for an outcome; `event` is the title of a kind of event in the pack."""


@phrase("{number} person affected", "{number} people affected", by="number", number=2)
def affected(*, number: int) -> None:
    """A detail of an event: how many people it affected."""


@phrase(
    "{severity}, {number} person affected",
    "{severity}, {number} people affected",
    by="number",
    number=2,
    severity="Serious harm",
)
def severe_for(*, severity: str, number: int) -> None:
    """Details of an event: the title of its severity, and how many people it affected."""


@phrase(
    "{event} ({on}; {details}): nobody has closed it.",
    event=_EVENT,
    on=_ON,
    details=severe_for(severity="Serious harm", number=2),
)
def severe_event_open(*, event: str, on: date, details: Words) -> None:
    """A reason for an outcome; `details` are the title of its severity, and the people affected where known."""


@phrase("{event}, without a date: nobody has closed it.", event=_EVENT)
def event_open_on_no_day(*, event: str) -> None:
    """A reason for an outcome; `event` is the title of a kind of event in the pack."""


@phrase(
    "{question} needs level {needs} while the tool is in use, is at {has}, and may stay so until {until}.",
    question="INF-09",
    needs=1,
    has=0,
    until=_ON,
)
def minimum_short(*, question: str, needs: Level, has: Level, until: date) -> None:
    """A reason for an outcome: a minimum of safe use; `question` is a code."""


@phrase(
    "{question} needs level {needs} while the tool is in use and is at {has}; it was to be fixed by {until}.",
    question="INF-09",
    needs=1,
    has=0,
    until=_ON,
)
def minimum_overdue(*, question: str, needs: Level, has: Level, until: date) -> None:
    """A reason for an outcome: a minimum of safe use that was short for too long; `question` is a code."""


@phrase(
    "{question} needs level {needs} before the tool is used again, and is at {has}.", question="INF-09", needs=1, has=0
)
def minimum_while_paused(*, question: str, needs: Level, has: Level) -> None:
    """A reason for an outcome: a minimum of safe use, while the tool is paused; `question` is a code."""


@phrase("{question} needs level {needs} while the tool is in use, and is not answered.", question="INF-09", needs=1)
def minimum_unknown(*, question: str, needs: Level) -> None:
    """A reason an outcome is not known; `question` is a code."""


@phrase("{question} is below level {needs}. {because}", question="WFI-06", needs=1, because=_OVERSIGHT)
def rule_level(*, question: str, needs: Level, because: str) -> None:
    """A reason for an outcome; `because` is the pack's."""


@phrase("{question} needs level {needs} and is not answered. {because}", question="WFI-06", needs=1, because=_OVERSIGHT)
def rule_level_unknown(*, question: str, needs: Level, because: str) -> None:
    """A reason an outcome is not known; `because` is the pack's."""


@phrase(
    "Today's evidence does not support {gates}. {because}",
    gates=(gate_named(id="G1", title="Pilot verdict"), gate_named(id="G2", title="Production go-live")),
    because="The tool does not meet the gate of its status.",
)
def rule_gate(*, gates: tuple[Value, ...], because: str) -> None:
    """A reason for an outcome: all gates that fail; `because` is the pack's."""


@phrase(
    "{gates} cannot be judged yet. {because}",
    gates=(gate_named(id="G1", title="Pilot verdict"), gate_named(id="G2", title="Production go-live")),
    because="The tool does not meet the gate of its status.",
)
def rule_gate_unknown(*, gates: tuple[Value, ...], because: str) -> None:
    """A reason an outcome is not known; `because` is the pack's."""


@phrase(
    "{site} fails {gate}. {because}",
    site="North campus",
    gate=gate_named(id="GS", title="Next site"),
    because="The site does not meet its gate.",
)
def rule_site(*, site: str, gate: Statement, because: str) -> None:
    """A reason for an outcome of a site; `because` is the pack's."""


@phrase(
    "{site} fails {gate}. {because} The use there has been stopped since {since}.",
    site="North campus",
    gate=gate_named(id="GS", title="Next site"),
    because="The site does not meet its gate.",
    since=_ON,
)
def rule_site_stopped(*, site: str, gate: Statement, because: str, since: date) -> None:
    """A reason for an outcome of a site whose use was stopped after an event; `because` is the pack's."""


@phrase(
    "{gate} cannot be judged yet for {site}. {because}",
    site="North campus",
    gate=gate_named(id="GS", title="Next site"),
    because="The site does not meet its gate.",
)
def rule_site_unknown(*, site: str, gate: Statement, because: str) -> None:
    """A reason the outcome of a site is not known; `because` is the pack's."""


@phrase("{event} is open. {because}", event=_EVENT, because="Something happened that nobody has closed.")
def rule_event(*, event: str, because: str) -> None:
    """A reason for an outcome; `because` is the pack's."""


@phrase(
    "{duty}: was due by {due} and is not done. {because}",
    duty="Look back at results already acted on",
    due=_ON,
    because="What must follow an event was not done in time.",
)
def rule_duty(*, duty: str, due: date, because: str) -> None:
    """A reason for an outcome; `duty` and `because` are the pack's."""


@phrase(
    "{duty}: not done, and the event has no date to count from. {because}",
    duty="Look back at results already acted on",
    because="What must follow an event was not done in time.",
)
def rule_duty_on_no_day(*, duty: str, because: str) -> None:
    """A reason for an outcome; `duty` and `because` are the pack's."""


@phrase(
    "{number} question that {event} reopened is not shown again: {questions}.",
    "{number} questions that {event} reopened are not shown again: {questions}.",
    by="number",
    number=2,
    event="E-1",
    questions=("SAF-1 Oversight", "SAF-2 Hazards"),
)
def not_shown_again(*, number: int, event: str, questions: tuple[Value, ...]) -> None:
    """A reason that a paused tool is not used again yet; `event` is an id."""


@phrase("{gate} is not passed.", gate=gate_named(id="G1", title="Pilot start"))
def gate_to_resume(*, gate: Statement) -> None:
    """A reason that a paused tool is not used again yet."""


@phrase("{duty}: not done yet.", duty="Look back at results already acted on")
def duty_open(*, duty: str) -> None:
    """A reason that a paused tool is not used again yet; `duty` is the pack's."""


@phrase("Nothing stands against its use.")
def nothing_against() -> None:
    """The reason for the mildest outcome."""


@phrase("{number} reason.", "{number} reasons.", by="number", number=3)
def reasons(*, number: int) -> None:
    """The reasons for an outcome, counted; they are listed below."""


@phrase("Not judged: the tool is not in use.")
def not_judged() -> None:
    """The reason a tool has no outcome."""


@phrase(
    "{number} missing answer could make it worse than: {outcome}.",
    "{number} missing answers could make it worse than: {outcome}.",
    by="number",
    number=2,
    outcome="Narrow",
)
def may_be_worse(*, number: int, outcome: str) -> None:
    """The reason an outcome is not known; `outcome` is the title of the outcome by what is known."""

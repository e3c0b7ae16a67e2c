"""Answers given on the command line or in a data file."""

from __future__ import annotations

from datetime import date

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Level, Named

_QUESTION = Named("question", "data.live-records", "DATA-01 Live records")


@phrase("no answer is given")
def nothing() -> None:
    """Said when `readiness answer` names no answer."""


@phrase("name a question and its level: data.live-records=2; or use --data-file")
def name_question() -> None:
    """Help where `readiness answer` names no answer."""


@phrase("--note and --evidence need exactly one question")
def about_one() -> None:
    """Said when a note or evidence goes with no question, or with several."""


@phrase("name one question; or use --data-file")
def name_one() -> None:
    """Help where a note or evidence goes with no question, or with several."""


@phrase("{name}: 'not applicable' needs a reason and an approval", name="DATA-01")
def not_applicable_alone(*, name: str) -> None:
    """Said when a reason or an approval is missing."""


@phrase("add --reason WHY --approved-by WHO")
def add_reason() -> None:
    """Help where a reason or an approval is missing."""


@phrase("no answer is given for {name}", name="DATA-01")
def nothing_about(*, name: str) -> None:
    """Said when a question is named without an answer."""


@phrase("write {name}=LEVEL", name="DATA-01")
def write_level(*, name: str) -> None:
    """Help where a question is named without an answer."""


@phrase("this file has no answers")
def no_answers() -> None:
    """Said about a data file."""


@phrase("write 'answers:', and below it a line such as data.live-records: 2")
def write_answers() -> None:
    """Help for a data file without answers."""


@phrase("{value} is not a level of {question}", value=quoted(text="7"), question="data.live-records")
def no_level(*, value: Statement, question: str) -> None:
    """Said about the level of an answer."""


@phrase(
    "the scale has {scale}; or write unknown or not-applicable, or leave the level empty to take the answer back",
    scale="0, 1, 2, 3, 4",
)
def scale(*, scale: Words) -> None:
    """Help for a level that is not on the scale of its question."""


@phrase("--evidence {text} is not a title and a date", text=quoted(text="May 1"))
def no_evidence(*, text: Statement) -> None:
    """Said about evidence on the command line."""


@phrase("write TITLE; YYYY-MM-DD; LOCATION")
def write_evidence() -> None:
    """Help for evidence on the command line."""


@phrase("{question} ({part})", question=_QUESTION, part="Suggests billing codes")
def of_part(*, question: Named, part: str) -> None:
    """A question, with the title of the function, segment or site that was answered for."""


@phrase("saved: {question}: level {level}", question=_QUESTION, level=2)
def saved_level(*, question: Named | Statement, level: Level) -> None:
    """An answer that was saved."""


@phrase("saved: {question}: answered", question=_QUESTION)
def saved_answer(*, question: Named | Statement) -> None:
    """An answer that was saved, without a level of its own."""


@phrase("saved: {question}: unknown", question=_QUESTION)
def saved_unknown(*, question: Named | Statement) -> None:
    """An answer that was saved: nobody knows."""


@phrase("saved: {question}: not applicable", question=_QUESTION)
def saved_not_applicable(*, question: Named | Statement) -> None:
    """An answer that was saved."""


@phrase("saved: {question}: not asked", question=_QUESTION)
def saved_not_asked(*, question: Named | Statement) -> None:
    """The state that was saved of a question that is not asked for this profile."""


@phrase("saved: {question}: no answer", question=_QUESTION)
def saved_nothing(*, question: Named | Statement) -> None:
    """An answer that was taken back, or a note without an answer."""


@phrase("name the one part that is answered")
def name_one_part() -> None:
    """Help where two of --function, --segment and --site are given."""


@phrase(
    "answer it for each function it is true of: readiness answer {path} {question}=LEVEL --function {name}",
    path="answers.yaml",
    question="workflow.human-oversight",
    name="codes",
)
def name_function(*, path: str, question: str, name: str) -> None:
    """Help where an answer counts for none of the functions of the tool."""


@phrase(
    "answer it for each segment it is true of: readiness answer {path} {question}=LEVEL --segment {name}",
    path="answers.yaml",
    question="talent.training",
    name="front-desk",
)
def name_segment(*, path: str, question: str, name: str) -> None:
    """Help where an answer counts for none of the segments of the workforce."""


@phrase(
    "warning: the pack has changed: {change}; confirm the change in 'readiness assess'",
    change="last judged by healthcare-ai (1a2b3c4d), now judged by healthcare-ai (5e6f7a8b)",
)
def rejudged(*, change: Words) -> None:
    """Said when the content of a pack changed since the answers were last judged."""


@phrase(
    "{question} is reopened by {event}: only evidence dated after {day} counts, and this is older",
    question="DATA-01",
    event="E-4",
    day=date(2026, 5, 20),
)
def evidence_too_old(*, question: str, event: str, day: date) -> None:
    """Said about evidence from before an event, or from its day, for a question that the event reopened."""


@phrase(
    "{question} is reopened by {event}, and no evidence counts until that event has a date",
    question="DATA-01",
    event="E-4",
)
def event_without_day(*, question: str, event: str) -> None:
    """Said about evidence for a question that an event without a date reopened."""


@phrase(
    "{question} is shown again after {event}; {number} question is still reopened by it",
    "{question} is shown again after {event}; {number} questions are still reopened by it",
    by="number",
    question="DATA-01",
    event="E-4",
    number=2,
)
def shown_again(*, question: str, event: str, number: int) -> None:
    """Said about evidence that is enough for a question that an event reopened."""

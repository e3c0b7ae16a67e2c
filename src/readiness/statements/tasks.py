"""Decisions as whole sentences on what ends on a day, and on tasks outside the roadmap."""

from __future__ import annotations

from datetime import date

from readiness.statements.asks import by, by_day
from readiness.statements.statement import Statement, Value, Words, phrase

_DAY, _LATER = date(2026, 6, 12), date(2026, 7, 17)
_SUBJECT = "SAF-2 Hazard list"
_FIRST = (by_day(subject=_SUBJECT, day=_DAY), by_day(subject="SAF-3 Stopping the tool", day=_LATER))


@phrase("{gate} at {site}", gate="GS", site="North campus")
def gate_at(*, gate: str, site: str) -> None:
    """A gate that is passed at each site, within a sentence."""


@phrase(
    "See that {subject} is put right by {day}, as {owner} promised: {gate} rests on it.",
    subject=_SUBJECT,
    day=_DAY,
    owner="CMO",
    gate="G1",
)
def condition(*, subject: Words, day: date, owner: str, gate: Words) -> None:
    """A decision on the only condition of the gates reached."""


@phrase("See that {number} conditions of {gates} are met: {first}.", number=3, gates=("G1", "G2"), first=_FIRST)
def conditions(*, number: int, gates: tuple[Value, ...], first: tuple[Value, ...]) -> None:
    """A decision on conditions of the gates reached; `first` are the first ones with their days."""


@phrase(
    "Name {when} who renews the evidence for {subject}, which lapses after {day}: {gate} rests on it.",
    when=by(day=_DAY),
    subject=_SUBJECT,
    day=_LATER,
    gate="G1",
)
def renew(*, when: Statement, subject: Words, day: date, gate: Words) -> None:
    """A decision on evidence that lapses; `gate` no longer holds then."""


@phrase(
    "Name {when} who renews the evidence for {subject}, which lapses after {day}.",
    when=by(day=_DAY),
    subject=_SUBJECT,
    day=_LATER,
)
def renew_for_use(*, when: Statement, subject: Words, day: date) -> None:
    """A decision on evidence that lapses and that no gate rests on, but the use of the tool."""


@phrase(
    "Name {when} who renews the evidence for {number} answers before it lapses: {first}.",
    when=by(day=_DAY),
    number=3,
    first=_FIRST,
)
def renew_several(*, when: Statement, number: int, first: tuple[Value, ...]) -> None:
    """A decision on evidence that lapses; `first` are the first ones with their days."""


@phrase(
    "Name {when} who renews the evidence for {number} answers, each site and function counted, before it lapses: {first}.",
    when=by(day=_DAY),
    number=88,
    first=_FIRST,
)
def renew_in_parts(*, when: Statement, number: int, first: tuple[Value, ...]) -> None:
    """The same where sites or functions have answers of their own, so that a question can count several times."""


@phrase(
    "Decide {when} whether {subject} still does not apply: {gate} rests on it.",
    when=by(day=_DAY),
    subject=_SUBJECT,
    gate="G1",
)
def still_not(*, when: Statement, subject: Words, gate: Words) -> None:
    """A decision on a question that counts as not applicable until a day."""


@phrase(
    "Decide {when} whether these still do not apply: {first}.",
    when=by(day=_DAY),
    first=_FIRST,
)
def still_not_several(*, when: Statement, first: tuple[Value, ...]) -> None:
    """A decision on questions that count as not applicable until a day; `first` are the first ones with their days."""


@phrase(
    "Name {when} who collects the evidence for {questions}, so that it is there by {day}.",
    when=by(day=_DAY),
    questions=(_SUBJECT,),
    day=_LATER,
)
def collect(*, when: Statement, questions: tuple[Value, ...], day: date) -> None:
    """A decision on evidence for work that is done."""


@phrase(
    "Name {when} who shows again by {day} what an event put in doubt: {questions}.",
    when=by(day=_DAY),
    day=_LATER,
    questions=(_SUBJECT,),
)
def show_again(*, when: Statement, day: date, questions: tuple[Value, ...]) -> None:
    """A decision on questions that an event reopened."""


@phrase(
    "Name {when} who answers {questions}, so that the answer is there by {day}.",
    "Name {when} who answers {questions}, so that the answers are there by {day}.",
    by="number",
    when=by(day=_DAY),
    questions=(_SUBJECT,),
    number=1,
    day=_LATER,
)
def answer(*, when: Statement, questions: tuple[Value, ...], number: int, day: date) -> None:
    """A decision on questions that nobody has answered."""


@phrase(
    "Name {when} who closes {questions}: {gate} fails on it, and no work of the roadmap closes it.",
    "Name {when} who closes {questions}: {gate} fails on them, and no work of the roadmap closes them.",
    by="number",
    when=by(day=_DAY),
    questions=(_SUBJECT,),
    number=1,
    gate="G1",
)
def close(*, when: Statement, questions: tuple[Value, ...], number: int, gate: str) -> None:
    """A decision on shortfalls that no initiative closes."""

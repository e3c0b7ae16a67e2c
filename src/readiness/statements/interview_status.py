"""The position in an interview, the map of its questions, and the scores during it."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Figure, Level

_SCORE = Figure("9/5", 1.8, "1.8")


@phrase("{number} of {total} answered", number=5, total=70)
def answered(*, number: int, total: int) -> None:
    """A count: how many questions are answered."""


@phrase("{number} of {total} answered, {unknown} unknown", number=5, total=70, unknown=2)
def answered_unknown(*, number: int, total: int, unknown: int) -> None:
    """A count: how many questions are answered, with a level and with unknown."""


@phrase("{number} of {total} answered, {apart} not applicable", number=5, total=70, apart=1)
def answered_apart(*, number: int, total: int, apart: int) -> None:
    """A count: how many questions are answered, and how many do not apply."""


@phrase(
    "{number} of {total} answered, {unknown} unknown, {apart} not applicable", number=5, total=70, unknown=2, apart=1
)
def answered_unknown_apart(*, number: int, total: int, unknown: int, apart: int) -> None:
    """A count: how many questions are answered, with a level and with unknown, and how many do not apply."""


_ANSWERED = answered(number=5, total=70)


@phrase("{answered}.", answered=_ANSWERED)
def coverage(*, answered: Statement) -> None:
    """A count: how many questions are answered, as a sentence at the start of an interview."""


@phrase(
    "{dimension}, question {number} of {total} ({answered})", dimension="Data", number=3, total=70, answered=_ANSWERED
)
def heading(*, dimension: str, number: int, total: int, answered: Statement) -> None:
    """The line above a question."""


@phrase(
    "{dimension}: {section}, question {number} of {total} ({answered})",
    dimension="Data",
    section="Records",
    number=3,
    total=70,
    answered=_ANSWERED,
)
def heading_in_section(*, dimension: str, section: str, number: int, total: int, answered: Statement) -> None:
    """The line above a question in a section of a dimension."""


@phrase("{time} left", time="2:30")
def time_left(*, time: str) -> None:
    """The time left for a question, in minutes and seconds, in the line above it."""


@phrase("{time} over", time="0:12")
def time_over(*, time: str) -> None:
    """The time over the limit of a question, in minutes and seconds, in the line above it."""


@phrase(
    "Back at {code}, where the room stopped. Enter goes to the next open question, > or → to the next.", code="WFI-03"
)
def resumed(*, code: str) -> None:
    """Shown when a session begins where an earlier one stopped."""


@phrase("talk: {time} left", time="2:30")
def talk_left(*, time: str) -> None:
    """The time left to talk about votes that are far apart, in minutes and seconds, in the line above the question."""


@phrase("talk: {time} over", time="0:12")
def talk_over(*, time: str) -> None:
    """The time that a talk takes beyond its limit, in minutes and seconds, in the line above the question."""


@phrase("about {minutes} min left in this section", minutes=12)
def section_left(*, minutes: int) -> None:
    """An estimate of the time for a section, in the line above a question."""


@phrase("{organization}: {use_case}, {day}", organization="Elm Hill", use_case="Beds", day=date(2026, 6, 5))
def sitting(*, organization: str, use_case: str, day: date) -> None:
    """The title at the start of an interview in plain lines."""


@phrase("Every answer is saved at once. Enter goes on, ? is help, q leaves.")
def begins() -> None:
    """Shown at the start of an interview in plain lines."""


@phrase("These questions are the screening set: enough to rank use cases, but not to pass a gate.")
def screening() -> None:
    """Shown at the start of an interview about the screening set."""


# The map


@phrase("level {number}", number=2)
def level(*, number: Level) -> None:
    """The state of a question on the map."""


@phrase("answered")
def state_answered() -> None:
    """The state of a question on the map: it has an answer that is no single level."""


@phrase("unknown")
def state_unknown() -> None:
    """The state of a question on the map."""


@phrase("not applicable")
def state_not_applicable() -> None:
    """The state of a question on the map."""


@phrase("unanswered")
def state_unanswered() -> None:
    """The state of a question on the map."""


@phrase("flagged")
def flagged() -> None:
    """A mark of a question on the map."""


@phrase("votes apart")
def votes_apart() -> None:
    """A mark of a question on the map."""


@phrase("blocks")
def blocks() -> None:
    """A mark of a question on the map: it keeps the next gate from passing."""


@phrase("{code}  {title}: {state}", code="DATA-01", title="Live records?", state="● 2")
def map_row(*, code: str, title: str, state: str) -> None:
    """A question on the map in plain lines; the state is made of signs and words."""


@phrase("{code}  {title} ({words})", code="SEC-06", title="Supplier review", words=("vendor", "BAA"))
def found_row(*, code: str, title: str, words: tuple[str, ...]) -> None:
    """A question that was found, and the words by which it was found."""


@phrase("Best matches")
def best_matches() -> None:
    """The heading above the questions that words fit best; the others follow by dimension."""


@phrase(
    "{number} open. To see only some, type l and one of these: {filters}.", number=12, filters=("unanswered", "flagged")
)
def map_end(*, number: int, filters: tuple[str, ...]) -> None:
    """Below the map in plain lines: how many questions are open; l and the filters are commands."""


@phrase(
    "{part}: {shown}. {number} open. To see only some, type l and one of these: {filters}.",
    part="flagged",
    shown=2,
    number=12,
    filters=("unanswered", "flagged"),
)
def map_end_filtered(*, part: str, shown: int, number: int, filters: tuple[str, ...]) -> None:
    """Below a part of the map in plain lines; l and the filters are commands."""


# Scores


@phrase("Overall")
def overall() -> None:
    """The row of the overall score."""


@phrase("–")
def no_score() -> None:
    """In place of a score."""


@phrase("{answered}/{applicable}", answered=5, applicable=12)
def covered(*, answered: int, applicable: int) -> None:
    """A count: how many questions of a dimension are answered, in a narrow column."""


@phrase("{answered}/{applicable} {unknown}?", answered=5, applicable=12, unknown=2)
def covered_unknown(*, answered: int, applicable: int, unknown: int) -> None:
    """A count: how many questions of a dimension are answered, and how many with unknown, in a narrow column."""


@phrase("{before} → {now}", before=_SCORE, now=Figure("2", 2, "2.0"))
def change(*, before: Figure | Statement, now: Figure | Statement) -> None:
    """A score before and after the last answer."""


@phrase("{now} ({change})", now=Figure("2", 2, "2.0"), change=change(before=_SCORE, now=Figure("2", 2, "2.0")))
def score_changed(*, now: Figure | Statement, change: Statement) -> None:
    """A score that the last answer changed."""


@phrase(
    "{score} evidenced, {claimed} claimed; {covered} answered",
    score=_SCORE,
    claimed=Figure("2", 2, "2.0"),
    covered=covered(answered=5, applicable=12),
)
def score(*, score: Figure | Statement, claimed: Figure | Statement, covered: Statement) -> None:
    """The score of a dimension in plain lines."""


@phrase("{met} of {needed} met for {gate}", met=2, needed=5, gate="G1")
def met(*, met: int, needed: int, gate: str) -> None:
    """The minimums of a gate that are met in a dimension, in plain lines."""


@phrase(
    "{score} evidenced, {claimed} claimed, {met}; {covered} answered",
    score=_SCORE,
    claimed=Figure("2", 2, "2.0"),
    met=met(met=2, needed=5, gate="G1"),
    covered=covered(answered=5, applicable=12),
)
def score_and_met(
    *, score: Figure | Statement, claimed: Figure | Statement, met: Statement, covered: Statement
) -> None:
    """The score of a dimension in plain lines, and what is met of what the next gate needs."""


@phrase("The scores are hidden.")
def scores_hidden() -> None:
    """Shown when the scores are switched off."""


@phrase(
    "{number} blocker left before {gate}.", "{number} blockers left before {gate}.", by="number", number=3, gate="G1"
)
def blockers_left(*, number: int, gate: str) -> None:
    """A count: how many questions keep a gate from passing."""


@phrase(
    "{number} blocker left before {gate} (before the last answer: {before}).",
    "{number} blockers left before {gate} (before the last answer: {before}).",
    by="number",
    number=3,
    gate="G1",
    before=4,
)
def blockers_left_now(*, number: int, gate: str, before: int) -> None:
    """A count: how many questions keep a gate from passing, and how many before the last answer."""


@phrase("{gate} is now {now}; it was {before} before.", gate="G1", now="passed", before="failed")
def verdict_changed(*, gate: str, now: Words, before: Words) -> None:
    """A gate whose verdict the last answer changed."""

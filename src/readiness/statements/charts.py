"""Titles, alternative texts and keys of the charts of scores, gates, answers and votes."""

from __future__ import annotations

from readiness.statements.counts import levels
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Figure, Level


@phrase("evidenced")
def evidenced() -> None:
    """In a key: a level or score that a third person could check."""


@phrase("supported")
def supported() -> None:
    """In a key: a level that the answers support."""


@phrase("wanted")
def wanted() -> None:
    """In a key: the level aimed at."""


@phrase("score")
def score() -> None:
    """In a key: a score."""


@phrase("evidenced {score}", score=Figure("2", 2, "2.00"))
def evidenced_at(*, score: Figure) -> None:
    """One of the scores of a dimension, in a list."""


@phrase("claimed {score}", score=Figure("2", 2, "2.00"))
def claimed_at(*, score: Figure) -> None:
    """One of the scores of a dimension, in a list."""


@phrase("no score yet")
def no_score_yet() -> None:
    """Instead of scores."""


@phrase("{answered} of {number} answer", "{answered} of {number} answers", by="number", answered=1, number=93)
def from_few(*, answered: int, number: int) -> None:
    """Instead of the picture of a score: too few of its answers are known."""


@phrase("{title}: {scores}, from {few}.", title="Data", scores=(evidenced_at(score=Figure("2", 2, "2.00")),),
        few=from_few(answered=1, number=93))  # fmt: skip
def strip_of_few(*, title: Words, scores: tuple[Value, ...], few: Statement) -> None:
    """The alternative text of a score that is not drawn."""


@phrase("{title}: {scores}.", title="Data", scores=(evidenced_at(score=Figure("2", 2, "2.00")),))
def scores_of(*, title: str, scores: tuple[Value, ...]) -> None:
    """The alternative text of a dimension in a chart."""


@phrase(
    "{title}: {scores}, of {most}",
    title="Data",
    scores=(evidenced_at(score=Figure("2", 2, "2.00")),),
    most=Figure("4", 4, "4"),
)
def strip(*, title: str, scores: tuple[Value, ...], most: Figure) -> None:
    """The alternative text of the scores of a dimension on their scale."""


@phrase(
    "{title}: {scores}, from {least} to {most}",
    title="Data",
    scores=(evidenced_at(score=Figure("2", 2, "2.00")),),
    least=Figure("-3", -3, "-3"),
    most=Figure("4", 4, "4"),
)
def strip_within(*, title: str, scores: tuple[Value, ...], least: Figure, most: Figure) -> None:
    """The alternative text of the scores of a dimension on their scale."""


@phrase("Scale from {least} to {most}", least=Figure("0", 0, "0"), most=Figure("4", 4, "4"))
def scale(*, least: Figure, most: Figure) -> None:
    """The alternative text of a line of numbers."""


@phrase("Levels apart")
def levels_apart() -> None:
    """The head of a column: how far apart the votes are."""


@phrase("a vote")
def a_vote() -> None:
    """In a key."""


@phrase("the level recorded")
def level_recorded() -> None:
    """In a key."""


@phrase(
    "Votes on {number} question along the scale.",
    "Votes on {number} questions along the scale.",
    by="number",
    number=12,
)
def votes_on(*, number: int) -> None:
    """The begin of an alternative text."""


@phrase(
    "The votes differ on {number} question, by {levels}: {question}.",
    "The votes differ on {number} questions; the widest difference, {levels}, is on {question}.",
    by="number",
    number=12,
    levels=levels(number=2),
    question="DATA-01 Live records",
)
def voted_apart(*, number: int, levels: Statement, question: Words) -> None:
    """The title of a chart of votes."""


@phrase(
    "The votes differ on {number} question, far enough to talk it over: {levels}, on {question}.",
    "The votes differ on {number} questions, on {wide} of them far enough to talk it over; the widest difference, {levels}, is on {question}.",
    by="number",
    number=12,
    wide=3,
    levels=levels(number=2),
    question="DATA-01 Live records",
)
def voted_far_apart(*, number: int, wide: int, levels: Statement, question: Words) -> None:
    """The title of a chart of votes."""


@phrase(
    "On {number} question some gave a level and others did not know it: {question}.",
    "On {number} questions some gave a level and others did not know it, first on {question}.",
    by="number",
    number=2,
    question="DATA-01 Live records",
)
def voted_in_part(*, number: int, question: Words) -> None:
    """The title of a chart of votes, where those for a level agree on it."""


@phrase("{number} for level {level}", number=3, level=2)
def votes_for(*, number: int, level: Level) -> None:
    """The number of votes for a level, in a list."""


@phrase(
    "{code}: {votes}; recorded: {recorded}.", code="DATA-01", votes=(votes_for(number=3, level=2),), recorded="level 2"
)
def votes_of(*, code: str, votes: tuple[Statement, ...], recorded: Words) -> None:
    """The alternative text of the votes on a question."""


@phrase("{levels} apart", levels=2)
def apart(*, levels: int) -> None:
    """Beside the votes on a question: how many levels they are apart."""


@phrase("≠ {levels} apart", levels=2)
def far_apart(*, levels: int) -> None:
    """Beside votes that are far enough apart to talk."""


@phrase("{apart}, {number} no level", apart=apart(levels=2), number=1)
def no_level(*, apart: Statement, number: int) -> None:
    """Beside the votes on a question, where some are for no level."""


@phrase("next")
def next_gate() -> None:
    """Beside the verdict of the gate that comes next."""


@phrase("{number} blocker short", "{number} blockers short", by="number", number=3)
def blockers_short(*, number: int) -> None:
    """A shortfall of a gate, in a list."""


@phrase("{number} major short", "{number} majors short", by="number", number=3)
def majors_short(*, number: int) -> None:
    """A shortfall of a gate, in a list."""


@phrase("{number} score short", "{number} scores short", by="number", number=3)
def scores_short(*, number: int) -> None:
    """A shortfall of a gate, in a list."""


@phrase("{number} short with a remedy", number=3)
def remedied(*, number: int) -> None:
    """A shortfall of a gate, in a list."""


@phrase("{number} short that does not keep it shut", "{number} short that do not keep it shut", by="number", number=2)
def others_short(*, number: int) -> None:
    """A shortfall of a gate, in a list: questions that are neither blockers nor majors."""


@phrase("{number} of these unknown", number=3)
def short_unknown(*, number: int) -> None:
    """Behind blockers and majors that are short, in a list: those of them whose answer nobody knew."""


@phrase("What is missing")
def what_is_missing() -> None:
    """The head of a column."""


@phrase("nothing")
def nothing() -> None:
    """Instead of what a gate lacks."""


@phrase("nothing missing")
def nothing_missing() -> None:
    """Instead of what a gate lacks, after its verdict."""


@phrase("Ladder of gates.")
def ladder() -> None:
    """The begin of an alternative text."""


@phrase("{gate}: {verdict}, {missing}.", gate="G1 Pilot", verdict="failed", missing=(blockers_short(number=3),))
def gate_lacks(*, gate: Words, verdict: Words, missing: tuple[Statement, ...]) -> None:
    """The alternative text of a gate."""


@phrase("{passed} of {number} gate passed", "{passed} of {number} gates passed", by="number", passed=1, number=5)
def passed(*, passed: int, number: int) -> None:
    """The first part of a title."""


@phrase(
    "{passed} of {number} gate passed, {conditional} conditional",
    "{passed} of {number} gates passed, {conditional} conditional",
    by="number",
    passed=1,
    number=5,
    conditional=1,
)
def passed_some(*, passed: int, number: int, conditional: int) -> None:
    """The first part of a title."""


@phrase("{progress}; no gate is left to open.", progress=passed(passed=5, number=5))
def none_left(*, progress: Statement) -> None:
    """The title of a ladder of gates."""


@phrase("{progress}; next is {gate}.", progress=passed(passed=1, number=5), gate="G2 Go-live")
def next_is(*, progress: Statement, gate: Words) -> None:
    """The title of a ladder of gates."""


@phrase(
    "{progress}; next is {gate}: {missing}.",
    progress=passed(passed=1, number=5),
    gate="G2 Go-live",
    missing=(blockers_short(number=3),),
)
def next_lacks(*, progress: Statement, gate: Words, missing: tuple[Statement, ...]) -> None:
    """The title of a ladder of gates."""

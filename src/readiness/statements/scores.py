"""Scores of nodes: the reasons for them and the agreement of the votes behind them."""

from __future__ import annotations

from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure

_SCORE, _MOST = Figure("49/25", 1.96, "1.96"), Figure("4", 4, "4")


@phrase("Nothing that counts was answered.")
def nothing_answered() -> None:
    """The reason a node has no score."""


@phrase("Nothing in this part counts, so the rubric sets its score.")
def empty() -> None:
    """The reason for the score of a node in which nothing counts."""


@phrase(
    "{questions} is not answered",
    "{questions} are not answered",
    by="number",
    questions=("DATA-01", "DATA-02"),
    number=2,
)
def while_unanswered(*, questions: tuple[Value, ...], number: int) -> None:
    """One of the things that withhold a score, in a list; `questions` are codes, `number` counts all of them."""


@phrase(
    "the answer to {questions} is unknown",
    "the answers to {questions} are unknown",
    by="number",
    questions=("DATA-01", "DATA-02"),
    number=2,
)
def while_unknown(*, questions: tuple[Value, ...], number: int) -> None:
    """One of the things that withhold a score, in a list; `questions` are codes, `number` counts all of them."""


@phrase(
    "{questions} has no level because it is not applicable",
    "{questions} have no level because they are not applicable",
    by="number",
    questions=("DATA-01", "DATA-02"),
    number=2,
)
def while_not_applicable(*, questions: tuple[Value, ...], number: int) -> None:
    """One of the things that withhold a score, in a list; `questions` are codes, `number` counts all of them."""


@phrase(
    "{questions} is below the level it needs",
    "{questions} are below the level they need",
    by="number",
    questions=("DATA-01", "DATA-02"),
    number=2,
)
def while_too_low(*, questions: tuple[Value, ...], number: int) -> None:
    """One of the things that withhold a score, in a list; `questions` are codes, `number` counts all of them."""


@phrase("There is no score while {things}.", things=(while_unanswered(questions=("DATA-01",), number=1),))
def blocked(*, things: tuple[Statement, ...]) -> None:
    """The reason a node has no score, by a rule of the rubric."""


@phrase("Rounded here, from {exact}.", exact=Figure("49/25", 1.96, "49/25"))
def rounded(*, exact: Figure) -> None:
    """A sentence after the method of a score that is rounded before it goes into another score."""


@phrase("the scores are rounded where they are shown")
def parts_rounded() -> None:
    """A reason why shown scores do not add up, in a list."""


@phrase("parts count times their weight")
def parts_weighted() -> None:
    """A reason why shown scores do not add up, in a list."""


@phrase("it starts from {maximum}", maximum=Figure("110", 110, "110"))
def from_maximum(*, maximum: Figure) -> None:
    """A reason why shown scores do not add up, in a list: points are taken off a maximum."""


@phrase("questions of its own count too")
def own_questions() -> None:
    """A reason why shown scores do not add up, in a list."""


@phrase(
    "The scores shown below {node} do not add up to its score: {reasons}.",
    node="Data",
    reasons=(parts_rounded(), parts_weighted()),
)
def not_adding_up(*, node: Value, reasons: tuple[Statement, ...]) -> None:
    """A remark beside the scorecard on a score that is a sum."""


@phrase("no question has votes of at least two people")
def no_votes() -> None:
    """The reason the agreement of votes cannot be computed."""


@phrase("too few, {fewest} are needed", fewest=3)
def too_few_votes(*, fewest: int) -> None:
    """The reason the agreement of votes is not computed."""


@phrase("every vote is for the same level")
def equal_votes() -> None:
    """The reason the agreement of votes cannot be computed."""


@phrase("no score")
def none() -> None:
    """The score of an assessment without one, in a log."""


@phrase("evidenced {score}", score=Figure("49/25", 1.96, "1.96"))
def evidenced(*, score: Figure) -> None:
    """The score of an assessment, in a log."""


@phrase("{gate} reached, {score}", gate="G1", score=none())
def reached(*, gate: str, score: Statement) -> None:
    """The gate and the score of an assessment, in a log."""


@phrase("no gate reached, {score}", score=none())
def none_reached(*, score: Statement) -> None:
    """The score of an assessment that has reached no gate, in a log."""


@phrase("{score} of {most}", score=_SCORE, most=_MOST)
def out_of(*, score: Figure, most: Figure) -> None:
    """A score with the highest possible one."""


@phrase("{score} (from {least} to {most})", score=_SCORE, least=Figure("-3", -3, "-3"), most=_MOST)
def within(*, score: Figure | str, least: Figure, most: Figure) -> None:
    """A score with the lowest and the highest possible one, where the lowest is below zero."""


@phrase("Weakest: {dimensions}, at {score}.", dimensions=("Data", "Security"), score=out_of(score=_SCORE, most=_MOST))
def weakest(*, dimensions: tuple[Value, ...], score: Value) -> None:
    """The dimensions with the lowest score, by a rubric that asks for no evidence."""


@phrase(
    "Weakest: {dimensions}, evidenced at {score}.",
    dimensions=("Data", "Security"),
    score=out_of(score=_SCORE, most=_MOST),
)
def weakest_evidenced(*, dimensions: tuple[Value, ...], score: Value) -> None:
    """The dimensions with the lowest evidenced score."""


@phrase("{dimension}: stage {stage} waits for {questions}.", dimension="Data", stage=2, questions=("D-01", "D-02"))
def stage_waits(*, dimension: str, stage: int, questions: tuple[Value, ...]) -> None:
    """The questions, by code, that keep a dimension from its next stage."""


@phrase("{met} of {needed}", met=2, needed=3)
def met(*, met: int, needed: int) -> None:
    """The number of minimums met, in a cell below a head that says so."""


@phrase("none applies")
def none_applies() -> None:
    """The number of answers of a node, where no question applies."""


@phrase("{answered} of {applicable} answered", answered=40, applicable=69)
def answered(*, answered: int, applicable: int) -> None:
    """The number of answers of a node."""


@phrase("{answered} of {applicable} answered, {unknown} unknown", answered=40, applicable=69, unknown=2)
def answered_and_unknown(*, answered: int, applicable: int, unknown: int) -> None:
    """The number of answers of a node; unknown ones are counted apart."""


@phrase("{answered}; {number} left out of the score", answered=none_applies(), number=3)
def leaving_out(*, answered: Statement, number: int) -> None:
    """The number of answers of a node, and of the questions that the rubric gives no level, such as unknown ones."""


@phrase(
    "The score leaves out {number} question that has no level.",
    "The score leaves out {number} questions that have no level.",
    by="number",
    number=3,
)
def leaves_out(*, number: int) -> None:
    """A sentence after the number of answers: questions that the rubric excludes, such as unknown ones."""


@phrase("Overall")
def overall() -> None:
    """The title of the whole assessment, in a row of scores."""

"""Lines and heads of columns that only the terminal has."""

from __future__ import annotations

from datetime import date

from readiness.statements.counts import questions
from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Figure


@phrase("Use case")
def use_case() -> None:
    """The head of a column of the portfolio."""


@phrase("Reached")
def reached() -> None:
    """The head of a column: the last gate reached."""


@phrase("Next gate")
def next_gate() -> None:
    """The head of a column."""


@phrase("Keeps it shut")
def keeps_shut() -> None:
    """The head of a column: what the next gate lacks."""


@phrase("Conditions")
def conditions() -> None:
    """The head of a column: how many conditions have an owner and a date."""


@phrase("Done late")
def done_late() -> None:
    """The head of a column: how much was done late."""


@phrase("last gate reached")
def last_reached() -> None:
    """Instead of the next gate."""


@phrase("none")
def none() -> None:
    """Instead of the gate reached."""


@phrase("no gates")
def no_gates() -> None:
    """Instead of the gate reached, for a rubric without gates."""


@phrase("{number} blocker", "{number} blockers", by="number", number=3)
def blockers(*, number: int) -> None:
    """A shortfall of the next gate, in a list."""


@phrase("{number} major", "{number} majors", by="number", number=3)
def majors(*, number: int) -> None:
    """A shortfall of the next gate, in a list."""


@phrase("{number} score", "{number} scores", by="number", number=2)
def scores(*, number: int) -> None:
    """A shortfall of the next gate, in a list: the number of scores below their threshold."""


@phrase("{number} missing answer", "{number} missing answers", by="number", number=3)
def missing_answers(*, number: int) -> None:
    """A shortfall of the next gate, in a list."""


@phrase("{number} unknown answer", "{number} unknown answers", by="number", number=3)
def unknown_answers(*, number: int) -> None:
    """A shortfall of the next gate, in a list: nobody knew the answers."""


@phrase("{number} score not given", "{number} scores not given", by="number", number=2)
def scores_not_given(*, number: int) -> None:
    """A shortfall of the next gate, in a list: dimensions without a score."""


@phrase("{verdict} ({reads})", verdict=none(), reads="proceed with care")
def gate_reads(*, verdict: Statement, reads: Words) -> None:
    """A verdict, and the name that the rubric gives it."""


@phrase("{report}, {day}", report="AI readiness", day=date(2026, 6, 5))
def assessed(*, report: Words, day: date) -> None:
    """Below the title: the name of the questionnaire, and the day."""


@phrase("{report}, {day}. {edition}", report="AI readiness", day=date(2026, 6, 5), edition="Names are withheld.")
def assessed_part(*, report: Words, day: date, edition: Words) -> None:
    """Below the title, for a part of the report, which whole sentences describe."""


@phrase("score {has}, needs {needs}", has=Figure("1", 1, "1.00"), needs=Figure("2", 2, "2.00"))
def score_needs(*, has: Figure, needs: Figure) -> None:
    """The reason that a gate does not hold."""


@phrase("This rubric has no gates; its scores are the result.")
def no_gates_here() -> None:
    """Instead of the gates."""


@phrase("This rubric has no initiatives to make a roadmap of.")
def no_roadmap() -> None:
    """Instead of the roadmap."""


@phrase("Roadmap to {target}", target="G3 Enterprise scale")
def roadmap_to(*, target: Words) -> None:
    """A heading."""


@phrase("Gaps to {target}", target="G3 Enterprise scale")
def gaps_to(*, target: Words) -> None:
    """A heading."""


@phrase("! {title}: {text}", title="Pilot too long", text="A pilot ends after 26 weeks.")
def flag(*, title: Words, text: Words) -> None:
    """A rule on time that is broken."""


@phrase("! {text}", text="One level is held down.")
def warning(*, text: Words) -> None:
    """A sentence that stands out."""


@phrase("{number}. {title}", number=1, title="Open the gate")
def numbered(*, number: int, title: Words) -> None:
    """A decision."""


@phrase("- {text}", text="Scores are means.")
def item(*, text: Words) -> None:
    """An entry of a list."""


@phrase(
    "{title}: Krippendorff's alpha {alpha} ({questions} with votes of at least two people)",
    title="Data",
    alpha=Figure("1/2", 0.5, "0.50"),
    questions=questions(number=4),
)
def alpha(*, title: Words, alpha: Figure, questions: Statement) -> None:
    """The agreement of votes."""


@phrase(
    "{title}: {why} ({questions} with votes of at least two people)",
    title="Data",
    why="too few votes",
    questions=questions(number=1),
)
def no_alpha(*, title: Words, why: Words, questions: Statement) -> None:
    """The reason that there is no number for the agreement of votes."""


@phrase(
    "{question}: {apart}; {votes}; recorded: {recorded}",
    question=none(),
    apart=none(),
    votes=(none(),),
    recorded="level 2",
)
def split(*, question: Statement, apart: Statement, votes: tuple[Statement, ...], recorded: Words) -> None:
    """A question with different votes."""


@phrase("{levels} apart", levels=1)
def apart(*, levels: int) -> None:
    """The distance between votes."""


@phrase("{levels} levels apart (far)", levels=3)
def apart_wide(*, levels: int) -> None:
    """The distance between votes."""


@phrase("{code}  {title}", code="DATA-01", title="Live records")
def spaced(*, code: str, title: str) -> None:
    """A question in a list."""


@phrase("{score} (from {least} to {most})", score="2.1", least="-3", most="4")
def score_within(*, score: str, least: str, most: str) -> None:
    """A score with the lowest and the highest possible one, where the lowest is below zero."""


@phrase("{score} of {most}", score="2.1", most="4")
def score_of_most(*, score: str, most: str) -> None:
    """A score of the portfolio and the highest possible one."""

"""Verdicts of gates and their reasons."""

from __future__ import annotations

from datetime import date

from readiness.statements.scores import while_unanswered
from readiness.statements.statement import Statement, phrase
from readiness.statements.values import Figure, Level, Named

_DUE = date(2026, 9, 30)


@phrase("needs level {needs} and is not answered", needs=2)
def unanswered(*, needs: Level) -> None:
    """The reason a question fails a gate, after the question's title."""


@phrase("needs level {needs}, but the answer is unknown", needs=2)
def unknown(*, needs: Level) -> None:
    """The reason a question fails a gate, after the question's title: its answer is unknown."""


@phrase("needs level {needs}, is at {has}", needs=2, has=1)
def short(*, needs: Level, has: Level) -> None:
    """The reason a question fails a gate, after the question's title."""


@phrase("needs level {needs}, claimed {claimed} but evidenced {evidenced}", needs=2, claimed=2, evidenced=1)
def short_of_evidence(*, needs: Level, claimed: Level, evidenced: Level) -> None:
    """The reason a question fails a gate, after its title: the evidence supports less than claimed."""


@phrase("needs level {needs}, is held at {has} by a rule", needs=4, has=2)
def short_by_rule(*, needs: Level, has: Level) -> None:
    """The reason a question fails a gate, after its title: a cap holds it below what its evidence shows."""


@phrase(
    "needs level {needs}, counts as {has} until it is shown again after: {event}",
    needs=2,
    has=1,
    event="Harm to a patient",
)
def short_since_event(*, needs: Level, has: Level, event: str) -> None:
    """The reason a question fails a gate, after its title: an event reopened it; `event` is the pack's title."""


@phrase(
    "{why}; a remedy can cover at most {most} level",
    "{why}; a remedy can cover at most {most} levels",
    by="most",
    why=short(needs=3, has=1),
    most=1,
)
def too_short_for_a_remedy(*, why: Statement, most: int) -> None:
    """The reason a major question fails a gate although it has a remedy."""


@phrase("{why}; {owner} fixes it by {due}", why=short(needs=3, has=2), owner="Chief nursing officer", due=_DUE)
def remedied(*, why: Statement, owner: str, due: date) -> None:
    """The reason a gate passes only conditionally: a shortfall with an owner and a date."""


@phrase("has no score, because nothing in it that counts is answered")
def no_score() -> None:
    """The reason a dimension leaves a gate undetermined, after its title."""


@phrase("gets no score while {things}", things=(while_unanswered(questions=("DATA-01",), number=1),))
def score_withheld(*, things: tuple[Statement, ...]) -> None:
    """The reason a dimension leaves a gate undetermined, after its title: a rule of the rubric withholds its score."""


@phrase("its evidenced score is below what this gate needs")
def score_below() -> None:
    """The reason a dimension fails a gate, after its title, where the numbers stand beside it."""


@phrase("needs a score of {needs}, has {has}", needs=Figure("2", 2, "2.00"), has=Figure("49/25", 1.96, "1.96"))
def score_short(*, needs: Figure, has: Figure) -> None:
    """The reason a dimension fails a gate, after its title."""


@phrase("needs a score of {needs}, but {why}", needs=Figure("2", 2, "2.0"), why=no_score())
def score_missing(*, needs: Figure, why: Statement) -> None:
    """The reason a dimension leaves a gate undetermined, after its title; `why` says why it has no score."""


@phrase("Everything that this gate needs is in place.")
def passed() -> None:
    """The reason a gate passes."""


@phrase(
    "{number} answer that this gate needs is missing",
    "{number} answers that this gate needs are missing",
    by="number",
    number=3,
)
def answers_missing(*, number: int) -> None:
    """One of the things that leave a gate undetermined, in a list."""


@phrase(
    "{number} answer that this gate needs is unknown",
    "{number} answers that this gate needs are unknown",
    by="number",
    number=3,
)
def answers_unknown(*, number: int) -> None:
    """One of the things that leave a gate undetermined, in a list: nobody knew the answers."""


@phrase(
    "{number} score that this gate needs is not given",
    "{number} scores that this gate needs are not given",
    by="number",
    number=2,
)
def scores_withheld(*, number: int) -> None:
    """One of the things that leave a gate undetermined, in a list: dimensions without a score."""


@phrase("Nothing fails, but {things}.", things=(answers_missing(number=3), scores_withheld(number=1)))
def undetermined(*, things: tuple[Statement, ...]) -> None:
    """The reason a gate is undetermined."""


@phrase(
    "{number} condition still to be met, with an owner, by {due}.",
    "{number} conditions still to be met, each with an owner and a date, the first by {due}.",
    by="number",
    number=3,
    due=_DUE,
)
def conditional(*, number: int, due: date) -> None:
    """The reason a gate passes conditionally; `due` is the first date on which a condition is due."""


@phrase("{number} blocker below the minimum", "{number} blockers below the minimum", by="number", number=4)
def blockers_short(*, number: int) -> None:
    """One of the things that fail a gate, in a list."""


@phrase("{number} major short without a remedy", "{number} majors short without a remedy", by="number", number=2)
def majors_short(*, number: int) -> None:
    """One of the things that fail a gate, in a list."""


@phrase("{number} score below what is needed", "{number} scores below what is needed", by="number", number=1)
def scores_short(*, number: int) -> None:
    """One of the things that fail a gate, in a list."""


@phrase(
    "{number} condition still to be met (at most {most} allowed)",
    "{number} conditions still to be met (at most {most} allowed)",
    by="number",
    number=9,
    most=8,
)
def too_many_conditions(*, number: int, most: int) -> None:
    """One of the things that fail a gate, in a list."""


@phrase("{number} answer missing", "{number} answers missing", by="number", number=3)
def missing(*, number: int) -> None:
    """Behind the things that fail a gate, in a list: answers that it needs besides."""


@phrase("{number} answer unknown", "{number} answers unknown", by="number", number=3)
def nobody_knew(*, number: int) -> None:
    """Behind the things that fail a gate, in a list: answers that it needs besides, and that nobody knew."""


@phrase("{number} score not given", "{number} scores not given", by="number", number=2)
def not_given(*, number: int) -> None:
    """Behind the things that fail a gate, in a list: dimensions without a score."""


@phrase("{things}.", things=(blockers_short(number=4), missing(number=60)))
def failed(*, things: tuple[Statement, ...]) -> None:
    """The reason a gate fails, and what is missing besides; each thing begins with a number."""


@phrase(
    "{things}; {number} of the answers is unknown.",
    "{things}; {number} of the answers are unknown.",
    by="number",
    things=(blockers_short(number=4), majors_short(number=2)),
    number=5,
)
def failed_unknown(*, things: tuple[Statement, ...], number: int) -> None:
    """The reason a gate fails, where nobody knew the answer of some of the blockers and majors that are short."""


@phrase("no shortfall")
def no_shortfalls() -> None:
    """The shortfalls that a conditional verdict carries, in a cell."""


@phrase("any number of shortfalls")
def any_shortfalls() -> None:
    """The shortfalls that a conditional verdict carries, in a cell."""


@phrase("at most {number} shortfall", "at most {number} shortfalls", by="number", number=8)
def some_shortfalls(*, number: int) -> None:
    """The shortfalls that a conditional verdict carries, in a cell."""


@phrase(
    "{shortfalls}, each by at most {most} level",
    "{shortfalls}, each by at most {most} levels",
    by="most",
    shortfalls=some_shortfalls(number=8),
    most=1,
)
def small_shortfalls(*, shortfalls: Statement, most: int) -> None:
    """The shortfalls that a conditional verdict carries, in a cell."""


@phrase("{met} of {needed} met", met=2, needed=3)
def met(*, met: int, needed: int) -> None:
    """The number of minimums met, in a cell."""


@phrase("no minimums")
def no_minimums() -> None:
    """A gate that needs no level of any question, in a cell."""


@phrase("{question} is claimed at {level} or above", question=Named("question", "d.a", "DATA-01 Live data"), level=3)
def claimed_at(*, question: Named, level: Level) -> None:
    """One of the answers that contradict each other, in a list."""


@phrase(
    "{question} would have to be at {level} or above", question=Named("question", "d.a", "DATA-01 Live data"), level=3
)
def needed_at(*, question: Named, level: Level) -> None:
    """One of the levels that a claim would need, in a list."""


@phrase(
    "{claims}, but {needs}.",
    claims=(claimed_at(question=Named("question", "d.a", "DATA-01 Live data"), level=3),),
    needs=(needed_at(question=Named("question", "d.b", "DATA-02 Terminology"), level=2),),
)
def contradiction(*, claims: tuple[Statement, ...], needs: tuple[Statement, ...]) -> None:
    """Answers that contradict each other."""


@phrase("{claims}.", claims=(claimed_at(question=Named("question", "d.a", "DATA-01 Live data"), level=3),))
def contradicted_claims(*, claims: tuple[Statement, ...]) -> None:
    """Answers that contradict a fact, which the sentence after it tells."""

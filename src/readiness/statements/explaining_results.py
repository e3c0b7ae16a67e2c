"""Lines of `readiness explain` about the results of one assessment."""

from __future__ import annotations

from datetime import date

from readiness.statements import states
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Figure, Level, Named

_TWO = Figure("2", 2, "2.00")
_QUESTION = Named("question", "data.plan", "DATA-02 Data plan")


@phrase("Here: answered")
def answered() -> None:
    """The state of a question in the assessment."""


@phrase("Here: unknown")
def unknown() -> None:
    """The state of a question in the assessment: nobody knew."""


@phrase("Here: not applicable")
def not_applicable() -> None:
    """The state of a question in the assessment."""


@phrase("Here: unanswered")
def unanswered() -> None:
    """The state of a question in the assessment."""


@phrase("Here: not asked")
def not_asked() -> None:
    """The state of a question in the assessment: it is not asked for this profile."""


@phrase("claimed {claimed}, supported {supported}, evidenced {evidenced}", claimed=3, supported=2, evidenced=1)
def levels(*, claimed: Level, supported: Level, evidenced: Level) -> None:
    """The three levels of a question."""


@phrase("evidence:")
def evidence() -> None:
    """The label before a piece of evidence."""


@phrase("note:")
def note() -> None:
    """The label before a note."""


@phrase("no date")
def no_date() -> None:
    """In place of the date of a piece of evidence."""


@phrase("{title}, {day}: {state}", title="Report", day=date(2026, 5, 1), state=states.valid())
def piece(*, title: str, day: date | Statement, state: Statement) -> None:
    """A piece of evidence."""


@phrase(
    "{title}, {day}: {state}, supports {level}", title="Report", day=date(2026, 5, 1), state=states.valid(), level=2
)
def piece_supports(*, title: str, day: date | Statement, state: Statement, level: Level) -> None:
    """A piece of evidence, and the level that it supports."""


@phrase("Claimed")
def claimed() -> None:
    """The label before the score of the claimed levels."""


@phrase("Evidenced")
def evidenced() -> None:
    """The label before the score of the evidenced levels."""


@phrase("Score")
def score() -> None:
    """The label before a score, where the rubric asks for no evidence."""


@phrase("{side}: {because}", side=claimed(), because="Nothing is answered.")
def no_value(*, side: Statement, because: Words) -> None:
    """The reason why there is no score."""


@phrase("{side}: {exact} = {rounded}. {because}", side=score(), exact=_TWO, rounded=_TWO, because="It is a mean.")
def value(*, side: Statement, exact: Figure, rounded: Figure, because: Words) -> None:
    """A score, exact and rounded, with its reason."""


@phrase(
    "{side}: {exact} = {rounded} of {most}. {because}",
    side=score(),
    exact=_TWO,
    rounded=_TWO,
    most=Figure("4", 4, "4"),
    because="It is a mean.",
)
def value_of(*, side: Statement, exact: Figure, rounded: Figure, most: Figure, because: Words) -> None:
    """A score, exact and rounded, with the highest possible one and its reason."""


@phrase(
    "{side}: {exact} = {rounded}, from {least} to {most}. {because}",
    side=score(),
    exact=_TWO,
    rounded=_TWO,
    least=Figure("-3", -3, "-3"),
    most=Figure("4", 4, "4"),
    because="It is a mean.",
)
def value_within(
    *, side: Statement, exact: Figure, rounded: Figure, least: Figure, most: Figure, because: Words
) -> None:
    """A score, exact and rounded, with the lowest and the highest possible one, where the lowest is below zero."""


@phrase("stage {stage}, met", stage=2)
def stage_met(*, stage: int) -> None:
    """A part of a score that is made of stages."""


@phrase("stage {stage}, not met", stage=2)
def stage_not_met(*, stage: int) -> None:
    """A part of a score that is made of stages."""


@phrase("{total} ÷ {weights} = {mean}", total=Figure("24", 24, "24"), weights=Figure("12", 12, "12"), mean=_TWO)
def quotient(*, total: Figure, weights: Figure, mean: Figure) -> None:
    """The computation of a weighted mean."""


@phrase("{value}", value=Figure("-2", -2, "-2"))
def deduction(*, value: Figure) -> None:
    """A part of a score that is a deduction."""


@phrase("weight {weight} × {value}", weight=_TWO, value=_TWO)
def weighted(*, weight: Figure, value: Figure) -> None:
    """A part of a score that is a weighted mean."""


@phrase("Reads as: {name}. {because}", name="Developing", because="DATA-02 caps it.")
def reads(*, name: str, because: Words) -> None:
    """The band that a score falls into, and the reason for a cap."""


@phrase("Reads as: {name}.", name="Developing")
def reads_plainly(*, name: str) -> None:
    """The band that a score falls into."""


@phrase("Coverage: nothing applies.")
def nothing_applies() -> None:
    """The answered part of a dimension."""


@phrase("Coverage: {answered} of {applicable} answered.", answered=18, applicable=20)
def coverage(*, answered: int, applicable: int) -> None:
    """The answered part of a dimension."""


@phrase("Coverage: {answered} of {applicable} answered, {unknown} unknown.", answered=18, applicable=20, unknown=2)
def coverage_unknown(*, answered: int, applicable: int, unknown: int) -> None:
    """The answered part of a dimension, with the answers that nobody knew."""


@phrase("The only blocker is not short.", "None of {number} blockers is short.", by="number", number=3)
def no_blocker_short(*, number: int) -> None:
    """No blocker is below the minimum of the next gate; `number` counts all blockers."""


@phrase("{short} of {number} blockers short: {questions}.", short=2, number=3, questions=("DATA-01", "DATA-12"))
def blockers_short(*, short: int, number: int, questions: tuple[Value, ...]) -> None:
    """The blockers below the minimum of the next gate, by their codes; `number` counts all blockers."""


@phrase("{number} blocker is not known.", "{number} blockers are not known.", by="number", number=4)
def blockers_not_known(*, number: int) -> None:
    """The number of blockers that are not answered or unknown, after the number of those that are short."""


@phrase("Here: not a gate for this profile; {last}.", last="the last one is G2 Scale")
def no_gate(*, last: Words) -> None:
    """Said about a gate that the profile does not have."""


@phrase("Here: {verdict}. {because}", verdict=states.failed(), because="1 blocker below the minimum.")
def verdict(*, verdict: Statement, because: Words) -> None:
    """The verdict of a gate and its reason."""


@phrase(
    "Here: {verdict} ({reads}). {because}",
    verdict=states.failed(),
    reads="stop",
    because="1 blocker below the minimum.",
)
def verdict_reads(*, verdict: Statement, reads: str, because: Words) -> None:
    """The verdict of a gate, the pack's word for it, and its reason."""


@phrase("{met} of {number} minimums met", met=18, number=20)
def minimums(*, met: int, number: int) -> None:
    """The number of levels that hold of those that a gate needs."""


@phrase("{about} (blocker): {because}", about=_QUESTION, because="needs level 2, is at 1")
def blocker(*, about: Named | Words, because: Words) -> None:
    """A question or a dimension that fails a gate."""


@phrase("{about} (major): {because}", about=_QUESTION, because="needs level 2, is at 1")
def major(*, about: Named | Words, because: Words) -> None:
    """A question or a dimension that fails a gate."""


@phrase("{about} (standard): {because}", about=_QUESTION, because="needs level 2, is at 1")
def standard(*, about: Named | Words, because: Words) -> None:
    """A question or a dimension that fails a gate."""


@phrase("dimension {key}", key="data")
def dimension(*, key: str) -> None:
    """A dimension that fails a gate, by its id."""


@phrase("{key}: needs {needs} (exactly {exact}), evidenced {has}", key="data", needs=_TWO, exact=_TWO, has=_TWO)
def threshold(*, key: str, needs: Figure, exact: Figure, has: Figure) -> None:
    """The score that a gate needs of a dimension, rounded and exact, and the score it has."""


@phrase("{key}: needs {needs} (exactly {exact}), no score", key="data", needs=_TWO, exact=_TWO)
def threshold_without_score(*, key: str, needs: Figure, exact: Figure) -> None:
    """The score that a gate needs of a dimension, rounded and exact."""


@phrase("Here: no site is named yet; list the sites under 'sites'.")
def no_site() -> None:
    """Said about a gate that is checked at each site."""


@phrase(
    "At {site}: {verdict}. {because}", site="Elm Hill", verdict=states.failed(), because="1 blocker below the minimum."
)
def at_site(*, site: str, verdict: Statement, because: Words) -> None:
    """The verdict of a gate at one site."""

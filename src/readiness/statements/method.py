"""Notes on how scores, gates and roadmap were computed."""

from __future__ import annotations

from readiness.statements.counts import person_weeks
from readiness.statements.criticalities import blocker
from readiness.statements.gates import some_shortfalls
from readiness.statements.rules import fact_answered, fact_open
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Figure, Level

_CODES: tuple[Value, ...] = ("D-01", "D-02")
_CAPACITY = person_weeks(number=Figure("4", 4, "4"))


@phrase("for this profile {condition}", condition=fact_answered(prompt="Does it use generative AI?", value="yes"))
def stated(*, condition: Statement) -> None:
    """The reason for a rule, within a sentence: the facts stated meet its condition."""


@phrase("{facts}, so that the stricter rule counts", facts=(fact_open(name="Law"),))
def not_stated(*, facts: tuple[Value, ...]) -> None:
    """The reason for a rule, within a sentence: its condition may be met, because nobody stated the facts."""


_REASON = stated(condition=fact_answered(prompt="Does it use generative AI?", value="yes"))


@phrase(
    "{gate} needs level {level} of {questions}, because {reason}.",
    gate="G1",
    level=2,
    questions=_CODES,
    reason=_REASON,
)
def minimum(*, gate: str, level: Level, questions: tuple[Value, ...], reason: Statement) -> None:
    """A rule that holds for this profile; `gate` is an id, `questions` are codes."""


@phrase(
    "{questions}: {criticality}, because {reason}.",
    criticality=blocker(),
    questions=_CODES,
    reason=_REASON,
)
def criticality(*, criticality: Statement, questions: tuple[Value, ...], reason: Statement) -> None:
    """A rule that holds for this profile; `questions` are codes."""


@phrase("Own wording for {questions}, because {reason}.", questions=_CODES, reason=_REASON)
def variant(*, questions: tuple[Value, ...], reason: Statement) -> None:
    """A rule that holds for this profile; `questions` are codes."""


@phrase("The target is that of {target}: {about}", target="rural hospitals", about="They need less.")
def target(*, target: str, about: str) -> None:
    """A rule that holds for this profile; `about` is a sentence of the rubric."""


@phrase("The target is that of {target}: it differs in {questions}.", target="rural hospitals", questions=_CODES)
def target_differs(*, target: str, questions: tuple[Value, ...]) -> None:
    """A rule that holds for this profile; `questions` are codes."""


@phrase(
    "At {gates}, a conditional verdict allows {shortfalls}.", shortfalls=some_shortfalls(number=8), gates=("G1", "G2")
)
def conditional(*, shortfalls: Statement, gates: tuple[Value, ...]) -> None:
    """The limits of a conditional verdict; `gates` are ids."""


@phrase("The last gate for this profile is {id} {title}.", id="G3", title="Live use")
def last_gate(*, id: str, title: str) -> None:  # noqa: A002 - the field's own noun
    """A rule that holds for this profile."""


@phrase("Some levels are held at {level}: {why}", level=1, why="Nobody has the list.")
def held(*, level: Level, why: str) -> None:
    """A cap in force; `why` is a sentence of the rubric."""


@phrase("a curve around the likely value (PERT)")
def beta_curve() -> None:
    """A way to draw the weeks of work, within a sentence."""


@phrase("a triangle with its top at the likely value")
def triangle() -> None:
    """A way to draw the weeks of work, within a sentence."""


@phrase("The roadmap assumes {capacity} of work each week.", capacity=_CAPACITY)
def capacity(*, capacity: Statement) -> None:
    """An assumption of the roadmap."""


@phrase(
    "The roadmap assumes {capacity} of work each week, the capacity of a {size}; efforts are scaled to that size.",
    capacity=_CAPACITY,
    size="small practice",
)
def capacity_of_size(*, capacity: Statement, size: str) -> None:
    """An assumption of the roadmap; the size of the organization is a word of the pack."""


@phrase(
    "The roadmap assumes {capacity} of work each week, the capacity of a {size}, assumed because the profile does not "
    "state a size; efforts are scaled to that size.",
    capacity=_CAPACITY,
    size="small practice",
)
def capacity_of_assumed_size(*, capacity: Statement, size: str) -> None:
    """An assumption of the roadmap; the size of the organization is a word of the pack."""


@phrase("Every duration, effort and cost band of an initiative is an assumption of the rubric and may be edited.")
def assumed_efforts() -> None:
    """An assumption of the roadmap."""


@phrase(
    "Dates come from {runs} runs of the plan with a fixed seed: weeks are drawn between low and high by {shape}, and where "
    "some work takes long, other work tends to take long too (correlation {correlation}). Both are assumptions of the "
    "rubric and may be edited.",
    runs=2000,
    shape=beta_curve(),
    correlation=Figure("3/10", 0.3, "0.3"),
)
def simulated(*, runs: int, shape: Statement, correlation: Figure) -> None:
    """An assumption of the roadmap: the chances of its dates."""


@phrase(
    "A date with 80% confidence is kept in 80 of 100 runs, one with even odds in 50. The order of work stays the same in "
    "every run, so dates are a little cautious: people change a plan on the way."
)
def meaning_of_chances() -> None:
    """An assumption of the roadmap: the chances of its dates."""


@phrase(
    "Projected scores and gates hold only if all the work is done and its results are evidenced. Completing an "
    "initiative raises no level by itself: only a new answer with evidence does."
)
def projections() -> None:
    """An assumption of the roadmap."""


@phrase(
    "The phases before the next gate are finished: {number} week is subtracted from the windows that follow.",
    "The phases before the next gate are finished: {number} weeks are subtracted from the windows that follow.",
    by="number",
    number=12,
)
def offset(*, number: int) -> None:
    """An assumption of the roadmap."""


@phrase(
    "Questions refer to related text in these frameworks. A reference shows related text only: a low level is never a "
    "finding of non-compliance, and a high one is no proof of compliance."
)
def references_note() -> None:
    """The note on references to frameworks."""


@phrase("{about}: level {level} here", about="DATA-01 Data plan", level=2)
def level_here(*, about: Words, level: Level) -> None:
    """The result of a question, beside a published figure of others."""


@phrase("{about}: {score} here", about="Data", score=Figure("2", 2, "2.0"))
def score_here(*, about: Words, score: Figure) -> None:
    """The score of a dimension, beside a published figure of others."""


@phrase("{about}: no result here", about="DATA-01 Data plan")
def nothing_here(*, about: Words) -> None:
    """A question or dimension without a result, beside a published figure of others."""


@phrase("{text}: {value} ({source}, {year})", text="Hospitals that check for bias", value=Figure("61", 61, "61%"),
        source="A survey of 2,425 hospitals", year="2025")  # fmt: skip
def elsewhere(*, text: str, value: Figure, source: str, year: str) -> None:
    """A published figure of others, with its source; `text` is a phrase of the pack."""


@phrase("{here}. Elsewhere: {elsewhere}.",
        here=level_here(about="DATA-01 Data plan", level=2),
        elsewhere=elsewhere(text="Hospitals that check for bias", value=Figure("61", 61, "61%"),
                            source="A survey of 2,425 hospitals", year="2025"))  # fmt: skip
def beside_others(*, here: Statement, elsewhere: Statement) -> None:
    """A result beside a published figure of others, in the notes on the method; nothing is ranked by it."""

"""Rules of a pack on levels, evidence, scores and gates."""

from __future__ import annotations

from readiness.statements.rules import its_questions
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Figure, Level

_ZERO, _HALF, _FOUR = Figure("0", 0, "0"), Figure("1/2", 0.5, "0.5"), Figure("4", 4, "4")


@phrase(
    "Levels count from {least} to {most}; scores are structured judgment, not measurement.", least=_ZERO, most=_FOUR
)
def levels_count(*, least: Figure, most: Figure) -> None:
    """A rule on levels."""


@phrase("{level} {value}", level="Managed", value=_HALF)
def level_counts(*, level: str, value: Figure) -> None:
    """The value of a level, by its name, in a list."""


_LEVELS = (level_counts(level="None", value=_ZERO), level_counts(level="Managed", value=_HALF))


@phrase("Each level of the scale has its own value: {levels}.", levels=_LEVELS)
def level_values(*, levels: tuple[Value, ...]) -> None:
    """A rule on levels."""


@phrase("Each level of the scale '{scale}' has its own value: {levels}.", scale="maturity", levels=_LEVELS)
def level_values_of(*, scale: str, levels: tuple[Value, ...]) -> None:
    """A rule on the levels of a scale other than the main one."""


@phrase(
    "A question with its own scale counts in a mean by how far its level lies from the lowest to the highest level of that scale; in a sum it counts by the value of its level."
)
def own_scales() -> None:
    """A rule on levels."""


@phrase("A question may be answered separately for {facets}.", facets=("Documented", "In use"))
def by_facets(*, facets: tuple[Value, ...]) -> None:
    """A rule on questions with facets."""


@phrase("It then counts as the mean of these answers.")
def mean_of_facets() -> None:
    """A rule on questions with facets, after the sentence that names the facets."""


@phrase("It then counts as the lowest of these answers.")
def lowest_of_facets() -> None:
    """A rule on questions with facets, after the sentence that names the facets."""


@phrase("A facet without an answer counts at the lowest level.")
def missing_facet_lowest() -> None:
    """A rule on questions with facets."""


@phrase("A facet without an answer is left out.")
def missing_facet_left_out() -> None:
    """A rule on questions with facets."""


@phrase("Gates and gaps use the lowest facet.")
def gates_read_lowest_facet() -> None:
    """A rule on questions with facets."""


@phrase("Claims need no evidence in this rubric: what is claimed counts, unless a measured figure supports less.")
def no_evidence_needed() -> None:
    """A rule on evidence."""


@phrase(
    "Claimed is the level that was stated. Supported is the lower of that level and the level that the measured figure supports. Evidenced is the lower of the supported level and the level that dated, unexpired evidence shows. Gaps use supported levels; gates use evidenced levels."
)
def three_levels() -> None:
    """A rule on evidence."""


@phrase(
    "From level {level} on, a claim needs dated evidence that is not older than {months} month; without it, the claim counts as level {without} at most. Evidence of an event does not expire.",
    "From level {level} on, a claim needs dated evidence that is not older than {months} months; without it, the claim counts as level {without} at most. Evidence of an event does not expire.",
    by="months",
    level=2,
    months=12,
    without=1,
)
def evidence_needed(*, level: Level, months: int, without: Level) -> None:
    """A rule on evidence."""


@phrase(
    "If work was done after its due time, the answer supports at most level {level}, and only if the late work was accepted on record. The report lists these answers.",
    level=2,
)
def done_late(*, level: Level) -> None:
    """A rule on work that was done late."""


@phrase("dimension")
def dimension() -> None:
    """A kind of node, within a sentence."""


@phrase("section")
def section() -> None:
    """A kind of node, within a sentence."""


@phrase("each {kind}", kind=dimension())
def each(*, kind: Words) -> None:
    """All nodes of a kind, within a sentence; the kind may be a word of the pack."""


@phrase("the whole")
def whole() -> None:
    """The whole assessment, within a sentence."""


@phrase("The overall score is {method}.", method=its_questions())
def overall_score(*, method: Statement) -> None:
    """A rule on scores; `method` comes from a roll-up method."""


@phrase("The score of {node} is {method}.", node=each(kind=dimension()), method=its_questions())
def score(*, node: Words, method: Statement) -> None:
    """A rule on scores; `method` comes from a roll-up method."""


@phrase("If nothing in a part counts, its score is {values} instead of no score.", values=(_ZERO,))
def empty_scores(*, values: tuple[Value, ...]) -> None:
    """A rule on scores."""


@phrase("{node} {value}", node="Data", value=_HALF)
def node_value(*, node: Words, value: Figure) -> None:
    """The weight or the target of a node, in a list."""


@phrase(
    "These parts have a weight other than 1: {weights}.",
    weights=(node_value(node="Data", value=_HALF),),
)
def weights(*, weights: tuple[Value, ...]) -> None:
    """A rule on scores."""


@phrase("Scores wanted: {targets}.", targets=(node_value(node="Data", value=_FOUR),))
def targets(*, targets: tuple[Value, ...]) -> None:
    """A rule on scores."""


@phrase("{number} decimal", "{number} decimals", by="number", number=2)
def decimals(*, number: int) -> None:
    """A number of decimals, within a sentence."""


@phrase("halves go up")
def half_up() -> None:
    """A rule of rounding, within a sentence."""


@phrase("halves go to the even digit")
def half_even() -> None:
    """A rule of rounding, within a sentence."""


@phrase("always down")
def down() -> None:
    """A rule of rounding, within a sentence."""


@phrase("All arithmetic is exact, and nothing is rounded.")
def never_rounded() -> None:
    """A rule on scores."""


@phrase(
    "Before a score goes into the score above it, it is rounded to {decimals} ({halves}), as in the published model.",
    decimals=decimals(number=2),
    halves=half_up(),
)
def rounded_everywhere(*, decimals: Statement, halves: Statement) -> None:
    """A rule on scores."""


@phrase(
    "All arithmetic is exact. Numbers are rounded only where they are shown, to {decimals} ({halves}).",
    decimals=decimals(number=2),
    halves=half_up(),
)
def rounded_once(*, decimals: Statement, halves: Statement) -> None:
    """A rule on scores."""


@phrase("It is first rounded to {decimals} ({halves}).", decimals=decimals(number=2), halves=half_up())
def rounded_first(*, decimals: Statement, halves: Statement) -> None:
    """The sentence after the one on how a score reads."""


@phrase("The score of {node} reads as the next level of the scale at or above it.", node=each(kind=dimension()))
def reads_up(*, node: Words) -> None:
    """A rule on how a score reads."""


@phrase("The score of {node} reads as the last level of the scale at or below it.", node=each(kind=dimension()))
def reads_down(*, node: Words) -> None:
    """A rule on how a score reads."""


@phrase("The score of {node} reads as the nearest level of the scale.", node=each(kind=dimension()))
def reads_nearest(*, node: Words) -> None:
    """A rule on how a score reads."""


@phrase("{band} from {start}", band="Managed", start=_HALF)
def band(*, band: str, start: Figure) -> None:
    """A band of scores, in a list."""


@phrase("{band} from {start}% of the best it could be", band="Managed", start=Figure("50", 50, "50"))
def band_share(*, band: str, start: Figure) -> None:
    """A band of scores, in a list."""


@phrase("The score of {node} reads as {bands}.", node=each(kind=dimension()), bands=(band(band="Low", start=_ZERO),))
def reads(*, node: Words, bands: tuple[Value, ...]) -> None:
    """A rule on how a score reads."""


@phrase("It reads as {band} at most while something required is missing: {why}", band="Low", why="There is no plan.")
def must_have(*, band: str, why: str) -> None:
    """A rule on how a score reads; `why` is a sentence of the rubric."""


@phrase("There are no gates: the scores are the result.")
def no_gates() -> None:
    """A rule on gates."""


@phrase(
    "A blocker below its minimum fails a gate, whatever the average; a major below its minimum fails the gate unless a remedy names an owner and a date. The headline is the last gate that passes after all gates before it have passed."
)
def gates() -> None:
    """A rule on gates."""


@phrase(
    "The rubric states the threshold of a dimension at a gate; otherwise it is the weighted mean of the minimums of its questions at that gate. A shortfall of a question is not counted a second time against its dimension."
)
def thresholds() -> None:
    """A rule on gates."""


@phrase("{score} for {node}", score=_HALF, node="Data")
def threshold(*, score: Figure, node: Words) -> None:
    """The score that a gate needs of a node, in a list."""


@phrase("{gate} needs a score of {scores}.", gate="G1", scores=(threshold(score=_HALF, node="Data"),))
def gate_thresholds(*, gate: str, scores: tuple[Value, ...]) -> None:
    """A rule on a gate, by its id."""

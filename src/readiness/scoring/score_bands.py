"""Map a score to its band or to a level of the scale, capped by required questions."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import pairwise

from readiness.model.field_types import Exact
from readiness.model.node_rubric import ScoreLevel
from readiness.model.rubric import Rubric
from readiness.model.scorecard import QuestionScore, Reading, Score
from readiness.scoring.rounding import round_exact


def read_score(
    rule: ScoreLevel | None,
    rubric: Rubric,
    score: Score,
    most: Exact | None,
    scores: Mapping[str, QuestionScore],
    *,
    claimed: bool = False,
) -> Reading | None:
    """Return the band or level of a score, with the reason when a required question caps it.

    `most` is the highest score possible, for bands in percent of it. Levels are the evidenced ones, or with `claimed`
    the claimed ones. None without a rule or a score, and for percent when nothing counts.
    """
    if rule is None or score.value is None:
        return None
    value: Exact = score.value
    because = ""
    if rule.rounded:
        value = round_exact(value, rule.rounded.digits, rule.rounded.mode)
    if rule.of == "share":
        if not most:
            return None
        value = Fraction(value * 100) / most
    names = [band.name for band in rule.bands] or [level.name for level in rubric.scale.levels]
    place = _band(rule, value) if rule.bands else _level(rule, rubric, value)
    for ceiling in rule.must_have:
        if place > names.index(ceiling.at_most) and _lacks(ceiling.unless, scores, claimed=claimed):
            place, because = names.index(ceiling.at_most), ceiling.because
    return Reading(names[place], because)


def deciding_limit(rule: ScoreLevel, rubric: Rubric, value: Exact, most: Exact | None) -> tuple[Exact, Exact] | None:
    """Return a score and the limit that keeps it in its band or level, the lower of the two first.

    The limit is in the units of the score: the start of the next band or level, the middle between two levels for
    `nearest`, and the level below for `ceiling`. None when no limit keeps the score where it is.
    """
    judged = round_exact(value, rule.rounded.digits, rule.rounded.mode) if rule.rounded else value
    if rule.whole == "ceiling":
        passed = max((level.counts for level in rubric.scale.levels if level.counts < judged), default=None)
        return None if passed is None or passed >= value else (passed, value)
    limit = min((start for start in _starts(rule, rubric, most) if start > judged), default=None)
    return None if limit is None or limit <= value else (value, limit)


def _starts(rule: ScoreLevel, rubric: Rubric, most: Exact | None) -> list[Exact]:
    """Return the score at which each band or level above the lowest begins."""
    if rule.bands:
        unit = Fraction(most or 0) / 100 if rule.of == "share" else 1
        return [band.from_ * unit for band in rule.bands[1:]]
    counts = [level.counts for level in rubric.scale.levels]
    if rule.whole == "floor":
        return counts[1:]
    return [Fraction(below + above) / 2 for below, above in pairwise(counts)]


def _band(rule: ScoreLevel, value: Exact) -> int:
    """Return the index of the last band that begins at or below the value; the first when all begin above it."""
    return max((place for place, band in enumerate(rule.bands) if band.from_ <= value), default=0)


def _level(rule: ScoreLevel, rubric: Rubric, value: Exact) -> int:
    """Return the index of the level that a value rounds to, by the values of the levels."""
    counts: Sequence[Exact] = [level.counts for level in rubric.scale.levels]
    match rule.whole:
        case "ceiling":
            return next((place for place, counted in enumerate(counts) if counted >= value), len(counts) - 1)
        case "floor":
            return max((place for place, counted in enumerate(counts) if counted <= value), default=0)
    return min(range(len(counts)), key=lambda place: (abs(counts[place] - value), -counts[place]))


def _lacks(needed: Mapping[str, int], scores: Mapping[str, QuestionScore], *, claimed: bool) -> bool:
    levels = {id_: scores[id_].claimed if claimed else scores[id_].evidenced for id_ in needed}
    return any((levels[id_] or 0) < level for id_, level in needed.items())

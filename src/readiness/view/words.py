"""Format plurals, lists, dates and ids, and name every state by a glyph and a word."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from readiness.model.answers import State
from readiness.model.id_words import id_words as id_words  # noqa: PLC0414 - for those that import it from here
from readiness.model.id_words import measure_name as measure_name  # noqa: PLC0414
from readiness.model.scorecard import EvidenceState, Verdict
from readiness.statements import levels, states
from readiness.statements.leader import lowest
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import say
from readiness.view.models.parts import StateView

_PLURALS = (("(?<=[^aeiou])y", "ies"), ("(?<=.)sis", "ses"), ("(?<=s|x|z)", "es"), ("(?<=ch|sh)", "es"))
"""The endings of nouns whose plural is not made by `s` alone, each with the ending of its plural."""

LOWEST = lowest()
"""The heading above the lowest scores."""
VERDICTS = {
    Verdict.PASSED: StateView("passed", "✓", states.passed()),
    Verdict.CONDITIONAL: StateView("conditional", "◐", states.conditional()),
    Verdict.FAILED: StateView("failed", "✗", states.failed()),
    Verdict.UNDETERMINED: StateView("undetermined", "?", states.undetermined()),
}
STATES = {
    State.ANSWERED: StateView("answered", "●", states.answered()),
    State.UNKNOWN: StateView("unknown", "?", states.unknown()),
    State.NOT_APPLICABLE: StateView("not-applicable", "–", states.not_applicable()),
    State.UNANSWERED: StateView("unanswered", "○", states.unanswered()),
    State.NOT_ASKED: StateView("not-asked", "·", states.not_asked()),
}
CRITICALITIES: dict[str, Statement] = {
    "blocker": states.blocker(),
    "major": states.major(),
    "standard": states.standard(),
}
"""The words of criticalities, by their keys in a rubric."""
EVIDENCE = {
    EvidenceState.VALID: StateView("valid", "✓", states.valid()),
    EvidenceState.EXPIRED: StateView("expired", "✗", states.expired()),
    EvidenceState.UNDATED: StateView("undated", "?", states.undated()),
}


def count_text(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: `1 question`, `2 questions`."""
    return f"{number:,} {one if number == 1 else many or plural(one)}"


def answered_text(answered: int, unknown: int, applicable: int, noun: str = "") -> str:
    """Return the number of answers, unknown ones apart: `67 of 69 answered, 2 unknown`; `noun` follows the total."""
    total = count_text(applicable, noun) if noun else f"{applicable:,}"
    return f"{answered:,} of {total} answered{f', {unknown:,} unknown' if unknown else ''}"


def person_weeks(effort: str) -> str:
    """Return an effort with its unit: `1 person-week`, `2.5 person-weeks`."""
    return f"{effort} {'person-week' if effort == '1' else 'person-weeks'}"


@lru_cache(maxsize=256)
def plural(word: str) -> str:
    """Return the plural of a noun: `days`, `families`, `analyses`, `processes`."""
    for ending, replaced in _PLURALS:
        if match := re.fullmatch(f"(.*){ending}", word):
            return f"{match[1]}{replaced}"
    return f"{word}s"


def list_text(names: Sequence[str], most: int = 4) -> str:
    """Return names as `a`, `a and b` or `a, b and c`; more than `most` names end in `and 3 more`."""
    if len(names) > most:
        return f"{', '.join(names[: most - 1])} and {len(names) - most + 1} more"
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def age(day: date, on: date) -> Statement | None:
    """Return the age of `day` on the day `on`: `3 days old`, `4 months old`; None if it is not earlier."""
    days = (on - day).days
    if days < 1:
        return None
    months = (on.year - day.year) * 12 + on.month - day.month - (on.day < day.day)
    return levels.months_old(number=months) if months else levels.days_old(number=days)


def weeks_after(day: date, weeks: int) -> date:
    """Return the day `weeks` weeks after `day`, or `date.max` on overflow."""
    try:
        return day + timedelta(weeks=weeks)
    except OverflowError:
        return date.max


def fact_words(value: str) -> Words:
    """Return a fact of the profile in words, with `yes` for `true` and `no` for `false`."""
    if value in {"true", "false"}:
        return states.yes() if value == "true" else states.no()
    return id_words(value)


def fact_text(value: str) -> str:
    """Return a fact of the profile as text."""
    return say(fact_words(value))

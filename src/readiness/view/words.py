"""Name states by a glyph and a word, and facts and ages by their words."""

from datetime import date

from readiness.model.answer import State
from readiness.model.scorecard import EvidenceState
from readiness.model.verdict import Verdict
from readiness.statements import criticalities, levels, states
from readiness.statements.statement import Statement
from readiness.view.models.parts import StateView

VERDICTS = {
    Verdict.PASSED: StateView("passed", "✓", states.passed()),
    Verdict.CONDITIONAL: StateView("conditional", "◆", states.conditional()),
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
    "blocker": criticalities.blocker(),
    "major": criticalities.major(),
    "standard": criticalities.standard(),
}
"""The words of criticalities, by their keys in a rubric."""
EVIDENCE = {
    EvidenceState.VALID: StateView("valid", "✓", states.valid()),
    EvidenceState.EXPIRED: StateView("expired", "✗", states.expired()),
    EvidenceState.UNDATED: StateView("undated", "?", states.undated()),
    EvidenceState.REOPENED: StateView("reopened", "↺", states.reopened()),
}


def age(day: date, on: date) -> Statement | None:
    """Return the age of `day` on the day `on`: `3 days old`, `4 months old`; None if it is not earlier."""
    days = (on - day).days
    if days < 1:
        return None
    months = (on.year - day.year) * 12 + on.month - day.month - (on.day < day.day)
    return levels.months_old(number=months) if months else levels.days_old(number=days)

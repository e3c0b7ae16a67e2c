"""Words of states: verdicts of gates, states of questions, of evidence and of facts."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("passed")
def passed() -> None:
    """A verdict of a gate."""


@phrase("conditional")
def conditional() -> None:
    """A verdict of a gate: it is reached, with conditions."""


@phrase("failed")
def failed() -> None:
    """A verdict of a gate."""


@phrase("undetermined")
def undetermined() -> None:
    """A verdict of a gate: answers are missing."""


@phrase("scored")
def scored() -> None:
    """The state of an assessment by a rubric without gates."""


@phrase("no score")
def no_score() -> None:
    """The state of an assessment by a rubric without gates, where nothing was answered."""


@phrase("no gate passed yet")
def none_passed() -> None:
    """The state of an assessment whose first gate does not hold."""


@phrase("no gate holds today")
def none_holds() -> None:
    """The state of an assessment of which no gate holds today, though one was approved before."""


@phrase("answered")
def answered() -> None:
    """A state of a question."""


@phrase("unknown")
def unknown() -> None:
    """A state of a question, and a vote: nobody knew."""


@phrase("not applicable")
def not_applicable() -> None:
    """A state of a question."""


@phrase("unanswered")
def unanswered() -> None:
    """A state of a question."""


@phrase("not asked")
def not_asked() -> None:
    """A state of a question: the profile or an earlier answer rules it out."""


@phrase("valid")
def valid() -> None:
    """A state of evidence."""


@phrase("expired")
def expired() -> None:
    """A state of evidence: it is too old."""


@phrase("undated")
def undated() -> None:
    """A state of evidence."""


@phrase("from before an event")
def reopened() -> None:
    """A state of evidence: an event reopened its question, and it is not dated after the event."""


@phrase("yes")
def yes() -> None:
    """The value of a fact of the profile."""


@phrase("no")
def no() -> None:
    """The value of a fact of the profile."""

"""The option --by of the roadmap: a gate and a day."""

from datetime import date
from typing import TYPE_CHECKING

from readiness.cli.written_day import day_meant
from readiness.errors import ReadinessError, UnknownNameError
from readiness.statements import plan_conflicts as statements
from readiness.statements.quoting import found

if TYPE_CHECKING:
    from readiness.model.assessment import Assessment


def split_gate_and_day(asked: str) -> tuple[str, date]:
    """Return the two sides of `GATE=YYYY-MM-DD`. Raises ReadinessError for any other text."""
    gate, _, text = (part.strip() for part in asked.partition("="))
    day = day_meant(text)
    if not gate or day is None:
        hint = statements.write_gate_and_day(gate=gate or "G2", day="2027-03-01")
        raise ReadinessError(statements.no_gate_and_day(text=found(asked)), hint)
    return gate, day


def gate_and_day(asked: str, assessment: "Assessment", path: str) -> tuple[str, date]:
    """Return a gate that the roadmap plans, and a day after that of the assessment. Raises ReadinessError."""
    gate, day = split_gate_and_day(asked)
    known = [one.id for one in assessment.pack.rubric.gates]
    if gate not in known:
        raise UnknownNameError("gate", gate, known)
    if day <= assessment.answers.date:
        message = statements.by_is_past(day=day, assessed=assessment.answers.date)
        raise ReadinessError(message, statements.write_gate_and_day(gate=gate, day="2027-03-01"))
    if all(one.gate != gate for one in assessment.roadmap.gate_weeks):
        headline = assessment.scorecard.headline
        if headline is not None and known.index(gate) <= known.index(headline):
            raise ReadinessError(statements.gate_is_reached(gate=gate), statements.name_later_gate())
        raise ReadinessError(statements.gate_without_day(gate=gate), statements.see_roadmap(path=path, gate=gate))
    return gate, day

"""The plan of an option → the verdict and the weeks of its gate."""

from datetime import date

from readiness.model.plan_result import GateWeeks
from readiness.model.scorecard import Scorecard
from readiness.model.verdict import GateVerdict, Reason, ReasonKind, Verdict
from readiness.planning.find_out import dated_gates
from readiness.planning.option_plans import OptionPlan

OPEN = {Verdict.PASSED, Verdict.CONDITIONAL}


def dated_option(plan: OptionPlan, scorecard: Scorecard, gate: str) -> tuple[Verdict, GateWeeks | None]:
    """Return the verdict of the gate after the work of an option, and its weeks; None where too much is unknown."""
    verdict = _verdict(plan.after, gate)
    return verdict, next(iter(dated_gates([plan.weeks.gate(gate, verdict)], scorecard)), None)


def _verdict(after: Scorecard, gate: str) -> Verdict:
    """Return the verdict of the gate, or of the first gate before it that does not open."""
    found = upto(after, gate)
    return next((one.verdict for one in found if one.verdict not in OPEN), found[-1].verdict)


def needs_remedy(reason: Reason, plan: OptionPlan, day: date) -> bool:
    """Return whether an option rests on a remedy for a shortfall that is not agreed yet, or not until a day."""
    over = reason.id in plan.remedies or (reason.remedy is not None and reason.remedy.due < day)
    return reason.kind is ReasonKind.REMEDIED and over


def remedies_to_agree(plan: OptionPlan, gate: str, day: date) -> tuple[str, ...]:
    """Return the questions and nodes with such a remedy, up to a gate that opens on a day."""
    every = [reason for verdict in upto(plan.after, gate) for reason in verdict.reasons]
    return tuple(dict.fromkeys(one.id for one in every if needs_remedy(one, plan, day)))


def upto(after: Scorecard, gate: str) -> tuple[GateVerdict, ...]:
    """Return the verdicts of the gates up to one."""
    ids = [one.id for one in after.gates]
    return after.gates[: ids.index(gate) + 1]

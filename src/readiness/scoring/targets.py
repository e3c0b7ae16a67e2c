"""Targets of a rubric by name, and the verdicts up to a gate that are not good enough."""

from readiness.errors import ReadinessError, UnknownNameError
from readiness.model.rubric import Rubric
from readiness.model.scorecard import Scorecard
from readiness.model.verdict import GateVerdict, Verdict
from readiness.statements import roadmap as statements
from readiness.statements.statement import Statement


def check_target(target: str, declared: Rubric, judging: Rubric, *, repeating: bool = False) -> None:
    """Check that `target` exists in `judging`, the rubric for a profile; `declared` is the rubric for all profiles.

    With `repeating` it may also be a gate that repeats at each site.

    Raises ReadinessError when the rubric has no gates or the target is not for the profile, and UnknownNameError when
    no profile has it.
    """
    at_sites = [gate.id for gate in declared.repeating_gates] if repeating else []
    if is_target(target, judging) or target in at_sites:
        return
    if not (known := [*_targets(declared), *at_sites]):
        raise ReadinessError(statements.no_gates(target=target, rubric=declared.rubric), statements.leave_target_out())
    if target not in known:
        raise UnknownNameError("target", target, known)
    is_gate = target in declared.gate_named
    why = statements.other_profile_gate(gate=target) if is_gate else statements.other_profile_target(target=target)
    raise ReadinessError(why, last_gate(judging))


def is_target(name: str, judging: Rubric) -> bool:
    """Return whether a rubric has a gate or a target with the id `name`."""
    return name in _targets(judging)


def _targets(rubric: Rubric) -> list[str]:
    return [*rubric.gate_named, *(target.id for target in rubric.targets)]


def last_gate(judging: Rubric) -> Statement:
    """Return a hint that names the last gate for a profile.

    The rubric must have gates; then the first is for every profile.
    """
    return statements.last_gate(id=judging.gates[-1].id, title=judging.gates[-1].title)


def first_insufficient_verdict(
    scorecard: Scorecard, rubric: Rubric, gate: str, *, allow_conditional: bool
) -> GateVerdict | None:
    """Return the first verdict up to `gate` that is not good enough; for a repeating gate, also at any site.

    Raises UnknownNameError, and ReadinessError for a gate of another profile, and for a repeating gate when the answers
    name no site.
    """
    ids = [verdict.id for verdict in scorecard.gates]
    repeating = {declared.id: declared.after for declared in rubric.repeating_gates}
    gate = next((id_ for id_ in (*ids, *repeating) if id_.casefold() == gate.casefold()), gate)
    if gate not in ids and gate not in repeating:
        if gate.casefold() in {id_.casefold() for id_ in rubric.rules_at}:
            raise ReadinessError(statements.other_profile_gate(gate=gate), last_gate(rubric))
        raise UnknownNameError("gate", gate, [*ids, *repeating])
    at_sites = [site.verdict for site in scorecard.sites if site.verdict.id == gate]
    if gate in repeating and not at_sites:
        raise ReadinessError(statements.no_site(gate=gate), statements.list_sites())
    enough = {Verdict.PASSED, Verdict.CONDITIONAL} if allow_conditional else {Verdict.PASSED}
    last = ids.index(repeating.get(gate, gate))
    return next((v for v in (*scorecard.gates[: last + 1], *at_sites) if v.verdict not in enough), None)

"""Levels wanted of each question: by default the minimums of the next gate."""

from collections.abc import Mapping
from typing import NamedTuple

from readiness.errors import ReadinessError, UnknownNameError
from readiness.model.answer import State
from readiness.model.condition import Profile
from readiness.model.pack import Pack
from readiness.model.rubric import Rubric, Target
from readiness.model.scorecard import Scorecard
from readiness.model.verdict import GateVerdict, Verdict
from readiness.statements import roadmap as statements
from readiness.statements.statement import Statement


class WantedLevels(NamedTuple):
    """The levels wanted, by question id, with the id and title of the gate or target that wants them."""

    id: str
    title: str
    gate: str
    levels: dict[str, int]


def wanted_levels(pack: Pack, scorecard: Scorecard, profile: Profile, target: str | None = None) -> WantedLevels:
    """Return the levels wanted for `target`, the id of a gate or target; by default for the next gate.

    The pack must be the one for `profile` (`pack_for_profile`). A target that the rubric declares for the next gate and
    this profile replaces that gate by default. The levels include those that lift a cap in their way. Without gates,
    ids and levels are empty. Raises UnknownNameError when the rubric has no gate or target of that id.
    """
    rubric, profile = pack.rubric, pack.questionnaire.settled(profile)
    named = {declared.id: declared for declared in rubric.targets}
    if not target and not rubric.gates:
        return WantedLevels("", "", "", {})
    if target is None:
        gate = scorecard.next_gate or rubric.gates[-1].id
        special = next((t for t in rubric.targets if t.gate == gate and t.when and t.when.surely_holds(profile)), None)
    elif target in named:
        special = named[target]
        gate = special.gate
    elif target in rubric.gate_named:
        gate, special = target, None
    else:
        raise UnknownNameError("target", target, [*rubric.gate_named, *named])
    levels = dict(scorecard.gate(gate).minimums)
    if special:
        levels |= {id_: level for id_, level in special.levels.items() if id_ in levels}
    levels = with_cap_lifts(pack, scorecard, levels)
    return WantedLevels(_id(special, gate), _title(special, rubric.gate_named[gate].title, gate), gate, levels)


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


def with_cap_lifts(pack: Pack, scorecard: Scorecard, needs: Mapping[str, int]) -> dict[str, int]:
    """Return the levels needed, by question, with those that lift the caps below them."""
    levels = dict(needs)
    waiting = list(levels)
    for id_ in waiting:
        for cap in pack.rubric.caps:
            if cap.at_most < levels[id_] and cap.is_about(pack.questionnaire.questions[id_]):
                for other, level in cap.unless.items():
                    asked = scorecard.questions[other].state is not State.NOT_ASKED
                    if asked and levels.get(other, level - 1) < level:
                        levels[other] = level
                        waiting.append(other)
    return levels


def _id(special: Target | None, gate: str) -> str:
    return special.id if special else gate


def _title(special: Target | None, title: str, gate: str) -> str:
    return special.title if special else f"{gate} {title}"

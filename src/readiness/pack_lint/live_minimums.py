"""Check that work on offer reaches the levels a tool in use needs, and that the gates before its use ask for them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.model.adapt_live_rules import live_for_profile
from readiness.model.adapt_to_profile import is_offered, may_hold, question_for_profile
from readiness.model.condition import Condition
from readiness.model.live_rules import LiveRules
from readiness.model.pack import Pack
from readiness.pack_lint.profile_combinations import ProfileCombinations, profile_words
from readiness.pack_lint.question_rules import reachable_level
from readiness.statements import live_rule_faults as says
from readiness.statements import pack_faults
from readiness.statements.statement import Statement


@dataclass(frozen=True)
class _Need:
    """A level of a question that a rule for a tool in use asks for."""

    question: str
    level: int
    spot: Spot
    when: Condition | None


def lint_live_minimums(
    pack: Pack, live: LiveRules, files: PackFiles, profiles: ProfileCombinations
) -> Iterator[Problem]:
    """Yield each level that a tool in use could never reach, and a warning for each that its gate does not ask for."""
    for need in _needs(pack, live, files):
        if pack.rubric.initiatives:
            yield from _never_left(need, pack, live, profiles)
    minimums = live.safe_now.minimums if live.safe_now else {}
    for question in minimums:
        yield from _above_gate(question, pack, live, files, profiles)


def _needs(pack: Pack, live: LiveRules, files: PackFiles) -> Iterator[_Need]:
    spot = files.in_rubric("live")
    for index, rule in enumerate(live.rules):
        for question, level in rule.levels.items():
            yield _Need(question, level, spot / "rules" / index / "levels" / question, rule.when)
    for question, minimums in (live.safe_now.minimums if live.safe_now else {}).items():
        entry = spot / "safe_now" / "minimums" / question
        for index, minimum in enumerate(minimums):
            place = entry / index if entry.is_list else entry
            yield _Need(question, minimum.level, place / "level", minimum.when)
    for gate in pack.rubric.repeating_gates if any(rule.sites for rule in live.rules) else ():
        for question, rules in pack.rubric.rules_at[gate.id].items():
            place = files.question_rubric(question) / "minimum" / gate.id
            yield from (_Need(question, one.level, place, one.when) for one in rules)


def _never_left(need: _Need, pack: Pack, live: LiveRules, profiles: ProfileCombinations) -> Iterator[Problem]:
    """Yield a problem for the first profile in which a tool that is short can never reach the level."""
    lifting = [one for one in pack.rubric.initiatives if need.question in one.lifts]
    asked = pack.questionnaire.questions[need.question].ask_when
    stated = [need.when, asked, *(one.when for one in lifting)]
    for profile in _in_use(profiles, stated, pack, live):
        if not may_hold(need.when, profile) or not may_hold(asked, profile):
            continue
        lifts = [one.lifts[need.question] for one in lifting if is_offered(one, profile)]
        below = [level for level in pack.rubric.scale_of(need.question).named if level < need.level]
        stuck = [(level, best) for level in below if (best := reachable_level(level, lifts)) < need.level]
        if stuck:
            level, best = stuck[0]
            fault = says.never_left(needed=need.level, question=need.question, level=level, best=best)
            yield need.spot.problem(_of_profile(fault, profile, pack), says.lift_it())
            return


def _above_gate(
    question: str, pack: Pack, live: LiveRules, files: PackFiles, profiles: ProfileCombinations
) -> Iterator[Problem]:
    """Yield a warning for the first profile in which no gate of a status in use asks for the minimum of safe use."""
    judged = pack.rubric.questions[question]
    asked = pack.questionnaire.questions[question].ask_when
    own = live.safe_now.minimums[question] if live.safe_now else ()
    at_gates = [rule for rules in judged.minimum.values() for rule in rules]
    stated = [asked, *(one.when for one in own), *(one.when for one in at_gates)]
    stated += [gate.when for gate in pack.rubric.gates]
    for profile in _in_use(profiles, stated, pack, live):
        if not may_hold(asked, profile):
            continue
        if fault := _lower_gate(question, pack, live, profile):
            gate, message = fault
            spot = files.in_rubric("live", "safe_now", "minimums", question)
            hint = says.raise_gate(gate=gate)
            yield spot.key_problem(_of_profile(message, profile, pack), hint, warning=True)
            return


def _lower_gate(question: str, pack: Pack, live: LiveRules, profile: Mapping[str, str]) -> tuple[str, Statement] | None:
    """Return the gate of a status in use that asks for most, if that is less than the minimum of safe use."""
    gates = [gate.id for gate in takewhile(lambda gate: may_hold(gate.when, profile), pack.rubric.gates)]
    safe_now = live_for_profile(live, gates, profile).safe_now
    in_use = [status for status in live.statuses if status.use == "in-use" and status.gate in gates]
    if safe_now is None or question not in safe_now.minimums or not in_use:
        return None
    judged = question_for_profile(pack.rubric.questions[question], profile)
    last = max(in_use, key=lambda status: gates.index(status.gate or ""))
    until = gates[: gates.index(last.gate or "") + 1]
    levels = [rule.level for gate in until if (rule := judged.minimum_at(gate))]
    most = max(levels, default=pack.rubric.scale_of(question).lowest)
    needed = safe_now.minimums[question][0].level
    if most >= needed:
        return None
    return until[-1], says.above_gate(gate=until[-1], status=last.id, gate_needs=most, question=question, needed=needed)


def _in_use(
    profiles: ProfileCombinations, stated: Sequence[Condition | None], pack: Pack, live: LiveRules
) -> Iterator[dict[str, str]]:
    """Yield the profiles of tools in use: those whose status, where some condition names it, is judged."""
    fact = pack.questionnaire.status_fact
    if fact is None or not any(fact in one.facts for one in stated if one):
        yield from profiles.over(stated)
        return
    judged = [status.id for status in live.statuses if live.is_judged(status.id)]
    for profile in profiles.over([*stated, Condition.any_of(fact, judged)]):
        if profile[fact] in judged:
            yield profile


def _of_profile(fault: Statement, profile: Mapping[str, str], pack: Pack) -> Statement:
    facts = profile_words(profile, pack.questionnaire)
    return pack_faults.for_profile(problem=fault, facts=facts) if facts else fault

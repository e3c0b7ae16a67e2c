"""Rubric and profile → the rubric for that profile: the first rule that applies, wherever there are several.

A fact that the profile does not state never makes a gate easier: of the rules that may apply the strictest counts, the
general wording is used, every question that may apply is asked, and every initiative that may help is offered.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import takewhile

from readiness.model.adapt_live_rules import events_for_profile, initiatives_in_use, live_for_profile
from readiness.model.condition import Condition, Profile
from readiness.model.field_types import Criticality
from readiness.model.initiative import Initiative
from readiness.model.pack import Pack
from readiness.model.policies import NeverNotApplicable
from readiness.model.possible_rules import possible_rules
from readiness.model.question_rubric import CriticalityRule, Measure, Minimum, QuestionRubric, Variant
from readiness.model.rubric import Rubric
from readiness.model.scaled_costs import cost_of_size, size_factor

RANK: dict[Criticality, int] = {"standard": 0, "major": 1, "blocker": 2}
"""The rank of each criticality, from the mildest."""


def pack_for_profile(pack: Pack, profile: Profile) -> Pack:
    """Return the pack with the rules for one profile.

    Every question has one criticality, at most one minimum for each gate, and at most one variant, whose wording it has
    taken. Gates, phases, targets, caps, rules on time and initiatives for other profiles are removed; each prerequisite
    removed is replaced by its own prerequisites. So it is with the rules for a tool in use; initiatives have the words
    and figures of the tool's status. The rule or variant that was chosen stays in the question, for the report.
    """
    return _pack_for_facts(pack, frozenset(pack.questionnaire.settled(profile).items()))


@lru_cache(maxsize=64)
def _pack_for_facts(pack: Pack, facts: frozenset[tuple[str, str]]) -> Pack:
    """Return the pack for one profile, cached for the next answers with it; packs are compared by identity."""
    profile = dict(facts)
    fact = pack.questionnaire.status_fact
    rubric = _rubric(pack.rubric, profile, status=profile.get(fact) if fact else None)
    return Pack(pack.questionnaire, rubric, pack.sha256, pack.for_all or pack)


def _rubric(rubric: Rubric, profile: Profile, status: str | None) -> Rubric:
    gates = tuple(takewhile(lambda gate: may_hold(gate.when, profile), rubric.gates))
    gate_ids = {gate.id for gate in gates}
    phases = tuple(phase for phase in rubric.phases if phase.gate in gate_ids)
    phase_ids = {phase.id for phase in phases}
    possible = [one for one in rubric.initiatives if one.phase in phase_ids and is_offered(one, profile)]
    factor = size_factor(rubric, profile)
    in_use = initiatives_in_use(possible, rubric.live, status)
    offered = {one.id: cost_of_size(_accountable(one, profile), factor) for one in in_use}
    return rubric.changed(
        gates=gates,
        phases=phases,
        targets=tuple(target for target in rubric.targets if target.gate in gate_ids),
        repeating_gates=tuple(gate for gate in rubric.repeating_gates if gate.after in gate_ids),
        caps=tuple(cap for cap in rubric.caps if may_hold(cap.when, profile)),
        consistency=tuple(
            rule for rule in rubric.consistency if rule.profile is None or rule.profile.surely_holds(profile)
        ),
        time_rules=tuple(rule for rule in rubric.time_rules if may_hold(rule.when, profile)),
        questions={id_: question_for_profile(judged, profile) for id_, judged in rubric.questions.items()},
        initiatives=tuple(
            with_offered_prerequisites(initiative, rubric.initiative_named, offered) for initiative in offered.values()
        ),
        live=rubric.live and live_for_profile(rubric.live, gate_ids, profile),
        events=events_for_profile(rubric.events, offered),
    )


def may_hold(condition: Condition | None, profile: Profile) -> bool:
    """Return whether a condition holds, or may hold because a fact it needs is not stated."""
    return condition is None or condition.holds(profile)


def is_offered(initiative: Initiative, profile: Profile) -> bool:
    """Return whether an initiative is offered, or may be where it helps and a fact it needs is not stated."""
    if initiative.only_stated and initiative.when is not None:
        return initiative.when.surely_holds(profile)
    return may_hold(initiative.when, profile)


def _accountable(initiative: Initiative, profile: Profile) -> Initiative:
    """Return an initiative with the role that is accountable in a profile."""
    role = next((rule.role for rule in initiative.accountable_when if rule.when.surely_holds(profile)), None)
    return initiative.changed(accountable_role=role) if role else initiative


def question_for_profile(judged: QuestionRubric, profile: Profile) -> QuestionRubric:
    """Return the rules for a question with those for other profiles removed."""
    if judged.is_for_everyone:
        return judged
    chosen = _criticality(judged, profile)
    criticality = chosen.criticality if chosen else judged.criticality
    minimum = {
        gate: (rule,)
        for gate, rules in judged.minimum.items()
        if (rule := _strictest(possible_rules(rules, profile), criticality)) is not None
    }
    return judged.changed(
        criticality=criticality,
        criticality_when=(chosen,) if chosen else (),
        minimum=minimum,
        **_words(judged, profile),
    )


def forbids_not_applicable(judged: QuestionRubric, rule: NeverNotApplicable, profile: Profile) -> bool:
    """Return whether a question, with its rules for the profile, cannot be not applicable."""
    return judged.is_ever(rule.criticality) and may_hold(rule.when, profile)


def _criticality(judged: QuestionRubric, profile: Profile) -> CriticalityRule | None:
    """Return the criticality rule that counts: the strictest that may be the first to apply, or None."""
    possible = possible_rules(judged.criticality_when, profile)
    if not possible:
        return None
    strictest = max(possible, key=lambda rule: RANK[rule.criticality])
    sure = any(rule.when.surely_holds(profile) for rule in possible)
    return strictest if sure or RANK[strictest.criticality] > RANK[judged.criticality] else None


def _strictest(possible: Sequence[Minimum], criticality: Criticality) -> Minimum | None:
    """Return the minimum with the highest level, made as strict below that level as any other that may apply."""
    if len(possible) < 2:
        return next(iter(possible), None)
    highest = max(possible, key=lambda rule: (rule.level, RANK[rule.criticality or criticality]))
    below = max(blocker_level(rule, criticality) for rule in possible)
    matters = any(RANK[rule.criticality or criticality] >= RANK["major"] for rule in possible)
    own: Criticality = highest.criticality or criticality
    return highest.changed(blocker_below=below or None, criticality="major" if matters and own == "standard" else own)


def blocker_level(rule: Minimum, criticality: Criticality) -> int:
    """Return the level below which a minimum makes the question a blocker; 0 when it never does."""
    return rule.level if (rule.criticality or criticality) == "blocker" else rule.blocker_below or 0


def _words(judged: QuestionRubric, profile: Profile) -> Mapping[str, object]:
    """Return the fields changed by the first variant that surely applies; `variants` holds only that one, or none."""
    chosen = _variant(judged, profile)
    if chosen is None:
        return {"variants": dict[str, Variant]()}
    name, variant = chosen
    return {
        "levels": {**judged.levels, **variant.levels},
        "evidence": {**judged.evidence, **variant.evidence},
        "measure": variant.measure or judged.measure,
        "variants": {name: variant},
    }


def _variant(judged: QuestionRubric, profile: Profile) -> tuple[str, Variant] | None:
    """Return the first variant that surely applies, with its name."""
    return next((one for one in judged.variants.items() if one[1].when.surely_holds(profile)), None)


def measure_for_profile(judged: QuestionRubric, profile: Profile) -> Measure | None:
    """Return the measure of a question for a profile, as `question_for_profile` does."""
    chosen = _variant(judged, profile)
    return (chosen[1].measure if chosen else None) or judged.measure


def with_offered_prerequisites(
    initiative: Initiative, named: Mapping[str, Initiative], offered: Mapping[str, Initiative]
) -> Initiative:
    """Replace each prerequisite that is not offered by its own prerequisites; `named` holds every initiative."""
    if all(id_ in offered for id_ in initiative.prerequisites):
        return initiative
    found: dict[str, None] = {}
    waiting, seen = list(reversed(initiative.prerequisites)), set[str]()
    while waiting:
        id_ = waiting.pop()
        if id_ in offered:
            found[id_] = None
        elif id_ not in seen:
            seen.add(id_)
            waiting.extend(reversed(named[id_].prerequisites))
    return initiative.changed(prerequisites=tuple(found))

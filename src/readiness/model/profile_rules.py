"""Rubric and profile → what the rubric says for that profile: the first rule that holds, everywhere there is a choice.

A fact the profile does not state never makes anything easier: the strictest that could hold counts, the rubric's own
words stand, what could be asked is asked, and what could help is offered.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import TypeVar

from readiness.model.condition import Condition, Profile
from readiness.model.field_types import Criticality
from readiness.model.initiative import Initiative
from readiness.model.pack import Pack
from readiness.model.policies import NeverNotApplicable
from readiness.model.question_rubric import CriticalityRule, Minimum, QuestionRubric, Variant
from readiness.model.rubric import Rubric

R = TypeVar("R", Minimum, CriticalityRule)

RANK: dict[Criticality, int] = {"standard": 0, "major": 1, "blocker": 2}
"""How much a criticality weighs at a gate."""


def pack_for_profile(pack: Pack, profile: Profile) -> Pack:
    """Return the pack as it judges one profile.

    In it every question has one criticality, at most one rule for each gate and at most one variant, whose words are
    its own; gates, phases and initiatives that are not for the profile are gone, and what waited for one of those
    waits for what that one waited for. Where a rule was chosen, it is left to be shown.
    """
    return _tailored(pack, frozenset(pack.questionnaire.settled(profile).items()))


@lru_cache(maxsize=16)
def _tailored(pack: Pack, facts: frozenset[tuple[str, str]]) -> Pack:
    """Kept for the next answers with the same profile; packs are compared by identity."""
    return Pack(pack.questionnaire, _rubric(pack.rubric, dict(facts)), pack.sha256, pack.for_all or pack)


def _rubric(rubric: Rubric, profile: Profile) -> Rubric:
    gates = tuple(takewhile(lambda gate: may_hold(gate.when, profile), rubric.gates))
    kept = {gate.id for gate in gates}
    phases = tuple(phase for phase in rubric.phases if phase.gate in kept)
    offered = {
        initiative.id: initiative
        for initiative in rubric.initiatives
        if initiative.phase in {phase.id for phase in phases} and may_hold(initiative.when, profile)
    }
    return rubric.changed(
        gates=gates,
        phases=phases,
        targets=tuple(target for target in rubric.targets if target.gate in kept),
        repeating_gates=tuple(gate for gate in rubric.repeating_gates if gate.after in kept),
        caps=tuple(cap for cap in rubric.caps if may_hold(cap.when, profile)),
        questions={id_: question_for_profile(judged, profile) for id_, judged in rubric.questions.items()},
        initiatives=tuple(_waiting(initiative, rubric, offered) for initiative in offered.values()),
    )


def may_hold(condition: Condition | None, profile: Profile) -> bool:
    """Does a condition hold, as far as the facts stated go?"""
    return condition is None or condition.holds(profile)


def question_for_profile(judged: QuestionRubric, profile: Profile) -> QuestionRubric:
    """Return how a question is judged for one profile."""
    if judged.is_for_everyone:
        return judged
    chosen = _criticality(judged, profile)
    criticality = chosen.criticality if chosen else judged.criticality
    minimum = {
        gate: (rule,)
        for gate, rules in judged.minimum.items()
        if (rule := _strictest(_possible(rules, profile), criticality)) is not None
    }
    return judged.changed(
        criticality=criticality,
        criticality_when=(chosen,) if chosen else (),
        minimum=minimum,
        **_words(judged, profile),
    )


def never_not_applicable(judged: QuestionRubric, rule: NeverNotApplicable | None, profile: Profile) -> str:
    """Why a question, judged for the profile, cannot be answered with not applicable; empty when it can."""
    if rule is None or not judged.is_ever(rule.criticality) or not may_hold(rule.when, profile):
        return ""
    when = f" when {rule.when}" if rule.when else ""
    return f"is a {rule.criticality} and cannot be not applicable{when}"


def _possible(rules: Sequence[R], profile: Profile) -> list[R]:
    """The rules that could be the first that holds."""
    possible = []
    for rule in rules:
        if may_hold(rule.when, profile):
            possible.append(rule)
            if rule.when is None or rule.when.surely_holds(profile):
                break
    return possible


def _criticality(judged: QuestionRubric, profile: Profile) -> CriticalityRule | None:
    """The criticality rule that counts: the first that holds, or while that is not known the strictest that could."""
    possible = _possible(judged.criticality_when, profile)
    if not possible:
        return None
    strictest = max(possible, key=lambda rule: RANK[rule.criticality])
    sure = any(rule.when.surely_holds(profile) for rule in possible)
    return strictest if sure or RANK[strictest.criticality] > RANK[judged.criticality] else None


def _strictest(possible: Sequence[Minimum], criticality: Criticality) -> Minimum | None:
    """Of the rules that could count the one with the highest level, as strict at every level as any of them."""
    if len(possible) < 2:
        return next(iter(possible), None)
    highest = max(possible, key=lambda rule: (rule.level, RANK[rule.criticality or criticality]))
    below = max(blocker_level(rule, criticality) for rule in possible)
    matters = any(RANK[rule.criticality or criticality] >= RANK["major"] for rule in possible)
    own: Criticality = highest.criticality or criticality
    return highest.changed(blocker_below=below or None, criticality="major" if matters and own == "standard" else own)


def blocker_level(rule: Minimum, criticality: Criticality) -> int:
    """The level below which a rule makes the question a blocker; 0 when it never does."""
    return rule.level if (rule.criticality or criticality) == "blocker" else rule.blocker_below or 0


def _words(judged: QuestionRubric, profile: Profile) -> Mapping[str, object]:
    """What the first variant that surely holds replaces; the variant itself is left, alone."""
    for name, variant in judged.variants.items():
        if variant.when.surely_holds(profile):
            return {
                "levels": {**judged.levels, **variant.levels},
                "evidence": {**judged.evidence, **variant.evidence},
                "measure": variant.measure or judged.measure,
                "variants": {name: variant},
            }
    return {"variants": dict[str, Variant]()}


def _waiting(initiative: Initiative, rubric: Rubric, offered: Mapping[str, Initiative]) -> Initiative:
    """Let an initiative wait only for what is offered: in place of any other, for what that one waits for."""
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
            waiting.extend(reversed(rubric.initiative_named[id_].prerequisites))
    return initiative.changed(prerequisites=tuple(found))

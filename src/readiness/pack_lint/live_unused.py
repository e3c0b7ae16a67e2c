"""Warn of what a pack declares for tools in use and never uses."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.model.condition import named_values
from readiness.model.live_rules import LiveRule, LiveRules, Status
from readiness.model.pack import Pack
from readiness.pack_lint.profile_combinations import conditions
from readiness.statements import live_rule_faults as says
from readiness.statements.pack_warnings import use_or_remove


def lint_live_unused(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield a warning for segments, walls, statuses, rules and kinds of events without effect."""
    asked_per = {question.asked_per for question in pack.questionnaire.questions.values()}
    if pack.questionnaire.segments and "segment" not in asked_per:
        spot = files.in_questionnaire("segments")
        yield spot.key_problem(says.segments_unused(), use_or_remove(), warning=True)
    if pack.rubric.phases and pack.rubric.phases[0].wall:
        spot = files.in_rubric("phases", 0, "wall")
        yield spot.key_problem(says.wall_without_gate(), use_or_remove(), warning=True)
    for index, kind in enumerate(pack.rubric.events):
        if not (kind.reopens or kind.forces or kind.duties or kind.work):
            spot = files.in_rubric("events", index, "id")
            yield spot.problem(says.kind_without_effect(kind=kind.id), says.give_effect(), warning=True)
    if pack.rubric.live is not None:
        yield from _statuses(pack, pack.rubric.live, files)
        for index, rule in enumerate(pack.rubric.live.rules):
            yield from _rule(rule, index, pack, pack.rubric.live, files)


def _statuses(pack: Pack, live: LiveRules, files: PackFiles) -> Iterator[Problem]:
    named = named_statuses(pack, live)
    for index, status in enumerate(live.statuses):
        spot = files.in_rubric("live", "statuses", index)
        if status.gate is not None and not live.is_judged(status.id):
            yield (spot / "gate").key_problem(says.gate_unread(status=status.id), use_or_remove(), warning=True)
        alike = (other for other in live.statuses[:index] if status.id not in named and other.id not in named)
        if other := next((other for other in alike if effect_of(other) == effect_of(status)), None):
            message = says.status_like_another(status=status.id, other=other.id)
            yield (spot / "id").problem(message, use_or_remove(), warning=True)


def _in_conditions(pack: Pack) -> Iterator[str]:
    """Yield the statuses that conditions on the profile name."""
    fact = pack.questionnaire.status_fact
    for condition in conditions(pack):
        for alternative in condition.root:
            if fact in alternative:
                yield from named_values(alternative[fact])


def named_statuses(pack: Pack, live: LiveRules) -> set[str]:
    """Return the statuses that some rule or condition names."""
    return {status for rule in live.rules for status in rule.statuses} | set(_in_conditions(pack))


def effect_of(status: Status) -> tuple[str, str | None]:
    """Return the parts of a status that make a difference by themselves."""
    return status.use, status.gate if status.use in {"in-use", "paused"} else None


def _rule(rule: LiveRule, index: int, pack: Pack, live: LiveRules, files: PackFiles) -> Iterator[Problem]:
    spot = files.in_rubric("live", "rules", index)
    if rule.outcome == live.mildest:
        message = says.rule_without_effect(rule=rule.id)
        yield (spot / "outcome").problem(message, use_or_remove(), warning=True)
    for question, level in rule.levels.items():
        if level <= pack.rubric.scale_of(question).lowest:
            message = says.level_always_met(level=level, question=question)
            yield (spot / "levels" / question).problem(message, use_or_remove(), warning=True)
    judged = [status for status in live.statuses if live.is_judged(status.id)]
    own = [status for status in judged if not rule.statuses or status.id in rule.statuses]
    if rule.gate is not None and not any(status.gate for status in own):
        message = says.rule_without_gate(rule=rule.id)
        yield (spot / "gate").problem(message, says.name_gate(), warning=True)

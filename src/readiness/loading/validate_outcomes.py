"""Validate the statuses that a tool can have, and the outcomes of a tool in use."""

from collections.abc import Iterator
from itertools import pairwise

from readiness.errors import Problem
from readiness.loading.pack_files import Spot
from readiness.loading.references_exist import ids_once, names_exist
from readiness.model.live_rules import LiveRules
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.statements import live_rule_problems
from readiness.statements.reference_problems import no_gate, no_moment, no_outcome


def validate_statuses(live: LiveRules, questionnaire: Questionnaire, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    """Yield the problems of the statuses of a tool, from before its use on."""
    yield from ids_once([status.id for status in live.statuses], live_rule_problems.second_status, spot)
    if live.statuses[0].use != "before":
        message = live_rule_problems.first_in_use()
        yield (spot / 0 / "use").problem(message, live_rule_problems.begin_before())
    if not any(status.use == "in-use" for status in live.statuses):
        yield spot.key_problem(live_rule_problems.none_in_use(), live_rule_problems.give_use())
    for index, status in enumerate(live.statuses):
        if status.gate is not None:
            yield from names_exist([status.gate], rubric.gate_named, no_gate, spot / index / "gate")
    yield from _milestones(live, questionnaire, rubric, spot)


def _milestones(live: LiveRules, questionnaire: Questionnaire, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    """Yield a problem for every status whose milestone does not come after those of the statuses before it."""
    before: dict[str, tuple[bool, int]] = {}
    gates = list(rubric.gate_named)
    for index, milestone in enumerate(status.milestone for status in live.statuses):
        place = spot / index / "milestone"
        order = gates if milestone in gates else questionnaire.milestones
        if milestone is None:
            continue
        if milestone not in order:
            yield from names_exist([milestone], [*questionnaire.milestones, *gates], no_moment, place)
            continue
        own = (order is gates, order.index(milestone))
        later = [name for name, (is_gate, position) in before.items() if is_gate is own[0] and position > own[1]]
        if milestone in before:
            message = live_rule_problems.milestone_twice(milestone=milestone)
            yield place.problem(message, live_rule_problems.order_statuses())
        elif later:
            message = live_rule_problems.milestone_out_of_order(milestone=milestone, other=later[0])
            yield place.problem(message, live_rule_problems.order_statuses())
        before[milestone] = own


def validate_outcomes(live: LiveRules, spot: Spot) -> Iterator[Problem]:
    """Yield the problems of the outcomes of a tool in use: each milder than the one before, of a part and of all."""
    yield from ids_once([outcome.id for outcome in live.outcomes], live_rule_problems.second_outcome, spot)
    yield from _outcomes_of_parts(live, spot)
    for index, (severe, mild) in enumerate(pairwise(live.outcomes)):
        if mild.fails_gates and not severe.fails_gates:
            message = live_rule_problems.gates_hold_again(milder=mild.id, outcome=severe.id)
            place = spot / (index + 1) / "fails_gates"
            yield place.problem(message, live_rule_problems.fail_from_above())
    if live.outcomes[-1].fails_gates:
        message = live_rule_problems.mildest_fails(outcome=live.mildest)
        place = spot / (len(live.outcomes) - 1) / "fails_gates"
        yield place.problem(message, live_rule_problems.fail_from_above())


def _outcomes_of_parts(live: LiveRules, spot: Spot) -> Iterator[Problem]:
    """Yield a problem for every outcome that, in a part, makes the whole tool worse than itself or than a worse one."""
    rank, is_wrong = live.severity_of, False
    for index, outcome in enumerate(live.outcomes):
        if outcome.for_a_part is not None:
            place = spot / index / "for_a_part"
            yield from names_exist([outcome.for_a_part], rank, no_outcome, place)
            if rank.get(outcome.for_a_part, len(rank)) < rank[outcome.id]:
                is_wrong = True
                message = live_rule_problems.part_more_severe(outcome=outcome.id, whole=outcome.for_a_part)
                yield place.problem(message, live_rule_problems.name_milder())
    for index, (severe, mild) in enumerate(pairwise(live.outcomes)):
        whole, more = live.for_a_part(severe.id), live.for_a_part(mild.id)
        if not is_wrong and rank.get(whole, 0) > rank.get(more, len(rank)):
            message = live_rule_problems.parts_out_of_order(outcome=severe.id, whole=whole, milder=mild.id, more=more)
            yield (spot / index / "for_a_part").problem(message, live_rule_problems.name_milder())

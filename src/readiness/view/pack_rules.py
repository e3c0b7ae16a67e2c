"""Describe every rule a pack declares in sentences by topic, for its owner to review before an assessment."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from readiness.model.condition import Condition
from readiness.model.condition_text import condition_words
from readiness.model.cross_rules import Cap, ConsistencyRule, TimeRule
from readiness.model.field_types import Criticality
from readiness.model.gate import AnyGate, Gate, RepeatingGate
from readiness.model.id_words import id_words
from readiness.model.node_rules import DIMENSION, SECTION
from readiness.model.pack import Pack
from readiness.statements import consistency
from readiness.statements import pack_rules as statements
from readiness.statements import topics as titles
from readiness.statements.lists import at_most, paragraph
from readiness.statements.statement import Statement, Value
from readiness.statements.values import Named
from readiness.view.figures import plain_figure
from readiness.view.gate_views import conditional_limits
from readiness.view.rule_text import evidence_rules, gate_rules, missing_rules, scale_rules, score_rules
from readiness.view.words import CRITICALITIES

_MOST = 12
_COUNTS: tuple[tuple[Criticality, Callable[..., Statement]], ...] = (
    ("blocker", statements.blockers),
    ("major", statements.majors),
    ("standard", statements.standards),
)
"""The phrases that count minimums, by criticality."""


def rules_by_topic(pack: Pack) -> Iterator[tuple[Statement, list[Statement]]]:
    """Yield each topic's title with its sentences; topics without sentences are left out."""
    topics = (
        (titles.what_is_asked(), _asked),
        (titles.how_levels_count(), scale_rules),
        (titles.what_a_claim_needs(), evidence_rules),
        (titles.without_level(), missing_rules),
        (titles.how_scores_are_made(), score_rules),
        (titles.gates(), _gates),
        (titles.across_questions(), _rules_across_questions),
        (titles.targets(), _targets),
        (titles.work_on_offer(), _work),
    )
    for title, rules in topics:
        if sentences := list(rules(pack)):
            yield title, sentences


def _asked(pack: Pack) -> Iterator[Statement]:
    questionnaire = pack.questionnaire
    kinds = Counter(rules.kind for id_, rules in pack.rules.items() if id_ in questionnaire.node_named)
    counted = [_nodes(kind, number) for kind, number in kinds.items()]
    yield statements.questions_in(number=len(questionnaire.questions), nodes=at_most(counted, _MOST))
    for condition, codes in _by_condition(pack).items():
        yield statements.asked_when(condition=condition, questions=at_most(codes, _MOST))
    for fact in questionnaire.facts:
        if fact.ask_when:
            yield statements.fact_asked_when(fact=fact.id, condition=_when(fact.ask_when, pack))


def _when(condition: Condition, pack: Pack) -> Statement:
    return condition_words(condition, pack.questionnaire)


def _nodes(kind: str, number: int) -> Statement:
    known = {DIMENSION: statements.dimensions, SECTION: statements.sections}
    return known[kind](number=number) if kind in known else statements.nodes(number=number, kind=id_words(kind))


def _by_condition(pack: Pack) -> dict[Statement, list[str]]:
    """Return the codes of the conditional questions by their condition."""
    codes: dict[Statement, list[str]] = {}
    for question in pack.questionnaire.questions.values():
        if question.ask_when:
            codes.setdefault(_when(question.ask_when, pack), []).append(question.code)
    return codes


def _gates(pack: Pack) -> Iterator[Statement]:
    yield from gate_rules(pack)
    for gate in pack.rubric.any_gate_named.values():
        named, held, conditions = Named("gate", gate.id, f"{gate.id} {gate.title}"), gate.held, _conditions(gate, pack)
        if isinstance(gate, RepeatingGate):
            places = id_words(gate.repeats)
            yield statements.gate_repeats(gate=named, held=held, places=places, after=gate.after, conditions=conditions)
        elif isinstance(gate, Gate) and gate.when:
            yield statements.gate_when(gate=named, held=held, condition=_when(gate.when, pack), conditions=conditions)
        else:
            yield statements.gate(gate=named, held=held, conditions=conditions)


def _conditions(gate: AnyGate, pack: Pack) -> Statement:
    """Return the number of a gate's minimums by criticality, with the limits of its conditional verdict."""
    bound = [pack.rubric.questions[id_] for id_ in pack.rubric.rules_at[gate.id]]
    if not bound:
        return statements.scores_decide()
    kinds = Counter(judged.minimum[gate.id][0].criticality or judged.criticality for judged in bound)
    counted = tuple(count(number=kinds[kind]) for kind, count in _COUNTS if kinds[kind])
    return statements.minimums(number=len(bound), kinds=counted, shortfalls=conditional_limits(gate.conditional))


def _rules_across_questions(pack: Pack) -> Iterator[Statement]:
    for cap in pack.rubric.caps:
        yield paragraph(_cap(cap, pack), cap.because)
    for rule in pack.rubric.consistency:
        yield _consistency(rule, pack)
    for timed in pack.rubric.time_rules:
        said = _time_rule(timed)
        yield (paragraph(said, statements.in_time_when(condition=_when(timed.when, pack))) if timed.when else said)


def _consistency(rule: ConsistencyRule, pack: Pack) -> Statement:
    claims, needs = _levels(rule.when, pack), _levels(rule.needs, pack)
    if rule.profile is None:
        return consistency.requires(claims=claims, needs=needs, why=rule.because)
    condition = _when(rule.profile, pack)
    if not rule.needs:
        return consistency.contradicted_by_profile(claims=claims, condition=condition, why=rule.because)
    return consistency.requires_where(condition=condition, claims=claims, needs=needs, why=rule.because)


def _levels(wanted: Mapping[str, int], pack: Pack) -> tuple[Value, ...]:
    questions = pack.questionnaire.questions
    levels = [
        statements.level(question=questions[id_].code, level=pack.rubric.called(id_, level))
        for id_, level in wanted.items()
    ]
    return at_most(levels, _MOST)


def _cap(cap: Cap, pack: Pack) -> Statement:
    level, needs = pack.rubric.scale.called(cap.at_most), _levels(cap.unless, pack)
    if cap.scope:
        questions = statements.of_use_case() if cap.scope == "use-case" else statements.of_organization()
        if cap.but_not:
            codes = [pack.questionnaire.questions[id_].code for id_ in cap.but_not]
            questions = statements.but(questions=questions, without=at_most(codes))
    else:
        codes = [pack.questionnaire.questions[id_].code for id_ in cap.questions]
        questions = statements.listed(questions=at_most(codes))
    if cap.unless and cap.when:
        return statements.cap_until_when(questions=questions, level=level, needs=needs, condition=_when(cap.when, pack))
    if cap.unless:
        return statements.cap_until(questions=questions, level=level, needs=needs)
    if cap.when:
        return statements.cap_when(questions=questions, level=level, condition=_when(cap.when, pack))
    return statements.cap(questions=questions, level=level)


def _time_rule(rule: TimeRule) -> Statement:
    limits = [statements.weeks_at_least(number=rule.min_weeks)] if rule.min_weeks is not None else []
    limits += [statements.weeks_at_most(number=rule.max_weeks)] if rule.max_weeks is not None else []
    limits += [statements.months_at_most(number=rule.max_months)] if rule.max_months is not None else []
    title, since = rule.title, id_words(rule.since)
    if rule.until:
        until = id_words(rule.until)
        return statements.time_rule_until(title=title, since=since, until=until, limits=tuple(limits))
    return statements.time_rule(title=title, since=since, limits=tuple(limits))


def _targets(pack: Pack) -> Iterator[Statement]:
    for target in pack.rubric.targets:
        said = statements.target(target=target.title, gate=target.gate)
        if target.levels:
            said = statements.target_except(target=target.title, gate=target.gate, number=len(target.levels))
        yield (paragraph(said, statements.holds_when(condition=_when(target.when, pack))) if target.when else said)


def _work(pack: Pack) -> Iterator[Statement]:
    rubric = pack.rubric
    if not rubric.initiatives:
        return
    by_phase = Counter(initiative.phase for initiative in rubric.initiatives)
    phases = [
        statements.in_phase(number=by_phase[phase.id], phase=phase.title)
        for phase in rubric.phases
        if by_phase[phase.id]
    ]
    yield statements.initiatives(number=len(rubric.initiatives), phases=at_most(phases, _MOST))
    if lighter := [one.code for one in rubric.initiatives if one.modes]:
        yield statements.with_modes(number=len(lighter), initiatives=at_most(lighter, _MOST))
    capacity = {size: plain_figure(weeks) for size, weeks in rubric.capacity.items()}
    sizes: list[Value] = list(capacity.values())
    if len(capacity) > 1:
        sizes = [statements.weeks_for_size(weeks=weeks, size=id_words(size)) for size, weeks in capacity.items()]
    yield statements.capacity(weeks=at_most(sizes, _MOST))
    factors = [
        statements.factor(criticality=CRITICALITIES[kind], factor=plain_figure(factor))
        for kind, factor in rubric.criticality_factors.items()
    ]
    yield statements.factors(factors=tuple(factors))

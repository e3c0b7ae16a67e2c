"""Describe the rules of a pack in sentences: levels, evidence, missing answers, scores and gates."""

from collections.abc import Iterable, Iterator

from readiness.model.condition_text import condition_words
from readiness.model.field_types import Exact, exact_figure
from readiness.model.id_words import id_words
from readiness.model.node_rubric import OVERALL, RollUp, ScoreLevel
from readiness.model.node_rules import DIMENSION, SECTION
from readiness.model.pack import Pack
from readiness.model.policies import FixedLevel, NotApplicable, Rounding
from readiness.model.scale import Scale
from readiness.scoring.roll_up_method import method_named
from readiness.statements import rules
from readiness.statements import scoring_rules as statements
from readiness.statements.lists import at_most, paragraph
from readiness.statements.statement import Statement, Words
from readiness.view.words import CRITICALITIES

_MOST, _MOST_CODES = 12, 8
_UNANSWERED = {
    "lowest": rules.unanswered_lowest,
    "excluded": rules.unanswered_excluded,
    "blocks": rules.unanswered_blocks,
    "full-deduction": rules.unanswered_loses,
}
_UNKNOWN = {
    "lowest": rules.unknown_lowest,
    "excluded": rules.unknown_excluded,
    "blocks": rules.unknown_blocks,
    "full-deduction": rules.unknown_loses,
}
_NOT_APPLICABLE = {
    "excluded": rules.not_applicable_excluded,
    "lowest": rules.not_applicable_lowest,
    "as-met": rules.not_applicable_met,
    "as-target": rules.not_applicable_at_target,
}
_MODES = {"half-up": statements.half_up, "half-even": statements.half_even, "down": statements.down}
_WHOLE = {"ceiling": statements.reads_up, "floor": statements.reads_down, "nearest": statements.reads_nearest}


def scale_rules(pack: Pack) -> Iterator[Statement]:
    """Yield sentences on how levels count in scores."""
    rubric = pack.rubric
    yield statements.levels_count(least=exact_figure(rubric.scale.least), most=exact_figure(rubric.scale.most))
    for name, scale in (("", rubric.scale), *rubric.scales.items()):
        if any(level.value is not None for level in scale.levels):
            levels = at_most(
                [statements.level_counts(level=level.name, value=exact_figure(level.counts)) for level in scale.levels],
                _MOST,
            )
            yield (
                statements.level_values_of(scale=name, levels=levels)
                if name
                else statements.level_values(levels=levels)
            )
    if any(scale.counts != rubric.scale.counts for scale in rubric.scales.values()):
        yield statements.own_scales()
    if facets := rubric.facets:
        yield paragraph(
            statements.by_facets(facets=at_most(list(facets.titles.values()))),
            statements.mean_of_facets() if facets.combine == "mean" else statements.lowest_of_facets(),
            statements.missing_facet_lowest() if facets.missing == "lowest" else statements.missing_facet_left_out(),
            statements.gates_read_lowest_facet(),
        )


def evidence_rules(pack: Pack) -> Iterator[Statement]:
    """Yield sentences on the evidence a claim needs."""
    policies, scale = pack.rubric.policies, pack.rubric.scale
    if policies.evidence is None:
        yield statements.no_evidence_needed()
    else:
        yield statements.three_levels()
        yield statements.evidence_needed(
            level=scale.called(policies.evidence.required_from),
            months=policies.evidence.max_age_months,
            without=scale.called(policies.evidence.without),
        )
    if late := policies.done_late:
        yield statements.done_late(level=scale.called(late.at_most))


def missing_rules(pack: Pack) -> Iterator[Statement]:
    """Yield sentences on how questions without a level count."""
    rubric, questions = pack.rubric, pack.questionnaire.questions
    yield from _missing(pack)
    yield from _missing_in_parts(pack)
    if roles := rubric.policies.not_applicable_by:
        named = [pack.questionnaire.roles.get(role, id_words(role)) for role in roles]
        yield rules.who_may_exclude(roles=at_most(named, _MOST))
    if never := rubric.policies.never_not_applicable:
        kind = CRITICALITIES[never.criticality]
        if never.when:
            yield rules.never_excluded_when(criticality=kind, condition=condition_words(never.when, pack.questionnaire))
        else:
            yield rules.never_excluded(criticality=kind)
    for id_, judged in rubric.questions.items():
        if judged.no_score_below is not None:
            yield rules.needed_for_score(question=questions[id_].code, level=rubric.called(id_, judged.no_score_below))
    if follow_ups := [question.code for question in questions.values() if question.follows]:
        yield rules.follow(number=len(follow_ups), questions=at_most(follow_ups, _MOST_CODES))


def _missing(pack: Pack) -> Iterator[Statement]:
    policies = pack.rubric.policies
    unanswered = _UNANSWERED[policies.unanswered]()
    has_minimums = any(judged.minimum for judged in pack.rubric.questions.values())
    yield paragraph(unanswered, rules.gate_undetermined()) if has_minimums else unanswered
    yield paragraph(_UNKNOWN[policies.unknown](), rules.listed_apart())
    yield paragraph(_not_applicable(policies.not_applicable, pack.rubric.scale), rules.needs_reason())


def _missing_in_parts(pack: Pack) -> Iterator[Statement]:
    """Yield the rules of nodes that have rules of their own."""
    titles = {node.id: node.title for node in pack.questionnaire.node_named.values()}
    for id_, node_rubric in pack.rubric.nodes.items():
        if (own := node_rubric.policies) is None:
            continue
        sentences = [_UNANSWERED[own.unanswered]()] if own.unanswered else []
        sentences += [_UNKNOWN[own.unknown]()] if own.unknown else []
        sentences += [_not_applicable(own.not_applicable, pack.rubric.scale)] if own.not_applicable else []
        if sentences:
            lead = rules.other_rules(node=titles[id_]) if id_ in titles else rules.other_rules_for_whole()
            yield paragraph(lead, *sentences)


def _not_applicable(choice: NotApplicable, scale: Scale) -> Statement:
    if isinstance(choice, FixedLevel):
        return rules.not_applicable_at(level=scale.called(choice.level))
    return _NOT_APPLICABLE[choice]()


def score_rules(pack: Pack) -> Iterator[Statement]:
    """Yield sentences on how scores are rolled up, rounded and mapped to bands."""
    rubric, titles = pack.rubric, _titles(pack)
    for kind, rule in _by_kind(pack):
        method = method_named(rule.method).said(rule, _parts_of(kind, pack), rubric.scale)
        if kind == OVERALL:
            yield statements.overall_score(method=method)
        else:
            yield statements.score(node=statements.each(kind=_kind(kind)), method=method)
    for id_, own in rubric.nodes.items():
        if own.method:
            yield statements.score(node=titles[id_], method=method_words(id_, pack))
    empty = {own.roll_up.empty for own in pack.rules.values() if own.roll_up.empty is not None}
    if empty:
        yield statements.empty_scores(values=at_most([exact_figure(value) for value in sorted(empty)]))
    weights = [_node_value(titles[id_], own.weight) for id_, own in rubric.nodes.items() if own.weight != 1]
    if weights:
        yield statements.weights(weights=at_most(weights, _MOST))
    targets = [_node_value(titles[id_], own.target) for id_, own in rubric.nodes.items() if own.target is not None]
    if targets:
        yield statements.targets(targets=at_most(targets, _MOST))
    yield _rounding(rubric.policies.rounding)
    for name, score_level in rubric.score_levels.items():
        yield from _reads(titles.get(name) or statements.each(kind=_kind(name)), score_level)


def _titles(pack: Pack) -> dict[str, Words]:
    """Return the titles of all nodes by id, with words for the whole."""
    return {OVERALL: statements.whole()} | {node.id: node.title for node in pack.questionnaire.node_named.values()}


def _kind(kind: str) -> Words:
    """Return the noun for a kind of node; one that the pack declares is its own word."""
    known = {DIMENSION: statements.dimension, SECTION: statements.section}
    return known[kind]() if kind in known else id_words(kind)


def _node_value(node: Words, value: Exact) -> Statement:
    return statements.node_value(node=node, value=exact_figure(value))


def method_words(node: str, pack: Pack) -> Statement:
    """Return the roll-up of a node's score as a phrase to follow `The score is`; `node` is an id or OVERALL."""
    of_node = pack.rules[node]
    return method_named(of_node.roll_up.method).said(of_node.roll_up, _parts_of(of_node.kind, pack), pack.rubric.scale)


def _parts_of(kind: str, pack: Pack) -> Statement:
    """Return what the score of nodes of a kind is made of: their questions, sections or dimensions, or parts."""
    nodes = [
        pack.questionnaire.node_named[id_] for id_, own in pack.rules.items() if id_ != OVERALL and own.kind == kind
    ]
    inside = [section for node in nodes for section in node.sections]
    if kind == OVERALL:
        nodes, inside = [], list(pack.questionnaire.dimensions)
    kinds = {pack.rules[section.id].kind for section in inside}
    asks = any(node.questions for node in nodes)
    if not kinds:
        return rules.its_questions()
    known = {DIMENSION: rules.its_dimensions, SECTION: rules.its_sections}
    return rules.its_parts() if asks or len(kinds) != 1 else known.get(kinds.pop(), rules.its_parts)()


def _by_kind(pack: Pack) -> Iterable[tuple[str, RollUp]]:
    """Return each kind of node with its roll-up: the overall score, dimensions, sections, then other kinds."""
    methods: dict[str, RollUp] = {}
    for id_, of_node in pack.rules.items():
        own = pack.rubric.nodes.get(id_)
        if own is None or own.method is None:
            methods.setdefault(of_node.kind, of_node.roll_up)
    order = [OVERALL, DIMENSION, SECTION]
    return sorted(methods.items(), key=lambda entry: order.index(entry[0]) if entry[0] in order else len(order))


def _rounding(rounding: Rounding) -> Statement:
    if rounding.mode == "none":
        return statements.never_rounded()
    decimals, halves = statements.decimals(number=rounding.digits), _MODES[rounding.mode]()
    if rounding.at == "every-node":
        return statements.rounded_everywhere(decimals=decimals, halves=halves)
    return statements.rounded_once(decimals=decimals, halves=halves)


def _reads(node: Words, rule: ScoreLevel) -> Iterator[Statement]:
    if rule.whole:
        reads = _WHOLE[rule.whole](node=node)
    else:
        band = statements.band_share if rule.of == "share" else statements.band
        bands = [band(band=one.name, start=exact_figure(one.from_)) for one in rule.bands]
        reads = statements.reads(node=node, bands=at_most(bands, _MOST))
    if (rounded := rule.rounded) and rounded.mode != "none":
        decimals, halves = statements.decimals(number=rounded.digits), _MODES[rounded.mode]()
        reads = paragraph(reads, statements.rounded_first(decimals=decimals, halves=halves))
    yield reads
    for ceiling in rule.must_have:
        yield statements.must_have(band=ceiling.at_most, why=ceiling.because)


def gate_rules(pack: Pack) -> Iterator[Statement]:
    """Yield sentences on how gates are judged."""
    rubric = pack.rubric
    if not rubric.gates:
        yield statements.no_gates()
        return
    yield statements.gates()
    if any(method_named(pack.rules[node.id].roll_up.method).averages for node in pack.questionnaire.dimensions):
        yield statements.thresholds()
    titles = _titles(pack)
    for gate in rubric.gates:
        scores = [
            statements.threshold(score=exact_figure(needs), node=titles[id_]) for id_, needs in gate.thresholds.items()
        ]
        if scores:
            yield statements.gate_thresholds(gate=gate.id, scores=at_most(scores, _MOST))

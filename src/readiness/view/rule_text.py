"""Describe the rules of a pack in sentences: levels, evidence, missing answers, scores and gates."""

from collections.abc import Iterable, Iterator

from readiness.model.field_types import format_exact
from readiness.model.node_rubric import OVERALL, RollUp, ScoreLevel
from readiness.model.node_rules import DIMENSION, SECTION
from readiness.model.pack import Pack
from readiness.model.policies import FixedLevel, NotApplicable, Policies, Rounding
from readiness.scoring.roll_up_method import method_named
from readiness.statements import rules
from readiness.statements.statement import Statement
from readiness.view.condition_text import condition_text
from readiness.view.words import count_text, id_words, list_text, with_article

_MISSING = {
    "lowest": "counts at the lowest level",
    "excluded": "is left out of every score",
    "blocks": "leaves what it is in, and all above, without a score until it is answered",
    "full-deduction": "loses all its points",
}
_NOT_APPLICABLE = {
    "excluded": "is left out of every score",
    "lowest": "counts at the lowest level",
    "as-met": "counts as met",
    "as-target": "counts at the level its last gate needs",
}
_MODES = {"half-up": "halves go up", "half-even": "halves go to the even digit", "down": "always down"}
_WHOLE = {
    "ceiling": "the next level at or above it",
    "floor": "the last level at or below it",
    "nearest": "the nearest level",
}


def scale_rules(pack: Pack) -> Iterator[str]:
    """Yield sentences on how levels count in scores."""
    rubric = pack.rubric
    ends = f"from {format_exact(rubric.scale.least)} to {format_exact(rubric.scale.most)}"
    yield f"Levels count {ends}; scores are structured judgment, not measurement."
    for scale, scale_name in (
        (rubric.scale, "the scale"),
        *((s, f"the scale '{name}'") for name, s in rubric.scales.items()),
    ):
        if any(level.value is not None for level in scale.levels):
            level_values = [f"{level.name} for {format_exact(level.counts)}" for level in scale.levels]
            yield f"On {scale_name} a level counts by its own value: {list_text(level_values, 12)}."
    if any(scale.counts != rubric.scale.counts for scale in rubric.scales.values()):
        yield (
            "Where a question is answered on a scale of its own, a mean counts it by its share of the way from the "
            "lowest to the highest level of that scale; a sum counts it by what its level counts for."
        )
    if facets := rubric.facets:
        combined = "the mean of the two" if len(facets.titles) == 2 else "the mean of them"
        combined = combined if facets.combine == "mean" else "the lowest of them"
        missing = "counts at the lowest level" if facets.missing == "lowest" else "is left out"
        yield (
            f"A question may be answered apart for {list_text(list(facets.titles.values()))}"
            f"; it counts for {combined}, "
            f"and a side that is not said {missing}. Gates and gaps read the lowest of them."
        )


def evidence_rules(pack: Pack) -> Iterator[str]:
    """Yield sentences on the evidence a claim needs."""
    policies = pack.rubric.policies
    if policies.evidence is None:
        yield "Claims need no evidence in this rubric: what is claimed counts, unless a measured figure supports less."
    else:
        yield (
            "Claimed is the level said. Supported is the smaller of that and what the measured figure supports. "
            "Evidenced is the smaller of that and what dated, unexpired evidence supports. Gaps read supported, gates "
            "read evidenced."
        )
        yield (
            f"From level {policies.evidence.required_from} a claim needs evidence with a date not older than "
            f"{count_text(policies.evidence.max_age_months, 'month')}; without it, it counts as level "
            f"{policies.evidence.without} at most. Evidence of an event does not expire."
        )
    if late := policies.done_late:
        yield (
            "Where something had its time and was done after it, the answer supports at most level "
            f"{late.at_most}, and only once it was accepted on record; such answers are listed."
        )


def missing_rules(pack: Pack) -> Iterator[str]:
    """Yield sentences on how questions without a level count."""
    rubric = pack.rubric
    yield from _missing(rubric.policies, gates=any(judged.minimum for judged in rubric.questions.values()))
    titles = {node.id: node.title for node in pack.questionnaire.node_named.values()}
    for id_, node_rubric in rubric.nodes.items():
        if node_rubric.policies:
            rules = [
                f"a question that is not answered {_MISSING[node_rubric.policies.unanswered]}"
                if node_rubric.policies.unanswered
                else "",
                f"one answered with unknown {_MISSING[node_rubric.policies.unknown]}"
                if node_rubric.policies.unknown
                else "",
                f"one that does not apply {_left_out(node_rubric.policies.not_applicable)}"
                if node_rubric.policies.not_applicable
                else "",
            ]
            yield f"In {titles.get(id_, 'the whole')}: {'; '.join(part for part in rules if part)}."
    if roles := rubric.policies.not_applicable_by:
        named = [pack.questionnaire.roles.get(role, id_words(role)) for role in roles]
        yield f"Only the {list_text(named, 12)} may say that a question does not apply."
    if never := rubric.policies.never_not_applicable:
        when = f" when {condition_text(never.when, pack.questionnaire)}" if never.when else ""
        yield f"A {never.criticality} that is asked cannot be answered with not applicable{when}."
    for id_, judged in rubric.questions.items():
        if judged.no_score_below is not None:
            code = pack.questionnaire.questions[id_].code
            yield f"No score is given at all while {code} is below level {judged.no_score_below} or not answered."
    if follow_ups := [q.code for q in pack.questionnaire.questions.values() if q.follows]:
        follow = "follows" if len(follow_ups) == 1 else "follow"
        yield (
            f"{count_text(len(follow_ups), 'question')} ({list_text(follow_ups, 8)}) {follow} another"
            ": not asked once that one "
            "is answered with less than it takes."
        )


def _missing(policies: Policies, *, gates: bool) -> Iterator[str]:
    undetermined = "; a gate that needs it is undetermined" if gates else ""
    yield f"A question that is not answered {_MISSING[policies.unanswered]}{undetermined}."
    yield f"A question answered with unknown {_MISSING[policies.unknown]}, and is listed apart."
    yield f"A question that does not apply {_left_out(policies.not_applicable)}; it needs a reason and an approver."


def _left_out(choice: NotApplicable) -> str:
    return f"counts at level {choice.level}" if isinstance(choice, FixedLevel) else _NOT_APPLICABLE[choice]


def score_rules(pack: Pack) -> Iterator[str]:
    """Yield sentences on how scores are rolled up, rounded and mapped to bands."""
    rubric, titles = pack.rubric, {node.id: node.title for node in pack.questionnaire.node_named.values()}
    titles[OVERALL] = "the whole"
    for kind, rule in _by_kind(pack):
        subject = "The overall score" if kind == OVERALL else f"The score of {with_article(id_words(kind))}"
        yield f"{subject} is {method_named(rule.method).said(rule, _parts_of(kind, pack))}."
    for id_, own in rubric.nodes.items():
        if own.method:
            yield f"The score of {titles[id_]} is {method_text(id_, pack)}."
    empty = {format_exact(own.roll_up.empty) for own in pack.rules.values() if own.roll_up.empty is not None}
    if empty:
        yield f"Where nothing in it counts, a score is {list_text(sorted(empty))} rather than absent."
    weights = [f"{titles[id_]} {format_exact(own.weight)}" for id_, own in rubric.nodes.items() if own.weight != 1]
    if weights:
        yield f"Beside what stands with them, these weigh otherwise than 1: {list_text(weights, 12)}."
    targets = [
        f"{titles[id_]} {format_exact(own.target)}" for id_, own in rubric.nodes.items() if own.target is not None
    ]
    if targets:
        yield f"Scores wanted: {list_text(targets, 12)}."
    yield _rounding(rubric.policies.rounding)
    for name, score_level in rubric.score_levels.items():
        yield from _reads(titles.get(name) or with_article(id_words(name)), score_level)


def method_text(node: str, pack: Pack) -> Statement:
    """Return the roll-up of a node's score as a phrase to follow `The score is`; `node` is an id or OVERALL."""
    of_node = pack.rules[node]
    return method_named(of_node.roll_up.method).said(of_node.roll_up, _parts_of(of_node.kind, pack))


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


def _rounding(rounding: Rounding) -> str:
    if rounding.mode == "none":
        return "All arithmetic is exact, and nothing is rounded."
    manner = f"to {count_text(rounding.digits, 'decimal')}; {_MODES[rounding.mode]}"
    if rounding.at == "every-node":
        return f"Every score is rounded {manner}, before it goes into the score above it, as the published model does."
    return f"All arithmetic is exact. Numbers are rounded once, where they are shown, {manner}."


def _reads(subject: str, rule: ScoreLevel) -> Iterator[str]:
    first = ""
    if rule.rounded and rule.rounded.mode != "none":
        first = f", rounded to {count_text(rule.rounded.digits, 'decimal')} ({_MODES[rule.rounded.mode]}),"
    if rule.whole:
        yield f"The score of {subject}{first} reads as {_WHOLE[rule.whole]} of the scale."
    else:
        unit = " % of the best it could be" if rule.of == "share" else ""
        bands = [f"{band.name} from {format_exact(band.from_)}{unit}" for band in rule.bands]
        yield f"The score of {subject}{first} reads as {list_text(bands, 12)}."
    for ceiling in rule.must_have:
        yield f"It reads as {ceiling.at_most} at most until what it must have is there: {ceiling.because}"


def gate_rules(pack: Pack) -> Iterator[str]:
    """Yield sentences on how gates are judged."""
    rubric = pack.rubric
    if not rubric.gates:
        yield "There are no gates: the scores are the result."
        return
    yield (
        "A blocker below its minimum fails a gate whatever the average; a major fails it unless a remedy names an "
        "owner and a date. The headline is the last gate for which it and all before it pass."
    )
    if any(method_named(pack.rules[node.id].roll_up.method).averages for node in pack.questionnaire.dimensions):
        yield (
            "A dimension's threshold at a gate is stated by the rubric, or else the weighted mean of the minimums of "
            "its questions at that gate; what a question lacks by itself is not counted a second time against its "
            "dimension."
        )
    titles = {node.id: node.title for node in pack.questionnaire.node_named.values()} | {OVERALL: "the whole"}
    for gate in rubric.gates:
        if stated := [f"{format_exact(needs)} of {titles[id_]}" for id_, needs in gate.thresholds.items()]:
            yield f"{gate.id} needs a score of {list_text(stated, 12)}."

"""Build the scorecard: the overall score, every dimension and section, and the themes."""

from collections import Counter
from collections.abc import Iterator, Sequence

from readiness.model.answer import State
from readiness.model.counts import Blockers
from readiness.model.id_words import id_words
from readiness.model.node_rubric import OVERALL
from readiness.model.node_rules import DIMENSION, SECTION
from readiness.model.policies import Rounding
from readiness.model.scorecard import NodeScore, ThemeScore
from readiness.statements import columns, labels
from readiness.statements import scores as statements
from readiness.statements.lists import at_most, entries
from readiness.statements.statement import Statement
from readiness.view.figures import format_percent, format_plain, make_figure
from readiness.view.models.parts import NamedView
from readiness.view.models.scores import NodeScoreView, ThemeScoreView
from readiness.view.phrases import Phrases
from readiness.view.possible_scores import end_figure, score_of

_MOST_CODES = 12
_KINDS = {OVERALL: statements.overall, DIMENSION: labels.dimension, SECTION: labels.section}
_SHARE = Rounding.model_construct(digits=2, mode="down")


def node_rows(wording: Phrases) -> tuple[NodeScoreView, ...]:
    """Return the overall row, then a row for each dimension followed by its sections."""
    return tuple(_rows(wording, wording.scores.overall, 0))


def weakest_dimensions(wording: Phrases) -> Statement | None:
    """Return a sentence on the dimensions with the lowest evidenced score.

    None when fewer than two different scores exist, the dimensions have different ranges, or too much is unknown.
    """
    if is_too_unknown(wording, wording.scores.overall):
        return None
    parts = wording.scores.overall.parts
    scored = [(part.evidenced.value, part) for part in parts if part.evidenced.value is not None]
    ends = {(part.least, part.most) for part in parts}
    if len({value for value, _ in scored}) < 2 or len(ends) > 1:
        return None
    lowest, first = min(scored, key=lambda one: one[0])
    score = wording.score_limit(first.id, lowest)
    weakest = [part for value, part in scored if wording.score_limit(part.id, value).rounded == score.rounded]
    if len(weakest) == len(scored):
        return None
    names = at_most([part.title for part in weakest])
    (least, most), *_ = ends
    said = score_of(score, end_figure(least), end_figure(most))
    if wording.rubric.policies.evidence:
        return statements.weakest_evidenced(dimensions=names, score=said)
    return statements.weakest(dimensions=names, score=said)


def waiting_stages(wording: Phrases) -> tuple[Statement, ...]:
    """Return for every dimension with stages a sentence on the questions that block its next stage."""
    sentences = []
    for part in wording.scores.overall.parts:
        reached = part.evidenced.value
        later = {
            term.stage for term in part.evidenced.terms if reached is not None and term.stage and term.stage > reached
        }
        short = [t for t in part.evidenced.terms if later and t.stage == min(later) and not t.value]
        if short:
            codes = at_most([wording.named(term.id).code for term in short], _MOST_CODES)
            sentences.append(statements.stage_waits(dimension=part.title, stage=min(later), questions=codes))
    return tuple(sentences)


def is_too_unknown(wording: Phrases, node: NodeScore) -> bool:
    """Return whether more of a node's questions are unknown or unanswered than the rubric allows."""
    return _is_too_much(wording, node.unknown + node.unanswered, node.applicable)


def _is_too_much(wording: Phrases, unknown: int, applicable: int) -> bool:
    rules = wording.rubric.how_sure
    return rules is not None and rules.is_too_much(unknown, applicable)


def _rows(wording: Phrases, node: NodeScore, depth: int) -> Iterator[NodeScoreView]:
    yield _row(wording, node, depth)
    for part in node.parts:
        yield from _rows(wording, part, depth + 1)


def _row(wording: Phrases, node: NodeScore, depth: int) -> NodeScoreView:
    value = node.evidenced.value
    minimums = wording.scores.minimums[node.id]
    blockers = wording.scores.blockers[node.id]
    short = _safety_first(wording, blockers.short)
    counted = _blockers(blockers) if node.answered or short else None
    kind = wording.assessment.pack.rules[node.id].kind
    return NodeScoreView(
        id=node.id,
        title=wording.node_title(node),
        depth=depth,
        claimed=wording.score(node.id, node.claimed.value),
        evidenced=wording.score(node.id, value),
        met=statements.met(met=minimums.met, needed=minimums.needed) if minimums.needed else None,
        all_met=minimums.met == minimums.needed,
        coverage=make_figure(node.coverage, _SHARE),
        coverage_percent=None if node.coverage is None else format_percent(node.coverage),
        answered=node.answered,
        unknown=node.unknown,
        claimed_above_evidence=node.claimed_above_evidence,
        applicable=node.applicable,
        too_unknown=is_too_unknown(wording, node),
        left_out=node.left_out,
        coverage_words=_coverage(node),
        unanswered=node.unanswered,
        not_applicable=node.not_applicable,
        not_asked=node.not_asked,
        blockers=blockers.number,
        blockers_short=short,
        blockers_counted=counted,
        blockers_words=_named(counted, short) if depth else counted,
        because=node.evidenced.because,
        withheld=bool(node.evidenced.withheld),
        weight=format_plain(wording.assessment.pack.rules[node.id].weight) if depth else "",
        kind=id_words(kind),
        kind_label=_KINDS[kind]() if kind in _KINDS else id_words(kind).capitalize(),
        least=end_figure(node.least),
        most=end_figure(node.most),
        target=wording.score(node.id, node.target),
        below_target=None if value is None or node.target is None else value < node.target,
        reads=node.reads.name if node.reads else None,
        claimed_reads=node.claimed_reads.name if node.claimed_reads else None,
        reads_because=node.reads.because if node.reads else "",
        facets=tuple(wording.figure(score.value) for score in node.facets),
    )


def _leaves_out(node: NodeScore) -> bool:
    return node.evidenced.value is not None and node.left_out > 0


def _safety_first(wording: Phrases, ids: Sequence[str]) -> tuple[NamedView, ...]:
    """Return the names of questions; first those that a tool in use must never be without."""
    live = wording.rubric.live
    safe = live.safe_now.minimums if live and live.safe_now else {}
    return tuple(wording.named(id_) for id_ in sorted(ids, key=lambda id_: id_ not in safe))


def _blockers(blockers: Blockers) -> Statement | None:
    """Return the number of the blockers that are short, and of those not known; None without blockers."""
    number, short, not_known = blockers.number, len(blockers.short), blockers.not_known
    if not number:
        return None
    said = columns.blockers_counted(short=short, number=number) if short else columns.no_blocker_short(number=number)
    return columns.and_not_known(blockers=said, number=not_known) if not_known else said


def _named(counted: Statement | None, short: Sequence[NamedView]) -> Statement | None:
    if counted is None or not short:
        return counted
    return columns.blockers_short(counted=counted, questions=entries(*(name.title for name in short)))


def _coverage(node: NodeScore) -> Statement:
    answered, applicable, unknown = node.answered, node.applicable, node.unknown
    if not applicable:
        return statements.none_applies()
    said = statements.answered(answered=answered, applicable=applicable)
    if unknown:
        said = statements.answered_and_unknown(answered=answered, applicable=applicable, unknown=unknown)
    return statements.leaving_out(answered=said, number=node.left_out) if _leaves_out(node) else said


def theme_rows(wording: Phrases) -> tuple[ThemeScoreView, ...]:
    """Return the score of every theme with an evidenced score."""
    scored = (theme for theme in wording.scores.themes if theme.evidenced.value is not None)
    return tuple(_theme(wording, theme) for theme in scored)


def _theme(wording: Phrases, theme: ThemeScore) -> ThemeScoreView:
    states = Counter(wording.scores.questions[id_].state for id_ in theme.questions)
    unknown = states[State.UNKNOWN] + states[State.UNANSWERED]
    return ThemeScoreView(
        theme.id,
        theme.title,
        wording.figure(theme.claimed.value),
        wording.figure(theme.evidenced.value),
        questions=states.total() - states[State.NOT_ASKED],
        answered=states[State.ANSWERED],
        too_unknown=_is_too_much(
            wording, unknown, states.total() - states[State.NOT_ASKED] - states[State.NOT_APPLICABLE]
        ),
    )

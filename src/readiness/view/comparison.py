"""Two assessments of one use case → their comparison."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import islice
from typing import Any

from readiness.model.assessment import Assessment
from readiness.model.field_types import Exact
from readiness.model.rejudgment import rejudgment_of
from readiness.model.scorecard import NodeScore
from readiness.safe_text import escape_controls
from readiness.statements import changes as rejudging
from readiness.statements import comparison as statements
from readiness.statements.scores import overall
from readiness.statements.statement import Statement
from readiness.statements.values import Figure
from readiness.view.changes import changes_between
from readiness.view.figures import in_unit, number_figure, plain_figure
from readiness.view.models.comparison import ComparedScoreView, ComparedSideView, ComparisonView
from readiness.view.phrases import Phrases
from readiness.view.score_rounding import finer_rounding
from readiness.view.words import VERDICTS

_MOST_TEXT, _MOST_FIGURES = 60, 40


def comparison_view(
    now: Assessment, before: Assessment, names: tuple[str, str], published: tuple[Any, Any]
) -> ComparisonView:
    """Return the comparison; `names` and `published` are those of the earlier and of the later assessment.

    What was published is the statement of a report that carries an assessment; None for any other.
    """
    wording, earlier = Phrases(now), Phrases(before)
    header = now.answers.assessment
    return ComparisonView(
        organization=header.organization,
        use_case=header.use_case,
        before=_side(earlier, names[0], published[0]),
        now=_side(wording, names[1], published[1]),
        scores=tuple(_scores(earlier, wording)),
        changes=changes_between(before, wording),
    )


def _side(wording: Phrases, name: str, made: Mapping[str, Any] | None) -> ComparedSideView:
    answers, pack = wording.answers, wording.assessment.pack
    live, headline = wording.scores.live, wording.scores.headline
    rejudgment = rejudgment_of(wording.assessment)
    return ComparedSideView(
        name=name,
        date=answers.date,
        questionnaire=answers.assessment.questionnaire,
        rubric=answers.assessment.rubric,
        headline=wording.gate_view(headline) if headline else None,
        outcome=wording.live_rules.outcome_named[live.outcome].title if live and live.outcome else None,
        rejudged=rejudging.rejudged(before=rejudgment.before, now=rejudgment.now) if rejudgment else None,
        published=_published(made) if made and made["pack_sha256"] != pack.sha256 else None,
    )


def _scores(before: Phrases, now: Phrases) -> Iterator[ComparedScoreView]:
    for node in (now.scores.overall, *now.scores.overall.parts):
        earlier = before.scores.by_node.get(node.id)
        rule = now.score_rounding(node.id)
        if earlier is not None:
            rule = finer_rounding(before.score_rounding(node.id), rule)
        was, value = earlier.evidenced.value if earlier else None, node.evidenced.value
        before_figure, now_figure = (
            None if score is None else in_unit(number_figure(score, rule), now.unit(node.id)) for score in (was, value)
        )
        change = 0
        if before_figure and now_figure and before_figure.shown != now_figure.shown:
            change = 1 if now_figure.rounded > before_figure.rounded else -1
        shares = score_share(earlier, was) if earlier else None, score_share(node, value)
        yield ComparedScoreView(node.id, now.node_title(node), before_figure, now_figure, change, *shares)


def score_share(node: NodeScore, value: Exact | None) -> Figure | None:
    """Return the place of a score between the lowest and the highest possible one, from 0 to 1."""
    if value is None or node.most is None:
        return None
    least = node.least or 0
    return plain_figure(Fraction(value - least) / (node.most - least)) if node.most > least else None


def _published(made: Mapping[str, Any]) -> Statement | None:
    """Return the figures that a report states; it may come from a stranger, and what has another form is left out."""
    judged = statements.judged_by(version=_text(made["version"]), rubric=_text(made["rubric"]))
    figures = tuple(islice(_figures(made["scores"]), _MOST_FIGURES))
    return statements.published(judged=judged, figures=figures) if figures else None


def _figures(stated: Mapping[str, Any]) -> Iterator[Statement]:
    scores, gates = (stated.get(name) for name in ("scorecard", "gates"))
    for entry in scores if isinstance(scores, list) else ():
        match entry:
            case {"id": "overall", "evidenced": {"shown": str(shown)}}:
                yield statements.published_score(title=overall(), score=_text(shown))
            case {"depth": 1, "title": str(title), "evidenced": {"shown": str(shown)}}:
                yield statements.published_score(title=_text(title), score=_text(shown))
    words = {state.kind: state.word for state in VERDICTS.values()}
    for entry in gates if isinstance(gates, list) else ():
        match entry:
            case {"id": str(id_), "verdict": {"kind": str(kind)}} if kind in words:
                yield statements.published_gate(gate=_text(id_), verdict=words[kind])


def _text(text: str) -> str:
    return escape_controls(text)[:_MOST_TEXT]

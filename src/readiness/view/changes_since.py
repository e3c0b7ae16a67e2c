"""Compare an assessment with the previous one: gates, scores, answers."""

from collections.abc import Iterator

from readiness.model.node_rubric import OVERALL
from readiness.model.rejudgment import find_rejudgment
from readiness.model.scorecard import QuestionScore
from readiness.view.figures import make_figure
from readiness.view.models.changes import ChangedAnswerView, ChangedGateView, ChangedScoreView, ChangesView
from readiness.view.phrases import Phrases
from readiness.view.score_rounding import finer_rounding
from readiness.view.words import STATES, VERDICTS, count_text, list_text, long_date

_MOST_NAMED = 3


def changes_since(wording: Phrases) -> ChangesView | None:
    """Return the changes since the previous assessment; None without a previous assessment."""
    previous = wording.assessment.previous
    if previous is None:
        return None
    before = Phrases(previous, wording.edition)
    answers = tuple(_answers(before, wording))
    gates = tuple(_gates(before, wording))
    scores = tuple(_scores(before, wording))
    return ChangesView(
        date=previous.answers.date.isoformat(),
        date_long=long_date(previous.answers.date),
        summary=_summary(before, wording, gates, scores, answers),
        rejudged=earlier_rejudged(wording),
        gates=gates,
        scores=scores,
        answers=answers,
    )


def _gates(before: Phrases, now: Phrases) -> Iterator[ChangedGateView]:
    earlier = {verdict.id: verdict.verdict for verdict in before.scores.gates}
    for verdict in now.scores.gates:
        verdict_before = earlier.get(verdict.id)
        if verdict_before is not None and verdict_before is not verdict.verdict:
            yield ChangedGateView(verdict.id, verdict.title, VERDICTS[verdict_before], VERDICTS[verdict.verdict])


def _scores(before: Phrases, now: Phrases) -> Iterator[ChangedScoreView]:
    for node in (now.scores.overall, *now.scores.overall.parts):
        earlier = before.scores.by_node.get(node.id)
        if earlier is None or not (node is now.scores.overall or now.shows(node.id)):
            continue
        rule = finer_rounding(before.score_rounding(node.id), now.score_rounding(node.id))
        was, value = earlier.evidenced.value, node.evidenced.value
        before_figure, now_figure = make_figure(was, rule), make_figure(value, rule)
        if (before_figure and before_figure.shown) != (now_figure and now_figure.shown):
            change = 0 if was is None or value is None else (1 if value > was else -1)
            yield ChangedScoreView(node.id, node.title, before_figure, now_figure, change)


def _answers(before: Phrases, now: Phrases) -> Iterator[ChangedAnswerView]:
    for id_, score in now.scores.questions.items():
        earlier = before.scores.questions.get(id_)
        if earlier is None or not now.shows(id_):
            continue
        if (before_text := _answer_text(earlier)) != (now_text := _answer_text(score)):
            known = earlier.evidenced is not None and score.evidenced is not None
            raised = 0 if not known else (score.evidenced or 0) - (earlier.evidenced or 0)
            yield ChangedAnswerView(now.named(id_), now.dimension_of(id_), before_text, now_text, raised)


def _answer_text(score: QuestionScore) -> str:
    if score.claimed is None:
        return STATES[score.state].word
    shown = "" if score.evidenced == score.claimed else f", evidenced {score.evidenced}"
    return f"level {score.claimed}{shown}"


def _summary(
    before: Phrases,
    now: Phrases,
    gates: tuple[ChangedGateView, ...],
    scores: tuple[ChangedScoreView, ...],
    answers: tuple[ChangedAnswerView, ...],
) -> str:
    clauses = [f"{gate.id} went from {gate.before.word} to {gate.now.word}" for gate in gates[:_MOST_NAMED]]
    if not gates and now.scores.gates:
        clauses.append("no gate's verdict changed")
    for up, word in ((1, "rose"), (-1, "fell")):
        titles = [score.title for score in scores if score.change == up and score.id != OVERALL]
        if titles:
            clauses.append(f"{list_text(titles, _MOST_NAMED)} {word}")
    raised = sum(1 for answer in answers if answer.raised > 0)
    lowered = sum(1 for answer in answers if answer.raised < 0)
    directions = [f"{number} {word}" for number, word in ((raised, "raised"), (lowered, "lowered")) if number]
    other = len(answers) - raised - lowered
    if directions or other:
        directions += [f"{other} otherwise"] if directions and other else []
        tail = f" ({', '.join(directions)})" if directions else ""
        clauses.append(f"{count_text(len(answers), 'answer')} changed{tail}")
    else:
        clauses.append("no answer changed")
    rejudged = ", whose answers are re-judged here" if earlier_rejudged(now) else ""
    return f"Since {long_date(before.answers.date)}{rejudged}: {'; '.join(clauses)}."


def earlier_rejudged(now: Phrases) -> str | None:
    """Return a sentence if the earlier answers were last judged by a different version of their pack, else None."""
    previous = now.assessment.previous
    rejudgment = find_rejudgment(previous.answers.assessment, previous.pack) if previous else None
    if rejudgment is None:
        return None
    return (
        f"Re-judged: the earlier answers were judged by {rejudgment.before}; here they are judged by {rejudgment.now}."
    )

"""What changed since the assessment before: gates, scores, answers."""

from collections.abc import Iterator

from readiness.model.node_rubric import OVERALL
from readiness.model.rejudgment import find_rejudgment
from readiness.model.scorecard import QuestionScore
from readiness.view.models.changes import ChangedAnswerView, ChangedGateView, ChangedScoreView, ChangesView
from readiness.view.phrases import Phrases
from readiness.view.words import STATES, VERDICTS, count_text, list_text, long_date

_MOST_NAMED = 3


def changes_since(wording: Phrases) -> ChangesView | None:
    """Return what changed since the assessment before; None when there is none."""
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
        was = earlier.get(verdict.id)
        if was is not None and was is not verdict.verdict:
            yield ChangedGateView(verdict.id, verdict.title, VERDICTS[was], VERDICTS[verdict.verdict])


def _scores(before: Phrases, now: Phrases) -> Iterator[ChangedScoreView]:
    for node in (now.scores.overall, *now.scores.overall.parts):
        earlier = before.scores.by_node.get(node.id)
        if earlier is None or not (node is now.scores.overall or now.shows(node.id)):
            continue
        was, is_ = before.figure(earlier.evidenced.value), now.figure(node.evidenced.value)
        if (was and was.shown) != (is_ and is_.shown):
            change = 0 if was is None or is_ is None else (1 if is_.rounded > was.rounded else -1)
            yield ChangedScoreView(node.id, node.title, was, is_, change)


def _answers(before: Phrases, now: Phrases) -> Iterator[ChangedAnswerView]:
    for id_, score in now.scores.questions.items():
        earlier = before.scores.questions.get(id_)
        if earlier is None or not now.shows(id_):
            continue
        if (was := _said(earlier)) != (is_ := _said(score)):
            known = earlier.evidenced is not None and score.evidenced is not None
            raised = 0 if not known else (score.evidenced or 0) - (earlier.evidenced or 0)
            yield ChangedAnswerView(now.named(id_), now.dimension_of(id_), was, is_, raised)


def _said(score: QuestionScore) -> str:
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
    said = [f"{gate.id} went from {gate.before.word} to {gate.now.word}" for gate in gates[:_MOST_NAMED]]
    if not gates and now.scores.gates:
        said.append("no gate's verdict changed")
    for up, word in ((1, "rose"), (-1, "fell")):
        titles = [score.title for score in scores if score.change == up and score.id != OVERALL]
        if titles:
            said.append(f"{list_text(titles, _MOST_NAMED)} {word}")
    raised = sum(1 for answer in answers if answer.raised > 0)
    lowered = sum(1 for answer in answers if answer.raised < 0)
    moved = [f"{number} {word}" for number, word in ((raised, "raised"), (lowered, "lowered")) if number]
    other = len(answers) - raised - lowered
    if moved or other:
        moved += [f"{other} otherwise"] if moved and other else []
        tail = f" ({', '.join(moved)})" if moved else ""
        said.append(f"{count_text(len(answers), 'answer')} changed{tail}")
    else:
        said.append("no answer changed")
    again = ", whose answers are re-judged here" if earlier_rejudged(now) else ""
    return f"Since {long_date(before.answers.date)}{again}: {'; '.join(said)}."


def earlier_rejudged(now: Phrases) -> str | None:
    """Say that the earlier answers were last judged by another content of their pack, where they were."""
    previous = now.assessment.previous
    found = find_rejudgment(previous.answers.assessment, previous.pack) if previous else None
    if found is None:
        return None
    return f"Re-judged: the earlier answers were judged by {found.before}; here they are judged by {found.now}."

"""What changed since the assessment before: gates, scores, answers."""

from collections.abc import Iterator

from readiness.model.judged_by import rejudged
from readiness.model.node_rubric import OVERALL
from readiness.model.scorecard import QuestionScore
from readiness.reporting.view.shape_changes import ChangedAnswer, ChangedGate, ChangedScore, Changes
from readiness.reporting.view.wording import Wording
from readiness.reporting.view.words import STATES, VERDICTS, count, listed, long_date

_MOST_NAMED = 3


def changes(wording: Wording) -> Changes | None:
    """Return what changed since the assessment before; None when there is none."""
    previous = wording.assessment.previous
    if previous is None:
        return None
    before = Wording(previous, wording.edition)
    answers = tuple(_answers(before, wording))
    gates = tuple(_gates(before, wording))
    scores = tuple(_scores(before, wording))
    return Changes(
        date=previous.answers.date.isoformat(),
        date_long=long_date(previous.answers.date),
        summary=_summary(before, wording, gates, scores, answers),
        rejudged=earlier_rejudged(wording),
        gates=gates,
        scores=scores,
        answers=answers,
    )


def _gates(before: Wording, now: Wording) -> Iterator[ChangedGate]:
    earlier = {verdict.id: verdict.verdict for verdict in before.scores.gates}
    for verdict in now.scores.gates:
        was = earlier.get(verdict.id)
        if was is not None and was is not verdict.verdict:
            yield ChangedGate(verdict.id, verdict.title, VERDICTS[was], VERDICTS[verdict.verdict])


def _scores(before: Wording, now: Wording) -> Iterator[ChangedScore]:
    for node in (now.scores.overall, *now.scores.overall.parts):
        earlier = before.scores.by_node.get(node.id)
        if earlier is None or not (node is now.scores.overall or now.shows(node.id)):
            continue
        was, is_ = before.figure(earlier.evidenced.value), now.figure(node.evidenced.value)
        if (was and was.shown) != (is_ and is_.shown):
            change = 0 if was is None or is_ is None else (1 if is_.rounded > was.rounded else -1)
            yield ChangedScore(node.id, node.title, was, is_, change)


def _answers(before: Wording, now: Wording) -> Iterator[ChangedAnswer]:
    for id_, score in now.scores.questions.items():
        earlier = before.scores.questions.get(id_)
        if earlier is None or not now.shows(id_):
            continue
        if (was := _said(earlier)) != (is_ := _said(score)):
            known = earlier.evidenced is not None and score.evidenced is not None
            raised = 0 if not known else (score.evidenced or 0) - (earlier.evidenced or 0)
            yield ChangedAnswer(now.named(id_), now.dimension_of(id_), was, is_, raised)


def _said(score: QuestionScore) -> str:
    if score.claimed is None:
        return STATES[score.state].word
    shown = "" if score.evidenced == score.claimed else f", evidenced {score.evidenced}"
    return f"level {score.claimed}{shown}"


def _summary(
    before: Wording,
    now: Wording,
    gates: tuple[ChangedGate, ...],
    scores: tuple[ChangedScore, ...],
    answers: tuple[ChangedAnswer, ...],
) -> str:
    said = [f"{gate.id} went from {gate.before.word} to {gate.now.word}" for gate in gates[:_MOST_NAMED]]
    if not gates and now.scores.gates:
        said.append("no gate's verdict changed")
    for up, word in ((1, "rose"), (-1, "fell")):
        titles = [score.title for score in scores if score.change == up and score.id != OVERALL]
        if titles:
            said.append(f"{listed(titles, _MOST_NAMED)} {word}")
    raised = sum(1 for answer in answers if answer.raised > 0)
    lowered = sum(1 for answer in answers if answer.raised < 0)
    moved = [f"{number} {word}" for number, word in ((raised, "raised"), (lowered, "lowered")) if number]
    other = len(answers) - raised - lowered
    if moved or other:
        moved += [f"{other} otherwise"] if moved and other else []
        tail = f" ({', '.join(moved)})" if moved else ""
        said.append(f"{count(len(answers), 'answer')} changed{tail}")
    else:
        said.append("no answer changed")
    again = ", whose answers are re-judged here" if earlier_rejudged(now) else ""
    return f"Since {long_date(before.answers.date)}{again}: {'; '.join(said)}."


def earlier_rejudged(now: Wording) -> str | None:
    """Say that the earlier answers were last judged by another content of their pack, where they were."""
    previous = now.assessment.previous
    found = rejudged(previous.answers.assessment, previous.pack) if previous else None
    if found is None:
        return None
    return f"Re-judged: the earlier answers were judged by {found.before}; here they are judged by {found.now}."

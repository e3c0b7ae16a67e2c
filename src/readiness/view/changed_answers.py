"""Answers with another state or level than in the previous assessment, each with the way in which it changed."""

from collections.abc import Callable, Iterator, Sequence

from readiness.model.answer import State
from readiness.model.field_types import Exact, exact_figure
from readiness.model.scorecard import QuestionScore
from readiness.statements import changes as statements
from readiness.statements import levels
from readiness.statements.statement import Statement
from readiness.view.models.changes import ChangedAnswerView, Way
from readiness.view.phrases import Phrases
from readiness.view.words import STATES


def changed_answers(before: Phrases, now: Phrases) -> Iterator[ChangedAnswerView]:
    """Yield the questions of the edition that changed, in the order of the questionnaire."""
    for id_, score in now.scores.questions.items():
        earlier = before.scores.questions.get(id_)
        if earlier is None or not now.shows(id_):
            continue
        if (said_before := _said(earlier, before)) != (said_now := _said(score, now)):
            was, value = (_value(one.evidenced, one, by) for one, by in ((earlier, before), (score, now)))
            raised = 0 if was is None or value is None else value - was
            yield ChangedAnswerView(
                now.named(id_),
                now.dimension_of(id_),
                _way(earlier, score, before, now),
                said_before,
                said_now,
                exact_figure(raised),
            )


def counted_answers(answers: Sequence[ChangedAnswerView]) -> Statement:
    """Return the number of changed answers, with the number of each way."""
    number = len(answers)
    if not number:
        return statements.no_answer_changed()
    ways = [one.way for one in answers]
    if set(ways) == {"otherwise"}:
        return statements.answers_changed(number=number)
    counts = ((say, ways.count(way)) for way, say in _COUNTED.items())
    return statements.answers_changed_by(number=number, ways=tuple(say(number=count) for say, count in counts if count))


_COUNTED: dict[Way, Callable[..., Statement]] = {
    "rose": statements.raised,
    "fell": statements.lowered,
    "answered": statements.answered,
    "unanswered": statements.unanswered,
    "lost-evidence": statements.lost_evidence,
    "reopened": statements.reopened,
    "otherwise": statements.otherwise,
}


def _way(earlier: QuestionScore, score: QuestionScore, before: Phrases, now: Phrases) -> Way:
    if {one.event for one in score.reopened} - {one.event for one in earlier.reopened}:
        return "reopened"
    was_answered, is_answered = (one.state is State.ANSWERED for one in (earlier, score))
    if was_answered != is_answered:
        return _way_of_state(earlier.state, score.state)
    was, value = _value(earlier.evidenced, earlier, before), _value(score.evidenced, score, now)
    if was is None or value is None or was == value:
        return "otherwise"
    if value > was:
        return "rose"
    supported, now_supported = _value(earlier.supported, earlier, before), _value(score.supported, score, now)
    is_supported = supported is not None and now_supported is not None and now_supported >= supported
    return "lost-evidence" if is_supported else "fell"


def _way_of_state(before: State, now: State) -> Way:
    """Return the way of an answer that has a level only before or only now."""
    if now is State.ANSWERED:
        return "answered" if before in {State.UNANSWERED, State.UNKNOWN} else "otherwise"
    return "unanswered" if now in {State.UNANSWERED, State.UNKNOWN} else "otherwise"


def _value(level: int | None, score: QuestionScore, wording: Phrases) -> Exact | None:
    """Return the value of a level in a score; None without a level."""
    return None if level is None else wording.rubric.scale_of(score.id).counts.get(level)


def _said(score: QuestionScore, wording: Phrases) -> Statement:
    if score.claimed is None or score.state is not State.ANSWERED:
        return STATES[score.state].word
    scale = wording.rubric.scale_of(score.id)
    if score.evidenced == score.claimed or score.evidenced is None:
        return levels.level(level=scale.called(score.claimed))
    return levels.level_and_evidenced(level=scale.called(score.claimed), evidenced=scale.called(score.evidenced))

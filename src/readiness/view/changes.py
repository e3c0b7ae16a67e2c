"""Compare an assessment with the previous one: gates, scores, answers."""

from collections.abc import Iterator
from datetime import date

from readiness.model.assessment import Assessment
from readiness.model.field_types import Exact, exact_figure
from readiness.model.node_rubric import OVERALL
from readiness.model.scorecard import QuestionScore
from readiness.statements import changes as statements
from readiness.statements import levels
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.view.changes_since import earlier_rejudged
from readiness.view.figures import in_unit, number_figure
from readiness.view.models.changes import ChangedAnswerView, ChangedGateView, ChangedScoreView, ChangesView
from readiness.view.phrases import Phrases
from readiness.view.score_rounding import finer_rounding
from readiness.view.words import STATES, VERDICTS

_MOST_NAMED = 3


def changes_between(previous: Assessment, wording: Phrases) -> ChangesView:
    """Return the changes since the previous assessment."""
    before = Phrases(previous, wording.edition)
    answers = tuple(_answers(before, wording))
    gates = tuple(_gates(before, wording))
    scores = tuple(_scores(before, wording))
    told = tuple(_told(before, wording, gates, scores, answers))
    rejudged = earlier_rejudged(wording)
    since = statements.since_rejudged if rejudged else statements.since
    return ChangesView(
        date=previous.answers.date,
        summary=since(day=previous.answers.date, changes=told),
        told=len(told),
        rejudged=rejudged,
        use=_use(before, wording),
        money=_money(before, wording),
        gates=gates,
        scores=scores,
        answers=answers,
    )


def _use(before: Phrases, now: Phrases) -> tuple[Statement, ...]:
    """Return the changes of a tool in use."""
    if not (before.scores.live and now.scores.live):
        return ()
    from readiness.view.changes_in_use import changes_in_use  # noqa: PLC0415 - only for tools in use

    return tuple(changes_in_use(before, now))


def _money(before: Phrases, now: Phrases) -> tuple[Statement, ...]:
    """Return the changes of the money case, as far as both editions tell one."""
    was, found = (one.assessment.money if one.money else None for one in (before, now))
    if was is None and found is None:
        return ()
    from readiness.view.changes_of_money import changes_of_money  # noqa: PLC0415 - only with a case

    return tuple(changes_of_money(was, found))


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
        unit = now.unit(node.id)
        before_figure, now_figure = (
            None if score is None else in_unit(number_figure(score, rule), unit) for score in (was, value)
        )
        if (before_figure and before_figure.shown) != (now_figure and now_figure.shown):
            change = 0 if was is None or value is None else (1 if value > was else -1)
            yield ChangedScoreView(node.id, now.node_title(node), before_figure, now_figure, change)


def _answers(before: Phrases, now: Phrases) -> Iterator[ChangedAnswerView]:
    for id_, score in now.scores.questions.items():
        earlier = before.scores.questions.get(id_)
        if earlier is None or not now.shows(id_):
            continue
        if (said_before := _said(earlier, before)) != (said_now := _said(score, now)):
            was, value = _value(earlier, before), _value(score, now)
            raised = 0 if was is None or value is None else value - was
            yield ChangedAnswerView(now.named(id_), now.dimension_of(id_), said_before, said_now, exact_figure(raised))


def _value(score: QuestionScore, wording: Phrases) -> Exact | None:
    """Return the value of the evidenced level in a score; None without a level."""
    return None if score.evidenced is None else wording.rubric.scale_of(score.id).counts.get(score.evidenced)


def _said(score: QuestionScore, wording: Phrases) -> Statement:
    if score.claimed is None:
        return STATES[score.state].word
    scale = wording.rubric.scale_of(score.id)
    if score.evidenced == score.claimed or score.evidenced is None:
        return levels.level(level=scale.called(score.claimed))
    return levels.level_and_evidenced(level=scale.called(score.claimed), evidenced=scale.called(score.evidenced))


def _told(
    before: Phrases,
    now: Phrases,
    gates: tuple[ChangedGateView, ...],
    scores: tuple[ChangedScoreView, ...],
    answers: tuple[ChangedAnswerView, ...],
) -> Iterator[Statement]:
    """Yield the changes that page 1 names: of the use, of the next gate, of verdicts, scores and answers."""
    yield from _use(before, now)
    yield from _next_gate(before, now)
    yield from _money(before, now)
    for gate in gates[:_MOST_NAMED]:
        yield statements.verdict_changed(gate=gate.id, before=gate.before.word, now=gate.now.word)
    if not gates and now.scores.gates:
        yield statements.no_verdict_changed()
    for direction, moved in ((1, statements.rose), (-1, statements.fell)):
        titles = [score.title for score in scores if score.change == direction and score.id != OVERALL]
        if titles:
            yield moved(dimensions=at_most(titles, _MOST_NAMED))
    yield _changed_answers(answers)


def _next_gate(before: Phrases, now: Phrases) -> Iterator[Statement]:
    """Yield the short blockers of the next gate, before and now, and its day with a chance of 80 %."""
    upcoming = now.scores.next_gate
    earlier = next((verdict for verdict in before.scores.gates if verdict.id == upcoming), None)
    if upcoming is None or earlier is None:
        return
    was = earlier.shortfalls[before.part].blockers
    number = now.scores.gate(upcoming).shortfalls[now.part].blockers
    if was == number:
        yield statements.blockers_stayed(gate=upcoming, now=number)
    else:
        yield statements.blockers_moved(gate=upcoming, before=was, now=number)
    if not now.edition.dimension:
        yield from _day_moved(_day_of(before, upcoming), _day_of(now, upcoming))


def _day_of(wording: Phrases, gate: str) -> date | None:
    """Return the day by which a gate can open with a chance of 80 %."""
    weeks = next((weeks for weeks in wording.roadmap.gate_weeks if weeks.gate == gate), None)
    return wording.day(weeks.at_80) if weeks else None


def _day_moved(before: date | None, now: date | None) -> Iterator[Statement]:
    if before and now:
        yield statements.date_moved(before=before, now=now) if before != now else statements.date_stayed(now=now)
    elif before:
        yield statements.date_lost(before=before)
    elif now:
        yield statements.date_gained(now=now)


def _changed_answers(answers: tuple[ChangedAnswerView, ...]) -> Statement:
    number = len(answers)
    raised = sum(1 for answer in answers if answer.raised.rounded > 0)
    lowered = sum(1 for answer in answers if answer.raised.rounded < 0)
    if not number:
        return statements.no_answer_changed()
    if not raised and not lowered:
        return statements.answers_changed(number=number)
    ways = (
        (statements.raised, raised),
        (statements.lowered, lowered),
        (statements.otherwise, number - raised - lowered),
    )
    return statements.answers_changed_by(number=number, ways=tuple(way(number=count) for way, count in ways if count))

"""Compare an assessment with the previous one: gates, scores, answers, the tool in use and money.

This is the one comparison: reports, `compare` and the rules against regressions read it.
"""

from collections.abc import Iterator, Sequence

from readiness.model.assessment import Assessment
from readiness.model.node_rubric import OVERALL
from readiness.statements import changes as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.view.change_groups import change_groups
from readiness.view.changed_answers import changed_answers, counted_answers
from readiness.view.changed_gates import (
    changed_ahead,
    changed_blockers,
    changed_days,
    changed_gates,
    changed_sites,
    next_gate_told,
)
from readiness.view.changes_since import earlier_rejudged
from readiness.view.figures import in_unit, number_figure
from readiness.view.models.changes import (
    ChangedAnswerView,
    ChangedGateView,
    ChangedOutcomeView,
    ChangedScoreView,
    ChangesView,
)
from readiness.view.phrases import Phrases
from readiness.view.score_rounding import finer_rounding

_MOST_NAMED = 3


def changes_between(previous: Assessment, wording: Phrases) -> ChangesView:
    """Return the changes since the previous assessment; those of days only where both were planned."""
    before = Phrases(previous, wording.edition)
    answers = tuple(changed_answers(before, wording))
    gates = tuple(changed_gates(before.scores.gates, wording.scores.gates))
    scores = tuple(_scores(before, wording))
    use, outcome = _use(before, wording)
    money = _money(before, wording)
    told = tuple(_told(before, wording, (use, money), gates, scores, answers))
    rejudged = earlier_rejudged(wording)
    since = statements.since_rejudged if rejudged else statements.since
    changes = ChangesView(
        date=previous.answers.date,
        summary=since(day=previous.answers.date, changes=told),
        told=len(told),
        rejudged=rejudged,
        use=use,
        outcome=outcome,
        money=money,
        gates=gates,
        sites=tuple(changed_sites(before, wording)),
        days=tuple(changed_days(before, wording)),
        ahead=changed_ahead(before, wording),
        blockers=tuple(changed_blockers(before, wording)),
        scores=scores,
        answers=answers,
    )
    return changes._replace(groups=tuple(change_groups(changes)))


def _use(before: Phrases, now: Phrases) -> tuple[tuple[Statement, ...], ChangedOutcomeView | None]:
    """Return the changes of a tool in use, and its outcome where that changed."""
    if not (before.scores.live and now.scores.live):
        return (), None
    from readiness.view.changes_in_use import changed_outcome, changes_in_use  # noqa: PLC0415 - only for tools in use

    return tuple(changes_in_use(before, now)), changed_outcome(before, now)


def _money(before: Phrases, now: Phrases) -> tuple[Statement, ...]:
    """Return the changes of the money case, as far as both editions tell one."""
    was, found = (one.assessment.money if one.money else None for one in (before, now))
    if was is None and found is None:
        return ()
    from readiness.view.changes_of_money import changes_of_money  # noqa: PLC0415 - only with a case

    return tuple(changes_of_money(was, found))


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


def _told(
    before: Phrases,
    now: Phrases,
    apart: tuple[Sequence[Statement], Sequence[Statement]],
    gates: tuple[ChangedGateView, ...],
    scores: tuple[ChangedScoreView, ...],
    answers: tuple[ChangedAnswerView, ...],
) -> Iterator[Statement]:
    """Yield the changes that page 1 names; `apart` has those of the use and those of money."""
    use, money = apart
    yield from use
    yield from next_gate_told(before, now)
    yield from money
    for gate in gates[:_MOST_NAMED]:
        yield statements.verdict_changed(gate=gate.id, before=gate.before.word, now=gate.now.word)
    if not gates and now.scores.gates:
        yield statements.no_verdict_changed()
    for direction, moved in ((1, statements.rose), (-1, statements.fell)):
        titles = [score.title for score in scores if score.change == direction and score.id != OVERALL]
        if titles:
            yield moved(dimensions=at_most(titles, _MOST_NAMED))
    yield counted_answers(answers)

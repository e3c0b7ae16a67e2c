"""Build the decisions that come before all others: the action for a tool in use, the lane, and finding out."""

from collections import Counter
from collections.abc import Iterator, Sequence

from readiness.model.safe_steps import SafeStep
from readiness.statements import decisions
from readiness.statements import lane_lines as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Value, Words
from readiness.view.lane_views import accountable, is_shown, lane_title, last_day
from readiness.view.models.leader import DecisionView
from readiness.view.page_reasons import first_reason
from readiness.view.phrases import Phrases

_MOST_CODES, _MOST_ENTRIES = 7, 4


def first_decisions(wording: Phrases) -> list[DecisionView]:
    """Return the decisions on what makes a tool in use safe, and on what must be found out first."""
    return [*_actions(wording), *_start_lane(wording), *_find_out(wording)]


def _actions(wording: Phrases) -> Iterator[DecisionView]:
    """Yield the first action that the rubric gives for the outcome."""
    live = wording.scores.live
    for step in wording.roadmap.safe_now:
        if live and step.kind == "action":
            owner = accountable(wording, step)
            why = first_reason(wording) or step.because
            title, cost = lane_title(wording, step), statements.not_estimated()
            yield DecisionView(title, None, why, owner, cost, None, None, wording.answers.date, None)
            return


def _start_lane(wording: Phrases) -> Iterator[DecisionView]:
    """Yield the decision to start everything else that makes a tool in use safe."""
    steps = [step for step in wording.roadmap.safe_now if step.kind != "action" and is_shown(wording, step)]
    if steps:
        owners: list[Value] = list(dict.fromkeys(_owner(wording, step) for step in steps))
        named = [owner for owner in owners if isinstance(owner, str)] or owners
        due = min(last_day(wording, step) for step in steps)
        yield DecisionView(
            title=statements.start_lane(number=len(steps)) if len(steps) > 1 else lane_title(wording, steps[0]),
            code=None,
            why=statements.start_lane_why(
                entries=at_most(list(dict.fromkeys(_by(wording, step) for step in steps)), _MOST_ENTRIES)
            ),
            owner=decisions.owned_by(owners=at_most(named, 3)),
            cost=statements.not_estimated(),
            effort=None,
            start=wording.answers.date,
            finish=max(due, wording.answers.date),
            finish_50=None,
        )


def _owner(wording: Phrases, step: SafeStep) -> Words:
    return step.owner or (wording.role(step.role) if step.role else accountable(wording, step))


def _by(wording: Phrases, step: SafeStep) -> Statement:
    """Return an entry with the day by which it is done; what is overdue is for today."""
    day = max(last_day(wording, step), wording.answers.date)
    by = statements.entry_by if step.until or step.kind != "work" else statements.entry_by_80
    return by(entry=_called(wording, step), day=day)


def _called(wording: Phrases, step: SafeStep) -> Value:
    """Return the code of an initiative or a question, the id of an event, or else the title of an entry."""
    if step.initiative:
        return wording.initiative(step.initiative).code
    if step.questions:
        return wording.named(step.questions[0].question).code
    return lane_title(wording, step)


def _find_out(wording: Phrases) -> Iterator[DecisionView]:
    """Yield the decision to find out what is unknown, where too much is."""
    missing = [id_ for id_ in wording.roadmap.find_out_first if wording.shows(id_)]
    if missing:
        yield DecisionView(
            title=statements.find_out_answers(number=len(missing)),
            code=None,
            why=statements.find_out_why(
                questions=at_most([wording.questionnaire.questions[id_].code for id_ in missing], _MOST_CODES)
            ),
            owner=_first_asked(wording, missing),
            cost=decisions.conversation(),
            effort=None,
            start=wording.answers.date,
            finish=wording.day(1),
            finish_50=None,
        )


def _first_asked(wording: Phrases, questions: Sequence[str]) -> Words:
    """Return the role that most of some questions are asked of first; or that the leaders name somebody."""
    asked = (wording.questionnaire.questions[id_].ask[:1] for id_ in questions)
    roles = Counter(role for first in asked for role in first)
    return wording.role(max(roles, key=lambda role: roles[role])) if roles else decisions.leaders_name_one()

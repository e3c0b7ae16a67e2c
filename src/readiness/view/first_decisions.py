"""Build the decisions that come before all others: the action for a tool in use, the lane, and finding out."""

from collections import Counter
from collections.abc import Iterator, Sequence

from readiness.model.safe_steps import SafeStep
from readiness.statements import decisions, money
from readiness.statements import lane_lines as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Value, Words
from readiness.view.entry_words import entry_words
from readiness.view.lane_views import accountable, is_shown, lane_title, last_day
from readiness.view.live_headline import to_resume
from readiness.view.models.leader import DecisionView
from readiness.view.page_reasons import first_reason
from readiness.view.phrases import Phrases

_MOST_ENTRIES, _MOST_FIRST = 4, 3
_WEEKS_TO_DECIDE = 4
"""Weeks to decide whether a paused tool resumes; an assumption."""


def first_decisions(wording: Phrases) -> list[DecisionView]:
    """Return the decisions on what makes a tool in use safe, on a paused tool, and on what must be found out first."""
    return [*_actions(wording), *_resume(wording), *_start_lane(wording), *_find_out(wording)]


def _actions(wording: Phrases) -> Iterator[DecisionView]:
    """Yield the actions that the rubric gives for the outcomes of the tool and its parts, the most severe first."""
    live = wording.scores.live
    actions = [step for step in wording.roadmap.safe_now if live and step.kind == "action"]
    if actions:
        severity = wording.live_rules.severity_of
        actions.sort(key=lambda step: severity[step.outcome] if step.outcome else 0)
    for step in actions:
        owner, why = accountable(wording, step), _reason(wording, step)
        title, cost = lane_title(wording, step), statements.not_estimated()
        today = wording.answers.date
        sentence = decisions.decide(title=title, day=today)
        yield DecisionView(
            f"safe-now:{step.order}", sentence, today, title, None, why, owner, cost, None, None, today, None
        )


def _reason(wording: Phrases, step: SafeStep) -> Statement:
    """Return the reason for an action: that of the part it is about, or the first one for the tool."""
    return step.because if step.parts else first_reason(wording) or step.because


def _start_lane(wording: Phrases) -> Iterator[DecisionView]:
    """Yield the decision to start everything else that makes a tool in use safe; it is due when all is done."""
    steps = [step for step in wording.roadmap.safe_now if step.kind != "action" and is_shown(wording, step)]
    if steps:
        owners: list[Value] = list(dict.fromkeys(_owner(wording, step) for step in steps))
        named = [owner for owner in owners if isinstance(owner, str)] or owners
        steps.sort(key=lambda step: last_day(wording, step))
        title = statements.start_lane(number=len(steps)) if len(steps) > 1 else lane_title(wording, steps[0])
        yield DecisionView(
            key="safe-now",
            sentence=decisions.decide(title=title, day=wording.answers.date),
            decide_by=wording.answers.date,
            title=title,
            code=None,
            why=statements.start_lane_why(
                entries=at_most(list(dict.fromkeys(_by(wording, step) for step in steps)), _MOST_FIRST)
            ),
            owner=decisions.owned_by(owners=at_most(named, 3)),
            cost=statements.not_estimated(),
            effort=None,
            start=wording.answers.date,
            finish=max(last_day(wording, steps[-1]), wording.answers.date),
            finish_50=None,
        )


def _resume(wording: Phrases) -> Iterator[DecisionView]:
    """Yield the decision to resume a paused tool or to retire it, with what resuming needs."""
    live = wording.scores.live
    if live is None or live.status.use != "paused":
        return
    things = to_resume(wording, live)
    why = statements.resuming_needs(things=things) if things else statements.resuming_needs_nothing()
    if live.outcome is None:
        why = statements.resuming_needs_answers()
    role = next((step.role for step in wording.roadmap.safe_now if step.role), None)
    yield DecisionView(
        key="resume",
        sentence=decisions.decide(title=statements.resume_or_retire(), day=wording.day(_WEEKS_TO_DECIDE)),
        decide_by=wording.day(_WEEKS_TO_DECIDE),
        title=statements.resume_or_retire(),
        code=None,
        why=why,
        owner=statements.proposed(role=wording.role(role)) if role else decisions.leaders_name_one(),
        cost=_cost_to(wording, live.status.gate),
        effort=None,
        start=None,
        finish=wording.day(_WEEKS_TO_DECIDE),
        finish_50=None,
    )


def _cost_to(wording: Phrases, gate: str | None) -> Statement:
    """Return the cost up to the gate that resuming needs, with a chance of 80 %, where the plan states it."""
    found = wording.roadmap.costs
    total = next((one for one in found.gates if one.gate == gate), None) if found else None
    if found is None or total is None or total.at_80 is None:
        return statements.not_estimated()
    amount = money.in_currency(money.two_digits(total.at_80), found.currency)
    return money.sure_up_to(amount=amount, gate=total.gate)


def _owner(wording: Phrases, step: SafeStep) -> Words:
    return step.owner or (wording.role(step.role) if step.role else accountable(wording, step))


def _by(wording: Phrases, step: SafeStep) -> Statement:
    """Return an entry with the day by which it is done; what is overdue is for today."""
    day = max(last_day(wording, step), wording.answers.date)
    by = statements.entry_by if step.until or step.kind != "work" else statements.entry_by_80
    return by(entry=lane_title(wording, step), day=day)


def _find_out(wording: Phrases) -> Iterator[DecisionView]:
    """Yield the decision to find out what is unknown, where too much is."""
    missing = [id_ for id_ in wording.roadmap.find_out_first if wording.shows(id_)]
    if missing:
        yield DecisionView(
            key="find-out",
            sentence=decisions.decide(title=statements.find_out_answers(number=len(missing)), day=wording.day(1)),
            decide_by=wording.day(1),
            title=statements.find_out_answers(number=len(missing)),
            code=None,
            why=statements.find_out_why(
                questions=at_most([entry_words(wording.named(id_)) for id_ in missing], _MOST_ENTRIES)
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

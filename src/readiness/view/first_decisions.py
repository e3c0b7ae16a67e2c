"""Build the decisions that come before all others: actions for a tool in use, the lane, finding out; and choices."""

from collections.abc import Iterator

from readiness.model.costs import cost_at_size
from readiness.model.outlook import Lapse
from readiness.model.safe_steps import SafeStep
from readiness.statements import asks, decisions, money
from readiness.statements import lane_lines as statements
from readiness.statements.lists import at_most, following, paragraph
from readiness.statements.statement import Statement, Value, Words
from readiness.view.ask import FIND_OUT, OTHERS, SAFE_NOW, WEEKS_FOR_TASK, Ask, pending, today_or, when
from readiness.view.entry_words import entry_words
from readiness.view.lane_views import accountable, is_shown, lane_title, last_day
from readiness.view.live_headline import to_resume
from readiness.view.models.leader import DecisionView
from readiness.view.option_in_question import option_in_question
from readiness.view.page_reasons import first_reason, is_stricter
from readiness.view.phrases import Phrases
from readiness.view.task_decisions import first_asked

_MOST_ENTRIES, _MOST_FIRST = 4, 3
_OF_LANE = {"safe-now", "acceptance", "duty"}


def first_decisions(wording: Phrases) -> list[Ask]:
    """Return the decisions on what makes a tool in use safe, on what must be found out, and on going on at all."""
    return [*_actions(wording), *_start_lane(wording), *_find_out(wording), *_resume(wording), *_overdue(wording)]


def _actions(wording: Phrases) -> Iterator[Ask]:
    """Yield the actions that the rubric gives for the outcomes of the tool and its parts, the most severe first."""
    live, today = wording.scores.live, wording.answers.date
    actions = [step for step in wording.roadmap.safe_now if live and step.kind == "action"]
    if actions:
        severity = wording.live_rules.severity_of
        actions.sort(key=lambda step: severity[step.outcome] if step.outcome else 0)
    for place, step in enumerate(actions):
        key, sentence = f"action:{step.order}", _act(wording, step)
        owner, why = accountable(wording, step), _reason(wording, step)
        title, cost = lane_title(wording, step), statements.not_estimated()
        view = DecisionView(key, sentence, today, title, None, why, owner, cost, None, None, today, None)
        yield Ask(view, SAFE_NOW, order=(0, place))


def _act(wording: Phrases, step: SafeStep) -> Statement:
    today, parts = wording.answers.date, tuple(part.title for part in step.parts)
    if step.text and parts:
        return asks.act_for(day=today, parts=at_most(parts), action=step.text)
    return asks.act(day=today, action=lane_title(wording, step))


def _reason(wording: Phrases, step: SafeStep) -> Statement:
    """Return the reason for an action: its own where it is for a part or too late, or the first for the tool."""
    return step.because if step.parts or is_stricter(wording, step) else first_reason(wording) or step.because


def _start_lane(wording: Phrases) -> Iterator[Ask]:
    """Yield the decision to start everything else that makes a tool in use safe; it is due when all is done."""
    steps = [step for step in wording.roadmap.safe_now if step.kind != "action" and is_shown(wording, step)]
    if steps:
        owners: list[Value] = list(dict.fromkeys(_owner(wording, step) for step in steps))
        named = [owner for owner in owners if isinstance(owner, str)] or owners
        steps.sort(key=lambda step: last_day(wording, step))
        today = wording.answers.date
        view = DecisionView(
            key="safe-now",
            sentence=_lane_sentence(wording, steps),
            decide_by=today,
            title=statements.start_lane(number=len(steps)) if len(steps) > 1 else lane_title(wording, steps[0]),
            code=None,
            why=statements.start_lane_why(
                entries=at_most(list(dict.fromkeys(_by(wording, step) for step in steps)), _MOST_FIRST)
            ),
            owner=decisions.owned_by(owners=at_most(named, 3)),
            cost=_cost_of(wording, steps),
            effort=None,
            start=today,
            finish=today_or(wording, last_day(wording, steps[-1])),
            finish_50=None,
        )
        yield Ask(view, SAFE_NOW, _settled(wording, steps), order=(1,))


def _lane_sentence(wording: Phrases, steps: list[SafeStep]) -> Statement:
    """Return the decision on entries of the lane, by last day, with how many of them the plan ends too late."""
    today, number = wording.answers.date, len(steps)
    due = last_day(wording, steps[0])
    overdue = sum(1 for step in steps if last_day(wording, step) < today)
    late = sum(1 for step in steps if step.is_too_late and step.until and step.until >= today)
    if number == 1:
        title = lane_title(wording, steps[0])
        said = asks.start_one(title=title, day=today, due=due) if due > today else asks.do_today(title=title, day=today)
        if overdue:
            said = asks.do_overdue(title=title, day=today, since=due)
        return paragraph(said, asks.one_too_late()) if late else said
    said = asks.start_lane(number=number, day=today, due=due)
    if all(last_day(wording, step) == due for step in steps):
        said = asks.start_lane_together(number=number, others=number - 1, day=today, due=due)
    if due == today:
        said = asks.start_lane_due(number=number, day=today)
    if overdue:
        said = asks.start_lane_overdue(number=number, overdue=overdue, day=today, since=due)
    return paragraph(said, asks.lane_too_late(number=late)) if late else said


def _settled(wording: Phrases, steps: list[SafeStep]) -> tuple[Lapse, ...]:
    """Return the lapses that the lane is about: shortfalls that may not last, their acceptances, and duties."""
    questions = {one.question for step in steps for one in step.questions}
    duties = {step.duty for step in steps}
    return tuple(
        lapse
        for lapse in pending(wording)
        if lapse.kind in _OF_LANE and lapse.id in (duties if lapse.kind == "duty" else questions)
    )


def _resume(wording: Phrases) -> Iterator[Ask]:
    """Yield the decision to resume a paused tool or to retire it, with what resuming needs, and what is overdue."""
    live = wording.scores.live
    if live is None or live.status.use != "paused" or _is_chosen_between(wording):
        return
    things = to_resume(wording, live)
    why = statements.resuming_needs(things=things) if things else statements.resuming_needs_nothing()
    if live.outcome is None:
        why = statements.resuming_needs_answers()
    role = next((step.role for step in wording.roadmap.safe_now if step.role), None)
    day = wording.day(WEEKS_FOR_TASK)
    view = DecisionView(
        key="resume",
        sentence=asks.resume_or_retire(when=when(wording, day)),
        decide_by=day,
        title=statements.resume_or_retire(),
        code=None,
        why=paragraph(why, *(rule.message for rule in wording.scores.overdue if not rule.is_over)),
        owner=statements.proposed(role=wording.role(role)) if role else decisions.leaders_name_one(),
        cost=_cost_to(wording, live.status.gate),
        effort=None,
        start=None,
        finish=day,
        finish_50=None,
    )
    yield Ask(view, OTHERS)


def _is_chosen_between(wording: Phrases) -> bool:
    """Return whether the options ask the same: to go on in one of several ways, or to stop."""
    return option_in_question(wording) is not None and bool(wording.options and wording.options.of_kind("stop"))


def _overdue(wording: Phrases) -> Iterator[Ask]:
    """Yield the decision on time rules whose day is past, where going on is not decided anyway."""
    live = wording.scores.live
    rules = [rule for rule in wording.scores.overdue if not rule.is_over]
    if not rules or (live and live.status.use in {"paused", "ended"}):
        return
    day = wording.day(WEEKS_FOR_TASK)
    titles = [rule.title for rule in rules]
    sentence = asks.overdue(title=titles[0], when=when(wording, day))
    why: Words = rules[0].message
    if len(rules) > 1:
        quoted = [asks.quoted(title=title) for title in titles]
        sentence = asks.several_overdue(titles=at_most(quoted), when=when(wording, day))
        why = paragraph(following(first=why, then=rules[1].message), *(rule.message for rule in rules[2:]))
    title, owner = decisions.overdue(titles=at_most(titles)), decisions.leaders_name_one()
    view = DecisionView("overdue", sentence, day, title, None, why, owner, None, None, None, day, None)
    yield Ask(view, OTHERS, is_overdue=True)


def _cost_to(wording: Phrases, gate: str | None) -> Statement:
    """Return the cost up to the gate that resuming needs, with a chance of 80 %, where the plan states it."""
    found = wording.roadmap.costs
    total = next((one for one in found.gates if one.gate == gate), None) if found else None
    if found is None or total is None or total.at_80 is None:
        return statements.not_estimated()
    amount = money.in_currency(money.two_digits(total.at_80), found.currency)
    return money.sure_up_to(amount=amount, gate=total.gate)


def _cost_of(wording: Phrases, steps: list[SafeStep]) -> Statement:
    """Return the sum of the costs in figures of entries, with how many have one where others have none."""
    rubric = wording.rubric
    named = [rubric.initiative_named[step.initiative] for step in steps if step.initiative]
    costs = [cost for one in named if (cost := cost_at_size(rubric, one, wording.size))]
    if not costs:
        return statements.not_estimated()
    highs = [cost.high for cost in costs if cost.high is not None]
    high = sum(highs) if len(highs) == len(costs) else None
    currency = rubric.costs.currency if rubric.costs else None
    words = money.range_in_words(sum(cost.low for cost in costs), high, currency)
    number = len(steps)
    return words if len(costs) == number else statements.cost_of_some(cost=words, number=len(costs), all_=number)


def _owner(wording: Phrases, step: SafeStep) -> Words:
    return step.owner or (wording.role(step.role) if step.role else accountable(wording, step))


def _by(wording: Phrases, step: SafeStep) -> Statement:
    """Return an entry with the day by which it is done, or since which it is overdue."""
    day = last_day(wording, step)
    if day < wording.answers.date:
        return statements.entry_overdue(entry=lane_title(wording, step), day=day)
    by = statements.entry_by if step.until or step.kind != "work" else statements.entry_by_80
    return by(entry=lane_title(wording, step), day=day)


def _find_out(wording: Phrases) -> Iterator[Ask]:
    """Yield the decision to find out what is unknown, where too much is."""
    missing = [id_ for id_ in wording.roadmap.find_out_first if wording.shows(id_)]
    if missing:
        today, day, number = wording.answers.date, wording.day(1), len(missing)
        view = DecisionView(
            key="find-out",
            sentence=asks.find_out(when=when(wording, today), number=number, day=day),
            decide_by=today,
            title=statements.find_out_answers(number=number),
            code=None,
            why=statements.find_out_why(
                questions=at_most([entry_words(wording.named(id_)) for id_ in missing], _MOST_ENTRIES)
            ),
            owner=first_asked(wording, missing),
            cost=decisions.conversation(),
            effort=None,
            start=today,
            finish=day,
            finish_50=None,
        )
        yield Ask(view, FIND_OUT)

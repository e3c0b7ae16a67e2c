"""Build the decisions that come before all others: the action for a tool in use, the lane, and finding out."""

from collections import Counter
from collections.abc import Iterator, Sequence

from readiness.model.safe_steps import SafeStep
from readiness.statements import decisions, page
from readiness.statements import lane_lines as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Value, Words
from readiness.view.lane_views import is_shown, lane_title
from readiness.view.models.leader import DecisionView
from readiness.view.phrases import Phrases

_MOST_CODES = 7


def first_decisions(wording: Phrases) -> list[DecisionView]:
    """Return the decisions on what makes a tool in use safe, and on what must be found out first."""
    return [*_actions(wording), *_start_lane(wording), *_find_out(wording)]


def _actions(wording: Phrases) -> Iterator[DecisionView]:
    """Yield the first action that the rubric gives for the outcome."""
    live = wording.scores.live
    for step in wording.roadmap.safe_now:
        if live and step.kind == "action":
            owner: Words = step.owner or (wording.role(step.role) if step.role else page.to_be_named())
            why = live.reasons[0].because if live.reasons else step.because
            title, cost = lane_title(wording, step), statements.not_estimated()
            yield DecisionView(title, None, why, owner, cost, None, None, wording.answers.date, None)
            return


def _start_lane(wording: Phrases) -> Iterator[DecisionView]:
    """Yield the decision to start everything else that makes a tool in use safe."""
    steps = [step for step in wording.roadmap.safe_now if step.kind != "action" and is_shown(wording, step)]
    if steps:
        owners = list(dict.fromkeys(owner for step in steps if (owner := _owner(wording, step))))
        due = min((step.until for step in steps if step.until), default=None)
        yield DecisionView(
            title=statements.start_lane(number=len(steps)) if len(steps) > 1 else lane_title(wording, steps[0]),
            code=None,
            why=statements.start_lane_why(
                entries=at_most(list(dict.fromkeys(_called(wording, step) for step in steps)), _MOST_CODES)
            ),
            owner=decisions.owned_by(owners=at_most(owners, 3)) if owners else None,
            cost=statements.not_estimated(),
            effort=None,
            start=wording.answers.date,
            finish=max(due or wording.day(min(step.likely.finish for step in steps)), wording.answers.date),
            finish_high=None,
        )


def _owner(wording: Phrases, step: SafeStep) -> str | None:
    return step.owner or (wording.role(step.role) if step.role else None)


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
            finish_high=None,
        )


def _first_asked(wording: Phrases, questions: Sequence[str]) -> str | None:
    """Return the role that most of some questions are asked of first; None where they name none."""
    asked = (wording.questionnaire.questions[id_].ask[:1] for id_ in questions)
    roles = Counter(role for first in asked for role in first)
    return wording.role(max(roles, key=lambda role: roles[role])) if roles else None

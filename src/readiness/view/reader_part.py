"""Limit the view of an assessment to what one kind of reader may see, as `reader_parts` declares it.

Verdicts, dates and numbers stay those of the whole assessment.
"""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, NamedTuple, TypeVar

from readiness.statements import part_words
from readiness.view.models.calendar import CalendarEntryView
from readiness.view.models.counts import GapCountsView
from readiness.view.models.gates import GateView
from readiness.view.models.lane import IfNothingView, SafeStepView
from readiness.view.models.method import MethodView
from readiness.view.models.people import PeopleView
from readiness.view.models.plan import GapView, PhaseView, StepView
from readiness.view.models.report import ReportView
from readiness.view.models.votes import VotesView
from readiness.view.phrases import Phrases
from readiness.view.reader_parts import ALWAYS, PARTS, PLAN, VERDICT
from readiness.view.site_part import site_part

_View = TypeVar("_View", bound=NamedTuple)
_NOTHING: Mapping[str, Any] = {}
_EMPTY_PLAN: Mapping[str, Any] = {
    "people": PeopleView((), (), (), None, None, None, ()),
    "if_nothing": IfNothingView((), (), (), None, (), (), ()),
}
"""The empty values of fields of the roadmap that are neither a tuple nor may be None."""


def reader_part(view: ReportView, wording: Phrases) -> ReportView:
    """Return what the reader of the edition's part may see."""
    part = PARTS[wording.edition.part or ""]
    shown = _kept(view, part.fields | ALWAYS)._replace(
        header=view.header._replace(context=None, participants=()),
        leader=_kept(view.leader, part.leader | VERDICT),
        roadmap=_kept(view.roadmap, part.roadmap | PLAN, _EMPTY_PLAN),
        calendar=tuple(entry for entry in view.calendar if entry.kind in part.calendar and "calendar" in part.fields),
        gates=tuple(_of_questions(gate, _shown_questions(wording)) for gate in view.gates if "gates" in part.fields),
        voices=VotesView((), (), (), (), ()),
        method=MethodView(None, (), (), (), (), weighs=False),
    )
    if not part.money:
        shown = _without_money(shown)
    if "decisions" not in part.leader:
        shown = shown._replace(leader=shown.leader._replace(decisions_title=part_words.decisions_elsewhere()))
    has_work = bool(shown.roadmap.safe_now or shown.roadmap.site_steps or part.roadmap & {"phases", "costs"})
    shown = shown._replace(header=shown.header._replace(has_work=shown.header.has_work and has_work))
    if wording.edition.part == "site":
        own = wording.answers.sites[0]
        return site_part(shown, own.id, own.title)
    return _of_safety(shown, wording) if wording.edition.part == "safety" else shown


def _kept(view: _View, fields: AbstractSet[str], nothing: Mapping[str, Any] = _NOTHING) -> _View:
    """Return a view with every other field empty, which `nothing` may say for some of them."""
    empty = {
        name: nothing.get(name, () if isinstance(value, tuple) and not hasattr(value, "_fields") else None)
        for name, value in view._asdict().items()
        if name not in fields
    }
    return view._replace(**empty)


def _without_money(view: ReportView) -> ReportView:
    def phase(one: PhaseView) -> PhaseView:
        return one._replace(steps=tuple(map(_step_without_money, one.steps)))

    roadmap = view.roadmap
    return view._replace(
        leader=view.leader._replace(safe_now=tuple(map(_lane_without_money, view.leader.safe_now))),
        roadmap=roadmap._replace(
            phases=tuple(map(phase, roadmap.phases)), safe_now=tuple(map(_lane_without_money, roadmap.safe_now))
        ),
    )


def _step_without_money(step: StepView) -> StepView:
    return step._replace(cost_band=None, cost=None, cost_range=None)


def _lane_without_money(step: SafeStepView) -> SafeStepView:
    return step._replace(cost_band=None, cost=None, cost_range=None)


def _of_safety(view: ReportView, wording: Phrases) -> ReportView:
    """Return the view with only the questions that the rubric names as minimums of safe use."""
    safe = safe_questions(wording)
    roadmap, gaps = view.roadmap, tuple(gap for gap in view.gaps if gap.question.id in safe)
    return view._replace(
        gaps=gaps,
        gap_counts=_counted(gaps),
        evidence_to_collect=tuple(debt for debt in view.evidence_to_collect if debt.question.id in safe),
        unanswered=tuple(entry for entry in view.unanswered if entry.question.id in safe),
        unknown=tuple(entry for entry in view.unknown if entry.question.id in safe),
        calendar=tuple(entry for entry in view.calendar if _is_safety(entry, safe)),
        roadmap=roadmap._replace(
            summary=part_words.safety_plan(),
            promises=tuple(one for one in roadmap.promises if one.subject.id in safe),
            conflicts=tuple(one for one in roadmap.conflicts if one.subject.id in safe),
        ),
    )


def safe_questions(wording: Phrases) -> frozenset[str]:
    """Return the ids of the questions that a tool in use must never fall short of."""
    live = wording.rubric.live
    return frozenset(live.safe_now.minimums) if live and live.safe_now else frozenset()


def _shown_questions(wording: Phrases) -> AbstractSet[str]:
    """Return the ids of the questions whose shortfalls at gates the reader may see."""
    match wording.edition.part:
        case "team":
            return wording.questionnaire.questions.keys()
        case "safety":
            return safe_questions(wording)
    return frozenset()


def _of_questions(gate: GateView, ids: AbstractSet[str]) -> GateView:
    return gate._replace(reasons=tuple(one for one in gate.reasons if one.subject.id in ids), thresholds=())


def _counted(gaps: Iterable[GapView]) -> GapCountsView:
    kinds = [gap.criticality for gap in gaps]
    return GapCountsView(len(kinds), kinds.count("blocker"), kinds.count("major"), kinds.count("standard"))


def _is_safety(entry: CalendarEntryView, safe: AbstractSet[str]) -> bool:
    return entry.kind in {"safe-now", "duty"} or question_of(entry) in safe


def question_of(entry: CalendarEntryView) -> str:
    """Return the id of the question or node that a remedy, an acceptance or evidence is about, from its key."""
    return entry.key.partition(":")[2].partition(":")[0].partition("@")[0]

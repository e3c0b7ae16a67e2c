"""Build the work by status, with what ends within 90 and 180 days, from the other parts of the view."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from readiness.statements import work_status as statements
from readiness.statements.lists import at_most, counted, paragraph
from readiness.statements.statement import Statement, Words
from readiness.view.long_open import long_open, longest
from readiness.view.models.lane import SafeStepView
from readiness.view.models.parts import NamedView
from readiness.view.models.plan import StepView
from readiness.view.models.report import ReportView
from readiness.view.models.work_status import WorkRowView, WorkStatus, WorkStatusView
from readiness.view.phrases import Phrases

_ORDER: tuple[WorkStatus, ...] = ("late", "in-progress", "planned", "done")
_HORIZONS = (90, 180)
_MOST_CODES = 8


def work_by_status(wording: Phrases, view: ReportView) -> WorkStatusView | None:
    """Return the work by status; None where none is planned or done, and where too much is unknown to tell days."""
    if view.roadmap.find_out_first or not wording.is_planned:
        return None
    rows = sorted((*_planned(wording, view), *_done(wording)), key=lambda row: _ORDER.index(row.status))
    waiting = tuple(long_open(wording, view))
    if not rows and not waiting:
        return None
    kinds = [row.status for row in rows]
    numbers = counted(
        (statements.number_late, kinds.count("late")),
        (statements.number_under_way, kinds.count("in-progress")),
        (statements.number_not_begun, kinds.count("planned")),
        (statements.number_done, kinds.count("done")),
    )
    return WorkStatusView(
        summary=statements.work_today(parts=numbers),
        rows=tuple(rows),
        horizons=tuple(_horizons(wording, view, rows)),
        longest=longest(waiting),
        open_long=waiting,
    )


def _planned(wording: Phrases, view: ReportView) -> Iterator[WorkRowView]:
    """Yield the work of the lane and of the phases, in the order of the plan."""
    late = {each.id for one in view.roadmap.promises for each in one.initiatives}
    ends = _ends(view)
    closes = {step.initiative: [one.question for one in step.closes] for step in wording.roadmap.safe_now}
    closes |= {step.initiative: [one.question for one in step.closes] for step in wording.roadmap.steps}
    steps: list[StepView | SafeStepView] = [*view.roadmap.safe_now]
    steps += [step for phase in view.roadmap.phases for step in phase.steps]
    for step in steps:
        if step.initiative:
            own = [ends[id_] for id_ in closes.get(step.initiative.id, []) if id_ in ends]
            yield _row(wording, step, step.initiative, late, own)


def _ends(view: ReportView) -> Mapping[str, tuple[date, str]]:
    """Return by question the first day on which its remedy or its acceptance ends, with the id."""
    found: dict[str, tuple[date, str]] = {}
    for entry in view.calendar:
        kind, _, about = entry.key.partition(":")
        if kind in {"remedy", "acceptance", "accepted"} and entry.site is None:
            id_ = about.partition(":")[0].partition("@")[0]
            found.setdefault(id_, (entry.day, id_))
    return found


def _row(
    wording: Phrases,
    step: StepView | SafeStepView,
    initiative: NamedView,
    late: set[str],
    ends: Sequence[tuple[date, str]],
) -> WorkRowView:
    progress = wording.answers.progress.get(initiative.id)
    promised, begun = (progress.due if progress else None), step.status == "in-progress"
    is_late = initiative.id in late or (promised is not None and promised < wording.answers.date)
    first = min(ends, default=None)
    if is_late:
        said = statements.late_begun() if begun else statements.late_not_begun()
    else:
        said = statements.under_way() if begun else statements.not_begun()
    return WorkRowView(
        status="late" if is_late else "in-progress" if begun else "planned",
        said=said,
        initiative=initiative,
        accountable=step.accountable,
        promised=promised,
        finish_80=step.finish_80,
        ends=first[0] if first else None,
        ends_for=statements.ends_for(day=first[0], subject=wording.named(first[1]).code) if first else None,
    )


def _done(wording: Phrases) -> Iterator[WorkRowView]:
    for id_, progress in wording.answers.progress.items():
        initiative = wording.rubric.initiative_named.get(id_)
        if progress.status == "done" and initiative is not None:
            who = wording.answerable(progress.owner, wording.role(initiative.accountable_role))
            name = wording.initiative(id_)
            yield WorkRowView("done", statements.work_finished(), name, who, progress.due, None, None, None)


def _horizons(wording: Phrases, view: ReportView, rows: Sequence[WorkRowView]) -> Iterator[Statement]:
    """Yield a sentence on the first 90 days, one on those up to 180, and one on all after them."""
    today = wording.answers.date
    work = sorted((row.finish_80, row.initiative.code) for row in rows if row.finish_80)
    gates = [(gate.opens_80, gate.gate) for gate in view.roadmap.gate_dates]
    before, first = today - timedelta(1), 1
    for last in _HORIZONS if work else ():
        until = today + timedelta(last)
        ending = [code for day, code in work if before < day <= until]
        if ending or work[-1][0] > until:
            said = _within(first, last, until, ending, len(work))
            yield paragraph(said, *_opening(wording, gates, before, until))
        before, first = until, last + 1
    later = [code for day, code in work if day > before]
    if later:
        said = statements.after_days(
            days=first - 1, number=len(later), total=len(work), last=work[-1][0], steps=at_most(later, _MOST_CODES)
        )
        yield paragraph(said, *_opening(wording, gates, before, date.max))


def _within(first: int, last: int, until: date, ending: Sequence[str], total: int) -> Statement:
    if not ending:
        return statements.none_in_days(first=first, last=last, until=until)
    named = at_most(ending, _MOST_CODES)
    return statements.in_days(first=first, last=last, until=until, number=len(ending), total=total, steps=named)


def _opening(wording: Phrases, gates: Sequence[tuple[date, str]], after: date, until: date) -> Iterator[Words]:
    for day, gate in gates:
        if after < day <= until:
            yield statements.gate_opens_in(gate=wording.gate(gate), day=day)

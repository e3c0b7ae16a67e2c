"""The slides of the roadmap: a timeline, then every step with its dates and what it takes."""

from collections.abc import Iterator, Sequence
from datetime import date

from readiness.reporting.slides.deck import Deck
from readiness.reporting.slides.spans import Span, add_timeline
from readiness.reporting.slides.tables import Column, Row, add_table, pages
from readiness.reporting.slides.text import shown
from readiness.reporting.view import View
from readiness.reporting.view.shape_plan import Phase, Step
from readiness.reporting.view.words import count, cut, long_date

_COLUMNS = (
    Column("Step", 4.6),
    Column("Accountable", 2.4),
    Column("Start", 1.25),
    Column("Likely", 1.25),
    Column("High", 1.25),
    Column("Person-weeks", 1.4, numbers=True),
    Column("Cost", 1.9),
)
_MOST_BARS, _NAME = 14, 44


def add_roadmap(deck: Deck, view: View) -> None:
    """Add the timeline and as many slides of steps as are needed; nothing without steps."""
    phases = [phase for phase in view.roadmap.phases if phase.steps]
    if not phases:
        return
    notes = [f"{phase.title}, to {phase.gate} {phase.gate_title}. {phase.summary}" for phase in phases]
    slide = deck.slide(view.roadmap.summary, notes)
    add_timeline(slide, deck.box, list(_spans(phases)), deck.day)
    _add_steps(deck, phases)


def _add_steps(deck: Deck, phases: Sequence[Phase]) -> None:
    because = [f"{_name(step)}: {step.because}" for phase in phases for step in phase.steps]
    parts = list(pages(_COLUMNS, [row for phase in phases for row in _rows(phase)], deck.box))
    title = _title(phases)
    for number, part in enumerate(parts, 1):
        several = f" ({number} of {len(parts)})" if len(parts) > 1 else ""
        slide = deck.slide(f"{title}{several}", because if number == 1 else ())
        add_table(slide, deck.box, _COLUMNS, part, "Steps")


def _title(phases: Sequence[Phase]) -> str:
    steps = sum(len(phase.steps) for phase in phases)
    likely, high = (max(dates) for dates in zip(*(_ends(phase) for phase in phases), strict=True))
    done = f"likely done by {_long(likely)}, at the high estimates by {_long(high)}"
    return f"{count(steps, 'step')} in {count(len(phases), 'phase')}, {done}"


def _long(day: str) -> str:
    return long_date(date.fromisoformat(day))


def _ends(phase: Phase) -> tuple[str, str]:
    return max(step.finish for step in phase.steps), max(step.finish_high for step in phase.steps)


def _spans(phases: Sequence[Phase]) -> Iterator[Span]:
    """A bar for every step, or for every phase where the steps are too many."""
    steps = [step for phase in phases for step in phase.steps]
    if len(steps) <= _MOST_BARS:
        yield from (Span(cut(shown(_name(s)), _NAME), s.start, s.finish, s.finish_high) for s in steps)
        return
    for phase in phases[:_MOST_BARS]:
        first = min(step.start for step in phase.steps)
        yield Span(cut(shown(f"{phase.title}, to {phase.gate}"), _NAME), first, *_ends(phase))


def _rows(phase: Phase) -> Iterator[Row]:
    first = min(step.start for step in phase.steps)
    yield Row((f"{phase.title}, to {phase.gate} {phase.gate_title}", "", first, *_ends(phase), "", ""), bold=True)
    for step in phase.steps:
        who = f"{step.owner} ({step.role})" if step.owner else step.role
        yield Row((_name(step), who, step.start, step.finish, step.finish_high, step.effort, step.cost))


def _name(step: Step) -> str:
    return f"{step.initiative.code} {step.initiative.title}"

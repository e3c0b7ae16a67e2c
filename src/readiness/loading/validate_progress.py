"""Validate the progress of initiatives: their names, what remains of them, and promised days."""

from collections.abc import Iterator

from readiness import statements
from readiness.errors import Problem
from readiness.loading.plan_context import HORIZON, PlanContext
from readiness.loading.yaml_file import KeyPath
from readiness.model.answers import Progress
from readiness.statements.quoting import found


def validate_progress(about: PlanContext) -> Iterator[Problem]:
    """Yield the problems of the progress of initiatives, own ones among them."""
    for id_, progress in about.progress.items():
        place = ("progress", id_)
        if id_ not in about.pack.rubric.initiative_named and about.ids.get(id_) != id_:
            message = statements.reference_problems.no_initiative(name=found(id_))
            known = dict.fromkeys(about.ids.values())
            yield about.document.key_problem(place, message, about.suggest(about.ids.get(id_, id_), known))
            continue
        yield from _remaining(progress, (*place, "remaining"), about)
        yield from _due(id_, progress, (*place, "due"), about)


def _remaining(progress: Progress, place: KeyPath, about: PlanContext) -> Iterator[Problem]:
    if progress.remaining is None:
        return
    says = statements.own_initiative_problems
    if progress.status != "in-progress":
        yield about.document.key_problem(place, says.not_in_progress(), says.write_in_progress())
    elif progress.remaining.weeks == 0:
        yield about.document.problem((*place, "weeks"), says.nothing_remains(), says.write_done())
    elif progress.remaining.weeks > HORIZON:
        message = says.remains_too_long(most=HORIZON)
        yield about.document.problem((*place, "weeks"), message, says.write_weeks())
    if isinstance(progress.remaining.effort, dict):
        yield from about.unknown_groups(progress.remaining.effort, (*place, "effort"))


def _due(id_: str, progress: Progress, place: KeyPath, about: PlanContext) -> Iterator[Problem]:
    """Yield a warning for work that is promised for a day before what it needs can be finished."""
    if progress.status != "planned" or progress.due is None or progress.due < about.day:
        return
    needed = about.latest_prerequisite(id_)
    if needed and progress.due < needed[1]:
        says = statements.own_initiative_problems
        message = says.due_before_prerequisite(due=progress.due, needed=needed[0], earliest=needed[1])
        yield about.document.problem(place, message, says.promise_later(needed=needed[0]), warning=True)

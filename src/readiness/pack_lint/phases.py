"""Check phases: prerequisites in the same or an earlier phase, and likely durations within its weeks."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.model.initiative import Phase
from readiness.model.rubric import Rubric
from readiness.statements import pack_faults


def lint_phases(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield a warning for every gate without a phase, and every initiative that cannot be done in its phase."""
    if not rubric.initiatives:
        return
    for index, gate in enumerate(rubric.gates):
        if gate.id not in {phase.gate for phase in rubric.phases}:
            spot = files.in_rubric("gates", index, "id")
            yield spot.problem(pack_faults.no_phase_ends(gate=gate.id), pack_faults.give_phase(), warning=True)
    yield from _late_initiatives(rubric, files)


def _late_initiatives(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield initiatives with a prerequisite in a later phase, and those that end late even at the earliest start."""
    order = [phase.id for phase in rubric.phases]
    places = {initiative.id: index for index, initiative in enumerate(rubric.initiatives)}
    finish: dict[str, int] = {}
    waiting = list(rubric.initiatives)
    while waiting:
        initiative = next(i for i in waiting if all(needed in finish for needed in i.prerequisites))
        waiting.remove(initiative)
        spot, phase = files.initiative(places[initiative.id]), rubric.phase_named[initiative.phase]
        for index, needed in enumerate(initiative.prerequisites):
            later = rubric.initiative_named[needed].phase
            if order.index(later) > order.index(phase.id):
                message = pack_faults.prerequisite_later(needed=needed, later=later, phase=phase.id)
                yield (spot / "prerequisites" / index).problem(message, pack_faults.move_initiative())
        start = max([phase.window.start, *(finish[needed] for needed in initiative.prerequisites)])
        finish[initiative.id] = start + initiative.duration.likely
        if initiative.instead:
            continue
        if finish[initiative.id] > _end(phase):
            message = pack_faults.ends_late(week=finish[initiative.id], phase=phase.id, end=_end(phase))
            yield (spot / "duration").problem(message, pack_faults.shorten(start=start))


def _end(phase: Phase) -> int:
    """Return the week in which a phase should end: its usual end, or else the end of its window."""
    return phase.usual.end if phase.usual else phase.window.end

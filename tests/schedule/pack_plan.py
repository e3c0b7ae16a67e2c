"""The work of the shipped pack as a plan: an organization that has nothing yet, on the way to a gate."""

from fractions import Fraction
from functools import cache

from building import answers
from readiness.loading.read_pack import load_pack
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard
from readiness.planning.selection import Selection, select_initiatives
from readiness.planning.target import wanted_levels
from readiness.schedule.activity import Activity, Milestone
from readiness.schedule.calendar import Calendar
from readiness.schedule.chains import chains_to_gates
from readiness.schedule.loads import spread
from readiness.schedule.ranges import Range
from readiness.scoring.scorecard import score_answers
from schedule.instances import Instance

SHARES = {"clinical": 18, "technical": 54, "governance": 17, "change": 11}
"""The parts of the capacity in percent: those of the work of the pack."""
GATES = ("G0", "G1", "G2", "G3")


def pack_plan(target: str, people: int, *, together: bool = False) -> Instance:
    """Return the plan to a gate with so many people; `together` leaves out the gates on the way."""
    calendar = Calendar({role: (people * share * 10,) for role, share in SHARES.items()})
    chosen = _selection(target)
    activities = []
    for one in chosen.chosen.values():
        part = spread(
            {role: Fraction(found.likely) for role, found in one.effort.items()}, one.duration.likely, calendar
        )
        before = {*one.prerequisites, *chosen.follows.get(one.id, ())} & chosen.chosen.keys()
        chain = _chains()[one.id]
        activities.append(Activity(one.id, part.weeks, part.load, tuple(sorted(before)), followed_by=chain))
    passed: set[str] = set()
    gates = []
    for gate in GATES[: GATES.index(target) + 1]:
        needs = _selection(gate).chosen.keys() & chosen.chosen.keys()
        gates.append(Milestone(gate, tuple(sorted(needs - passed))))
        passed |= needs
    last = Milestone(target, tuple(sorted(chosen.chosen)))
    return Instance(tuple(activities), calendar, (last,) if together else (*gates[:-1], last))


def pack_ranges(target: str) -> dict[str, Range]:
    """Return the ranges of the work to a gate."""
    return {
        one.id: Range(one.duration.low, one.duration.likely, one.duration.high)
        for one in _selection(target).chosen.values()
    }


@cache
def _chains() -> dict[str, tuple[int, ...]]:
    """Return the weeks of the longest chains after every initiative of the pack to each later gate, chosen or not."""
    rubric = pack_for_profile(load_pack("healthcare-ai"), {}).rubric
    gates = [gate.id for gate in rubric.gates]
    return chains_to_gates(
        {one.id: one.duration.likely for one in rubric.initiatives},
        {one.id: one.prerequisites for one in rubric.initiatives},
        {one.id: gates.index(rubric.phase_named[one.phase].gate) for one in rubric.initiatives},
    )


@cache
def from_nothing() -> tuple[Pack, Answers, Scorecard]:
    """Return the shipped pack, the answers of an organization that has nothing yet, and their scores."""
    pack = pack_for_profile(load_pack("healthcare-ai"), {})
    named = f"{pack.rubric.rubric}@{pack.rubric.version}"
    asked = f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}"
    said = answers(dict.fromkeys(pack.questionnaire.questions, "0"), questionnaire=asked, rubric=named)
    return pack, said, score_answers(pack, said)


@cache
def _selection(gate: str) -> Selection:
    pack, _, scorecard = from_nothing()
    return select_initiatives(pack, scorecard, wanted_levels(pack, scorecard, {}, gate), {})

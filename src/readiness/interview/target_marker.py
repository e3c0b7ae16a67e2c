"""The level that a gate needs, to be marked among a question's levels."""

from dataclasses import dataclass

from readiness.model.condition import Profile
from readiness.model.pack import Pack
from readiness.model.questionnaire import Question
from readiness.model.scorecard import Scorecard
from readiness.planning.target import wanted_levels


@dataclass(frozen=True, slots=True)
class TargetMarker:
    """The level that a gate needs of a question."""

    level: int
    gate: str
    criticality: str


def target_marker(
    question: Question, pack: Pack, scorecard: Scorecard, profile: Profile, target: str | None
) -> TargetMarker | None:
    """Return the level needed by the next gate or the target, otherwise by a later gate; or None."""
    gates = list(pack.rubric.gate_named)
    if not gates:
        return None
    aim = wanted_levels(pack, scorecard, profile, target)
    judged = pack.rubric.questions[question.id]
    for gate in gates[gates.index(aim.gate) :]:
        if minimum := judged.minimum_at(gate):
            level = aim.levels.get(question.id, minimum.level) if gate == aim.gate else minimum.level
            return TargetMarker(level, gate, minimum.criticality or judged.criticality)
    return None

"""Which level is wanted of each question: by default what the next gate needs."""

from dataclasses import dataclass

from readiness.errors import UnknownNameError
from readiness.model.condition import Profile
from readiness.model.pack import Pack
from readiness.model.rubric import Target
from readiness.model.scorecard import Scorecard


@dataclass(frozen=True, slots=True)
class Wanted:
    """The levels wanted, by question, and under which name."""

    id: str
    title: str
    gate: str
    levels: dict[str, int]


def wanted_levels(pack: Pack, scorecard: Scorecard, profile: Profile, target: str | None = None) -> Wanted:
    """Return the levels that `target`, a gate's or a target's id, wants; by default those of the next gate.

    Raises UnknownNameError.
    """
    rubric = pack.rubric
    named = {declared.id: declared for declared in rubric.targets}
    if target is None:
        gate = scorecard.next_gate or rubric.gates[-1].id
        special = next((t for t in rubric.targets if t.gate == gate and t.when and t.when.surely_holds(profile)), None)
    elif target in named:
        special = named[target]
        gate = special.gate
    elif target in rubric.gate_named:
        gate, special = target, None
    else:
        raise UnknownNameError("target", target, [*rubric.gate_named, *named])
    levels = dict(scorecard.gate(gate).minimums)
    if special:
        levels |= {id_: level for id_, level in special.levels.items() if id_ in levels}
    return Wanted(_id(special, gate), _title(special, rubric.gate_named[gate].title, gate), gate, levels)


def _id(special: Target | None, gate: str) -> str:
    return special.id if special else gate


def _title(special: Target | None, title: str, gate: str) -> str:
    return special.title if special else f"{gate} {title}"

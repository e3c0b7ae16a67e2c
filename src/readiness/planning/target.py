"""Levels wanted of each question: by default the minimums of the next gate."""

from collections.abc import Mapping
from typing import NamedTuple

from readiness.errors import UnknownNameError
from readiness.model.answer import State
from readiness.model.condition import Profile
from readiness.model.gate import Target
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard


class WantedLevels(NamedTuple):
    """The levels wanted, by question id, with the id and title of the gate or target that wants them."""

    id: str
    title: str
    gate: str
    levels: dict[str, int]


def wanted_levels(pack: Pack, scorecard: Scorecard, profile: Profile, target: str | None = None) -> WantedLevels:
    """Return the levels wanted for `target`, the id of a gate or target; by default for the next gate.

    The pack must be the one for `profile` (`pack_for_profile`). A target that the rubric declares for the next gate and
    this profile replaces that gate by default. The levels include those that lift a cap in their way. Without gates,
    ids and levels are empty. Raises UnknownNameError when the rubric has no gate or target of that id.
    """
    rubric, profile = pack.rubric, pack.questionnaire.settled(profile)
    named = {declared.id: declared for declared in rubric.targets}
    if not target and not rubric.gates:
        return WantedLevels("", "", "", {})
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
    levels = with_cap_lifts(pack, scorecard, levels)
    return WantedLevels(_id(special, gate), _title(special, rubric.gate_named[gate].title, gate), gate, levels)


def with_cap_lifts(pack: Pack, scorecard: Scorecard, needs: Mapping[str, int]) -> dict[str, int]:
    """Return the levels needed, by question, with those that lift the caps below them."""
    levels = dict(needs)
    waiting = list(levels)
    for id_ in waiting:
        for cap in pack.rubric.caps:
            if cap.at_most < levels[id_] and cap.is_about(pack.questionnaire.questions[id_]):
                for other, level in cap.unless.items():
                    asked = scorecard.questions[other].state is not State.NOT_ASKED
                    if asked and levels.get(other, level - 1) < level:
                        levels[other] = level
                        waiting.append(other)
    return levels


def _id(special: Target | None, gate: str) -> str:
    return special.id if special else gate


def _title(special: Target | None, title: str, gate: str) -> str:
    return special.title if special else f"{gate} {title}"

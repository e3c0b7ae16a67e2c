"""Generated assessments: small packs and answers by a seed."""

from functools import cache
from random import Random
from typing import Any

from building import a_pack, an_initiative, answers, evidenced
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.assessment import Assessment
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers

_CRITICALITIES = ("blocker", "blocker", "major", "major", "standard")
_STATES = ("level", "level", "level", "level", "unknown", "unanswered", "not applicable", "evidenced")


@cache
def generated(seed: int) -> Assessment:
    """Return an assessment of 2 to 12 questions in two dimensions, with remedies and initiatives."""
    chance = Random(seed)
    ids = [f"{dimension}.q{number}" for dimension in "de" for number in range(chance.randint(1, 6))]
    pack = pack_for_profile(_pack(chance, ids), {})
    ready = chance.random() < 0.5
    said = answers(
        {id_: answer for id_ in ids if (answer := _answer(chance, ready=ready)) is not None},
        remedies={
            id_: {"owner": chance.choice(("Ana", "Bob", "Carla")), "due": f"2026-{chance.randint(6, 12):02}-28"}
            for id_ in ids
            if chance.random() < 0.5
        },
    )
    said = said.changed(decisions=answers({}, decisions=_decisions(Random(f"{seed} decisions"))).decisions)
    scores = score_answers(pack, said)
    return Assessment(pack, said, scores, plan_roadmap(pack, said, scores), "0" * 64, "0")


def _pack(chance: Random, ids: list[str]) -> Any:
    questions: dict[str, dict[str, Any]] = {id_: _question(chance) for id_ in ids}
    initiatives = [an_initiative(f"do{index}", {id_: (0, 4)}) for index, id_ in enumerate(ids) if index % 2]
    at_most = chance.choice((None, "1", "3"))
    gates = [{"id": id_, "title": f"Gate {id_}", "held": "Soon", "conditional": {"at_most": at_most} if at_most else {}}
             for id_ in ("G1", "G2")]  # fmt: skip
    for gate in gates:
        gate["dimension_criticality"] = chance.choice(("major", "blocker"))
    with_costs = Random(f"{ids} costs").random() < 0.6
    costs = {"costs": {"currency": "USD", "price_year": "2026", "own_staff": "excluded"}} if with_costs else {}
    for number, initiative in enumerate(initiatives if with_costs else (), 1):
        initiative["cost"] = {"low": f"{number}000", "likely": f"{number}7500", "high": f"{number}44000"}
    return a_pack(
        questions, gates=gates, initiatives=initiatives, roles={"owner": "Owner"}, cost_bands={"S": "Small"}, **costs
    )


def _decisions(chance: Random) -> list[dict[str, Any]]:
    """Return one decision that is kept, with up to three conditions of which some are met, or none."""
    if chance.random() < 0.6:
        return []
    conditions = [
        {"id": f"C-{number}", "what": f"Do thing {number}.", "owner": "Ana", "due": f"2026-07-{number:02}"}
        | ({"done": "2026-06-01"} if chance.random() < 0.5 else {})
        for number in range(1, chance.randint(1, 4))
    ]
    option = chance.choice(("as-it-is", "minimum", "recommended"))
    decision = {"id": "D-1", "date": "2026-05-20", "gate": chance.choice(("G1", "G2")), "option": option, "by": "Board"}
    return [decision | {"conditions": conditions}]


def _question(chance: Random) -> dict[str, Any]:
    first = chance.randint(0, 3)
    minimum: dict[str, Any] = {"G1": str(first), "G2": str(min(4, first + chance.randint(0, 2)))}
    if chance.random() < 0.3:
        minimum["G1"] = [{"level": str(first), "criticality": chance.choice(_CRITICALITIES)}]
    return {"minimum": minimum, "criticality": chance.choice(_CRITICALITIES), "weight": str(chance.randint(1, 3))}


def _answer(chance: Random, *, ready: bool) -> Any:
    """Return an answer, or None for no answer; a `ready` one has a high level with evidence."""
    level = chance.choice((2, 3, 4, 4) if ready else (0, 1, 2, 3, 4))
    match "evidenced" if ready and chance.random() < 0.8 else chance.choice(_STATES):
        case "unknown":
            return {"level": "unknown"}
        case "unanswered":
            return None
        case "not applicable":
            return {"not_applicable": "None here", "approved_by": "CMIO"}
        case "evidenced":
            return evidenced(level)
    return {"level": str(level)}

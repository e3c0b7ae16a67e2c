"""The JSON Schema of the decisions that answers keep."""

from typing import Any, get_args

from readiness.model.decision import DecisionCondition, IfLate, KeptDecision
from readiness.model.option_kinds import OptionKind
from readiness.model.pack import Pack
from readiness.saving.schema_parts import DAY, list_of, object_schema, one_of, one_titled


def decision_schemas(pack: Pack) -> dict[str, Any]:
    """Return the schema by its key of an answers file; nothing for a pack without gates."""
    gates = pack.rubric.gate_named
    if not gates:
        return {}
    condition = object_schema(DecisionCondition, {"done": DAY, "if_late": one_of(get_args(IfLate))})
    known = {
        "gate": one_titled({id_: gate.title for id_, gate in gates.items()}),
        "option": one_of(get_args(OptionKind)),
        "conditions": list_of(condition, 50),
    }
    return {"decisions": list_of(object_schema(KeptDecision, known), 200)}

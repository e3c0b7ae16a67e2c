"""The JSON Schemas of a plan, for its file and for the organization's, and of the progress of initiatives."""

from typing import Any

from readiness.model.answers import Progress
from readiness.model.initiative import Cost, Estimate, Initiative, Lift, LiveVariant, Mode, ScaleStep, Weeks
from readiness.model.pack import Pack
from readiness.model.plan import ALL_ROLES, CapacityChange, FreezeDays, OwnFigures, Plan, Remaining
from readiness.saving.schema_parts import DAY, list_of, object_schema, one_of, one_titled

_WHOLE: dict[str, Any] = {"type": "integer", "minimum": 0}
_NUMBER: dict[str, Any] = {"type": "number", "minimum": 0}
_NAME = {"$ref": "#/definitions/initiative_name"}
_UNITS = ("user", "site", "member")
_RANGE = {"low": _NUMBER, "likely": _NUMBER, "high": _NUMBER}
_WEEKS = {"low": _WHOLE, "likely": _WHOLE, "high": _WHOLE}


def plan_schemas(pack: Pack) -> dict[str, Any]:
    """Return the definitions of a plan and of a name of an initiative, which may be one of the organization's own."""
    known = {name: one.title for one in pack.rubric.initiatives for name in (one.id, one.code)}
    figures = {"duration": _of("weeks"), "effort": _of("effort"), "cost": _of("costs"), "cost_per_year": _of("costs")}
    return {
        "plan": _plan(pack),
        "own_figures": object_schema(OwnFigures, figures),
        "lift": object_schema(Lift, {"from": _WHOLE, "to": _WHOLE}),
        "lifts": _lifts(pack),
        "effort": _effort(pack),
        "weeks": object_schema(Weeks, _WEEKS),
        "costs": object_schema(Cost, _RANGE),
        "initiative_name": {"anyOf": [*([one_titled(known)] if known else []), {"type": "string"}]},
    }


def progress_schema(pack: Pack) -> dict[str, Any]:
    """Return the schema of the progress of one initiative."""
    remaining = {"weeks": _WHOLE | {"minimum": 1, "maximum": 520}, "effort": _one_or_by_group(pack)}
    parts = {"status": one_of(["planned", "in-progress", "done"]), "remaining": object_schema(Remaining, remaining)}
    return object_schema(Progress, parts)


def _plan(pack: Pack) -> dict[str, Any]:
    people = _one_or_by_group(pack)
    gates = dict.fromkeys(pack.rubric.gate_named, DAY)
    return object_schema(
        Plan,
        {
            "capacity": people,
            "changes": list_of(object_schema(CapacityChange, {"factor": _NUMBER, "capacity": people}), 50),
            "freezes": list_of(object_schema(FreezeDays, {"kind": one_of(["go-live", "all-work"])}), 50),
            "required": list_of(_NAME, 500),
            "forbidden": list_of(_NAME, 500),
            "not_before": _by_initiative(pack, DAY, gates),
            "counts": {
                "type": ["object", "null"],
                "additionalProperties": False,
                "properties": dict.fromkeys(_UNITS, _WHOLE),
            },
            "figures": _by_initiative(pack, {"$ref": "#/definitions/own_figures"}, {}),
            "modes": _modes(pack),
            "initiatives": list_of(_initiative(pack), 100),
        },
    )


def _by_initiative(pack: Pack, value: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a mapping by initiative; the known ones have a description."""
    known = {one.id: value | {"description": one.title} for one in pack.rubric.initiatives}
    return {"type": ["object", "null"], "properties": more | known, "additionalProperties": value}


def _modes(pack: Pack) -> dict[str, Any]:
    """Return the schema of a mode by initiative; own initiatives may have others than those of the rubric."""
    known = {
        name: one_of(one.mode_named) | {"description": one.title}
        for one in pack.rubric.initiatives
        for name in ((one.id, one.code) if one.modes else ())
    }
    return {"type": ["object", "null"], "properties": known, "additionalProperties": {"type": "string"}}


def _groups(pack: Pack) -> list[str]:
    """Return the role groups of the rubric's initiatives; own initiatives may have others."""
    return list(dict.fromkeys(group for one in pack.rubric.initiatives for group in one.effort))


def _one_or_by_group(pack: Pack) -> dict[str, Any]:
    groups = dict.fromkeys([*_groups(pack), ALL_ROLES], _NUMBER)
    return {"anyOf": [_NUMBER, {"type": "object", "properties": groups, "additionalProperties": _NUMBER}]}


def _effort(pack: Pack) -> dict[str, Any]:
    estimate = object_schema(Estimate, _RANGE)
    groups = dict.fromkeys(_groups(pack), estimate)
    return {"type": "object", "properties": groups, "additionalProperties": estimate}


def _lifts(pack: Pack) -> dict[str, Any]:
    titles = {id_: question.title for id_, question in pack.questionnaire.questions.items()}
    lifts = {id_: _of("lift") | {"description": title} for id_, title in titles.items()}
    return {"type": "object", "additionalProperties": False, "properties": lifts}


def _of(definition: str) -> dict[str, Any]:
    return {"$ref": f"#/definitions/{definition}"}


def _initiative(pack: Pack) -> dict[str, Any]:
    rubric, questionnaire, text = pack.rubric, pack.questionnaire, {"type": "string"}
    band = one_of(rubric.cost_bands) if rubric.cost_bands else text
    work = {"duration": _of("weeks"), "effort": _of("effort")}
    costs = dict.fromkeys(("cost", "cost_per_year"), _of("costs"))
    lighter = {**work, "cost_band": band, "lifts": _of("lifts"), **costs}
    return object_schema(
        Initiative,
        {
            "phase": one_of(rubric.phase_named),
            "scope": one_of(["use-case", "organization"]),
            "lifts": _of("lifts"),
            **work,
            "cost_band": band,
            "prerequisites": list_of(_NAME, 500),
            "accountable_role": one_of(questionnaire.roles) if questionnaire.roles else text,
            "sources": list_of(text, 500),
            "when": {"type": ["object", "array"]},
            "live": object_schema(LiveVariant, work),
            "goes_live": {"type": "boolean"},
            "per": one_of(_UNITS),
            "steps": list_of(object_schema(ScaleStep, {"from": _WHOLE, "effort": _NUMBER, "duration": _NUMBER}), 500),
            **costs,
            "cost_per": one_of(_UNITS),
            "instead": {"type": "boolean"},
            "modes": list_of(object_schema(Mode, lighter), 10),
        },
    )

"""The JSON Schemas of what answers say about a tool in use: status, functions, segments, sites, events, acceptances."""

from collections.abc import Iterable
from typing import Any

from readiness.model.pack import Pack
from readiness.model.part_questions import questions_of_part
from readiness.model.tool_use import Acceptance, Closing, Done, Event, Function, Segment, Site, ToolNow
from readiness.saving.question_schema import same_question
from readiness.saving.schema_parts import list_of, may_be_empty, object_schema, one_titled

_NAMES = list_of({"type": "string"}, 200)


def tool_use_schemas(pack: Pack) -> dict[str, Any]:
    """Return the schemas by key of an answers file; a key that means nothing for the pack has none."""
    live, questionnaire = pack.rubric.live, pack.questionnaire
    of_functions, at_gates = questions_of_part("function", pack), questions_of_part("site", pack)
    status = {"status": one_titled({id_: one.title for id_, one in live.status_named.items()})} if live else {}
    parts: dict[str, Any] = {}
    if live is not None or of_functions:
        parts["functions"] = list_of(object_schema(Function, status | _answers(of_functions)), 50)
    if questionnaire.segments:
        asked = questions_of_part("segment", pack)
        ids = {"id": one_titled(questionnaire.segments)}
        parts["segments"] = list_of(object_schema(Segment, ids | _answers(asked)), 50)
    if live is not None or at_gates:
        parts["sites"] = list_of(object_schema(Site, status | _answers(at_gates)), 200)
    if live is not None:
        parts["tool"] = object_schema(ToolNow, status)
        parts["events"] = list_of(_event(pack), 500)
        parts["acceptances"] = list_of(_acceptance(pack), 200)
    return parts


def _answers(asked: Iterable[str]) -> dict[str, Any]:
    """Return the schemas of the answers and remedies of a part, to the questions that are asked of it."""
    ids = list(asked)
    return {
        "answers": may_be_empty({id_: same_question(id_) for id_ in ids}),
        "remedies": may_be_empty({id_: {"$ref": "#/definitions/remedy"} for id_ in ids}),
    }


def _event(pack: Pack) -> dict[str, Any]:
    kinds = pack.rubric.events
    severities = {severity: title for kind in kinds for severity, title in kind.severities.items()}
    evidence = list_of({"$ref": "#/definitions/evidence"}, 50)
    duties = {duty.id: duty.title for kind in kinds for duty in kind.duties}
    return object_schema(
        Event,
        {
            "kind": one_titled({kind.id: kind.title for kind in kinds}),
            "severity": one_titled(severities),
            "sites": _NAMES,
            "functions": _NAMES,
            "people": {"anyOf": [{"type": "integer", "minimum": 0}, {"const": "unknown"}]},
            "done": list_of(object_schema(Done, {"duty": one_titled(duties)}), 50),
            "closed": object_schema(Closing, {"evidence": evidence}),
        },
    )


def _acceptance(pack: Pack) -> dict[str, Any]:
    safe_now = pack.rubric.live.safe_now if pack.rubric.live else None
    accepted = safe_now.minimums if safe_now else pack.questionnaire.questions
    titles = {id_: pack.questionnaire.questions[id_].title for id_ in accepted}
    known: dict[str, Any] = {"question": one_titled(titles)}
    if pack.questionnaire.segments:
        known["segment"] = {"enum": list(pack.questionnaire.segments)}
    return object_schema(Acceptance, known)

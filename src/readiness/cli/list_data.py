"""The items that `list` prints, as JSON: an object for each."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from readiness.cli.found_questions import found_items
from readiness.cli.list_output import case_prework
from readiness.cli.narrowed_pack import NOTHING_LEFT_OUT, Narrowing, crosswalk, narrowed
from readiness.loading.read_pack import load_pack, pack_names
from readiness.model.live_rules import EventKind
from readiness.model.pack import Pack
from readiness.model.questionnaire import Question
from readiness.output_format import FORMATS
from readiness.page.template_folder import shipped_template, template_names
from readiness.plugin_modules import PluginFamily
from readiness.safe_text import json_text
from readiness.scoring.roll_up_method import METHODS
from readiness.statements.voice import say

Items = Iterator[dict[str, Any]]
_FAMILIES: dict[str, PluginFamily[Any]] = {"formats": FORMATS, "methods": METHODS}


def list_as_json(
    kind: str | None, pack: str, packs: Path | None, by: Narrowing = NOTHING_LEFT_OUT, overlay: str = ""
) -> str:
    """Return the items of a kind as JSON; without a kind, packs, formats, methods and templates."""
    kinds = (kind,) if kind else ("packs", "formats", "methods", "templates")
    return json_text({"schema_version": "2"} | {each: list(_items(each, pack, packs, by, overlay)) for each in kinds})


def _items(kind: str, pack: str, packs: Path | None, by: Narrowing, overlay: str) -> Items:
    if kind in _FAMILIES:
        family = _FAMILIES[kind]
        yield from ({"id": name, "title": family.summary(name)} for name in family.names())
    elif kind == "templates":
        yield from ({"id": name, "title": shipped_template(name).look.title} for name in template_names())
    elif kind == "packs":
        for name in pack_names(packs):
            asked = load_pack(name, packs=packs).questionnaire
            yield {"id": name, "version": asked.version, "title": asked.title}
    else:
        left = narrowed(load_pack(pack, packs=packs, overlay=overlay or None), by)
        yield from found_items(left, by.search) if by.search else _OF_A_PACK[kind](left)


def _questions(pack: Pack) -> Items:
    for one in pack.questionnaire.questions.values():
        yield {"id": one.id, "code": one.code, "title": one.title, "depth": one.asked_from}


def _prework(pack: Pack) -> Items:
    for one in pack.questionnaire.questions.values():
        if one.prework:
            yield prework_item(one)
    yield from case_items(pack)


def prework_item(one: Question) -> dict[str, Any]:
    """Return a question that is answered before the workshop."""
    return {"id": one.id, "code": one.code, "title": one.title, "ask": list(one.ask), "minutes": one.minutes}


def case_items(pack: Pack) -> Items:
    """Yield what is prepared for a money case."""
    ask = list(pack.rubric.case.ask) if pack.rubric.case else []
    for key, what in case_prework(pack):
        yield {"id": key, "code": key, "title": say(what), "ask": ask, "minutes": None}


def _facts(pack: Pack) -> Items:
    for fact in pack.questionnaire.facts:
        yield {
            "id": fact.id,
            "title": fact.prompt,
            "type": fact.type,
            "choices": list(fact.choices),
            "choice_titles": fact.choice_titles,
        }


def _gates(pack: Pack) -> Items:
    for gate in pack.rubric.any_gate_named.values():
        yield {"id": gate.id, "title": gate.title, "held": gate.held}


def _initiatives(pack: Pack) -> Items:
    for one in pack.rubric.initiatives:
        yield {"id": one.id, "code": one.code, "title": one.title, "phase": one.phase}


def _statuses(pack: Pack) -> Items:
    for one in pack.rubric.live.statuses if pack.rubric.live else ():
        yield {"id": one.id, "title": one.title, "use": one.use, "gate": one.gate, "milestone": one.milestone}


def _outcomes(pack: Pack) -> Items:
    for one in pack.rubric.live.outcomes if pack.rubric.live else ():
        yield {
            "id": one.id,
            "title": one.title,
            "meaning": one.meaning,
            "action": one.action,
            "action_once_stopped": one.action_once_stopped,
            "fails_gates": one.fails_gates,
            "for_a_part": one.for_a_part,
        }


def _events(pack: Pack) -> Items:
    yield from map(_kind, pack.rubric.events)


def _kind(kind: EventKind) -> dict[str, Any]:
    severities = [{"id": id_, "title": title, "forces": kind.forced(id_)} for id_, title in kind.severities.items()]
    reopens = [
        {"questions": list(rule.questions), "severity": rule.severity, "at_most": rule.at_most} for rule in kind.reopens
    ]
    duties = [
        {
            "id": duty.id,
            "title": duty.title,
            "days": duty.days,
            "severity": duty.severity,
            "look_back": duty.look_back,
            "stops": duty.stops,
        }
        for duty in kind.duties
    ]
    return {
        "id": kind.id,
        "title": kind.title,
        "severities": severities,
        "forces": kind.forced(None),
        "reopens": reopens,
        "duties": duties,
        "work": list(kind.work),
        "evidence": kind.evidence,
    }


def _segments(pack: Pack) -> Items:
    yield from ({"id": id_, "title": title} for id_, title in pack.questionnaire.segments.items())


def _cost_groups(pack: Pack) -> Items:
    for group in pack.rubric.case.groups if pack.rubric.case else ():
        yield {"id": group.id, "title": group.title, "kind": group.kind}


def _indicators(pack: Pack) -> Items:
    for one in pack.rubric.indicators.typical if pack.rubric.indicators else ():
        yield {
            "id": one.id,
            "title": one.title,
            "unit": one.unit,
            "direction": one.direction,
            "when": [dict(facts) for facts in one.when.root] if one.when else None,
            "question": one.question,
        }


def _references(pack: Pack) -> Items:
    for entry, codes in crosswalk(pack):
        yield {
            "id": entry.id,
            "title": entry.title,
            "status": entry.status,
            "addressed_to": entry.addressed_to,
            "questions": list(codes),
        }


_OF_A_PACK: dict[str, Callable[[Pack], Items]] = {
    "questions": _questions,
    "prework": _prework,
    "facts": _facts,
    "gates": _gates,
    "initiatives": _initiatives,
    "statuses": _statuses,
    "outcomes": _outcomes,
    "events": _events,
    "segments": _segments,
    "cost-groups": _cost_groups,
    "indicators": _indicators,
    "references": _references,
}

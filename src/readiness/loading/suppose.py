"""Answers and a supposed change → the answers file as it would be with the change, in memory."""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import replace
from typing import Any, NamedTuple

from readiness.errors import ReadinessError, UnknownNameError
from readiness.loading.yaml_file import Document
from readiness.model.answers import Answers
from readiness.model.own_plan import ids_of_initiatives, plan_of
from readiness.model.pack import Pack
from readiness.model.participants import UNKNOWN
from readiness.model.plan import Plan
from readiness.model.questionnaire import Question
from readiness.statements import quoting
from readiness.statements import what_if as statements
from readiness.statements.answering import no_level


class Supposed(NamedTuple):
    """A change of the answers that somebody asks about, as a person types it."""

    levels: Mapping[str, str] = {}
    """A level, or `unknown`, by the id or code of a question."""
    capacity: Mapping[str, str] = {}
    """People by role group, as decimals."""
    without: tuple[str, ...] = ()
    """Initiatives that are not planned, by id or code."""
    events: tuple[str, ...] = ()
    """Events of today: a kind, or a kind and a severity as `kind/severity`."""


def changed_document(document: Document, answers: Answers, pack: Pack, supposed: Supposed) -> Document:
    """Return the document of an answers file with a supposed change.

    `answers` are those of the document with its organization's, and the pack is as it was loaded. A supposed level
    counts as shown by evidence of the day. Raises UnknownNameError for an unknown question, initiative, kind or
    severity, and ReadinessError for a level that the scale does not have.
    """
    data = deepcopy(document.data)
    for name, level in supposed.levels.items():
        _set_level(data, name, level, answers, pack)
    wishes: dict[str, Any] = {}
    if supposed.capacity:
        wishes["capacity"] = dict(supposed.capacity)
    if supposed.without:
        wishes["forbidden"] = [*plan_of(pack, answers).forbidden, *_initiatives(supposed.without, answers.plan, pack)]
        wishes["forbidden"] = [*dict.fromkeys(wishes["forbidden"])]
    if wishes:
        data["plan"] = {**(data.get("plan") or {}), **wishes}
    if supposed.events:
        events = [dict(_event(text, number, answers, pack)) for number, text in enumerate(supposed.events, 1)]
        data["events"] = [*(data.get("events") or []), *events]
    return replace(document, data=data)


def _set_level(data: dict[str, Any], name: str, level: str, answers: Answers, pack: Pack) -> None:
    question = pack.questionnaire.question_called(name)
    if question is None:
        raise UnknownNameError("question", name, [*pack.questionnaire.questions, *pack.questionnaire.by_code])
    named = pack.rubric.scale_of(question.id)
    found = None if level == UNKNOWN else named.level_called(level)
    if level != UNKNOWN and found is None:
        message = no_level(value=quoting.quoted(text=level), question=question.id)
        raise ReadinessError(message, statements.scale(scale=str(named)))
    entry: dict[str, Any] = {"level": UNKNOWN}
    if found is not None:
        shown = {"title": f"--set {name}={level}", "date": answers.date.isoformat()}
        entry = {"level": level, "evidence": [shown]}
    for place in _places(data, question):
        place["answers"] = {**(place.get("answers") or {}), question.id: dict(entry)}


def _places(data: dict[str, Any], question: Question) -> list[dict[str, Any]]:
    """Return the parts of the file that hold answers to a question: all functions or segments for one asked of each."""
    key = {"function": "functions", "segment": "segments"}.get(question.asked_per or "")
    return (data.get(key) or [data]) if key else [data]


def _initiatives(names: Iterable[str], plan: Plan | None, pack: Pack) -> list[str]:
    ids = ids_of_initiatives(pack, plan)
    for name in names:
        if name not in ids:
            raise UnknownNameError("initiative", name, [*ids])
    return [ids[name] for name in names]


def _event(text: str, number: int, answers: Answers, pack: Pack) -> dict[str, str]:
    kind, slash, severity = (part.strip() for part in text.partition("/"))
    known = {one.id: one for one in pack.rubric.events}
    if not known:
        raise ReadinessError(statements.no_events(rubric=pack.rubric.rubric), statements.leave_event_out())
    if kind not in known:
        raise UnknownNameError("event kind", kind, [*known])
    if slash and severity not in known[kind].severities:
        raise UnknownNameError("severity", severity, [*known[kind].severities])
    taken = {event.id for event in answers.events}
    id_ = next(name for step in range(len(taken) + 1) if (name := f"what-if-{number}{'x' * step}") not in taken)
    own = {"id": id_, "kind": kind, "date": answers.date.isoformat()}
    return own | ({"severity": severity} if slash else {})

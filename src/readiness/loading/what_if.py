"""Answers and a what-if change → the answers as they would be with the change, in memory."""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import replace
from typing import Any, NamedTuple

from readiness.errors import InvalidFilesError, ReadinessError, UnknownNameError
from readiness.loading.read_answers import parse_answers, read_pack_and_organization
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


class WhatIfChange(NamedTuple):
    """A change of the answers that somebody asks about, as a person types it."""

    levels: Mapping[str, str] = {}
    """A level, or `unknown`, by the id or code of a question."""
    capacity: Mapping[str, str] = {}
    """People by role group, as decimals."""
    without: tuple[str, ...] = ()
    """Initiatives that are not planned, by id or code."""
    events: tuple[str, ...] = ()
    """Events of today: a kind, or a kind and a severity as `kind/severity`."""


def what_if_answers(document: Document, path: str, answers: Answers, pack: Pack, change: WhatIfChange) -> Answers:
    """Return the answers of a file at `path` with a what-if change, judged by the rules of any answers file.

    `answers` are those of the document with its organization's, and the pack is as it was loaded. Its level
    counts as shown by evidence of the day. Raises UnknownNameError for an unknown question, initiative, kind or
    severity, and ReadinessError for a level that the scale does not have and for a change that the rules do not allow.
    """
    _, organization = read_pack_and_organization(document, path, lambda: pack)
    own = replace(document, data=deepcopy(document.data))
    shared = organization and replace(organization, data=deepcopy(organization.data))
    for name, level in change.levels.items():
        _set_level(own.data, shared.data if shared else None, name, level, answers, pack)
    _change_plan(own.data, answers, pack, change)
    try:
        return parse_answers(own, pack, shared)[0]
    except InvalidFilesError as error:
        problem = error.problems[0]
        raise ReadinessError(statements.refused(problem=problem.message), problem.hint) from None


def _change_plan(data: dict[str, Any], answers: Answers, pack: Pack, change: WhatIfChange) -> None:
    wishes: dict[str, Any] = {}
    if change.capacity:
        wishes["capacity"] = dict(change.capacity)
    if change.without:
        left_out = [*plan_of(pack, answers).forbidden, *_initiatives(change.without, answers.plan, pack)]
        wishes["forbidden"] = [*dict.fromkeys(left_out)]
    if wishes:
        data["plan"] = {**(data.get("plan") or {}), **wishes}
    if change.events:
        events = [dict(_event(text, number, answers, pack)) for number, text in enumerate(change.events, 1)]
        data["events"] = [*(data.get("events") or []), *events]


def _set_level(
    data: dict[str, Any], shared: dict[str, Any] | None, name: str, level: str, answers: Answers, pack: Pack
) -> None:
    """Set a level in the answers of the use case, or in those of the organization for a question about it."""
    question = pack.questionnaire.question_called(name)
    if question is None:
        raise UnknownNameError("question", name, [*pack.questionnaire.questions, *pack.questionnaire.by_code])
    in_file = shared if shared is not None and question.scope == "organization" else data
    day = in_file.get("date") or answers.date.isoformat()  # the organization's file has a day of its own
    named = pack.rubric.scale_of(question.id)
    found = None if level == UNKNOWN else named.level_called(level)
    if level != UNKNOWN and found is None:
        message = no_level(value=quoting.quoted(text=level), question=question.id)
        raise ReadinessError(message, statements.scale(scale=str(named)))
    entry: dict[str, Any] = {"level": UNKNOWN}
    if found is not None:
        shown = {"title": f"--set {name}={level}", "date": day}
        entry = {"level": level, "evidence": [shown]}
    for place in _places(in_file, question):
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

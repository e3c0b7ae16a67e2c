"""Changes that record what is no level: what happens to a tool and its parts, what is done, and what is decided."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from readiness.model.answer import Evidence, Remedy
from readiness.model.answers import Progress
from readiness.model.case import Benefit, Case, CostLine
from readiness.model.decision import DecisionCondition, KeptDecision
from readiness.model.evidence_register import EvidenceEntry
from readiness.model.file_model import FileModel
from readiness.model.indicator import Actual, Indicator
from readiness.model.tool_use import Acceptance, Closing, Done, Event, Function, Segment, Site, ToolNow
from readiness.saving.changes import Change, check_text, order_keys
from readiness.saving.yaml_scalars import OneLine, PlainScalar

Fields = Mapping[str, Any]
"""Values by key: texts, days, numbers, lists and mappings; one that is None or empty is left out."""
_NUMBERED = re.compile(r"([A-Z])-([1-9][0-9]{0,8})")
_FIRST = ("id", "title", "group", "class")
"""The keys that tell an entry from others; they come first."""
_MODELS: dict[str, type[FileModel]] = {
    "events": Event,
    "sites": Site,
    "functions": Function,
    "segments": Segment,
    "done": Done,
    "closed": Closing,
    "evidence": Evidence,
    "register": EvidenceEntry,
    "acceptances": Acceptance,
    "remedies": Remedy,
    "progress": Progress,
    "tool": ToolNow,
    "decisions": KeptDecision,
    "conditions": DecisionCondition,
    "case": Case,
    "costs": CostLine,
    "benefits": Benefit,
    "indicators": Indicator,
    "actuals": Actual,
}


def next_id(letter: str, ids: Iterable[str]) -> str:
    """Return a new id: `E-1` for the letter E, or the number after the highest."""
    found = (match for id_ in ids if (match := _NUMBERED.fullmatch(id_)) and match[1] == letter)
    return f"{letter}-{max((int(match[2]) for match in found), default=0) + 1}"


def to_new_event(fields: Fields) -> Change:
    """Return the change that adds an event under the next free id."""
    return _new_entry("events", "E", fields)


def to_new_decision(fields: Fields) -> Change:
    """Return the change that adds a decision under the next free id."""
    return _new_entry("decisions", "D", fields)


def to_conditions_met(decision: str, days: Mapping[str, date]) -> Change:
    """Return the change of the days on which conditions of a decision were met, by their ids."""

    def edit(old: dict[str, Any]) -> dict[str, Any]:
        entries = old.get("conditions") or []
        new = [merged("conditions", one, {"done": days[one["id"]]}) if one["id"] in days else one for one in entries]
        return old | {"conditions": new}

    return changed_entry(("decisions",), decision, edit)


def to_entry(section: str, id_: str, fields: Fields) -> Change:
    """Return the change of an event, site, function or segment by its id; one without an entry gets one."""
    return changed_entry((section,), id_, lambda old: merged(section, old, fields))


def to_part(change: Change, part: tuple[str, str], questions: Iterable[str]) -> Change:
    """Return the change of an answer, made to the answers of one part instead.

    `part` is a section and the id of an entry there; `questions` are ids in the order in which new answers are put.
    """
    question, order = change.way[1], list(questions)

    def edit(old: dict[str, Any]) -> dict[str, Any]:
        was = dict(old.get("answers") or {})
        answer = change.edit(was.get(question))
        rest = {id_: kept for id_, kept in was.items() if id_ != question}
        answers = order_keys(was, rest if answer is None else rest | {question: answer}, order)
        others = {key: value for key, value in old.items() if key != "answers"}
        return in_order(part[0], old, others | ({"answers": answers} if answers else {}))

    return changed_entry((part[0],), part[1], edit)


def to_no_event(id_: str) -> Change:
    """Return the change that removes an event."""

    def edit(old: Any) -> list[Any] | None:
        left = [entry for entry in old or [] if not (isinstance(entry, dict) and entry.get("id") == id_)]
        return left or None

    return Change(("events",), edit)


def to_done(event: str, fields: Fields) -> Change:
    """Return the change that adds what was done about an event, unless the same is in the file already."""

    def edit(old: dict[str, Any]) -> dict[str, Any]:
        new, done = merged("done", {}, fields), old.get("done") or []
        return old if new in done else in_order("events", old, old | {"done": [*done, new]})

    return changed_entry(("events",), event, edit)


def to_closing(event: str, fields: Fields, evidence: Fields | str | None = None) -> Change:
    """Return the change that closes an event, or corrects its closing; evidence is added once.

    Evidence that is a text is the id of a document in the register.
    """

    def edit(old: dict[str, Any]) -> dict[str, Any]:
        was = dict(old.get("closed") or {})
        pieces = list(was.get("evidence") or [])
        new = evidence if isinstance(evidence, str) else merged("evidence", {}, evidence or {})
        pieces += [new] if new and new not in pieces else []
        closed = merged("closed", was, dict(fields))
        closed = in_order("closed", was, closed | ({"evidence": pieces} if pieces else {}))
        return in_order("events", old, old | {"closed": closed})

    return changed_entry(("events",), event, edit)


def to_registered(way: tuple[str, ...], fields: Fields) -> Change:
    """Return the change of a document in the register at a key path; a new one is written on one line."""

    def edit(old: Any) -> dict[str, Any]:
        return OneLine(merged("register", dict(old or {}), fields))

    return Change(way, edit)


def to_acceptance(fields: Fields) -> Change:
    """Return the change that adds an acceptance, unless the same is in the file already."""
    new = merged("acceptances", {}, fields)
    return Change(("acceptances",), lambda old: old if new in (old or []) else [*(old or []), new])


def to_remedy(place: str, fields: Fields, part: tuple[str, str] | None = None) -> Change:
    """Return the change of the remedy of a question or dimension; `part` is a section and the id of an entry there."""
    if part is None:
        return Change(("remedies", place), lambda old: merged("remedies", dict(old or {}), fields))

    def edit(old: dict[str, Any]) -> dict[str, Any]:
        remedies = dict(old.get("remedies") or {})
        remedies[place] = merged("remedies", dict(remedies.get(place) or {}), fields)
        return in_order(part[0], old, old | {"remedies": remedies})

    return changed_entry((part[0],), part[1], edit)


def to_progress(initiative: str, fields: Fields) -> Change:
    """Return the change of the progress of an initiative."""
    return Change(("progress", initiative), lambda old: merged("progress", dict(old or {}), fields))


def to_status(fields: Fields) -> Change:
    """Return the change of the status of the tool; the day and the reason of another status are forgotten."""
    return Change(("tool",), lambda old: merged("tool", dict(old or {}), {"since": None, "because": None, **fields}))


def to_milestone(name: str, day: date | None) -> Change:
    """Return the change of the day of a milestone or gate; None removes it."""
    return Change(("assessment", "milestones", name), lambda _: PlainScalar(day.isoformat()) if day else None)


def to_assessment_day(day: date) -> Change:
    """Return the change of the day of the assessment."""
    return Change(("assessment", "date"), lambda _: PlainScalar(day.isoformat()))


def _new_entry(section: str, letter: str, fields: Fields) -> Change:
    """Return the change that adds an entry to a list under the next free id."""

    def edit(old: Any) -> list[Any]:
        entries = list(old or [])
        return [*entries, merged(section, {}, {"id": next_id(letter, _ids(entries)), **fields})]

    return Change((section,), edit)


def changed_entry(way: tuple[str, ...], id_: str, edit: Callable[[dict[str, Any]], dict[str, Any]]) -> Change:
    """Return the change of the entry with an id in a list; one that is not there is added, if it says more."""

    def on_list(old: Any) -> list[Any] | None:
        entries = list(old or [])
        for place, entry in enumerate(entries):
            if isinstance(entry, dict) and entry.get("id") == id_:
                return [*entries[:place], edit(entry), *entries[place + 1 :]]
        new = edit({"id": id_})
        return [*entries, new] if len(new) > 1 else entries or None

    return Change(way, on_list)


def _ids(entries: Iterable[Any]) -> list[str]:
    return [str(entry.get("id")) for entry in entries if isinstance(entry, dict)]


def merged(section: str, old: dict[str, Any], fields: Fields) -> dict[str, Any]:
    """Return an entry with fields set; one that is None or empty is removed."""
    new = {key: written for key, value in fields.items() if (written := _written(value))}
    return in_order(section, old, {key: value for key, value in old.items() if key not in fields} | new)


def in_order(section: str, old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    """Return an entry in the order of its old keys; new ones get their usual place."""
    keys = [field.alias or name for name, field in _MODELS[section].model_fields.items()]
    return order_keys(old, new, sorted(keys, key=lambda key: _FIRST.index(key) if key in _FIRST else len(_FIRST)))


def _written(value: Any) -> Any:
    """Return a value as the file holds it: texts checked, days and numbers without quotes."""
    match value:
        case None:
            return None
        case date():
            return PlainScalar(value.isoformat())
        case bool():
            return PlainScalar(str(value).lower())
        case int():
            return PlainScalar(value)
        case PlainScalar():
            return value
        case str():
            return check_text(value)
        case dict():
            return {key: written for key, inner in value.items() if (written := _written(inner))}
        case _:
            return [_written(inner) for inner in value]

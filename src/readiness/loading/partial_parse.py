"""Parse the valid parts of an answers file with errors, to report further problems in the same run."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from readiness.errors import Problem
from readiness.loading import input_limits
from readiness.loading.model_validation import validate_model
from readiness.loading.yaml_file import Document
from readiness.model.answer import Answer, Evidence, Measured, Remedy
from readiness.model.answers import Answers, AssessmentHeader, Progress
from readiness.model.case import Benefit, Case, CostLine
from readiness.model.decision import KeptDecision
from readiness.model.evidence_register import EvidenceEntry
from readiness.model.indicator import Indicator
from readiness.model.organization import OrganizationAnswers
from readiness.model.pack import Pack
from readiness.model.plan import Plan
from readiness.model.tool_use import Acceptance, Event, Function, Segment, Site, ToolNow

M = TypeVar("M", bound=BaseModel)

_LONG_AGO = "0001-01-01"
_STAND_INS: dict[type[BaseModel], dict[str, str]] = {
    AssessmentHeader: {"organization": "?", "use_case": "?", "date": "9999-12-31"},
    OrganizationAnswers: {"organization": "?", "date": "9999-12-31"},
    Answer: {},
    Evidence: {"title": "?"},
    EvidenceEntry: {"title": "?"},
    Measured: {"value": "0", "date": _LONG_AGO},
    Remedy: {"owner": "?", "due": "9999-12-31"},
    Progress: {"status": "in-progress"},
}
"""Placeholders for required parts that cannot be read; no check reports them."""
_COMPANIONS = {
    "not_applicable": {"approved_by": "?"},
    "approved_by": {"not_applicable": "?"},
    "expires": {"not_applicable": "?", "approved_by": "?"},
    "done_late": {"level": "0"},
}
"""The keys that a part of an answer requires beside it."""
_LISTS: dict[str, type[BaseModel]] = {
    "functions": Function,
    "segments": Segment,
    "sites": Site,
    "events": Event,
    "acceptances": Acceptance,
    "decisions": KeptDecision,
    "indicators": Indicator,
}
_LINES: dict[str, type[BaseModel]] = {"costs": CostLine, "benefits": Benefit}
_SECTIONS: dict[str, type[BaseModel]] = {"answers": Answer, "remedies": Remedy, "progress": Progress}


def parse_partially(data: dict[str, Any], pack: Pack) -> Answers:
    """Return answers with the valid parts of the data, and placeholders for the others.

    An entry of a list that cannot be read is None, so that the others keep their positions (`read_entries`).
    """
    header = _part(AssessmentHeader, data.get("assessment"), _header(pack))
    sections = {
        section: {key: _answer(value) if model is Answer else _part(model, value) for key, value in entries.items()}
        for section, model in _SECTIONS.items()
        for entries in [data.get(section)]
        if isinstance(entries, dict)
    }
    tool = _valid_or_none(ToolNow, data.get("tool"))
    parts: dict[str, Any] = {section: {} for section in _SECTIONS} | sections | _lists(_LISTS, data)
    parts |= {"evidence": parse_register(data.get("evidence"))}
    parts |= {"tool": tool, "plan": parse_plan(data.get("plan")), "case": parse_case(data.get("case"))}
    return Answers.model_construct(None, assessment=header, **parts)


def parse_organization_partially(data: dict[str, Any], pack: Pack) -> OrganizationAnswers:
    """Return an organization's answers with the valid parts of the data, and placeholders for the others."""
    header = {key: value for key, value in data.items() if key not in {"answers", "evidence"}}
    shared = _part(OrganizationAnswers, header, {"questionnaire": _header(pack)["questionnaire"]})
    entries = data.get("answers")
    answers = {key: _answer(value) for key, value in entries.items()} if isinstance(entries, dict) else {}
    return shared.model_copy(update={"answers": answers, "evidence": parse_register(data.get("evidence"))})


def parse_register(data: Any) -> dict[str, EvidenceEntry]:
    """Return the documents of a register by id, with placeholders for what cannot be read."""
    return {id_: _part(EvidenceEntry, one) for id_, one in data.items()} if isinstance(data, dict) else {}


def parse_plan(data: Any) -> Plan | None:
    """Return a plan with the keys that are valid by themselves; None where there is no plan."""
    if not isinstance(data, dict):
        return None
    valid = {key: value for key, value in data.items() if _valid_or_none(Plan, {key: value})}
    return _valid_or_none(Plan, data) or Plan.model_validate(valid)


def parse_case(data: Any) -> Case | None:
    """Return a money case with the keys that are valid by themselves; None where there is no case.

    A line that cannot be read is None, so that the others keep their positions (`read_entries`).
    """
    if not isinstance(data, dict):
        return None
    if whole := _valid_or_none(Case, data):
        return whole
    valid = {key: value for key, value in data.items() if _valid_or_none(Case, {key: value})}
    return Case.model_validate(valid).model_copy(update=_lists(_LINES, data))


def add_part_problems(document: Document, problems: list[Problem]) -> None:
    """Add the errors in single parts of a file's invalid answers; some may be in `problems` already."""
    entries = document.data.get("answers")
    for id_, answer in entries.items() if isinstance(entries, dict) else ():
        if len(problems) > input_limits.PROBLEMS:
            return
        if isinstance(answer, dict) and validate_model(Answer, answer, document, []) is None:
            for _, part in answer_parts(answer):
                validate_model(Answer, part, document, problems, ("answers", id_))


def answer_parts(answer: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every key of an answer with a separate answer that is valid if the value of that key is."""
    for key, value in answer.items():
        yield key, {key: value} | _COMPANIONS.get(key, {})


def _lists(models: dict[str, type[BaseModel]], data: dict[str, Any]) -> dict[str, Any]:
    """Return the lists of the data by key, with None for each entry that cannot be read."""
    return {
        key: tuple(_valid_or_none(model, entry) for entry in data[key])
        for key, model in models.items()
        if isinstance(data.get(key), list)
    }


def _header(pack: Pack) -> dict[str, str]:
    return {
        "questionnaire": f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}",
        "rubric": f"{pack.rubric.rubric}@{pack.rubric.version}",
    }


def _answer(value: Any) -> Answer:
    """Return an answer with the valid parts of the value; each piece of evidence keeps its position."""
    if whole := _valid_or_none(Answer, value):
        return whole
    if not isinstance(value, dict):
        return Answer()
    alone = {key: _valid_or_none(Answer, part) for key, part in answer_parts(value)}
    parts = {key: getattr(answer, key) for key, answer in alone.items() if answer and key in Answer.model_fields}
    if isinstance(pieces := value.get("evidence"), list):
        parts["evidence"] = tuple(_piece(piece) for piece in pieces)
    if isinstance(figure := value.get("measured"), dict):
        parts["measured"] = _part(Measured, figure)
    return Answer.model_construct(None, **parts)


def _piece(value: Any) -> Evidence:
    """Return a piece of evidence; one that names a document and is wrong keeps only the name."""
    named = value.get("use") if isinstance(value, dict) else None
    reference = _valid_or_none(Evidence, named) if isinstance(named, str) else None
    return _valid_or_none(Evidence, value) or reference or _part(Evidence, value)


def _part(model: type[M], value: Any, more: dict[str, str] | None = None) -> M:
    """Return `value` as a `model`, with placeholders for wrong and missing parts."""
    stand_ins = _STAND_INS[model] | (more or {})
    if whole := _valid_or_none(model, value):
        return whole
    entries: Iterable[tuple[str, Any]] = value.items() if isinstance(value, dict) else ()
    parts: dict[str, Any] = {}
    for key, entry in entries:
        if _valid_or_none(model, stand_ins | {key: entry}):
            parts[key] = entry
        elif isinstance(entry, dict) and key in model.model_fields:
            parts[key] = _entries(model, stand_ins, key, entry)
    return _valid_or_none(model, stand_ins | parts) or model.model_validate(stand_ins)


def _entries(model: type[M], stand_ins: dict[str, str], key: str, entries: dict[str, Any]) -> dict[str, Any]:
    """Return the valid entries of a mapping inside a part; a milestone with a wrong date gets a placeholder."""
    good = {name: entry for name, entry in entries.items() if _valid_or_none(model, stand_ins | {key: {name: entry}})}
    return dict.fromkeys(entries, _LONG_AGO) | good if key == "milestones" else good


def _valid_or_none(model: type[M], value: Any) -> M | None:
    try:
        return model.model_validate(value)
    except ValidationError:
        return None

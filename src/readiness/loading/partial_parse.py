"""What can be read of an answers file with problems, so that the rest of them are told in the same run."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from readiness.model.answers import Answer, Answers, AssessmentHeader, Evidence, Measured, Progress, Remedy
from readiness.model.pack import Pack

M = TypeVar("M", bound=BaseModel)

_LONG_AGO = "0001-01-01"
_STAND_INS: dict[type[BaseModel], dict[str, str]] = {
    AssessmentHeader: {"organization": "?", "use_case": "?", "date": "9999-12-31"},
    Answer: {},
    Evidence: {"title": "?"},
    Measured: {"value": "0", "date": _LONG_AGO},
    Remedy: {"owner": "?", "due": "9999-12-31"},
    Progress: {"status": "planned"},
}
"""What stands for a part that must be there and cannot be read: nothing is ever wrong with it."""
_WITH = {
    "not_applicable": {"approved_by": "?"},
    "approved_by": {"not_applicable": "?"},
    "done_late": {"level": "0"},
}
"""What a part of an answer needs beside it."""
_SECTIONS: dict[str, type[BaseModel]] = {"answers": Answer, "remedies": Remedy, "progress": Progress}


def parse_partially(data: dict[str, Any], pack: Pack) -> Answers:
    """Return what can be read of the data of an answers file, part by part."""
    header = _part(AssessmentHeader, data.get("assessment"), _header(pack))
    sections = {
        section: {key: _answer(value) if model is Answer else _part(model, value) for key, value in entries.items()}
        for section, model in _SECTIONS.items()
        for entries in [data.get(section)]
        if isinstance(entries, dict)
    }
    parts: dict[str, Any] = {section: {} for section in _SECTIONS} | sections
    return Answers.model_construct(None, assessment=header, **parts)


def answer_parts(answer: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every part of an answer as an answer of its own, right when that part is."""
    for key, said in answer.items():
        yield key, {key: said} | _WITH.get(key, {})


def _header(pack: Pack) -> dict[str, str]:
    return {
        "questionnaire": f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}",
        "rubric": f"{pack.rubric.rubric}@{pack.rubric.version}",
    }


def _answer(value: Any) -> Answer:
    """Return what can be read of an answer: also the good parts of its evidence, each at its position."""
    if whole := _good(Answer, value):
        return whole
    if not isinstance(value, dict):
        return Answer()
    alone = {key: _good(Answer, part) for key, part in answer_parts(value)}
    parts = {key: getattr(answer, key) for key, answer in alone.items() if answer and key in Answer.model_fields}
    if isinstance(pieces := value.get("evidence"), list):
        parts["evidence"] = tuple(_part(Evidence, piece) for piece in pieces)
    if isinstance(figure := value.get("measured"), dict):
        parts["measured"] = _part(Measured, figure)
    return Answer.model_construct(None, **parts)


def _part(model: type[M], value: Any, more: dict[str, str] | None = None) -> M:
    """Return `value` as a `model`, with stand-ins for whatever of it is wrong or missing."""
    stand_ins = _STAND_INS[model] | (more or {})
    if whole := _good(model, value):
        return whole
    said: Iterable[tuple[str, Any]] = value.items() if isinstance(value, dict) else ()
    parts: dict[str, Any] = {}
    for key, one in said:
        if _good(model, stand_ins | {key: one}):
            parts[key] = one
        elif isinstance(one, dict) and key in model.model_fields:
            parts[key] = _entries(model, stand_ins, key, one)
    return _good(model, stand_ins | parts) or model.model_validate(stand_ins)


def _entries(model: type[M], stand_ins: dict[str, str], key: str, entries: dict[str, Any]) -> dict[str, Any]:
    """Return the entries of a mapping inside a part, with a stand-in for a milestone's wrong day."""
    good = {name: one for name, one in entries.items() if _good(model, stand_ins | {key: {name: one}})}
    return dict.fromkeys(entries, _LONG_AGO) | good if key == "milestones" else good


def _good(model: type[M], value: Any) -> M | None:
    try:
        return model.model_validate(value)
    except ValidationError:
        return None

"""Replace level ids in answers by level numbers, before validation, and report texts that name no level."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from readiness import statements
from readiness.errors import Problem
from readiness.loading.references_exist import level_hint
from readiness.loading.yaml_file import Document, KeyPath
from readiness.model.pack import Pack
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN
from readiness.model.scale import Scale
from readiness.statements.quoting import found
from readiness.statements.statement import Statement

Replace = Callable[[Any, KeyPath, Scale | None], Any]
"""A function from a level, its key path and its scale, None where the question is unknown, to the level to keep."""
_ANY_LEVEL = "0"
_PARTS = ("functions", "segments", "sites")
"""The lists of an answers file whose entries have answers."""


def resolve_level_ids(document: Document, pack: Pack | None) -> Document:
    """Return the document with each level id replaced by the level's number; other values are unchanged.

    The levels of unknown questions, and all levels without a pack, become 0, because nothing says what is right there.
    """
    return document if pack and _has_only_numbers(document, pack) else _replace_levels(document, pack, _number)


def _has_only_numbers(document: Document, pack: Pack) -> bool:
    """Return whether no level has an id, and every answer is to a question of the pack."""
    if any(scale.by_id for scale in (pack.rubric.scale, *pack.rubric.scales.values())):
        return False
    data = document.data if isinstance(document.data, dict) else {}
    parts = [data, *(part for key in _PARTS for part in _entries(data.get(key)))]
    answers = [part.get("answers") for part in parts if isinstance(part, dict)]
    return all(one.keys() <= pack.rubric.questions.keys() for one in answers if isinstance(one, dict))


def level_problems(document: Document, pack: Pack) -> list[Problem]:
    """Return a problem for every text that is neither a level of its question, by number or by id, nor a number."""
    problems: list[Problem] = []

    def check(value: Any, way: KeyPath, scale: Scale | None) -> Any:
        if scale and isinstance(value, str) and _is_wrong(value, way, scale):
            wrong = statements.answer_problems.not_a_vote if _is_vote(way) else statements.answer_problems.not_a_level
            problems.append(document.problem(way, wrong(value=found(value)), _expected(way, level_hint(scale))))
        return value

    _replace_levels(document, pack, check)
    return problems


def _is_vote(way: KeyPath) -> bool:
    return way[-2] in {"votes", "second_votes"}


def _expected(way: KeyPath, levels: Statement) -> Statement:
    """Return a hint with the levels and whatever else may be written at a key path."""
    if _is_vote(way):
        return statements.answer_problems.level_or_vote(levels=levels, unknown=UNKNOWN, not_applicable=NOT_APPLICABLE)
    is_answer = way[-1] == "level" or way[-2] == "answers"
    return statements.answer_problems.level_or_answer(levels=levels, unknown=UNKNOWN) if is_answer else levels


def _is_wrong(value: str, way: KeyPath, scale: Scale) -> bool:
    is_number = value.isascii() and value.isdigit()
    is_other = value in {"", UNKNOWN} or (value == NOT_APPLICABLE and _is_vote(way))
    return not is_number and not is_other and scale.level_called(value) is None


def _number(value: Any, _: KeyPath, scale: Scale | None) -> Any:
    if not isinstance(value, str) or value in {"", UNKNOWN, NOT_APPLICABLE}:
        return value
    if scale is None:
        return _ANY_LEVEL
    found = scale.level_called(value)
    return value if found is None else str(found)


def _replace_levels(document: Document, pack: Pack | None, change: Replace) -> Document:
    if not isinstance(document.data, dict):
        return document
    data = dict(document.data)
    if "answers" in data:
        data["answers"] = _answers(data["answers"], ("answers",), pack, change)
    for key in _PARTS:
        if _entries(data.get(key)):
            data[key] = [
                part | {"answers": _answers(part.get("answers"), (key, index, "answers"), pack, change)}
                if isinstance(part, dict) and "answers" in part
                else part
                for index, part in enumerate(data[key])
            ]
    return replace(document, data=data)


def _entries(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _answers(answers: Any, way: KeyPath, pack: Pack | None, change: Replace) -> Any:
    if not isinstance(answers, dict):
        return answers
    return {id_: _answer(answer, (*way, id_), _scale(id_, pack), change) for id_, answer in answers.items()}


def _scale(question: str, pack: Pack | None) -> Scale | None:
    return pack.rubric.scale_of(question) if pack and question in pack.rubric.questions else None


def _answer(answer: Any, way: KeyPath, scale: Scale | None, change: Replace) -> Any:
    if not isinstance(answer, dict):
        return change(answer, way, scale)
    resolved = dict(answer)
    if "level" in resolved:
        resolved["level"] = change(resolved["level"], (*way, "level"), scale)
    for key in ("facets", "votes", "second_votes"):
        if isinstance(levels := resolved.get(key), dict):
            resolved[key] = {name: change(level, (*way, key, name), scale) for name, level in levels.items()}
    if isinstance(evidence := resolved.get("evidence"), list):
        resolved["evidence"] = [
            piece | {"supports": change(piece["supports"], (*way, "evidence", index, "supports"), scale)}
            if isinstance(piece, dict) and "supports" in piece
            else piece
            for index, piece in enumerate(evidence)
        ]
    return resolved

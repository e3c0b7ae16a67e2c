"""Replace level ids in answers by level numbers, before validation."""

from dataclasses import replace
from typing import Any

from readiness.loading.yaml_file import Document
from readiness.model.pack import Pack
from readiness.model.scale import Scale


def resolve_level_ids(document: Document, pack: Pack) -> Document:
    """Return the document with each level id replaced by the level's number; other values are unchanged."""
    if not any(scale.by_id for scale in (pack.rubric.scale, *pack.rubric.scales.values())):
        return document
    if not isinstance(document.data, dict):
        return document
    data = dict(document.data)
    data["answers"] = _answers(data.get("answers"), pack)
    if isinstance(sites := data.get("sites"), list):
        data["sites"] = [
            site | {"answers": _answers(site.get("answers"), pack)} if isinstance(site, dict) else site
            for site in sites
        ]
    if document.data.get("answers") is None:
        del data["answers"]
    return replace(document, data=data)


def _answers(answers: Any, pack: Pack) -> Any:
    if not isinstance(answers, dict):
        return answers
    return {id_: _answer(answer, _scale(id_, pack)) for id_, answer in answers.items()}


def _scale(question: str, pack: Pack) -> Scale | None:
    return pack.rubric.scale_of(question) if question in pack.rubric.questions else None


def _answer(answer: Any, scale: Scale | None) -> Any:
    if not isinstance(answer, dict):
        return _level(answer, scale)
    resolved = dict(answer)
    if "level" in resolved:
        resolved["level"] = _level(resolved["level"], scale)
    if isinstance(facets := resolved.get("facets"), dict):
        resolved["facets"] = {facet: _level(level, scale) for facet, level in facets.items()}
    if isinstance(votes := resolved.get("votes"), dict):
        resolved["votes"] = {voter: _level(vote, scale) for voter, vote in votes.items()}
    if isinstance(evidence := resolved.get("evidence"), list):
        resolved["evidence"] = [
            piece | {"supports": _level(piece["supports"], scale)}
            if isinstance(piece, dict) and "supports" in piece
            else piece
            for piece in evidence
        ]
    return resolved


def _level(value: Any, scale: Scale | None) -> Any:
    found = scale.level_called(value) if scale and isinstance(value, str) else None
    return value if found is None else str(found)

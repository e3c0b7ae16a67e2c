"""Returned forms as the page writes them, for tests without a browser."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from readiness.loading.returned_form import content_digest
from readiness.model.pack import Pack
from readiness.model.wording import digests_of, level_texts

HEADER = {
    "organization": "Elm",
    "use_case": "Beds",
    "date": "2026-06-05",
    "questionnaire": "tiny@1.0.0",
    "rubric": "tiny@1.0.0",
}


def returned(
    pack: Pack, said: Mapping[str, Any], name: str = "Ana", *, form: dict[str, Any] | None = None, **header: Any
) -> dict[str, Any]:
    """Return the data of a form that asked some questions of a pack and came back with these answers."""
    profile = header.get("profile", {})
    asked: dict[str, Any] = {}
    for id_, entry in said.items():
        asked[id_] = {"digest": next(iter(digests_of(id_, pack, profile)))}
        level = entry.get("level")
        if isinstance(level, int):
            texts = level_texts(pack.rubric.questions[id_], pack.rubric.scale_of(id_))
            asked[id_]["read"] = next(text.meaning for text in texts if text.level == level)
    data: dict[str, Any] = {
        "form": {"id": "7f3a91c2", "digest": "0" * 16, "saved": "2026-05-12T09:10:00Z", "questions": asked}
        | (form or {}),
        "assessment": HEADER | header | {"participants": [{"name": name}]},
        "answers": dict(said),
    }
    data["form"]["content"] = content_digest(_as_text(data))
    return data


def write_return(path: Path, data: Mapping[str, Any]) -> Path:
    """Write a returned form; return its path."""
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return path


def _as_text(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _as_text(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_as_text(value) for value in data]
    return data if isinstance(data, str) else json.dumps(data)

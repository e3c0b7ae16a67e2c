"""Small packs as files; each optional part of a rubric is included only when it is named."""

import json
from pathlib import Path
from typing import Any

from readiness.model.pack import Pack

PARTS = ("gates", "evidence", "initiatives", "facets", "sites", "bands")
"""Parts a pack may have; initiatives and sites come with the gates they need."""
_NEEDS_GATES = {"initiatives", "sites"}
_LEVELS = [(0, "Absent"), (1, "Begun"), (2, "Standard")]


def write_pack(folder: Path, name: str, parts: frozenset[str] | set[str], *, dimensions: int = 2) -> Path:
    """Write a pack with these parts into `folder`, and return the folder."""
    return write_files(folder, pack_files(name, parts, dimensions))


def write_files(folder: Path, files: dict[str, Any]) -> Path:
    """Write plain data into files of a folder, and return the folder."""
    for place, content in files.items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_text(content), "utf-8")
    return folder


def has_gates(parts: frozenset[str] | set[str]) -> bool:
    """Return True when a pack of these parts has gates."""
    return bool(parts & ({"gates"} | _NEEDS_GATES))


def write_answers(path: Path, name: str, parts: frozenset[str] | set[str], dimensions: int = 2, **header: Any) -> Path:
    """Write answers to a small pack: levels, one unknown and one that does not apply."""
    said = {"documented": 1, "used": 2}
    level: dict[str, Any] = {"facets": said} if "facets" in parts else {"level": 1}
    paper = [{"title": "Minutes", "date": "2026-05-01", "location": "Share"}]
    head = {
        "organization": "Elm Hill Health",
        "use_case": "Bed planning",
        "date": "2026-06-05",
        "questionnaire": f"{name}@1.0.0",
        "rubric": f"{name}@1.0.0",
        "participants": ["Ana", {"name": "Bob", "role": "Nurse", "delivery_team": True}],
    }
    votes = {} if "facets" in parts else {"votes": {"Ana": 1, "Bob": 2}}
    data: dict[str, Any] = {
        "assessment": head | ({"profile": {"sites": 2}} if "sites" in parts else {}) | header,
        "answers": {
            "data.plan": {**level, "note": "Two wards only.", "evidence": paper, "flagged": True, **votes},
            "data.records": {"level": "unknown"},
            **({} if dimensions == 1 else {"use.tool": {"not_applicable": "Nothing bought.", "approved_by": "Owner"}}),
        },
    }
    if has_gates(parts):
        data["remedies"] = {"data.records": {"owner": "Carla", "due": "2026-09-30"}}
    if "initiatives" in parts:
        data["progress"] = {"write": {"status": "in-progress", "owner": "Dora"}}
    if "sites" in parts:
        data["sites"] = [{"id": "north", "title": "North", "answers": {"data.plan": level}}]
    path.write_text(_text(data), "utf-8")
    return path


def write_answers_to(path: Path, pack: Pack, step: int, date: str) -> Path:
    """Write answers to any pack: levels in rotation, some unknown, some missing."""
    said: dict[str, Any] = {}
    for number, id_ in enumerate(pack.questionnaire.questions):
        levels = pack.rubric.scale_of(id_).levels
        level = levels[number * step % len(levels)]
        said[id_] = "unknown" if number % 17 == 4 else level.id or level.level
        if number % 19 == 5:
            del said[id_]
    header = {
        "organization": "Elm Hill Health",
        "use_case": "Bed planning",
        "date": date,
        "questionnaire": f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}",
        "rubric": f"{pack.rubric.rubric}@{pack.rubric.version}",
    }
    path.write_text(_text({"assessment": header, "answers": said}), "utf-8")
    return path


def _text(content: Any) -> str:
    """Return data as YAML without anchors, which the files of a pack may not contain."""
    return json.dumps(content, indent=1)


def pack_files(name: str, parts: frozenset[str] | set[str], dimensions: int = 2) -> dict[str, Any]:
    """Return the files of a small pack as plain data, by their paths in its folder."""
    asked = {
        "data": [_question("plan", "D-1"), _question("records", "D-2")],
        "use": [_question("tool", "U-1"), _question("tuned", "U-2")],
    }
    asked = dict(list(asked.items())[:dimensions])
    facts = [{"id": "sites", "prompt": "At how many sites?", "type": "number"}] if "sites" in parts else []
    files: dict[str, Any] = {
        f"questionnaires/{name}/questionnaire.yaml": {
            "questionnaire": name,
            "version": "1.0.0",
            "title": "A small model",
            **({"facts": facts} if facts else {}),
            "roles": {"owner": "Owner of the work"},
            "dimensions": list(asked),
        },
        f"rubrics/{name}/rubric.yaml": _rubric(name, parts),
    }
    for dimension, questions in asked.items():
        files[f"questionnaires/{name}/{dimension}.yaml"] = {
            "dimension": dimension,
            "title": dimension.title(),
            "questions": questions,
        }
        files[f"rubrics/{name}/{dimension}.yaml"] = {one["id"]: _judged(one["id"], parts) for one in questions}
    if "initiatives" in parts:
        files[f"rubrics/{name}/initiatives.yaml"] = {"initiatives": [_initiative(asked)]}
    return files


def _question(id_: str, code: str) -> dict[str, str]:
    return {"id": id_, "code": code, "title": id_.title(), "prompt": f"Is there a {id_}?"}


def _judged(id_: str, parts: frozenset[str] | set[str]) -> dict[str, Any]:
    minimum = {"G1": 1} | ({"GS": 1} if "sites" in parts else {})
    return {
        **({"minimum": minimum, "criticality": "blocker" if id_ == "plan" else "major"} if has_gates(parts) else {}),
        **({"evidence": {2: "The minutes"}} if "evidence" in parts else {}),
    }


def _rubric(name: str, parts: frozenset[str] | set[str]) -> dict[str, Any]:
    policies: dict[str, Any] = {"unanswered": "excluded", "unknown": "lowest", "not_applicable": "excluded"}
    if "evidence" in parts:
        policies["evidence"] = {"required_from": 2, "max_age_months": 12, "without": 1}
    rubric: dict[str, Any] = {
        "rubric": name,
        "version": "1.0.0",
        "title": "A small model, judged",
        "questionnaire": f"{name}@1",
        "scale": [{"level": level, "name": title, "meaning": f"{title}."} for level, title in _LEVELS],
        "policies": policies,
        "roll_up": {"overall": "weighted-mean", "dimension": "weighted-mean"},
    }
    if has_gates(parts):
        rubric["gates"] = [{"id": "G1", "title": "Start", "held": "Before the start"}]
        rubric["phases"] = [{"id": "P1", "title": "Preparation", "gate": "G1", "window": {"start": 0, "end": 12}}]
        rubric["capacity"] = {"any": 4}
    if "sites" in parts:
        repeating = {"id": "GS", "title": "Next site", "held": "Before the next", "repeats": "sites", "after": "G1"}
        rubric["repeating_gates"] = [repeating]
    if "facets" in parts:
        titles = {"documented": "Documented", "used": "In use"}
        rubric["facets"] = {"titles": titles, "combine": "mean", "missing": "lowest"}
    if "bands" in parts:
        bands = [{"from": 0, "name": "Low"}, {"from": 1, "name": "Fair"}]
        rubric["score_levels"] = {"overall": {"bands": bands}, "dimension": {"bands": bands}}
    return rubric


def _initiative(asked: dict[str, Any]) -> dict[str, Any]:
    questions = [f"{dimension}.{one['id']}" for dimension, questions in asked.items() for one in questions]
    return {
        "id": "write",
        "code": "I-01",
        "title": "Write the plan",
        "phase": "P1",
        "scope": "use-case",
        "lifts": {one: {"from": 0, "to": 2} for one in questions},
        "duration": {"low": 1, "likely": 2, "high": 4},
        "effort": {"clinical": {"low": 1, "likely": 2, "high": 4}},
        "cost_band": "S",
        "accountable_role": "owner",
        "success_metric": "The plan is approved",
    }

"""Cases of other programs, written as the files of packs and answers, so that they take the path of a user's files."""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

CASES = Path(__file__).parent / "cases" / "conformance"
_METHODS = {"average": "flat-mean", "sum": "sum", "average_of_averages": "mean-of-means"}

Case = dict[str, Any]
"""A case as in its file."""
Node = dict[str, Any]
"""A requirement or a group of requirements, as in the file of cases."""


def of_ciso_assistant() -> list[Case]:
    """Return every case with its tree: a list of nodes with parent, weight and sometimes a separate scale."""
    held = json.loads((CASES / "ciso-assistant.json").read_text(encoding="utf-8"))
    return [case | {"nodes": held["trees"][case["tree"]]} for case in held["cases"]]


def of_lighthouse() -> list[Case]:
    """Return every category of every report."""
    held: dict[str, list[Case]] = json.loads((CASES / "lighthouse.json").read_text(encoding="utf-8"))
    return held["categories"]


def write_ciso_assistant(case: Case, folder: Path) -> Path:
    """Write the pack and the answers of a case; return the answers file."""
    nodes, out = {node["id"]: node for node in case["nodes"]}, set(case.get("na", ()))
    tops = [node for node in nodes.values() if node["parent"] is None and "weight" not in node]
    # A requirement at the root gets a dimension.
    asked = {top["id"]: _asked(top["id"], nodes) for top in tops} or {
        "all": {"kind": "leaf", "questions": _questions([nodes["X"]])}
    }
    low, high = case["scale"]
    low = 0 if case.get("documentation") else low  # without documentation the score is 0, below the scale
    target = case.get("target")
    anchored = "as-target" if target else "as-met"
    method = _METHODS[case["method"]]
    leaf = "weighted-mean" if method == "mean-of-means" else method
    rubric = {
        "scale": {"from": low, "to": high},
        "scales": {"own": {"from": 0, "to": 1}},
        "policies": _policies("excluded", anchored if case.get("anchor_na_to_target") else "excluded", 1, "down"),
        "roll_up": {"overall": method, "dimension": method, "section": method, "leaf": leaf},
        "nodes": _categories(tops, nodes) if method == "mean-of-means" else {},
        "gates": [{"id": "T", "title": "Target", "held": "Then"}] if target else [],
    }
    if "documentation" in case:
        titles = {"implementation": "Implementation", "documentation": "Documentation"}
        rubric["facets"] = {"titles": titles, "combine": "mean"}
    judged = {}
    for id_, node in nodes.items():
        if "weight" in node:
            own = {"weight": node["weight"]} | ({"scale": "own"} if "max" in node else {})
            judged[id_] = own | ({"minimum": {"T": target}} if target and id_ in out else {})
    said: dict[str, Any] = {}
    for id_ in judged:
        if id_ in out:
            said[id_] = {"not_applicable": "As the case says", "approved_by": "auditor"}
        elif id_ in case["scores"]:
            level = case["scores"][id_]
            documented = {"documentation": case["documentation"][id_]} if id_ in case.get("documentation", {}) else {}
            said[id_] = {"facets": {"implementation": level} | documented} if "documentation" in case else level
    return _write(folder, asked, rubric, judged, said)


def write_lighthouse(category: Case, folder: Path) -> Path:
    """Write the pack and the answers of a category of audits; return the answers file."""
    items = category["items"]
    questions = [{"id": item["id"], "code": f"A-{number}", "title": item["id"]} for number, item in enumerate(items)]
    levels = [{"level": n, "name": str(n), "value": f"{n / 100:.2f}"} for n in range(101)]
    rubric = {
        "scale": levels,
        "policies": _policies("excluded", "excluded", 2, "half-up") | {"unknown": "blocks"},
        "roll_up": {kind: {"method": "weighted-mean", "empty": 0} for kind in ("overall", "dimension")},
    }
    said: dict[str, Any] = {}
    for item in items:
        if item["mode"] == "error":
            said[item["id"]] = "unknown"
        elif item["score"] is not None:
            said[item["id"]] = int(Fraction(str(item["score"])) * 100)
    judged = {item["id"]: {"weight": item["weight"]} for item in items}
    return _write(folder, {"audits": {"questions": questions}}, rubric, judged, said)


def _asked(id_: str, nodes: dict[str, Node]) -> dict[str, Any]:
    """Return the sections or questions inside a node of the tree."""
    children = [node for node in nodes.values() if node["parent"] == id_]
    sections = [node for node in children if "weight" not in node]
    found: dict[str, Any] = {"questions": _questions([node for node in children if "weight" in node])}
    if sections:
        found["sections"] = [{"id": node["id"], "title": node["id"]} | _asked(node["id"], nodes) for node in sections]
    else:
        found["kind"] = "leaf"
    return found


def _questions(nodes: list[Node]) -> list[dict[str, str]]:
    return [{"id": node["id"], "code": node["id"], "title": node["id"]} for node in nodes]


def _categories(tops: list[Node], nodes: dict[str, Node]) -> dict[str, Any]:
    """Return weights that count a top once for each of its categories, because the total averages the second level."""
    inside = {top["id"]: [n for n in nodes.values() if n["parent"] == top["id"] and "weight" not in n] for top in tops}
    weights = {id_: {"weight": len(categories)} for id_, categories in inside.items() if len(categories) > 1}
    return weights | ({"overall": {"method": "weighted-mean"}} if weights else {})


def _policies(unanswered: str, not_applicable: str, digits: int, mode: str) -> dict[str, Any]:
    rounding = {"digits": digits, "mode": mode}
    return {"unanswered": unanswered, "unknown": "excluded", "not_applicable": not_applicable, "rounding": rounding}


def _write(
    folder: Path, asked: dict[str, Any], rubric: dict[str, Any], judged: dict[str, Any], said: dict[str, Any]
) -> Path:
    """Write files with one dimension each; JSON is YAML too."""
    questionnaires, rubrics = folder / "questionnaires" / "case", folder / "rubrics" / "case"
    questionnaires.mkdir(parents=True)
    rubrics.mkdir(parents=True)
    head = {"version": "1.0.0", "title": "A case"}
    _dump(questionnaires / "questionnaire.yaml", {"questionnaire": "case"} | head | {"dimensions": list(asked)})
    _dump(rubrics / "rubric.yaml", {"rubric": "case"} | head | {"questionnaire": "case@1"} | rubric)
    full: dict[str, str] = {}
    for dimension, inside in asked.items():
        ids = _ids(inside)
        full |= {id_: f"{dimension}.{id_}" for id_ in ids}
        _dump(questionnaires / f"{dimension}.yaml", {"dimension": dimension, "title": dimension} | _prompted(inside))
        _dump(rubrics / f"{dimension}.yaml", {id_: judged[id_] for id_ in ids})
    header = {"organization": "Elm Hill Health", "use_case": "A case", "date": "2026-06-05"}
    versions = {"questionnaire": "case@1.0.0", "rubric": "case@1.0.0"}
    answers = {"assessment": header | versions, "answers": {full[id_]: answer for id_, answer in said.items()}}
    _dump(folder / "answers.yaml", answers)
    return folder / "answers.yaml"


def _prompted(inside: dict[str, Any]) -> dict[str, Any]:
    questions = [question | {"prompt": "How far?"} for question in inside.get("questions", [])]
    sections = [_prompted(section) for section in inside.get("sections", [])]
    return inside | {"questions": questions} | ({"sections": sections} if sections else {})


def _ids(inside: dict[str, Any]) -> list[str]:
    own = [question["id"] for question in inside.get("questions", [])]
    return own + [id_ for section in inside.get("sections", []) for id_ in _ids(section)]


def _dump(path: Path, data: object) -> None:
    path.write_text(json.dumps(data, indent=1), encoding="utf-8")

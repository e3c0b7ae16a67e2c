"""Weights that no score reads are told, with their method."""

from pathlib import Path
from typing import Any

import pytest

from readiness.loading.read_pack import read_pack
from readiness.pack_lint.unread_weights import lint_unread_weights
from readiness.statements import pack_warnings
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure
from small_packs import pack_files, write_files


def warned(folder: Path, roll_up: dict[str, Any], weights: dict[str, int], nodes: dict[str, int]) -> list[Words]:
    files = pack_files("m", set())
    files["rubrics/m/rubric.yaml"]["roll_up"] = roll_up
    files["rubrics/m/rubric.yaml"]["nodes"] = {node: {"weight": weight} for node, weight in nodes.items()}
    for name in ("data", "use"):
        for id_, judged in files[f"rubrics/m/{name}.yaml"].items():
            judged.update({"stage": 1, "deducts": {0: 1}} | ({"weight": weights[id_]} if id_ in weights else {}))
    pack, found = read_pack("m", packs=write_files(folder, files))
    problems = list(lint_unread_weights(pack, found))
    assert all(problem.warning for problem in problems)
    return [problem.message for problem in problems]


def weight(key: str, number: int) -> Statement:
    return pack_warnings.weight_of(key=key, weight=Figure(str(number), float(number), str(number)))


@pytest.mark.parametrize(
    "method", ["lowest", "mean-of-means", "deductions", {"method": "staged", "at_least": 1}], ids=str
)
def test_a_weight_that_the_method_of_its_node_does_not_read_is_told(tmp_path: Path, method: Any) -> None:
    name = method if isinstance(method, str) else method["method"]
    overall = method if name == "deductions" else "weighted-mean"
    found = warned(tmp_path, {"overall": overall, "dimension": method}, {"plan": 3, "records": 0, "tool": 1}, {})

    assert found == [pack_warnings.weights_unread(number=1, method=name, weights=(weight("data.plan", 3),))]


@pytest.mark.parametrize(
    "method", ["weighted-mean", "flat-mean", "sum", {"method": "share-of-stage", "at_least": 1, "share": 0.5}], ids=str
)
def test_a_weight_that_a_method_reads_is_not_told(tmp_path: Path, method: Any) -> None:
    assert warned(tmp_path, {"overall": "lowest", "dimension": method}, {"plan": 3}, {}) == []


def test_a_weight_that_only_a_method_of_the_whole_reads_is_not_told(tmp_path: Path) -> None:
    assert warned(tmp_path, {"overall": "flat-mean", "dimension": "lowest"}, {"plan": 3}, {}) == []


@pytest.mark.parametrize("method", ["lowest", "mean-of-means", "flat-mean"])
def test_a_weight_of_a_dimension_that_the_whole_does_not_read_is_told(tmp_path: Path, method: str) -> None:
    found = warned(tmp_path, {"overall": method, "dimension": "weighted-mean"}, {}, {"data": 2})

    assert found == [pack_warnings.node_weights_unread(number=1, method=method, weights=(weight("data", 2),))]
    assert warned(tmp_path / "read", {"overall": "weighted-mean", "dimension": "lowest"}, {}, {"data": 2}) == []

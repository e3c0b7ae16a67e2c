"""Answers to healthcare-ai 2.3.0 are read with the line to type, are carried over, and keep their verdicts.

`cases/migration/healthcare-2.3.0` has the files as they were and, in `verdicts.yaml`, what was said of them then and
what is said of them now.
"""

import json
from pathlib import Path
from shutil import copytree

import pytest
import yaml

from readiness import pipeline
from readiness.model.scorecard import Scorecard
from readiness.model.verdict import ReasonKind
from readiness.statements.statement import Statement
from running import readiness_here

FOLDER = Path(__file__).parent / "cases/migration/healthcare-2.3.0"
CASES = yaml.safe_load((FOLDER / "verdicts.yaml").read_text("utf-8"))
EVERY_CASE = pytest.mark.parametrize("name", CASES)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("older") / "files"
    copytree(FOLDER, folder)
    return folder


@pytest.fixture(scope="module")
def carried(folder: Path) -> tuple[dict[str, int], dict[str, Scorecard]]:
    """Carry every file over once; return how many things it asks a person to look at, and its scores."""
    told = json.loads(
        readiness_here("migrate", *(f"{name}.yaml" for name in CASES), "--write", "--format", "json", cwd=folder).stdout
    )
    look_at = {Path(file["path"]).stem: len(file["look_at"]) for file in told["files"]}
    return look_at, {name: pipeline.score(pipeline.load(folder / f"{name}.yaml")) for name in CASES}


@EVERY_CASE
def test_an_older_file_is_read_with_the_line_to_type(name):
    done = readiness_here("check", f"{name}.yaml", cwd=FOLDER)

    assert done.returncode == 3
    assert f"type: readiness migrate {name}.yaml" in done.stdout + done.stderr


@EVERY_CASE
def test_as_many_things_as_stated_are_listed_for_a_person_to_look_at(name, carried):
    assert carried[0][name] == CASES[name]["look_at"]


@EVERY_CASE
@pytest.mark.usefixtures("carried")
def test_no_answer_is_carried_to_where_its_question_is_not_asked(name, folder):
    warnings = pipeline.load(folder / f"{name}.yaml").warnings

    codes = {one.message.code for one in warnings if isinstance(one.message, Statement)}
    assert codes.isdisjoint({"answer_problems.not_asked", "answer_problems.not_asked_of_site"})


@EVERY_CASE
def test_the_verdicts_afterwards_are_those_on_paper(name, carried):
    paper, scores = CASES[name], carried[1][name]

    assert {gate.id: gate.verdict.value for gate in scores.gates} == paper["after"]
    assert scores.live is not None
    assert scores.live.outcome == paper["outcome"]
    assert {
        gate: sum(
            reason.kind is ReasonKind.SHORT and reason.criticality == "blocker" for reason in scores.gate(gate).reasons
        )
        for gate in paper["blockers"]
    } == {gate: after for gate, (_, after) in paper["blockers"].items()}


@EVERY_CASE
def test_no_gate_that_held_fails_by_a_question_that_nobody_was_asked(name, carried):
    paper, scores = CASES[name], carried[1][name]
    reasons = [*scores.gate("G0").reasons, *scores.gate("G1").reasons]
    unasked = {reason.id for reason in reasons if reason.kind is ReasonKind.UNANSWERED}

    assert unasked == set(paper["unasked"])
    for gate, verdict in paper["before"].items():
        if verdict != "failed":
            assert scores.gate(gate).verdict.value == ("undetermined" if gate != "G0" and unasked else verdict)

"""Decisions stay as they are written: in the schema, in combined, attached and new files, and beside other changes."""

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from building import a_pack
from readiness import pipeline
from readiness.loading.read_answers import parse_answers
from readiness.loading.read_pack import load_pack
from readiness.loading.yaml_file import parse
from readiness.redaction.answers_yaml import answers_yaml
from readiness.redaction.redact_answers import redact_answers
from readiness.saving.answers_schema import answers_schema
from readiness.saving.combine_files import CombinedFiles, combine_files, contributor
from readiness.saving.combined_values import Difference
from readiness.view.edition import Edition
from running import readiness_here
from small_plan import SMALL_PLAN

HEADER = {
    "organization": "Elm Hill Health",
    "use_case": "Small plan",
    "date": "2026-01-05",
    "questionnaire": "small-plan@1.0.0",
    "rubric": "small-plan@1.0.0",
}
CONDITION = {"id": "C-1", "what": "Budget", "owner": "CFO", "due": "2026-02-01", "done": "2026-01-05"}
DECISION = {
    "id": "D-1",
    "date": "2026-01-02",
    "gate": "G2",
    "option": "minimum",
    "by": "Board",
    "because": "It is enough.",
    "expected": "2026-02-23",
    "review": "2026-03-01",
    "conditions": [CONDITION | {"if_late": "stop"}],
}
TEXT = f"""\
assessment: {{{", ".join(f"{key}: {value}" for key, value in HEADER.items())}}}
answers:
  work.a: 0
decisions:   # of the board
  - id: D-1
    date: 2026-01-02
    gate: G2
    option: minimum
    by: Board
    # Two more were asked for.
    conditions: [{{id: C-1, what: Budget, owner: CFO, due: 2026-02-01}}]   # in writing
    # The minutes are with the office.
remedies: {{}}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(TEXT, "utf-8")
    return path


def answers(**changes: Any) -> dict[str, Any]:
    return {"assessment": HEADER, "answers": {"work.a": "0"}, "decisions": [DECISION | changes]}


def combined(*files: dict[str, Any]) -> tuple[CombinedFiles, dict[str, Any]]:
    pack, people = load_pack("small-plan", packs=SMALL_PLAN), []
    for name, content in zip(("Ana", "Ben"), files, strict=True):
        document = parse(yaml.safe_dump(content, default_style="'", sort_keys=False), f"{name.lower()}.yaml")
        people.append(contributor(document, parse_answers(document, pack)[0], name))
    found = combine_files(people, pack)
    return found, parse(found.text, "t").data


def test_an_answer_leaves_decisions_as_they_are(path: Path) -> None:
    assert readiness_here("answer", path, "W-1=1", "--pack", SMALL_PLAN).returncode == 0

    assert path.read_text("utf-8") == TEXT.replace("work.a: 0", "work.a: 1")


def test_a_condition_that_is_met_changes_its_line_only(path: Path) -> None:
    record = ("record", "decision", path, "D-1", "--done", "C-1")
    assert readiness_here(*record, "--pack", SMALL_PLAN).returncode == 0

    added = TEXT.replace("due: 2026-02-01}", "due: 2026-02-01, done: 2026-01-05}")
    assert path.read_text("utf-8") == added


def test_a_further_decision_goes_below_the_remarks_of_the_last_one(path: Path) -> None:
    record = ("record", "decision", path, "--option", "as-it-is", "--by", "CIO", "--gate", "G2")
    assert readiness_here(*record, "--pack", SMALL_PLAN).returncode == 0

    added = "  - id: D-2\n    date: 2026-01-05\n    gate: G2\n    option: as-it-is\n    by: CIO\n"
    assert path.read_text("utf-8") == TEXT.replace("remedies: {}", f"{added}remedies: {{}}")


def test_the_schema_accepts_a_decision() -> None:
    jsonschema.Draft7Validator(answers_schema(load_pack("small-plan", packs=SMALL_PLAN))).validate(
        answers() | {"answers": {"work.a": 0}}
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"gate": "G7"},
        {"option": "minimal"},
        {"date": "June"},
        {"expected": "soon"},
        {"review": 1},
        {"reason": "x"},
        {"conditions": [CONDITION | {"if_late": "stopp"}]},
        {"conditions": [CONDITION | {"done": "yes"}]},
        {"conditions": [{"id": "C-1"}]},
    ],
    ids=str,
)
def test_the_schema_refuses_what_the_reader_refuses(wrong: dict[str, Any]) -> None:
    schema = answers_schema(load_pack("small-plan", packs=SMALL_PLAN))

    assert not jsonschema.Draft7Validator(schema).is_valid(answers(**wrong) | {"answers": {"work.a": 0}})


def test_a_pack_without_gates_has_no_decisions() -> None:
    assert "decisions" not in answers_schema(a_pack({"d.a": {}}, gates=[]))["properties"]


def test_a_decision_in_several_files_stands_once() -> None:
    found, data = combined(answers(), answers())

    assert found.differences == ()
    assert data["decisions"] == [DECISION]


def test_of_decisions_that_differ_the_first_is_kept_and_the_difference_is_told() -> None:
    found, data = combined(answers(), answers(option="stop", conditions=[]))

    assert data["decisions"] == [DECISION]
    (difference,) = found.differences
    assert (difference.kind, difference.about, difference.label) == ("decision", "D-1", "decision D-1")
    assert isinstance(difference, Difference)
    assert difference.said["Ben"].startswith("id D-1, date 2026-01-02, gate G2, option stop, by Board")


def test_attached_answers_give_the_same_decision() -> None:
    loaded = pipeline.load(answers(), SMALL_PLAN)
    again = pipeline.load(answers_yaml(loaded.answers, loaded.pack.questionnaire), SMALL_PLAN).answers

    assert again.decisions == loaded.answers.decisions


def test_without_names_nobody_and_no_words_are_left_of_a_decision() -> None:
    loaded = pipeline.load(answers(), SMALL_PLAN)
    (one,) = redact_answers(loaded.answers, Edition(redacted=True), loaded.pack).decisions
    (condition,) = one.conditions

    assert (one.by, one.because, condition.what, condition.owner) == ("withheld", None, "withheld", "withheld")
    assert (one.option, str(one.expected), str(condition.due), condition.if_late) == (
        "minimum",
        "2026-02-23",
        "2026-02-01",
        "stop",
    )


def test_a_role_that_decided_is_no_name() -> None:
    loaded = pipeline.load(answers(by="Owner of the tool"), SMALL_PLAN)
    (one,) = redact_answers(loaded.answers, Edition(redacted=True), loaded.pack).decisions

    assert one.by == "Owner of the tool"


def test_the_board_sees_who_decided_and_on_which_conditions() -> None:
    loaded = pipeline.load(answers(), SMALL_PLAN)
    (one,) = redact_answers(loaded.answers, Edition("board"), loaded.pack).decisions

    assert (one.by, one.because, one.conditions[0].what) == ("Board", None, "Budget")


def test_answers_like_those_of_another_use_case_decide_nothing(path: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.yaml"
    readiness_here(
        "new", new, "--like", path, "--organization", "Elm Hill Health", "--use-case", "Other", "--pack", SMALL_PLAN
    )

    assert new.exists()
    assert pipeline.load(new, SMALL_PLAN).answers.decisions == ()

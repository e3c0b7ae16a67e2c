"""An answers file that is JSON, as forms and programs write it, takes every change."""

import json
from datetime import date
from typing import Any

import pytest

from readiness.loading.yaml_file import read_yaml
from readiness.saving import changes
from readiness.saving.answers_file import open_answers
from running import readiness_here

DATA = {
    "assessment": {
        "questionnaire": "healthcare-ai@3.0.1", "rubric": "healthcare-ai@3.0.0", "organization": "Elm 😀",
        "use_case": "S", "date": "2026-06-05", "participants": [{"name": "Ana"}],
    },
    "answers": {"data.availability": {"level": 1, "note": "a: {b}", "evidence": []}, "data.live-records": {}},
}  # fmt: skip
AT = "data.availability"
CHANGES = [
    changes.to_level(AT, "3"),
    changes.to_level("talent.training", "2"),
    changes.to_note(AT, 'one\ntwo: "three" # {x}, [y]'),
    changes.to_note("data.live-records", "new"),
    changes.to_more_evidence(AT, "T", date(2026, 5, 1), "here, there"),
    changes.to_flag(AT, flagged=True, why="a, b", owner="Ana", due=date(2026, 6, 30)),
    changes.to_fact("has_vendor", "true"),
    changes.to_unanswered(AT),
    changes.to_flag(AT, flagged=False),
]
FORMS: dict[str, dict[str, Any]] = {
    "one line": {},
    "no blanks": {"separators": (",", ":")},
    "indented": {"indent": 2},
    "tabs": {"indent": "\t"},
}


@pytest.mark.parametrize("form", FORMS)
def test_each_change_is_made_and_read_back(tmp_path, form):
    path = tmp_path / "answers.yaml"
    path.write_text(json.dumps(DATA, ensure_ascii=False, **FORMS[form]), "utf-8")

    with open_answers(path) as file:
        for change in CHANGES:
            file.apply(change)

    answers = read_yaml(path).data["answers"]
    assert answers[AT]["note"] == 'one\ntwo: "three" # {x}, [y]'
    assert answers["talent.training"] == "2"
    assert answers["data.live-records"] == {"note": "new"}


def test_a_sign_that_a_program_wrote_as_two_halves_is_named(tmp_path):
    path = tmp_path / "answers.yaml"
    path.write_text(json.dumps(DATA), "utf-8")

    done = readiness_here("answer", path, "data.availability=2")

    assert done.returncode == 3
    assert r"answers.yaml:1:" in done.stderr
    assert r"\ud83d is half of a sign" in done.stderr
    assert path.read_text("utf-8") == json.dumps(DATA)

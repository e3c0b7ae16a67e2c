"""Commands that write answers tell as data what they wrote."""

import json
from pathlib import Path

import pytest

from running import STORIES, readiness_here


def _json(*arguments, cwd):
    found = readiness_here(*arguments, "--format", "json", cwd=cwd)
    assert found.returncode == 0, found.stderr
    return json.loads(found.stdout)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "answers.yaml").write_text((STORIES / "sepsis-stalled/answers.yaml").read_text())
    return tmp_path


def test_answer_tells_each_answer_that_it_saved(folder):
    found = _json("answer", "answers.yaml", "DATA-01=2", "data.live-records=unknown", cwd=folder)

    rows = [(one["question"], one["part"], one["state"], one["level"]) for one in found["saved"]]
    assert rows == [("data.availability", None, "answered", 2), ("data.live-records", None, "unknown", None)]
    assert found["saved"][0]["said"]["code"] == "answering.saved_level"
    assert (found["answers"], found["effects"]) == ("answers.yaml", [])


def test_a_refused_answer_is_an_error_as_json(folder):
    found = readiness_here("answer", "answers.yaml", "DATA-01=9", "--format", "json", cwd=folder)

    assert json.loads(found.stderr.splitlines()[-1])["error"]["code"] == "answering.no_level"
    assert found.stdout == ""


def test_a_format_that_answer_does_not_know_saves_nothing(folder):
    before = (folder / "answers.yaml").read_text()

    assert readiness_here("answer", "DATA-01=2", "--format", "xml", cwd=folder).returncode == 2
    assert (folder / "answers.yaml").read_text() == before


def test_new_tells_the_files_that_it_wrote(tmp_path):
    named = ("--organization", "Mercy", "--use-case", "Notes", "--date", "2026-06-05")
    found = _json("new", "a.yaml", *named, "--organization-answers", "org.yaml", cwd=tmp_path)

    assert (found["answers"], found["organization"], found["kept"]) == ("a.yaml", "org.yaml", None)
    assert found["questions"] > 20
    assert found["next"] == "readiness assess a.yaml"
    assert all((tmp_path / found[key]).is_file() for key in ("answers", "organization", "schema"))


def test_record_tells_what_it_recorded(folder):
    found = _json("record", "fact", "answers.yaml", "sites=3", cwd=folder)

    assert [one["code"] for one in found["recorded"]] == ["recording.fact"]


@pytest.mark.parametrize(
    "command",
    ["list packs", "explain data.availability", "case", "portfolio answers.yaml", "doctor", "check", "format --check"],
)
def test_every_reading_command_speaks_json(command, folder):
    found = readiness_here(*command.split(), "--format", "json", cwd=folder)

    assert isinstance(json.loads(found.stdout), dict | list)


def test_a_schema_is_json_in_any_case():
    assert json.loads(readiness_here("schema", "answers", cwd=Path.cwd()).stdout)["$schema"]

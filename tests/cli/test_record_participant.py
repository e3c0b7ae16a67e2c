"""`record participant`: who answers or votes, each with a role."""

from pathlib import Path

import pytest

from readiness import pipeline
from running import CommandResult, readiness_here


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    readiness_here("new", path, "--organization", "Elm", "--use-case", "Beds", "--date", "2026-06-05")
    return path


def named(path: Path, *said: str) -> CommandResult:
    return readiness_here("record", "participant", path, *said)


def people(path: Path) -> list[tuple[str, str | None, bool]]:
    return [(one.name, one.role, one.delivery_team) for one in pipeline.load(path).answers.assessment.participants]


def test_people_are_named_with_their_roles(path):
    done = named(path, "Ana, Privacy officer", "Cy, Supplier manager *", "CISO")

    assert done.stdout.splitlines() == [
        "recorded: Ana, Privacy officer",
        "recorded: Cy, Supplier manager",
        "recorded: CISO",
    ]
    assert people(path) == [("Ana", "Privacy officer", False), ("Cy", "Supplier manager", True), ("CISO", None, False)]
    assert done.stderr == ""


def test_a_person_who_is_named_again_has_the_new_role_and_the_name_as_it_was(path):
    named(path, "Ana, Privacy officer")
    named(path, "ana, CISO")

    assert people(path) == [("Ana", "CISO", False)]


def test_a_role_that_the_pack_does_not_know_is_told(path):
    assert "no role of healthcare-ai is named for Zoe" in named(path, "Zoe, wizard").stderr


def test_somebody_is_taken_off_the_list_unless_they_voted(path):
    named(path, "Ana, Privacy officer", "Ben, CISO")
    assert named(path, "Ben", "--remove").stdout == "Ben is off the list of participants\n"

    path.write_text(
        path.read_text("utf-8").replace("\nanswers:", "\nanswers:\n  data.permitted-use: {votes: {Ana: 1}}", 1)
    )
    assert "Ana has voted" in named(path, "Ana", "--remove").stderr
    assert "there is no participant called 'Anna'" in named(path, "Anna", "--remove").stderr.replace('"', "'")
    assert people(path) == [("Ana", "Privacy officer", False)]

"""A file that was deleted during a session is written again, and no other file is ever replaced."""

from pathlib import Path

import pytest

from readiness.errors import ConflictError
from readiness.saving.answers_file import open_answers
from readiness.saving.yaml_file_edit import YamlFileEdit

USE_CASE = """\
assessment:
  organization: Elm
  use_case: Beds
  date: 2026-06-05
  questionnaire: healthcare-ai@3.0.0
  rubric: healthcare-ai@3.0.0
  organization_answers: organization.yaml
answers:
"""
ORGANIZATION = "organization: Elm\ndate: 2026-06-01\nquestionnaire: healthcare-ai@3.0.0\nanswers:\n"


@pytest.fixture
def paths(tmp_path: Path) -> tuple[Path, Path]:
    own, shared = tmp_path / "answers.yaml", tmp_path / "organization.yaml"
    own.write_text(USE_CASE, "utf-8")
    shared.write_text(ORGANIZATION, "utf-8")
    return own, shared


@pytest.mark.parametrize("gone", [(0,), (1,), (0, 1)])
def test_each_file_that_is_gone_is_written_again_as_it_was(paths: tuple[Path, Path], gone: tuple[int, ...]) -> None:
    with open_answers(paths[0]) as file:
        assert not file.is_gone
        for number in gone:
            paths[number].unlink()
        assert file.is_gone
        file.restore()
        assert not file.is_gone

    assert [path.read_text("utf-8") for path in paths] == [USE_CASE, ORGANIZATION]


def test_a_file_that_is_there_is_left_alone(paths: tuple[Path, Path]) -> None:
    with open_answers(paths[0]) as file:
        paths[0].write_text(f"{USE_CASE}# theirs\n", "utf-8")
        file.restore()

    assert paths[0].read_text("utf-8").endswith("# theirs\n")


def test_a_file_that_appears_at_the_last_moment_is_not_replaced(
    paths: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_answers(paths[0]) as file:
        paths[0].write_text("theirs", "utf-8")
        monkeypatch.setattr(YamlFileEdit, "is_gone", True)
        with pytest.raises(ConflictError, match="changed by someone else"):
            file.restore()

    assert paths[0].read_text("utf-8") == "theirs"

"""Two people change one file: neither silently loses what they wrote."""

import pytest

from readiness.errors import ConflictError
from readiness.interviewing.keeping import Keeper
from readiness.loading.pack import load_pack
from readiness.saving.answers_file import opened
from readiness.saving.changes import to_level
from readiness.saving.new_answers import new_answers

COMMENT = "  # DATA-02 Pilot evidence from real clinical records\n"


@pytest.fixture(scope="module")
def text():
    pack, _ = load_pack("healthcare-ai", "healthcare-ai", references=False)
    return new_answers(pack, "Elm", "Beds", "2026-06-05", {})


@pytest.fixture
def path(tmp_path, text):
    path = tmp_path / "answers.yaml"
    path.write_text(text, "utf-8")
    return path


def never(overlap):
    raise AssertionError(overlap)


def test_a_change_elsewhere_in_the_file_is_kept_beside_ours(path, text):
    told = []
    with opened(path) as file:
        path.write_text(text.replace(COMMENT, COMMENT + "  data.live-records: 3\n"), "utf-8")
        answers = Keeper(file, never, told.append).save(to_level("data.availability", 2))

    assert {id_: answer.level for id_, answer in answers.answers.items()} == {
        "data.availability": 2,
        "data.live-records": 3,
    }
    assert "changed by someone else" in told[0]


@pytest.mark.parametrize(("replace", "level"), [(True, 2), (False, 3)])
def test_a_change_to_the_same_answer_is_asked_about(path, text, replace, level):
    seen = []
    with opened(path) as file:
        path.write_text(text.replace(COMMENT, COMMENT + "  data.live-records: 3\n"), "utf-8")
        keeper = Keeper(file, lambda overlap: seen.append(overlap) or replace, lambda _: None)
        answers = keeper.save(to_level("data.live-records", 2))

    assert (seen[0].theirs, seen[0].mine) == ("3", "2")
    assert answers.answers["data.live-records"].level == level


def test_a_file_that_became_invalid_is_left_alone(path):
    with opened(path) as file:
        path.write_text("answers: [", "utf-8")
        with pytest.raises(ConflictError, match=r"cannot be read now: .*:1:"):
            Keeper(file, never, lambda _: None).save(to_level("data.availability", 2))

    assert path.read_text("utf-8") == "answers: ["

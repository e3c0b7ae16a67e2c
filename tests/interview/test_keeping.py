"""Two people change one file, and neither loses a change without a message."""

from shutil import rmtree

import pytest

from readiness.errors import ConflictError, WriteError
from readiness.interview.conflict_resolution import ConflictResolver
from readiness.loading.read_pack import load_pack
from readiness.saving.answers_file import open_answers
from readiness.saving.changes import to_level
from readiness.saving.new_answers import new_answers
from readiness.statements import interview_conflicts as statements

COMMENT = "  # DATA-02 Tried on real, uncleaned records\n"


@pytest.fixture(scope="module")
def text():
    pack = load_pack("healthcare-ai")
    return new_answers(pack, "Elm", "Beds", "2026-06-05", {})


@pytest.fixture
def path(tmp_path, text):
    path = tmp_path / "answers.yaml"
    path.write_text(text, "utf-8")
    return path


class Room:
    """A person with prepared answers who records the questions and messages."""

    def __init__(self, *, replace=None, goes_on=None):
        self.replace, self.go = replace, goes_on
        self.told, self.seen = [], []

    def replaces(self, overlap):
        self.seen.append(overlap)
        assert self.replace is not None
        return self.replace

    def goes_on(self, lost):
        self.seen.append(lost)
        assert self.go is not None
        return self.go

    def tell(self, text):
        self.told.append(text)


def test_a_change_elsewhere_in_the_file_is_kept_beside_ours(path, text):
    room = Room()
    with open_answers(path) as file:
        path.write_text(text.replace(COMMENT, COMMENT + "  data.live-records: 3\n"), "utf-8")
        answers = ConflictResolver(file, room).save(to_level("data.availability", 2))

    assert {id_: answer.level for id_, answer in answers.answers.items()} == {
        "data.availability": 2,
        "data.live-records": 3,
    }
    assert room.told == [statements.changed(path=str(path))]


@pytest.mark.parametrize(("replace", "level"), [(True, 2), (False, 3)])
def test_a_change_to_the_same_answer_is_asked_about(path, text, replace, level):
    room = Room(replace=replace)
    with open_answers(path) as file:
        path.write_text(text.replace(COMMENT, COMMENT + "  data.live-records: 3\n"), "utf-8")
        answers = ConflictResolver(file, room).save(to_level("data.live-records", 2))

    assert (room.seen[0].theirs, room.seen[0].mine) == ("3", "2")
    assert answers.answers["data.live-records"].level == level


def test_a_file_that_became_invalid_is_left_alone(path):
    with open_answers(path) as file:
        path.write_text("answers: [", "utf-8")
        with pytest.raises(ConflictError, match=r"cannot be read now: .*:1:"):
            ConflictResolver(file, Room()).save(to_level("data.availability", 2))

    assert path.read_text("utf-8") == "answers: ["


def test_a_file_that_is_gone_is_written_again_with_all_its_answers(path):
    room = Room()
    with open_answers(path) as file:
        keeper = ConflictResolver(file, room)
        keeper.save(to_level("data.availability", 2))
        path.unlink()
        answers = keeper.save(to_level("data.live-records", 3))
        assert {id_: answer.level for id_, answer in answers.answers.items()} == {
            "data.availability": 2,
            "data.live-records": 3,
        }
        saved = path.read_text("utf-8")
        path.unlink()
        keeper.restore()

    assert room.told[0] == statements.written_again(path=str(path), number=1)
    assert path.read_text("utf-8") == saved


def test_a_file_that_is_gone_with_its_folder_is_reported(tmp_path, text):
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / "answers.yaml"
    path.write_text(text, "utf-8")
    with open_answers(path) as file:
        rmtree(path.parent)
        with pytest.raises(WriteError, match="is gone, with the 0 answers that were in it, and"):
            ConflictResolver(file, Room()).save(to_level("data.availability", 2))

    assert not path.exists()


@pytest.mark.parametrize("goes_on", [True, False])
def test_a_blank_file_is_continued_only_after_a_prompt(path, text, goes_on):
    room = Room(goes_on=goes_on)
    with open_answers(path) as file:
        keeper = ConflictResolver(file, room)
        keeper.save(to_level("data.availability", 2))
        path.write_text(text, "utf-8")
        if goes_on:
            keeper.save(to_level("data.live-records", 3))
        else:
            for _ in range(2):
                with pytest.raises(ConflictError, match="left as it is"):
                    keeper.save(to_level("data.live-records", 3))

    assert room.seen[0] == 1
    assert ("data.live-records: 3" in path.read_text("utf-8")) == goes_on

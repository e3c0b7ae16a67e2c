"""Saving in the background: one change after the other, in order, shown as saved only afterwards."""

import shutil
import time

import pytest

from readiness import pipeline
from readiness.errors import InvalidFilesError
from readiness.interview.background_saver import BackgroundSaver
from readiness.loading.read_pack import load_pack
from readiness.model.answer import Parked
from readiness.saving.answers_file import open_answers
from readiness.saving.changes import to_flag, to_level, to_note, to_votes
from readiness.saving.new_answers import new_answers

FIRST, SECOND = "data.availability", "data.live-records"


class Room:
    """A person who answers every question with yes, and records the messages."""

    def __init__(self):
        self.told = []

    def replaces(self, _):
        return True

    def goes_on(self, _):
        return True

    def tell(self, text):
        self.told.append(text)


@pytest.fixture
def path(tmp_path):
    folder = tmp_path / "here"
    folder.mkdir()
    path = folder / "answers.yaml"
    pack = load_pack("healthcare-ai")
    path.write_text(new_answers(pack, "Elm Hill", "Beds", "2026-06-05", {}), "utf-8")
    return path


@pytest.fixture
def room():
    return Room()


@pytest.fixture
def background(path, room):
    with open_answers(path) as file:
        saver = BackgroundSaver(file, room, lambda: None)
        yield saver
        saver.stop()


def on_disk(path):
    return pipeline.load(path).answers.answers


def until(holds):
    end = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_a_change_is_shown_at_once_and_pending_until_it_is_on_the_disk(path, background):
    assert background.save(to_level(FIRST, 2)).answers[FIRST].level == 2
    assert background.pending == 1
    assert FIRST not in on_disk(path)
    background.start()
    until(lambda: background.pending == 0)
    assert on_disk(path)[FIRST].level == 2


def test_changes_of_one_answer_that_wait_are_saved_as_one(path, background):
    for text in ("s", "se", "seen"):
        background.save(to_note(FIRST, text))
    background.save(to_level(SECOND, 1))
    background.save(to_level(FIRST, 3))
    assert background.pending == 3
    background.start()
    background.stop()
    assert (on_disk(path)[FIRST].note, on_disk(path)[FIRST].level, on_disk(path)[SECOND].level) == ("seen", 3, 1)


def test_what_is_not_valid_is_refused_and_leaves_what_waits_as_it_was(background):
    background.save(to_level(FIRST, 2))
    with pytest.raises(InvalidFilesError):
        background.save(to_level(FIRST, 9))
    assert background.pending == 1
    assert background.answers.answers[FIRST].level == 2


def test_a_failed_save_waits_and_is_retried_later(path, background):
    aside = path.parent.with_name("aside")
    background.start()
    path.parent.rename(aside)
    background.save(to_level(FIRST, 2))
    until(lambda: background.problem)
    background.save(to_flag(FIRST, flagged=True))
    until(lambda: background.problem)
    assert background.answers.answers[FIRST].flagged
    aside.rename(path.parent)
    background.again()
    until(lambda: background.pending == 0)
    assert not background.problem
    assert (on_disk(path)[FIRST].level, on_disk(path)[FIRST].flagged) == (2, Parked())


def test_what_is_lost_is_reported_at_the_end(path, background):
    background.start()
    shutil.rmtree(path.parent)
    background.save(to_level(FIRST, 2))
    background.stop()
    lost = background.finish(Room())
    assert str(lost[0]).startswith("the last change to data.availability was not saved: ")
    path.parent.mkdir()


def test_what_someone_else_made_impossible_is_dropped_and_told(path, background, room):
    text = path.read_text("utf-8")
    named = text.replace("  date: ", "  participants: [Ana]\n  date: ", 1)
    background.save(to_level(SECOND, 1))
    path.write_text(named, "utf-8")
    background.start()
    until(lambda: background.pending == 0)
    background.save(to_votes(FIRST, {"Ana": 2}))
    until(lambda: background.pending == 0)
    path.write_text(path.read_text("utf-8").replace("participants: [Ana]", "participants: [Ben]").replace(
        "    votes:\n      Ana: 2\n", "    note: gone\n"), "utf-8")  # fmt: skip
    background.save(to_votes(FIRST, {"Ana": 3}))
    background.stop()
    assert any(str(one).startswith("NOT saved: the last change to data.availability") for one in room.told)
    assert any("data.availability" in str(one) for one in background.finish(Room()))
    assert "Ana" not in path.read_text("utf-8")

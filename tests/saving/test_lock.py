"""A lock keeps sessions apart, and never changes a file that is not a lock."""

import errno
import json
import os
from contextlib import ExitStack
from pathlib import Path

import pytest

from readiness.errors import ConflictError, WriteError
from readiness.saving import lock_file
from readiness.saving.answers_file import open_answers
from readiness.saving.hold_lock import held, hold_lock
from readiness.statements import conflicts

LEFT = json.dumps({"process": 1, "host": "h", "started": "2026-06-05 09:00+02:00"})


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    (tmp_path / "own").mkdir()
    path = tmp_path / "own" / "answers.yaml"
    path.write_bytes(b"")
    return path


@pytest.fixture
def beside(answers: Path) -> Path:
    return answers.with_name(".answers.yaml.lock")


def is_locked(path: Path) -> bool:
    try:
        with hold_lock(path, "a"):
            return False
    except ConflictError:
        return True


def test_the_lock_names_its_holder_and_is_gone_afterwards(answers, beside):
    with hold_lock(answers, "a"):
        assert held("a", beside).parameters["process"] == str(os.getpid())

    assert not beside.exists()
    assert held("a", beside) == conflicts.held(path="a")


@pytest.mark.parametrize("content", ["", LEFT])
def test_a_lock_that_a_killed_process_left_is_made_new(answers, beside, content):
    beside.write_text(content)
    with hold_lock(answers, "a"):
        assert held("a", beside).parameters["process"] == str(os.getpid())

    assert not beside.exists()


@pytest.mark.parametrize("content", ["", LEFT])
def test_the_other_name_of_a_lock_that_was_left_keeps_its_content(answers, beside, content, tmp_path):
    other = tmp_path / "other"
    other.write_text(content)
    beside.hardlink_to(other)
    with hold_lock(answers, "a"):
        pass

    assert other.read_text() == content


PRECIOUS = ["a file of someone's", "{}", "[]", '"x"', '{"process": 1}', "[" * 5000, LEFT[:-1], LEFT + "\nmore"]


@pytest.mark.parametrize("content", PRECIOUS)
@pytest.mark.parametrize("make", ["file", "hard link", "symlink"])
def test_a_file_that_is_no_lock_is_left_unchanged_and_reported(answers, beside, make, content, tmp_path):
    precious = beside if make == "file" else tmp_path / "precious"
    precious.write_text(content)
    if make == "hard link":
        beside.hardlink_to(precious)
    elif make == "symlink":
        beside.symlink_to(precious)
    with pytest.raises(WriteError, match="something else is there"), hold_lock(answers, "a"):
        pass

    assert precious.read_text() == content
    assert os.path.lexists(beside)


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo, lambda path: path.symlink_to("nowhere")])
def test_what_is_no_file_is_no_lock(answers, beside, make):
    make(beside)
    with pytest.raises(WriteError, match="something else is there"), hold_lock(answers, "a"):
        pass

    assert os.path.lexists(beside)
    assert held("a", beside) == conflicts.held(path="a")


def test_a_file_that_takes_the_place_of_the_lock_is_not_removed_with_it(answers, beside):
    with ExitStack() as other:
        with hold_lock(answers, "a"):
            beside.unlink()
            other.enter_context(hold_lock(answers, "a"))

        assert is_locked(answers)
    assert not is_locked(answers)


def test_two_names_of_a_folder_are_one_for_the_lock(answers):
    link = answers.parent.with_name("link")
    link.symlink_to(answers.parent)
    with hold_lock(answers, "a"):
        assert is_locked(link / answers.name)


def test_a_symlink_elsewhere_and_its_file_are_one_for_a_session(file, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.yaml"
    link.symlink_to(file)
    with open_answers(link), pytest.raises(ConflictError, match="another session"), open_answers(file):
        pass


def test_a_symlink_that_leads_to_another_file_meanwhile_changes_neither(file, tmp_path):
    other = tmp_path / "other.yaml"
    other.write_text(file.read_text().replace("Bed planning", "Triage"))
    link = tmp_path / "link.yaml"
    link.symlink_to(file)
    before = file.read_bytes(), other.read_bytes()
    with open_answers(link) as answers:
        link.unlink()
        link.symlink_to(other)
        with pytest.raises(ConflictError, match="is now a link to another file"):
            answers.reload()

    assert (file.read_bytes(), other.read_bytes()) == before


def test_a_lock_that_someone_else_left_unreadable_is_reported(ordinary_user):
    if os.getuid() != 0:
        pytest.skip("only root can make a file of another user")
    os.seteuid(0)
    (ordinary_user / ".a.lock").write_text(LEFT)
    (ordinary_user / ".a.lock").chmod(0o600)
    os.seteuid(65534)
    with (
        pytest.raises(WriteError, match=r"\.a\.lock is the lock of someone else's session"),
        hold_lock(ordinary_user / "a", "a"),
    ):
        pass


def test_a_lock_that_someone_else_left_where_only_they_may_remove_it_is_reported(ordinary_user):
    if os.getuid() != 0:
        pytest.skip("only root can make a file of another user")
    os.seteuid(0)
    os.chown(ordinary_user, 0, -1)
    ordinary_user.chmod(0o1777)
    (ordinary_user / ".a.lock").write_text(LEFT)
    os.seteuid(65534)
    with (
        pytest.raises(WriteError, match=r"\.a\.lock is .* someone else's session, and cannot be removed"),
        hold_lock(ordinary_user / "a", "a"),
    ):
        pass


def test_a_lock_that_someone_else_left_readable_is_made_new(ordinary_user):
    if os.getuid() != 0:
        pytest.skip("only root can make a file of another user")
    os.seteuid(0)
    (ordinary_user / ".a.lock").write_text(LEFT)
    (ordinary_user / ".a.lock").chmod(0o644)
    os.seteuid(65534)
    with hold_lock(ordinary_user / "a", "a"):
        assert held("a", ordinary_user / ".a.lock").parameters["process"] == str(os.getpid())


@pytest.mark.parametrize("content", [LEFT.replace('"h"', '"\\u001b[2J\\n  (process 2"'), "[" * 1024, "\ud800"])
def test_the_content_of_a_lock_cannot_break_a_message(answers, beside, content):
    beside.write_text(content, "utf-8", "surrogatepass")

    assert "\n" not in str(held("a", beside))
    assert "\x1b" not in str(held("a", beside))


def test_where_there_are_no_locks_the_file_itself_is_the_lock(answers, beside, monkeypatch):
    def refuse(*_, **__):
        raise OSError(errno.ENOSYS, "Function not implemented")

    monkeypatch.setattr(lock_file, "lock_descriptor", refuse)
    with hold_lock(answers, "a"):
        assert is_locked(answers)
    assert not is_locked(answers)
    beside.write_text(LEFT)
    with pytest.raises(ConflictError, match="process 1 on h, since 2026"), hold_lock(answers, "a"):
        pass


@pytest.mark.parametrize("error", [KeyboardInterrupt(), OSError(errno.EIO, "Input/output error")])
def test_what_stops_the_locking_leaves_no_lock(answers, beside, monkeypatch, error):
    def stop(*_, **__):
        raise error

    monkeypatch.setattr(lock_file, "lock_descriptor", stop)
    with pytest.raises((KeyboardInterrupt, WriteError)), hold_lock(answers, "a"):
        pass

    assert not beside.exists()


def test_a_lock_is_taken_as_soon_as_it_is_free(answers, beside, monkeypatch):
    with ExitStack() as other:
        other.enter_context(hold_lock(answers, "a"))
        pauses = []

        def pause(_):
            pauses.append(is_locked(answers))
            if len(pauses) == 3:
                other.close()

        monkeypatch.setattr("readiness.saving.hold_lock.time.sleep", pause)
        with hold_lock(answers, "a", wait=30):
            assert pauses == [True] * 3

"""The file that lets phones come back after a restart of the program."""

import json
import os
import stat
import sys
import time
from pathlib import Path

import pytest

from readiness.room.kept_room import KeptRoom

KEPT = {"key": "abc", "code": "K7Q2M9", "port": 8765, "round": 2, "open": True, "seats": {"d1": ["Ana", False]}}


@pytest.fixture
def kept(tmp_path, monkeypatch) -> KeptRoom:
    monkeypatch.setenv("LOCALAPPDATA" if sys.platform == "win32" else "XDG_STATE_HOME", str(tmp_path / "state"))
    return KeptRoom(tmp_path / "answers.yaml")


def path_of(kept: KeptRoom) -> Path:
    assert kept.path
    return kept.path


def test_what_is_kept_is_there_again_until_it_is_discarded(kept):
    kept.save(KEPT)
    assert kept.load() == KEPT

    kept.discard()

    assert kept.load() is None
    assert not path_of(kept).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_user_can_read_it(kept):
    kept.save(KEPT)

    assert stat.S_IMODE(path_of(kept).stat().st_mode) == 0o600
    assert stat.S_IMODE(path_of(kept).parent.stat().st_mode) == 0o700


def test_each_answers_file_has_its_own_and_none_is_beside_it(kept, tmp_path):
    kept.save(KEPT)

    assert KeptRoom(tmp_path / "other.yaml").load() is None
    assert {one.name for one in tmp_path.iterdir()} == {"state"}


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"\xff", b"[" * 100_000, b"{}", json.dumps(KEPT | {"port": 70_000}).encode(),
        json.dumps(KEPT | {"seats": {"d1": ["Ana"]}}).encode(), json.dumps(KEPT | {"key": ""}).encode(),
        json.dumps(KEPT | {"round": True}).encode(), json.dumps(KEPT | {"open": 1}).encode(),
    ],
)  # fmt: skip
def test_another_content_is_ignored(kept, content):
    kept.save(KEPT)
    path_of(kept).write_bytes(content)

    assert kept.load() is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_file_that_others_can_read_or_a_link_is_ignored(kept, tmp_path):
    kept.save(KEPT)
    path_of(kept).chmod(0o640)
    assert kept.load() is None

    path_of(kept).rename(tmp_path / "elsewhere")
    (tmp_path / "elsewhere").chmod(0o600)
    path_of(kept).symlink_to(tmp_path / "elsewhere")

    assert kept.load() is None


def test_a_room_of_yesterday_is_ignored(kept):
    kept.save(KEPT)
    yesterday = time.time() - 86_400
    os.utime(path_of(kept), (yesterday, yesterday))

    assert kept.load() is None


def test_a_folder_that_cannot_be_written_keeps_nothing_and_stops_nothing(kept, tmp_path):
    (tmp_path / "state").write_text("a file")

    kept.save(KEPT)

    assert kept.load() is None

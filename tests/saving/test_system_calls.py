"""System calls of a save and of a lock, watched in this process."""

import errno
import json
import os
import re
import stat
from pathlib import Path
from typing import Any

import pytest

from readiness.errors import WriteError
from readiness.saving.atomic_write import write_atomically
from readiness.saving.hidden_names import lock_path, temporary_names, temporary_path
from readiness.saving.hold_lock import held, hold_lock
from readiness.saving.lock_file import acquire

LEFT = json.dumps({"process": 1, "host": "h", "started": "2026-06-05 09:00+02:00"})


def test_the_file_and_then_its_folder_are_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(stat.S_ISDIR(os.fstat(handle).st_mode)))
    write_atomically(tmp_path / "a", b"new")

    assert synced == [False, True]


def test_a_file_that_replaces_another_is_private_until_it_has_its_attributes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "a").chmod(0o644)
    modes = []
    give = os.fchmod

    def watch(handle: int, mode: int) -> None:
        modes.append(stat.S_IMODE(os.fstat(handle).st_mode))
        give(handle, mode)
        modes.append(stat.S_IMODE(os.fstat(handle).st_mode))

    monkeypatch.setattr(os, "fchmod", watch)
    write_atomically(tmp_path / "a", b"new")

    assert modes == [0o600, 0o644]


def test_a_lock_that_may_only_be_read_is_opened_without_following_a_symlink(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lock").write_text(LEFT)
    flags = []
    really_open = os.open

    def refuse_to_write(path: Any, how: int, mode: int = 0o777) -> int:
        flags.append(how)
        if how & os.O_RDWR and not how & os.O_EXCL:
            raise PermissionError
        return really_open(path, how, mode)

    monkeypatch.setattr(os, "open", refuse_to_write)
    release = acquire(tmp_path / "lock", {"process": 2})

    assert release is not None
    assert all(how & os.O_NOFOLLOW and how & os.O_CLOEXEC for how in flags)
    release()


def refuse_to_sync_folders(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def sync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", sync)


def test_a_file_system_that_cannot_sync_folders_is_good_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_to_sync_folders(monkeypatch, errno.EINVAL)
    write_atomically(tmp_path / "a", b"new")

    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_folder_that_fails_to_sync_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_to_sync_folders(monkeypatch, errno.EIO)
    with pytest.raises(WriteError):
        write_atomically(tmp_path / "a", b"new")


def test_a_temporary_file_is_known_by_its_name() -> None:
    path = Path("answers.yaml")

    assert temporary_names(path).fullmatch(temporary_path(path).name)


def test_a_name_of_up_to_a_hundred_bytes_is_used_whole() -> None:
    assert lock_path(Path("a" * 100)).name == f".{'a' * 100}.lock"
    assert lock_path(Path("é" * 50)).name == f".{'é' * 50}.lock"
    assert len(lock_path(Path("a" * 101)).name) == len(".") + 20 + len(".") + 16 + len(".lock")


def test_a_lock_states_since_when_it_is_held_to_the_minute(tmp_path: Path) -> None:
    with hold_lock(tmp_path / "a", "a"):
        found = str(held("a", lock_path(tmp_path / "a")))

    assert re.search(r", since \d{4}-\d\d-\d\d \d\d:\d\d[+-]\d\d:\d\d\)$", found)

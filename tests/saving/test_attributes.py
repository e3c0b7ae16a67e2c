"""A replaced file keeps its permissions and its other attributes."""

import errno
import os
import stat
import struct
from pathlib import Path

import pytest

from readiness.errors import ConflictError, WriteError
from readiness.saving.answers_file import open_answers
from readiness.saving.atomic_write import write_atomically
from readiness.saving.changes import to_level
from readiness.saving.file_attributes import changes_by_replacing
from readiness.statements import saving

ACL, DEFAULT = "system.posix_acl_access", "system.posix_acl_default"
OWNER, USER, GROUP, MASK, OTHERS = 1, 2, 4, 16, 32
DAEMON = 1


def access_list(named: int, group: int, mask: int) -> bytes:
    """An access list: the owner may read and write, others nothing, and the user `daemon` what `named` says."""
    entries = [(OWNER, 6, -1), (USER, named, DAEMON), (GROUP, group, -1), (MASK, mask, -1), (OTHERS, 0, -1)]
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", tag, may, who & 0xFFFFFFFF) for tag, may, who in entries)


def give(path: Path, name: str, value: bytes) -> None:
    try:
        os.setxattr(path, name, value)
    except (AttributeError, OSError) as error:
        pytest.skip(f"no extended attribute {name} in {path.parent}: {error}")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    return path


@pytest.fixture
def foreign(ordinary_user: Path) -> Path:
    """A file of another user in a folder of this user."""
    if os.getuid() != 0:
        pytest.skip("only root can make a file of another user")
    path = ordinary_user / "a"
    os.seteuid(0)
    path.write_bytes(b"old")
    os.chown(path, DAEMON, DAEMON)
    os.seteuid(65534)
    return path


def change_as_root(path: Path, mode: int, group: int | None = None) -> None:
    os.seteuid(0)
    if group is not None:
        os.chown(path, -1, group)
    path.chmod(mode)
    os.seteuid(65534)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("kept", [0o600, 0o640, 0o400, 0o666])
def test_the_mode_is_kept(old, kept):
    old.chmod(kept)
    write_atomically(old, b"new")

    assert (old.read_bytes(), mode(old)) == (b"new", kept)


def test_extended_attributes_are_kept(old):
    give(old, "user.project", b"Elm Hill")
    write_atomically(old, b"new")

    assert os.getxattr(old, "user.project") == b"Elm Hill"


def test_an_access_list_is_kept_and_opens_the_file_to_nobody_else(old):
    give(old, ACL, access_list(named=6, group=0, mask=6))
    write_atomically(old, b"new")

    assert os.getxattr(old, ACL) == access_list(named=6, group=0, mask=6)


def test_an_access_list_of_the_folder_is_not_given_to_a_file_that_had_none(old):
    give(old.parent, DEFAULT, access_list(named=4, group=4, mask=4))
    old.chmod(0o640)
    write_atomically(old, b"new")

    assert ACL not in os.listxattr(old)
    assert mode(old) == 0o640


def test_a_new_file_gets_the_access_list_of_its_folder(old):
    give(old.parent, DEFAULT, access_list(named=4, group=0, mask=4))
    write_atomically(old.with_name("b"), b"new")

    assert os.getxattr(old.with_name("b"), ACL) == access_list(named=4, group=0, mask=4)


@pytest.mark.parametrize(
    ("name", "told"), [(ACL, r"its access list \(ACL\) cannot be kept"), ("user.x", "attribute user.x cannot be kept")]
)
def test_an_attribute_that_cannot_be_kept_stops_the_save(old, monkeypatch, name, told):
    give(old, name, access_list(named=6, group=0, mask=6))

    def refuse(*_):
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "setxattr", refuse)
    with pytest.raises(WriteError, match=told):
        write_atomically(old, b"new")

    assert [(entry.name, entry.read_bytes()) for entry in old.parent.iterdir()] == [("a", b"old")]


def test_a_full_disk_is_reported_where_attributes_do_not_fit(old, monkeypatch):
    give(old, "user.x", b"x")

    def refuse(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "setxattr", refuse)
    with pytest.raises(WriteError, match="the disk is full"):
        write_atomically(old, b"new")


def test_permissions_never_widen_during_a_save(old, monkeypatch):
    old.chmod(0o600)
    give(old.parent, DEFAULT, access_list(named=6, group=6, mask=6))
    seen: list[int] = []

    def watch(name):
        call = getattr(os, name)

        def watched(*arguments):
            seen.extend(map(mode, old.parent.glob(".a.*.tmp")))
            call(*arguments)

        monkeypatch.setattr(os, name, watched)

    for name in ("removexattr", "fchmod", "fsync"):
        watch(name)
    write_atomically(old, b"new")

    assert len(seen) >= 3
    assert set(seen) == {0o600}


def test_attributes_of_a_file_that_was_swapped_in_are_not_used(old):
    old.chmod(0o666)
    written = []

    def refuse(content):
        written.extend(old.parent.glob(".a.*"))
        raise ConflictError(content)

    with pytest.raises(ConflictError):
        write_atomically(old, b"secret", check=refuse)

    assert written == []


def test_a_report_takes_no_attributes_from_a_file_of_someone_else(foreign):
    change_as_root(foreign, 0o666)
    umask = os.umask(0o077)
    try:
        write_atomically(foreign, b"new")
    finally:
        os.umask(umask)

    assert mode(foreign) == 0o600


def test_a_group_that_can_be_kept_is_kept_where_the_owner_cannot(foreign, monkeypatch):
    change_as_root(foreign, 0o660, os.getegid())
    write_atomically(foreign, b"new", check=lambda _: None)
    now = foreign.stat()

    assert (now.st_uid, now.st_gid, mode(foreign)) == (65534, os.getegid(), 0o660)


@pytest.mark.parametrize(("before", "after"), [(0o664, 0o644), (0o666, 0o666), (0o646, 0o666)])
def test_another_group_may_do_no_more_than_anyone_where_the_group_cannot_be_kept(foreign, monkeypatch, before, after):
    change_as_root(foreign, before)

    def refuse(*_):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "fchown", refuse)
    write_atomically(foreign, b"new", check=lambda _: None)

    assert mode(foreign) == after


@pytest.mark.parametrize("change", ["deleted", "moved"])
def test_answers_that_are_gone_are_written_again_as_private_as_they_were(file, change):
    file.chmod(0o600)
    with open_answers(file) as answers:
        file.unlink() if change == "deleted" else file.rename(file.with_name("moved.yaml"))
        answers.apply(to_level("data.live-records", 2))

    assert mode(file) == 0o600


def test_answers_that_are_gone_do_not_get_the_attributes_of_what_was_there_in_between(file):
    file.chmod(0o600)
    with open_answers(file) as answers:
        file.unlink()
        file.write_bytes(b"planted")
        file.chmod(0o666)
        with pytest.raises(ConflictError):
            answers.apply(to_level("data.live-records", 2))
        file.unlink()
        answers.apply(to_level("data.live-records", 2))

    assert mode(file) == 0o600


def test_a_save_says_before_it_separates_names_of_one_file_and_keeps_the_other_name(file):
    other = file.with_name("other.yaml")
    other.hardlink_to(file)
    before = file.read_bytes()
    with open_answers(file) as answers:
        assert answers.warnings == (saving.splits_links(path=str(file), number=2),)
        answers.apply(to_level("data.live-records", 2))
        assert not answers.warnings

    assert other.read_bytes() == before
    assert file.read_bytes() != before


def test_a_save_says_before_it_changes_the_owner(foreign):
    assert changes_by_replacing(foreign, "a") == (saving.changes_owner(path="a", owner="daemon"),)


@pytest.mark.parametrize("path", ["/dev/null", "/", "/nowhere"])
def test_paths_that_are_no_file_give_no_warning(path):
    assert changes_by_replacing(Path(path), path) == ()

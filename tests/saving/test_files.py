"""A file is written whole or not at all."""

import errno
import os
import stat
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from readiness.errors import WriteError
from readiness.saving.atomic_write import remove_stale_files, write_atomically
from readiness.saving.hidden_names import lock_path, temporary_path
from readiness.saving.write_errors import write_error
from readiness.statements import outputs, saving


def beside(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_a_new_file_holds_the_content_and_nothing_is_left_beside_it(tmp_path):
    write_atomically(tmp_path / "a", b"content")

    assert (tmp_path / "a").read_bytes() == b"content"
    assert beside(tmp_path) == ["a"]


def test_an_existing_file_keeps_its_mode(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, b"new")

    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_file_has_the_mode_the_person_wants_for_new_files(tmp_path):
    old = os.umask(0o027)
    try:
        write_atomically(tmp_path / "a", b"")
    finally:
        os.umask(old)

    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


def test_a_symlink_is_replaced_and_never_followed(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    link = tmp_path / "link"
    link.symlink_to("real")
    write_atomically(link, b"new")

    assert not link.is_symlink()
    assert link.read_bytes() == b"new"
    assert (tmp_path / "real").read_bytes() == b"old"


@pytest.mark.parametrize("leads_to", ["nowhere", "link"])
def test_a_symlink_that_leads_nowhere_or_to_itself_is_replaced(tmp_path, leads_to):
    link = tmp_path / "link"
    link.symlink_to(leads_to)
    write_atomically(link, b"new")

    assert link.read_bytes() == b"new"
    assert beside(tmp_path) == ["link"]


@pytest.mark.parametrize("when", [1, 2])
def test_what_stops_the_write_leaves_the_old_file_and_nothing_beside_it(tmp_path, when):
    (tmp_path / "a").write_bytes(b"old")

    def stop(_: bytes | None) -> None:
        stopped.append(beside(tmp_path))
        if len(stopped) == when:
            raise KeyboardInterrupt

    stopped: list[list[str]] = []
    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "a", b"new", check=stop)

    assert [len(names) for names in stopped] == [1, 2][:when]
    assert (tmp_path / "a").read_bytes() == b"old"
    assert beside(tmp_path) == ["a"]


@pytest.mark.parametrize(("where", "reason"), [("none/a", "the folder does not exist"), (".", "this is a folder")])
def test_the_reason_of_a_failed_write_is_reported(tmp_path, where, reason):
    with pytest.raises(WriteError, match=reason):
        write_atomically(tmp_path / where, b"new")


def test_what_helps_depends_on_what_is_in_place_of_the_file(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    for where, hint in ((".", saving.file_in_folder()), ("pipe", outputs.name_file())):
        with pytest.raises(WriteError) as raised:
            write_atomically(tmp_path / where, b"new")
        assert raised.value.hint == hint


def test_every_reason_is_in_plain_words():
    full = write_error("a", OSError(errno.ENOSPC, "No space left on device"))
    assert full.message == outputs.cannot_write(path="a", reason=saving.disk_full())
    other = write_error("a", OSError(errno.EIO, "Input/output error"))
    assert other.message == outputs.cannot_write(path="a", reason="input/output error")


def test_a_folder_that_may_not_be_written_to_is_reported(ordinary_user):
    ordinary_user.chmod(0o500)
    with pytest.raises(WriteError, match="no permission"):
        write_atomically(ordinary_user / "a", b"new")


def test_a_file_that_does_not_fit_leaves_the_old_one_whole(tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    script = f"""
        import resource, signal
        from readiness.errors import WriteError
        from readiness.saving.atomic_write import write_atomically
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        try:
            write_atomically({str(tmp_path / "a")!r}, b"x" * 100_000)
        except WriteError as error:
            print(error.message)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=True)

    assert "larger than this system allows" in done.stdout
    assert (tmp_path / "a").read_bytes() == b"old"
    assert beside(tmp_path) == ["a"]


def test_a_full_disk_leaves_the_old_file_whole(tmp_path):
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", tmp_path], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting is not permitted here")
    try:
        (tmp_path / "a").write_bytes(b"old")
        with pytest.raises(WriteError, match="the disk is full"):
            write_atomically(tmp_path / "a", b"x" * 200_000)

        assert (tmp_path / "a").read_bytes() == b"old"
        assert beside(tmp_path) == ["a"]
    finally:
        subprocess.run(["umount", tmp_path], check=True)


def aged(path: Path) -> Path:
    hour_ago = time.time() - 3700
    os.utime(path, (hour_ago, hour_ago), follow_symlinks=False)
    return path


def test_old_temporaries_of_this_file_are_removed(tmp_path):
    for name in (".a[1].0123abcd.tmp", ".a[1].4567abcd.tmp"):
        (tmp_path / name).write_bytes(b"")
    aged(tmp_path / ".a[1].0123abcd.tmp")
    remove_stale_files(tmp_path / "a[1]")

    assert beside(tmp_path) == [".a[1].4567abcd.tmp"]


@pytest.mark.parametrize("name", [".b.0123abcd.tmp", ".a.my-notes.tmp", ".a.0123ABCD.tmp", "a.0123abcd.tmp", "a"])
def test_a_file_of_another_name_is_no_temporary(tmp_path, name):
    (tmp_path / name).write_bytes(b"")
    aged(tmp_path / name)
    remove_stale_files(tmp_path / "a")

    assert beside(tmp_path) == [name]


def test_what_is_no_file_of_ours_alone_is_no_temporary(tmp_path):
    (tmp_path / "mine").write_bytes(b"")
    aged(tmp_path / "mine")
    (tmp_path / ".a.00000001.tmp").hardlink_to(tmp_path / "mine")
    (tmp_path / ".a.00000002.tmp").symlink_to("mine")
    (tmp_path / ".a.00000003.tmp").mkdir()
    names = beside(tmp_path)
    for name in names:
        aged(tmp_path / name)
    remove_stale_files(tmp_path / "a")

    assert beside(tmp_path) == names


def test_a_separately_mounted_file_is_reported_and_left_whole(tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "mounted").write_bytes(b"")
    script = f"""
        from readiness.errors import WriteError
        from readiness.saving.atomic_write import write_atomically
        try:
            write_atomically({str(tmp_path / "mounted")!r}, b"new")
        except WriteError as error:
            print(error.message, error.hint)
    """
    mount = f'mount --bind {tmp_path}/a {tmp_path}/mounted && exec "$@"'
    command = ["unshare", "-rm", "sh", "-c", mount, "sh", sys.executable, "-c", textwrap.dedent(script)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"mounting is not permitted here: {done.stderr.strip()[:200]}")

    assert "mounted as a single file and cannot be replaced mount its folder" in done.stdout
    assert (tmp_path / "a").read_bytes() == b"old"
    assert beside(tmp_path) == ["a", "mounted"]


LONG_NAMES = ["a" * 243 + ".yaml", "a" * 250 + ".yaml", "ä" * 125 + ".yaml", "🏥" * 62 + ".yaml"]


@pytest.mark.parametrize("name", LONG_NAMES)
def test_a_file_with_the_longest_name_is_written(tmp_path, name):
    write_atomically(tmp_path / name, b"content")

    assert beside(tmp_path) == [name]


@pytest.mark.parametrize("name", LONG_NAMES)
def test_a_temporary_file_of_a_long_name_that_was_left_is_removed(tmp_path, name):
    left = temporary_path(tmp_path / name)
    left.write_bytes(b"")
    aged(left)
    remove_stale_files(tmp_path / f"b{name[1:]}")
    assert left.exists()

    remove_stale_files(tmp_path / name)
    assert not left.exists()


def test_long_names_that_begin_alike_have_locks_of_their_own(tmp_path):
    first, second = (lock_path(tmp_path / ("a" * 240 + end)) for end in "bc")

    assert first != second
    assert first == lock_path(tmp_path / ("a" * 240 + "b"))


def test_the_hidden_files_of_a_name_fit_where_names_have_143_bytes():
    for length in range(1, 256):
        for path in (lock_path(Path("🏥" * (length // 4) + "a" * (length % 4))), temporary_path(Path("a" * length))):
            assert len(os.fsencode(path.name)) <= 143


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_every_reason_why_a_file_cannot_be_written_has_a_remedy(number):
    assert write_error("a", OSError(number, os.strerror(number))).hint

"""Results are written to the given file, pipe, device or descriptor, for every form of path."""

import os
import socket
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from readiness.errors import WriteError
from readiness.saving.atomic_write import write_atomically
from readiness.saving.file_kinds import SpecialKind, own_descriptor, special_kind
from readiness.saving.output_files import write_output

SHARED_MEMORY = Path("/dev/shm")


@pytest.fixture
def pipe(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    yield path, reader
    os.close(reader)


@pytest.fixture
def in_shared_memory():
    if not SHARED_MEMORY.is_dir():
        pytest.skip("no /dev/shm on this system")
    path = SHARED_MEMORY / f"readiness-{os.getpid()}"
    yield path
    path.unlink(missing_ok=True)


@pytest.mark.parametrize("write", [write_output, write_atomically])
def test_a_file_in_shared_memory_is_replaced_and_not_written_into(in_shared_memory, write):
    in_shared_memory.write_bytes(b"old")
    with in_shared_memory.open("rb") as before:
        write(in_shared_memory, b"new")

        assert before.read() == b"old"
    assert in_shared_memory.read_bytes() == b"new"


def test_a_pipe_a_device_and_symlinks_to_them_are_written_to(tmp_path, pipe):
    path, reader = pipe
    (tmp_path / "link").symlink_to("pipe")
    write_output(path, b"one ")
    write_output(tmp_path / "link", b"two")
    write_output(Path("/dev/null"), b"gone")

    assert os.read(reader, 100) == b"one two"
    assert stat.S_ISFIFO(path.stat().st_mode)
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize("name", ["pipe", "device", "socket", "folder"])
def test_what_is_no_file_is_never_taken_for_one(tmp_path, name):
    at = tmp_path / name
    with socket.socket(socket.AF_UNIX) as server:
        made = {
            "pipe": lambda: os.mkfifo(at),
            "device": lambda: at.symlink_to("/dev/null"),
            "socket": lambda: server.bind(str(at)),
            "folder": at.mkdir,
        }
        made[name]()
        with pytest.raises(WriteError, match=f"this is a {name}"):
            write_atomically(at, b"new")

    assert special_kind(at) is SpecialKind(name)


def test_a_disk_is_not_written_over(tmp_path):
    disk = tmp_path / "disk"
    try:
        os.mknod(disk, stat.S_IFBLK | 0o600, os.makedev(7, 250))  # a missing loop device
    except PermissionError:
        pytest.skip("devices cannot be made here")
    with pytest.raises(WriteError, match="this is a disk"):
        write_output(disk, b"report")


def test_a_pipe_of_someone_else_is_not_written_to(ordinary_user):
    if os.getuid() != 0:
        pytest.skip("only root can make a pipe of another user")
    path = ordinary_user / "report.html"
    os.seteuid(0)
    os.mkfifo(path)
    path.chmod(0o666)
    os.seteuid(65534)
    with pytest.raises(WriteError, match="belongs to someone else"):
        write_output(path, b"secret")


def run(script: str, shell: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a script as `$PYTHON` in a line of shell."""
    (folder / "script.py").write_text(textwrap.dedent(script), "utf-8")
    command = shell.replace("$PYTHON", f"{sys.executable} script.py")
    return subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, cwd=folder)


WRITE = """
    import sys
    from pathlib import Path
    from readiness.errors import WriteError
    from readiness.saving.output_files import write_output
    try:
        write_output(Path(sys.argv[1]), b"report" * int((sys.argv[2:] or ["1"])[0]))
    except WriteError as error:
        print(error.message, file=sys.stderr)
"""


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "link"])
def test_a_descriptor_that_leads_to_a_file_is_written_to_where_it_is(tmp_path, name):
    (tmp_path / "link").symlink_to("/dev/stdout")
    done = run(WRITE, f"{{ echo head; $PYTHON {name}; echo foot; }} > out", tmp_path)

    assert done.stderr == ""
    assert (tmp_path / "out").read_text() == "head\nreport" + "foot\n"
    assert Path("/dev/stdout").is_symlink()


def test_a_pipe_of_the_shell_is_written_to(tmp_path):
    done = run(WRITE, "$PYTHON >(cat > out; echo done)", tmp_path)

    assert done.stdout == "done\n"
    assert (tmp_path / "out").read_text() == "report"


def test_a_pipe_that_is_full_for_a_while_gets_all_output(tmp_path):
    nonblocking = "import os, sys; os.set_blocking(1, False); os.execv(sys.argv[1], sys.argv[1:])"
    shell = f"{sys.executable} -c '{nonblocking}' $PYTHON /dev/stdout 100000 | (sleep 0.2; wc -c)"
    done = run(WRITE, shell, tmp_path)

    assert (done.stdout.strip(), done.stderr) == ("600000", "")


@pytest.mark.parametrize(
    ("shell", "told"),
    [
        ("$PYTHON /dev/fd/0 < script.py", "cannot write /dev/fd/0: it is not open for writing"),
        ("$PYTHON /dev/fd/77", "cannot write /dev/fd/77: it is not open for writing"),
        ("$PYTHON /dev/full", "cannot write /dev/full: the disk is full"),
        ("$PYTHON /dev/stdout 100000 | true", "cannot write /dev/stdout: no program is reading the pipe"),
        ("$PYTHON /proc/1/fd/report", "cannot write /proc/1/fd/report: the folder does not exist"),
    ],
)
def test_the_reason_a_file_cannot_be_written_is_reported(tmp_path, shell, told):
    assert run(WRITE, shell, tmp_path).stderr == f"{told}\n"


@pytest.mark.parametrize("name", ["1", "/dev/1", "/dev/fd", "/dev/stdout/x", "/dev/shm/1", "nowhere/1", ""])
def test_a_name_alone_makes_no_descriptor(name):
    assert own_descriptor(name) is None

"""Run one of a few named jobs in a separate process: bytes in, bytes out, a minimal environment, resource limits.

On Windows, which has no resource limits of this kind, only the wall-clock limit applies.
"""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from readiness.isolation import process_limits
from readiness.safe_text import escape_controls
from readiness.statements import isolation
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure
from readiness.statements.voice import say

_START = (
    "import sys; sys.path[:0] = [path for path in sys.argv[4:] if path not in sys.path]; "
    "from readiness.isolated_jobs import run_job; run_job(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))"
)
_NEEDED = (
    "readiness", "jinja2", "markupsafe", "pydantic", "pydantic_core", "annotated_types", "typing_extensions",
    "typing_inspection", "pypdf", "weasyprint", "cffi", "cssselect2", "fontTools", "PIL", "pydyf", "pyphen", "tinycss2",
    "tinyhtml5", "webencodings", "brotli", "zopfli", "pptx", "lxml", "openpyxl", "et_xmlfile",
    "defusedxml",
)  # fmt: skip
"""The packages the jobs import; they may be installed in different folders."""
_SYSTEM = ("SYSTEMROOT", "WINDIR")
"""The environment variables Windows needs to start a program."""
_FONTS = (
    "HOME", "PATH", "LOCALAPPDATA", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_DIRS", "XDG_DATA_HOME",
    "FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH",
    "DYLD_FALLBACK_LIBRARY_PATH", "WEASYPRINT_DLL_DIRECTORIES",
)  # fmt: skip
"""The environment variables that locate fonts and text-layout libraries; only layout jobs get them."""
_DEATH_SIGNAL = 1
"""PR_SET_PDEATHSIG of Linux (prctl(2)): the signal a process gets when its parent ends."""
WARNING = "\N{INFORMATION SEPARATOR ONE}"
"""The mark before a warning on the stderr of a job."""
_MOST_STDERR = 4_000
"""Maximum size of a job's stderr that is copied, in bytes; its last line is completed."""


class JobStoppedError(Exception):
    """The job's process ended before the job was done; `message` is the reason, which names the job `it`."""

    def __init__(self, message: Statement) -> None:
        super().__init__(message)
        self.message = message


def run_isolated(
    job: str,
    input_bytes: bytes,
    seconds: int,
    *,
    layout: bool = False,
    clock: float | None = None,
    memory: int | None = None,
) -> bytes:
    """Return the bytes that the job writes for the input.

    `seconds` limits processor time, `clock` wall-clock time in seconds, `memory` address space in bytes; None means the
    default of `process_limits`. With `layout`, the job can find the fonts of this machine and its stderr is copied to
    ours. Raises JobStoppedError: when the process exceeds a limit or exits with an error.
    """
    clock = process_limits.WALL_SECONDS if clock is None else clock
    memory = process_limits.MEMORY_BYTES if memory is None else memory
    with TemporaryFile() as stdout_file, TemporaryFile() as stderr_file:
        try:
            completed = subprocess.run(  # noqa: S603 - this program itself
                [sys.executable, "-I", "-c", _START, job, str(seconds), str(memory), *_import_folders()],
                input=input_bytes,
                stdout=stdout_file,
                stderr=stderr_file,
                env={name: os.environ[name] for name in (*_SYSTEM, *(_FONTS if layout else ())) if name in os.environ},
                timeout=clock,
                check=False,
            )
        except subprocess.TimeoutExpired:
            _copy_stderr(stderr_file, warnings_only=True)
            raise JobStoppedError(isolation.too_slow(seconds=Figure(f"{clock}", clock, f"{clock:g}"))) from None
        if completed.returncode:
            _copy_stderr(stderr_file, warnings_only=True)
            raise _stop_error(-completed.returncode, seconds, memory)
        if layout:
            _copy_stderr(stderr_file)
        return _content(stdout_file, process_limits.WRITTEN_BYTES)


def _copy_stderr(stderr_file: IO[bytes], *, warnings_only: bool = False) -> None:
    """Copy the start of the job's stderr to ours, in whole lines, and write the number of warnings after it.

    With `warnings_only`, for a job that failed, copy only its lines of warnings.
    """
    stderr_file.seek(0)
    start = stderr_file.read(_MOST_STDERR) + stderr_file.readline(_MOST_STDERR)
    for line in start.decode(errors="replace").splitlines():
        if line.startswith(WARNING):
            _write_warning(line.removeprefix(WARNING))
        elif not warnings_only:
            sys.stderr.write(f"{escape_controls(line)}\n")
    if left_out := sum(line.startswith(WARNING.encode()) for line in stderr_file):
        _write_warning(isolation.more_warnings(number=left_out))


def _write_warning(text: Words) -> None:
    sys.stderr.write(f"{escape_controls(say(isolation.warning(text=text)))}\n")


def limit_this_process(seconds: int, memory: int = process_limits.MEMORY_BYTES) -> None:
    """Limit this process for the rest of its life: `seconds` of processor time and `memory` bytes of address space."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows lacks this module

    _end_with_parent()
    for resource_kind, soft in (
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, process_limits.WRITTEN_BYTES),
        (resource.RLIMIT_NOFILE, process_limits.OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
    ):
        ceiling = resource.getrlimit(resource_kind)[1]
        # SIGXCPU at the soft limit names the reason; SIGKILL at the hard limit, one second later, ends any process.
        hard = soft + 1 if resource_kind == resource.RLIMIT_CPU else soft
        if ceiling != resource.RLIM_INFINITY:
            soft, hard = min(soft, ceiling), min(hard, ceiling)  # noqa: PLW2901
        with suppress(ValueError, OSError):  # macOS rejects a limit on address space
            resource.setrlimit(resource_kind, (soft, hard))


def _end_with_parent() -> None:
    """Have Linux kill this process when its parent ends; do nothing on other systems."""
    if sys.platform == "linux":
        with suppress(ImportError, OSError, AttributeError):
            import ctypes  # noqa: PLC0415 - nothing else needs it

            ctypes.CDLL(None).prctl(_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)


def _stop_error(number: int, seconds: int, memory: int) -> JobStoppedError:
    if number == getattr(signal, "SIGXCPU", 0):
        return JobStoppedError(isolation.too_much_work(seconds=seconds))
    if number == getattr(signal, "SIGXFSZ", 0):
        return JobStoppedError(isolation.too_much_written(mebibytes=process_limits.WRITTEN_BYTES // 1024**2))
    if number == getattr(signal, "SIGKILL", 0):
        return JobStoppedError(isolation.ended_by_the_system())
    if number > 0:
        name = signal.Signals(number).name
        return JobStoppedError(isolation.broke_off(signal=name, mebibytes=memory // 1024**2))
    return JobStoppedError(isolation.stopped())


def _import_folders() -> list[str]:
    """Return the folders from which the needed packages are imported; an isolated Python may not search them."""
    origins = [spec.origin for name in _NEEDED if (spec := find_spec(name)) and spec.origin]
    return list(dict.fromkeys(str(Path(file).parents[1]) for file in origins))


def _content(file: IO[bytes], most: int) -> bytes:
    file.seek(0)
    return file.read(most)

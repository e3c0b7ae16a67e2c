"""One of a few jobs in a process of its own: bytes in, bytes out, an empty environment, and limits on all it may use.

Where the system knows no such limits (Windows), the one on the clock holds.
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

from readiness.page import template_limits
from readiness.safe_text import escape_controls

_START = (
    "import sys; sys.path[:0] = [path for path in sys.argv[4:] if path not in sys.path]; "
    "from readiness.isolation.jobs import run_job; run_job(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))"
)
_NEEDED = (
    "readiness", "jinja2", "markupsafe", "pydantic", "pydantic_core", "annotated_types", "typing_extensions",
    "typing_inspection", "pypdf", "weasyprint", "cffi", "cssselect2", "fontTools", "PIL", "pydyf", "pyphen", "tinycss2",
    "tinyhtml5", "webencodings", "brotli", "zopfli", "pptx", "lxml",
)  # fmt: skip
"""What the jobs import; parts of it may be installed in other folders than the rest."""
_SYSTEM = ("SYSTEMROOT", "WINDIR")
"""What Windows cannot start a program without."""
_FONTS = (
    "HOME", "PATH", "LOCALAPPDATA", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_DIRS", "XDG_DATA_HOME",
    "FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH",
    "DYLD_FALLBACK_LIBRARY_PATH", "WEASYPRINT_DLL_DIRECTORIES",
)  # fmt: skip
"""Where the fonts of this machine and the libraries that lay out text are found."""
_DEATH_SIGNAL = 1
"""PR_SET_PDEATHSIG of Linux."""
_SIMPLIFY = "simplify it: fewer loops, fewer files that use each other, less text repeated"


class JobStoppedError(Exception):
    """The process came to an end before its work did."""

    def __init__(self, message: str, hint: str = _SIMPLIFY) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def run_isolated(
    job: str, given: bytes, seconds: int, *, layout: bool = False, clock: float | None = None, memory: int | None = None
) -> bytes:
    """Return what the job makes of `given` in so many seconds of processor time. Raises JobStoppedError.

    `clock` and `memory` are other limits than the usual ones, in seconds and bytes. A layout finds the fonts of this
    machine, and has what it says passed on.
    """
    clock = template_limits.WALL_SECONDS if clock is None else clock
    memory = template_limits.MEMORY_BYTES if memory is None else memory
    with TemporaryFile() as made, TemporaryFile() as said:
        try:
            ended = subprocess.run(  # noqa: S603 - this program itself
                [sys.executable, "-I", "-c", _START, job, str(seconds), str(memory), *_roots()],
                input=given,
                stdout=made,
                stderr=said,
                env={name: os.environ[name] for name in (*_SYSTEM, *(_FONTS if layout else ())) if name in os.environ},
                timeout=clock,
                check=False,
            )
        except subprocess.TimeoutExpired:
            _pass_on(said, warnings_only=True)
            raise JobStoppedError(f"took longer than {clock:g} s") from None
        if ended.returncode:
            _pass_on(said, warnings_only=True)
            raise _stopped(-ended.returncode, seconds, memory)
        if layout:
            _pass_on(said)
        return _content(made, template_limits.WRITTEN_BYTES)


def _pass_on(said: IO[bytes], *, warnings_only: bool = False) -> None:
    """Write what the process said to our own stderr; of one that broke off, only what is said to users."""
    lines = _content(said, 4_000).decode(errors="replace").splitlines(keepends=True)
    kept = [line for line in lines if line.startswith("warning: ") or not warnings_only]
    sys.stderr.write(escape_controls("".join(kept)))


def limit_this_process(seconds: int, memory: int = template_limits.MEMORY_BYTES) -> None:
    """Hold this process to the limits, for good."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    _end_with_parent()
    for what, wanted in (
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, template_limits.WRITTEN_BYTES),
        (resource.RLIMIT_NOFILE, template_limits.OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
    ):
        ceiling = resource.getrlimit(what)[1]
        # A second later at the latest it ends for good; before, the signal says that it was for this limit.
        last = wanted + 1 if what == resource.RLIMIT_CPU else wanted
        if ceiling != resource.RLIM_INFINITY:
            wanted, last = min(wanted, ceiling), min(last, ceiling)  # noqa: PLW2901
        with suppress(ValueError, OSError):  # macOS refuses one on address space
            resource.setrlimit(what, (wanted, last))


def _end_with_parent() -> None:
    """Have this process killed when the one that waits for it is; only Linux can."""
    if sys.platform == "linux":
        with suppress(ImportError, OSError, AttributeError):
            import ctypes  # noqa: PLC0415 - nothing else needs it

            ctypes.CDLL(None).prctl(_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)


def _stopped(number: int, seconds: int, memory: int) -> JobStoppedError:
    if number == getattr(signal, "SIGXCPU", 0):
        return JobStoppedError(f"took longer than {seconds} s of processor time")
    if number == getattr(signal, "SIGXFSZ", 0):
        return JobStoppedError(f"makes more than {template_limits.WRITTEN_BYTES // 1024**2} MiB")
    if number == getattr(signal, "SIGKILL", 0):
        return JobStoppedError("was ended by the system, which may lack memory")
    if number > 0:
        name, most = signal.Signals(number).name, f"{memory // 1024**2:,} MiB"
        return JobStoppedError(f"broke off ({name}); it may use {most} of memory, perhaps too little")
    return JobStoppedError("needs more than it may use, and was stopped")


def _roots() -> list[str]:
    """Where this program and what it needs are imported from; a process without settings may not know."""
    found = [spec.origin for name in _NEEDED if (spec := find_spec(name)) and spec.origin]
    return list(dict.fromkeys(str(Path(file).parents[1]) for file in found))


def _content(file: IO[bytes], most: int) -> bytes:
    file.seek(0)
    return file.read(most)

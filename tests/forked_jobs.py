"""Isolated jobs in forks of one process that has imported what they need, instead of one new Python for each job.

Limits, exit codes and streams are those of the real processes. Only the start differs, which other tests run whole.
"""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from hashlib import sha256
from multiprocessing import get_context
from multiprocessing.context import ForkServerContext
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO
from unittest.mock import patch

from filelock import FileLock
from jinja2 import Environment, FileSystemBytecodeCache

from readiness.isolated_jobs import run_job
from readiness.isolation import isolated_process
from readiness.page import isolated_render
from readiness.page.sandbox import sandbox_environment

START = isolated_process._START  # noqa: SLF001  the command of every job
OWNER = os.getpid()
"""The process that may ask the server for forks; a fork of this process, as mutation tests make, may not."""
PRELOADED = [
    "readiness.isolated_jobs", "readiness.page.isolated_render", "readiness.page.page_check",
    "readiness.page.template_errors", "readiness.pdf.layout", "readiness.pdf_comparison.comparison",
    "readiness.slide_template.template_copy", "readiness.slides.trial_slide", "pypdf", "weasyprint",
    "filelock", "unittest.mock",
]  # fmt: skip


def context() -> ForkServerContext:
    """Return the context whose server process has imported the code of all jobs; the server starts with the first."""
    forks = get_context("forkserver")
    forks.set_forkserver_preload(PRELOADED)
    return forks


def run_in_fork(
    command: Sequence[str], *, input: bytes, stdout: IO[bytes], stderr: IO[bytes], env: Mapping[str, str],  # noqa: A002  its name in subprocess
    timeout: float, check: bool, kept: Path,
) -> subprocess.CompletedProcess[bytes]:  # fmt: skip
    """Do what `subprocess.run` does for a job; start a real process where a test has changed the start.

    What a job wrote for its input is kept in the folder `kept`, and the same job with the same input reads it there, in
    every worker; tests of equal bytes run real processes. Compiled templates are kept there too.
    """
    if command[3] != START or os.getpid() != OWNER:
        return subprocess.run(command, input=input, stdout=stdout, stderr=stderr, env=env, timeout=timeout, check=check)
    key = sha256(repr((command[4:7], sorted(env.items()), input)).encode()).hexdigest()
    streams = {kept / f"{key}.out": stdout, kept / f"{key}.err": stderr}
    with FileLock(kept / f"{key[:2]}.lock"):
        if all(path.exists() for path in streams):
            for path, stream in streams.items():
                stream.write(path.read_bytes())
                stream.flush()
            return subprocess.CompletedProcess(command, 0)
        done = _run_job(command, input, stdout, stderr, env, timeout, kept)
        if done.returncode == 0:
            for path, stream in streams.items():
                stream.seek(0)
                path.write_bytes(stream.read())
    return done


def _run_job(
    command: Sequence[str], given: bytes, stdout: IO[bytes], stderr: IO[bytes], env: Mapping[str, str],
    timeout: float, kept: Path,
) -> subprocess.CompletedProcess[bytes]:  # fmt: skip
    with TemporaryFile() as stdin:
        stdin.write(given)
        stdin.seek(0)
        paths = [f"/proc/{os.getpid()}/fd/{file.fileno()}" for file in (stdin, stdout, stderr)]
        job, seconds, memory = command[4:7]
        process = context().Process(target=_run, args=(paths, dict(env), kept, job, int(seconds), int(memory)))
        process.start()
        process.join(timeout)
        if process.exitcode is None:
            process.kill()
            process.join()
            raise subprocess.TimeoutExpired(command, timeout)
        return subprocess.CompletedProcess(command, process.exitcode)


def _run(paths: list[str], environment: dict[str, str], kept: Path, job: str, seconds: int, memory: int) -> None:
    for number, path in enumerate(paths):
        file = os.open(path, os.O_RDONLY if number == 0 else os.O_RDWR)
        os.dup2(file, number)
        os.close(file)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115  a fork has closed that of the server
    os.environ.clear()
    os.environ.update(environment)
    with patch.object(isolated_render, "sandbox_environment", partial(_environment_that_keeps, kept)):
        run_job(job, seconds, memory)


def _environment_that_keeps(folder: Path, pages: Mapping[str, str]) -> Environment:
    environment = sandbox_environment(pages)
    environment.bytecode_cache = FileSystemBytecodeCache(str(folder))
    return environment

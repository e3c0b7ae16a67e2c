"""Checks of what this machine has and lacks."""

import os
import platform
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from readiness.errors import LimitError, MissingCapabilityError
from readiness.statements.statement import Words


@dataclass(frozen=True, slots=True)
class Capability:
    """The result of one check of this machine."""

    name: str
    good: bool
    what: Words
    fix: Words = ""
    needed: bool = True


def detect_capabilities() -> list[Capability]:
    """Return the result of every check, in a fixed order."""
    return [_python(), _pdf(), _terminal(), _git(), _folder(), _cache()]


def _python() -> Capability:
    good = sys.version_info >= (3, 11)
    return Capability("Python", good, platform.python_version(), "" if good else "install Python 3.11 or newer")


def _pdf() -> Capability:
    """Render a small page, which tests the native libraries and the fonts as well."""
    try:
        from readiness.pdf.isolated_layout import lay_out

        size = len(lay_out("<html lang='en'><title>test</title><p>test</p></html>"))
    except (MissingCapabilityError, LimitError) as error:
        return Capability("PDF", good=False, what=error.message, fix=error.hint)
    return Capability("PDF", good=True, what=f"a test page of {size:,} bytes was rendered")


def _terminal() -> Capability:
    kind = os.environ.get("TERM", "not set")
    width = shutil.get_terminal_size().columns
    what = f"TERM is {kind}, {width} columns, output in {sys.stdout.encoding}"
    good = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    return Capability("Terminal", good, what, "" if good else "set PYTHONUTF8=1", needed=False)


def _git() -> Capability:
    path = shutil.which("git")
    fix = "" if path else "install git to keep answers in a repository"
    return Capability("git", path is not None, path or "not found", fix, needed=False)


def _folder() -> Capability:
    try:
        with tempfile.NamedTemporaryFile(dir=Path.cwd(), prefix=".readiness-"):
            return Capability("Folder", good=True, what=f"{Path.cwd()} can be written")
    except OSError as error:
        what = f"{Path.cwd()} cannot be written: {error.strerror}"
        return Capability("Folder", good=False, what=what, fix="work in a folder of your own", needed=False)


def _cache() -> Capability:
    """Load a shipped pack, and see whether the cache keeps it; without a cache every command starts more slowly."""
    from readiness.loading.pack_cache import cache_state
    from readiness.loading.read_pack import load_pack

    load_pack("healthcare-ai")
    what, fix = cache_state()
    return Capability("Cache", not fix, what, fix, needed=False)

"""What this machine has and lacks."""

import os
import platform
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from readiness.errors import MissingCapabilityError


@dataclass(frozen=True, slots=True)
class Sight:
    """One thing looked at."""

    name: str
    good: bool
    what: str
    fix: str = ""
    needed: bool = True


def seen() -> list[Sight]:
    """Look at everything, in a fixed order."""
    return [_python(), _pdf(), _terminal(), _git(), _folder()]


def _python() -> Sight:
    good = sys.version_info >= (3, 11)
    return Sight("Python", good, platform.python_version(), "" if good else "install Python 3.11 or newer")


def _pdf() -> Sight:
    """Render a small page: the only honest test of native libraries and fonts."""
    try:
        from readiness.reporting.paper import pdf_of

        size = len(pdf_of("<html lang='en'><title>test</title><p>test</p></html>"))
    except MissingCapabilityError as error:
        return Sight("PDF", good=False, what=error.message, fix=error.hint)
    return Sight("PDF", good=True, what=f"a test page of {size:,} bytes was rendered")


def _terminal() -> Sight:
    kind = os.environ.get("TERM", "not set")
    width = shutil.get_terminal_size().columns
    what = f"TERM is {kind}, {width} columns, output in {sys.stdout.encoding}"
    good = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    return Sight("Terminal", good, what, "" if good else "set PYTHONUTF8=1", needed=False)


def _git() -> Sight:
    path = shutil.which("git")
    fix = "" if path else "install git to keep answers in a repository"
    return Sight("git", path is not None, path or "not found", fix, needed=False)


def _folder() -> Sight:
    try:
        with tempfile.NamedTemporaryFile(dir=Path.cwd(), prefix=".readiness-"):
            return Sight("Folder", good=True, what=f"{Path.cwd()} can be written")
    except OSError as error:
        what = f"{Path.cwd()} cannot be written: {error.strerror}"
        return Sight("Folder", good=False, what=what, fix="work in a folder of your own", needed=False)

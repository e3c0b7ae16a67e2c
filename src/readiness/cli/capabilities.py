"""Checks of what this machine has and lacks."""

import os
import platform
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from readiness.errors import LimitError, MissingCapabilityError
from readiness.statements import doctor as statements
from readiness.statements.statement import Words


@dataclass(frozen=True, slots=True)
class Capability:
    """The result of one check of this machine."""

    name: Words
    good: bool
    what: Words
    fix: Words = ""
    needed: bool = True


def detect_capabilities() -> list[Capability]:
    """Return the result of every check, in a fixed order."""
    return [_python(), _pdf(), _terminal(), _git(), _folder(), _cache(), _phones()]


def _python() -> Capability:
    good = sys.version_info >= (3, 11)
    return Capability("Python", good, platform.python_version(), "" if good else statements.install_python())


def _pdf() -> Capability:
    """Render a small page in the typeface of the reports, which tests the native libraries as well."""
    try:
        from readiness.pdf.isolated_layout import lay_out
        from readiness.typeface.face_styles import FAMILY, face_styles_on_paper

        page = f"<html lang='en'><title>test</title><p style='font-family: {FAMILY}'>test</p></html>"
        size = len(lay_out(page, face_styles_on_paper()))
    except (MissingCapabilityError, LimitError) as error:
        return Capability("PDF", good=False, what=error.message, fix=error.hint)
    return Capability("PDF", good=True, what=statements.page_rendered(size=size))


def _terminal() -> Capability:
    kind, width, encoding = os.environ.get("TERM"), shutil.get_terminal_size().columns, str(sys.stdout.encoding)
    if kind is None:
        what = statements.terminal_unset(width=width, encoding=encoding)
    else:
        what = statements.terminal_kind(kind=kind, width=width, encoding=encoding)
    good = encoding.lower().replace("-", "") == "utf8"
    fix = "" if good else statements.set_variable(setting="PYTHONUTF8=1")
    return Capability(statements.terminal(), good, what, fix, needed=False)


def _git() -> Capability:
    path = shutil.which("git")
    fix = "" if path else statements.install_git()
    return Capability("git", path is not None, path or statements.not_found(), fix, needed=False)


def _folder() -> Capability:
    try:
        with tempfile.NamedTemporaryFile(dir=Path.cwd(), prefix=".readiness-"):
            what = statements.folder_good(folder=str(Path.cwd()))
            return Capability(statements.folder(), good=True, what=what)
    except OSError as error:
        what = statements.folder_bad(folder=str(Path.cwd()), reason=error.strerror or statements.unknown_reason())
        return Capability(statements.folder(), good=False, what=what, fix=statements.own_folder(), needed=False)


def _phones() -> Capability:
    """Listen on the address in this network, and connect to it; a firewall may still keep other devices out."""
    from readiness.room.addresses import outside_address, reach_itself
    from readiness.room.phone_options import check_libraries

    name = statements.phones()
    try:
        check_libraries()
    except MissingCapabilityError as error:
        return Capability(name, good=False, what=statements.phones_missing(), fix=error.hint, needed=False)
    if (address := outside_address()) is None:
        what, fix = statements.phones_without_network(), statements.join_network()
        return Capability(name, good=False, what=what, fix=fix, needed=False)
    if reason := reach_itself(address):
        what, fix = statements.phones_bad(address=address, reason=reason), statements.allow_firewall()
        return Capability(name, good=False, what=what, fix=fix, needed=False)
    return Capability(name, good=True, what=statements.phones_good(address=address), needed=False)


def _cache() -> Capability:
    """Load a shipped pack, and see whether the cache keeps it; without a cache every command starts more slowly."""
    from readiness.loading.pack_cache import cache_state
    from readiness.loading.read_pack import load_pack

    load_pack("healthcare-ai")
    what, fix = cache_state()
    return Capability(statements.cache(), not fix, what, fix, needed=False)

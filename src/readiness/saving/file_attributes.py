"""Owner, mode, access list and extended attributes of a file, for the file that replaces it."""

import errno
import os
import stat
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from readiness.saving.write_errors import UnsavedError
from readiness.statements import saving as statements
from readiness.statements.statement import Statement, Words

_ACL = "system.posix_acl_access"
_OF_THE_CONTENT = {"security.ima", "security.evm"}
"""Extended attributes in which the kernel stores digests of the content."""


@dataclass(frozen=True, slots=True)
class Attributes:
    """Everything about a file except its name, its content and its times."""

    user: int
    group: int
    mode: int
    extended: dict[str, bytes]


def attributes_of(handle: int) -> Attributes:
    """Return the attributes of an open file. Raises OSError."""
    now = os.fstat(handle)
    extended = {}
    for name in _names(handle):
        try:
            extended[name] = os.getxattr(handle, name)
        except OSError:
            if _is_kept(name):
                raise
    return Attributes(now.st_uid, now.st_gid, stat.S_IMODE(now.st_mode) & 0o777, extended)


def give_attributes(attributes: Attributes, new: int) -> None:
    """Set the attributes of a new open file that only this user can read.

    The owner is set if permitted. If the group cannot be set, the new file's group gets no more rights than everyone.
    Raises OSError when the access list, or an attribute set by a user, cannot be copied.
    """
    if sys.platform == "win32":
        return
    mode, has_list = attributes.mode, _ACL in attributes.extended
    if not _give_owner(attributes, new):
        if has_list:
            raise UnsavedError(statements.list_without_group())
        mode = (mode & 0o707) | (mode & 0o007) << 3
    if not has_list and _ACL in _names(new):
        os.removexattr(new, _ACL)  # inherited from the folder; the old file had none
    for name, value in attributes.extended.items():
        _give(new, name, value)
    os.fchmod(new, mode)


def changes_by_replacing(path: Path, shown: Path | str, *, is_kept: bool = False) -> tuple[Statement, ...]:
    """Return warnings of what changes in owner or hard links when the file at `path`, called `shown`, is replaced.

    Where the old file `is_kept`, one of its names is a second one that we gave it.
    """
    try:
        now = os.lstat(path)
    except OSError:
        return ()
    if sys.platform == "win32" or not stat.S_ISREG(now.st_mode):
        return ()
    found = []
    if (names := now.st_nlink - is_kept) > 1:
        found.append(statements.splits_links(path=str(shown), number=names))
    if os.geteuid() not in {0, now.st_uid}:
        found.append(statements.changes_owner(path=str(shown), owner=_user_name(now.st_uid)))
    return tuple(found)


def _give_owner(attributes: Attributes, new: int) -> bool:
    """Set the owner and the group if permitted; return whether the group was set."""
    if sys.platform == "win32":
        return True
    for user in (attributes.user, -1):
        with suppress(OSError):
            os.fchown(new, user, attributes.group)
            return True
    return False


def _names(handle: int) -> list[str]:
    """Return the names of the extended attributes of an open file; none on systems that have no such attributes."""
    if sys.platform != "linux":
        return []
    try:
        return [name for name in os.listxattr(handle) if name not in _OF_THE_CONTENT]
    except OSError as error:
        if error.errno in {errno.ENOTSUP, errno.ENOSYS}:
            return []
        raise


def _is_kept(name: str) -> bool:
    """Return whether an attribute was set by a user; the system sets the others on a new file as needed."""
    return name == _ACL or name.startswith("user.")


def _give(new: int, name: str, value: bytes) -> None:
    try:
        os.setxattr(new, name, value)
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise
        if _is_kept(name):
            reason = (error.strerror or "").lower()
            lost = statements.attribute_lost(name=name, reason=reason)
            raise UnsavedError(statements.list_lost(reason=reason) if name == _ACL else lost) from None


def _user_name(number: int) -> Words:
    import pwd  # noqa: PLC0415 - not on every system

    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return statements.user_number(number=str(number))

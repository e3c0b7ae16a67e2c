"""Names of the hidden files beside an answers file: its lock, and temporary files while it is written."""

import os
import re
import secrets
from hashlib import sha256
from pathlib import Path

_MOST_BYTES = 100
"""The longest name that is used whole, in bytes; the shortest limit of the common file systems is 143 (eCryptfs)."""
_KEPT = 20
"""The number of characters kept of a longer name; a character has at most 4 bytes."""


def lock_path(path: Path) -> Path:
    """Return the path of the lock of the file at `path`."""
    return path.with_name(f".{_fitting_name(path.name)}.lock")


def temporary_path(path: Path) -> Path:
    """Return a random path for a temporary file beside `path`."""
    return path.with_name(f".{_fitting_name(path.name)}.{secrets.token_hex(4)}.tmp")


def temporary_names(path: Path) -> re.Pattern[str]:
    """Return the pattern of the names that `temporary_path` returns for `path`."""
    return re.compile(rf"\.{re.escape(_fitting_name(path.name))}\.[0-9a-f]{{8}}\.tmp")


def _fitting_name(name: str) -> str:
    """Return the name; for a long one, its first characters and the digest of the whole."""
    encoded = os.fsencode(name)
    return name if len(encoded) <= _MOST_BYTES else f"{name[:_KEPT]}.{sha256(encoded).hexdigest()[:16]}"

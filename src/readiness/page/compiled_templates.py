"""A cache of the code that Jinja writes for the shipped templates: to write it again takes a quarter of a page's time.

Templates of anybody else are compiled where they are rendered, in a process of its own, and are never stored.
"""

from functools import cache
from hashlib import sha256
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket, BytecodeCache

from readiness import __version__
from readiness.loading.pack_cache import CacheFolder

_TEMPLATES = CacheFolder("templates", 200)
_SOURCES = ("sandbox.py", "direct_code.py")
"""The files of this package that decide what code a template becomes."""


class CompiledTemplates(BytecodeCache):
    """The code of templates, stored by their text, by the version of Jinja and by what decides how it writes code."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take the code of a template from the cache; Jinja compares its text and the version of Python."""
        stored = _TEMPLATES.read(_key(bucket))
        if stored is not None:
            bucket.bytecode_from_string(stored)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Store the code of a template."""
        _TEMPLATES.write(_key(bucket), bucket.bytecode_to_string())


def _key(bucket: Bucket) -> str:
    return sha256(f"{_code_digest()} {bucket.key} {bucket.checksum}".encode()).hexdigest()


@cache
def _code_digest() -> str:
    digest = sha256(f"{__version__} {jinja2.__version__}".encode())
    for name in _SOURCES:
        digest.update((Path(__file__).parent / name).read_bytes())
    return digest.hexdigest()

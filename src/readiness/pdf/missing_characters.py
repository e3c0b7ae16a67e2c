"""Characters that no font of this machine has: find them, name them in a warning, and write them out."""

import re
from collections.abc import Iterable, Iterator, Sequence

from readiness.statements import pdf_problems
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement

_NO_GLYPH = re.compile(r"unsupported by fonts: .*\((U\+[0-9A-F]+)\)")
_MOST_NAMED = 9
_CJK, _EMOJI, _OTHERS = "fonts-noto-cjk", "fonts-symbola", "fonts-noto-core"
_PACKAGES = (
    (0x2E7F, _OTHERS), (0xA4CF, _CJK), (0xABFF, _OTHERS), (0xD7FF, _CJK), (0xF8FF, ""), (0xFAFF, _CJK),
    (0xFE2F, _OTHERS), (0xFE6F, _CJK), (0xFEFF, _OTHERS), (0xFFEF, _CJK), (0x1EFFF, _OTHERS), (0x1FAFF, _EMOJI),
    (0x1FFFF, _OTHERS), (0x3FFFF, _CJK), (0x10FFFF, ""),
)  # fmt: skip
"""The last character of each range of scripts, and the package that has a font for it; empty for private characters."""


def missing_characters(messages: Iterable[str]) -> list[str]:
    """Return the characters that the layout engine reports as missing, such as `U+5927`."""
    return [match[1] for message in messages if (match := _NO_GLYPH.search(message))]


def missing_characters_warning(missing: Sequence[str]) -> Iterator[Statement]:
    """Yield one sentence that names the characters no font has and the packages with one; nothing without any."""
    if not missing:
        return
    characters = at_most(missing, _MOST_NAMED)
    packages = tuple(dict.fromkeys(package for name in missing if (package := _package(name))))
    if packages:
        number = len(packages)
        yield pdf_problems.characters_of_packages(characters=characters, packages=packages, number=number)
    else:
        yield pdf_problems.missing_characters(characters=characters)


def _package(name: str) -> str:
    """Return the package with a font for a character such as `U+5927`; empty if there is none."""
    code = int(name.removeprefix("U+"), 16)
    return next(package for last, package in _PACKAGES if code <= last)


def write_out_missing(html: str, missing: Iterable[str]) -> str:
    """Return the page with each missing character written as `<U+5927>`; its styles stay unchanged."""
    head, body, shown = html.rpartition("<body")
    codes = [int(name.removeprefix("U+"), 16) for name in missing]
    return head + body + shown.translate({code: f"&lt;U+{code:04X}&gt;" for code in codes})

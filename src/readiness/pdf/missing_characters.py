"""Characters that no font of this machine has: find them, name them in a warning, and write them out."""

import re
from collections.abc import Iterable, Iterator, Sequence

from readiness.statements import pdf_problems
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement

_NO_GLYPH = re.compile(r"unsupported by fonts: .*\((U\+[0-9A-F]+)\)")
_MOST_NAMED = 9


def missing_characters(messages: Iterable[str]) -> list[str]:
    """Return the characters that the layout engine reports as missing, such as `U+5927`."""
    return [match[1] for message in messages if (match := _NO_GLYPH.search(message))]


def missing_characters_warning(missing: Sequence[str]) -> Iterator[Statement]:
    """Yield one sentence that names the characters no font has; nothing if there are none."""
    if missing:
        yield pdf_problems.missing_characters(characters=at_most(missing, _MOST_NAMED))


def write_out_missing(html: str, missing: Iterable[str]) -> str:
    """Return the page with each missing character written as `<U+5927>`; its styles stay unchanged."""
    head, body, shown = html.rpartition("<body")
    codes = [int(name.removeprefix("U+"), 16) for name in missing]
    return head + body + shown.translate({code: f"&lt;U+{code:04X}&gt;" for code in codes})

"""Characters that no font of this machine has: find them, name them in a warning, and write them out."""

import re
from collections.abc import Iterable, Iterator, Sequence

_NO_GLYPH = re.compile(r"unsupported by fonts: .*\((U\+[0-9A-F]+)\)")
_MOST_NAMED = 8


def missing_characters(messages: Iterable[str]) -> list[str]:
    """Return the characters that the layout engine reports as missing, such as `U+5927`."""
    return [match[1] for message in messages if (match := _NO_GLYPH.search(message))]


def missing_characters_warning(missing: Sequence[str]) -> Iterator[str]:
    """Yield one sentence that names the characters no font has; nothing if there are none."""
    if missing:
        more = f" and {len(missing) - _MOST_NAMED} more" if len(missing) > _MOST_NAMED else ""
        yield f"no font of this machine has {', '.join(missing[:_MOST_NAMED])}{more}; install a font that has"


def write_out_missing(html: str, missing: Iterable[str]) -> str:
    """Return the page with each missing character written as `<U+5927>`; its styles stay unchanged."""
    head, body, shown = html.rpartition("<body")
    codes = [int(name.removeprefix("U+"), 16) for name in missing]
    return head + body + shown.translate({code: f"&lt;U+{code:04X}&gt;" for code in codes})

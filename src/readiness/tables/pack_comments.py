"""Comments in the files of a pack, on the table that it was made from."""

from collections.abc import Iterator

from readiness.safe_text import escape_controls
from readiness.tables.draft import DraftPack

_LONGEST = 80
_WIDTH = 130


def in_comment(text: str) -> str:
    """Return the text of a table on one line, short and without commands to a terminal."""
    line = escape_controls(" ".join(text.split()))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def columns_comment(draft: DraftPack) -> Iterator[str]:
    """Yield comment lines on the columns of a table: for what each was used, and which were not."""
    for field, heading in draft.columns:
        yield f"#   {field}: from the column {in_comment(heading)!r}"
    names = [repr(in_comment(name)) for name in draft.not_used]
    if not names:
        return
    line = "#   not used:"
    for index, name in enumerate(names):
        part = f" {name}{',' if index < len(names) - 1 else ''}"
        if len(line) + len(part) > _WIDTH:
            yield line
            line = "#     "
        line += part
    yield line

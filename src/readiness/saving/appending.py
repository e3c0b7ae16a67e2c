"""Add lines to a text of several lines without laying out anew the lines it has."""

import re

import yaml

from readiness.saving.node_positions import NodePosition, node_positions

_HEADER = re.compile(r"[|>][+-]?(?=[ \t\n])")


def append_text(text: str, old: NodePosition, new: str, column: int) -> str:
    """Return what to insert behind a scalar so that it becomes `new`; empty when it has to be written anew."""
    was = text[old.start : old.end]
    margin = _margin(was)
    if margin is None or not new.startswith(old.data.rstrip("\n") + "\n"):
        return ""
    lines = new.rstrip("\n")[len(old.data.rstrip("\n")) + 1 :].split("\n")
    if any(line != line.rstrip() for line in lines):
        return ""
    # Where lines are folded, it takes a blank line between two to keep them apart.
    between = "\n" if was.startswith("|") else "\n\n"
    more = "".join(f"{between}{margin}{line}" if line else "\n" for line in lines)
    return more if _reads_as(f"{was}{more}", new, column) else ""


def _margin(was: str) -> str | None:
    """The blanks before the lines of a scalar of several lines that is not in quotes."""
    if was.startswith(("'", '"')) or (was.startswith(("|", ">")) and not _HEADER.match(was)):
        return None
    below = [line for line in was.split("\n")[1:] if line.strip(" ")]
    return below[0][: len(below[0]) - len(below[0].lstrip(" "))] if below else None


def _reads_as(scalar: str, wanted: str, column: int) -> bool:
    try:
        return bool(node_positions(f"{' ' * max(column, 0)}k: {scalar}\n").data == {"k": wanted})
    except yaml.YAMLError:
        return False

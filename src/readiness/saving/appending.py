"""Append lines to a text of several lines without reformatting its existing lines."""

import re

import yaml

from readiness.saving.node_positions import NodePosition, node_positions

_HEADER = re.compile(r"[|>][+-]?(?=[ \t\n])")


def append_text(text: str, old: NodePosition, new: str, column: int) -> str:
    """Return what to insert after a scalar so that it becomes `new`; empty when the scalar has to be rewritten."""
    was = text[old.start : old.end]
    margin = _margin(was)
    if margin is None or not new.startswith(old.data.rstrip("\n") + "\n"):
        return ""
    lines = new.rstrip("\n")[len(old.data.rstrip("\n")) + 1 :].split("\n")
    if any(line != line.rstrip() for line in lines):
        return ""
    # Where lines are folded, only a blank line between two keeps them apart.
    between = "\n" if was.startswith("|") else "\n\n"
    more = "".join(f"{between}{margin}{line}" if line else "\n" for line in lines)
    return more if _reads_as(f"{was}{more}", new, column) else ""


def _margin(was: str) -> str | None:
    """Return the indentation of an unquoted scalar of several lines; None for any other scalar."""
    if was.startswith(("'", '"')) or (was.startswith(("|", ">")) and not _HEADER.match(was)):
        return None
    below = [line for line in was.split("\n")[1:] if line.strip(" ")]
    return below[0][: len(below[0]) - len(below[0].lstrip(" "))] if below else None


def _reads_as(scalar: str, wanted: str, column: int) -> bool:
    try:
        return bool(node_positions(f"{' ' * max(column, 0)}k: {scalar}\n").data == {"k": wanted})
    except yaml.YAMLError:
        return False

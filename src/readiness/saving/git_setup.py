"""The lines that let git merge answers files by question: in `.gitattributes`, and in git's configuration."""

import shlex
from collections.abc import Sequence
from pathlib import Path

from readiness.loading.bounded_file import read_text
from readiness.saving.atomic_write import write_atomically

DRIVER = "readiness combine --driver %O %A %B %P"
"""The command that git starts to merge a file: its names for the common version, ours, theirs, and the path."""
ATTRIBUTES = ".gitattributes"


def config_lines(packs: Path | None) -> tuple[str, ...]:
    """Return the commands that each person runs once in their copy of the repository."""
    driver = f"{DRIVER} --pack {shlex.quote(str(packs))}" if packs else DRIVER
    return (
        "git config merge.readiness.name 'Answers, merged by question'",
        f"git config merge.readiness.driver {shlex.quote(driver)}",
    )


def attribute_lines(names: Sequence[str], text: str) -> str:
    """Return the text of `.gitattributes` with a line for each file name that it does not name yet."""
    patterns = [pattern for name in names if f"\n{(pattern := _pattern(name))} " not in f"\n{text}"]
    added = [f"{pattern} text eol=lf merge=readiness" for pattern in patterns]
    begun = text if not text or text.endswith("\n") else f"{text}\n"
    return begun + "".join(f"{line}\n" for line in added)


def _pattern(name: str) -> str:
    """Return a file name as a pattern that matches nothing else, in this folder only."""
    escaped = "".join(f"\\{character}" if character in "*?[\\" else character for character in name)
    quoted = "/" + escaped
    if " " in name or '"' in name:
        return '"' + quoted.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return quoted


def write_attributes(folder: Path, names: Sequence[str]) -> Path:
    """Add the lines for answers files to `.gitattributes` in their folder; other lines stay. Return its path."""
    path = folder / ATTRIBUTES
    text = read_text(path, str(path)) if path.exists() else ""
    new = attribute_lines(names, text)
    if new != text:
        write_atomically(path, new.encode())
    return path

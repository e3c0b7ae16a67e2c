"""The results of `readiness combine --driver`, which git starts to merge an answers file."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("both branches changed {place}, differently", place="answers.data.groups.level")
def both_changed(*, place: str) -> None:
    """A conflict in an answers file; `place` is a key path."""


@phrase("both branches changed the file in a way that cannot be merged by question")
def both_changed_file() -> None:
    """A conflict about a whole answers file."""


@phrase(
    "choose one of the two between the markers and remove the markers, then: {command}", command="git add answers.yaml"
)
def choose(*, command: str) -> None:
    """The hint below a conflict."""


@phrase("a merge driver takes four files: the common one, ours, theirs, and the name to show; there are {number}",
        number=2)  # fmt: skip
def four_files(*, number: int) -> None:
    """A refusal of `readiness combine --driver`."""


@phrase("git fills them in: {command}", command="readiness combine --driver %O %A %B %P")
def driver_line(*, command: str) -> None:
    """The hint below that refusal, with the line of git's configuration."""

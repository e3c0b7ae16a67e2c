"""An interview in plain lines without a terminal: typed lines as input, shown lines and written files as result."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypedDict, Unpack

from at_a_time import Hands
from readiness.interview.clock import Clock
from readiness.interview.kept_place import KeptPlace
from readiness.interview.options import InterviewOptions
from readiness.interview.plain_frontend import PlainInterview
from readiness.interview.room_hours import RoomHours
from readiness.interview.terminal_io import Terminal
from readiness.room.phones import Phones
from readiness.saving.answers_file import open_answers

Line = str | Callable[[], object]
"""A typed line, or an action that runs between two lines."""


class Options(TypedDict, total=False):
    """The options of an interview, by name."""

    target: str | None
    only: str
    presenter: bool
    blind: bool
    timer: float | None
    anonymous: bool
    clock: Clock
    hours: RoomHours | None
    place: KeptPlace | None
    phones: Phones | None


class Typist(Terminal):
    """A terminal that types one line per prompt, and records the shown lines and the folder's files at each prompt."""

    def __init__(self, folder: Path, lines: Sequence[Line]) -> None:
        self._folder, self._lines = folder, iter(lines)
        self.shown: list[str] = []
        self.files: list[dict[str, bytes]] = []
        self.hides = False

    @property
    def width(self) -> int:
        return 100

    @property
    def height(self) -> int:
        return 40

    def say(self, text: str = "") -> None:
        self.shown.append(text)

    def title(self, text: str) -> None:
        self.say(text)

    def hear(self, prompt: str, *, hidden: bool = False) -> str:
        self.files.append(folder_now(self._folder))
        for line in self._lines:
            if not isinstance(line, str):
                line()
                continue
            assert hidden <= self.hides, "a hidden line is asked for where the terminal is not hushed"
            self.shown.append(prompt if hidden else f"{prompt}{line}")
            return line
        raise EOFError

    @contextmanager
    def hushed(self) -> Iterator[None]:
        self.hides = True
        try:
            yield
        finally:
            self.hides = False


def folder_now(folder: Path) -> dict[str, bytes]:
    """Return the content of every file of a folder except the lock, which names the process."""
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file() and not one.name.endswith(".lock")}


def sitting(
    path: Path, *lines: Line, packs: Path | None = None, **options: Unpack[Options]
) -> tuple[Typist, PlainInterview]:
    """Run an interview that ends after the last line."""
    typist = Typist(path.parent, lines)
    with open_answers(path, packs) as file:
        interview = PlainInterview(file, typist, InterviewOptions(**{"clock": Hands().clock} | options))
        interview.run()
        interview.session.leave()
    return typist, interview

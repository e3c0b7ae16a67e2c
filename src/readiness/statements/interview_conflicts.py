"""A file that somebody else changed or removed during an interview."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase

_PATH = "answers.yaml"


@phrase("In the file now: {value}", value="3")
def theirs(*, value: Words) -> None:
    """The value that somebody else saved."""


@phrase("Yours: {value}", value="2")
def yours(*, value: Words) -> None:
    """The value that would be saved here."""


@phrase("Replace what is in the file with yours? (y or n)")
def replace() -> None:
    """Asked when two people changed one value; y and n are typed in every language."""


@phrase(
    "{number} answer that the file held is no longer in it.",
    "{number} answers that the file held are no longer in it.",
    by="number",
    number=12,
)
def lost(*, number: int) -> None:
    """Shown when somebody else removed answers from the file."""


@phrase("Go on with the file as it is now? (y or n)")
def go_on() -> None:
    """Asked when somebody else removed answers from the file."""


@phrase("nothing")
def nothing() -> None:
    """A value that is not in the file."""


@phrase("{key} {value}", key="level", value="3")
def entry(*, key: str, value: Words) -> None:
    """A key of the file and its value, in a list of them."""


@phrase("{parts}", parts=(entry(key="level", value="3"), entry(key="note", value="seen")))
def entries(*, parts: tuple[Words, ...]) -> None:
    """A value of the file that has several parts."""


@phrase("{path} was changed by someone else meanwhile.", path=_PATH)
def changed(*, path: str) -> None:
    """Shown when the file is read again."""


@phrase(
    "{path} was gone: deleted or moved. It was written again, with the {number} answer that was in it.",
    "{path} was gone: deleted or moved. It was written again, with the {number} answers that were in it.",
    by="number",
    path=_PATH,
    number=5,
)
def written_again(*, path: str, number: int) -> None:
    """Shown when the file had been removed."""


@phrase(
    "{path} is gone, with the {number} answer that was in it, and {why}",
    "{path} is gone, with the {number} answers that were in it, and {why}",
    by="number",
    path=_PATH,
    number=5,
    why="its folder does not exist",
)
def gone(*, path: str, number: int, why: Words) -> None:
    """An error: the file was removed and cannot be written again."""


@phrase("{path} was changed by someone else, and is left as it is", path=_PATH)
def left_alone(*, path: str) -> None:
    """An error: the room does not want to go on with the changed file."""


@phrase("look at it first")
def look_first() -> None:
    """The hint for a file that somebody else changed."""


@phrase(
    "{path} was changed meanwhile and cannot be read now: {place}: {why}",
    path=_PATH,
    place="answers.yaml:12:3",
    why="the value is missing",
)
def unreadable(*, path: str, place: str, why: Words) -> None:
    """An error: somebody else made the file invalid."""


@phrase("fix that in the file, then answer again")
def put_right() -> None:
    """The hint for a file that somebody else made invalid."""


@phrase("the question about this change was not answered")
def undecided() -> None:
    """The reason why a change was not saved: a question about it was cancelled."""


@phrase("{why} ({hint})", why="the disk is full", hint="make room on it")
def problem(*, why: Words, hint: Words) -> None:
    """The reason why a change could not be saved, with the way to correct it."""


def stored(value: object) -> Words:
    """Return a value of the file as the room reads it."""
    match value:
        case None:
            return nothing()
        case dict():
            return entries(parts=tuple(entry(key=str(key), value=stored(inner)) for key, inner in value.items()))
        case list():
            return entries(parts=tuple(map(stored, value)))
    return str(value)

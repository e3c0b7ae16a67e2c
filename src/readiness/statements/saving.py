"""Reasons why the system does not write a file, and what a save changes beside its content."""

from __future__ import annotations

from readiness.statements.statement import Statement, phrase


@phrase("the disk is full")
def disk_full() -> None:
    """The reason why a file cannot be written."""


@phrase("your disk quota is used up")
def quota_used() -> None:
    """The reason why a file cannot be written."""


@phrase("the file would be larger than this system allows")
def too_large_here() -> None:
    """The reason why a file cannot be written."""


@phrase("make room, then do it again")
def make_room() -> None:
    """Help for a full disk."""


@phrase("no permission to write here")
def denied() -> None:
    """The reason why a file cannot be written."""


@phrase("write somewhere else, or ask for the permission")
def ask_permission() -> None:
    """Help where nothing may be written."""


@phrase("this disk can only be read")
def read_only() -> None:
    """The reason why a file cannot be written."""


@phrase("write somewhere else")
def elsewhere() -> None:
    """Help for a disk that can only be read."""


@phrase("the folder does not exist")
def no_folder() -> None:
    """The reason why a file cannot be written."""


@phrase("create the folder first")
def create_folder() -> None:
    """Help for a folder that does not exist."""


@phrase("part of its path is a file, not a folder")
def file_in_path() -> None:
    """The reason why a file cannot be written."""


@phrase("this is a folder")
def is_folder() -> None:
    """The reason why a file cannot be written."""


@phrase("name a file in it")
def file_in_folder() -> None:
    """Help where a folder is named in place of a file."""


@phrase("the name is too long")
def name_too_long() -> None:
    """The reason why a file cannot be written."""


@phrase("choose a shorter name")
def shorter_name() -> None:
    """Help for a name that is too long."""


@phrase("this file is mounted as a single file and cannot be replaced")
def mounted() -> None:
    """The reason why a file cannot be written, in a container."""


@phrase("mount its folder instead of the file")
def mount_folder() -> None:
    """Help for a file that is mounted by itself."""


@phrase("no program is reading the pipe")
def pipe_unread() -> None:
    """The reason why a pipe cannot be written."""


@phrase("start the program that reads it, then do it again")
def start_reader() -> None:
    """Help for a pipe that nothing reads."""


@phrase("it is not open for writing")
def not_open() -> None:
    """The reason why a descriptor cannot be written."""


@phrase("name a file, or use '-' for standard output")
def file_or_output() -> None:
    """Help for a descriptor that is not open for writing."""


@phrase("unknown reason")
def unknown_reason() -> None:
    """The reason why a file cannot be written, where the system names no reason."""


@phrase("see whether its disk and folder are in order, or write somewhere else")
def check_disk() -> None:
    """Help for an error of the system that is not expected."""


@phrase("what was written does not read back the same")
def reads_back_differently() -> None:
    """The reason why a file is not saved: its disk is faulty."""


@phrase("its access list (ACL) cannot be kept, because its group cannot be kept")
def list_without_group() -> None:
    """The reason why a file is not saved: its access list would give rights to another group."""


@phrase("its access list (ACL) cannot be kept: {reason}", reason="operation not supported")
def list_lost(*, reason: str) -> None:
    """The reason why a file is not saved; the reason is the system's own text."""


@phrase("its extended attribute {name} cannot be kept: {reason}", name="user.comment", reason="operation not supported")
def attribute_lost(*, name: str, reason: str) -> None:
    """The reason why a file is not saved; the reason is the system's own text."""


@phrase(
    "{path} has {number} names (hard links); a save changes the file of this name only, "
    "and the others keep what they hold now",
    path="answers.yaml",
    number=2,
)
def splits_links(*, path: str, number: int) -> None:
    """A warning before the first save."""


@phrase("user {number}", number="1000")
def user_number(*, number: str) -> None:
    """The owner of a file, where the system knows no name of the owner."""


@phrase("{path} belongs to {owner}; after a save it belongs to you", path="answers.yaml", owner="ana")
def changes_owner(*, path: str, owner: Statement | str) -> None:
    """A warning before the first save."""


@phrase("{path} would be larger than {most} MiB", path="answers.yaml", most=8)
def too_large(*, path: str, most: int) -> None:
    """Said when a change would make the answers file larger than this program reads."""


@phrase("shorten some notes")
def shorten_notes() -> None:
    """Help for an answers file that would be too large."""


@phrase(
    "cannot change {places} automatically because of the way {path} is laid out",
    places=("answers.a.b",),
    path="answers.yaml",
)
def cannot_edit(*, places: tuple[str, ...], path: str) -> None:
    """Said when the text of a file does not allow a change without touching other parts."""


@phrase("edit the file by hand at these places")
def edit_by_hand() -> None:
    """Help where a change cannot be written into the text of a file."""


@phrase("this text holds a control character ({character})", character="U+001B")
def control_character(*, character: str) -> None:
    """Said about text that a person typed."""


@phrase("type it again without it")
def type_again() -> None:
    """Help for text with a control character."""


@phrase("'{text}' is not a date", text="June 5")
def no_date(*, text: str) -> None:
    """Said about text that a person typed for a date."""


@phrase("write a calendar day as YYYY-MM-DD, such as 2026-06-05")
def write_date() -> None:
    """Help for text that is no date."""

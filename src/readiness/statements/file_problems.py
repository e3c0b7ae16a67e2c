"""Faults of files that cannot be read at all, with their hints, and counts of faults."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase


@phrase("{number} more problem in this file", "{number} more problems in this file", by="number", number=40)
def more_problems(*, number: int) -> None:
    """The last fault listed of a file with very many."""


@phrase("{number} more warning in this file", "{number} more warnings in this file", by="number", number=40)
def more_warnings(*, number: int) -> None:
    """The last warning listed of a file with very many."""


@phrase("is this the file you meant?")
def meant() -> None:
    """A hint for a file that is far larger or stranger than ours."""


@phrase("there is no such file")
def missing() -> None:
    """A fault of a file, after its name."""


@phrase("check the name; 'readiness new' starts an answers file")
def start_one() -> None:
    """A hint for an answers file that is not there; the quoted words are a command."""


@phrase("no permission to read this file")
def no_permission() -> None:
    """A fault of a file, after its name."""


@phrase("ask its owner, or change its permissions")
def ask_owner() -> None:
    """A hint below a fault of a file."""


@phrase("cannot be read: {reason}", reason="input/output error")
def unreadable(*, reason: str) -> None:
    """A fault of a file, after its name. The reason is in the words of the system."""


@phrase("cannot be read: this cannot be the name of a file")
def no_file_name() -> None:
    """A fault of a file, after its name."""


@phrase("check the name")
def check_name() -> None:
    """A hint below a fault of a file."""


@phrase("this file is larger than {size} MiB", size=2)
def too_large(*, size: int) -> None:
    """A fault of a file, after its name."""


@phrase("standard input was read already and holds nothing more")
def read_already() -> None:
    """A fault of standard input, which two arguments name."""


@phrase("name '-' only once")
def name_once() -> None:
    """A hint below a fault of a file."""


@phrase("reading from the terminal; end with Ctrl-D at the start of a line")
def reading_terminal() -> None:
    """Said when standard input is the keyboard."""


@phrase("this is a folder, not a file")
def folder() -> None:
    """A fault of a file, after its name."""


@phrase("did you mean '{path}'?", path="clinic/answers.yaml")
def meant_inside(*, path: str) -> None:
    """A hint for a folder that holds an answers file."""


@phrase("name a file inside it")
def name_inside() -> None:
    """A hint below a fault of a file."""


@phrase("this is a pipe or a device, not a file")
def device() -> None:
    """A fault of a file, after its name."""


@phrase("name a file, or use '-' for standard input")
def file_or_standard_input() -> None:
    """A hint below a fault of a file."""


@phrase("this is UTF-16 text, not UTF-8")
def utf16() -> None:
    """A fault of a file, after its name."""


@phrase("save the file as UTF-8 text")
def save_utf8() -> None:
    """A hint below a fault of a file."""


@phrase("this is not a text file")
def no_text() -> None:
    """A fault of a file, after its name."""


@phrase("name a YAML file")
def name_yaml() -> None:
    """A hint below a fault of a file."""


@phrase("the byte 0x{byte} is not UTF-8 text", byte="e9")
def wrong_byte(*, byte: str) -> None:
    """A fault of a file, after its name. The byte is in two hexadecimal digits."""


@phrase("this file is empty")
def empty() -> None:
    """A fault of a file, after its name."""


@phrase("write 'key: value' lines, or remove the file")
def write_lines() -> None:
    """A hint for an empty file of a pack."""


@phrase("this link leads out of its folder")
def link_out() -> None:
    """A fault of a file, after its name."""


@phrase("put the file itself here")
def put_file_here() -> None:
    """A hint below a fault of a file."""


@phrase("expected 'key: value' lines, found {found}", found=quoted(text="two"))
def no_lines(*, found: Statement) -> None:
    """A fault of a file of a pack."""


@phrase("see a shipped file of that name")
def see_shipped() -> None:
    """A hint below a fault of a file."""


@phrase("expected 'assessment:' and 'answers:', found {found}", found=quoted(text="two"))
def no_answers(*, found: Statement) -> None:
    """A fault of an answers file."""


@phrase("'readiness new' writes a file to start from")
def new_starts() -> None:
    """A hint for a file without answers; the quoted words are a command."""


@phrase("more than {most} value", "more than {most} values", by="most", most=50000)
def too_many_values(*, most: int) -> None:
    """A fault of answers that a program gives as a mapping."""


@phrase("more than {size} MiB of text", size=2)
def too_much_text(*, size: int) -> None:
    """A fault of answers that a program gives as a mapping."""


@phrase("is this the mapping you meant?")
def mapping_meant() -> None:
    """A hint for a mapping that is too large or too deep."""


@phrase("a value of the type {kind} cannot be part of answers", kind="set")
def unusable_type(*, kind: str) -> None:
    """A fault of answers that a program gives as a mapping; the type is a name of Python."""


@phrase("use text, whole or decimal numbers, true or false, dates, lists and mappings")
def usable_types() -> None:
    """A hint for such a value."""


@phrase("the key {key} is not text", key="2")
def key_no_text(*, key: str) -> None:
    """A fault of answers that a program gives as a mapping; the key is in the notation of Python."""


@phrase("write keys as text")
def keys_as_text() -> None:
    """A hint for such a key."""

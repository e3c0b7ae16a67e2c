"""Files that cannot be written, and the kinds of what stands in their place."""

from __future__ import annotations

from readiness.statements.statement import Statement, Words, phrase


@phrase("a folder")
def folder() -> None:
    """The kind of thing that a path leads to, in place of a file."""


@phrase("a pipe")
def pipe() -> None:
    """The kind of thing that a path leads to, in place of a file."""


@phrase("a device")
def device() -> None:
    """The kind of thing that a path leads to, in place of a file."""


@phrase("a disk")
def disk() -> None:
    """The kind of thing that a path leads to, in place of a file."""


@phrase("a socket")
def socket() -> None:
    """The kind of thing that a path leads to, in place of a file."""


@phrase("cannot write {path}: this is {kind}", path="out", kind=pipe())
def no_file(*, path: str, kind: Statement) -> None:
    """Said when something that is no file stands where a file is to be written."""


@phrase("{path} is a folder", path="assessments")
def is_folder(*, path: str) -> None:
    """Said when answers are to be kept in a file, and a folder is named."""


@phrase("{path} is {kind}, and answers are kept in a file", path="/dev/null", kind=device())
def is_no_file(*, path: str, kind: Statement) -> None:
    """Said when answers are to be kept in something that is no file."""


@phrase("name a file in it: {path}", path="assessments/answers.yaml")
def name_in_folder(*, path: str) -> None:
    """Help where a folder is named in place of an answers file."""


@phrase("name a file")
def name_file() -> None:
    """Help where something else is named in place of a file."""


@phrase("name the file: answers.yaml")
def name_the_file() -> None:
    """Help where standard output is named in place of an answers file."""


@phrase("name a file: answers.yaml")
def name_answers_file() -> None:
    """Help where a pipe or a device is named in place of an answers file."""


@phrase("answers are kept in a file, not on standard output")
def not_standard_output() -> None:
    """Said when new answers are to be written to standard output."""


@phrase("{path} exists already, and is left as it is", path="answers.yaml")
def exists(*, path: str) -> None:
    """Said when a new file would replace another."""


@phrase("name another folder")
def name_folder() -> None:
    """Help where the folder of a new pack holds files of its own."""


@phrase("{path} holds the answers, and is left as it is", path="answers.yaml")
def holds_answers(*, path: str) -> None:
    """Said when the output would replace its own input."""


@phrase("name another file with -o")
def name_another() -> None:
    """Help where the output would replace its own input."""


@phrase("wrote {path}", path="report.html")
def wrote(*, path: str) -> None:
    """Said after a file is written."""


@phrase("The file that was there is now {path}", path="answers.yaml.1.bak")
def kept(*, path: str) -> None:
    """Said after a file that stood in the place of a new one got another name."""


@phrase("cannot write {path}: {reason}", path="report.html", reason="input/output error")
def cannot_write(*, path: str, reason: Words) -> None:
    """An error of the system about a file that is written; the reason may be the system's own text."""


@phrase("cannot write {path}: the pipe there was just replaced by something else", path="out")
def pipe_replaced(*, path: str) -> None:
    """Said when a pipe was exchanged between two looks at it."""


@phrase("try again")
def try_again() -> None:
    """Help where another program changed a file at the same moment."""


@phrase(
    "cannot write {path}: this pipe belongs to someone else, who would read what is written",
    path="out",
)
def foreign_pipe(*, path: str) -> None:
    """Said when the output would go to a pipe of another user."""


@phrase("if you want that, send the output there: -o - > {path}", path="out")
def into_foreign_pipe(*, path: str) -> None:
    """Help for output to a pipe of another user."""


@phrase("cannot write {path}: the file that this link leads to was deleted", path="answers.yaml")
def target_deleted(*, path: str) -> None:
    """Said when a symbolic link leads to no file."""


@phrase("cannot write {path}: no permission to write here", path="answers.yaml")
def no_permission(*, path: str) -> None:
    """Said when the answers file may not be written."""


@phrase("allow it: {command}", command="chmod u+w answers.yaml")
def allow(*, command: str) -> None:
    """Help where the answers file may not be written."""


@phrase("allow it: {command}; or name a file elsewhere", command="chmod u+w assessments")
def allow_or_elsewhere(*, command: str) -> None:
    """Help where a folder may not be written."""


@phrase("{path} is a file, not a folder", path="assessments")
def folder_is_file(*, path: str) -> None:
    """Said when part of a path is a file."""


@phrase("check the path")
def check_path() -> None:
    """Help where part of a path is a file."""


@phrase("the folder {path} does not exist", path="assessments")
def no_folder(*, path: str) -> None:
    """Said when the folder of a new file is missing."""


@phrase("make it first: {command}", command="mkdir -p assessments")
def make_folder(*, command: str) -> None:
    """Help where the folder of a new file is missing."""


@phrase("cannot write in the folder {path}: no permission", path="/srv/assessments")
def folder_denied(*, path: str) -> None:
    """Said when a folder may not be written."""


@phrase(
    "{language}: {missing} of {number} phrase is not translated yet",
    "{language}: {missing} of {number} phrases are not translated yet",
    by="number",
    language="German",
    missing=12,
    number=412,
)
def untranslated(*, language: str, missing: int, number: int) -> None:
    """Said after a command in a language whose catalog lacks phrases, which were said in English."""

"""Faults of a pack's files: their names, and what one file says of another."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase


@phrase(
    "this questionnaire says it is {name}, but its folder is called {folder}",
    name=quoted(text="tiny"),
    folder=quoted(text="small"),
)
def questionnaire_named(*, name: Statement, folder: Statement) -> None:
    """A fault of a pack's file."""


@phrase(
    "this rubric says it is {name}, but its folder is called {folder}",
    name=quoted(text="tiny"),
    folder=quoted(text="small"),
)
def rubric_named(*, name: Statement, folder: Statement) -> None:
    """A fault of a pack's file."""


@phrase("write {key}: {name}, or rename the folder", key="rubric", name="small")
def write_name(*, key: str, name: str) -> None:
    """A hint below a fault of a pack's file."""


@phrase("{key} is also in {path}", key=quoted(text="documents"), path="rubrics/tiny/sources.yaml")
def in_two_files(*, key: Statement, path: str) -> None:
    """A fault of a pack's file."""


@phrase("keep it in only one of the two files")
def keep_in_one() -> None:
    """A hint below a fault of a pack's file."""


@phrase("there is no file '{name}' beside this one", name="care.yaml")
def no_file_beside(*, name: str) -> None:
    """A fault of a pack's file."""


@phrase("there is no file '{name}' in the rubric {rubric}", name="care.yaml", rubric="tiny")
def no_file_in_rubric(*, name: str, rubric: str) -> None:
    """A fault of a pack's file."""


@phrase(
    "write {path}, which says how to judge the questions of {questions}",
    path="rubrics/tiny/care.yaml",
    questions="questionnaires/tiny/care.yaml",
)
def write_rubric_file(*, path: str, questions: str) -> None:
    """A hint below a fault of a pack's file."""


@phrase("more than {most} question", "more than {most} questions", by="most", most=2000)
def too_many_questions(*, most: int) -> None:
    """A fault of a pack's file."""


@phrase("split the questionnaire")
def split() -> None:
    """A hint below a fault of a pack's file."""


@phrase("'dimensions' must list the dimensions in the order they are asked")
def no_dimensions() -> None:
    """A fault of a pack's file."""


@phrase("write dimensions: [data, security, …]")
def write_dimensions() -> None:
    """A hint below a fault of a pack's file."""


@phrase("more than {most} dimension", "more than {most} dimensions", by="most", most=100)
def too_many_dimensions(*, most: int) -> None:
    """A fault of a pack's file."""


@phrase("use sections inside dimensions")
def use_sections() -> None:
    """A hint below a fault of a pack's file."""


@phrase("{found} is not a dimension's id", found=quoted(text="two"))
def no_dimension_id(*, found: Statement) -> None:
    """A fault of a pack's file."""


@phrase("use letters, digits and hyphens")
def use_letters() -> None:
    """A hint below a fault of a pack's file."""


@phrase("a dimension cannot be called '{name}'", name="rubric")
def reserved_dimension(*, name: str) -> None:
    """A fault of a pack's file."""


@phrase("rename the dimension; {file} is already the name of another file", file="rubric.yaml")
def rename(*, file: str) -> None:
    """A hint below a fault of a pack's file."""


@phrase("'{name}' is here twice", name="care")
def dimension_twice(*, name: str) -> None:
    """A fault of a pack's file."""


@phrase("keep one of the two")
def keep_one() -> None:
    """A hint below a fault of a pack's file."""


@phrase("this file is {file}, but it says dimension: {found}", file="care.yaml", found=quoted(text="team"))
def dimension_named(*, file: str, found: Statement) -> None:
    """A fault of a pack's file."""


@phrase("write dimension: {name}", name="care")
def write_dimension(*, name: str) -> None:
    """A hint below a fault of a pack's file."""


@phrase("remove it; the name of the file is the id of the dimension")
def file_name_is_id() -> None:
    """A hint below a fault of a pack's file."""


@phrase("move it out of this file; it has files of its own beside this one")
def has_own_files() -> None:
    """A hint below a fault of a pack's file."""


@phrase("the folder {folder} holds it: repeat with --pack {folder}", folder="my-model")
def name_this_folder(*, folder: str) -> None:
    """A hint for a pack that is in a folder beside the answers."""


@phrase("name a folder that holds questionnaires/ and rubrics/")
def name_folder() -> None:
    """A hint for a folder of packs that is not there."""


@phrase("a pack is questionnaires/NAME/questionnaire.yaml and rubrics/NAME/rubric.yaml")
def parts_of_pack() -> None:
    """A hint for a folder without a pack."""

"""Slides of an organization that cannot be a template, and what is left out of their copy.

A part of a file of slides is named by its path in the package, such as `ppt/theme/theme1.xml`.
"""

from __future__ import annotations

from readiness.statements.isolation import too_much_work
from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase
from readiness.statements.values import Figure

_PART = "ppt/theme/theme1.xml"


@phrase("slides need python-pptx, which this machine lacks")
def no_python_pptx() -> None:
    """A library is missing; the hint is the command that installs it."""


@phrase("the reading of these slides was stopped: {why}", why=too_much_work(seconds=20))
def reading_stopped(*, why: Statement) -> None:
    """The process that copies a template exceeded a limit or crashed."""


@phrase("the reading of these slides gave no result")
def unreadable() -> None:
    """The process that copies a template sent something that is not a message."""


@phrase("open it in PowerPoint and save it as .pptx, without a password")
def save_again() -> None:
    """The remedy for a damaged file of slides."""


@phrase("save a copy with the layouts only, without slides, pictures and videos")
def save_layouts_only() -> None:
    """The remedy for a file of slides that is too large."""


@phrase("this is not a PowerPoint file that can be opened")
def not_slides() -> None:
    """A file that should be a template holds no slides."""


@phrase("this file holds more than {number} parts", number=10_000)
def too_many_parts(*, number: int) -> None:
    """A file of slides with too many parts."""


@phrase("this file holds more than {mebibytes} MiB when it is unpacked", mebibytes=100)
def too_large(*, mebibytes: int) -> None:
    """A file of slides that unpacks to too much."""


@phrase("this file is saved as Strict Open XML, which this program cannot read")
def strict() -> None:
    """A file of slides in a variant of the format."""


@phrase("save it in PowerPoint as PowerPoint Presentation (*.pptx)")
def save_as_presentation() -> None:
    """The remedy for slides in a variant of the format."""


@phrase("no slide master in this file has a layout")
def no_layout() -> None:
    """A file of slides without layouts."""


@phrase("add one in PowerPoint: View, Slide Master")
def add_layout() -> None:
    """The remedy for slides without layouts; the two names are menus of PowerPoint."""


@phrase("this file has more than {number} masters", number=50)
def too_many_masters(*, number: int) -> None:
    """A file of slides with too many slide masters."""


@phrase("this file has more than {number} layouts", number=1_000)
def too_many_layouts(*, number: int) -> None:
    """A file of slides with too many layouts."""


@phrase("delete those that are not in use")
def delete_unused() -> None:
    """The remedy for too many masters or layouts."""


@phrase("no slide can be written on its layouts: something in them is broken")
def broken_layouts() -> None:
    """A trial slide could not be written."""


@phrase(
    "the layout '{layout}' has room for {width} by {height} inches of content, "
    "and {least_width} by {least_height} inches are needed",
    layout="Title Only",
    width=Figure("2.0", 2.0, "2.0"),
    height=Figure("1.5", 1.5, "1.5"),
    least_width=Figure("3.0", 3.0, "3.0"),
    least_height=Figure("2.1", 2.1, "2.1"),
)
def small_layout(*, layout: str, width: Figure, height: Figure, least_width: Figure, least_height: Figure) -> None:
    """A layout leaves too little room below its title."""


@phrase("make the slides larger, or the title of that layout smaller")
def make_room() -> None:
    """The remedy for a layout with too little room."""


@phrase("the size of its slides is missing")
def no_size() -> None:
    """A presentation does not state the size of its slides."""


@phrase("set the size in PowerPoint under Design, Slide Size: 1 to 56 inches each way")
def set_size() -> None:
    """The remedy for a slide size that is missing or out of range; the two names are menus of PowerPoint."""


@phrase("the width of its slides is missing")
def no_width() -> None:
    """A presentation does not state the width of its slides."""


@phrase("the height of its slides is missing")
def no_height() -> None:
    """A presentation does not state the height of its slides."""


@phrase("the width of its slides is {width}", width=quoted(text="wide"))
def wrong_width(*, width: Statement) -> None:
    """A slide width out of range."""


@phrase("the height of its slides is {height}", height=quoted(text="tall"))
def wrong_height(*, height: Statement) -> None:
    """A slide height out of range."""


@phrase("{number} inches", number=Figure("7.5", 7.5, "7.5"))
def inches(*, number: Figure) -> None:
    """The width or height of slides."""


@phrase("{part} inside it is missing", part=_PART)
def part_missing(*, part: str) -> None:
    """A part of a file of slides that another part names."""


@phrase("{part} inside it cannot be unpacked", part=_PART)
def part_not_unpacked(*, part: str) -> None:
    """A damaged part of a file of slides."""


@phrase("{part} inside it is larger than {mebibytes} MiB", part=_PART, mebibytes=8)
def part_too_large(*, part: str, mebibytes: int) -> None:
    """A part of a file of slides that is too large."""


@phrase("{part} inside it is empty", part=_PART)
def part_empty(*, part: str) -> None:
    """A part of a file of slides without content."""


@phrase("{part} inside it is not well-formed XML", part=_PART)
def part_not_xml(*, part: str) -> None:
    """A part of a file of slides that is no XML."""


@phrase("{part} inside it has a document type, which may name other files", part=_PART)
def part_with_document_type(*, part: str) -> None:
    """A part of a file of slides that could read other files."""


@phrase("{part} inside it is no {element}", part=_PART, element="theme")
def part_of_another_kind(*, part: str, element: str) -> None:
    """A part of a file of slides whose XML is of another kind; `element` is a name of the format."""


@phrase("{part} inside it names a {kind} that is not in the file", part=_PART, kind="slideMaster")
def part_names_missing(*, part: str, kind: str) -> None:
    """A part of a file of slides lists a part that is not there; `kind` is a name of the format."""


@phrase("{part} inside it has no {element}", part=_PART, element="clrMap")
def part_lacks(*, part: str, element: str) -> None:
    """A part of a file of slides lacks a required element or part; `element` is a name of the format."""


@phrase("{part} inside it has a placeholder of the type '{type}', which the format does not have", part=_PART, type="x")
def part_with_placeholder(*, part: str, type: str) -> None:  # noqa: A002 - the name of the format
    """A placeholder of an unknown type."""


@phrase("{part} inside it has an element '{element}' whose '{name}' is missing", part=_PART, element="off", name="x")
def part_lacks_number(*, part: str, element: str, name: str) -> None:
    """An element of a file of slides lacks a number; `element` and `name` are names of the format."""


@phrase(
    "{part} inside it has an element '{element}' whose '{name}' is '{value}', not a number from {least} to {most}",
    part=_PART,
    element="off",
    name="x",
    value="left",
    least=0,
    most=4_294_967_295,
)
def part_with_wrong_number(*, part: str, element: str, name: str, value: str, least: int, most: int) -> None:
    """An element of a file of slides has a wrong number; `element` and `name` are names of the format."""


@phrase("links to other files and addresses ({number})", number=2)
def links(*, number: int) -> None:
    """Content that is left out of a template, in a list, with its number."""


@phrase("macros ({number})", number=1)
def macros(*, number: int) -> None:
    """Content that is left out of a template, in a list, with its number."""


@phrase("embedded fonts ({number})", number=2)
def fonts(*, number: int) -> None:
    """Content that is left out of a template, in a list, with its number."""


@phrase("sound and video ({number})", number=2)
def sound(*, number: int) -> None:
    """Content that is left out of a template, in a list, with its number."""


@phrase("charts, diagrams and objects ({number})", number=2)
def objects(*, number: int) -> None:
    """Content that is left out of a template, in a list, with its number."""


@phrase("pictures that are not in the file ({number})", number=2)
def pictures_missing(*, number: int) -> None:
    """Content that is left out of a template, in a list, with its number."""


@phrase("pictures that are not PNG, JPEG or GIF ({number})", number=2)
def pictures_of_other_formats(*, number: int) -> None:
    """Content that is left out of a template, in a list, with its number."""


@phrase("pictures that break off before their end ({number})", number=2)
def pictures_broken(*, number: int) -> None:
    """Content that is left out of a template, in a list, with its number."""


@phrase("pictures of more than {millions} million pixels ({number})", millions=50, number=2)
def pictures_too_large(*, millions: int, number: int) -> None:
    """Content that is left out of a template, in a list, with its number."""

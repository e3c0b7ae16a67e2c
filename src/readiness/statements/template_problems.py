"""Faults of an own template: of its folder, and of the language it is written in (Jinja)."""

from __future__ import annotations

from readiness.statements.isolation import too_much_work
from readiness.statements.statement import Statement, phrase


@phrase("there is no such folder, and no shipped template of that name")
def no_folder() -> None:
    """The named template does not exist."""


@phrase("this is not a folder")
def not_a_folder() -> None:
    """The named template is a file."""


@phrase("name the folder that holds the template")
def name_folder() -> None:
    """The remedy for a template that is a file."""


@phrase("this folder holds nothing of a report template")
def empty_folder() -> None:
    """A folder without any file of a template."""


@phrase(
    "a template needs at least a {file}; the standard template supplies every file that is missing", file="look.yaml"
)
def add_look(*, file: str) -> None:
    """The remedy for a folder without any file of a template."""


@phrase("more than {most} files and folders; a template has fewer", most=60)
def too_many_files(*, most: int) -> None:
    """A folder with too many files."""


@phrase("is it the folder you meant?")
def is_it_the_folder() -> None:
    """The hint for a folder with too many files."""


@phrase("this link leads out of the template's folder")
def leads_out() -> None:
    """A symbolic link in the folder of a template."""


@phrase("put the file itself here")
def put_file_here() -> None:
    """The remedy for a symbolic link out of the folder."""


@phrase("no template uses a file of this name")
def unused_file() -> None:
    """A file with an unknown name."""


@phrase("this file is larger than {kibibytes} KiB", kibibytes=256)
def large_file(*, kibibytes: int) -> None:
    """A file of a template that is too large."""


@phrase("is it the file you meant?")
def is_it_the_file() -> None:
    """The hint for a file that is too large."""


@phrase("the template has {number} link addresses; at most {most} are allowed", number=51, most=50)
def too_many_links(*, number: int, most: int) -> None:
    """A template with too many addresses."""


@phrase("leave some out")
def leave_some_out() -> None:
    """The remedy for a template with too many addresses."""


@phrase("rendering was stopped: {why}", why=too_much_work(seconds=10))
def rendering_stopped(*, why: Statement) -> None:
    """The process that renders or checks the page of a template exceeded a limit or crashed."""


@phrase("simplify it: fewer loops, fewer files that use each other, less text repeated")
def simplify() -> None:
    """The remedy for a template that takes too much time or memory."""


@phrase("rendering needs more than {gibibytes} GiB of memory", gibibytes=2)
def needs_memory(*, gibibytes: int) -> None:
    """A line of a template that makes too much."""


@phrase("the page is larger than {megabytes} MB", megabytes=8)
def large_page(*, megabytes: int) -> None:
    """A template that makes too long a page."""


@phrase("make the template repeat less")
def repeat_less() -> None:
    """The remedy for a template that makes too much."""


@phrase("files, macros or brackets are nested without end")
def endless() -> None:
    """A template that includes or calls itself."""


@phrase("stop the template from including or calling itself")
def end_the_chain() -> None:
    """The remedy for a template that includes or calls itself."""


@phrase("there is no file '{name}' in the template", name="parts/wrods.html.j2")
def no_file(*, name: str) -> None:
    """A template includes a file that is not there."""


@phrase("did you mean '{name}'?", name="parts/words.html.j2")
def did_you_mean(*, name: str) -> None:
    """The hint for a misspelled name in a template."""


@phrase("write the path of a file in the template's folder, such as parts/foot.html.j2")
def write_file_name() -> None:
    """The hint for a file that a template includes and that is not there."""


@phrase("there is no filter '{name}' here", name="tojson")
def no_filter(*, name: str) -> None:
    """A template uses an unknown filter."""


@phrase(
    "this filter is not allowed, because it ends escaping or makes a short text long; docs/own-template.md lists the filters that are allowed"
)
def filter_left_out() -> None:
    """The hint for a filter of Jinja that is not allowed here."""


@phrase("docs/own-template.md lists the filters that are allowed")
def see_filters() -> None:
    """The hint for an unknown filter."""


@phrase("escaping cannot be changed")
def escaping_tag() -> None:
    """A template uses the tag `autoescape`."""


@phrase("text from answers is always escaped; leave the tag out")
def always_escaped() -> None:
    """The remedy for the tag `autoescape`."""


@phrase("'{operator}' is for plain numbers only", operator="*")
def numbers_only(*, operator: str) -> None:
    """A template multiplies text."""


@phrase("'{operator}' is not allowed", operator="**")
def no_power(*, operator: str) -> None:
    """A template raises a number to a power."""


@phrase("a range has at most {most} numbers", most=1_000)
def long_range(*, most: int) -> None:
    """A template counts too far."""


@phrase("a template reads the data of the report, and nothing else")
def data_only() -> None:
    """The hint for something that a template must not do."""


@phrase("docs/own-template.md lists the data that a template can use")
def see_data() -> None:
    """The hint for a name that the data of a template lack."""


@phrase("{text}", text="'config' is undefined")
def engine_message(*, text: str) -> None:
    """A message of the template engine (Jinja), in its own English words."""


@phrase("{error}: {text}", error="ZeroDivisionError", text="division by zero")
def engine_error(*, error: str, text: str) -> None:
    """An error while a template is rendered, with its name and its own English words."""

"""The contract of an output format: each is a file in `formats`, found by its name."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from readiness.plugin_modules import PluginFamily

if TYPE_CHECKING:  # shell completion reads the names of formats alone, and loads no model
    from readiness.model.assessment import Assessment
    from readiness.view.edition import Edition


@dataclass(frozen=True, kw_only=True)
class OutputFormat:
    """A form of the report, with the facts that the command line needs before it renders."""

    suffix: str
    """The ending of its files, such as `.html`."""
    render: "Callable[[Assessment, Edition], bytes]"
    """The function from an assessment and an edition to the content of the file; text is UTF-8 and ends a line."""
    audience: Literal["board", "leadership", "full"] = "leadership"
    """The audience of an edition that names none: `full` for programs."""
    binary: bool = False
    """True if the content is not text; it is then never written to a terminal."""
    uses_template: bool = False
    """True if a page template changes the content."""
    is_usual: bool = True
    """True for the format of every file with its ending; the files of another one have its name in theirs."""


def file_ending(name: str, form: OutputFormat) -> str:
    """Return the end of the name of a report's file: `.md`, or `-pull-request.md` for a format that is not usual."""
    return form.suffix if form.is_usual else f"-{name}{form.suffix}"


FORMATS = PluginFamily("formats", "format", "FORMAT", OutputFormat)

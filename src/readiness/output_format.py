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
    """The ending of its files, such as `.html`; no two formats share one."""
    render: "Callable[[Assessment, Edition], bytes]"
    """The function from an assessment and an edition to the content of the file; text is UTF-8 and ends a line."""
    audience: Literal["board", "leadership", "full"] = "leadership"
    """The audience of an edition that names none: `full` for programs."""
    binary: bool = False
    """True if the content is not text; it is then never written to a terminal."""
    uses_template: bool = False
    """True if a page template changes the content."""


FORMATS = PluginFamily("formats", "format", "FORMAT", OutputFormat)

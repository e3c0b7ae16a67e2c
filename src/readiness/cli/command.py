"""The contract of a command: each is a file in `commands`, found by its name."""

from collections.abc import Callable
from typing import NamedTuple

from readiness.plugin_modules import PluginFamily


class Command(NamedTuple):
    """A subcommand of `readiness`."""

    run: Callable[..., None]
    """The function that runs it; its parameters are typer's, and its docstring is for developers."""
    help: str | None
    """The text of `--help`, whose first line is the summary in `readiness --help`: the docstring of the file."""
    parts: "CommandParts | None" = None
    """The commands below this one; None for a command that is run by itself."""
    complete: Callable[[list[str]], list[str]] = list
    """A function that completes the typed arguments, such as an option whose value may be left out."""


class CommandParts(NamedTuple):
    """The commands below another one, such as `readiness record event`."""

    family: PluginFamily[Command]
    order: tuple[str, ...]
    """Their names in the order of use."""


COMMANDS = PluginFamily("cli.commands", "command", "COMMAND", Command)

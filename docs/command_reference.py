"""The reference of all commands, taken from the program's own help."""

from collections.abc import Iterator
from typing import Any

import typer

from readiness.cli import app


def command_reference() -> str:
    """Return a section in Markdown for each command, in the order of `readiness --help`."""
    group = typer.main.get_group(app)
    program = typer.Context(group, info_name="readiness", terminal_width=80)
    return "\n".join(_sections(group, program, ""))


def _sections(group: typer.core.TyperGroup, program: typer.Context, above: str) -> Iterator[str]:
    """Yield the sections of the commands of a group; `above` is the name of the command that has them."""
    for name in group.list_commands(program):
        command = group.get_command(program, name)
        assert command
        context = typer.Context(command, info_name=name, parent=program)
        yield from _section(command, context, f"{above}{name}")
        if isinstance(command, typer.core.TyperGroup):
            yield from _sections(command, context, f"{above}{name} ")


def _section(command: Any, context: typer.Context, name: str) -> Iterator[str]:
    yield f"\n## {name}\n\n{command.help}\n\n```text\n{command.get_usage(context)}\n```\n"
    yield "| argument or option | meaning |\n|---|---|"
    for parameter in command.get_params(context):
        if record := parameter.get_help_record(context):
            names, meaning = record
            yield f"| `{_cell(names)}` | {_cell(meaning)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")

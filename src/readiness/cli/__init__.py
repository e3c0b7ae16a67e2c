"""The command line: one file for each subcommand, imported only when that command runs."""

import gc
import os
import sys
from collections.abc import Callable
from functools import wraps
from typing import Any

import typer

from readiness import __version__
from readiness.cli.command import COMMANDS, Command, CommandParts
from readiness.cli.error_boundary import error_boundary
from readiness.cli.form_names import wants_json
from readiness.cli.streams import open_streams
from readiness.suggestions import did_you_mean


class _Single(typer.core.TyperCommand):
    """A command whose arguments are completed before they are read."""

    complete: Callable[[list[str]], list[str]]

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        return super().parse_args(ctx, self.complete(args))


class _Commands(typer.core.TyperGroup):
    """A command group that finds a subcommand by its file name, so that a run imports no other command."""

    parts: CommandParts

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - the signature is typer's
        order = self.parts.order
        names = self.parts.family.names()
        return sorted(names, key=lambda name: (order.index(name) if name in order else len(order), name))

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - the signature is typer's
        if cmd_name not in self.parts.family.names():
            return None
        command = self.parts.family.load(cmd_name)
        summary = (command.help or "").partition("\n")[0]
        if command.parts:
            return _group(cmd_name, command, summary, command.parts)
        single = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
        kind = type("_Single", (_Single,), {"complete": staticmethod(command.complete)})
        single.command(name=cmd_name, cls=kind, help=command.help, short_help=summary)(_bounded(command.run))
        return typer.main.get_command(single)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args and not args[0].startswith("-") and args[0] not in self.parts.family.names():
            from readiness.statements import commands
            from readiness.statements.voice import say

            ctx.fail(say(commands.unknown(name=args[0], hint=did_you_mean(args[0], self.list_commands(ctx)))))
        return super().resolve_command(ctx, args)


def _group(name: str, command: Command, summary: str, parts: CommandParts) -> Any:
    """Return the group of the commands below another one; without one of them it prints its help."""
    group = typer.Typer(
        cls=type("_Parts", (_Commands,), {"parts": parts}),
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    group.callback(help=command.help, short_help=summary)(command.run)
    made = typer.main.get_command(group)
    made.name = name
    return made


def _bounded(run: Callable[..., None]) -> Callable[..., None]:
    """Return `run` inside the error boundary.

    Errors become messages before typer sees them: typer would exit with 1, the code of a failed gate, on a closed pipe.
    """

    @wraps(run)
    def bounded(*arguments: Any, **options: Any) -> None:
        from readiness.cli.run_language import language_of_one_run

        with language_of_one_run(), error_boundary():
            run(*arguments, **options)

    return bounded


class _AllCommands(_Commands):
    """The commands of `readiness`."""

    parts = CommandParts(
        COMMANDS,
        (
            "new",
            "assess",
            "answer",
            "record",
            "export",
            "import",
            "combine",
            "migrate",
            "format",
            "check",
            "score",
            "gate",
            "roadmap",
            "case",
            "portfolio",
            "explain",
            "report",
            "compare",
            "history",
            "new-pack",
            "list",
            "schema",
            "doctor",
        ),
    )


app = typer.Typer(
    cls=_AllCommands,
    name="readiness",
    help="Find out, with evidence, how far an organization is from scaling AI, and what to do in which order.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(value: bool) -> None:
    if value:
        sys.stdout.write(f"readiness {__version__}\n")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    version: bool = typer.Option(
        False,  # noqa: FBT003 - typer's own way to state a default
        "--version",
        callback=_version,
        is_eager=True,
        help="Print the version and stop.",
    ),
) -> None:
    """Print the first steps when no command is named."""
    del version
    wants_json.set(False)
    if context.invoked_subcommand is None:
        from readiness.statements import commands
        from readiness.statements.voice import say

        sys.stdout.write(say(commands.welcome()))


def main() -> None:
    """Run the command line inside the error boundary."""
    # Pydantic searches every installed package for plug-ins; none may run here.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # A short run makes many objects and few cycles: frequent cycle searches would take a tenth of its time.
    gc.set_threshold(100_000, 20, 100)
    open_streams()
    try:
        with error_boundary():
            app(prog_name="readiness")
    finally:
        # The process ends and frees everything at once: a last search for cycles would take a tenth of its time too.
        gc.disable()
        gc.freeze()

"""Findings as annotations of GitHub Actions: commands in the log, next to the line concerned."""

from collections.abc import Iterator, Sequence

from readiness.errors import Problem
from readiness.findings.checked import Checked
from readiness.safe_text import escape_controls
from readiness.statements import findings as statements
from readiness.statements.statement import Words
from readiness.statements.voice import say


def github(checked: Sequence[Checked]) -> str:
    """Return a command for each problem, then a line that counts what holds.

    GitHub shows the first ten errors and ten warnings of a step, so errors come first.
    """
    found = [problem for one in checked for problem in one.problems if not problem.more]
    lines = [*_commands(sorted(found, key=lambda one: one.warning))]
    holds = sum(1 for one in checked if one.holds)
    return "".join(f"{line}\n" for line in [*lines, _data(statements.so_many_hold(holds=holds, number=len(checked)))])


def _commands(problems: Sequence[Problem]) -> Iterator[str]:
    for one in problems:
        place = {"file": one.path, "line": str(one.line), "col": str(one.column)} if one.line else {"file": one.path}
        properties = ",".join(f"{name}={_property(value)}" for name, value in place.items())
        message = statements.with_help(message=one.message, hint=one.hint) if one.hint else one.message
        yield f"::{'warning' if one.warning else 'error'} {properties}::{_data(message)}"


def _data(words: Words) -> str:
    """Return a message by the rules of the toolkit: nothing in it ends the command or begins another one."""
    return escape_controls(say(words)).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")

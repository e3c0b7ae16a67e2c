"""The files of a report: the options that go together, the places of the files, and writing or comparing them."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from readiness.model.assessment import Assessment
    from readiness.view.edition import Edition


def places(answers: str, output: Path | None, name: str, forms: Sequence[str]) -> dict[str, Path | None]:
    """Return the place of each format: the one named, or a file beside the answers; None for standard output."""
    from readiness.output_format import FORMATS, file_ending

    return {form: output or _beside(answers, name, file_ending(form, FORMATS.load(form))) for form in forms}


def write(contents: Mapping[str, bytes], places: Mapping[str, Path | None], *, has_steps: bool, is_named: bool) -> None:
    """Write every format to its place, with the notices that a table needs."""
    from readiness.cli.output import print_notice, write_result
    from readiness.statements import reports

    for name, content in contents.items():
        write_result(content, places[name], is_named=is_named)
    if "csv" in contents and not has_steps:
        print_notice(reports.empty_csv())
    if "csv" in contents:
        print_notice(reports.newer_csv())


def end_with_drift(
    contents: Mapping[str, bytes], places: Mapping[str, Path | None], assessment: "Assessment", edition: "Edition"
) -> NoReturn:
    """Report each file that differs from its report. Raises Exit: with 1 when one differs, else with 0."""
    from readiness.cli.drift import report_differs
    from readiness.cli.error_boundary import Exit

    drifted = [report_differs(places[name], content, name, assessment, edition) for name, content in contents.items()]
    raise typer.Exit(Exit.NOT_PASSED if any(drifted) else Exit.DONE)


def refuse_combinations(
    forms: Sequence[str], answers: str, output: Path | None, since: str | None, template: str | None, *, check: bool
) -> None:
    """Raise BadParameter for options that do not go together."""
    from readiness.output_format import FORMATS
    from readiness.statements import reports
    from readiness.statements.voice import say

    if output and len(forms) > 1:
        raise typer.BadParameter(say(reports.one_format()), param_hint="-o")
    if len(forms) > 1 and answers == "-":
        raise typer.BadParameter(say(reports.one_report()), param_hint="--format")
    if since == answers == "-":
        raise typer.BadParameter(say(reports.one_input()), param_hint="--since")
    if check and "-" in {str(output), answers if output is None else ""}:
        raise typer.BadParameter(say(reports.nothing_to_compare()), param_hint="--check")
    if template and not any(FORMATS.load(name).uses_template for name in forms):
        raise typer.BadParameter(say(reports.template_formats()), param_hint="--template")


def refuse_bytes_on_terminal(forms: Sequence[str], answers: str, output: Path | None) -> None:
    """Raise ReadinessError when a PDF or slides would go to a terminal, which can interpret bytes as commands."""
    from readiness.output_format import FORMATS

    binary = [name for name in forms if FORMATS.load(name).binary]
    if binary and (output or answers == "-"):
        refuse_terminal(binary[0], output, f"report.{binary[0]}")


def refuse_terminal(form: str, output: Path | None, example: str) -> None:
    """Raise ReadinessError when `output`, standard output for None, is a terminal; `example` is a name for a file."""
    from readiness.cli.output import is_standard_output
    from readiness.errors import ReadinessError
    from readiness.statements import reports

    hint = reports.name_file(file=example)
    if is_standard_output(output) and sys.stdout.isatty():
        raise ReadinessError(reports.not_text(form=form), hint)
    if output is not None and _is_terminal(output):
        raise ReadinessError(reports.not_text_for(form=form, path=str(output)), hint)


def _is_terminal(path: Path) -> bool:
    """Return whether a path, such as /dev/stdout or /dev/tty, leads to a terminal."""
    import os
    import stat

    try:
        if not stat.S_ISCHR(path.stat().st_mode):
            return False
        handle = os.open(path, os.O_WRONLY | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError):
        return False
    try:
        return os.isatty(handle)
    finally:
        os.close(handle)


def by_suffix(output: Path | None) -> str:
    """Return the format for the suffix of a file name; HTML without a file. Raises BadParameter for other suffixes."""
    from readiness.output_format import FORMATS
    from readiness.statements import reports
    from readiness.statements.voice import say

    if output is None or str(output) == "-":
        return "html"
    usual = ((name, FORMATS.load(name)) for name in FORMATS.names())
    known = {form.suffix: name for name, form in usual if form.is_usual}
    if output.suffix not in known:
        message = reports.unknown_ending(endings=", ".join(sorted(known)))
        raise typer.BadParameter(say(message), param_hint="-o")
    return known[output.suffix]


def _beside(answers: str, name: str, ending: str) -> Path | None:
    return None if answers == "-" else Path(answers).parent / f"{name}{ending}"

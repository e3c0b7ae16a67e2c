"""The figures of a money case for a terminal, as JSON and as a table; and a table that is read again."""

import sys
from functools import partial
from pathlib import Path

from readiness.cli.answers_to_write import apply_changes, open_to_write
from readiness.cli.output import print_notice, print_to_text, warn, warn_with_help, write_result
from readiness.cli.run_language import choose_language
from readiness.cli.terminal_report import load_assessment
from readiness.errors import ReadinessError
from readiness.loading.bounded_file import path_on_one_line
from readiness.model.assessment import Assessment
from readiness.model.case_fields import Estimated
from readiness.model.field_types import format_exact
from readiness.saving.case_figures import FigureChange, read_case_figures
from readiness.statements import case_figures as statements
from readiness.statements import outputs
from readiness.statements.lists import at_most
from readiness.statements.recording_money import see_case
from readiness.statements.statement import Statement
from readiness.statements.voice import say

_MOST_NAMED = 4
GO_LIVE = "go-live"
"""The point in time at which the tool comes into use."""


def print_case(
    answers: str, target: str | None, packs: Path | None, language: str | None, form: str, output: Path | None
) -> None:
    """Print the money case of an answers file. Raises ReadinessError for a file that states none."""
    from readiness.terminal.case import print_case as print_on
    from readiness.view.report_parts import ReportParts
    from readiness.view.serialization import json_bytes

    assessment = load_assessment(answers, target, packs, language)
    if assessment.answers.case is None:
        raise ReadinessError(statements.no_case(), statements.start_case(path=answers))
    _warn_of_unknown(assessment)
    if form == "csv":
        from readiness.exports.case_csv import export

        write_result(export(assessment), output)
        return
    parts = ReportParts(assessment)
    if form == "json":
        write_result(json_bytes(parts, ["header", "money", "indicators", "footer"]), output)
    else:
        print_to_text(partial(print_on, view=parts), output)


def _warn_of_unknown(assessment: Assessment) -> None:
    """Warn where few answers are known: the plan's work is a guess, and a gate on the way has no day."""
    sure, money, case = assessment.scorecard.sure_of_gate, assessment.money, assessment.answers.case
    if not (sure and sure.too_unknown and money and case):
        return
    number, gate = sure.unknown, assessment.scorecard.next_gate or ""
    points = [line.starts for line in case.costs] + [line.starts for line in case.benefits]
    if money.go_live_month is None and GO_LIVE in points:
        warn_with_help(statements.unknown_go_live(number=number, gate=gate), statements.answer_or_start())
    else:
        warn([statements.unknown_work(number=number, gate=gate)])


def take_figures(answers: str, path: Path, packs: Path | None, language: str | None, *, write: bool) -> None:
    """Print what a table of figures changes, and with `write` save it.

    Raises InvalidFilesError with every wrong cell, and the errors of `AnswersFile.apply`.
    """
    if answers == "-":
        raise ReadinessError(statements.no_standard_input(), outputs.name_the_file())
    choose_language(language)
    with open_to_write(answers, packs) as file:
        found = read_case_figures(path, file.answers, file.pack)
        if write and found.changes:
            apply_changes(file, lambda: read_case_figures(path, file.answers, file.pack).changes)
    sys.stdout.write("".join(f"{path_on_one_line(say(told(one)))}\n" for one in found.found))
    for written, day in found.days_kept:
        print_notice(statements.day_kept(written=written, day=day))
    if found.left_out:
        print_notice(statements.left_out(lines=at_most(found.left_out, _MOST_NAMED), number=len(found.left_out)))
    if not found.found:
        print_notice(statements.nothing_changes(path=str(path)))
    elif write:
        print_notice(statements.written(number=len(found.found), path=answers))
        print_notice(see_case(path=answers))
    else:
        print_notice(statements.not_written(number=len(found.found)))


def told(one: FigureChange) -> Statement:
    """Return the sentence on a value that a table changes."""
    line, new = f"{one.id} {one.title}", _shown(one.new)
    if one.is_new:
        return statements.added_to_new(line=line, key=one.key, new=new)
    if one.old is None:
        return statements.added(line=line, key=one.key, new=new)
    return statements.changed(line=line, key=one.key, old=_shown(one.old), new=new)


def _shown(value: Estimated | str) -> str:
    if isinstance(value, str):
        return value
    if value.is_certain:
        return format_exact(value.likely)
    return "..".join(format_exact(number) for number in (value.low, value.likely, value.high))

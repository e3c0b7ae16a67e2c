"""The requirements of `readiness gate`: from options or the project file, shown in each format, and as an exit code."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import typer

from readiness import pipeline
from readiness.cli.finding_formats import WRITTEN, written
from readiness.cli.project import Settled
from readiness.errors import ReadinessError
from readiness.loading.read_pack import PackReader
from readiness.model.assessment import Assessment
from readiness.model.field_types import Exact, to_number
from readiness.requirements.judge import Required, by_project
from readiness.requirements.requirement import Requirement, as_checked
from readiness.statements import gate_options as statements
from readiness.statements.quoting import found

_WITHOUT_GATES = {"min", "coverage", "no_regression"}
"""The rules that packs without gates have too."""


class Typed(NamedTuple):
    """The options of the command line, as typed."""

    require: str | None
    allow_conditional: bool
    require_live: str | None
    sites: bool
    least: tuple[str, ...]
    coverage: str | None
    no_regression: str | None


def required_by(typed: Typed, settled: Settled) -> Required:
    """Return what is required: by the command line, or else by the project file.

    Raises ReadinessError for an option whose value is no number.
    """
    least = dict(_score(one) for one in typed.least)
    coverage = None if typed.coverage is None else _share(typed.coverage)
    required = Required(
        typed.require, typed.allow_conditional, typed.require_live, typed.sites, least, coverage, typed.no_regression
    )
    if settled.project is None or not required._replace(allow_conditional=False).is_empty:
        return required
    rules = by_project(settled.project.gate)
    return rules._replace(allow_conditional=rules.allow_conditional or typed.allow_conditional)


def earlier_answers(name: str, now: Assessment, path: str, packs: PackReader) -> Assessment | None:
    """Return the answers in a revision or a file, judged on the day of those of today: time makes nothing worse.

    None for a revision that does not have them yet.
    Raises GitError for a revision that cannot be read, and what `compare_with` raises for answers of something else.
    """
    from readiness.cli.answer_sources import AnswerSources

    with AnswerSources(packs) as sources:
        if sources.are_new(name, path):
            return None
        found = sources.load(name, path)
    day = max(now.answers.date, found.loaded.answers.date)
    before = pipeline.judge(replace(found.loaded, as_of=None if day == found.loaded.answers.date else day))
    return pipeline.compare_with(now, before, found.name).previous or before


def show_requirements(
    judged: Sequence[Requirement], assessment: Assessment, form: str, output: Path | None, path: str
) -> None:
    """Print the verdicts, or in a format for machines each requirement with the answers concerned."""
    if form in WRITTEN:
        from readiness.cli.output import write_result
        from readiness.loading.read_answers import read_answers

        write_result(written(form, tuple(as_checked(judged, read_answers(path)))), output)
        return
    from readiness.cli.output import print_notice
    from readiness.cli.terminal_report import print_part, require_gates

    if not judged or any(one.rule not in _WITHOUT_GATES for one in judged):
        require_gates(assessment, "verdict")
    part = "gates" if assessment.pack.rubric.gates else "scorecard"
    more = {"requirements": [_data(one) for one in judged]} if judged else {}
    print_part(part, assessment, form, output, more=more)
    for line in (*(note for one in judged for note in one.notes), *_failing(judged)):
        print_notice(line)


def _failing(judged: Sequence[Requirement]) -> list[Any]:
    from readiness.statements import errors

    return [
        errors.warning(message=failing.said) if one.severity == "warn" else failing.said
        for one in judged
        for failing in one.failing
    ]


def _data(one: Requirement) -> dict[str, Any]:
    from readiness.statements.voice import statement_data

    return {
        "rule": one.rule,
        "says": statement_data(one.says),
        "holds": not one.failing,
        "severity": one.severity,
        "failing": [statement_data(failing.said) for failing in one.failing],
    }


def end_with(judged: Sequence[Requirement]) -> None:
    """Exit with 1 if something required does not hold."""
    from readiness.cli.error_boundary import Exit

    if not all(one.holds for one in judged):
        raise typer.Exit(Exit.NOT_PASSED)


def _score(said: str) -> tuple[str, Exact]:
    name, _, text = (part.strip() for part in said.partition("="))
    value = to_number(text)
    if not name or value is None:
        raise ReadinessError(statements.no_score(text=found(said)), statements.write_score())
    return name, value


def _share(said: str) -> Exact:
    value: Fraction | None = to_number(said.removesuffix("%").strip())
    value = value if value is None or not said.endswith("%") else Fraction(value, 100)
    if value is None or not 0 <= value <= 1:
        raise ReadinessError(statements.no_share(text=found(said)), statements.write_share())
    return value

"""The lists of `check --expiring` and `check --due`: for a terminal, a program, or a tracker of issues."""

import sys
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import typer

from readiness import pipeline
from readiness.cli.text_format import wrap_text
from readiness.errors import UnknownNameError
from readiness.findings.due_issues import due_issues
from readiness.loading.read_pack import PackReader
from readiness.model.assessment import Assessment
from readiness.safe_text import json_text
from readiness.statements import due_items as statements
from readiness.statements.statement import Statement
from readiness.statements.voice import say, statement_data
from readiness.view.due_items import DueItem, Reach, by_owner, due_items

FORMS = ("terminal", "json", "github-issues")


class DueRequest(NamedTuple):
    """The days to look ahead, and the kinds of things to list."""

    reach: Reach
    days: int
    as_of: date | None


def list_due(subjects: Sequence[str], asked: DueRequest, form: str, packs: Path | None) -> bool:
    """Print what ends or falls due in each answers file; return whether anything is overdue.

    Raises UnknownNameError for an unknown form, BadParameter for a folder, and what `pipeline.assess` raises.
    """
    if form not in FORMS:
        raise UnknownNameError("format", form, FORMS)
    if any(Path(one).is_dir() for one in subjects):
        raise typer.BadParameter(say(statements.answers_only()), param_hint=f"--{asked.reach}")
    reader = PackReader(packs)
    found = [_of_file(pipeline.assess(pipeline.load_file(one, reader, as_of=asked.as_of)), asked) for one in subjects]
    if form == "terminal":
        sys.stdout.write("\n".join(_text(*one, asked) for one in found))
    elif form == "json":
        files = [_data(*one, path) for one, path in zip(found, subjects, strict=True)]
        sys.stdout.write(json_text({"schema_version": "2", "files": files}))
    else:
        issues = [issue for one, items in found for issue in due_issues(one, items, asked.days)]
        sys.stdout.write(json_text({"schema_version": "2", "issues": issues}))
    return any(item.is_overdue for _, items in found for item in items)


def _of_file(assessment: Assessment, asked: DueRequest) -> tuple[Assessment, tuple[DueItem, ...]]:
    return assessment, due_items(assessment, asked.days, asked.reach)


def _text(assessment: Assessment, items: Sequence[DueItem], asked: DueRequest) -> str:
    header = assessment.answers.assessment
    lines = [say(statements.of_assessment(organization=header.organization, use_case=header.use_case))]
    counted = statements.counted_as_of if assessment.as_of else statements.counted_from
    lines += wrap_text(counted(day=assessment.answers.date), "  ")
    if not items:
        nothing = statements.nothing_lapses if asked.reach == "expiring" else statements.nothing_due
        lines += wrap_text(nothing(last=assessment.answers.date + timedelta(asked.days)), "  ")
    for owner, own in by_owner(items):
        lines += ["", f"  {say(owner or statements.no_owner())}"]
        for one in own:
            lines += wrap_text(_line(one), "    ")
            lines += wrap_text(one.note, "      ") if one.note else []
    return "\n".join(lines) + "\n"


def _line(item: DueItem) -> Statement:
    said = statements.overdue if item.is_overdue else statements.item
    return said(day=item.day, title=item.title)


def _data(assessment: Assessment, items: Sequence[DueItem], path: str) -> dict[str, Any]:
    header = assessment.answers.assessment
    rows = [
        {
            "key": one.key,
            "day": one.day.isoformat(),
            "kind": one.kind,
            "title": statement_data(one.title),
            "owner": None if one.owner is None else statement_data(one.owner),
            "note": statement_data(one.note) if one.note else None,
            "overdue": one.is_overdue,
        }
        for one in items
    ]
    return {"path": path, "organization": header.organization, "use_case": header.use_case, "items": rows}

"""The plan after a what-if change beside the present one, for a terminal and as JSON."""

from functools import partial

from readiness import pipeline
from readiness.cli.output import print_to_text, print_warnings, write_result
from readiness.cli.plan_request import PlanRequest
from readiness.cli.run_language import read_in_language
from readiness.cli.terminal_report import require_gates
from readiness.cli.what_if_options import Changes, changed_people, split_levels
from readiness.loading.what_if import WhatIfChange, what_if_answers
from readiness.loading.yaml_file import Document
from readiness.model.assessment import Assessment
from readiness.planning.people import usual_people
from readiness.planning.what_if import PlannedAnswers, what_if
from readiness.statements import what_if as statements
from readiness.terminal.plan_table import print_plans
from readiness.view.phrases import Phrases
from readiness.view.plan_rows import side_rows
from readiness.view.report_parts import ReportParts
from readiness.view.serialization import json_bytes, plain_data
from readiness.view.what_if_lines import what_if_lines


def print_what_if(asked: PlanRequest, changes: Changes) -> None:
    """Print the present plan and the one after the changes side by side. Raises ReadinessError."""
    document = read_in_language(asked.path, asked.language)
    loaded = pipeline.load_document(document, asked.path, asked.packs, as_of=asked.as_of)
    print_warnings(loaded.warnings)
    now = pipeline.assess(loaded, asked.target, site=asked.site)
    require_gates(now, "roadmap")
    after = pipeline.assess(_changed(document, asked.path, loaded, now, changes), now.roadmap.target, site=asked.site)
    found = what_if(_planned(now), _planned(after))
    wording = Phrases(now)
    lines, rows = (*what_if_lines(found, after, wording),), (*side_rows([found.before, found.after], wording),)
    title = statements.heading(changes=changes.typed)
    if asked.form == "json":
        more = {"changes": list(changes.typed), "what_if": plain_data(found), "what_if_sentences": plain_data(lines)}
        write_result(json_bytes(ReportParts(now), ["header"], more), asked.output)
        return
    heads = (statements.today(), statements.changed())
    print_to_text(partial(print_plans, title=title, heads=heads, rows=rows, lines=lines), asked.output)


def _planned(one: Assessment) -> PlannedAnswers:
    return PlannedAnswers(one.pack, one.answers, one.scorecard, one.roadmap, one.money)


def _changed(
    document: Document,
    path: str,
    loaded: pipeline.LoadedAnswers,
    now: Assessment,
    changes: Changes,
) -> pipeline.LoadedAnswers:
    """Return the changed answers, judged by the rules of any answers file."""
    change = WhatIfChange(
        split_levels(changes.levels),
        changed_people(changes.capacity, usual_people(now.pack.rubric, now.answers)),
        tuple(changes.without),
        tuple(changes.events),
    )
    answers = what_if_answers(document, path, loaded.answers, loaded.pack, change)
    return pipeline.LoadedAnswers(loaded.pack, answers, loaded.sha256, as_of=loaded.as_of)

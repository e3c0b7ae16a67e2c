"""Several answers files of one organization as one plan: its own view, and the report of one of them."""

from collections.abc import Mapping
from functools import partial

import typer

from readiness import pipeline
from readiness.cli.form_names import check_form
from readiness.cli.output import print_notice, print_to_text, print_warnings, write_result
from readiness.cli.plan_request import PlanRequest
from readiness.cli.run_language import choose_common_language, choose_language
from readiness.cli.terminal_report import require_gates
from readiness.model.assessment import Assessment
from readiness.statements import joint_plan as statements
from readiness.statements.voice import say


def print_joint_plan(asked: PlanRequest) -> None:
    """Print one plan of several answers files, in order of priority. Raises UnknownNameError for an unknown form."""
    from readiness.safe_text import json_text
    from readiness.terminal.joint_plan import print_plan
    from readiness.view.joint_views import joint_data, joint_view

    check_form(asked.form)
    view = joint_view(assess_files(asked)[0])
    if asked.form == "json":
        write_result(json_text(joint_data(view), sort_keys=True).encode(), asked.output)
    else:
        print_to_text(partial(print_plan, view), asked.output)


def assess_files(asked: PlanRequest) -> tuple[Assessment, ...]:
    """Return the assessments of several answers files in one plan, after their warnings and the plan's remarks.

    Raises BadParameter for a site, and what `pipeline.assess_together` raises.
    """
    if asked.site is not None:
        raise typer.BadParameter(say(statements.no_site()), param_hint="--site")
    choose_language(asked.language)
    loaded = pipeline.load_files(asked.files, asked.packs, as_of=asked.as_of)
    choose_common_language(asked.language, [one.answers.assessment.language for _, one in loaded])
    print_warnings([problem for _, one in loaded for problem in one.warnings])
    found = pipeline.assess_together([one for _, one in loaded], asked.target)
    for one in found:
        require_gates(one, "roadmap")
    for remark in found[0].joint.remarks if found[0].joint else ():
        print_notice(remark)
    return found


def refuse_options_of_one(options: Mapping[str, object]) -> None:
    """Raise BadParameter for the first option that is given and asks about the plan of one use case."""
    for name, value in options.items():
        if value is not None:
            raise typer.BadParameter(say(statements.of_one_file()), param_hint=name)

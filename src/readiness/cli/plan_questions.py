"""Answers to questions about a plan for a terminal and as JSON: options, sensitivity, calendar and curve."""

from functools import partial

from readiness.cli.output import print_to_text, write_result
from readiness.cli.plan_request import PlanRequest
from readiness.cli.terminal_report import load_planned
from readiness.errors import ReadinessError
from readiness.model.assessment import Assessment
from readiness.statements import options as statements
from readiness.terminal.plan_table import print_curves, print_plans, print_told
from readiness.view.phrases import Phrases
from readiness.view.report_parts import ReportParts
from readiness.view.serialization import json_bytes, plain_data


def print_options(asked: PlanRequest) -> None:
    """Print the options up to the gate of the target. Raises ReadinessError for one that is checked site by site."""
    from readiness.planning.options import plan_options
    from readiness.view.option_lines import option_heading, option_lines, option_rows
    from readiness.view.option_views import option_heads

    one = _assessed(asked)
    found = plan_options(one.whole.pack, one.answers, one.scorecard, one.whole.roadmap)
    wording = Phrases(one)
    lines, rows = tuple(option_lines(found, wording)), tuple(option_rows(found, wording))
    if asked.form == "json":
        more = {"options": plain_data(found), "options_sentences": plain_data(lines)}
        write_result(json_bytes(ReportParts(one), ["header"], more), asked.output)
        return
    heads = option_heads(found, wording)
    shown = partial(print_plans, title=option_heading(found), heads=heads, rows=rows, lines=lines)
    print_to_text(shown, asked.output)


def print_sensitivity(asked: PlanRequest) -> None:
    """Print what moves the next gate and the first steps. Raises what `print_options` raises."""
    from readiness.planning.sensitivity import plan_sensitivity
    from readiness.view.option_shown import about_all_work
    from readiness.view.sensitivity_lines import sensitivity_heading, sensitivity_lines

    one = _assessed(asked)
    found = plan_sensitivity(one.whole.pack, one.answers, one.scorecard, one.whole.roadmap)
    wording = Phrases(one)
    lines = (*sensitivity_lines(found, wording), *about_all_work(wording))
    if asked.form == "json":
        more = {"sensitivity": plain_data(found), "sensitivity_sentences": plain_data(lines)}
        write_result(json_bytes(ReportParts(one), ["header"], more), asked.output)
        return
    print_to_text(partial(print_told, title=sensitivity_heading(wording), lines=lines), asked.output)


def print_calendar(asked: PlanRequest) -> None:
    """Print everything dated. Raises ReadinessError for a rubric without gates."""
    from readiness.terminal.calendar import print_whole_calendar

    one = load_planned(asked)
    view = ReportParts(one)
    if asked.form == "json":
        write_result(json_bytes(view, ["header", "calendar", "footer"]), asked.output)
    else:
        print_to_text(partial(print_whole_calendar, view=view), asked.output)


def print_curve(asked: PlanRequest) -> None:
    """Print the date by people and what a budget buys. Raises what `print_options` raises."""
    from readiness.planning.budget_curve import budget_curve
    from readiness.planning.capacity_curve import capacity_curve
    from readiness.view.curve_views import tables_of

    one = _assessed(asked)
    pack, everything = one.whole
    dates = capacity_curve(pack, one.answers, one.scorecard, one.roadmap)
    budget = budget_curve(pack, one.answers, one.scorecard, everything)
    shown = tables_of(dates, budget, Phrases(one))
    if asked.form == "json":
        more = {"curve": plain_data(dates), "curve_sentences": plain_data(shown.capacity.lines)}
        more |= {"budget": plain_data(budget), "budget_sentences": plain_data(shown.budget.lines)}
        write_result(json_bytes(ReportParts(one), ["header"], more), asked.output)
        return
    print_to_text(partial(print_curves, tables=shown), asked.output)


def _assessed(asked: PlanRequest) -> Assessment:
    one = load_planned(asked)
    if one.roadmap.is_at_site:
        gates = tuple(one.pack.rubric.gate_named)
        raise ReadinessError(statements.no_sites(gate=one.roadmap.target), statements.name_gate(gates=gates))
    return one

"""The report as plain text for a terminal."""

from io import StringIO

from rich.console import Console

from readiness.model.assessment import Assessment
from readiness.output_format import OutputFormat
from readiness.safe_text import harmless
from readiness.terminal import answers, calendar, documents, in_use, money, plan_table, report
from readiness.terminal.first_page import print_first_page, print_option_part
from readiness.view.build import build_view
from readiness.view.edition import DEFAULT, Edition
from readiness.view.models.report import ReportView
from readiness.view.sections import report_sections

WIDTH = 100


def render(assessment: Assessment, edition: Edition = DEFAULT, width: int = WIDTH) -> bytes:
    """Return the report as UTF-8 text without colors, `width` characters wide."""
    out = StringIO()
    console = Console(
        file=out, width=width, color_system=None, force_terminal=False, markup=False, emoji=False, highlight=False,
        legacy_windows=False,
    )  # fmt: skip
    print_report(console, build_view(assessment, edition))
    return harmless("".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines())).encode()


def print_report(console: Console, view: ReportView) -> None:
    """Print the summary for leaders and every section of the edition."""
    print_first_page(console, view)
    for section in report_sections(view):
        for print_part in _PARTS.get(section.id, ()):
            print_part(console, view)


_PARTS = {
    "in_use": (in_use.print_in_use,),
    "board": (report.print_scorecard, report.print_gates),
    "options": (print_option_part,),
    "scorecard": (report.print_scorecard,),
    "gates": (report.print_gates,),
    "roadmap": (report.print_roadmap,),
    "calendar": (calendar.print_calendar,),
    "money": (money.print_money,),
    "indicators": (money.print_indicators,),
    "curve": (plan_table.print_curve_section,),
    "gaps": (answers.print_gaps,),
    "evidence": (answers.print_evidence_to_collect,),
    "register": (documents.print_documents,),
    "open": (answers.print_open_questions,),
    "voices": (answers.print_voices,),
    "answers": (answers.print_answers,),
    "basis": (answers.print_basis,),
    "method": (answers.print_method,),
}


FORMAT = OutputFormat(suffix=".txt", render=render)

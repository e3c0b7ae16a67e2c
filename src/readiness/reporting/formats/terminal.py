"""The report as plain text, as wide as a terminal."""

from io import StringIO

from rich.console import Console

from readiness.model.assessment import Assessment
from readiness.reporting import printing, printing_answers
from readiness.reporting.edition import DEFAULT, Edition
from readiness.reporting.sections import sections
from readiness.reporting.view import View, view_of
from readiness.safe_text import harmless

SUFFIX = ".txt"
BINARY = False
AUDIENCE = "leadership"
WIDTH = 100


def render(assessment: Assessment, edition: Edition = DEFAULT, width: int = WIDTH) -> bytes:
    """Return the report as text without colors."""
    out = StringIO()
    console = Console(
        file=out, width=width, color_system=None, force_terminal=False, markup=False, emoji=False, highlight=False,
        legacy_windows=False,
    )  # fmt: skip
    print_report(console, view_of(assessment, edition))
    return harmless("".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines())).encode()


def print_report(console: Console, view: View) -> None:
    """Print every part of the edition."""
    printing.print_leader(console, view)
    for section in sections(view):
        for print_part in _PARTS.get(section.id, ()):
            print_part(console, view)


_PARTS = {
    "board": (printing.print_scorecard, printing.print_gates),
    "scorecard": (printing.print_scorecard,),
    "gates": (printing.print_gates,),
    "roadmap": (printing.print_roadmap,),
    "gaps": (printing_answers.print_gaps,),
    "evidence": (printing_answers.print_evidence_to_collect,),
    "open": (printing_answers.print_open_questions,),
    "voices": (printing_answers.print_voices,),
    "answers": (printing_answers.print_answers,),
    "method": (printing_answers.print_method,),
}

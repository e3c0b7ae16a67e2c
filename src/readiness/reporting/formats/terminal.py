"""The report as plain text, as wide as a terminal."""

from io import StringIO

from rich.console import Console

from readiness.model.assessment import Assessment
from readiness.reporting import printing, printing_answers
from readiness.reporting.view import View, view_of

SUFFIX = ".txt"
BINARY = False
WIDTH = 100


def render(assessment: Assessment, width: int = WIDTH) -> bytes:
    """Return the report as text without colors."""
    out = StringIO()
    console = Console(
        file=out, width=width, color_system=None, force_terminal=False, markup=False, emoji=False, highlight=False,
        legacy_windows=False,
    )  # fmt: skip
    print_report(console, view_of(assessment))
    return "".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines()).encode()


def print_report(console: Console, view: View) -> None:
    """Print every part of the report."""
    printing.print_leader(console, view)
    printing.print_scorecard(console, view)
    printing.print_gates(console, view)
    printing.print_roadmap(console, view)
    printing_answers.print_gaps(console, view)
    printing_answers.print_evidence_to_collect(console, view)
    printing_answers.print_open_questions(console, view)
    printing_answers.print_voices(console, view)
    printing_answers.print_answers(console, view)
    printing_answers.print_method(console, view)

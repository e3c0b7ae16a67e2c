"""Show the roadmap: what to do, in which order, and why."""

from readiness.cli.command import Command
from readiness.cli.options import ANSWERS, Answers, Language, Output, Packs, PartFormat, SiteName, Target


def run(
    answers: Answers = ANSWERS,
    form: PartFormat = "terminal",
    output: Output = None,
    target: Target = None,
    site: SiteName = None,
    packs: Packs = None,
    language: Language = None,
) -> None:
    """Print the initiatives by phase, and the evidence to collect."""
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.terminal_report import load_assessment, print_part, require_gates

    refuse_own_input(output, answers)
    assessment = load_assessment(answers, target, packs, language, site=site)
    require_gates(assessment, "roadmap")
    print_part("roadmap", assessment, form, output)


COMMAND = Command(run, __doc__)

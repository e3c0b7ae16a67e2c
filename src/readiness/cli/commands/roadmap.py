"""Show the roadmap: what to do, in which order, and why."""

from readiness.cli.options import ANSWERS, Answers, Output, Packs, PartFormat, Target


def run(
    answers: Answers = ANSWERS,
    form: PartFormat = "terminal",
    output: Output = None,
    target: Target = None,
    packs: Packs = None,
) -> None:
    """Print the initiatives by phase, and the evidence to collect."""
    from readiness.cli.own_input import refuse_own_input
    from readiness.cli.parts import assessed, require_gates, show

    refuse_own_input(output, answers)
    assessment = assessed(answers, target, packs)
    require_gates(assessment, "roadmap")
    show("roadmap", assessment, form, output)

"""Show the roadmap: what to do, in which order, and why."""

from readiness.cli.options import Answers, Output, Packs, PartFormat, Target


def run(
    answers: Answers, form: PartFormat = "terminal", output: Output = None, target: Target = None, packs: Packs = None
) -> None:
    """Print the initiatives by phase, and the evidence to collect."""
    from readiness.cli.parts import show

    show("roadmap", answers, form, output, target, packs)

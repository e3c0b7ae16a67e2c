"""Show the scorecard: where every dimension stands, and how sure that is."""

from readiness.cli.options import ANSWERS, Answers, Output, Packs, PartFormat, Target


def run(
    answers: Answers = ANSWERS,
    form: PartFormat = "terminal",
    output: Output = None,
    target: Target = None,
    packs: Packs = None,
) -> None:
    """Print the headline, the scores and what stands beside them."""
    from readiness.cli.own_input import refuse_own_input
    from readiness.cli.parts import assessed, show

    refuse_own_input(output, answers)
    show("scorecard", assessed(answers, target, packs), form, output)

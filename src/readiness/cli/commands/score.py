"""Show the scorecard: the score of every dimension, and how far evidence supports it."""

from readiness.cli.command import Command
from readiness.cli.options import ANSWERS, Answers, AsOf, Language, Output, Packs, PartFormat, Target, day_of


def run(
    answers: Answers = ANSWERS,
    form: PartFormat = "terminal",
    output: Output = None,
    target: Target = None,
    packs: Packs = None,
    language: Language = None,
    as_of: AsOf = None,
) -> None:
    """Print the headline, the scores and the remarks on them."""
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.terminal_report import load_judged, print_part

    refuse_own_input(output, answers)
    print_part("scorecard", load_judged(answers, target, packs, language, day_of(as_of)), form, output)


COMMAND = Command(run, __doc__)

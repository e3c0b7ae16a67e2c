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
    from readiness.cli.project import settle
    from readiness.cli.terminal_report import load_judged, print_part

    said = settle(answers, packs, language, target)
    refuse_own_input(output, said.first)
    judged = load_judged(said.first, said.target, said.packs, said.language, day_of(as_of))
    print_part("scorecard", judged, form, output)


COMMAND = Command(run, __doc__)

"""Check the consistency rules: answers that contradict each other."""

from collections.abc import Iterator, Mapping

from readiness.model.cross_rules import Contradiction
from readiness.model.rubric import Rubric
from readiness.model.scorecard import QuestionScore


def find_contradictions(rubric: Rubric, scores: Mapping[str, QuestionScore]) -> Iterator[Contradiction]:
    """Yield the consistency rules that are broken: every level in `when` is claimed, and one in `needs` is not.

    The rubric must be the one for the profile, whose rules without `needs` are broken by the claims alone. A question
    without a claimed level neither triggers nor breaks a rule.
    """

    def claimed(id_: str) -> int | None:
        return scores[id_].claimed

    for rule in rubric.consistency:
        applies = all((level := claimed(id_)) is not None and level >= wanted for id_, wanted in rule.when.items())
        lacking = {
            id_: wanted for id_, wanted in rule.needs.items() if (level := claimed(id_)) is not None and level < wanted
        }
        if applies and (lacking or not rule.needs):
            yield Contradiction(dict(rule.when), lacking, rule.because)

"""The questions that are asked of each function, each segment or each site."""

from typing import Literal

from readiness.model.pack import Pack

PartKind = Literal["function", "segment", "site"]


def questions_of_part(kind: PartKind, pack: Pack) -> list[str]:
    """Return the ids of the questions that every part of a kind answers; of sites, those of the repeating gates."""
    rubric = pack.rubric
    if kind == "site":
        return sorted({id_ for gate in rubric.repeating_gates for id_ in rubric.rules_at[gate.id]})
    return [id_ for id_, question in pack.questionnaire.questions.items() if question.asked_per == kind]

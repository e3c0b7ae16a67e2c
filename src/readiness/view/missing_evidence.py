"""Find the questions whose level is reached and not shown."""

from readiness.view.phrases import Phrases


def missing_evidence(wording: Phrases, *, is_reopened: bool) -> list[str]:
    """Return the questions whose supported level meets the target but whose evidenced level does not.

    Either those that an event reopened, or all others; limited to the edition's dimension.
    """
    return [
        debt.question
        for debt in wording.roadmap.evidence_debt
        if debt.wanted is not None
        and debt.evidenced < debt.wanted <= debt.supported
        and debt.is_reopened == is_reopened
        and wording.shows(debt.question)
    ]

"""Build the gaps to the target and the evidence still to collect."""

from readiness.model.roadmap import EvidenceDebt
from readiness.view.answered_at_sites import site_debts
from readiness.view.models.plan import EvidenceDebtView, GapView
from readiness.view.phrases import Phrases


def gaps(wording: Phrases) -> tuple[GapView, ...]:
    """Return every gap, sorted by criticality, then by size from the widest, then in the questionnaire's order."""
    rank = {"blocker": 0, "major": 1, "standard": 2}
    ordered = sorted(wording.roadmap.gaps, key=lambda gap: (rank[gap.criticality], -gap.size))
    return tuple(
        GapView(
            question=wording.scored(gap.question),
            dimension=wording.dimension_of(gap.question),
            criticality=gap.criticality,
            is_otherwise=gap.criticality != wording.scores.questions[gap.question].criticality,
            supported=gap.supported,
            wanted=gap.wanted,
            size=gap.size,
            called=wording.called(gap.question, supported=gap.supported, wanted=gap.wanted),
            initiatives=wording.initiatives(gap.initiatives),
        )
        for gap in ordered
    )


def evidence_to_collect(wording: Phrases) -> tuple[EvidenceDebtView, ...]:
    """Return the evidence to collect: that of the roadmap in its order, then that of sites, equal ones together."""
    of_sites = (
        view._replace(question=view.question._replace(title=f"{view.question.title} ({', '.join(sites)})"))
        for debt, sites in site_debts(wording)
        for view in [_debt(wording, debt)]
    )
    return (*(_debt(wording, debt) for debt in wording.roadmap.evidence_debt), *of_sites)


def _debt(wording: Phrases, debt: EvidenceDebt) -> EvidenceDebtView:
    return EvidenceDebtView(
        question=wording.scored(debt.question),
        dimension=wording.dimension_of(debt.question),
        supported=debt.supported,
        evidenced=debt.evidenced,
        wanted=debt.wanted,
        called=wording.called(debt.question, supported=debt.supported, evidenced=debt.evidenced, wanted=debt.wanted),
        needed_now=debt.wanted is not None and debt.evidenced < min(debt.supported, debt.wanted),
        because=debt.because,
        collect=debt.collect,
    )

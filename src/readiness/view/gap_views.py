"""Build the gaps to the target and the evidence still to collect."""

from collections.abc import Sequence

from readiness.model.roadmap import EvidenceDebt
from readiness.view.answered_at_sites import site_debts
from readiness.view.models.gates import GateReasonView
from readiness.view.models.plan import EvidenceDebtView, GapView
from readiness.view.models.report import ReportView
from readiness.view.phrases import Phrases

_MOST_ON_PAPER = 12


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


def gaps_shown(view: ReportView, *, paper: bool) -> tuple[GapView, ...]:
    """Return the gaps that a page lists: all of them, on paper the first ones except in the full edition."""
    return view.gaps[:_MOST_ON_PAPER] if paper and not view.edition.detail else view.gaps


def untold_reasons(view: ReportView, shown: Sequence[GapView]) -> tuple[GateReasonView, ...]:
    """Return the reasons of the next gate that the list of gaps does not tell, as shown or, to that gate, in its count.

    A gap that is not shown may be needed by the next gate, where the list leads to a later one.
    """
    upcoming = next((gate for gate in view.gates if gate.is_next), None)
    if upcoming is None:
        return ()
    told = {gap.question.id for gap in (view.gaps if upcoming.id == view.roadmap.target_gate else shown)}
    return tuple(reason for reason in upcoming.reasons if reason.subject.id not in told)


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

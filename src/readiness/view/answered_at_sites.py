"""Answers that sites give to a question of a repeating gate: where they stand, and what lacks evidence there."""

from collections.abc import Iterator

from readiness.model.answer import State
from readiness.model.roadmap import EvidenceDebt
from readiness.model.scorecard import QuestionScore
from readiness.planning.evidence_debts import evidence_debt
from readiness.statements import in_use
from readiness.statements.statement import Statement
from readiness.view.phrases import Phrases


def answered_at_sites(wording: Phrases, id_: str) -> Statement | None:
    """Return at how many sites a question is answered, with the levels evidenced there; None at none."""
    scores = [scores[id_] for _, scores in _scores(wording) if id_ in scores]
    found = sorted(score.evidenced for score in scores if score.state is State.ANSWERED and score.evidenced is not None)
    if not found:
        return None
    low, high = wording.rubric.called(id_, found[0]), wording.rubric.called(id_, found[-1])
    if low == high:
        return in_use.answered_at_sites(number=len(found), level=low)
    return in_use.answered_at_sites_between(number=len(found), low=low, high=high)


def site_debts(wording: Phrases) -> list[tuple[EvidenceDebt, tuple[str, ...]]]:
    """Return what lacks evidence at sites, each with the titles of the sites where it is the same, by question."""
    groups: dict[EvidenceDebt, list[str]] = {}
    for title, scores in _scores(wording):
        for score in scores.values():
            if debt := evidence_debt(score, None, wording.rubric):
                groups.setdefault(debt, []).append(title)
    order = {id_: place for place, id_ in enumerate(wording.scores.questions)}
    return [(debt, tuple(groups[debt])) for debt in sorted(groups, key=lambda debt: order[debt.question])]


def _scores(wording: Phrases) -> Iterator[tuple[str, dict[str, QuestionScore]]]:
    """Yield the title of each site with its scores of the questions of every repeating gate."""
    sites: dict[str, tuple[str, dict[str, QuestionScore]]] = {}
    for site in wording.scores.sites:
        sites.setdefault(site.site, (site.title, {}))[1].update(site.questions)
    yield from sites.values()

"""The target of a roadmap at one site: a gate that repeats, and the site to plan for."""

from typing import NamedTuple

from readiness.errors import ReadinessError, UnknownNameError
from readiness.model.answers import Answers
from readiness.model.gate import RepeatingGate
from readiness.model.live import Part
from readiness.model.rubric import Rubric
from readiness.model.scorecard import Scorecard
from readiness.model.verdict import Verdict
from readiness.scoring.part_scores import site_part
from readiness.statements import roadmap as statements
from readiness.statements.lists import at_most

_HOLDS = {Verdict.PASSED, Verdict.CONDITIONAL}


class SiteTarget(NamedTuple):
    """A repeating gate as the target of a roadmap."""

    gate: RepeatingGate
    site: Part | None
    """The site to plan for; None where every site passes."""


def site_target(
    rubric: Rubric, answers: Answers, scorecard: Scorecard, target: str | None, site: str | None
) -> SiteTarget | None:
    """Return the repeating gate and the site that a roadmap is planned for; None for a target of the ladder.

    Without a site it is the only one that does not pass. Raises ReadinessError where several do not pass, for answers
    without sites, and for a site with a target that does not repeat, and UnknownNameError for an unknown site.
    """
    repeating = {gate.id: gate for gate in rubric.repeating_gates}
    if target is None and site is not None and len(repeating) == 1:
        target = next(iter(repeating))
    if target not in repeating:
        if site is None:
            return None
        hint = statements.name_repeating_gate(gates=at_most(list(repeating))) if repeating else ""
        raise ReadinessError(statements.site_without_gate(site=site), hint)
    gate = repeating[target]
    if not answers.sites:
        raise ReadinessError(statements.no_site(gate=gate.id), statements.list_sites())
    parts = [site_part(one) for one in answers.sites]
    if site is not None:
        folded = site.casefold()
        named = next((part for part in parts if folded in {part.id.casefold(), part.title.casefold()}), None)
        if named is None:
            raise UnknownNameError("site", site, [*(part.id for part in parts), *(part.title for part in parts)])
        return SiteTarget(gate, named)
    failing = [
        Part("site", one.site, one.title)
        for one in scorecard.sites
        if one.verdict.id == gate.id and one.verdict.verdict not in _HOLDS
    ]
    if len(failing) > 1:
        ids = at_most([part.id for part in failing], 12)
        raise ReadinessError(statements.several_sites(gate=gate.id, sites=ids), statements.name_site())
    return SiteTarget(gate, failing[0] if failing else None)

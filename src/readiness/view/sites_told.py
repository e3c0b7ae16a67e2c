"""Tell on page 1 at which sites a tool may start, and what the others lack."""

from collections.abc import Iterator

from readiness.model.live import LiveVerdict
from readiness.model.scorecard import SiteVerdict
from readiness.model.verdict import ReasonKind, Verdict
from readiness.scoring.failed_sites import sites_with
from readiness.statements import outcomes, remarks
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.view.entry_words import entry_words
from readiness.view.phrases import Phrases

_MOST_SITES, _MOST_NAMED = 2, 3


def failed_sites(wording: Phrases, verdict: LiveVerdict) -> Iterator[Statement]:
    """Yield for each repeating gate the sites in use at which it fails, those that may start, and those that wait."""
    in_use = {part.part.id for part in verdict.parts if part.part.kind == "site"}
    for gate in wording.rubric.repeating_gates:
        every = sites_with(wording.scores, wording.answers, wording.rubric, *Verdict)
        own = [site for site in every if site.verdict.id == gate.id]
        failed = [site for site in own if site.verdict.verdict is Verdict.FAILED]
        used = [site.title for site in failed if site.site in in_use]
        if used:
            yield remarks.failed_at(gate=wording.gate(gate.id), sites=at_most(used))
        if not verdict.fails_gates and verdict.status.use == "in-use":
            yield from _starting([site for site in own if site.site not in in_use])
        yield from _waiting(wording, [site for site in failed if site.site not in in_use], gate.id)


def _starting(sites: list[SiteVerdict]) -> Iterator[Statement]:
    """Yield the sites that may start, each of those with conditions by itself."""
    passed = [site.title for site in sites if site.verdict.verdict is Verdict.PASSED]
    if passed:
        yield outcomes.may_start(sites=at_most(passed))
    conditional = [site for site in sites if site.verdict.verdict is Verdict.CONDITIONAL]
    for site in conditional[:_MOST_SITES]:
        days = sorted(one.remedy.due for one in site.verdict.reasons if one.remedy)
        if days:
            yield outcomes.may_start_on(site=site.title, number=len(days), day=days[0])


def _waiting(wording: Phrases, sites: list[SiteVerdict], gate: str) -> Iterator[Statement]:
    """Yield what each of few sites lacks; of many, that they wait."""
    lacking = {site.title: _lacking(site) for site in sites}
    if len(sites) > _MOST_SITES or not all(lacking.values()):
        if sites:
            yield outcomes.sites_wait(gate=wording.gate(gate), sites=at_most([site.title for site in sites]))
        return
    for title, ids in lacking.items():
        names = [entry_words(wording.named(id_)) for id_ in ids]
        yield outcomes.site_lacks(site=title, gate=gate, questions=at_most(names, _MOST_NAMED))


def _lacking(site: SiteVerdict) -> list[str]:
    """Return the blockers that a site lacks."""
    short = (one for one in site.verdict.reasons if one.kind is not ReasonKind.REMEDIED)
    return list(dict.fromkeys(one.id for one in short if one.criticality == "blocker"))

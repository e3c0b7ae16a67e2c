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
from readiness.view.standing import conditions_by_day

_MOST_SITES, _MOST_NAMED = 2, 3


def failed_sites(wording: Phrases, verdict: LiveVerdict) -> Iterator[Statement]:
    """Yield for each repeating gate the sites in use at which it fails."""
    for gate in wording.rubric.repeating_gates:
        used = [one.title for one in _with(wording, gate.id, Verdict.FAILED) if one.site in _in_use(verdict)]
        if used:
            yield remarks.failed_at(gate=wording.gate(gate.id), sites=at_most(used))


def further_sites(wording: Phrases, verdict: LiveVerdict) -> Iterator[Statement]:
    """Yield for each repeating gate the sites out of use that may start, and those that may not."""
    if not sites_are_next(wording):
        return
    for gate in wording.rubric.repeating_gates:
        others = [one for one in _with(wording, gate.id, *Verdict) if one.site not in _in_use(verdict)]
        if not verdict.fails_gates and verdict.status.use == "in-use":
            yield from _starting(wording, others)
        yield from _waiting(wording, [one for one in others if one.verdict.verdict is Verdict.FAILED], gate.id)


def sites_are_next(wording: Phrases) -> bool:
    """Return whether a next site is a question of today: some gate of the tool holds, or it was in use already."""
    live = wording.scores.live
    return wording.scores.headline is not None or (live is not None and live.status.use != "before")


def _with(wording: Phrases, gate: str, *verdicts: Verdict) -> list[SiteVerdict]:
    every = sites_with(wording.scores, wording.answers, wording.rubric, *verdicts)
    return [site for site in every if site.verdict.id == gate]


def _in_use(verdict: LiveVerdict) -> set[str]:
    return {part.part.id for part in verdict.parts if part.part.kind == "site"}


def _starting(wording: Phrases, sites: list[SiteVerdict]) -> Iterator[Statement]:
    """Yield the sites that may start, each of those with conditions by itself."""
    passed = [site.title for site in sites if site.verdict.verdict is Verdict.PASSED]
    if passed:
        yield outcomes.may_start(sites=at_most(passed))
    conditional = [site for site in sites if site.verdict.verdict is Verdict.CONDITIONAL]
    for site in conditional[:_MOST_SITES]:
        days = {one.id: one.remedy.due for one in site.verdict.reasons if one.remedy}
        if days:
            conditions = conditions_by_day(wording, days)
            yield outcomes.may_start_on(site=site.title, number=len(days), conditions=conditions)


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

"""Narrow the results of an assessment to one site, so that no view of them can name another one.

What holds for the whole tool holds at the site too. Dates and levels stay those of the whole assessment.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from readiness.model.answers import Answers
from readiness.model.assessment import Assessment
from readiness.model.live import LiveVerdict, Part
from readiness.model.live_rules import LiveRules
from readiness.model.outlook import IfNothing
from readiness.model.roadmap import Roadmap
from readiness.scoring.part_scores import site_part


def at_one_site(assessment: Assessment, id_: str) -> Assessment:
    """Return the assessment with the results of one of its sites."""
    own = site_part(next(site for site in assessment.answers.sites if site.id == id_))
    scores, live = assessment.scorecard, assessment.pack.rubric.live
    verdict = _live(scores.live, own, live) if scores.live and live else None
    sites = tuple(site for site in scores.sites if site.site == id_)
    return replace(
        assessment,
        answers=_answers(assessment.answers, own),
        scorecard=replace(scores, sites=sites, live=verdict),
        roadmap=_roadmap(assessment.roadmap, own),
        previous=None,
    )


def _answers(answers: Answers, own: Part) -> Answers:
    events = tuple(
        event.model_copy(update={"sites": tuple(site for site in event.sites if site == own.id)})
        for event in answers.events
        if not event.sites or own.id in event.sites
    )
    sites = tuple(site for site in answers.sites if site.id == own.id)
    return answers.model_copy(update={"sites": sites, "events": events, "acceptances": (), "remedies": {}})


def _live(verdict: LiveVerdict, own: Part, rules: LiveRules) -> LiveVerdict | None:
    """Return the verdict on the tool at the site: that of the reasons there and of those for the whole tool."""
    part = next((one for one in verdict.parts if one.part == own), None)
    if part is None:
        return None
    reasons = tuple(one for one in verdict.reasons if one.part is None or one.part.kind == "segment" or one.part == own)
    at_least = rules.most_severe(*(one.outcome for one in reasons if not one.is_open))
    worst = rules.most_severe(*(one.outcome for one in reasons))
    outcome = at_least if at_least == worst else None
    return verdict._replace(
        status=part.status,
        outcome=outcome,
        at_least=at_least,
        reasons=reasons,
        parts=(part._replace(outcome=outcome, at_least=at_least, reasons=reasons),),
        events=tuple(one._replace(parts=_here(one.parts, own)) for one in verdict.events if _concerns(one.parts, own)),
        unsafe=tuple(
            one._replace(at=_here(one.at, own), acceptance=None) for one in verdict.unsafe if _concerns(one.at, own)
        ),
        approved={},
        blockers=(),
        fails_gates=rules.outcome_named[at_least].fails_gates,
    )


def _roadmap(roadmap: Roadmap, own: Part) -> Roadmap:
    """Return the roadmap with the lane and the work at the site, and what lapses there or for the whole tool."""
    lane = tuple(
        step._replace(
            parts=_here(step.parts, own),
            questions=tuple(one._replace(at=_here(one.at, own)) for one in step.questions if _concerns(one.at, own)),
        )
        for step in roadmap.safe_now
        if _concerns(step.parts, own)
    )
    return roadmap._replace(
        safe_now=lane,
        site_steps=tuple(step for step in roadmap.site_steps if step.site == own),
        promises=tuple(one for one in roadmap.promises if one.part == own),
        conflicts=(),
        if_nothing=IfNothing(
            lapses=tuple(one for one in roadmap.if_nothing.lapses if _is_here(one.part, own)),
            exposed=tuple(
                one._replace(parts=_here(one.parts, own))
                for one in roadmap.if_nothing.exposed
                if _concerns(one.parts, own)
            ),
        ),
    )


def _is_here(part: Part | None, own: Part) -> bool:
    return part is None or part.kind != "site" or part == own


def _concerns(parts: Sequence[Part], own: Part) -> bool:
    """Return whether what names these functions and sites concerns the site: it names it, or no site."""
    return own in parts or all(part.kind != "site" for part in parts)


def _here(parts: Iterable[Part], own: Part) -> tuple[Part, ...]:
    return tuple(part for part in parts if _is_here(part, own))

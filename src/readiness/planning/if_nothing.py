"""Scorecard → what follows if nothing is decided: what ends when, what stands still, and who is exposed."""

from collections.abc import Iterator
from datetime import date

from readiness.model.answer import State
from readiness.model.answers import Answers
from readiness.model.live import Part
from readiness.model.outlook import Exposed, IfNothing, Lapse, Stalled
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard
from readiness.model.tool_status import part_status
from readiness.model.verdict import Verdict
from readiness.planning.answer_lapses import answer_lapses
from readiness.planning.lapses import lapse_order, remedy_lapses, use_lapses
from readiness.planning.safe_entries import by_question, parts_of
from readiness.planning.thresholds_lost import with_thresholds
from readiness.scoring.part_scores import site_part

_OPEN = {State.UNKNOWN, State.UNANSWERED}
_HOLDS = {Verdict.PASSED, Verdict.CONDITIONAL}


def if_nothing(pack: Pack, answers: Answers, scorecard: Scorecard) -> IfNothing:
    """Return the consequences if nothing is decided; the pack must be the one for the profile."""
    lapses = [
        *remedy_lapses(scorecard),
        *with_thresholds(list(answer_lapses(pack, answers, scorecard)), pack, answers, scorecard),
        *use_lapses(pack, scorecard, answers.date),
    ]
    return IfNothing(
        lapses=tuple(sorted((_worsening(lapse, pack, scorecard) for lapse in lapses), key=lapse_order)),
        stalled=tuple(_stalled(pack, answers, scorecard)),
        waiting_sites=tuple(_waiting_sites(pack, answers, scorecard)),
        exposed=tuple(_exposed(scorecard)),
    )


def _worsening(lapse: Lapse, pack: Pack, scorecard: Scorecard) -> Lapse:
    """Return a lapse without an outcome of the whole tool that is no more severe than today's."""
    live, rules = scorecard.live, pack.rubric.live
    if lapse.outcome is None or lapse.part is not None or live is None or rules is None:
        return lapse
    severity = rules.severity_of
    return lapse if severity[lapse.outcome] < severity[live.at_least] else lapse._replace(outcome=None)


def _stalled(pack: Pack, answers: Answers, scorecard: Scorecard) -> Iterator[Stalled]:
    """Yield the gates that were declared passed, or that a status was reached with, beyond the headline gate."""
    declared = dict(answers.assessment.milestones)
    for status in pack.rubric.live.statuses if pack.rubric.live else ():
        if status.gate and status.milestone in declared:
            declared.setdefault(status.gate, declared[status.milestone])
    ids = [verdict.id for verdict in scorecard.gates]
    reached = ids.index(scorecard.headline) + 1 if scorecard.headline else 0
    for id_ in ids[reached:]:
        since: date | None = declared.get(id_)
        if since is not None and since <= answers.date:
            yield Stalled(id_, since, (answers.date - since).days // 7)


def _waiting_sites(pack: Pack, answers: Answers, scorecard: Scorecard) -> Iterator[Part]:
    in_use = {one.part for one in scorecard.live.parts} if scorecard.live else set[Part]()
    short = {one.site for one in scorecard.sites if one.verdict.verdict not in _HOLDS}
    for site in answers.sites:
        status = part_status(site, pack.rubric, None)
        ended = status is not None and status.use == "ended"
        if site.id in short and site_part(site) not in in_use and not ended:
            yield site_part(site)


def _exposed(scorecard: Scorecard) -> Iterator[Exposed]:
    """Yield the safeguards that a tool in use lacks; a paused tool exposes nobody."""
    live = scorecard.live
    if live is None or live.status.use != "in-use":
        return
    for own in by_question(live.unsafe):
        is_known = any(one.has is not None for one in own) and scorecard.questions[own[0].question].state not in _OPEN
        yield Exposed(own[0].question, parts_of(own), own[0].risk, min(one.since for one in own), is_known)

"""Build the verdict on a tool in use: its status, its outcome with the reasons, its parts, and how sure it is."""

from collections.abc import Iterator, Sequence

from readiness.model.go_live import go_live_gate, live_since
from readiness.model.live import HowSureNow, LiveReason, LiveVerdict, PartVerdict, StatusNow, stopped_since
from readiness.model.verdict import Verdict
from readiness.scoring.failed_sites import sites_with
from readiness.statements import doubts as doubts_said
from readiness.statements import in_use, lists
from readiness.statements.statement import Words
from readiness.view.doubts import doubts
from readiness.view.live_headline import live_headline, status_words
from readiness.view.models.live import (
    ApprovedView,
    FailedSiteView,
    FullUseView,
    LiveReasonView,
    LiveView,
    OutcomeView,
    PartVerdictView,
    StatusView,
    SureView,
)
from readiness.view.models.parts import NamedView, PartView
from readiness.view.outcome_told import told_once
from readiness.view.part_views import part_view
from readiness.view.phrases import Phrases
from readiness.view.unsafe_views import acceptances, unsafe
from readiness.view.words import VERDICTS


def live_view(wording: Phrases, verdict: LiveVerdict) -> LiveView:
    """Return the verdict on the tool."""
    is_judged = verdict.status.is_judged
    return LiveView(
        status=status_view(verdict.status),
        is_judged=is_judged,
        outcome=outcome_view(wording, verdict.outcome) if verdict.outcome else None,
        at_least=outcome_view(wording, verdict.at_least) if is_judged else None,
        headline=live_headline(wording, verdict),
        missing=len(verdict.missing),
        reasons=_reasons(wording, verdict.reasons),
        parts=tuple(_part(wording, part) for part in verdict.parts),
        unsafe=unsafe(wording, verdict),
        acceptances=acceptances(wording, verdict),
        approved=tuple(_approved(wording, verdict)),
        blockers=tuple(wording.named(id_) for id_ in verdict.blockers if wording.shows(id_)),
        blockers_gate=wording.gate_view(verdict.status.gate) if verdict.status.gate else None,
        sure=tuple(sureness(wording)),
        failed_sites=failed_sites(wording, verdict),
        fails_gates=verdict.fails_gates,
        full_use=_full_use(wording) if verdict.status.use == "in-use" else None,
    )


def _full_use(wording: Phrases) -> FullUseView | None:
    """Return since when the tool is in full use, with the gates of it and of the first status in use before it."""
    rubric, answers = wording.rubric, wording.answers
    since, gate = live_since(answers, rubric), go_live_gate(rubric)
    in_use_of = [one for one in wording.live_rules.statuses if one.use == "in-use" and one.gate]
    full = next((one for one in in_use_of if one.gate == gate), None)
    first = next((one for one in in_use_of if one.gate != gate and one.milestone), None)
    if since is None or full is None or first is None or not full.gate or not first.gate:
        return None
    began = answers.assessment.milestones.get(first.milestone or "")
    named = wording.gate_view(full.gate), full.title, wording.gate_view(first.gate)
    return FullUseView(since, *named, began if began and began <= since else None)


def status_view(status: StatusNow) -> StatusView:
    """Return a status with the day on which it began."""
    return StatusView(status.id, status.title, status.use, status.since, status.is_stated, status_words(status))


def outcome_view(wording: Phrases, id_: str) -> OutcomeView:
    """Return an outcome of the rubric, with its sign."""
    live = wording.live_rules
    outcome = live.outcome_named[id_]
    kind, glyph = ("failed", "✗") if outcome.fails_gates else ("passed", "✓")
    if not outcome.fails_gates and id_ != live.mildest:
        kind, glyph = "conditional", "◆"
    return OutcomeView(id_, outcome.title, outcome.meaning, outcome.action, kind, glyph, outcome.fails_gates)


def _reasons(wording: Phrases, reasons: Sequence[LiveReason]) -> tuple[LiveReasonView, ...]:
    """Return the reasons that the edition shows: those on its questions, and those on none."""
    told = told_once(reasons, wording.live_rules)
    return tuple(_reason(wording, reason) for reason in told if wording.shows_any(reason.questions))


def _reason(wording: Phrases, reason: LiveReason) -> LiveReasonView:
    return LiveReasonView(
        rule=reason.rule,
        outcome=outcome_view(wording, reason.outcome),
        because=reason.because,
        questions=tuple(wording.named(id_) for id_ in reason.questions if wording.shows(id_)),
        event=reason.event,
        part=part_view(reason.part),
        is_open=reason.is_open,
    )


def _part(wording: Phrases, part: PartVerdict) -> PartVerdictView:
    at_least = outcome_view(wording, part.at_least)
    said: Words = at_least.title if part.outcome else in_use.undetermined_at_least(outcome=at_least.title)
    live, status = wording.scores.live, status_view(part.status)
    stopped = stopped_since(live.events, part.part, part.status) if live else None
    if stopped:
        status = status._replace(words=in_use.status_but_stopped(status=status.words, since=stopped))
    return PartVerdictView(
        part=PartView(*part.part),
        status=status,
        outcome=at_least if part.outcome else None,
        at_least=at_least,
        said=said,
        reasons=_reasons(wording, part.reasons),
        stopped=stopped,
    )


def _approved(wording: Phrases, verdict: LiveVerdict) -> Iterator[ApprovedView]:
    for id_, day in verdict.approved.items():
        today = VERDICTS[wording.scores.gate(id_).verdict]
        words = in_use.approved_line(gate=wording.gate(id_).title, on=day, verdict=today.word)
        yield ApprovedView(wording.gate_view(id_), day, today, words)


def failed_sites(wording: Phrases, verdict: LiveVerdict) -> tuple[FailedSiteView, ...]:
    """Return the sites at which a repeating gate fails, in the order of the answers."""
    in_use_now = {part.part.id for part in verdict.parts if part.part.kind == "site"}
    return tuple(
        FailedSiteView(
            site=PartView("site", site.site, site.title),
            gate=NamedView(site.verdict.id, site.verdict.id, site.verdict.title),
            in_use=site.site in in_use_now,
            because=site.verdict.because,
        )
        for site in sites_with(wording.scores, wording.answers, wording.rubric, Verdict.FAILED)
    )


def sureness(wording: Phrases) -> Iterator[SureView]:
    """Yield how sure the verdict on the tool in use is, then that of the next gate."""
    scores = wording.scores
    if scores.sure_of_live:
        yield _sure(wording, None, scores.sure_of_live)
    if scores.sure_of_gate and scores.next_gate:
        yield _sure(wording, scores.next_gate, scores.sure_of_gate)


def _sure(wording: Phrases, gate: str | None, sure: HowSureNow) -> SureView:
    things = doubts(wording, sure)
    words = in_use.sure(name=sure.name, firm=sure.firm, needed=sure.needed)
    if things:
        words = in_use.sure_but(name=sure.name, firm=sure.firm, needed=sure.needed, things=things)
    if sure.reviewed and wording.edition.audience == "full" and not wording.edition.part:
        words = lists.paragraph(words, doubts_said.reviewed(number=sure.reviewed, needed=sure.needed))
    return SureView(
        gate=gate,
        name=sure.name,
        rating=sure.rating,
        needed=sure.needed,
        firm=sure.firm,
        unknown=sure.unknown,
        unproved=sure.unproved,
        delivery_team=sure.delivery_team,
        divided=sure.divided,
        lapsing=sure.lapsing,
        too_unknown=sure.too_unknown,
        reviewed=sure.reviewed,
        words=lists.paragraph(words, in_use.find_out()) if sure.too_unknown else words,
    )

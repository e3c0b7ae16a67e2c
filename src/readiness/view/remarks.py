"""Build the remarks beside the verdicts: late work, caps, unexpected figures, votes and sites."""

from collections.abc import Iterator

from readiness.model.answer import NO_ANSWER
from readiness.model.verdict import Verdict
from readiness.statements import levels
from readiness.statements import remarks as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Words
from readiness.view.delivery_team import answered_by_delivery_team
from readiness.view.entry_words import entry_words
from readiness.view.models.remarks import DoneLateView, RemarkView
from readiness.view.phrases import Phrases

_MOST = 3
"""Questions named by code and title in one sentence of page 1."""
_AT_SITES = {
    Verdict.PASSED: statements.passed_at,
    Verdict.CONDITIONAL: statements.conditional_at,
    Verdict.FAILED: statements.failed_at,
    Verdict.UNDETERMINED: statements.undetermined_at,
}


def done_late(wording: Phrases) -> tuple[DoneLateView, ...]:
    """Return the answers for work done after its deadline and formally accepted."""
    entries = []
    for score in wording.scores.questions.values():
        late = wording.answers.answers.get(score.id, NO_ANSWER).done_late
        if late and score.late:
            name = wording.named(score.id)
            entries.append(
                DoneLateView(
                    name, wording.rubric.called(score.id, score.supported or 0), late.accepted_by, late.date, late.note
                )
            )
    return tuple(entries)


def remarks(wording: Phrases) -> tuple[RemarkView, ...]:
    """Return a remark for each figure outside its expected range and each level lowered by a cap."""
    return tuple(_remarks(wording))


def _remarks(wording: Phrases) -> Iterator[RemarkView]:
    for score in wording.scores.questions.values():
        if score.remark:
            yield RemarkView(wording.named(score.id), score.remark)
        if score.capped:
            scale = wording.rubric.scale_of(score.id)
            held, instead = scale.called(score.supported or 0), scale.called(score.capped.supported)
            text = levels.held_instead(level=held, instead=instead, why=score.capped.because)
            yield RemarkView(wording.named(score.id), text)


def leader_remarks(wording: Phrases) -> Iterator[Statement]:
    """Yield a sentence for each fact that qualifies the verdict: depth, late work, caps, votes, team, sites."""
    yield from _depth(wording)
    if late := [entry_words(entry.question) for entry in done_late(wording)]:
        yield statements.late(questions=at_most(late, _MOST), number=len(late))
    if capped := [entry_words(wording.named(s.id)) for s in wording.scores.questions.values() if s.capped]:
        yield statements.capped(number=len(capped), questions=at_most(capped, _MOST))
    if wide := _apart(wording):
        yield statements.apart(number=len(wide), questions=at_most(wide, _MOST))
    if alone := [entry_words(question) for question in answered_by_delivery_team(wording)]:
        yield statements.delivery_team(number=len(alone), questions=at_most(alone, _MOST))
    for gate in wording.rubric.repeating_gates:
        for verdict, at_sites in _AT_SITES.items():
            if verdict is Verdict.FAILED and wording.scores.live:
                continue  # the headline names them
            sites = _sites(wording, gate.id, verdict)
            if sites:
                yield at_sites(gate=wording.gate(gate.id), sites=at_most(sites))


def _depth(wording: Phrases) -> Iterator[Statement]:
    if wording.answers.assessment.depth is None:
        return
    from readiness.view.depth_words import depth_sentences  # noqa: PLC0415 - only where a depth is stated

    yield from depth_sentences(wording)


def _apart(wording: Phrases) -> list[Words]:
    """Return the questions whose votes are far apart, from the widest spread to the narrowest."""
    if not any(answer.votes for answer in wording.answers.answers.values()):
        return []
    from readiness.view.vote_views import votes_apart  # noqa: PLC0415 - only after votes

    return [entry_words(votes.question) for votes in votes_apart(wording) if votes.is_wide]


def _sites(wording: Phrases, gate: str, verdict: Verdict) -> list[str]:
    """Return the titles of the sites where a repeating gate has a verdict."""
    found = (site for site in wording.scores.sites if site.verdict.id == gate)
    return [site.title for site in found if site.verdict.verdict is verdict]

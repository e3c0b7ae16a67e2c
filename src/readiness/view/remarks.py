"""Build the remarks beside the verdicts: late work, caps, unexpected figures, votes and sites."""

from collections.abc import Iterator

from readiness.model.answers import NO_ANSWER
from readiness.model.scorecard import Verdict
from readiness.statements import levels
from readiness.view.models.report import DoneLateView, RemarkView
from readiness.view.phrases import Phrases
from readiness.view.vote_views import answered_by_delivery_team, votes_apart
from readiness.view.words import VERDICTS, count_text, list_text


def done_late(wording: Phrases) -> tuple[DoneLateView, ...]:
    """Return the answers for work done after its deadline and formally accepted."""
    entries = []
    for score in wording.scores.questions.values():
        late = wording.answers.answers.get(score.id, NO_ANSWER).done_late
        if late and score.late:
            name = wording.named(score.id)
            entries.append(DoneLateView(name, score.supported or 0, late.accepted_by, late.date.isoformat(), late.note))
    return tuple(entries)


def remarks(wording: Phrases) -> tuple[RemarkView, ...]:
    """Return a remark for each figure outside its expected range and each level lowered by a cap."""
    return tuple(_remarks(wording))


def _remarks(wording: Phrases) -> Iterator[RemarkView]:
    for score in wording.scores.questions.values():
        if score.remark:
            yield RemarkView(wording.named(score.id), score.remark)
        if score.capped:
            held, instead = score.supported or 0, score.capped.supported
            text = levels.held_instead(level=held, instead=instead, why=score.capped.because)
            yield RemarkView(wording.named(score.id), text)


def leader_remarks(wording: Phrases) -> Iterator[str]:
    """Yield a sentence for each fact that qualifies the verdict: late work, caps, votes, delivery team, sites."""
    late = [entry.question.code for entry in done_late(wording)]
    if late:
        done = "was done after its time" if len(late) == 1 else "were done after their time"
        yield f"{list_text(late)} {done}, and accepted on record."
    capped = [wording.named(score.id).code for score in wording.scores.questions.values() if score.capped]
    if capped:
        are = "is held at a lower level than claimed" if len(capped) == 1 else "are held at a lower level than claimed"
        yield f"{count_text(len(capped), 'answer')} {are}: {list_text(capped)}."
    if wide := [question_votes.question.code for question_votes in votes_apart(wording) if question_votes.is_wide]:
        yield f"The room was two levels or more apart on {count_text(len(wide), 'question')}: {list_text(wide)}."
    if alone := [question.code for question in answered_by_delivery_team(wording)]:
        were = "was" if len(alone) == 1 else "were"
        yield f"{count_text(len(alone), 'answer')} {were} given only by the delivery team: {list_text(alone)}."
    for gate in wording.rubric.repeating_gates:
        of_gate = [site for site in wording.scores.sites if site.verdict.id == gate.id]
        named = {verdict: [s.title for s in of_gate if s.verdict.verdict is verdict] for verdict in Verdict}
        verdicts = [f"{VERDICTS[verdict].word} at {list_text(titles)}" for verdict, titles in named.items() if titles]
        if verdicts:
            yield f"{gate.id} {gate.title}: {', '.join(verdicts)}."

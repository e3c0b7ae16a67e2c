"""What stands beside the verdicts and has to be known: work done late, caps, figures to explain, sites."""

from collections.abc import Iterator

from readiness.model.answers import Answer
from readiness.model.scorecard import Verdict
from readiness.reporting.view.answers import measure_in_words
from readiness.reporting.view.shape import DoneLate, Remark
from readiness.reporting.view.voices import answered_by_delivery_team, votes_apart
from readiness.reporting.view.wording import Wording
from readiness.reporting.view.words import VERDICTS, count, listed, sentence

_NO_ANSWER = Answer()


def done_late(wording: Wording) -> tuple[DoneLate, ...]:
    """Return the answers marked as done late and accepted on record."""
    found = []
    for score in wording.scores.questions.values():
        late = wording.answers.answers.get(score.id, _NO_ANSWER).done_late
        if late and score.late:
            name = wording.named(score.id)
            found.append(DoneLate(name, score.supported or 0, late.accepted_by, late.date.isoformat(), late.note))
    return tuple(found)


def remarks(wording: Wording) -> tuple[Remark, ...]:
    """Return figures outside what is expected, and levels held by a cap."""
    return tuple(_remarks(wording))


def _remarks(wording: Wording) -> Iterator[Remark]:
    for score in wording.scores.questions.values():
        if score.remark:
            yield Remark(wording.named(score.id), sentence(measure_in_words(wording, score.id, score.remark)))
        if score.capped:
            text = f"Held at {score.supported} instead of {score.capped.supported}: {score.capped.because}"
            yield Remark(wording.named(score.id), sentence(text))


def marks(wording: Wording) -> Iterator[str]:
    """Yield what a leader should know about the verdict, one sentence each."""
    late = [entry.question.code for entry in done_late(wording)]
    if late:
        done = "was done after its time" if len(late) == 1 else "were done after their time"
        yield f"{listed(late)} {done}, and accepted on record."
    capped = [wording.named(score.id).code for score in wording.scores.questions.values() if score.capped]
    if capped:
        are = "is held at a lower level than claimed" if len(capped) == 1 else "are held at a lower level than claimed"
        yield f"{count(len(capped), 'answer')} {are}: {listed(capped)}."
    if wide := [one.question.code for one in votes_apart(wording) if one.is_wide]:
        yield f"The room was two levels or more apart on {count(len(wide), 'question')}: {listed(wide)}."
    if alone := [question.code for question in answered_by_delivery_team(wording)]:
        were = "was" if len(alone) == 1 else "were"
        yield f"{count(len(alone), 'answer')} {were} given only by the delivery team: {listed(alone)}."
    for gate in wording.rubric.repeating_gates:
        at_sites = [site for site in wording.scores.sites if site.verdict.id == gate.id]
        named = {verdict: [s.title for s in at_sites if s.verdict.verdict is verdict] for verdict in Verdict}
        said = [f"{VERDICTS[verdict].word} at {listed(titles)}" for verdict, titles in named.items() if titles]
        if said:
            yield f"{gate.id} {gate.title}: {', '.join(said)}."

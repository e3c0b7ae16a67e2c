"""Find the questions that only the delivery team answered."""

from collections.abc import Iterator

from readiness.model.answer import NO_ANSWER, Answer, State
from readiness.scoring.vote_agreement import only_delivery_team
from readiness.view.models.parts import NamedView
from readiness.view.phrases import Phrases


def answered_by_delivery_team(wording: Phrases) -> tuple[NamedView, ...]:
    """Return the questions answered only by the delivery team, which builds or sells the subject."""
    return tuple(wording.named(id_) for id_, answer in asked_answers(wording) if is_delivery_team_only(wording, answer))


def is_delivery_team_only(wording: Phrases, answer: Answer) -> bool:
    """Return whether only the delivery team, which builds or sells the subject, gave this answer."""
    if answer.state_on(wording.answers.date) is State.UNANSWERED:
        return False
    return only_delivery_team(answer, wording.answers.assessment.participants)


def asked_answers(wording: Phrases) -> Iterator[tuple[str, Answer]]:
    """Yield every question that is asked, with its answer."""
    for id_, score in wording.scores.questions.items():
        if score.state is not State.NOT_ASKED:
            yield id_, wording.answers.answers.get(id_, NO_ANSWER)

"""Where the room disagreed, how far it agreed, what it put aside, and what only the delivery team said."""

from collections.abc import Iterable, Iterator

from readiness.model.answers import Answer, State
from readiness.model.questionnaire import Question
from readiness.reporting.view.shape_voices import AgreementRow, Voices, VotesOn, VoteView
from readiness.reporting.view.wording import Wording
from readiness.reporting.view.words import STATES, spoken
from readiness.scoring.agreement import agreement, only_delivery_team, spread

_NO_ANSWER = Answer()


def voices(wording: Wording) -> Voices:
    """Return what the people in the room said before they agreed."""
    asked = [id_ for id_, score in wording.scores.questions.items() if score.state is not State.NOT_ASKED]
    said = {id_: wording.answers.answers.get(id_, _NO_ANSWER) for id_ in asked}
    apart = [_votes_on(wording, id_, answer) for id_, answer in said.items() if len(set(answer.votes.values())) > 1]
    return Voices(
        agreement=tuple(_agreement(wording)),
        apart=tuple(sorted(apart, key=lambda one: -one.apart)),
        parking_lot=tuple(wording.named(id_) for id_, answer in said.items() if answer.flagged),
        delivery_team_only=tuple(
            wording.named(id_) for id_, answer in said.items() if is_delivery_team_only(wording, answer)
        ),
    )


def is_delivery_team_only(wording: Wording, answer: Answer) -> bool:
    """Was this answered, and by nobody but those who build or sell what is assessed?"""
    if answer.state is State.UNANSWERED:
        return False
    return only_delivery_team(answer, wording.answers.assessment.participants)


def votes_in_words(wording: Wording, answer: Answer) -> tuple[VoteView, ...]:
    """Return every vote, in the order people are named."""
    names = [one.name for one in wording.answers.assessment.participants if one.name in answer.votes]
    ordered = [*names, *(name for name in answer.votes if name not in names)]
    return tuple(VoteView(name, spoken(str(answer.votes[name]))) for name in ordered)


def _votes_on(wording: Wording, id_: str, answer: Answer) -> VotesOn:
    found = spread(answer.votes, wording.rubric.scale_of(id_))
    return VotesOn(
        question=wording.named(id_),
        dimension=wording.dimension_of(id_),
        votes=votes_in_words(wording, answer),
        apart=found.apart if found else 0,
        is_wide=found is not None and found.is_wide,
        recorded=f"level {answer.level}" if answer.level is not None else STATES[answer.state].word,
    )


def _agreement(wording: Wording) -> Iterator[AgreementRow]:
    whole = _row(wording, "Overall", wording.questionnaire.questions.values())
    parts = [_row(wording, node.title, node.all_questions()) for node in wording.questionnaire.dimensions]
    if whole.questions:
        yield whole
        yield from (part for part in parts if part.questions)


def _row(wording: Wording, title: str, questions: Iterable[Question]) -> AgreementRow:
    found = agreement(questions, wording.answers.answers, wording.assessment.pack)
    alpha = None if found.alpha is None else f"{float(found.alpha):.2f}".replace("-", "−")
    return AgreementRow(title, alpha, found.because or None, found.questions)

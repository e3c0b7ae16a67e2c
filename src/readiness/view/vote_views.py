"""Build the votes: agreement, split votes, parking lot and answers of the delivery team only."""

from collections.abc import Collection, Mapping

from readiness.model.answer import Answer
from readiness.model.answers import Answers
from readiness.model.node_rubric import OVERALL
from readiness.model.pack import Pack
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN, Vote
from readiness.model.policies import Rounding
from readiness.model.questionnaire import Question
from readiness.model.scale import Scale
from readiness.scoring.vote_agreement import Agreement, vote_agreement, vote_spread, votes_in_order
from readiness.statements import states
from readiness.statements.levels import level
from readiness.statements.scores import overall
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure
from readiness.view.delivery_team import answered_by_delivery_team, asked_answers
from readiness.view.figures import number_figure, tell_apart
from readiness.view.models.votes import (
    AgreementView,
    QuestionVotesView,
    VotesView,
    VoteView,
)
from readiness.view.phrases import Phrases
from readiness.view.words import STATES

_WITHOUT_LEVEL = {UNKNOWN: states.unknown(), NOT_APPLICABLE: states.not_applicable()}
_TWO_DECIMALS = Rounding.model_construct(digits=2)


def votes_view(wording: Phrases) -> VotesView:
    """Return the participants' votes and how far they agree."""
    from readiness.view.talked_views import parked_view, talked_view  # noqa: PLC0415 - only where votes are told

    answers = list(asked_answers(wording))
    return VotesView(
        agreement=agreement_rows(wording.assessment.pack, wording.answers),
        apart=votes_apart(wording),
        talked=tuple(talked_view(wording, id_, one) for id_, one in answers if _is_decided(one)),
        parking_lot=tuple(parked_view(wording.named(id_), one.flagged) for id_, one in answers if one.flagged),
        delivery_team_only=answered_by_delivery_team(wording),
    )


def _is_decided(answer: Answer) -> bool:
    """Return whether the room decided after talking; what is parked is not decided, even where a level stands."""
    return bool(answer.second_votes or answer.because) and not answer.flagged


def votes_apart(wording: Phrases) -> tuple[QuestionVotesView, ...]:
    """Return the questions with different votes, from the widest spread to the narrowest."""
    split = [
        _votes_on(wording, id_, answer) for id_, answer in asked_answers(wording) if len(set(answer.votes.values())) > 1
    ]
    return tuple(sorted(split, key=lambda question_votes: -question_votes.apart))


def vote_list(wording: Phrases, cast: Mapping[str, Vote], scale: Scale) -> tuple[VoteView, ...]:
    """Return every vote of a round on a question, in the order of the participants."""
    votes = votes_in_order(cast, wording.answers.assessment.participants)
    return tuple(
        VoteView(name, str(scale.called(vote)), vote, scale.called(vote))
        if isinstance(vote, int)
        else VoteView(name, _WITHOUT_LEVEL[vote], None)
        for name, vote in votes
    )


def agreement_rows(pack: Pack, answers: Answers) -> tuple[AgreementView, ...]:
    """Return the agreement of votes overall and in each dimension; parts without votes are left out."""
    questionnaire = pack.questionnaire
    parts: list[tuple[str, Words, Collection[Question]]] = [(OVERALL, overall(), questionnaire.questions.values())]
    parts += [(node.id, node.title, list(node.all_questions())) for node in questionnaire.dimensions]
    rows = [_row(id_, title, vote_agreement(questions, answers.answers, pack)) for id_, title, questions in parts]
    return tuple(row for row in rows if row.questions)


def recorded_answer(wording: Phrases, id_: str, answer: Answer) -> Statement:
    """Return the answer after the votes in words."""
    if answer.level is None:
        return STATES[answer.state_on(wording.answers.date)].word
    return level(level=wording.rubric.scale_of(id_).called(answer.level))


def _votes_on(wording: Phrases, id_: str, answer: Answer) -> QuestionVotesView:
    scale = wording.rubric.scale_of(id_)
    spread = vote_spread(answer.votes, scale)
    return QuestionVotesView(
        question=wording.named(id_),
        dimension=wording.dimension_of(id_),
        votes=vote_list(wording, answer.votes, scale),
        apart=spread.apart if spread else 0,
        is_wide=spread is not None and spread.is_wide,
        recorded=recorded_answer(wording, id_, answer),
        recorded_level=answer.level,
        lowest=scale.lowest,
        top=scale.top,
        level_ids=scale.ids,
    )


def alpha_figure(agreement: Agreement) -> Figure | None:
    """Return Krippendorff's alpha with two decimals, or with as many as show that it is below 1; None without one."""
    alpha = agreement.alpha
    return None if alpha is None else number_figure(alpha, tell_apart(_TWO_DECIMALS, [(alpha, 1)]))


def _row(id_: str, title: Words, agreement: Agreement) -> AgreementView:
    return AgreementView(id_, title, alpha_figure(agreement), agreement.because, agreement.questions)

"""Build what talking changed, and the parking lot."""

from collections.abc import Mapping

from readiness.model.answer import Answer, Parked
from readiness.model.participants import Vote
from readiness.model.scale import Scale
from readiness.scoring.vote_agreement import vote_spread
from readiness.statements import report_text
from readiness.statements import talked as statements
from readiness.statements.lists import entries
from readiness.statements.statement import Words
from readiness.view.models.parts import NamedView
from readiness.view.models.votes import ParkedView, TalkedView
from readiness.view.phrases import Phrases
from readiness.view.vote_views import recorded_answer, vote_list


def parked_view(question: NamedView, parked: Parked) -> ParkedView:
    """Return a question on the parking lot with what is known of it."""
    said = (parked.why, parked.owner, report_text.parked_until(day=parked.due) if parked.due else None)
    known = [one for one in said if one is not None]
    details = entries(*known) if known else None
    return ParkedView(*question, parked.why, parked.owner, parked.due, details)


def talked_view(wording: Phrases, id_: str, answer: Answer) -> TalkedView:
    """Return the votes on a question before and after talking, and its answer with the reason."""
    scale, recorded = wording.rubric.scale_of(id_), recorded_answer(wording, id_, answer)
    before, after = (_ends(votes, scale) for votes in (answer.votes, answer.second_votes))
    line = statements.recorded(answer=recorded)
    if before and after:
        line = statements.talked(before=before, after=after, answer=recorded)
    elif before:
        line = statements.voted_once(before=before, answer=recorded)
    if answer.because:
        line = statements.with_reason(line=line, because=answer.because)
    second = vote_list(wording, answer.second_votes, scale)
    return TalkedView(wording.named(id_), second, answer.because, recorded, line)


def _ends(votes: Mapping[str, Vote], scale: Scale) -> Words | None:
    """Return the levels from the lowest to the highest vote; None without a level."""
    spread = vote_spread(votes, scale)
    if spread is None:
        return None
    lowest, highest = (statements.one_level(level=scale.called(level)) for level in spread[:2])
    return statements.from_to(lowest=lowest, highest=highest) if spread.apart else lowest

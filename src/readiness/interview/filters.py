"""Parts of a questionnaire that an interview can be limited to."""

from dataclasses import dataclass

from readiness.errors import UnknownNameError
from readiness.model.answers import Answer, Answers, State
from readiness.model.pack import Pack
from readiness.model.questionnaire import Question
from readiness.model.scorecard import Scorecard
from readiness.scoring.vote_agreement import vote_spread

ONLY = ("core", "prework", "room", "blockers", "unanswered", "flagged", "disagreed")
"""The screening set; what specialists answer before the day; what is for the room; and by how questions stand."""
_NONE = {
    "blockers": "no blocker keeps the next gate shut",
    "unanswered": "every question is answered",
    "flagged": "no question is flagged",
    "disagreed": "there are no votes two levels apart",
}
_NONE_MARKED = {
    "core": "{} marks no question as part of the screening set",
    "prework": "{} marks no question as work before the day",
    "room": "{} marks every question as work before the day",
}
_NOTHING = Answer()


@dataclass(frozen=True, slots=True)
class QuestionFilter:
    """The part that is asked; what belongs to it is settled when the interview begins, so that nothing slips away."""

    name: str
    ids: frozenset[str] | None
    """None when everything is asked."""
    why: str = ""
    """Why nothing may belong to it; empty where only the profile can be the reason."""

    def holds(self, question: Question) -> bool:
        """Does a question belong to it?"""
        return self.ids is None or question.id in self.ids

    @property
    def nothing(self) -> tuple[str, str]:
        """What to say when nothing is left to ask."""
        if self.why:
            return f"nothing to ask: {self.why}", "begin without --only"
        return "this profile leaves no question to ask", "check the facts under 'profile'"


def question_filter(
    name: str, pack: Pack, scorecard: Scorecard, answers: Answers, target: str | None
) -> QuestionFilter:
    """Return the part with a name, or a dimension. Raises UnknownNameError."""
    if not name:
        return QuestionFilter("", None)
    questionnaire = pack.questionnaire
    questions = questionnaire.questions.values()
    kinds = [*ONLY, *(node.id for node in questionnaire.dimensions)]
    match name:
        case "core":
            ids = {one.id for one in questions if one.core}
        case "prework" | "room":
            ids = {one.id for one in questions if one.prework == (name == "prework")}
        case "blockers":
            ids = set(blockers_left(scorecard, target))
        case "unanswered":
            ids = {id_ for id_, score in scorecard.questions.items() if score.state is State.UNANSWERED}
        case "flagged":
            ids = {id_ for id_, answer in answers.answers.items() if answer.flagged}
        case "disagreed":
            ids = {one.id for one in questions if is_disagreed(answers.answers.get(one.id, _NOTHING), one.id, pack)}
        case dimension if dimension in kinds:
            ids = {one.id for one in questions if questionnaire.dimension_of[one.id].id == dimension}
        case _:
            raise UnknownNameError("part of the questionnaire", name, kinds)
    return QuestionFilter(name, frozenset(ids), _why_nothing(name, pack, empty=not ids))


def _why_nothing(name: str, pack: Pack, *, empty: bool) -> str:
    """Say why a part holds nothing; empty where only the profile can be the reason."""
    if name == "blockers" and not pack.rubric.gates:
        return f"{pack.rubric.rubric} has no gates that a blocker could keep shut"
    return _NONE.get(name, "") or (_NONE_MARKED.get(name, "").format(pack.name) if empty else "")


def blockers_left(scorecard: Scorecard, target: str | None = None) -> list[str]:
    """Return the blockers that keep the target, or the next gate, from passing."""
    gate = target if target in {verdict.id for verdict in scorecard.gates} else scorecard.next_gate
    if gate is None:
        return []
    reasons = scorecard.gate(gate).reasons
    return [reason.id for reason in reasons if reason.criticality == "blocker" and reason.id in scorecard.questions]


def is_disagreed(answer: Answer, question: str, pack: Pack) -> bool:
    """Do the votes on a question lie so far apart that they ask for a discussion?"""
    apart = vote_spread(answer.votes, pack.rubric.scale_of(question))
    return apart is not None and apart.is_wide

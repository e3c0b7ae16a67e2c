"""Models of the answers, their evidence and the open questions."""

from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement, Words
from readiness.statements.values import Level
from readiness.view.models.parts import CalledLevels, NamedView, StateView
from readiness.view.models.votes import VoteView


class OpenQuestionView(NamedTuple):
    """A question without a level, with the reason."""

    question: NamedView
    dimension: str
    criticality: str
    reason: Words | None
    approved_by: str | None
    expires: date | None
    """The last day on which it does not apply; None for a question that does apply, and without such a day."""
    blocks: str | None
    """Id of the next gate if it needs this question, else None."""


class EvidenceView(NamedTuple):
    """A document or record that supports an answer and that a third party can check."""

    title: str
    date: date | None
    age: Statement | None
    """Age on the day of the assessment, as in `4 months old`."""
    location: str | None
    link: str | None
    """The location if it is a web address that is safe to link, else None."""
    supports: Level | None
    state: StateView
    document: int | None
    """Its number in the register, as in `[E3]`; None for evidence of this answer alone."""
    at: str | None
    """The place in that document."""


class AnswerView(NamedTuple):
    """The answer to one question with its levels, votes and evidence."""

    question: NamedView
    prompt: str
    state: StateView
    criticality: str
    weight: str
    scope: str
    claimed: int | None
    supported: int | None
    evidenced: int | None
    unverified: bool
    """True if the evidenced level is below the claimed level."""
    needed: int | None
    """Minimum level at the next gate; None without one."""
    wanted: int | None
    """Level the roadmap's target requires; None without one."""
    short: bool
    """True if the evidenced level is below the next gate's minimum."""
    level_name: str | None
    level_text: str | None
    lowest: int
    top: int
    """Highest level of the question's scale; `lowest` is its lowest."""
    level_ids: tuple[tuple[int, str], ...]
    """The levels that have an id, by number."""
    facets: Statement | None
    """Claimed level of each facet, as in `Documented 3, In use 1`; None without facets."""
    next_level: int | None
    called: CalledLevels
    next_text: str | None
    because: Statement
    of_parts: Statement | None
    """The evidenced level of every function or segment; None for a question answered once."""
    variant: str | None
    """Name of the variant that the level texts come from; None for the ordinary texts."""
    variant_said: str | None
    """That name in words: the title of the choice of a fact that it is named after, if it is."""
    done_late: Statement | None
    capped: str | None
    """Reason of the cap that lowers the level; None without a cap."""
    reason: str | None
    """The reason why it does not apply; None for a question that does apply."""
    approved_by: str | None
    expires: date | None
    """The last day on which it does not apply; None for a question that does apply, and without such a day."""
    note: str | None
    measured: Statement | None
    votes: tuple[VoteView, ...]
    """The vote of each participant."""
    second_votes: tuple[VoteView, ...]
    """The votes of the last round after the room talked."""
    agreed_because: str | None
    """The reason why the room agreed after votes that were far apart."""
    flagged: bool
    """True if the question was put on the parking lot for later discussion."""
    delivery_team_only: bool
    """True if only the delivery team, which builds or sells the subject, answered."""
    evidence: tuple[EvidenceView, ...]
    themes: tuple[str, ...]
    references: tuple[str, ...]
    sources: tuple[str, ...]


class AlikeView(NamedTuple):
    """The reason that several questions of a dimension share for the state that leaves them without a level."""

    state: StateView
    because: Statement
    number: int


class DimensionAnswersView(NamedTuple):
    """The answers of one dimension in the questionnaire's order."""

    id: str
    title: str
    answers: tuple[AnswerView, ...]
    alike: tuple[AlikeView, ...]
    """The reasons that at least four of them share, told once above them."""

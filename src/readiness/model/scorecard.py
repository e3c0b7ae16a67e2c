"""All scores and gate verdicts of one assessment, each with its reason."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from readiness.errors import UnknownNameError
from readiness.model.answer import State
from readiness.model.counts import Blockers, Conditions, Minimums
from readiness.model.cross_rules import Contradiction, Overdue
from readiness.model.field_types import Criticality, Exact
from readiness.model.live import HowSureNow, LiveVerdict, Part, Reopened
from readiness.model.verdict import GateVerdict
from readiness.statements import scores
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement
from readiness.statements.values import Figure


class EvidenceState(StrEnum):
    """The state of a piece of evidence; only valid evidence counts."""

    VALID = "valid"
    EXPIRED = "expired"
    UNDATED = "undated"
    REOPENED = "reopened"
    """From before an event that reopened the question, or of its day."""


class QuestionScore(NamedTuple):
    """The levels of one question, with the reason. Levels are None when neither the answer nor a policy gives one."""

    id: str
    state: State
    claimed: int | None
    """The level answered, or the level that the rubric's policy gives a question without one."""
    supported: int | None
    """The claimed level, limited by the measured figure and by the rule for work done late."""
    evidenced: int | None
    """The supported level, limited by valid evidence: dated and not expired."""
    sentences: tuple[Statement, ...]
    """The reason for the three levels, from the level claimed to the level evidenced; at least one sentence."""
    weight: Exact
    criticality: Criticality
    evidence: tuple[EvidenceState, ...] = ()
    """The state of each piece of evidence, in the order of the answers file."""
    late: bool = False
    """True if the work was done late and accepted on record."""
    remark: Statement | None = None
    """A remark on a figure outside its expected range; it never lowers the level."""
    capped: "Capped | None" = None
    """The cap in force, with the levels before it; None without one."""
    facets: "tuple[FacetLevel, ...]" = ()
    """The levels of its facets, where they were answered separately."""
    lapsed: "Lapsed | None" = None
    """The approval that it does not apply, if that has expired; None otherwise."""
    part: Part | None = None
    """The function or segment whose level counts, for a question asked of each; None for any other."""
    reopened: tuple[Reopened, ...] = ()
    """The events that reopened it and after which it was not shown again."""
    before_events: int | None = None
    """The level evidenced without these events; None where none holds it open."""
    blocks: bool = False
    """True if no node above it gets a score because of its state or level."""

    @property
    def because(self) -> Statement:
        """The reason for the three levels, as one paragraph."""
        return paragraph(*self.sentences)


class Lapsed(NamedTuple):
    """An approval that a question does not apply, which has expired."""

    until: date
    """The last day on which the question did not apply."""
    approved_by: str


class FacetLevel(NamedTuple):
    """The levels of one facet of a question."""

    id: str
    claimed: int
    evidenced: int


class Capped(NamedTuple):
    """A cap in force on a question, and the levels it would have without it."""

    supported: int
    evidenced: int
    needs: dict[str, int]
    """The supported levels, by question, that would lift the cap; empty when nothing lifts it."""
    because: str


class Term(NamedTuple):
    """One part of a score: a question or a node, with its weight and value."""

    id: str
    weight: Exact
    value: Exact
    stage: int = 0
    """The stage of the question, for methods with stages; 0 for none."""


class Score(NamedTuple):
    """A value in the units of the scale; None when nothing was answered, never 0 or -1."""

    value: Fraction | None
    because: Statement
    terms: tuple[Term, ...] = ()
    withheld: tuple[Statement, ...] = ()
    """The things that withhold the score: questions without an answer, unknown, or below the level they need."""


class Reading(NamedTuple):
    """The band or level that a score falls into."""

    name: str
    """The name of a band, or of a level of the scale."""
    because: str
    """The reason a required question caps it; empty when none does."""


class NodeScore(NamedTuple):
    """The scores of the whole, of a dimension or of a section."""

    id: str
    title: str
    claimed: Score
    evidenced: Score
    coverage: Fraction | None
    """The weighted share of applicable questions answered with a level, 0 to 1; None when none is applicable."""
    answered: int
    """The number of questions answered with a level."""
    unknown: int
    """The number of questions to which the answer is unknown."""
    claimed_above_evidence: int
    """The number of questions that claim a level above the one their evidence shows, whatever a cap holds them at."""
    applicable: int
    """The number of questions asked that apply: answered, unknown or unanswered."""
    left_out: int
    """The number of questions asked that do not count in its score, because the rubric gives them no level."""
    unanswered: int
    not_applicable: int
    not_asked: int
    """The number of questions not asked; with the four others it adds up to all questions."""
    questions: tuple[str, ...] = ()
    """Full ids of every question below, asked or not."""
    parts: tuple["NodeScore", ...] = ()
    """Dimensions of the whole, sections of a dimension or of a section."""
    facets: tuple[Score, ...] = ()
    """The claimed score of every facet, in the rubric's order."""
    least: Exact | None = None
    """The lowest score possible with the questions that count."""
    most: Exact | None = None
    """The highest score possible with the questions that count: the y of 'x of y'."""
    reads: Reading | None = None
    """The band or level of the evidenced score."""
    claimed_reads: Reading | None = None
    """The band or level of the claimed score."""
    target: Exact | None = None
    """The target for its score."""


class ThemeScore(NamedTuple):
    """The index of a theme: the weighted mean of its questions over all dimensions."""

    id: str
    title: str
    claimed: Score
    evidenced: Score
    questions: tuple[str, ...]


class SiteVerdict(NamedTuple):
    """The verdict of a repeating gate at one site."""

    site: str
    title: str
    verdict: GateVerdict
    questions: dict[str, QuestionScore]
    """The scores of the gate's questions at the site."""


@dataclass(frozen=True, slots=True, repr=False)
class Scorecard:
    """All scores and verdicts of one assessment; `scorecard["data"]` is the score of the dimension `data`."""

    overall: NodeScore
    questions: dict[str, QuestionScore]
    themes: tuple[ThemeScore, ...]
    gates: tuple[GateVerdict, ...]
    headline: str | None
    """The last gate up to which all pass or pass conditionally; None when the first does not."""
    next_gate: str | None
    """The gate after the headline gate; None when all pass."""
    contradictions: tuple[Contradiction, ...]
    overdue: tuple[Overdue, ...]
    by_node: dict[str, NodeScore]
    """Every node by id, from the top down; the whole is `overall`."""
    blockers: dict[str, Blockers]
    """The blockers of every node, by its id."""
    minimums: dict[str, Minimums]
    """The minimums of the next gate in every node, by its id; without a next gate there are none."""
    conditions: dict[str, Conditions]
    """The conditions of the gates reached: all by `overall`, and those of every dimension by its id."""
    sites: tuple[SiteVerdict, ...] = ()
    """The verdicts of repeating gates, one for each site."""
    parts: dict[str, tuple[QuestionScore, ...]] = field(default_factory=dict)
    """The scores of every function or segment that counts, by question asked of each."""
    live: LiveVerdict | None = None
    """The verdict on the tool in use; None for a rubric without rules for it."""
    sure_of_gate: HowSureNow | None = None
    """The sureness of the next gate's verdict; None without a next gate, or where the rubric does not rate it."""
    sure_of_live: HowSureNow | None = None
    """The sureness of the verdict on the tool in use; None where there is none."""

    def __getitem__(self, node: str) -> NodeScore:
        """Return the scores of a dimension, a section or the whole, `overall`, by id. Raises UnknownNameError."""
        if node not in self.by_node:
            raise UnknownNameError("score", node, list(self.by_node))
        return self.by_node[node]

    def __contains__(self, node: object) -> bool:
        return node in self.by_node

    def __iter__(self) -> Iterator[str]:
        return iter(self.by_node)

    def __repr__(self) -> str:
        return f"<Scorecard {self.summary}>"

    @property
    def summary(self) -> Statement:
        """The headline gate and the evidenced score in a few words, for a log."""
        value = self.overall.evidenced.value
        score = (
            scores.none()
            if value is None
            else scores.evidenced(score=Figure(str(value), float(value), f"{float(value):.3g}"))
        )
        if not self.gates:
            return score
        return scores.reached(gate=self.headline, score=score) if self.headline else scores.none_reached(score=score)

    def question(self, question: str) -> QuestionScore:
        """Return the levels of a question by its full id. Raises UnknownNameError."""
        if question not in self.questions:
            raise UnknownNameError("question", question, list(self.questions))
        return self.questions[question]

    def gate(self, gate: str) -> GateVerdict:
        """Return the verdict of a gate by its id. Raises UnknownNameError."""
        for verdict in self.gates:
            if verdict.id == gate:
                return verdict
        raise UnknownNameError("gate", gate, [verdict.id for verdict in self.gates])

    def criticality_at(self, question: str, gate: str) -> Criticality:
        """Return a question's criticality at a gate, or in general if it has no minimum there or no gate is named."""
        at_gate = self.gate(gate).criticalities if gate else {}
        return at_gate.get(question, self.questions[question].criticality)

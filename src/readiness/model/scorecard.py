"""All scores and gate verdicts of one assessment, each with its reason."""

from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from readiness.model.answers import State
from readiness.model.field_types import Criticality, Exact


class EvidenceState(StrEnum):
    """Whether a piece of evidence counts."""

    VALID = "valid"
    EXPIRED = "expired"
    UNDATED = "undated"


class QuestionScore(NamedTuple):
    """How one question stands. Levels are None unless the state gives the question one."""

    id: str
    state: State
    claimed: int | None
    """The level said, or the level the rubric's policy gives the state."""
    supported: int | None
    """The smaller of claimed and what the measured figure supports."""
    evidenced: int | None
    """The smaller of supported and what dated, unexpired evidence supports."""
    because: str
    """Why the three are what they are, in a sentence."""
    weight: Exact
    criticality: Criticality
    evidence: tuple[EvidenceState, ...] = ()
    """The state of each piece of evidence, in the order of the answers file."""
    late: bool = False
    """Done late and accepted on record."""
    remark: str | None = None
    """A figure outside what is expected: to be explained, never a lower level."""
    capped: "Capped | None" = None
    """What keeps it lower than it would be by itself."""
    facets: "tuple[FacetLevel, ...]" = ()
    """The sides of it, where they were answered apart."""
    blocks: bool = False
    """No score is given to any node above it while it stands like this."""


class FacetLevel(NamedTuple):
    """How one side of a question stands."""

    id: str
    claimed: int
    evidenced: int


class Capped(NamedTuple):
    """What a question would be at without the cap that holds it."""

    supported: int
    evidenced: int
    needs: dict[str, int]
    """Supported levels that would lift the cap; nothing lifts it when empty."""
    because: str


class Term(NamedTuple):
    """One thing that went into a score."""

    id: str
    weight: Exact
    value: Exact
    stage: int = 0
    """The stage it belongs to, for methods with stages."""


class Score(NamedTuple):
    """A value in the scale's own units; None when nothing was answered, never 0 and never -1."""

    value: Fraction | None
    because: str
    terms: tuple[Term, ...] = ()
    blocked: bool = False
    """No score is given while a question below stands as it does."""


class Reading(NamedTuple):
    """What a score reads as."""

    name: str
    """Of a band, or of a level of the scale."""
    because: str
    """What holds it down, if anything does."""


class NodeScore(NamedTuple):
    """The scores of the whole, of a dimension or of a section."""

    id: str
    title: str
    claimed: Score
    evidenced: Score
    coverage: Fraction | None
    """The weighted share of applicable questions answered; None when none is applicable."""
    answered: int
    applicable: int
    lowest_blocker: str | None
    """The blocker with the lowest evidenced level, the first of them in the questionnaire's order."""
    questions: tuple[str, ...] = ()
    """Full ids of every question below, asked or not."""
    parts: tuple["NodeScore", ...] = ()
    """Dimensions of the whole, sections of a dimension or of a section."""
    facets: tuple[Score, ...] = ()
    """The claimed score of every facet, in the rubric's order."""
    least: Exact | None = None
    """The least and the most it could be, with the questions that count; the ends of what is written 'x of y'."""
    most: Exact | None = None
    reads: Reading | None = None
    """What the evidenced score reads as."""
    claimed_reads: Reading | None = None
    target: Exact | None = None
    """The score wanted of it."""


class ThemeScore(NamedTuple):
    """The index of a theme: the weighted mean of its questions over all dimensions."""

    id: str
    title: str
    claimed: Score
    evidenced: Score
    questions: tuple[str, ...]


class Contradiction(NamedTuple):
    """Answers that cannot well be true together."""

    when: dict[str, int]
    needs: dict[str, int]
    because: str


class Overdue(NamedTuple):
    """A rule of time that was broken."""

    id: str
    title: str
    message: str
    weeks: int
    """Whole weeks between the two dates."""


class Verdict(StrEnum):
    """What a gate says."""

    PASSED = "passed"
    CONDITIONAL = "conditional"
    FAILED = "failed"
    UNDETERMINED = "undetermined"


class ReasonKind(StrEnum):
    """Why a condition of a gate does not simply hold."""

    SHORT = "short"
    REMEDIED = "remedied"
    UNANSWERED = "unanswered"


class Reason(NamedTuple):
    """One condition of a gate that does not simply hold."""

    id: str
    """A question's or a node's id."""
    kind: ReasonKind
    criticality: Criticality
    needs: Exact
    has: Exact | None
    because: str


class GateVerdict(NamedTuple):
    """A gate's verdict, with its reasons: what fails first, then what is conditional, then what is not known."""

    id: str
    title: str
    verdict: Verdict
    reads: str
    """The verdict's further word (go, adjust, stop), or the verdict."""
    reasons: tuple[Reason, ...]
    minimums: dict[str, int]
    """The level this gate needs, by question, for this profile."""
    thresholds: dict[str, Exact]
    """The score this gate needs, by node."""
    met: int
    """How many of its minimums hold."""
    because: str


class SiteVerdict(NamedTuple):
    """The verdict of a repeating gate at one site."""

    site: str
    title: str
    verdict: GateVerdict
    questions: dict[str, QuestionScore]
    """How the questions of the gate stand at the site."""


class Scorecard(NamedTuple):
    """All scores and verdicts of one assessment."""

    overall: NodeScore
    questions: dict[str, QuestionScore]
    themes: tuple[ThemeScore, ...]
    gates: tuple[GateVerdict, ...]
    headline: str | None
    """The last gate for which it and all before it pass, or pass conditionally; None before the first."""
    next_gate: str | None
    """The gate after the headline; None after the last."""
    contradictions: tuple[Contradiction, ...]
    overdue: tuple[Overdue, ...]
    by_node: dict[str, NodeScore]
    """Every node by id, from the top; the whole is `overall`."""
    sites: tuple[SiteVerdict, ...] = ()
    """Repeating gates, site by site."""

    def gate(self, gate: str) -> GateVerdict:
        """The verdict of the gate with that id."""
        return next(verdict for verdict in self.gates if verdict.id == gate)

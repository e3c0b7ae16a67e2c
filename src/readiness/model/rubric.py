"""A rubric: scale, policies, roll-up, gates, targets and initiatives, and the rules for each question."""

from collections.abc import Collection
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, PrivateAttr, model_validator

from readiness.model.aggregates import Aggregate, CandidateRules
from readiness.model.case_rules import CaseRules, IndicatorRules
from readiness.model.cross_rules import Cap, ConsistencyRule, TimeRule
from readiness.model.depth import LeastDepth
from readiness.model.field_types import (
    Criticality,
    Exact,
    Id,
    Note,
    Number,
    Text,
    Version,
    Whole,
    as_whole,
    number_between,
    value_error,
)
from readiness.model.file_model import FileModel
from readiness.model.gate import AnyGate, Gate, RepeatingGate, Target
from readiness.model.initiative import Initiative, Phase
from readiness.model.live_rules import EventKind, HowSure, LiveRules
from readiness.model.node_rubric import Method, NodeRubric, ScoreLevel
from readiness.model.plan_rules import ChanceRules, CostBand, CostRules, SharePercent
from readiness.model.policies import Policies
from readiness.model.question_rubric import Facets, Minimum, QuestionRubric
from readiness.model.references import References
from readiness.model.scale import Scale
from readiness.statements.statement import Statement
from readiness.statements.values import Level

_FACTORS: dict[Criticality, Exact] = {"blocker": 3, "major": 2, "standard": 1}


def _no_capacity(found: Statement) -> Statement:
    from readiness.statements import field_problems

    return field_problems.capacity(found=found)


def _no_factor(found: Statement) -> Statement:
    from readiness.statements import field_problems

    return field_problems.factor(found=found)


class Rubric(FileModel):
    """The rules that turn the answers to one questionnaire into scores, gates and a roadmap."""

    rubric: Id
    """The name of the rubric."""
    version: Version
    title: Text
    questionnaire: Text
    """The questionnaire it is for, with its major version: `healthcare-ai@2`."""
    about: Note = ""
    scale: Scale
    scales: dict[Id, Scale] = Field(default_factory=dict)
    """Further scales by id, for questions that name one."""
    unit: Text | None = None
    """The unit written after scores: `%`."""
    facets: Facets | None = None
    """Sides of every question that are answered separately, such as documented and implemented."""
    policies: Policies
    roll_up: dict[Id, Method]
    """The roll-up method by kind of node: `overall`, `dimension`, `section` or a kind named in the questionnaire."""
    nodes: dict[Id, NodeRubric] = Field(default_factory=dict)
    """Rules for single nodes by id, which override those of their kind; `overall` is the whole."""
    score_levels: dict[Id, ScoreLevel] = Field(default_factory=dict)
    """The bands or levels of scores, by node or kind of node."""
    answer_rules: tuple[Text, ...] = ()
    """Advice to participants for choosing a level."""
    criticality_factors: dict[Criticality, Number] = Field(default_factory=lambda: dict(_FACTORS))
    """Factors by criticality for the value of a level that an initiative closes."""
    capacity: dict[Id, Annotated[Number, number_between("0.5", "10000", _no_capacity)]] = Field(default_factory=dict)
    """Capacity in person-weeks a week by size of organization; an assumption. Required with initiatives."""
    default_size: Id = "any"
    """The size assumed when the profile states none."""
    effort_factor: dict[Id, Annotated[Number, number_between("0.01", "10", _no_factor)]] = Field(default_factory=dict)
    """The factor on efforts by size of organization; an assumption."""
    counted_by: dict[Literal["user", "site", "member"], Id] = Field(default_factory=dict)
    """The facts that tell how many users, sites and members there are, where a plan does not state it."""
    capacity_shares: dict[Id, SharePercent] = Field(default_factory=dict)
    """The percentage of a capacity that each role group has, where only the sum is stated; an assumption."""
    one_team: tuple[Id, ...] = ()
    """The sizes at which everybody does all kinds of work, so that one number limits all role groups together."""
    chances: ChanceRules = ChanceRules.model_construct()
    """The assumptions of the simulation."""
    cost_bands: dict[Id, CostBand] = Field(default_factory=dict)
    """Cost bands by id, from the lowest to the highest: ranges of money, or words, which give no totals."""
    costs: CostRules | None = None
    """The currency and price year of costs; without it they have no totals."""
    case: CaseRules | None = None
    """The rules for money cases; without them answers have none."""
    indicators: IndicatorRules | None = None
    """The rules for indicators."""
    least_depth: tuple[LeastDepth, ...] = ()
    """The least depths of an assessment by profile and gate; the deepest that holds counts."""
    aggregates: tuple[Aggregate, ...] = ()
    """Published figures of others that the full report shows beside the result; they never rank it."""
    candidates: CandidateRules | None = None
    """The rules for choosing between use cases that have not started."""
    bands_less: dict[Id, Whole] = Field(default_factory=dict)
    """The number of cost bands by which work is cheaper, by size of organization; an assumption."""
    gates: tuple[Gate, ...] = ()
    """The gates of the ladder, in order; a rubric without gates gives scores only."""
    repeating_gates: tuple[RepeatingGate, ...] = ()
    phases: tuple[Phase, ...] = ()
    targets: tuple[Target, ...] = ()
    caps: tuple[Cap, ...] = ()
    consistency: tuple[ConsistencyRule, ...] = ()
    time_rules: tuple[TimeRule, ...] = ()
    live: LiveRules | None = None
    """The rules for a tool in use; without them a tool in use is judged by its gates alone."""
    events: tuple[EventKind, ...] = ()
    """The kinds of events that can happen to a tool in use; they need `live`."""
    how_sure: HowSure | None = None
    """The rating of how sure verdicts are; none when absent."""
    questions: dict[Id, QuestionRubric]
    """Rules for each question by full id; the files hold one dimension each."""
    initiatives: tuple[Initiative, ...] = ()
    references: References = References.model_construct()
    _left_out: tuple[Initiative, ...] = PrivateAttr(default=())
    """Initiatives that are not offered, because an organization's plan forbids them."""
    _lacks_amounts: bool = PrivateAttr(default=False)

    @model_validator(mode="after")
    def _complete(self) -> "Rubric":
        from readiness.statements import rubric_fields

        if missing := {"blocker", "major", "standard"} - self.criticality_factors.keys():
            message = rubric_fields.no_factors(lacking=tuple(sorted(missing)))
            raise value_error(message, rubric_fields.give_numbers(), key="criticality_factors")
        if lacking := {"overall", "dimension"} - self.roll_up.keys():
            message = rubric_fields.no_methods(lacking=tuple(sorted(lacking)))
            raise value_error(message, rubric_fields.name_methods(), key="roll_up")
        if self.default_size not in self.capacity and (self.capacity or self.initiatives):
            message = rubric_fields.no_capacity(size=self.default_size)
            raise value_error(message, rubric_fields.add_capacity(), key="capacity")
        return self

    def leaving_out(self, forbidden: Collection[Id]) -> "Rubric":
        """Return the rubric without some initiatives on offer; it still knows them by id."""
        copy = self.changed(initiatives=tuple(one for one in self.initiatives if one.id not in forbidden))
        copy._left_out = tuple(one for one in self.initiatives if one.id in forbidden)  # noqa: SLF001 - of this class
        return copy

    @property
    def lacks_amounts(self) -> bool:
        """True if the amounts were left out, because they are for another profile (`costs.when`)."""
        return self._lacks_amounts

    def without_amounts(self) -> "Rubric":
        """Return the rubric without its amounts of money, which are for another profile; bands keep their order."""
        copy = self.changed(
            cost_bands={name: band if isinstance(band, str) else name for name, band in self.cost_bands.items()},
            initiatives=tuple(one.without_amounts() for one in self.initiatives),
            case=self.case and self.case.changed(rates={}),
        )
        copy._lacks_amounts = True  # noqa: SLF001 - of this class
        return copy

    def scale_of(self, question: str) -> Scale:
        """Return the scale that a question is answered on."""
        return self.scale_by_question[question]

    @cached_property
    def scale_by_question(self) -> dict[str, Scale]:
        """The scale of each question, of those whose scale is known."""
        named = {id_: judged.scale for id_, judged in self.questions.items()}
        return {
            id_: self.scale if name is None else self.scales[name]
            for id_, name in named.items()
            if name is None or name in self.scales
        }

    def called(self, question: str, level: int) -> Level:
        """Return a level of a question as the model calls it: by its id, or by its number where it has no id."""
        return self.scale_of(question).called(level)

    def meaning(self, question: str, level: int) -> str:
        """Return the meaning of a level for a question: its own description, or that of its scale."""
        of_scale = self.scale_of(question).named[level]
        return self.questions[question].levels.get(level) or of_scale.meaning or of_scale.name

    def __repr__(self) -> str:
        return f"<Rubric {self.rubric} {self.version}: {len(self.gates)} gates, {len(self.initiatives)} initiatives>"

    @cached_property
    def counted(self) -> dict[str, dict[int, Exact]]:
        """The value of each level in a mean, by question and level.

        A level of another scale than the rubric's default is mapped linearly onto the range of the default scale.
        """
        least, width = self.scale.least, self.scale.most - self.scale.least
        others = {
            name: {level: as_whole(least + share * width) for level, share in scale.spread()}
            for name, scale in self.scales.items()
        }
        own = self.scale.counts
        return {id_: own if judged.scale is None else others[judged.scale] for id_, judged in self.questions.items()}

    @cached_property
    def gate_named(self) -> dict[str, Gate]:
        """The gates of the ladder by id, in order."""
        return {gate.id: gate for gate in self.gates}

    @cached_property
    def any_gate_named(self) -> dict[str, AnyGate]:
        """The gates of the ladder, then the repeating gates, by id."""
        return {gate.id: gate for gate in (*self.gates, *self.repeating_gates)}

    @cached_property
    def rules_at(self) -> dict[str, dict[str, tuple[Minimum, ...]]]:
        """The rules for the minimum, in order, by gate and question."""
        rules_by_gate: dict[str, dict[str, tuple[Minimum, ...]]] = {gate: {} for gate in self.any_gate_named}
        for id_, judged in self.questions.items():
            for gate, rules in judged.minimum.items():
                rules_by_gate.setdefault(gate, {})[id_] = rules
        return rules_by_gate

    @cached_property
    def minimums_at(self) -> dict[str, dict[str, Minimum]]:
        """The minimums above the lowest level, by gate and question; of several rules the first."""
        return {
            gate: {
                id_: rules[0] for id_, rules in at_gate.items() if rules and rules[0].level > self.scale_of(id_).lowest
            }
            for gate, at_gate in self.rules_at.items()
        }

    @cached_property
    def initiative_named(self) -> dict[str, Initiative]:
        """The initiatives by id, in order; then those that a plan leaves out."""
        return {initiative.id: initiative for initiative in (*self.initiatives, *self._left_out)}

    @cached_property
    def event_named(self) -> dict[str, EventKind]:
        """The kinds of events by id, in order."""
        return {kind.id: kind for kind in self.events}

    @cached_property
    def phase_named(self) -> dict[str, Phase]:
        """The phases by id, in order."""
        return {phase.id: phase for phase in self.phases}

"""How answers are judged: scale, policies, roll-up, gates, targets, and what each question's levels mean."""

from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, model_validator

from readiness.model.condition import Condition
from readiness.model.field_types import (
    Criticality,
    Exact,
    FileModel,
    Id,
    Key,
    Note,
    Number,
    Scope,
    Text,
    Version,
    Whole,
    as_whole,
    number_between,
    value_error,
)
from readiness.model.gate import AnyGate, Gate, RepeatingGate
from readiness.model.initiative import Initiative, Phase
from readiness.model.node_rubric import Method, NodeRubric, ScoreLevel
from readiness.model.policies import Policies
from readiness.model.question_rubric import Minimum, QuestionRubric
from readiness.model.questionnaire import Question
from readiness.model.references import References
from readiness.model.scale import Scale

_FACTORS: dict[Criticality, Exact] = {"blocker": 3, "major": 2, "standard": 1}


class Facets(FileModel):
    """Sides of a question that are answered apart."""

    titles: dict[Id, Text] = Field(min_length=2, max_length=5)
    """By id: `{documented: Documented, implemented: In use}`."""
    combine: Literal["mean", "lowest"]
    """What the question counts for."""
    missing: Literal["lowest", "excluded"] = "lowest"
    """A side that is not said while another is."""


class Target(FileModel):
    """The level wanted for each question: what a gate needs, with exceptions."""

    id: Id
    title: Text
    about: Text | None = None
    gate: Id
    levels: dict[Id, Whole] = Field(default_factory=dict)
    """Exceptions, by question."""
    when: Condition | None = None
    """The profile for which this target replaces its gate's own."""


class Cap(FileModel):
    """The most some questions can be at while something else is not so."""

    at_most: Whole
    scope: Scope | None = None
    """The questions it is about: those of this scope, or those in `questions`."""
    questions: tuple[Id, ...] = ()
    when: Condition | None = None
    """The profile it holds for; while a fact is not stated it holds."""
    unless: dict[Id, Whole] = Field(default_factory=dict)
    """Supported levels that lift it."""
    because: Text

    @model_validator(mode="after")
    def _about_something(self) -> "Cap":
        if bool(self.questions) == (self.scope is not None):
            raise value_error(
                "a cap names its questions, or their scope", "write 'questions: [...]' or 'scope: use-case'"
            )
        if self.when is None and not self.unless:
            raise value_error("'unless' is missing", "say what lifts the cap, or the profile it holds for under 'when'")
        return self

    def is_about(self, question: Question) -> bool:
        """Does it hold that question?"""
        return question.id in self.questions or question.scope == self.scope


class ConsistencyRule(FileModel):
    """Answers that cannot well be true together; warned about, never changed."""

    when: dict[Id, Whole]
    needs: dict[Id, Whole]
    because: Text


class TimeRule(FileModel):
    """Something that should have happened by now."""

    id: Id
    title: Text
    since: Key
    """The milestone or gate it counts from."""
    until: Key | None = None
    """The milestone or gate that ends it; the date of the assessment when that is not stated."""
    unless: dict[Id, Whole] = Field(default_factory=dict)
    """Evidenced levels that make the rule moot."""
    min_weeks: Whole | None = None
    """With it, the rule is about a length, judged also once it has ended; without, about a deadline."""
    max_weeks: Whole | None = None
    max_months: Whole | None = None
    message: Text
    sources: tuple[Text, ...] = ()


class Rubric(FileModel):
    """How the answers to one questionnaire are judged."""

    rubric: Id
    """The name of the rubric."""
    version: Version
    title: Text
    questionnaire: Text
    """The questionnaire and the major version it judges: `healthcare-ai@2`."""
    about: Note = ""
    scale: Scale
    scales: dict[Id, Scale] = Field(default_factory=dict)
    """Further scales, for questions that name one."""
    unit: Text | None = None
    """Written after scores: `%`."""
    facets: Facets | None = None
    """Sides of every question that are answered apart, such as documented and implemented."""
    policies: Policies
    roll_up: dict[Id, Method]
    """How what is in a node is combined, by kind of node: `overall`, `dimension`, `section` or a kind of its own."""
    nodes: dict[Id, NodeRubric] = Field(default_factory=dict)
    """What is judged otherwise at single nodes; `overall` is the whole."""
    score_levels: dict[Id, ScoreLevel] = Field(default_factory=dict)
    """What scores read as, by node or kind of node."""
    answer_rules: tuple[Text, ...] = ()
    """How to choose a level, for the people in the room."""
    criticality_factors: dict[Criticality, Number] = Field(default_factory=lambda: dict(_FACTORS))
    """How much a level closed counts toward an initiative's value."""
    capacity: dict[Id, Annotated[Number, number_between("0.5", "10000", "capacity in person-weeks a week")]] = Field(
        default_factory=dict
    )
    """Person-weeks a week an organization of a size can spend; an assumption. Needed where there are initiatives."""
    default_size: Id = "any"
    """The size assumed while the profile does not state one."""
    effort_factor: dict[Id, Annotated[Number, number_between("0.01", "10", "factor")]] = Field(default_factory=dict)
    """What efforts are multiplied by for a size; an assumption."""
    cost_bands: dict[Id, Text] = Field(default_factory=dict)
    """From the lowest to the highest, in words."""
    bands_less: dict[Id, Whole] = Field(default_factory=dict)
    """How many cost bands less the same work costs at a size; an assumption."""
    gates: tuple[Gate, ...] = ()
    """The ladder, in order; a rubric without gates gives scores only."""
    repeating_gates: tuple[RepeatingGate, ...] = ()
    phases: tuple[Phase, ...] = ()
    targets: tuple[Target, ...] = ()
    caps: tuple[Cap, ...] = ()
    consistency: tuple[ConsistencyRule, ...] = ()
    time_rules: tuple[TimeRule, ...] = ()
    questions: dict[Id, QuestionRubric]
    """By full question id; one file per dimension."""
    initiatives: tuple[Initiative, ...] = ()
    references: References = References()

    @model_validator(mode="after")
    def _complete(self) -> "Rubric":
        if missing := {"blocker", "major", "standard"} - self.criticality_factors.keys():
            raise value_error(f"'criticality_factors' lacks {' and '.join(sorted(missing))}", "give a number for each")
        if lacking := {"overall", "dimension"} - self.roll_up.keys():
            raise value_error(f"'roll_up' lacks {' and '.join(sorted(lacking))}", "name a method for each")
        if self.default_size not in self.capacity and (self.capacity or self.initiatives):
            raise value_error(
                f"'capacity' has no '{self.default_size}', the default size", "add it, or change 'default_size'"
            )
        return self

    def scale_of(self, question: str) -> Scale:
        """The scale a question is answered on."""
        name = self.questions[question].scale
        return self.scale if name is None else self.scales[name]

    def meaning(self, question: str, level: int) -> str:
        """What a level means for a question, in the question's words or in those of its scale."""
        of_scale = self.scale_of(question).named[level]
        return self.questions[question].levels.get(level) or of_scale.meaning or of_scale.name

    @cached_property
    def counted(self) -> dict[str, dict[int, Exact]]:
        """By question: what each level counts for in a mean, so that all scales are alike.

        On a scale of its own a question counts by its share of the way from the lowest level to the highest.
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
        """The gates of the ladder, and after them those that repeat, by id."""
        return {gate.id: gate for gate in (*self.gates, *self.repeating_gates)}

    @cached_property
    def rules_at(self) -> dict[str, dict[str, tuple[Minimum, ...]]]:
        """By gate and question: the rules for the minimum, in order."""
        found: dict[str, dict[str, tuple[Minimum, ...]]] = {gate: {} for gate in self.any_gate_named}
        for id_, judged in self.questions.items():
            for gate, rules in judged.minimum.items():
                found.setdefault(gate, {})[id_] = rules
        return found

    @cached_property
    def initiative_named(self) -> dict[str, Initiative]:
        """The initiatives by id, in order."""
        return {initiative.id: initiative for initiative in self.initiatives}

    @cached_property
    def phase_named(self) -> dict[str, Phase]:
        """The phases by id, in order."""
        return {phase.id: phase for phase in self.phases}

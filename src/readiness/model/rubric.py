"""How answers are judged: scale, policies, roll-up, gates, targets, and what each question's levels mean."""

from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, model_validator

from readiness.model.condition import Condition
from readiness.model.gate import AnyGate, Gate, RepeatingGate
from readiness.model.initiative import Initiative, Phase
from readiness.model.question_rubric import Minimum, QuestionRubric
from readiness.model.questionnaire import Question
from readiness.model.references import References
from readiness.model.scalars import (
    Criticality,
    Id,
    Key,
    Model,
    Note,
    Number,
    Scope,
    Text,
    Version,
    Weight,
    Whole,
    between,
    wrong,
)


class Level(Model):
    """A rung of the scale."""

    level: Whole
    name: Text
    meaning: Text


class EvidencePolicy(Model):
    """When a claim needs evidence, and what it counts for without."""

    required_from: Whole
    """The first level that needs evidence."""
    max_age_months: Whole
    """Evidence older than this at the date of the assessment has expired."""
    without: Whole
    """The level a claim counts for while it has no valid evidence."""

    @model_validator(mode="after")
    def _monotone(self) -> "EvidencePolicy":
        if self.without < self.required_from - 1:
            raise wrong(
                f"'without' is {self.without}, below the {self.required_from - 1} that needs no evidence",
                "otherwise a better answer would score lower; raise 'without' or lower 'required_from'",
            )
        return self


class Rounding(Model):
    """How a score is rounded, once, where it is shown."""

    digits: Whole = 1
    mode: Literal["half-up", "half-even", "down"] = "half-up"


Missing = Literal["lowest", "excluded", "blocks"]


class NeverNotApplicable(Model):
    """Questions that must be answered with a level, or as unknown."""

    criticality: Criticality
    when: Condition | None = None
    """The profile it holds for; everyone when absent."""


class DoneLate(Model):
    """What work is worth that was done after its time and accepted on record."""

    at_most: Whole
    """The highest level an answer marked as done late can support."""


class Policies(Model):
    """What the rubric does where models of this kind disagree; every choice is stated in the report."""

    unanswered: Missing
    unknown: Missing
    not_applicable: Literal["excluded", "lowest", "as-met", "as-target"]
    never_not_applicable: NeverNotApplicable | None = None
    done_late: DoneLate | None = None
    evidence: EvidencePolicy
    rounding: Rounding = Rounding()


class RollUp(Model):
    """The method that combines scores, by kind of node."""

    dimension: Id
    overall: Id


class Target(Model):
    """The level wanted for each question: what a gate needs, with exceptions."""

    id: Id
    title: Text
    about: Text | None = None
    gate: Id
    levels: dict[Id, Whole] = Field(default_factory=dict)
    """Exceptions, by question."""
    when: Condition | None = None
    """The profile for which this target replaces its gate's own."""


class Cap(Model):
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
            raise wrong("a cap names its questions, or their scope", "write 'questions: [...]' or 'scope: use-case'")
        if self.when is None and not self.unless:
            raise wrong("'unless' is missing", "say what lifts the cap, or the profile it holds for under 'when'")
        return self

    def is_about(self, question: Question) -> bool:
        """Does it hold that question?"""
        return question.id in self.questions or question.scope == self.scope


class ConsistencyRule(Model):
    """Answers that cannot well be true together; warned about, never changed."""

    when: dict[Id, Whole]
    needs: dict[Id, Whole]
    because: Text


class TimeRule(Model):
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


class Rubric(Model):
    """How the answers to one questionnaire are judged."""

    rubric: Id
    """The name of the rubric."""
    version: Version
    title: Text
    questionnaire: Text
    """The questionnaire and the major version it judges: `healthcare-ai@2`."""
    about: Note = ""
    scale: tuple[Level, ...] = Field(min_length=2)
    policies: Policies
    roll_up: RollUp
    dimension_weights: dict[Id, Weight] = Field(default_factory=dict)
    """The weight of each dimension in the overall score; 1 when not stated."""
    answer_rules: tuple[Text, ...] = ()
    """How to choose a level, for the people in the room."""
    criticality_factors: dict[Criticality, Number]
    """How much a level closed counts toward an initiative's value."""
    capacity: dict[Id, Annotated[Number, between("0.5", "10000", "capacity in person-weeks a week")]]
    """Person-weeks a week an organization of a size can spend; an assumption."""
    default_size: Id
    """The size assumed while the profile does not state one."""
    effort_factor: dict[Id, Annotated[Number, between("0.01", "10", "factor")]] = Field(default_factory=dict)
    """What efforts are multiplied by for a size; an assumption."""
    cost_bands: dict[Id, Text] = Field(default_factory=dict)
    """From the lowest to the highest, in words."""
    bands_less: dict[Id, Whole] = Field(default_factory=dict)
    """How many cost bands less the same work costs at a size; an assumption."""
    gates: tuple[Gate, ...] = Field(min_length=1)
    """The ladder, in order."""
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
            raise wrong(f"'criticality_factors' lacks {' and '.join(sorted(missing))}", "give a number for each")
        if self.default_size not in self.capacity:
            raise wrong(
                f"'capacity' has no '{self.default_size}', the default size", "add it, or change 'default_size'"
            )
        return self

    @cached_property
    def top(self) -> int:
        """The highest level of the scale."""
        return max(level.level for level in self.scale)

    @cached_property
    def lowest(self) -> int:
        """The lowest level of the scale."""
        return min(level.level for level in self.scale)

    @cached_property
    def level_named(self) -> dict[int, Level]:
        """The scale by level."""
        return {level.level: level for level in self.scale}

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

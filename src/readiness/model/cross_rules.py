"""Rules across questions: caps, contradictions and deadlines, and those that the answers break."""

from typing import NamedTuple

from pydantic import Field, model_validator

from readiness.model.condition import Condition
from readiness.model.field_types import Id, Key, Scope, Text, Whole, value_error
from readiness.model.file_model import FileModel
from readiness.model.questionnaire import Question


class Cap(FileModel):
    """The highest level some questions can count for until a condition is met."""

    at_most: Whole
    scope: Scope | None = None
    """The scope of the capped questions; use either this or `questions`."""
    questions: tuple[Id, ...] = ()
    """The ids of the capped questions; use either this or `scope`."""
    but_not: tuple[Id, ...] = ()
    """Questions of the scope that the cap leaves out, because their higher levels are about one use case too."""
    when: Condition | None = None
    """The profile the cap applies to; a fact that is not stated counts as met."""
    unless: dict[Id, Whole] = Field(default_factory=dict)
    """Supported levels, by question, that lift the cap when all are reached."""
    because: Text

    @model_validator(mode="after")
    def _about_something(self) -> "Cap":
        from readiness.statements import rubric_fields

        if bool(self.questions) == (self.scope is not None):
            raise value_error(rubric_fields.cap_about_nothing(), rubric_fields.write_cap())
        if self.when is None and not self.unless:
            raise value_error(rubric_fields.no_unless(), rubric_fields.say_unless())
        return self

    def is_about(self, question: Question) -> bool:
        """Return whether the cap applies to a question."""
        id_ = question.id
        return id_ in self.questions or (question.scope == self.scope and id_ not in self.but_not)


class ConsistencyRule(FileModel):
    """Answers that contradict each other or the profile; the report warns of them, and no level changes."""

    when: dict[Id, Whole]
    """The claimed levels, by question, that trigger the rule when all are reached."""
    profile: Condition | None = None
    """The profile for which the rule holds; a fact that is not stated does not count as met."""
    needs: dict[Id, Whole] = Field(default_factory=dict)
    """The claimed levels, by question, that the rule then requires; none where the profile itself contradicts."""
    because: Text


class TimeRule(FileModel):
    """A step with a deadline or a required duration."""

    id: Id
    title: Text
    since: Key
    """The milestone or gate from which time is counted."""
    until: Key | None = None
    """The milestone or gate that ends the time; the date of the assessment while it has no date."""
    when: Condition | None = None
    """The profile that the rule applies to; a fact that is not stated counts as met."""
    unless: dict[Id, Whole] = Field(default_factory=dict)
    """Evidenced levels, by question, with which the rule no longer applies."""
    min_weeks: Whole | None = None
    """The shortest duration. With it the rule is also checked after the end; without it, only until the end."""
    max_weeks: Whole | None = None
    """The longest duration in weeks."""
    max_months: Whole | None = None
    """The longest duration in months."""
    message: Text
    sources: tuple[Text, ...] = ()


class Contradiction(NamedTuple):
    """A consistency rule that the claimed levels break."""

    when: dict[str, int]
    """The levels, by question, that trigger the rule."""
    needs: dict[str, int]
    """The levels required by the rule, by question, that are claimed lower; none where the profile contradicts."""
    because: str


class Overdue(NamedTuple):
    """A time rule that is broken."""

    id: str
    title: str
    message: str
    weeks: int
    """Whole weeks from the date the rule counts from to the date that ends it."""
    is_over: bool = False
    """True if the period has ended: nothing is left to decide."""

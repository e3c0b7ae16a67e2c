"""What is asked: dimensions and questions, versioned; never what was answered nor how it is judged."""

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from pydantic import Field

from readiness.model.condition import Condition, Profile
from readiness.model.field_types import FileModel, Id, Key, Scope, Text, Version, Whole, YesNo


class Question(FileModel):
    """One capability, asked."""

    id: Id
    """Readable and stable; in a file the part after the dimension: `live-records`."""
    code: Id
    """Short form for tables and charts: `DATA-02`."""
    title: Text
    prompt: Text
    """The question as it is read aloud."""
    why: Text | None = None
    """Why it matters, in a sentence."""
    scope: Scope = "use-case"
    """Judged on the assessed use case, or once for the organization."""
    themes: tuple[Id, ...] = ()
    """Tags across dimensions."""
    core: YesNo = False
    """Part of the short screening set, which can rank but cannot pass a gate."""
    ask: tuple[Id, ...] = ()
    """Roles that should be asked, the one who knows best first."""
    prework: YesNo = False
    """Answered by a specialist before the day, and only read out in the room."""
    minutes: Whole | None = None
    """Typical minutes: of the room's time, or of the specialist's where it is prework."""
    references: tuple[Text, ...] = ()
    """Framework identifiers, described in the rubric's references."""
    sources: tuple[Text, ...] = ()
    """Source document and line: `s002:L35`."""
    red_flag: Text | None = None
    """Something heard in the room that should make the facilitator stop and ask."""
    ask_when: Condition | None = None
    """Facts of the profile under which the question is asked; always when absent."""
    follows: dict[Id, Whole] = Field(default_factory=dict)
    """Questions before it and levels: not asked once one of them is answered with less."""


class Node(FileModel):
    """A dimension, or a section inside one; the tree may be of any depth."""

    id: Id
    kind: Id | None = None
    """What such a node is called: `practice`; by default `dimension`, and `section` below."""
    title: Text
    about: Text | None = None
    questions: tuple[Question, ...] = ()
    sections: tuple["Node", ...] = ()

    def walk(self) -> Iterator["Node"]:
        """Yield this node and every section below it, from the top."""
        yield self
        for section in self.sections:
            yield from section.walk()

    def all_questions(self) -> Iterator[Question]:
        """Yield the questions of this node and of every section below it, in order."""
        for node in self.walk():
            yield from node.questions


class Fact(FileModel):
    """One fact of the profile, asked before the questions."""

    id: Key
    prompt: Text
    type: Literal["yes-no", "choice", "number"]
    choices: tuple[Id, ...] = ()
    """What may be answered, for a fact of type `choice`."""
    scope: Scope = "use-case"
    """A fact of the organization may stand in the file of its answers."""
    ask_when: Condition | None = None
    """Facts under which this one is asked; a yes-no fact that is ruled out counts as `false`."""


class Theme(FileModel):
    """A tag across dimensions, with its own index."""

    id: Id
    title: Text


class Questionnaire(FileModel):
    """What is asked, in order, with its version."""

    questionnaire: Id
    """The name of the questionnaire."""
    version: Version
    title: Text
    about: Text | None = None
    subject: Text = "Use case"
    """What is assessed, and stands in the answers under `use_case`: `System`, `Product`."""
    facts: tuple[Fact, ...] = ()
    roles: dict[Id, Text] = Field(default_factory=dict)
    """Who is asked and who is accountable, and how they are written out."""
    milestones: tuple[Key, ...] = ()
    """Dates an assessment may state beside the gates, such as `pilot_start`."""
    themes: tuple[Theme, ...] = ()
    dimensions: tuple[Node, ...] = Field(min_length=1)

    @cached_property
    def questions(self) -> dict[str, Question]:
        """Every question by full id, in the order asked."""
        return {question.id: question for node in self.dimensions for question in node.all_questions()}

    @property
    def asks_organization(self) -> bool:
        """Is any question or fact about the organization, not about one use case?"""
        scopes = [question.scope for question in self.questions.values()] + [fact.scope for fact in self.facts]
        return "organization" in scopes

    def facts_asked(self, profile: Profile) -> list[Fact]:
        """The facts that the others do not rule out, in order."""
        return [fact for fact in self.facts if fact.ask_when is None or fact.ask_when.holds(profile)]

    def settled(self, profile: Profile) -> dict[str, str]:
        """Return the profile with `false` for every yes-no fact that is not stated and that the others rule out."""
        known = dict(profile)
        for fact in self.facts:
            ruled_out = fact.ask_when is not None and not fact.ask_when.holds(known)
            if ruled_out and fact.type == "yes-no" and fact.id not in known:
                known[fact.id] = "false"
        return known

    def question_called(self, name: str) -> Question | None:
        """The question with a code or an id, in any case; None when there is none."""
        folded = name.casefold()
        questions = self.questions.values()
        return next((one for one in questions if folded in {one.code.casefold(), one.id.casefold()}), None)

    @cached_property
    def by_code(self) -> dict[str, Question]:
        """Every question by its short code."""
        return {question.code: question for question in self.questions.values()}

    @cached_property
    def node_named(self) -> dict[str, Node]:
        """Every dimension and section by id, in order, from the top."""
        return {node.id: node for dimension in self.dimensions for node in dimension.walk()}

    @cached_property
    def dimension_named(self) -> dict[str, Node]:
        """The dimensions by id, in order."""
        return {node.id: node for node in self.dimensions}

    @cached_property
    def dimension_of(self) -> dict[str, Node]:
        """The dimension of every question, by the question's full id."""
        return {question.id: node for node in self.dimensions for question in node.all_questions()}

    @cached_property
    def node_of(self) -> dict[str, Node]:
        """The node every question stands in itself, by the question's full id."""
        return {question.id: node for node in self.node_named.values() for question in node.questions}

    @cached_property
    def by_theme(self) -> dict[str, tuple[str, ...]]:
        """The full ids of the questions of every theme."""
        asked = self.questions.values()
        return {theme.id: tuple(q.id for q in asked if theme.id in q.themes) for theme in self.themes}

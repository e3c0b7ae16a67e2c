"""A versioned questionnaire: dimensions, questions and profile facts, without answers or rules."""

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from pydantic import Field

from readiness.model.condition import NO_VALUE, Condition, Profile
from readiness.model.depth import FULL, Depth
from readiness.model.field_types import Id, Key, Scope, Text, Version, Whole, YesNo, is_version
from readiness.model.file_model import FileModel
from readiness.model.id_words import id_words
from readiness.model.version_changes import VersionChanges, version_number


class Question(FileModel):
    """A question about one capability."""

    id: Id
    """A stable, readable id; in a file only the part after the dimension: `live-records`."""
    code: Id
    """Short form for tables and charts: `DATA-02`."""
    title: Text
    prompt: Text
    """The question in full, to be read aloud."""
    also: tuple[Text, ...] = ()
    """Words that people say when they mean it, and that its texts do not have, for the search."""
    why: Text | None = None
    """The reason the question matters, in a sentence."""
    scope: Scope = "use-case"
    """The subject of the answer: the assessed use case, or the organization once for all."""
    themes: tuple[Id, ...] = ()
    """Themes of the question, across dimensions."""
    core: YesNo = False
    """The same as `depth: short`."""
    depth: Depth | None = None
    """The shallowest depth of an assessment that asks it; `all` when absent. A short set can rank, and pass no gate."""
    ask: tuple[Id, ...] = ()
    """Roles to ask, the best informed first."""
    prework: YesNo = False
    """True if a specialist answers it before the workshop."""
    minutes: Whole | None = None
    """Typical minutes in the workshop, or for prework the specialist's."""
    references: tuple[Text, ...] = ()
    """Framework identifiers, described in the rubric's references."""
    sources: tuple[Text, ...] = ()
    """Source documents with lines: `s002:L35`."""
    red_flag: Text | None = None
    """A remark of participants at which the facilitator should stop and ask."""
    ask_when: Condition | None = None
    """The profile the question is asked for; every profile when absent."""
    follows: dict[Id, Whole] = Field(default_factory=dict)
    """Levels of earlier questions, by id; the question is not asked once one is answered lower."""
    asked_per: Literal["function", "segment"] | None = None
    """The parts it is asked of, each apart, where the answers name any: the lowest level counts."""

    @property
    def asked_from(self) -> Depth:
        """The shallowest depth of an assessment that asks it."""
        return self.depth or ("short" if self.core else FULL)


class Node(FileModel):
    """A dimension, or a section inside one; the tree may be of any depth."""

    id: Id
    kind: Id | None = None
    """The kind of node: `practice`; by default `dimension` at the top and `section` below."""
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
    title: Text | None = None
    """Its subject in a few words, for conditions; the prompt when absent."""
    type: Literal["yes-no", "choice", "number"]
    choices: tuple[Id, ...] = ()
    """The values of a fact of type `choice`."""
    choice_titles: dict[Id, Text] = Field(default_factory=dict)
    """Titles of choices for people, as inside a sentence; the id in words for a choice without one."""
    scope: Scope = "use-case"
    """The subject of the fact; a fact of the organization may be stated in the organization's file."""
    ask_when: Condition | None = None
    """The other facts for which this one is asked; a fact that is ruled out counts as `ruled_out`."""
    told_by: Literal["tool", "case"] | None = None
    """`tool` for the status of the tool, one of the rubric's; `case` for the proof of its benefits; never asked."""

    @property
    def ruled_out(self) -> str:
        """The value while other facts rule this one out: `false`, or for a choice and a number none at all."""
        return "false" if self.type == "yes-no" else NO_VALUE

    def said(self, value: str) -> str:
        """Return a choice as people read it: its title, or the id in words; a number stays as it is."""
        return self.choice_titles.get(value) or (id_words(value) if self.type == "choice" else value)


class PulseStatement(FileModel):
    """A statement that front-line staff agree with or not, without their names; it decides no score."""

    id: Id
    says: Text
    """The statement, from the view of the person who reads it: `I know when to check what the tool says.`"""
    questions: tuple[Id, ...] = Field(min_length=1)
    """The questions, by full id, to which the counts are evidence."""


class Theme(FileModel):
    """A tag across dimensions, with its own index."""

    id: Id
    title: Text


class Questionnaire(FileModel):
    """A questionnaire: dimensions and questions in order, with its version."""

    questionnaire: Id
    """The name of the questionnaire."""
    version: Version
    title: Text
    about: Text | None = None
    subject: Text = "Use case"
    """The label of the assessed object, which answers name under `use_case`: `System`, `Product`."""
    facts: tuple[Fact, ...] = ()
    roles: dict[Id, Text] = Field(default_factory=dict)
    """Roles that are asked or accountable, by id, with their titles."""
    segments: dict[Id, Text] = Field(default_factory=dict)
    """Segments of the workforce that a question can be asked of, by id, with their titles."""
    milestones: tuple[Key, ...] = ()
    """Milestones besides the gates whose dates an assessment may state, such as `pilot_start`."""
    themes: tuple[Theme, ...] = ()
    words: dict[Text, tuple[Text, ...]] = Field(default_factory=dict)
    """Words that people say, with those that the questions have for the same, for the search."""
    pulse: tuple[PulseStatement, ...] = Field(default=(), max_length=20)
    """The statements that front-line staff answer without their names."""
    changes: tuple[VersionChanges, ...] = ()
    """The ids that earlier versions had, from the oldest change on, for `readiness migrate`."""
    dimensions: tuple[Node, ...] = Field(min_length=1)

    def __repr__(self) -> str:
        return f"<Questionnaire {self.questionnaire} {self.version}: {len(self.questions)} questions>"

    @cached_property
    def questions(self) -> dict[str, Question]:
        """Every question by full id, in the order of the questionnaire."""
        return {question.id: question for node in self.dimensions for question in node.all_questions()}

    def carries(self, version: str) -> bool:
        """Return whether it says how answers of a version, as they name it, are carried to its own; false without one.

        It does when it lists every major version after that one, and when it lists a later change of the same one.
        """
        if not is_version(version):
            return False
        was, now = version_number(version), version_number(self.version)
        later = [one.number for one in self.changes if one.number > was]
        return was < now and bool(later) and {number[0] for number in later} >= set(range(was[0] + 1, now[0] + 1))

    @property
    def asks_organization(self) -> bool:
        """True if any question or fact is about the organization."""
        scopes = [question.scope for question in self.questions.values()] + [fact.scope for fact in self.facts]
        return "organization" in scopes

    def facts_asked(self, profile: Profile) -> list[Fact]:
        """Return the facts that other facts do not rule out, in order."""
        known = self.settled(profile)
        asked = [fact for fact in self.facts if fact.told_by is None]
        return [fact for fact in asked if fact.ask_when is None or fact.ask_when.holds(known)]

    def settled(self, profile: Profile) -> dict[str, str]:
        """Return the profile with a value for every unstated fact that other facts rule out.

        A yes-no fact is then `false`; a choice or a number has no value, and no condition on it holds.
        """
        known = dict(profile)
        for fact in self.facts:
            ruled_out = fact.ask_when is not None and not fact.ask_when.holds(known)
            if ruled_out and fact.id not in known:
                known[fact.id] = fact.ruled_out
        return known

    @cached_property
    def status_fact(self) -> str | None:
        """The id of the fact that holds the status of the tool; None without one."""
        return next((fact.id for fact in self.facts if fact.told_by == "tool"), None)

    @cached_property
    def proof_fact(self) -> str | None:
        """The id of the fact that tells how many benefits are verified; None without one."""
        return next((fact.id for fact in self.facts if fact.told_by == "case"), None)

    def question_called(self, name: str) -> Question | None:
        """Return the question with a code or an id, in upper or lower case; None when there is none."""
        folded = name.casefold()
        questions = self.questions.values()
        return next((one for one in questions if folded in {one.code.casefold(), one.id.casefold()}), None)

    @cached_property
    def by_code(self) -> dict[str, Question]:
        """Every question by short code."""
        return {question.code: question for question in self.questions.values()}

    @cached_property
    def node_named(self) -> dict[str, Node]:
        """Every dimension and section by id, in order, from the top down."""
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
    def part_of(self) -> dict[str, str]:
        """The id of the dimension of every question and node, by id; a dimension is its own."""
        nodes = {node.id: dimension.id for dimension in self.dimensions for node in dimension.walk()}
        return nodes | {id_: dimension.id for id_, dimension in self.dimension_of.items()}

    @cached_property
    def node_of(self) -> dict[str, Node]:
        """The innermost node of every question, by the question's full id."""
        return {question.id: node for node in self.node_named.values() for question in node.questions}

    @cached_property
    def by_theme(self) -> dict[str, tuple[str, ...]]:
        """The full ids of the questions of each theme, by theme id."""
        asked = self.questions.values()
        return {theme.id: tuple(q.id for q in asked if theme.id in q.themes) for theme in self.themes}

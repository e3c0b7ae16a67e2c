"""The people who get a form, and the questions of each: prework whose first known role is theirs, or what is named."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from readiness.errors import ReadinessError, UnknownNameError
from readiness.model.adapt_to_profile import may_hold
from readiness.model.answers import Answers
from readiness.model.asked_at_depth import is_in_depth
from readiness.model.pack import Pack
from readiness.model.questionnaire import Question, Questionnaire
from readiness.statements import exported_forms as says
from readiness.statements.quoting import found
from readiness.suggestions import did_you_mean

EVERYTHING = "all"
"""The name of all questions, where the questions of a form are named."""


class Person(NamedTuple):
    """A person who gets a form."""

    name: str
    role: str = ""

    @property
    def named(self) -> str:
        """The name with the role: `Ana, privacy officer`."""
        return f"{self.name}, {self.role}" if self.role else self.name


def person_called(text: str, answers: Answers) -> Person:
    """Return the person in `Ana, privacy officer`, `Ana` or a role; a participant's role is that in the answers.

    Raises ReadinessError for an empty text.
    """
    name, _, role = (" ".join(part.split()) for part in text.partition(","))
    if not name and not role:
        raise ReadinessError(says.nobody(found=found(text)), says.write_person())
    if role or not name:
        return Person(name or role, role if name else "")
    known = next((one for one in answers.assessment.participants if one.name.casefold() == name.casefold()), None)
    return Person(known.name, known.role or "") if known else Person(name)


def participants(answers: Answers) -> list[Person]:
    """Return everyone in the room."""
    return [Person(one.name, one.role or "") for one in answers.assessment.participants]


def role_of(person: Person, roles: Iterable[tuple[str, str]]) -> str | None:
    """Return the id of the role that a person has: the longest title in their role, or else in their name."""
    known = sorted(roles, key=lambda role: -len(role[1]))
    for said in (person.role.casefold(), person.name.casefold()):
        for id_, title in known:
            if said and (said == id_ or f" {title.casefold()} " in f" {_words(said)} "):
                return id_
    return None


def _words(text: str) -> str:
    return " ".join("".join(sign if sign.isalnum() or sign in "-'" else " " for sign in text).split())


def asked_questions(pack: Pack, answers: Answers) -> list[Question]:
    """Return the questions that this file asks: those of the organization's file stand there."""
    known = pack.questionnaire.settled(answers.assessment.profile)
    apart = answers.assessment.organization_answers is not None
    return [
        one
        for one in pack.questionnaire.questions.values()
        if may_hold(one.ask_when, known) and is_in_depth(one, answers) and not (apart and one.scope == "organization")
    ]


def prework_by_role(
    asked: Iterable[Question], people: Sequence[Person], questionnaire: Questionnaire
) -> dict[str, list[Question]]:
    """Return the prework of each role by its id: a question belongs to the first of its roles that somebody has.

    Where nobody has any of them, it belongs to the first.
    """
    held = {role_of(one, questionnaire.roles.items()) for one in people}
    by_role: dict[str, list[Question]] = {}
    for one in asked:
        if one.prework and one.ask:
            first = next((role for role in one.ask if role in held), one.ask[0])
            by_role.setdefault(first, []).append(one)
    return by_role


def questions_called(names: Iterable[str], asked: Sequence[Question], questionnaire: Questionnaire) -> list[Question]:
    """Return the asked questions with some codes or ids, of some sections, or of `all`. Raises UnknownNameError."""
    wanted: set[str] = set()
    for name in names:
        question, node = questionnaire.question_called(name), questionnaire.node_named.get(name)
        if name == EVERYTHING:
            wanted.update(one.id for one in asked)
        elif question is not None:
            wanted.add(question.id)
        elif node is not None:
            wanted.update(one.id for one in node.all_questions())
        else:
            known = [*questionnaire.node_named, *(one.code for one in asked), EVERYTHING]
            raise UnknownNameError("part of the questionnaire", name, known)
    return [one for one in asked if one.id in wanted]


def questions_for(person: Person, pack: Pack, answers: Answers, names: Sequence[str] = ()) -> list[Question]:
    """Return the questions of a person's form: those with `names`, or else the prework of their role.

    Raises ReadinessError when there are none, and UnknownNameError for a wrong name.
    """
    asked, questionnaire = asked_questions(pack, answers), pack.questionnaire
    if names:
        found_ = questions_called(names, asked, questionnaire)
        if not found_:
            raise ReadinessError(says.none_asked(), says.check_depth_and_facts())
        return found_
    role = role_of(person, questionnaire.roles.items())
    if role is None:
        known = did_you_mean(person.role or person.name, questionnaire.roles.values())
        raise ReadinessError(says.no_role(person=found(person.named), pack=pack.name), says.name_role(known=known))
    others = [one for one in participants(answers) if one.name != person.name]
    people = [person, *others] if any(role_of(one, questionnaire.roles.items()) for one in others) else []
    own = prework_by_role(asked, people, questionnaire).get(role)
    if not own:
        raise ReadinessError(says.no_prework(role=questionnaire.roles[role]), says.name_questions())
    return own

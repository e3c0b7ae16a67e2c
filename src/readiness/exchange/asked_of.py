"""The questions that one person is asked: the prework of their role, or the questions that are named."""

from collections.abc import Iterable, Mapping, Sequence

from readiness.errors import ReadinessError, UnknownNameError
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.participants import Participant
from readiness.model.questionnaire import Question, Questionnaire
from readiness.statements import exchanging as statements
from readiness.statements.quoting import found
from readiness.statements.statement import Statement
from readiness.suggestions import did_you_mean

EVERYTHING = "all"
"""The name of all questions, where questions are named."""
_NOBODY: Sequence[Participant] = ()


def person_called(said: str, answers: Answers) -> Participant:
    """Return the person in `Ana, Privacy officer`, `Ana` or a role; a participant has the role that the answers name.

    Raises ReadinessError for an empty text.
    """
    name, _, role = (" ".join(part.split()) for part in said.partition(","))
    if not name and not role:
        raise ReadinessError(statements.nobody(), statements.write_person())
    known = next((one for one in answers.assessment.participants if one.name.casefold() == name.casefold()), None)
    named = known.name if known else name or role
    return Participant.model_construct(name=named, role=(role if name else "") or (known.role if known else None))


def role_of(person: Participant, questionnaire: Questionnaire) -> str | None:
    """Return the id of the role of a person: the longest title in their role, or else in their name; None without."""
    longest_first = sorted(questionnaire.roles.items(), key=lambda role: -len(role[1]))
    for said in ((person.role or "").casefold(), person.name.casefold()):
        words = f" {_words(said)} "
        for id_, title in longest_first:
            if said == id_.casefold() or f" {_words(title.casefold())} " in words:
                return id_
    return None


def _words(text: str) -> str:
    return " ".join("".join(sign if sign.isalnum() else " " for sign in text).split())


def prework_by_role(
    asked: Iterable[Question], questionnaire: Questionnaire, people: Sequence[Participant] = _NOBODY
) -> Mapping[str, Sequence[Question]]:
    """Return the prework of each role by its id: a question is for the first of its roles that one of `people` has.

    Where none of them has any, it is for the first.
    """
    held = {role_of(one, questionnaire) for one in people}
    by_role: dict[str, list[Question]] = {}
    for one in asked:
        if one.prework and one.ask:
            first = next((role for role in one.ask if role in held), one.ask[0])
            by_role.setdefault(first, []).append(one)
    return by_role


def questions_of(person: Participant, asked: Sequence[str], answers: Answers, pack: Pack) -> tuple[str, ...]:
    """Return the questions of a person: the prework of their role; without any, all that name it.

    Raises ReadinessError when the person has no role of the pack, and when no question names it.
    """
    questionnaire = pack.questionnaire
    role = role_of(person, questionnaire)
    if role is None:
        wrong = person.role
        message = (
            statements.unknown_role(role=found(wrong), pack=pack.name)
            if wrong
            else statements.no_role(name=person.name)
        )
        raise ReadinessError(message, _ways_to_name(person, questionnaire))
    others = [one for one in answers.assessment.participants if one.name != person.name]
    people = [person, *others] if any(role_of(one, questionnaire) for one in others) else []
    questions = [questionnaire.questions[id_] for id_ in asked]
    own = prework_by_role(questions, questionnaire, people).get(role) or [one for one in questions if role in one.ask]
    if not own:
        raise ReadinessError(
            statements.nothing_for(role=questionnaire.roles[role]), _ways_to_name(person, questionnaire)
        )
    return tuple(one.id for one in own)


def _ways_to_name(person: Participant, questionnaire: Questionnaire) -> Statement:
    known = did_you_mean(person.role or person.name, questionnaire.roles.values())
    return statements.name_role(name=person.name, known=known)


def questions_called(names: Iterable[str], asked: Sequence[str], pack: Pack) -> tuple[str, ...]:
    """Return the asked questions with some codes or ids, of some sections, or of `all`. Raises UnknownNameError."""
    questionnaire, wanted = pack.questionnaire, set[str]()
    for name in names:
        question, node = questionnaire.question_called(name), questionnaire.node_named.get(name)
        if name == EVERYTHING:
            wanted.update(asked)
        elif question is not None:
            wanted.add(question.id)
        elif node is not None:
            wanted.update(one.id for one in node.all_questions())
        else:
            codes = (questionnaire.questions[id_].code for id_ in asked)
            raise UnknownNameError("part of the questionnaire", name, [*questionnaire.node_named, *codes, EVERYTHING])
    return tuple(id_ for id_ in asked if id_ in wanted)

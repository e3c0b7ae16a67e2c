"""The questions that one person is asked: those of their role."""

from collections.abc import Sequence

from readiness.errors import ReadinessError
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.participants import Participant
from readiness.statements import exchanging as statements


def person_named(said: str, answers: Answers, pack: Pack) -> Participant:
    """Return the person that `Ana` or `Ana, Privacy officer` names. Raises ReadinessError without a known role."""
    name, _, role = (part.strip() for part in said.partition(","))
    known = next((one for one in answers.assessment.participants if one.name.casefold() == name.casefold()), None)
    titles = pack.questionnaire.roles
    role = role or (known.role if known else "") or (name if _role_id(name, pack) else "")
    if not role:
        raise ReadinessError(
            statements.no_role(name=name), statements.name_role(name=name, roles=tuple(titles.values()))
        )
    return Participant.model_construct(name=known.name if known else name, role=role)


def questions_of(role: str, asked: Sequence[str], pack: Pack) -> tuple[str, ...]:
    """Return the prework of a role among questions: that which it is asked first; without any, all that names it.

    Raises ReadinessError when no question names it.
    """
    id_ = _role_id(role, pack)
    questions = [pack.questionnaire.questions[one] for one in asked]
    first = tuple(one.id for one in questions if one.prework and one.ask[:1] == (id_,))
    found = first or tuple(one.id for one in questions if id_ in one.ask)
    if not id_ or not found:
        titles = pack.questionnaire.roles
        raise ReadinessError(
            statements.nothing_for(role=role), statements.name_role(name=role, roles=tuple(titles.values()))
        )
    return found


def _role_id(role: str, pack: Pack) -> str:
    """Return the id of a role by its id or title, in any case; empty for none."""
    named = {title.casefold(): id_ for id_, title in pack.questionnaire.roles.items()}
    ids = {id_.casefold(): id_ for id_ in pack.questionnaire.roles}
    return ids.get(role.casefold()) or named.get(role.casefold(), "")

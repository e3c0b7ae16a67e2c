"""Redact answers for the readers of an edition, for the report and its attachments."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from readiness.model.answer import Answer, Parked
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.participants import Participant
from readiness.model.rubric import Rubric
from readiness.model.tool_use import Function, Segment, Site
from readiness.redaction.redact_case import redact_case, without_costs, without_sources
from readiness.redaction.redact_decisions import redact_decisions, without_reasons
from readiness.redaction.redact_events import redact_use, with_own_evidence
from readiness.redaction.redact_evidence import numbered_documents, redact_evidence, redact_register
from readiness.redaction.redact_sites import number_sites, without_other_sites
from readiness.redaction.redact_votes import without_votes
from readiness.view.edition import Edition

WITHHELD = "withheld"
_SOMEONE = "someone (name withheld)"
_IN_FULL = "stated in the full edition"


def redact_answers(answers: Answers, edition: Edition, pack: Pack) -> Answers:
    """Return the answers as the readers of an edition may see them; levels, dates and figures do not change.

    An approver that matches the id or the title of a role is not withheld, because a rubric may require the approval of
    a role, and a role does not identify a person.
    """
    known = {name.casefold() for role in pack.questionnaire.roles.items() for name in role}
    if edition.audience == "board" or edition.part:
        answers = _for_the_board(
            answers, known, pack.rubric, of_use=edition.part != "safety" or edition.audience == "board"
        )
        if edition.part != "finance" or edition.audience == "board":
            answers = without_sources(answers, _IN_FULL)
    if edition.part:
        answers = without_other_sites(answers, edition.site)
        if edition.part != "finance":
            answers = without_costs(answers)
            answers = redact_decisions(answers, _IN_FULL, known)
    return _without_people(answers, known) if edition.redacted else answers


def _change_each(answers: Answers, change: Callable[[str, Answer], Answer], work: dict[str, Any]) -> Answers:
    """Return the answers with `change` applied to each and the `work` fields replaced in remedies and progress.

    The owner of progress is removed instead of replaced.
    """

    def changed(part: Answers | Site | Function | Segment) -> dict[str, Any]:
        return {
            "answers": {id_: change(id_, answer) for id_, answer in part.answers.items()},
            "remedies": {id_: remedy.model_copy(update=work) for id_, remedy in part.remedies.items()},
        }

    progress_update = {key: None if key == "owner" else value for key, value in work.items()}
    return answers.model_copy(
        update=changed(answers)
        | {
            "progress": {
                id_: progress.model_copy(update=progress_update) for id_, progress in answers.progress.items()
            },
            "sites": tuple(site.model_copy(update=changed(site)) for site in answers.sites),
            "functions": tuple(one.model_copy(update=changed(one)) for one in answers.functions),
            "segments": tuple(one.model_copy(update=changed(one)) for one in answers.segments),
        }
    )


def _for_the_board(answers: Answers, roles: Collection[str], rubric: Rubric, *, of_use: bool = True) -> Answers:
    """Return the answers with texts replaced, without votes and participants, because a board's copy is passed on.

    Doubts that the votes gave rise to stay. With `of_use`, what was written about events and acceptances is replaced as
    well.
    """
    participants, numbers = answers.assessment.participants, numbered_documents(answers.evidence)

    def redact_for_board(id_: str, answer: Answer) -> Answer:
        return _replace_texts(without_votes(answer, participants, rubric.scale_of(id_)), _IN_FULL, roles, numbers)

    changed = _change_each(answers, redact_for_board, {"note": None})
    if of_use:
        changed = redact_use(changed, _IN_FULL, _IN_FULL, roles)
    elif answers.evidence:
        changed = with_own_evidence(changed)
    changed = without_reasons(changed).model_copy(
        update={"evidence": redact_register(answers.evidence, _IN_FULL, roles)}
    )
    return changed.model_copy(update={"assessment": changed.assessment.model_copy(update={"participants": ()})})


def _replace_texts(answer: Answer, words: str, roles: Collection[str], numbers: Mapping[str, str]) -> Answer:
    """Return an answer with `words` in place of each required text and without the optional ones."""
    evidence = redact_evidence(answer.evidence, words, roles, numbers)
    late = answer.done_late and answer.done_late.model_copy(update={"accepted_by": words, "note": None})
    update: dict[str, Any] = {"note": None, "evidence": evidence, "done_late": late}
    if answer.not_applicable is not None:
        is_role = (answer.approved_by or "").casefold() in roles
        update |= {"not_applicable": words, "approved_by": answer.approved_by if is_role else words}
    return answer.model_copy(update=update)


def _parked(parked: Parked, roles: Collection[str]) -> Parked:
    """Return an entry of the parking lot without its reason, and without an owner that is no role."""
    is_role = (parked.owner or "").casefold() in roles
    owner = parked.owner if is_role or not parked.owner else _SOMEONE
    return parked.model_copy(update={"why": None, "owner": owner})


def _without_people(answers: Answers, roles: Collection[str]) -> Answers:
    """Return the answers with people and sites numbered and texts withheld; votes still show the agreement."""
    header = answers.assessment
    parts: list[Answers | Site | Function | Segment] = [answers, *answers.sites, *answers.functions, *answers.segments]
    all_answers = [answer for part in parts for answer in part.answers.values()]
    voters = [name for answer in all_answers for name in (*answer.votes, *answer.second_votes)]
    names = dict.fromkeys([*(participant.name for participant in header.participants), *voters])
    numbered = {name: f"Person {number}" for number, name in enumerate(names, 1)}

    documents = numbered_documents(answers.evidence)

    def redacted(_: str, answer: Answer) -> Answer:
        return _replace_texts(answer, WITHHELD, roles, documents).model_copy(
            update={
                "votes": {numbered[name]: vote for name, vote in answer.votes.items()},
                "second_votes": {numbered[name]: vote for name, vote in answer.second_votes.items()},
                "because": WITHHELD if answer.because else None,
                "flagged": answer.flagged and _parked(answer.flagged, roles),
            }
        )

    changed = redact_use(_change_each(answers, redacted, {"owner": _SOMEONE, "note": None}), _SOMEONE, WITHHELD, roles)
    changed = redact_case(redact_decisions(changed, WITHHELD, roles), _SOMEONE, WITHHELD, roles)
    people = tuple(Participant(name=numbered[p.name], delivery_team=p.delivery_team) for p in header.participants)
    changed = number_sites(changed, "site")
    update = {"participants": people, "context": None}
    register = redact_register(answers.evidence, WITHHELD, roles)
    return changed.model_copy(update={"assessment": header.model_copy(update=update), "evidence": register})

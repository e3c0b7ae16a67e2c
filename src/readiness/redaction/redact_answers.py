"""Answers → the answers as the readers of an edition may see them, in the report and in what it carries."""

from collections.abc import Collection, Mapping
from typing import Any

from readiness.model.answers import Answer, Answers, Site
from readiness.model.participants import Participant
from readiness.view.edition import Edition

WITHHELD = "withheld"
_SOMEONE = "someone (name withheld)"
_IN_FULL = "stated in the full report"


def redact_answers(answers: Answers, edition: Edition, roles: Mapping[str, str] | None = None) -> Answers:
    """Return the answers as the readers of an edition may see them; levels, dates and figures stay what they are.

    `roles` are those of the questionnaire, by id: who approved stays where it is one of them, because a rubric may
    leave that to a role, and a role is no person.
    """
    known = {name.casefold() for role in (roles or {}).items() for name in role}
    if edition.audience == "board":
        answers = _for_the_board(answers, known)
    return _without_people(answers, known) if edition.redacted else answers


def _changed(answers: Answers, change: Any, work: dict[str, Any]) -> Answers:
    """The answers with a change to each, and to who does the work that is left."""

    def inside(of: Answers | Site) -> dict[str, Any]:
        return {
            "answers": {id_: change(answer) for id_, answer in of.answers.items()},
            "remedies": {id_: remedy.model_copy(update=work) for id_, remedy in of.remedies.items()},
        }

    withheld = {key: None if key == "owner" else value for key, value in work.items()}
    return answers.model_copy(
        update=inside(answers)
        | {
            "progress": {id_: done.model_copy(update=withheld) for id_, done in answers.progress.items()},
            "sites": tuple(site.model_copy(update=inside(site)) for site in answers.sites),
        }
    )


def _for_the_board(answers: Answers, roles: Collection[str]) -> Answers:
    """Without what was written and said in the room: a board's copy is passed on."""

    def quiet(answer: Answer) -> Answer:
        return _saying(answer, _IN_FULL, roles).model_copy(update={"votes": {}, "flagged": None})

    kept = _changed(answers, quiet, {"note": None})
    return kept.model_copy(update={"assessment": kept.assessment.model_copy(update={"participants": ()})})


def _saying(answer: Answer, words: str, roles: Collection[str]) -> Answer:
    """An answer with `words` in place of every text that must be there, and without every other."""
    pieces = tuple(one.model_copy(update={"title": words, "location": None}) for one in answer.evidence)
    late = answer.done_late and answer.done_late.model_copy(update={"accepted_by": words, "note": None})
    update: dict[str, Any] = {"note": None, "evidence": pieces, "done_late": late}
    if answer.not_applicable is not None:
        is_role = (answer.approved_by or "").casefold() in roles
        update |= {"not_applicable": words, "approved_by": answer.approved_by if is_role else words}
    return answer.model_copy(update=update)


def _without_people(answers: Answers, roles: Collection[str]) -> Answers:
    """People by numbers, and nothing anybody wrote; so that votes still show how far the room agreed."""
    header = answers.assessment
    every = (*answers.answers.values(), *(answer for site in answers.sites for answer in site.answers.values()))
    voters = [name for answer in every for name in answer.votes]
    names = dict.fromkeys([*(one.name for one in header.participants), *voters])
    numbered = {name: f"Person {number}" for number, name in enumerate(names, 1)}

    def redacted(answer: Answer) -> Answer:
        votes = {numbered[name]: vote for name, vote in answer.votes.items()}
        return _saying(answer, WITHHELD, roles).model_copy(update={"votes": votes})

    kept = _changed(answers, redacted, {"owner": _SOMEONE, "note": None})
    people = tuple(Participant(name=numbered[p.name], delivery_team=p.delivery_team) for p in header.participants)
    sites = tuple(
        site.model_copy(update={"title": f"Site {number}", "id": f"site-{number}"})
        for number, site in enumerate(kept.sites, 1)
    )
    update = {"participants": people, "context": None}
    return kept.model_copy(update={"assessment": header.model_copy(update=update), "sites": sites})

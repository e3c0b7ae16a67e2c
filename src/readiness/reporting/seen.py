"""Answers → the answers as the readers of an edition may see them, in the report and in what it carries."""

from typing import Any

from readiness.model.answers import Answer, Answers, Site
from readiness.model.voices import Participant
from readiness.reporting.edition import Edition

WITHHELD = "withheld"
_IN_FULL = "stated in the full report"


def as_seen(answers: Answers, edition: Edition) -> Answers:
    """Return the answers as the readers of an edition may see them; levels, dates and figures stay what they are."""
    if edition.audience == "board":
        answers = _changed(answers, _for_the_board, {"note": None})
        header = answers.assessment.model_copy(update={"participants": ()})
        answers = answers.model_copy(update={"assessment": header})
    if edition.redacted:
        answers = _without_people(answers)
    return answers


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


def _for_the_board(answer: Answer) -> Answer:
    """Without what was written and said in the room: a board's copy is passed on."""
    return _saying(answer, _IN_FULL).model_copy(update={"votes": {}, "flagged": None})


def _saying(answer: Answer, words: str) -> Answer:
    """An answer with `words` in place of every text that must be there, and without every other."""
    pieces = tuple(one.model_copy(update={"title": words, "location": None}) for one in answer.evidence)
    late = answer.done_late and answer.done_late.model_copy(update={"note": None})
    return answer.model_copy(
        update={
            "note": None,
            "evidence": pieces,
            "done_late": late,
            "not_applicable": None if answer.not_applicable is None else words,
        }
    )


def _without_people(answers: Answers) -> Answers:
    """People by numbers, and nothing anybody wrote; so that votes still show how far the room agreed."""
    header = answers.assessment
    voters = [name for answer in answers.answers.values() for name in answer.votes]
    names = dict.fromkeys([*(one.name for one in header.participants), *voters])
    numbered = {name: f"Person {number}" for number, name in enumerate(names, 1)}

    def redacted(answer: Answer) -> Answer:
        kept = _saying(answer, WITHHELD)
        late = kept.done_late and kept.done_late.model_copy(update={"accepted_by": WITHHELD})
        return kept.model_copy(
            update={
                "done_late": late,
                "approved_by": None if answer.approved_by is None else WITHHELD,
                "votes": {numbered.get(name, name): vote for name, vote in answer.votes.items()},
            }
        )

    kept = _changed(answers, redacted, {"owner": WITHHELD, "note": None})
    people = tuple(Participant(name=numbered[p.name], delivery_team=p.delivery_team) for p in header.participants)
    sites = tuple(
        site.model_copy(update={"title": f"Site {number}", "id": f"site-{number}"})
        for number, site in enumerate(kept.sites, 1)
    )
    update = {"participants": people, "context": None}
    return kept.model_copy(update={"assessment": header.model_copy(update=update), "sites": sites})

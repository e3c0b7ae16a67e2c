"""All evidence in a file of answers: of its questions, of functions, segments and sites, and of closed events."""

from collections.abc import Iterator

from readiness.model.answer import Evidence
from readiness.model.answers import Answers
from readiness.model.organization import OrganizationAnswers

PARTS = ("functions", "segments", "sites")
"""The lists of an answers file whose entries have answers."""
Place = tuple[str | int, ...]


def places_of_evidence(answers: Answers | OrganizationAnswers) -> Iterator[tuple[Place, tuple[Evidence, ...]]]:
    """Yield all evidence of a file with the key path of each list; entries that could not be read have none."""
    yield from (((("answers", id_, "evidence"), one.evidence)) for id_, one in answers.answers.items())
    if not isinstance(answers, Answers):
        return
    for key in PARTS:
        for index, part in enumerate(getattr(answers, key)):
            said = part.answers if part is not None else {}
            yield from (((key, index, "answers", id_, "evidence"), one.evidence) for id_, one in said.items())
    for index, event in enumerate(answers.events):
        if event is not None and event.closed:
            yield ("events", index, "closed", "evidence"), event.closed.evidence

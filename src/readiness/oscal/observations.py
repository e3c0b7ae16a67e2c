"""Answers → observations: one for each question asked, with its levels, its evidence and the frameworks it names."""

from collections.abc import Iterator, Mapping

from readiness.oscal.documents import document_id
from readiness.oscal.parts import Json, identifier, line, markup, moment, properties, several
from readiness.view.models.answers import AnswerView, EvidenceView
from readiness.view.models.report import ReportView


def observations(view: ReportView, subject: Json, known: Mapping[str, str], key: str) -> Iterator[Json]:
    """Yield an observation for each answer; `known` has the identifier of each by the question's id."""
    resources = {one.number: document_id(key, one) for one in view.register}
    for dimension in view.dimensions:
        for answer in dimension.answers:
            yield _observation(view, answer, subject, known[answer.question.id], resources)


def observation_ids(view: ReportView, key: str) -> dict[str, str]:
    """Return the identifier of the observation of each question asked, by the question's id."""
    asked = (answer.question.id for dimension in view.dimensions for answer in dimension.answers)
    return {question: identifier(key, "observation", question) for question in asked}


def _observation(view: ReportView, answer: AnswerView, subject: Json, uuid: str, resources: Mapping[int, str]) -> Json:
    called = answer.called
    references = [("framework-reference", one) for one in answer.references]
    return {
        "uuid": uuid,
        "title": markup(f"{answer.question.code} {answer.question.title}"),
        "description": f"{markup(answer.prompt)}\n\n{markup(answer.because)}",
        **properties(
            ("question", answer.question.id),
            ("code", answer.question.code),
            ("state", answer.state.kind),
            ("criticality", answer.criticality),
            ("level-claimed", _level(called.claimed)),
            ("level-supported", _level(called.supported)),
            ("level-evidenced", _level(called.evidenced)),
            ("level-needed", _level(called.needed)),
            ("not-applicable-because", answer.reason),
            ("approved-by", answer.approved_by),
            *references,
        ),
        "methods": _methods(answer),
        "types": ["control-objective"],
        "subjects": [subject],
        **several("relevant-evidence", (_evidence(one, resources) for one in answer.evidence)),
        "collected": moment(view.header.judged_on),
        **({"expires": moment(answer.expires)} if answer.expires else {}),
        **({"remarks": markup(answer.note)} if answer.note else {}),
    }


def _level(level: int | str | None) -> str | None:
    return None if level is None else str(level)


def _methods(answer: AnswerView) -> list[str]:
    """Return how a level was found: by documents, by a measured figure, or in a conversation."""
    if answer.claimed is None:
        return ["UNKNOWN"] if answer.state.kind != "not-applicable" else ["INTERVIEW"]
    examined = ["EXAMINE"] if answer.evidence else []
    tested = ["TEST"] if answer.measured else []
    return [*examined, *tested] or ["INTERVIEW"]


def _evidence(one: EvidenceView, resources: Mapping[int, str]) -> Json:
    resource = resources.get(one.document or 0)
    href = f"#{resource}" if resource else one.link
    return {
        **({"href": href} if href else {}),
        "description": markup(one.title),
        **properties(
            ("state", one.state.kind),
            ("date", one.date),
            ("location", one.location and line(one.location)),
            ("place-in-document", one.at and line(one.at)),
            ("supports-level", _level(one.supports)),
        ),
    }

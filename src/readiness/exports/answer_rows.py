"""Answers as rows of a table: one for each question asked, and one for each part or site that it was asked of."""

from collections.abc import Iterator, Mapping

from readiness.model.answer import NO_ANSWER, Answer, Evidence
from readiness.model.answers import Answers
from readiness.model.assessment import Assessment
from readiness.model.live import Part
from readiness.model.scorecard import QuestionScore
from readiness.model.tool_use import Function, Segment, Site
from readiness.safe_text import cell_text
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.models.answers import AnswerView

HEADS = [
    "id", "code", "title", "dimension", "part_kind", "part", "state", "general_criticality", "claimed", "supported",
    "evidenced", "needed", "note", "not_applicable", "approved_by", "evidence", "owner", "due",
]  # fmt: skip
"""The headings, the same in every language, because programs read them."""


_WHOLE = Part("site", "", "")
"""Stands for the whole tool, to which most questions are answered once."""


def answer_rows(assessment: Assessment, edition: Edition) -> Iterator[list[str]]:
    """Yield the row of each question that the edition shows, and after it those of its functions, segments and sites.

    The row of a question asked of each part has the level that counts, which is that of the lowest one.
    """
    written = _written(assessment.answers)
    for dimension in build_view(assessment, edition).dimensions:
        for shown in dimension.answers:
            score = assessment.scorecard.questions[shown.question.id]
            title = assessment.pack.questionnaire.questions[score.id].title
            shown = shown._replace(question=shown.question._replace(title=title))  # noqa: PLW2901 - of no part
            yield _row(shown, dimension.id, _WHOLE, score, written[_key(score.part)])
            for part, one in _of_parts(assessment, score.id):
                yield _row(shown, dimension.id, part, one, written[_key(part)])


def _written(answers: Answers) -> dict[tuple[str, str], Answers | Function | Segment | Site]:
    """Return the holders of answers by the kind and the id of their part."""
    return {
        _key(None): answers,
        **{("function", one.id): one for one in answers.functions},
        **{("segment", one.id): one for one in answers.segments},
        **{("site", one.id): one for one in answers.sites},
    }


def _key(part: Part | None) -> tuple[str, str]:
    return (part.kind, part.id) if part else ("", "")


def _of_parts(assessment: Assessment, question: str) -> Iterator[tuple[Part, QuestionScore]]:
    for score in assessment.scorecard.parts.get(question, ()):
        if score.part:
            yield score.part, score
    sites = {one.site: one for one in assessment.scorecard.sites if question in one.questions}
    for one in sites.values():
        yield Part("site", one.site, one.title), one.questions[question]


def _row(
    shown: AnswerView, dimension: str, part: Part, score: QuestionScore, holder: Answers | Function | Segment | Site
) -> list[str]:
    answers: Mapping[str, Answer] = holder.answers
    answer, remedy = answers.get(score.id, NO_ANSWER), holder.remedies.get(score.id)
    levels = (score.claimed, score.supported, score.evidenced, shown.needed)
    return [
        *map(cell_text, (shown.question.id, shown.question.code, shown.question.title, dimension)),
        *((part.kind, cell_text(part.id)) if part.id else ("", "")),
        score.state.value,
        score.criticality,
        *("" if level is None else str(level) for level in levels),
        *map(cell_text, (answer.note or "", answer.not_applicable or "", answer.approved_by or "")),
        cell_text("; ".join(map(_told, answer.evidence))),
        cell_text(remedy.owner if remedy else ""),
        str(remedy.due if remedy else ""),
    ]


def _told(evidence: Evidence) -> str:
    """Return a piece of evidence in one text: `Minutes (2026-05-04, Quality office / 12)`."""
    more = ", ".join(filter(None, (str(evidence.date or ""), evidence.location, evidence.at)))
    return f"{evidence.title} ({more})" if more else evidence.title

"""Tell in a few sentences what the numbers of a report rest on."""

from collections.abc import Iterator

from readiness.statements import page_notes
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement
from readiness.view.models.counts import AnswerCountsView
from readiness.view.models.report import ReportView


def basis_lines(view: ReportView) -> Iterator[Statement]:
    """Yield the sentences on the scale, on evidence, on gates and on the answers; the assumptions come after them."""
    yield view.method.sentences[0]
    if view.header.asks_evidence:
        above = view.answer_counts.claimed_above_evidence
        said = page_notes.claimed_evidenced()
        yield paragraph(said, page_notes.above_evidence(number=above)) if above else said
    yield page_notes.blocker_fails() if view.gates else page_notes.no_gates()
    yield _answered(view.answer_counts)
    rejudged = (view.header.rejudged, view.changes and view.changes.rejudged)
    yield from (said for said in (view.header.overlay, *rejudged) if said)


def _answered(counts: AnswerCountsView) -> Statement:
    answered, unknown, number = counts.answered, counts.unknown, counts.not_applicable
    asked = answered + unknown + counts.unanswered
    if unknown and number:
        return page_notes.some_of_both(answered=answered, asked=asked, unknown=unknown, number=number)
    if unknown:
        return page_notes.some_unknown(answered=answered, asked=asked, unknown=unknown)
    if number:
        return page_notes.some_not_applicable(answered=answered, asked=asked, number=number)
    return page_notes.all_answered(answered=answered, asked=asked)

"""The gaps in Markdown."""

from collections.abc import Iterator

from readiness.markdown.escape import cells, escape, markdown_heading, markdown_table
from readiness.statements import labels, plan_keys, report_text, sections
from readiness.statements.criticalities import criticality
from readiness.view.models.plan import GapView
from readiness.view.models.report import ReportView


def gap_lines(view: ReportView) -> Iterator[str]:
    """Yield the questions below their target level, with the initiatives that close the gaps."""
    if not view.gaps:
        return
    yield from markdown_heading(sections.gaps())
    found = view.gap_counts
    if found.total > 1:
        yield escape(
            plan_keys.gaps_counted(
                number=found.total, blockers=found.blockers, majors=found.majors, standard=found.standard
            )
        )
        yield ""
    levels = (labels.has(), labels.wanted())
    heads = (
        labels.code(),
        labels.question(),
        labels.criticality_head(view.roadmap.target_gate),
        *levels,
        labels.closed_by(),
    )
    yield from markdown_table(heads, map(_gap_row, view.gaps), "---nn")


def _gap_row(gap: GapView) -> tuple[str, ...]:
    question, word = gap.question, criticality(gap.criticality)
    closed = tuple(initiative.code for initiative in gap.initiatives) or report_text.no_initiative()
    return cells(question.code, question.title, word, gap.called.supported, gap.called.wanted, closed)

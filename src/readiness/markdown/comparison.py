"""A comparison of two assessments in Markdown."""

from collections.abc import Iterator

from readiness.markdown.changes import group_lines
from readiness.markdown.escape import cells, escape, markdown_list, markdown_table
from readiness.statements import comparison as statements
from readiness.statements import labels
from readiness.view.comparison_lines import side_lines
from readiness.view.models.comparison import ComparisonView

_SIGNS = {1: "▲", -1: "▼", 0: ""}


def comparison_lines(view: ComparisonView) -> Iterator[str]:
    """Yield both sides, what changed in a sentence, the scores, and the changes one by one."""
    yield f"# {escape(view.organization)}: {escape(view.use_case)}"
    yield ""
    yield from markdown_list(escape(line) for line in side_lines(view))
    yield from (escape(view.changes.summary), "")
    rows = (cells(one.title, one.before, one.now, _SIGNS[one.change]) for one in view.scores)
    yield from markdown_table((labels.evidenced(), statements.before(), statements.now(), ""), rows, "-nn-")
    yield from group_lines(view.changes.groups)
    if not view.changes.groups and not any(score.change for score in view.scores):
        yield from (escape(statements.nothing()), "")

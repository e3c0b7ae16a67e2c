"""The scores as a table, with a row for the whole, for each dimension and for each section."""

from readiness.exports.csv import table
from readiness.model.assessment import Assessment
from readiness.output_format import OutputFormat
from readiness.safe_text import cell_text
from readiness.statements.values import Figure
from readiness.statements.voice import say
from readiness.view.build import build_view
from readiness.view.edition import DEFAULT, Edition
from readiness.view.models.scores import NodeScoreView

HEADS = [
    "id", "title", "kind", "depth", "weight", "claimed", "evidenced", "target", "least", "most", "coverage",
    "answered", "unknown", "unanswered", "not_applicable", "not_asked", "claimed_above_evidence", "blockers",
    "blockers_short", "withheld", "because",
]  # fmt: skip
"""The headings, the same in every language, because programs read them."""


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the scores as CSV by RFC 4180: UTF-8 with a byte order mark, all cells quoted, lines ended by CR LF."""
    return table([HEADS, *map(_row, build_view(assessment, edition).scorecard)])


def _row(node: NodeScoreView) -> list[str]:
    figures = (node.claimed, node.evidenced, node.target, node.least, node.most, node.coverage)
    counts = (
        node.answered, node.unknown, node.unanswered, node.not_applicable, node.not_asked, node.claimed_above_evidence,
        node.blockers,
    )  # fmt: skip
    return [
        *map(cell_text, (node.id, say(node.title), node.kind)),
        *(str(node.depth), node.weight),
        *map(_number, figures),
        *map(str, counts),
        cell_text("; ".join(one.code for one in node.blockers_short)),
        "yes" if node.withheld else "",
        cell_text(say(node.because)),
    ]


def _number(figure: Figure | None) -> str:
    return "" if figure is None else str(figure.rounded)


FORMAT = OutputFormat(suffix=".csv", render=render, audience="full", is_usual=False)

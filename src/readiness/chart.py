"""The contract of a chart: each is a file in `charts`, found by its name."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from readiness.plugin_modules import PluginFamily
from readiness.statements.statement import Statement, Words
from readiness.view.models.report import ReportView


class Chart(NamedTuple):
    """A picture with the sentence above it and its data as a table."""

    title: Statement
    """Message of the chart, in a sentence."""
    svg: str
    heads: tuple[Words, ...]
    rows: tuple[tuple[str, ...], ...]


class Picture(NamedTuple):
    """A picture inside a table that already shows its data."""

    svg: str


Drawing = Chart | Picture | Sequence[Chart] | Mapping[str, "Drawing"] | None
"""A picture, pictures in a sequence or by the id of what they show, or None without data."""


@dataclass(frozen=True)
class ChartKind:
    """A chart of the report."""

    key: str
    """The name in templates: `radar` for `charts.radar`."""
    draw: Callable[[ReportView], Drawing]
    """The function from the report to its picture or pictures."""


CHARTS = PluginFamily("charts", "chart", "CHART", ChartKind)

"""The content of a report for every output format: rounded numbers and chosen words, as plain data."""

from readiness.view.build import build_view
from readiness.view.models.report import ReportView

__all__ = ["ReportView", "build_view"]

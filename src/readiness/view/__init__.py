"""What every format shows: numbers rounded once, words chosen, nothing but plain data."""

from readiness.view.build import build_view
from readiness.view.models.report import ReportView

__all__ = ["ReportView", "build_view"]

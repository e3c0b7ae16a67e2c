"""What every format shows: numbers rounded once, words chosen, nothing but plain data."""

from readiness.reporting.view.build import view_of
from readiness.reporting.view.shape import View

__all__ = ["View", "view_of"]

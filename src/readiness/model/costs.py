"""The cost of an initiative for an organization: its own, or that of its band at the organization's size."""

from readiness.model.initiative import Cost, Initiative
from readiness.model.rubric import Rubric


def band_at_size(rubric: Rubric, band: str, size: str) -> str:
    """Return a cost band lowered for the size of an organization; an unknown band stays."""
    bands = list(rubric.cost_bands)
    return bands[max(0, bands.index(band) - rubric.bands_less.get(size, 0))] if band in bands else band


def cost_at_size(rubric: Rubric, initiative: Initiative, size: str) -> Cost | None:
    """Return the cost of an initiative for the size of an organization; None for a band without figures."""
    if initiative.cost is not None:
        return initiative.cost
    band = rubric.cost_bands.get(band_at_size(rubric, initiative.cost_band, size))
    return band if isinstance(band, Cost) else None

"""The cost of an initiative for an organization: its own, or that of its band at the organization's size."""

from readiness.model.answers import Answers
from readiness.model.initiative import Cost, Initiative
from readiness.model.pack import Pack
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


def with_stated_amounts(pack: Pack, answers: Answers) -> Pack:
    """Return a pack without its amounts of money where they are for another profile and no rate of exchange is stated.

    A fact that the profile does not state counts as met.
    """
    rules, case = pack.rubric.costs, answers.case
    if rules is None or rules.when is None or (case is not None and case.exchange is not None):
        return pack
    if rules.when.holds(pack.questionnaire.settled(answers.assessment.profile)):
        return pack
    return Pack(pack.questionnaire, pack.rubric.without_amounts(), pack.sha256, pack.for_all or pack)

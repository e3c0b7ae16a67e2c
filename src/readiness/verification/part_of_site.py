"""The part of a report for one site → what cannot be computed again, because it leaves the answers of others out."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from readiness.statements import verification as statements
from readiness.statements.statement import Statement

_AT_SITE = "sites"
"""The scores that the answers of the site alone give."""


class OfOthers(NamedTuple):
    """The values that also rest on answers that a report leaves out."""

    ways: tuple[tuple[str, ...], ...] = ()
    """The paths of these values in the statement of the report."""
    not_compared: tuple[Statement, ...] = ()
    """The parts that are not compared, with the reasons."""


def of_other_sites(made: Mapping[str, Any]) -> OfOthers:
    """Return what a report for one site says that also rests on other sites and use cases; nothing for any other."""
    left_out = made.get("left_out")
    if left_out is None:
        return OfOthers()
    ways = [("left_out",), *(("scores", name) for name in made["scores"] if name != _AT_SITE)]
    kinds = {"sites": statements.sites_left_out, "use_cases": statements.use_cases_left_out}
    reasons = tuple(say(number=left_out[kind]) for kind, say in kinds.items() if left_out[kind])
    return OfOthers(tuple(ways), (statements.rest_of_site_because(reasons=reasons),))

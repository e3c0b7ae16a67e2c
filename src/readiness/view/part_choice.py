"""Check the part of a report that a user asks for against the answers, and settle the site it is for."""

from dataclasses import replace

from readiness.errors import ReadinessError, UnknownNameError
from readiness.model.assessment import Assessment
from readiness.model.tool_use import Site
from readiness.statements import part_words
from readiness.statements.lists import at_most
from readiness.view.edition import Edition
from readiness.view.live_headline import status_words

_MOST_NAMED = 8


def settle_part(edition: Edition, assessment: Assessment) -> Edition:
    """Return the edition with the id of its site.

    Raises UnknownNameError for an unknown site, and ReadinessError for a part that these answers do not have, or a part
    of one dimension.
    """
    if edition.part is None:
        return edition
    if edition.dimension:
        raise ReadinessError(part_words.part_of_all_dimensions(), part_words.part_or_dimension())
    if edition.part == "safety":
        _refuse_no_use(assessment)
    if edition.part != "site":
        return replace(edition, site=None)
    return replace(edition, site=_site(edition.site, assessment.answers.sites))


def same_site(site: str | None, assessment: Assessment, redacted: Assessment) -> str | None:
    """Return the id that a site has in redacted answers, which number the sites and keep their order."""
    ids = [one.id for one in assessment.answers.sites]
    return redacted.answers.sites[ids.index(site)].id if site in ids else None


def _refuse_no_use(assessment: Assessment) -> None:
    live = assessment.scorecard.live
    if live is None:
        rubric = assessment.pack.rubric.rubric
        raise ReadinessError(part_words.no_rules_of_use(rubric=rubric), part_words.without_rules_of_use())
    if live.status.use == "before":
        raise ReadinessError(part_words.not_in_use_yet(status=status_words(live.status)), part_words.state_use())


def _site(named: str | None, sites: tuple[Site, ...]) -> str:
    """Return the id of the site that a user named by id or title; upper and lower case are equal."""
    if not sites:
        raise ReadinessError(part_words.no_sites(), part_words.list_sites())
    if named is None and len(sites) == 1:
        return sites[0].id
    if named is None:
        named_here = at_most([site.id for site in sites], _MOST_NAMED)
        raise ReadinessError(part_words.which_site(), part_words.name_site(sites=named_here))
    wanted = named.casefold()
    found = next((site.id for site in sites if wanted in {site.id.casefold(), site.title.casefold()}), None)
    if found is None:
        raise UnknownNameError("site", named, [site.id for site in sites])
    return found

"""Redact which sites the answers name: number them in their order, all or all but one."""

from readiness.model.answers import Answers
from readiness.model.evidence_places import places_of_evidence
from readiness.redaction.redact_evidence import used_only


def number_sites(answers: Answers, prefix: str, but: str | None = None) -> Answers:
    """Return the answers with sites named by their number and ids that begin with `prefix`; the site `but` stays."""
    numbered = enumerate(answers.sites, 1)
    sites = tuple(
        site if site.id == but else site.model_copy(update={"title": f"Site {number}", "id": f"{prefix}-{number}"})
        for number, site in numbered
    )
    ids = {old.id: new.id for old, new in zip(answers.sites, sites, strict=True)}
    events = tuple(
        event.model_copy(update={"sites": tuple(ids.get(id_, id_) for id_ in event.sites)}) for event in answers.events
    )
    return answers.model_copy(update={"sites": sites, "events": events})


def only_site(answers: Answers, site: str) -> Answers:
    """Return the answers with one site alone, and with the events there and of the whole tool."""
    events = tuple(
        event.model_copy(update={"sites": tuple(id_ for id_ in event.sites if id_ == site)})
        for event in answers.events
        if not event.sites or site in event.sites
    )
    sites = tuple(one for one in answers.sites if one.id == site)
    shown = answers.model_copy(update={"sites": sites, "events": events})
    if not answers.evidence:
        return shown
    used = {piece.use for _, pieces in places_of_evidence(shown) for piece in pieces}
    return shown.model_copy(update={"evidence": used_only(answers.evidence, used)})


def without_other_sites(answers: Answers, site: str | None) -> Answers:
    """Return the answers of the part for one site: no other site's name, and no text that may hold one.

    Answers of a part for another reader lose only the context.
    """
    header = answers.assessment.model_copy(update={"context": None})
    shown = answers.model_copy(update={"assessment": header})
    return number_sites(shown, "other-site", site) if site else shown

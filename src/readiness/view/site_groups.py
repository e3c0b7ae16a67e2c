"""Group sites whose gate lacks the same, so that a report tells it once and lists only what differs."""

from collections.abc import Hashable, Iterable
from typing import NamedTuple

from readiness.statements import labels
from readiness.statements.lists import at_most
from readiness.statements.statement import Words
from readiness.view.models.gates import GateReasonView, GateView, SiteGateView

_MOST_NAMED = 20
"""Sites that one row names; it counts the others."""
_LEAST_SHARED = 2
"""Reasons that all sites of a gate must share to be told once for all."""


class SiteGroup(NamedTuple):
    """Sites at which a gate lacks the same beside what it lacks at every site."""

    gate: GateView
    sites: tuple[str, ...]
    reasons: tuple[GateReasonView, ...]
    """The reasons of these sites; without those of all sites where these are told once."""


class GateAtSites(NamedTuple):
    """A repeating gate at the sites where it does not hold."""

    gate: GateView
    sites: tuple[str, ...]
    shared: tuple[GateReasonView, ...]
    """The reasons at each of several sites; empty where they are few."""
    groups: tuple[SiteGroup, ...]


class SitesAlike(NamedTuple):
    """Sites at which a gate has one verdict with one summary of its reasons."""

    gate: GateView
    names: Words
    number: int


def sites_alike(sites: Iterable[SiteGateView]) -> tuple[SitesAlike, ...]:
    """Return the sites grouped by what a table of verdicts says of them, in the order of the first of each group."""
    groups: dict[Hashable, list[SiteGateView]] = {}
    for site in sites:
        gate = site.gate
        groups.setdefault((gate.id, gate.verdict, gate.reads, gate.met, gate.because), []).append(site)
    return tuple(
        SitesAlike(own[0].gate, labels.listed(names=at_most([site.title for site in own], _MOST_NAMED)), len(own))
        for own in groups.values()
    )


def gates_at_sites(sites: Iterable[SiteGateView]) -> tuple[GateAtSites, ...]:
    """Return each repeating gate that has reasons at some sites, with the sites grouped by equal reasons."""
    by_gate: dict[str, list[SiteGateView]] = {}
    for site in sites:
        if site.gate.reasons:
            by_gate.setdefault(site.gate.id, []).append(site)
    return tuple(_at_sites(own) for own in by_gate.values())


def _at_sites(sites: list[SiteGateView]) -> GateAtSites:
    keys = [{_key(one) for one in site.gate.reasons} for site in sites]
    shared = set.intersection(*keys) if len(sites) > 1 else set()
    if len(shared) < _LEAST_SHARED:
        shared = set()
    groups: dict[Hashable, list[SiteGateView]] = {}
    for site in sites:
        rest = tuple(_key(one) for one in site.gate.reasons if _key(one) not in shared)
        groups.setdefault((site.gate.verdict, site.gate.because, rest), []).append(site)
    first = sites[0].gate
    return GateAtSites(
        first,
        tuple(site.title for site in sites),
        tuple(one for one in first.reasons if _key(one) in shared),
        tuple(
            SiteGroup(
                own[0].gate,
                tuple(site.title for site in own),
                tuple(one for one in own[0].gate.reasons if _key(one) not in shared),
            )
            for own in groups.values()
        ),
    )


def _key(reason: GateReasonView) -> Hashable:
    """Return what a reader sees of a reason."""
    return reason.subject, reason.criticality, reason.because, reason.promise

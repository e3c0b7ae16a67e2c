"""Page 1 and the days of the part of a report that is for one site."""

from collections.abc import Iterator

from readiness.statements import part_words
from readiness.statements.in_use import undetermined_at_least
from readiness.statements.labels import entry
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement, Words
from readiness.view.models.calendar import CalendarEntryView
from readiness.view.models.leader import LeaderView
from readiness.view.models.live import LiveView
from readiness.view.models.report import ReportView


def site_part(view: ReportView, site: str, title: str) -> ReportView:
    """Return the view of results that were narrowed to one site, with its verdict on page 1."""
    return view._replace(
        leader=_leader(view, title),
        calendar=tuple(one for one in view.calendar if _is_here(one, site)),
        roadmap=view.roadmap._replace(summary=part_words.site_plan(site=title)),
    )


def _leader(view: ReportView, title: str) -> LeaderView:
    gates, live = tuple(_gates(view)), view.live
    steps = view.roadmap.site_steps
    done = max((step.finish_80 for step in steps), default=None)
    kinds = [live.outcome.kind] if live and live.outcome else [site.gate.verdict.kind for site in view.sites]
    return view.leader._replace(
        kind=kinds[0] if kinds else "undetermined",
        headline=part_words.site_outcome(site=title, outcome=_outcome(live)) if live else _not_in_use(title),
        in_the_way=paragraph(*gates) if gates else None,
        standing=(paragraph(*gates),) if gates else (),
        opening=part_words.site_work_done(site=title, day=done) if done else part_words.no_site_work(site=title),
    )


def _not_in_use(title: str) -> Statement:
    return part_words.site_not_in_use(site=title)


def _outcome(live: LiveView) -> Words:
    if live.outcome:
        return live.outcome.title
    return undetermined_at_least(outcome=live.at_least.title) if live.at_least else live.status.title


def _gates(view: ReportView) -> Iterator[Statement]:
    for site in view.sites:
        gate = site.gate
        named = entry(code=gate.id, title=gate.title)
        yield part_words.site_gate(gate=named, verdict=gate.verdict.word)
        yield gate.because


def _is_here(one: CalendarEntryView, site: str) -> bool:
    """Return whether an entry is about the site, or of the lane or a duty, which are those of the site already."""
    return one.site == site or (one.site is None and one.kind in {"safe-now", "duty"})

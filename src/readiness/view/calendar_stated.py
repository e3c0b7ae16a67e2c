"""Answers → the entries of the calendar on days that were stated: remedies, acceptances, and what lapses."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from readiness.model.answer import Remedy
from readiness.model.live import Part
from readiness.model.outlook import Lapse, Promise
from readiness.scoring.part_scores import function_part, segment_part, site_part
from readiness.statements import calendar as statements
from readiness.statements.lists import paragraph
from readiness.statements.outlook_lines import planned_too_late
from readiness.statements.statement import Statement, Words
from readiness.view.calendar_lapses import Lapses
from readiness.view.entry_words import entry_words
from readiness.view.models.calendar import CalendarEntryView
from readiness.view.outlook_views import consequence
from readiness.view.phrases import Phrases


class _About(NamedTuple):
    """A shortfall: a question or node, of a function, a segment or a site, or of the whole tool."""

    id: str
    part: Part | None

    @property
    def key(self) -> str:
        """Its name in the keys of entries."""
        return f"{self.id}@{self.part.id}" if self.part else self.id

    @property
    def site(self) -> str | None:
        """The id of its site."""
        return self.part.id if self.part and self.part.kind == "site" else None


def stated_entries(wording: Phrases) -> Iterator[CalendarEntryView]:
    """Yield the days of remedies of what is short, the last days of acceptances, and what lapses."""
    broken = {_About(one.id, one.part): one for one in wording.roadmap.promises if one.kind == "remedy"}
    short = {*_short(wording), *broken}
    for about, remedy in _remedies(wording):
        if about in short:
            yield from _remedy(wording, about, remedy, broken.get(about))
    yield from _acceptances(wording)
    in_lane = {(event, step.duty) for step in wording.roadmap.safe_now for event in step.events}
    for lapse in wording.roadmap.if_nothing.lapses:
        if lapse.kind in {"evidence", "not-applicable"}:
            yield _lapse(wording, lapse)
        elif lapse.kind == "duty" and (lapse.event, lapse.id) not in in_lane:
            yield _duty(wording, lapse)


def _short(wording: Phrases) -> Iterator[_About]:
    """Yield what is short for a gate up to the target, for a gate at a site, or for safe use."""
    for gate in wording.scores.gates:
        yield from (_About(reason.id, reason.part) for reason in gate.reasons)
        if gate.id == wording.roadmap.target_gate:
            break
    for site in wording.scores.sites:
        part = Part("site", site.site, site.title)
        yield from (_About(reason.id, part) for reason in site.verdict.reasons)
    if wording.scores.live:
        yield from (_About(one.question, one.part) for one in wording.scores.live.unsafe)


def _remedies(wording: Phrases) -> Iterator[tuple[_About, Remedy]]:
    answers = wording.answers
    owned: list[tuple[Part | None, Mapping[str, Remedy]]] = [(None, answers.remedies)]
    owned += [(function_part(one), one.remedies) for one in answers.functions]
    owned += [(segment_part(one.id, wording.questionnaire), one.remedies) for one in answers.segments]
    owned += [(site_part(one), one.remedies) for one in answers.sites]
    for part, remedies in owned:
        yield from ((_About(id_, part), remedy) for id_, remedy in remedies.items())


def _remedy(wording: Phrases, about: _About, remedy: Remedy, broken: Promise | None) -> Iterator[CalendarEntryView]:
    """Yield the day for which a remedy is promised, and the last day on which the shortfall is accepted with it."""
    subject = _subject(wording, about)
    days = [("remedy", remedy.due, statements.remedy_due(subject=subject))]
    if remedy.expires and remedy.expires != remedy.due:
        days.append(("acceptance", remedy.expires, statements.accepted_until(subject=subject)))
    for kind, day, title in days:
        late = broken if broken and day < broken.planned else None
        yield CalendarEntryView(
            key=f"{kind}:{about.key}",
            day=day,
            kind="remedy" if kind == "remedy" else "acceptance",
            title=title,
            who=remedy.owner,
            note=_note(late, Lapses(wording).of("remedy", about.id, about.part, day)),
            is_missed=late is not None,
            site=about.site,
        )


def _acceptances(wording: Phrases) -> Iterator[CalendarEntryView]:
    broken = {_About(one.id, one.part): one for one in wording.roadmap.promises if one.kind == "acceptance"}
    for one in wording.scores.live.unsafe if wording.scores.live else ():
        if one.acceptance:
            about = _About(one.question, one.part)
            late = broken.get(about)
            yield CalendarEntryView(
                key=f"accepted:{about.key}",
                day=one.acceptance.until,
                kind="acceptance",
                title=statements.accepted_until(subject=_subject(wording, about)),
                who=one.acceptance.by,
                note=_note(late, Lapses(wording).of("acceptance", about.id, about.part, one.acceptance.until)),
                is_missed=late is not None,
                site=about.site,
            )


def _lapse(wording: Phrases, lapse: Lapse) -> CalendarEntryView:
    about, follows = _About(lapse.id, lapse.part), consequence(wording, lapse)
    ends = statements.evidence_counts_until if lapse.kind == "evidence" else statements.not_applicable_until
    subject = _subject(wording, about)
    return CalendarEntryView(
        key=f"{lapse.kind}:{about.key}:{lapse.gate or lapse.outcome or ''}",
        day=lapse.day,
        kind="evidence",
        title=ends(subject=subject),
        who=lapse.owner,
        note=follows,
        subject=subject if lapse.kind == "evidence" else None,
        site=about.site,
    )


def _duty(wording: Phrases, lapse: Lapse) -> CalendarEntryView:
    title = statements.duty_due(entry=lapse.text or lapse.id)
    key = f"duty:{lapse.event}:{lapse.id}"
    return CalendarEntryView(key, lapse.day, "duty", title, lapse.owner, note=consequence(wording, lapse))


def _subject(wording: Phrases, about: _About) -> Words:
    return entry_words(wording.named(about.id), about.part)


def _note(late: Promise | None, follows: Iterator[Statement]) -> Statement | None:
    """Return what follows the day of a promise, and the day by which the plan keeps one that it misses."""
    sentences = [*follows]
    if late:
        sentences.append(planned_too_late(planned=late.planned))
    return paragraph(*sentences) if sentences else None

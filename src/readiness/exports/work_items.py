"""Roadmap → work items with stable keys: the lane, the work at sites, the steps, and what is done."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Literal, NamedTuple

from readiness.model.assessment import Assessment
from readiness.model.field_types import Exact, as_whole
from readiness.model.initiative import Initiative
from readiness.model.safe_steps import SafeStep, SiteStep
from readiness.model.spans import Dates
from readiness.planning.figures import FiguresOf
from readiness.statements import lane_lines
from readiness.statements import work_items as statements
from readiness.statements.statement import Words
from readiness.view.entry_words import entry_words
from readiness.view.lane_keys import lane_key
from readiness.view.lane_views import lane_title
from readiness.view.phrases import Phrases

Status = Literal["planned", "in-progress", "done"]
_DIGITS = 8


class WorkItem(NamedTuple):
    """One piece of work, as a tracker or a calendar holds it."""

    key: str
    """Its name in every export, whatever changes but the names of organization and use case, and the ids."""
    code: str
    title: Words
    phase: Words
    """The heading it stands under in the roadmap."""
    phase_key: str
    """The name of that heading in every export."""
    gate: str
    """The first gate that needs it, by id; empty if none does."""
    start_50: date | None
    """The day on which it starts with even odds; None for what is done."""
    finish_50: date | None
    finish_80: date | None
    """The day by which it is finished with a chance of 80 %."""
    effort: Mapping[str, Exact]
    """Likely person-weeks that remain, by role group."""
    owner: str
    role: str
    """The accountable role; empty where nobody is."""
    status: Status
    due: date | None
    """The day by which it is promised, or must be done."""
    because: Words
    metric: str
    """The measure of success; empty where there is none."""
    after: tuple[str, ...] = ()
    """The keys of the items that come before it."""


class GateDay(NamedTuple):
    """A gate on the way, with the days by which it can open."""

    key: str
    id: str
    title: str
    at_50: date
    at_80: date


def work_items(assessment: Assessment) -> tuple[WorkItem, ...]:
    """Return the work of the roadmap in its order, and then what is done; no two items share a key."""
    seen: dict[str, int] = {}
    return tuple(_with_own_key(item, seen) for item in _Items(assessment).all())


def gate_days(assessment: Assessment) -> tuple[GateDay, ...]:
    """Return the gates on the way with the days by which they can open, in order."""
    wording, digest = Phrases(assessment), use_case_digest(assessment, shared=False)
    titles = assessment.pack.rubric.gate_named
    return tuple(
        GateDay(
            f"gate:{one.gate}/{digest}",
            one.gate,
            titles[one.gate].title,
            wording.day(one.at_50),
            wording.day(one.at_80),
        )
        for one in assessment.roadmap.gate_weeks
    )


def role_groups(items: Sequence[WorkItem]) -> list[str]:
    """Return the role groups of some items, by id."""
    return sorted({group for item in items for group in item.effort})


def _with_own_key(item: WorkItem, seen: dict[str, int]) -> WorkItem:
    """Return an item under a key of its own: a second entry of the lane about the same is numbered."""
    seen[item.key] = number = seen.get(item.key, 0) + 1
    name, slash, digest = item.key.rpartition("/")
    return item if number == 1 else item._replace(key=f"{name}:{number}{slash}{digest}")


def use_case_digest(assessment: Assessment, *, shared: bool) -> str:
    """Return the digits that stand for a use case, or for its organization where work is shared by all of them."""
    header = assessment.answers.assessment
    names = (header.organization,) if shared else (header.organization, header.use_case)
    return sha256("\0".join(names).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


class _Heading(NamedTuple):
    key: str
    title: Words


def _phase(id_: str, title: str) -> _Heading:
    return _Heading(f"phase:{id_}", title)


class _Items:
    def __init__(self, assessment: Assessment) -> None:
        self.assessment, self.roadmap = assessment, assessment.roadmap
        self.wording, self.rubric = Phrases(assessment), assessment.pack.rubric
        self.answers, self.progress = assessment.answers, assessment.answers.progress
        self.figures = FiguresOf(self.rubric, self.answers)
        self.digest = {shared: use_case_digest(assessment, shared=shared) for shared in (False, True)}
        named = self.rubric.initiative_named
        self.done = [named[id_] for id_, own in self.progress.items() if own.status == "done" and id_ in named]
        self.known = {step.initiative for step in self.roadmap.steps} | {one.id for one in self.done}
        self.known |= {step.initiative for step in self.roadmap.safe_now if step.initiative}

    def all(self) -> Iterator[WorkItem]:
        yield from map(self._of_lane, self.roadmap.safe_now)
        yield from map(self._at_site, self.roadmap.site_steps)
        for phase in self.roadmap.phases:
            heading = _phase(phase.id, phase.title)
            for step in phase.steps:
                one = self.rubric.initiative_named[step.initiative]
                item = self._work(one, heading, step.gate, step.dates, step.roles, step.status)
                yield item._replace(because=step.because)
        for one in self.done:
            own = self.rubric.phase_named[one.phase]
            yield self._work(one, _phase(own.id, own.title), None, None, {}, "done")._replace(because=statements.done())

    def _work(
        self,
        one: Initiative,
        heading: _Heading,
        gate: str | None,
        dates: Dates | None,
        effort: Mapping[str, Exact],
        status: Status,
    ) -> WorkItem:
        progress = self.progress.get(one.id)
        return WorkItem(
            key=self._key(one),
            code=one.code,
            title=one.title,
            phase=heading.title,
            phase_key=f"{heading.key}/{self.digest[False]}",
            gate=gate or "",
            start_50=self.wording.day(dates.start_50) if dates else None,
            finish_50=self.wording.day(dates.at_50) if dates else None,
            finish_80=self.wording.day(dates.at_80) if dates else None,
            effort=effort,
            owner=(progress.owner if progress else None) or "",
            role=self.wording.role(one.accountable_role),
            status=status,
            due=progress.due if progress else None,
            because="",
            metric=one.success_metric,
            after=self._keys(id_ for id_ in one.prerequisites if id_ in self.known),
        )

    def _keys(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._key(self.rubric.initiative_named[id_]) for id_ in ids)

    def _key(self, one: Initiative) -> str:
        """Return the key of an initiative; the organization's own work has the same in every use case."""
        return f"{one.id}/{self.digest[one.scope == 'organization']}"

    def _of_lane(self, step: SafeStep) -> WorkItem:
        heading = _Heading("safe-now", lane_lines.make_safe_now())
        if step.initiative:
            one = self.rubric.initiative_named[step.initiative]
            item = self._work(one, heading, None, step.dates, _effort(self.figures, one), step.status)
            item = item._replace(after=self._keys(step.waits_for))
        else:
            item = self._entry(lane_key(step), heading, step.dates, step.role)
        due = min((day for day in (item.due, step.until) if day), default=None)
        return item._replace(
            title=lane_title(self.wording, step), owner=step.owner or item.owner, due=due, because=step.because
        )

    def _entry(self, subject: str, heading: _Heading, dates: Dates, role: str | None) -> WorkItem:
        """Return an item that is no initiative."""
        start, half, most = (self.wording.day(week) for week in (dates.start_50, dates.at_50, dates.at_80))
        accountable = self.wording.role(role) if role else ""
        return WorkItem(
            key=f"{subject}/{self.digest[False]}",
            code="",
            title="",
            phase=heading.title,
            phase_key=f"{heading.key}/{self.digest[False]}",
            gate="",
            start_50=start,
            finish_50=half,
            finish_80=most,
            effort={},
            owner="",
            role=accountable,
            status="planned",
            due=None,
            because="",
            metric="",
        )

    def _at_site(self, step: SiteStep) -> WorkItem:
        at = f"{step.gate}@{step.site.id}"
        heading = _Heading(f"site:{at}", lane_lines.gate_of_site(gate=step.gate, site=step.site.title))
        if step.initiative:
            one = self.rubric.initiative_named[step.initiative]
            effort = {role: as_whole(own) for role, own in self.figures.whole(one).likely.items()}
            item = self._work(one, heading, step.gate, step.dates, effort, "planned")
            item = item._replace(key=f"{one.id}:{at}/{self.digest[False]}", after=(), due=None)
        else:
            question = step.questions[0].question if step.questions else ""
            item = self._entry(f"{step.kind}:{question}:{at}", heading, step.dates, step.role)
            item = item._replace(gate=step.gate, title=self._site_title(step.kind, question))
        return item._replace(owner=step.owner or "", because=step.because)

    def _site_title(self, kind: str, question: str) -> Words:
        name = entry_words(self.wording.named(question))
        if kind == "find-out":
            return lane_lines.find_out_about(question=name)
        return (lane_lines.show_evidence_for if kind == "show" else lane_lines.close_uncovered)(question=name)


def _effort(figures: FiguresOf, initiative: Initiative) -> dict[str, Exact]:
    return {role: as_whole(own) for role, own in figures.left(initiative).likely.items()}

"""Build the decisions on work of the roadmap: to let it start, and on promises that it does not keep."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from readiness.model.outlook import Lapse, Promise
from readiness.model.roadmap import Step
from readiness.model.verdict import ReasonKind
from readiness.statements import asks
from readiness.statements import decisions as statements
from readiness.statements.counts import person_weeks
from readiness.statements.lists import at_most, paragraph
from readiness.statements.statement import Statement, Words
from readiness.view.ask import OTHERS, Ask, today_or, when
from readiness.view.case_in_question import option_counted
from readiness.view.entry_words import entry_words
from readiness.view.figures import plain_figure
from readiness.view.models.leader import DecisionView
from readiness.view.option_in_question import is_nothing_advised
from readiness.view.option_names import option_name
from readiness.view.phrases import Phrases

_MOST_NAMED = 3


def work_decisions(wording: Phrases, pending: Sequence[Lapse]) -> list[Ask]:
    """Return the decisions on the first work and on broken promises, one for each piece of work.

    Where no option is advised, nothing says to go on, and no work is asked for: only for promises.
    """
    return list(_WorkDecisions(wording, pending, asks_for_work=not is_nothing_advised(wording)).all())


def work_if_going_on(wording: Phrases) -> list[str]:
    """Return the work to start next, which waits where no option is advised."""
    return _WorkDecisions(wording, (), asks_for_work=True).asked if is_nothing_advised(wording) else []


class _WorkDecisions:
    def __init__(self, wording: Phrases, pending: Sequence[Lapse], *, asks_for_work: bool) -> None:
        self.wording, self.roadmap = wording, wording.roadmap
        self.pending = [lapse for lapse in pending if lapse.kind in {"remedy", "evidence"}]
        self.steps = {step.initiative: step for step in self.roadmap.steps}
        self.opening = {id_ for id_, one in self.steps.items() if self._helps_open(one)}
        self.asked = self._asked() if asks_for_work else []
        self.broken = self._broken()
        self.days = self._days()

    def all(self) -> Iterator[Ask]:
        """Yield the decisions on work to start, then those on promises whose work is not among it."""
        for id_ in self.asked:
            yield self._promised(id_, self.broken[id_]) if id_ in self.broken else self._go_ahead(id_)
        for id_, promises in self.broken.items():
            if id_ not in self.asked:
                yield self._promised(id_, promises)

    def _asked(self) -> list[str]:
        """Return the work to start next: what opens the next gate, else the first phase, with what it waits for."""
        first = self._first_steps()
        opening = [step for step in first if step.initiative in self.opening]
        unknown = {*self.roadmap.find_out_first}
        chosen = {
            step.initiative
            for step in opening or first
            if not (step.closes and unknown.issuperset(one.question for one in step.closes))
        }
        before = {id_ for id_ in chosen for id_ in self._before(id_)}
        return [id_ for id_, step in self.steps.items() if id_ in chosen | before and step.status == "planned"]

    def _helps_open(self, step: Step) -> bool:
        """Return whether a step lifts what the next gate fails on, to the level needed or part of the way."""
        scores = self.wording.scores
        starts = {one.question: one.from_ for one in step.closes}
        reasons = [one for verdict in scores.gates if verdict.id == scores.next_gate for one in verdict.reasons]
        return any(one.kind is ReasonKind.SHORT and one.id in starts and starts[one.id] < one.needs for one in reasons)

    def _first_steps(self) -> Sequence[Step]:
        """Return the steps of the first phase that has steps beside the lane, limited to the edition's dimension."""
        lane = {step.initiative for step in self.roadmap.safe_now}
        for phase in self.roadmap.phases:
            steps = [step for step in phase.steps if step.initiative not in lane and self._is_shown(step)]
            if steps:
                return steps
        return ()

    def _is_shown(self, step: Step) -> bool:
        wording = self.wording
        return not wording.edition.dimension or any(wording.shows(one.question) for one in step.closes)

    def _before(self, id_: str) -> set[str]:
        """Return the work of the roadmap that some work waits for."""
        found: set[str] = set()
        ahead = [id_]
        while ahead:
            needed = self.wording.rubric.initiative_named[ahead.pop()].prerequisites
            fresh = [one for one in needed if one in self.steps and one not in found]
            found.update(fresh)
            ahead += fresh
        return found

    def _broken(self) -> dict[str, list[Promise]]:
        """Return the promises that the plan does not keep, by the work that ends last of what keeps them."""
        found: dict[str, list[Promise]] = {}
        for one in self.roadmap.promises:
            if one.kind == "progress" or self.wording.shows(one.id):
                found.setdefault(self._last(one), []).append(one)
        return found

    def _last(self, promise: Promise) -> str:
        if promise.part is not None or promise.kind == "acceptance":
            return f"{promise.id}@{promise.part.id if promise.part else promise.kind}"
        ends = {id_: self.steps[id_].dates.at_80 for id_ in promise.initiatives if id_ in self.steps}
        return max(ends, key=lambda id_: (ends[id_], id_)) if ends else promise.initiatives[0]

    def _days(self) -> dict[str, date]:
        """Return the last day to decide on each piece of work; what it waits for is decided no later."""
        wording = self.wording
        days = {id_: _before_start(wording, self.steps[id_]) for id_ in self.asked}
        for id_, promises in self.broken.items():
            first = today_or(wording, promises[0].promised)
            days[id_] = min(first, days.get(id_, first))
        for id_ in sorted(self.asked, key=lambda one: -self.steps[one].dates.likely.start):
            for needed in self._before(id_) & days.keys():
                days[needed] = min(days[needed], days[id_])
        return days

    def _kept(self, step: Step) -> tuple[Lapse, ...]:
        """Return the conditions of gates that a step meets in time, and the evidence that it replaces in time."""
        closed = {gap.question for gap in step.closes}
        end = self.wording.day(step.dates.at_80)
        return tuple(one for one in self.pending if one.id in closed and not one.at_site and end <= one.day)

    def _go_ahead(self, id_: str) -> Ask:
        wording, step, day = self.wording, self.steps[id_], self.days[id_]
        asked, work, start = when(wording, day), self._work(id_), wording.day(step.dates.start_50)
        sentence = asks.go_ahead(work=work, when=asked, start=start)
        if start <= wording.answers.date:
            sentence = asks.go_ahead_now(work=work, when=asked)
        kept = self._kept(step)
        for first in [lapse for lapse in kept if lapse.kind == "remedy"][:1]:
            code, owner = wording.named(first.id).code, first.owner or ""
            sentence = asks.go_ahead_for_promise(work=work, when=asked, question=code, promised=first.day, owner=owner)
        return self._ask(step, sentence, day, _closed_gaps(wording, step), kept)

    def _work(self, id_: str) -> Statement:
        name = self.wording.initiative(id_)
        return asks.work(title=name.title, code=name.code)

    def _ask(self, step: Step, sentence: Statement, day: date, why: Statement, settles: tuple[Lapse, ...]) -> Ask:
        wording, id_ = self.wording, step.initiative
        initiative = wording.rubric.initiative_named[id_]
        leads = any(id_ in self._before(one) for one in self.opening)
        view = DecisionView(
            key=f"{'work' if id_ in self.asked else 'promise'}:{id_}",
            sentence=sentence,
            decide_by=day,
            title=initiative.title,
            code=initiative.code,
            why=why,
            owner=wording.answerable(step.owner, wording.role(initiative.accountable_role)),
            cost=wording.cost(initiative),
            effort=person_weeks(number=plain_figure(step.effort)),
            start=wording.day(step.dates.start_50),
            finish=wording.day(step.dates.at_80),
            finish_50=wording.day(step.dates.at_50),
        )
        option = option_counted(wording)
        if option and view.cost is not None and id_ not in option.work:
            beside = statements.outside_choice(option=option_name(option))
            view = view._replace(why=paragraph(why, beside), cost=statements.extra_cost(cost=view.cost))
        order = (id_ not in self.opening, not leads, -step.priority, step.order)
        ask = Ask(view, OTHERS, settles, order=order)
        if id_ not in self.asked:
            return ask
        is_promised = id_ in self.broken or any(lapse.kind == "remedy" for lapse in settles)
        return ask._replace(initiative=id_, waits_for=frozenset(self._before(id_)), is_promised=is_promised)

    def _promised(self, id_: str, promises: Sequence[Promise]) -> Ask:
        """Return the decision on promises that the same work keeps too late; the first is due first."""
        step, day = self.steps.get(id_), self.days[id_]
        sentence = self._promise_sentence(id_, promises, when(self.wording, day))
        owners = list(dict.fromkeys(one.owner for one in promises if one.owner))
        by = asks.promised_by(owners=at_most(owners)) if owners else None
        settles = tuple(one for one in self.pending if any(_is_about(promise, one) for promise in promises))
        if step is None:
            return self._alone(promises, sentence, day, by, settles)
        why = _closed_gaps(self.wording, step)
        settles = tuple(dict.fromkeys((*settles, *self._kept(step))))
        return self._ask(step, sentence, day, paragraph(why, by) if by else why, settles)

    def _promise_sentence(self, id_: str, promises: Sequence[Promise], asked: Statement) -> Statement:
        first, planned = promises[0], max(one.planned for one in promises)
        if first.kind == "acceptance":
            subject, owner = self._subject(first), first.owner or ""
            return asks.accepted(owner=owner, subject=subject, until=first.promised, planned=planned, when=asked)
        told = [one for one in promises if one.kind != "progress"] or promises
        late = self._late(id_, told, planned, is_new=id_ in self.asked)
        if not self._people_help(id_):
            return paragraph(*late, asks.settle_later(when=asked))
        is_lost = any(self._cannot_be_kept(one) for one in told)
        return paragraph(*late, (asks.settle_only if is_lost else asks.settle)(when=asked))

    def _cannot_be_kept(self, promise: Promise) -> bool:
        """Return whether no number of people keeps a promise: the work takes longer, or may not start in time."""
        about = (promise.kind, promise.id, promise.promised)
        return any(one.kind != "people" and (one.about, one.id, one.by) == about for one in self.roadmap.conflicts)

    def _people_help(self, id_: str) -> bool:
        """Return whether more people could end some work sooner: it waits, pauses or is stretched for lack of them."""
        step = self.steps.get(id_)
        return step is None or step.stretched or step.pauses > 0 or step.dates.start_50 > 0

    def _late(self, id_: str, told: Sequence[Promise], planned: date, *, is_new: bool) -> tuple[Statement, ...]:
        """Return the sentences that some work takes longer than was promised, and to start it if that is new."""
        first, name = told[0], self._subject if len(told) == 1 else self._code
        days = at_most([asks.by_day(subject=name(one), day=one.promised) for one in told])
        if is_new:
            late = asks.takes_longer(planned=planned, promised=days)
            if first.kind == "progress":
                late = asks.itself_takes_longer(planned=planned, promised=first.promised)
            return self._start(id_), late
        if len(told) > 1:
            return (asks.work_takes_longer(work=self._work(id_), planned=planned, promised=days),)
        return (asks.promise_late(subject=self._subject(first), promised=first.promised, planned=planned),)

    def _start(self, id_: str) -> Statement:
        """Return the sentence that asks to start some work: today, or on the day on which the plan lets it begin."""
        step = self.steps.get(id_)
        if step is None or step.dates.start_50 <= 0:
            return asks.start_now(work=self._work(id_))
        return asks.start_on(work=self._work(id_), day=self.wording.day(step.dates.start_50))

    def _code(self, promise: Promise) -> str:
        names = self.wording.initiative if promise.kind == "progress" else self.wording.named
        return names(promise.id).code

    def _subject(self, promise: Promise) -> Words:
        if promise.kind == "progress":
            return self._work(promise.id)
        return entry_words(self.wording.named(promise.id), promise.part)

    def _alone(
        self,
        promises: Sequence[Promise],
        sentence: Statement,
        day: date,
        by: Statement | None,
        settles: tuple[Lapse, ...],
    ) -> Ask:
        """Return the decision on a promise whose work is no step of a phase."""
        first, wording = promises[0], self.wording
        codes = tuple(wording.initiative(id_).code for id_ in first.initiatives)
        view = DecisionView(
            key=f"promise:{first.id}{f'@{first.part.id}' if first.part else ''}",
            sentence=sentence,
            decide_by=day,
            title=statements.promise(subject=self._subject(first)),
            code=None,
            why=by or statements.closed_by(initiatives=at_most(codes)),
            owner=first.owner or statements.leaders_name_one(),
            cost=None,
            effort=None,
            start=None,
            finish=first.promised,
            finish_50=None,
        )
        return Ask(view, OTHERS, settles)


def _before_start(wording: Phrases, step: Step) -> date:
    """Return the last day to decide on work: the one before it starts, or the day of the assessment."""
    start = wording.day(step.dates.start_50)
    return today_or(wording, start - timedelta(days=1))


def _is_about(promise: Promise, lapse: Lapse) -> bool:
    if promise.kind != "remedy" or promise.id != lapse.id or (lapse.kind == "evidence" and promise.planned > lapse.day):
        return False
    return promise.part == lapse.part if lapse.at_site or promise.part else True


def _closed_gaps(wording: Phrases, step: Step) -> Statement:
    """Return a sentence on the gaps a step closes: one gap by code and title, several by their number and codes."""
    gaps = list(dict.fromkeys(closed.question for closed in step.closes))
    if not gaps:
        return step.because
    blockers, number = sum(1 for id_ in gaps if wording.criticality(id_) == "blocker"), len(gaps)
    if number == 1:
        name = wording.named(gaps[0])
        question = f"{name.code} {name.title}"
        return statements.closes_blocker(question=question) if blockers else statements.closes_gap(question=question)
    codes = at_most([entry_words(wording.named(id_)) for id_ in gaps], _MOST_NAMED)
    if blockers == number:
        every = statements.closes_both_blockers if number == 2 else statements.closes_all_blockers
        return every(number=number, questions=codes)
    if blockers:
        return statements.closes_some_blockers(number=number, blockers=blockers, questions=codes)
    return statements.closes_gaps(number=number, questions=codes)

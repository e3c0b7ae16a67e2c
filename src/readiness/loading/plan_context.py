"""The context that a plan is validated in: its file, the pack for the profile, and the initiatives it can name."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from readiness import statements
from readiness.errors import Problem
from readiness.loading.yaml_file import Document, KeyPath
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answers import Answers
from readiness.model.condition import Profile
from readiness.model.field_types import Exact
from readiness.model.initiative import Initiative
from readiness.model.own_plan import ids_of_initiatives, offered_with_plan, waiting_for
from readiness.model.pack import Pack
from readiness.model.plan import NO_PLAN, Plan, merged_plan
from readiness.model.scaled_costs import counts_told
from readiness.statements.quoting import found
from readiness.suggestions import Suggestions

if TYPE_CHECKING:
    from readiness.statements.reference_problems import Missing

HORIZON = 520
"""The weeks of the longest plan: ten years."""
WAY: KeyPath = ("plan",)


class PlanContext:
    """A plan with all that its checks need; the plan may lack keys that could not be read."""

    def __init__(
        self,
        pack: Pack,
        document: Document,
        day: date,
        profile: Profile,
        plan: Plan | None,
        *,
        organization: tuple[Plan, Document] | None = None,
        answers: Answers | None = None,
        suggest: Suggestions,
    ) -> None:
        shared, shared_document = organization or (None, None)
        self.pack, self.document, self.suggest = pack, document, suggest
        self.day = day if day < date.max else date.min  # the last day stands in for a wrong one
        self.plan = plan or NO_PLAN
        """The plan that this file states."""
        self.whole = merged_plan(plan, shared) or NO_PLAN
        """The plan with what only the organization's file states."""
        self.is_shared = answers is None
        """True for the plan of the organization's file."""
        self.progress = answers.progress if answers else {}
        milestones = answers.assessment.milestones if answers else {}
        self.reached = {
            gate: on for gate, on in milestones.items() if gate in pack.rubric.gate_named and on <= self.day
        }
        """The days of the gates that are behind."""
        self._said = answers.answers if answers else {}
        case = answers.case if answers else None
        self.units_of_case = {line.per for line in (*case.costs, *case.benefits) if line} if case else set()
        """The units that amounts of the money case are for; a line that could not be read is None."""
        self._profile = profile
        self._documents = [document, *([shared_document] if shared_document else [])]

    @property
    def start(self) -> date:
        """The first day of the plan."""
        return max(self.whole.start or self.day, self.day)

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """The numbers of users, sites and members: as the plan states, else as the facts tell."""
        return counts_told(self.pack.rubric, self._profile) | dict(self.whole.counts)

    @cached_property
    def own_pack(self) -> Pack:
        """The pack for the profile."""
        return pack_for_profile(self.pack, self._profile)

    @property
    def shares(self) -> Mapping[str, Exact]:
        """The shares of role groups in one number of people; empty where everybody does all kinds of work."""
        rubric = self.pack.rubric
        size = self._profile.get("size", rubric.default_size)
        return {} if size in rubric.one_team else rubric.capacity_shares

    @cached_property
    def offered(self) -> Mapping[str, Initiative]:
        """The initiatives on offer by id, with own ones and own figures, forbidden ones too."""
        return offered_with_plan(self.own_pack, self.whole, self._profile)

    @cached_property
    def ids(self) -> Mapping[str, str]:
        """The id of every initiative by id and by code, also of own ones that could not be read."""
        return dict(_written_names(self._documents)) | ids_of_initiatives(self.pack, self.whole)

    @cached_property
    def waiting(self) -> Mapping[str, str]:
        """The initiatives that cannot be planned, by the forbidden one that each waits for, or is."""
        met = {id_ for id_, one in self.offered.items() if id_ in self.done or self._is_in_place(one)}
        return waiting_for(self.forbidden, self.offered, met)

    def _is_in_place(self, initiative: Initiative) -> bool:
        """Return whether what an initiative brings is claimed, or may be said in the organization's file."""
        phase = self.pack.rubric.phase_named.get(initiative.phase)
        if phase and phase.gate in self.reached:
            return True
        lifts = initiative.lifts
        return bool(lifts) and all(self._is_claimed(question, lift.to) for question, lift in lifts.items())

    def _is_claimed(self, question: str, level: int) -> bool:
        if (answer := self._said.get(question)) is None:
            asked = self.pack.questionnaire.questions.get(question)
            return len(self._documents) > 1 and asked is not None and asked.scope == "organization"
        return answer.not_applicable is not None or (answer.level is not None and answer.level >= level)

    @cached_property
    def required(self) -> frozenset[str]:
        """The ids of required initiatives."""
        return frozenset(self.ids.get(name, name) for name in self.whole.required)

    @cached_property
    def forbidden(self) -> dict[str, str]:
        """The names of forbidden initiatives by id."""
        return {self.ids.get(name, name): name for name in self.whole.forbidden}

    @cached_property
    def done(self) -> frozenset[str]:
        """The ids of initiatives that are done."""
        return frozenset(id_ for id_, progress in self.progress.items() if progress.status == "done")

    @cached_property
    def plannable(self) -> list[Initiative]:
        """The initiatives that can still be planned."""
        return [
            one
            for id_, one in self.offered.items()
            if not (one.instead or id_ in self.done or id_ in self.forbidden or id_ in self.waiting)
        ]

    @cached_property
    def groups(self) -> list[str]:
        """The role groups of all initiatives."""
        own = (group for one in self.whole.initiatives for group in groups_of(one))
        return list(dict.fromkeys((*_groups_of_pack(self.pack), *own)))

    def named(self, id_: str) -> str:
        """Return the code and the id of an initiative, or its id where it is not on offer."""
        return f"{self.offered[id_].code} {id_}" if id_ in self.offered else id_

    def unknown(self, name: str, missing: "Missing", place: KeyPath, *, at_key: bool = False) -> Iterator[Problem]:
        """Yield a problem if there is no initiative of that name, by id or by code."""
        if name not in self.ids:
            problem_at = self.document.key_problem if at_key else self.document.problem
            yield problem_at(place, missing(name=found(name)), self.suggest(name, self.ids))

    def unknown_groups(self, groups: Mapping[str, object], place: KeyPath) -> Iterator[Problem]:
        """Yield a problem for every role group that no initiative has."""
        for group in groups:
            if group not in self.groups:
                message = statements.plan_people_problems.no_role_group(name=found(group))
                yield self.document.key_problem((*place, group), message, self.suggest(group, self.groups))

    def _earliest(self, wanted: Sequence[str]) -> Mapping[str, date]:
        """Return the day after the earliest end of each initiative wanted, as if there were people enough.

        Only work counts that the files state: as planned, in progress or required. What else an initiative needs may be
        in place already. Initiatives in a circle are left out. Durations are the likely ones.
        """
        weeks: dict[str, int] = {}
        left = self._with_prerequisites(wanted)
        while ready := [id_ for id_, one in left.items() if not any(needed in left for needed in one.prerequisites)]:
            for id_ in ready:
                weeks[id_] = self._end(left[id_], weeks)
            for id_ in ready:
                del left[id_]
        return {id_: weeks_after(self.start, min(weeks[id_], HORIZON)) for id_ in wanted if id_ in weeks}

    def _with_prerequisites(self, wanted: Sequence[str]) -> dict[str, Initiative]:
        """Return initiatives on offer by id, with all that they need."""
        found: dict[str, Initiative] = {}
        waiting = list(wanted)
        while waiting:
            id_ = waiting.pop()
            if id_ not in found and id_ in self.offered:
                found[id_] = self.offered[id_]
                waiting += found[id_].prerequisites
        return found

    def _end(self, initiative: Initiative, weeks: Mapping[str, int]) -> int:
        progress = self.progress.get(initiative.id)
        if (progress.status == "done") if progress else (initiative.id not in self.required):
            return 0
        if progress and progress.status == "in-progress":
            return progress.remaining.weeks if progress.remaining else initiative.duration.likely
        begins = max((weeks.get(needed, 0) for needed in initiative.prerequisites), default=0)
        return begins + initiative.duration.likely

    def latest_prerequisite(self, initiative: str) -> tuple[str, date] | None:
        """Return the prerequisite that ends last, with the day after its earliest end; None without one."""
        offered = self.offered.get(initiative)
        earliest = self._earliest(offered.prerequisites) if offered else {}
        day, needed = max(((day, one) for one, day in earliest.items()), default=(self.start, ""))
        return (needed, day) if needed else None


def weeks_after(day: date, weeks: int) -> date:
    """Return the day a number of weeks later, at most the last one of the calendar."""
    return day + min(timedelta(weeks=weeks), date.max - day)


def groups_of(initiative: Initiative) -> Iterator[str]:
    """Yield the role groups of an initiative that has work for them, in use or in a mode too."""
    live = (initiative.live and initiative.live.effort) or {}
    for effort in (initiative.effort, live, *(mode.effort or {} for mode in initiative.modes)):
        for group, estimate in effort.items():
            if estimate.high:
                yield group


@lru_cache(maxsize=16)
def _groups_of_pack(pack: Pack) -> tuple[str, ...]:
    """Return the role groups of a pack's initiatives, cached for the next answers; packs are compared by identity."""
    return tuple(dict.fromkeys(group for one in pack.rubric.initiatives for group in groups_of(one)))


def _written_names(documents: list[Document]) -> Iterator[tuple[str, str]]:
    """Yield every id and code of an own initiative that the files write, with the id."""
    for document in documents:
        plan = document.data.get("plan")
        entries = plan.get("initiatives") if isinstance(plan, dict) else None
        for entry in entries if isinstance(entries, list) else ():
            if isinstance(entry, dict) and isinstance(id_ := entry.get("id"), str):
                yield id_, id_
                if isinstance(code := entry.get("code"), str):
                    yield code, id_

"""Check the rules for each question, for every profile that makes a difference to them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise, takewhile

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.model.adapt_to_profile import RANK, blocker_level, is_offered, may_hold, question_for_profile
from readiness.model.condition import Condition
from readiness.model.field_types import Criticality
from readiness.model.initiative import Initiative, Lift
from readiness.model.pack import Pack
from readiness.model.question_rubric import Minimum, QuestionRubric
from readiness.pack_lint.profile_combinations import MOST, ProfileCombinations, profile_words
from readiness.statements import pack_faults
from readiness.statements.rubric_problems import a_question_of
from readiness.statements.statement import Statement


def lint_question_rules(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield each minimum or criticality that falls for some profile, and each minimum that cannot be reached."""
    profiles = ProfileCombinations(pack)
    lifting: dict[str, list[Initiative]] = {}
    for initiative in pack.rubric.initiatives:
        for question in initiative.lifts:
            lifting.setdefault(question, []).append(initiative)
    useful: set[str] = set()
    for id_ in pack.rubric.questions:
        yield from _QuestionCheck(pack, files, profiles, id_, lifting.get(id_, []), useful).problems()
    for index, initiative in enumerate(pack.rubric.initiatives):
        helping = initiative.part_of or initiative.id
        if helping not in useful and not initiative.instead:
            message = pack_faults.lifts_nobody(initiative=initiative.id)
            yield (files.initiative(index) / "id").problem(message, pack_faults.correct_when())


@dataclass
class _QuestionCheck:
    pack: Pack
    files: PackFiles
    profiles: ProfileCombinations
    id: str
    lifting: list[Initiative]
    useful: set[str]
    """The ids of initiatives that lift, for some profile, a question asked of it; added to as questions are checked."""

    def __post_init__(self) -> None:
        rubric = self.pack.rubric
        self.question = self.pack.questionnaire.questions[self.id]
        self.judged = rubric.questions[self.id]
        self.caps = [cap for cap in rubric.caps if cap.is_about(self.question)]
        self.targets = [target for target in rubric.targets if self.id in target.levels]
        self.phases = {phase.id: index for index, phase in enumerate(rubric.phases)}
        self.ends = {phase.gate: index for index, phase in enumerate(rubric.phases)}
        self.scale = rubric.scale_of(self.id)
        self.spot = self.files.question_rubric(self.id)
        self.reported: set[tuple[str, str | int]] = set()

    def problems(self) -> Iterator[Problem]:
        profiles = self.profiles.over(self._stated())
        if not profiles:
            message = pack_faults.too_many_profiles(question=self.id)
            yield self.spot.key_problem(message, pack_faults.use_fewer_facts(most=MOST), warning=True)
            return
        chosen: set[str | None] = set()
        for profile in profiles:
            if may_hold(self.question.ask_when, profile):
                judged = question_for_profile(self.judged, profile)
                chosen.add(judged.variant)
                yield from self._for(profile, judged)
        for name in self.judged.variants:
            if name not in chosen:
                message = pack_faults.variant_unreached(variant=name)
                yield (self.spot / "variants" / name).key_problem(message, pack_faults.variant_left_out())

    def _stated(self) -> list[Condition | None]:
        """Return the conditions of the rules for the question."""
        rules = [rule for at_gate in self.judged.minimum.values() for rule in at_gate]
        return [
            self.question.ask_when,
            *(rule.when for rule in rules),
            *(rule.when for rule in self.judged.criticality_when),
            *(variant.when for variant in self.judged.variants.values()),
            *(cap.when for cap in self.caps),
            *(initiative.when for initiative in self.lifting),
            *(gate.when for gate in self.pack.rubric.gates),
        ]

    def _for(self, profile: Mapping[str, str], judged: QuestionRubric) -> Iterator[Problem]:
        gates = [gate.id for gate in takewhile(lambda gate: may_hold(gate.when, profile), self.pack.rubric.gates)]
        asked = [(gate, rule) for gate in gates if (rule := judged.minimum_at(gate))]
        yield from self._falling(profile, judged, asked)
        if not self.pack.rubric.initiatives:
            return
        offered = [initiative for initiative in self.lifting if is_offered(initiative, profile)]
        self.useful |= {initiative.id for initiative in offered}
        lifts = [(self.phases[initiative.phase], initiative.lifts[self.id]) for initiative in offered]
        lowest = self.scale.lowest
        for gate, rule in asked:
            if gate in self.ends and rule.level > lowest:
                until = [lift for phase, lift in lifts if phase <= self.ends[gate]]
                yield from self._unreachable(profile, gate, rule, until)
        yield from self._without_lift(profile, asked, [lift for _, lift in lifts], gates)

    def _falling(
        self, profile: Mapping[str, str], judged: QuestionRubric, asked: list[tuple[str, Minimum]]
    ) -> Iterator[Problem]:
        """Yield gates that need a lower level than the gate before, or make the question less critical."""
        for (before, first), (after, second) in pairwise(asked):
            place = self._minimum(after)
            if second.level < first.level:
                message = pack_faults.minimum_falls(first=first.level, before=before, second=second.level, after=after)
                hint = pack_faults.never_less(level=first.level)
                yield from self._once(("falls", after), place, message, hint, profile)
                continue
            for kind, was, now in _levels_by_kind(judged, first, second):
                if now < was:
                    message = _criticality_falls(kind, was, now, before, after)
                    hint = pack_faults.criticality_never_falls(level=was, criticality=kind)
                    yield from self._once(("criticality", after), place, message, hint, profile)
                    break

    def _unreachable(
        self, profile: Mapping[str, str], gate: str, rule: Minimum, lifts: list[Lift]
    ) -> Iterator[Problem]:
        best = reachable_level(self.scale.lowest, lifts)
        if rule.level > best:
            message = pack_faults.lifted_too_little(gate=gate, needed=rule.level, question=self.id, best=best)
            hint = pack_faults.lift_earlier()
            yield from self._once(("in time", gate), self._minimum(gate), message, hint, profile)
        for cap in self.caps:
            if not cap.unless and cap.at_most < rule.level and may_hold(cap.when, profile):
                message = pack_faults.held_by_cap(gate=gate, needed=rule.level, question=self.id, most=cap.at_most)
                hint = pack_faults.lower_minimum()
                yield from self._once(("cap", gate), self._minimum(gate), message, hint, profile)

    def _without_lift(
        self, profile: Mapping[str, str], asked: list[tuple[str, Minimum]], lifts: list[Lift], gates: list[str]
    ) -> Iterator[Problem]:
        """Yield levels below the highest one needed from which no initiative lifts the question."""
        targets = [target.levels[self.id] for target in self.targets if target.gate in gates]
        highest = max([rule.level for _, rule in asked] + targets, default=self.scale.lowest)
        for level in self.scale.named:
            if level < highest and not any(lift.from_ <= level < lift.to for lift in lifts):
                hint = pack_faults.give_lift(question=self.id, level=level, above=level + 1)
                message = pack_faults.not_lifted(question=self.id, level=level)
                yield from self._once(("from", level), self.spot, message, hint, profile, at_key=True)

    def _minimum(self, gate: str) -> Spot:
        return self.spot / "minimum" / gate

    def _once(
        self,
        what: tuple[str, str | int],
        spot: Spot,
        message: Statement,
        hint: Statement,
        profile: Mapping[str, str],
        *,
        at_key: bool = False,
    ) -> Iterator[Problem]:
        """Yield a problem for the first profile that has it; `what` identifies it."""
        if what not in self.reported:
            self.reported.add(what)
            facts = profile_words(profile, self.pack.questionnaire)
            problem_at = spot.key_problem if at_key else spot.problem
            yield problem_at(pack_faults.for_profile(problem=message, facts=facts) if facts else message, hint)


def _criticality_falls(kind: Criticality, was: int, now: int, before: str, after: str) -> Statement:
    if now:
        return pack_faults.criticality_falls(was=was, kind=a_question_of(kind), before=before, after=after, now=now)
    ends = pack_faults.blocker_ends if kind == "blocker" else pack_faults.major_ends
    return ends(was=was, before=before, after=after)


def _levels_by_kind(judged: QuestionRubric, first: Minimum, second: Minimum) -> Iterator[tuple[Criticality, int, int]]:
    """Yield the levels below which the question is a blocker, then at least a major, at two gates."""
    yield "blocker", blocker_level(first, judged.criticality), blocker_level(second, judged.criticality)
    yield "major", _major_level(first, judged), _major_level(second, judged)


def _major_level(rule: Minimum, judged: QuestionRubric) -> int:
    matters = RANK[rule.criticality or judged.criticality] >= RANK["major"]
    return rule.level if matters else rule.blocker_below or 0


def reachable_level(level: int, lifts: list[Lift]) -> int:
    """Return the highest level that the lifts reach from `level`, one after another."""
    while higher := [lift.to for lift in lifts if lift.from_ <= level < lift.to]:
        level = max(higher)
    return level

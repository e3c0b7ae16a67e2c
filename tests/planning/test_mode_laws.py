"""Laws of modes: only the minimum takes them by itself, and never to be later or to do more."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from planning.random_packs import cases
from readiness.model.answers import Answers
from readiness.model.initiative import Initiative, Mode
from readiness.model.pack import Pack
from readiness.planning.figures import FiguresOf
from readiness.planning.option_plans import OptionPlan, minimum_plan
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers

Case = tuple[Pack, Answers, str | None]
FEW = settings(max_examples=max(8, settings().max_examples // 2))


@st.composite
def cases_with_modes(draw: Any) -> tuple[Case, Case]:
    """Draw a case, and the same with modes of some of its initiatives."""
    pack, said, target = draw(cases())
    changed = [one if one.instead else one.changed(modes=draw(modes(one))) for one in pack.rubric.initiatives]
    return (pack, said, target), (with_initiatives(pack, changed), said, target)


@st.composite
def modes(draw: Any, usual: Initiative) -> tuple[Mode, ...]:
    """Draw up to two modes with other figures, of which some are lighter, and with lifts that go less far."""
    found = []
    for name in draw(st.lists(st.sampled_from(["light", "slim"]), max_size=2, unique=True)):
        weeks, effort = draw(st.integers(1, 8)), draw(st.integers(0, 4))
        lifts = {
            question: {"from": str(lift.from_), "to": str(draw(st.integers(lift.from_ + 1, lift.to)))}
            for question, lift in usual.lifts.items()
            if draw(st.booleans())
        }
        said = {"id": name, "title": name, "duration": dict.fromkeys(("low", "likely", "high"), str(weeks))}
        said |= {"effort": {"technical": dict.fromkeys(("low", "likely", "high"), str(effort))}}
        said |= {"lifts": lifts} if lifts else {}
        found.append(Mode.model_validate(said))
    return tuple(found)


def with_initiatives(pack: Pack, initiatives: list[Initiative]) -> Pack:
    return Pack(pack.questionnaire, pack.rubric.changed(initiatives=tuple(initiatives)), pack.sha256)


def minimum(case: Case) -> OptionPlan:
    pack, said, _ = case
    return minimum_plan(pack, said, score_answers(pack, said), "G3")


def at_80(plan: OptionPlan) -> int:
    return plan.weeks.simulation.gates["G3"].at_80


@FEW
@given(cases_with_modes())
def test_modes_make_the_minimum_no_later_and_no_more_work(both: tuple[Case, Case]):
    usual, light = (minimum(case) for case in both)

    assert at_80(light) <= at_80(usual)
    assert {*light.work} == {*usual.work}
    totals = []
    for plan, (pack, said, _) in zip((usual, light), both, strict=True):
        figures = FiguresOf(pack.rubric, said)
        totals.append(sum(figures.left(work.initiative).total for work in plan.weeks.work.values()))
    assert totals[1] <= totals[0]


@FEW
@given(cases_with_modes())
def test_modes_leave_no_gate_shut_that_the_usual_way_opens(both: tuple[Case, Case]):
    usual, light = (minimum(case) for case in both)

    assert [gate.verdict.value in {"passed", "conditional"} for gate in light.after.gates] == [
        gate.verdict.value in {"passed", "conditional"} for gate in usual.after.gates
    ]


@FEW
@given(cases_with_modes())
def test_the_order_of_modes_changes_nothing(both: tuple[Case, Case]):
    pack, said, target = both[1]
    backward = [one.changed(modes=one.modes[::-1]) for one in pack.rubric.initiatives]
    one, other = minimum((pack, said, target)), minimum((with_initiatives(pack, backward), said, target))

    assert one.work == other.work
    assert one.after == other.after
    assert at_80(one) == at_80(other)


@FEW
@given(cases_with_modes())
def test_a_roadmap_takes_no_mode_by_itself(both: tuple[Case, Case]):
    one, other = (plan_roadmap(pack, said, score_answers(pack, said), target) for pack, said, target in both)

    assert one == other

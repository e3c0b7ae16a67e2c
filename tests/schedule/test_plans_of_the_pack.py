"""Plans of the work of the shipped pack, and the chains that tie its gates together."""

import pytest

from readiness.schedule.chains import chains_to_gates
from readiness.schedule.planner import plan
from readiness.schedule.project import Project
from readiness.schedule.simulation import simulate
from schedule.checking import faults
from schedule.instances import Instance
from schedule.pack_plan import pack_plan, pack_ranges


@pytest.mark.parametrize("people", [6, 16])
def test_the_plan_to_a_later_gate_begins_with_the_plan_to_an_earlier_one(people: int) -> None:
    shorter, longer = (pack_plan(gate, people) for gate in ("G2", "G3"))
    first, second = (plan(Project(*instance)) for instance in (shorter, longer))

    assert faults(*shorter, first) == faults(*longer, second) == []
    assert second.planned.items() >= first.planned.items()
    assert second.gates.items() >= first.gates.items()


def test_the_plan_itself_has_hardly_a_chance() -> None:
    instance = pack_plan("G2", 12)
    project = Project(*instance)
    schedule = plan(project)
    chances = simulate(project, schedule, pack_ranges("G2")).gates

    for gate, week in schedule.gates.items():
        assert week < chances[gate].at_50 < chances[gate].at_80
    assert chances["G2"].chance_by(schedule.gates["G2"]) < 0.15


def test_chains_lead_to_each_later_gate() -> None:
    weeks = {"a": 1, "b": 2, "c": 4, "d": 8}
    before = {"b": ("a",), "c": ("a",), "d": ("b", "c")}

    assert chains_to_gates(weeks, before, {"a": 0, "b": 1, "c": 2, "d": 2}) == {
        "a": (2, 12), "b": (8,), "c": (), "d": (),
    }  # fmt: skip


def test_the_chains_of_later_gates_bring_them_forward() -> None:
    activities, calendar, gates = pack_plan("G1", 20)
    blind = Instance(tuple(one._replace(followed_by=()) for one in activities), calendar, gates)
    seeing = plan(Project(activities, calendar, gates)).gates

    assert seeing["G0"] == plan(Project(*blind)).gates["G0"]
    assert seeing["G1"] < plan(Project(*blind)).gates["G1"]

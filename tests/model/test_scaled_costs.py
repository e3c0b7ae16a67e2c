"""Own costs of initiatives are for the size of the organization, and for its numbers of users, sites and members."""

from typing import Any

from building import a_pack, an_initiative, answers
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.initiative import Initiative
from readiness.model.own_plan import pack_with_plan
from readiness.planning.figures import FiguresOf

ONCE = {"low": "100", "likely": "200", "high": "400"}
COSTS = {"currency": "USD", "price_year": "2026", "own_staff": "excluded", "factor": {"small": "0.5"}}
FACTS = [{"id": "size", "prompt": "Size?", "type": "choice", "choices": ["small", "any"], "scope": "organization"}]
FACTS += [{"id": id_, "prompt": "How many?", "type": "number", "scope": "organization"} for id_ in ("places", "people")]
STEPS = [{"from": "1", "effort": "0.5"}, {"from": "10", "effort": "3", "duration": "2"}]


def work(profile: dict[str, str], *, plan: dict[str, Any] | None = None, sites: int = 0, **changes: Any) -> Any:
    """Return the initiative of a pack for a profile and a plan, with its figures."""
    pack = a_pack(
        {"d.a": {}},
        facts=FACTS,
        initiatives=[an_initiative("x", {"d.a": (0, 2)}, **changes)],
        capacity={"any": "10", "small": "1"},
        costs=COSTS,
        effort_factor={"small": "0.25"},
        counted_by={"site": "places", "user": "people"},
    )
    places = [{"id": f"s{number}", "title": f"Site {number}"} for number in range(sites)]
    said = answers({"d.a": "0"}, profile=profile, plan=plan or {}, sites=places)
    own = pack_with_plan(pack_for_profile(pack, said.assessment.profile), said)
    one = own.rubric.initiatives[0]
    return one, FiguresOf(own.rubric, said).whole(one)


def amounts(one: Initiative) -> tuple[Any, ...]:
    cost = one.cost
    return (cost.low, cost.likely, cost.high) if cost else ()


def test_a_cost_is_multiplied_by_the_factor_of_the_size():
    one, _ = work({"size": "small"}, cost=ONCE, cost_per_year=ONCE)

    assert amounts(one) == (50, 100, 200)
    assert one.cost_per_year
    assert one.cost_per_year.likely == 100


def test_a_cost_with_steps_follows_the_number_and_without_it_the_size():
    steps = [{"from": "1", "effort": "1", "cost": "0.1"}, {"from": "10", "effort": "2", "cost": "3"}]
    scaled: dict[str, Any] = {"cost": ONCE, "per": "user", "steps": steps}

    assert amounts(work({"size": "small", "people": "12"}, **scaled)[0]) == (300, 600, 1200)
    assert amounts(work({"size": "small", "people": "9"}, **scaled)[0]) == (10, 20, 40)
    assert amounts(work({"size": "small"}, **scaled)[0]) == (50, 100, 200)


def test_the_costs_of_a_mode_are_for_the_size_too():
    one, _ = work(
        {"size": "small"}, cost=ONCE, modes=[{"id": "m", "title": "light", "cost": {"low": "0", "high": "8"}}]
    )

    assert one.modes[0].cost
    assert one.modes[0].cost.high == 4


def test_a_cost_for_a_site_is_multiplied_by_the_sites_and_not_by_the_size():
    assert amounts(work({"size": "small", "places": "3"}, cost=ONCE, cost_per="site")[0]) == (300, 600, 1200)


def test_sites_that_are_listed_go_before_the_fact_and_a_stated_count_before_both():
    profile = {"size": "any", "places": "9"}

    assert amounts(work(profile, sites=2, cost=ONCE, cost_per="site")[0])[1] == 400
    assert amounts(work(profile, sites=2, plan={"counts": {"site": "5"}}, cost=ONCE, cost_per="site")[0])[1] == 1000


def test_own_figures_of_a_plan_stay_as_stated():
    plan = {"figures": {"x": {"cost": {"low": "7", "high": "9"}}}}

    scaled: dict[str, Any] = {"per": "user", "steps": [{"from": "1", "effort": "1", "cost": "3"}]}

    assert amounts(work({"size": "small"}, plan=plan, cost=ONCE)[0]) == (7, None, 9)
    assert amounts(work({"size": "small", "people": "12"}, plan=plan, cost=ONCE, **scaled)[0]) == (7, None, 9)


def test_a_fact_tells_the_number_that_effort_scales_with():
    figures = work({"size": "small", "people": "12"}, per="user", steps=STEPS)[1]

    assert figures == ((2, 4, 8), {"technical": (6, 12, 24)})


def test_where_nobody_tells_the_number_effort_with_steps_is_that_of_the_size():
    assert work({"size": "small"}, per="user", steps=STEPS)[1].effort == {"technical": (0.5, 1, 2)}

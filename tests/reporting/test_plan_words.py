"""A plan in words: dates with their chances, why work starts when it does, people, and the cost on page 1."""

import re
from fractions import Fraction
from typing import Any

import pytest

from building import a_pack, an_initiative, answers
from readiness import pipeline
from readiness.charts.phase_timeline import phase_timeline
from readiness.model.assessment import Assessment
from readiness.model.plan_result import Bottleneck, GateDriver, GateWeeks, RoleLoad, Shortage, StepReason
from readiness.model.roadmap import Roadmap
from readiness.model.verdict import Verdict
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers
from readiness.view.build import build_view
from readiness.view.chances import chance_words, percent_of
from readiness.view.gate_dates import gate_dates
from readiness.view.models.plan import StepView
from readiness.view.people_views import people
from readiness.view.phrases import Phrases
from readiness.view.step_timing import timing
from running import STORIES

MINIMUM = {"criticality": "blocker", "minimum": {"G1": "2"}}
FIGURES: dict[str, Any] = {"costs": {"currency": "USD", "price_year": "2026", "own_staff": "excluded"},
           "cost_bands": {"S": {"low": "10000", "high": "10000"}}}  # fmt: skip


def assessed(plan: dict[str, Any] | None = None, **changes: Any) -> Assessment:
    """Return an assessment that needs `a`, and `b` after it, for G1, each of two weeks and four person-weeks."""
    initiatives = [an_initiative("a", {"d.a": (0, 2)}), an_initiative("b", {"d.b": (0, 2)}, prerequisites=["a"])]
    pack = a_pack({"d.a": MINIMUM, "d.b": MINIMUM}, **({"initiatives": initiatives} | changes))
    said = answers({"d.a": "1", "d.b": "1"})
    said = type(said).model_validate(
        said.model_dump(by_alias=True, exclude_unset=True) | ({"plan": plan} if plan else {})
    )
    card = score_answers(pack, said)
    return Assessment(pack, said, card, plan_roadmap(pack, said, card, "G1"), "0" * 64, "0")


def wording(plan: dict[str, Any] | None = None, **roadmap: Any) -> Phrases:
    """Return the words of that assessment, with some fields of its roadmap replaced."""
    found = assessed(plan)
    phrases = Phrases(found)
    phrases.roadmap = found.roadmap._replace(**roadmap)
    return phrases


def steps(found: Assessment) -> dict[str, StepView]:
    return {step.initiative.id: step for phase in build_view(found).roadmap.phases for step in phase.steps}


def test_work_that_does_not_open_the_gate_does_not_lead_to_it():
    leads, short = assessed(), assessed(initiatives=[an_initiative("a", {"d.a": (0, 2)})])
    charts = [phase_timeline(build_view(one).roadmap, one.answers.date) for one in (leads, short)]

    assert "2 initiatives lead to G1 " in str(build_view(leads).roadmap.summary)
    assert str(build_view(short).roadmap.summary).endswith("available each week; it does not open it.")
    assert [str(chart.title)[:23] for chart in charts if chart] == [
        "1 phase of work leads t",
        "1 phase of work on the ",
    ]


def weeks(**changes: Any) -> GateWeeks:
    return GateWeeks("G1", Verdict.PASSED, 4, 6, 8, Fraction(1, 4))._replace(**changes)


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (Fraction(0), "less than 1 in 100"),
        (Fraction(1, 2000), "1 in 1,000"),
        (Fraction(4, 2000), "2 in 1,000"),
        (Fraction(1, 100), "1%"),
        (Fraction(46, 100), "46%"),
        (Fraction(1999, 2000), "99%"),
        (Fraction(1), "100%"),
    ],
)
def test_only_what_happens_in_every_run_is_certain_and_only_rare_things_are_counted_in_a_thousand(share, words):
    assert str(chance_words(wording(), share)) == words


@pytest.mark.parametrize(
    ("share", "percent"), [((496, 1000), 49), ((500, 1000), 50), ((798, 1000), 79), ((896, 1000), 90)]
)
def test_a_chance_is_not_rounded_up_to_one_that_days_are_told_with(share, percent):
    assert percent_of(Fraction(*share)) == percent


def test_a_gate_has_a_day_for_eighty_percent_with_even_odds_beside_it():
    (gate,) = gate_dates(wording(gate_weeks=(weeks(),)))

    assert (
        str(gate.words)
        == "With all the work done and shown by evidence, G1 can open by July 31, 2026 with 80% confidence "
        "(even odds: July 17, 2026)."
    )
    assert (
        str(gate.without_trouble)
        == "If nothing takes longer than is likely, G1 can open in week 4 (July 3, 2026); the chance of that is 25%."
    )
    assert (gate.week_50, gate.week_80, gate.likely_week, gate.chance) == (6, 8, 4, "1/4")


def test_even_odds_on_the_same_day_are_not_told_twice():
    (gate,) = gate_dates(wording(gate_weeks=(weeks(at_50=8),)))

    assert str(gate.words).endswith("by July 31, 2026 with 80% confidence.")


def test_a_gate_names_the_three_initiatives_that_cost_it_most_weeks():
    drivers = tuple(GateDriver(id_, None, Fraction(1), Fraction(delay)) for id_, delay in (("a", "2.5"), ("b", "0.01")))
    (gate,) = gate_dates(wording(gate_weeks=(weeks(drivers=drivers),)))

    assert str(gate.driven_by) == "What delays G1 most beyond the likely time, on average: A Do a (2.5 weeks)."
    assert [driver.initiative.id for driver in gate.drivers] == ["a", "b"]


def test_work_tells_what_it_waits_for_and_what_waits_for_it():
    found = steps(assessed())

    assert [str(line) for line in found["a"].timing] == ["Starts at once.", "On the critical path of G1."]
    assert [str(line) for line in found["b"].timing] == ["Starts after A.", "On the critical path of G1."]
    assert (found["b"].reason.kind, found["b"].reason.what) == ("prerequisite", "A")


@pytest.mark.parametrize(
    ("plan", "first"),
    [
        ({"start": "2026-07-06"}, "Starts not before July 6, 2026."),
        ({"not_before": {"a": "2026-08-03"}}, "Starts not before August 3, 2026."),
        ({"freezes": [{"from": "2026-06-05", "to": "2026-06-18", "kind": "all-work"}]}, "Starts after a freeze."),
        (
            {"capacity": {"technical": 2}, "changes": [{"from": "2026-06-05", "to": "2026-06-18", "factor": 0}]},
            "Starts when technical staff are free.",
        ),
    ],
)
def test_limits_of_the_plan_are_told_as_reasons(plan, first):
    assert str(steps(assessed(plan))["a"].timing[0]) == first


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (StepReason("started"), "In progress."),
        (StepReason("gate", "G1"), "Starts once G1 is reached."),
        (StepReason("role", "all"), "Starts when people are free."),
        (StepReason("role", "data-team"), "Starts when data team staff are free."),
        (StepReason("not-before"), "Starts as early as the plan allows."),
    ],
)
def test_other_reasons_are_told_too(reason, words):
    said = wording()

    assert str(timing(said, said.roadmap.steps[0]._replace(reason=reason))[0]) == words


def test_room_and_pauses_are_told():
    said = wording()
    step = said.roadmap.steps[0]._replace(slack=3, pauses=1)

    assert [str(line) for line in timing(said, step)[1:]] == [
        "It may take 3 weeks longer before G1 moves.",
        "Pauses for 1 week.",
    ]
    assert str(timing(said, step._replace(gate=None))[1]) == "No gate waits for it."


@pytest.mark.parametrize(
    ("role", "sooner", "critical", "words"),
    [
        (
            "technical",
            3,
            (),
            (
                "The date of G1 depends on technical staff: its work needs 94% of their time until then; with one "
                "person more, it can open 3 weeks sooner."
            ),
        ),
        (
            "all",
            1,
            (),
            (
                "The date of G1 depends on the number of people: its work needs 94% of all time until then; with one "
                "person more, it can open 1 week sooner."
            ),
        ),
        (
            "all",
            0,
            ("a", "b"),
            "No group of staff decides the date of G1; a chain of steps does, from “Do a” to “Do b”: A → B.",
        ),
        ("all", 0, ("a",), "No group of staff decides the date of G1; one step does: A Do a."),
        ("all", 0, (), "No group of staff decides the date of G1."),
    ],
)
def test_what_decides_the_next_gate_is_told(role, sooner, critical, words):
    bottleneck = Bottleneck(role, "G1", Fraction(94, 100), sooner)
    said = wording(bottleneck=bottleneck, gate_weeks=(weeks(critical=critical),))

    assert str(people(said).decides) == words


def test_what_decides_the_target_is_told_beside_the_next_gate():
    last = Bottleneck("technical", "G2", Fraction(90, 100), 17)
    said = wording(bottleneck=Bottleneck("change", "G1", Fraction(1, 2), 0), bottleneck_of_target=last)

    assert str(people(said).decides_target) == (
        "The date of G2 depends on technical staff: its work needs 90% of their time until then; with one person more, "
        "it can open 17 weeks sooner."
    )
    assert people(wording(bottleneck=last)).decides_target is None


def test_people_are_told_by_role_group_and_quarter():
    technical = RoleLoad("technical", (Fraction(2),) * 13 + (Fraction(1),), (Fraction(4),) * 20)
    nobody = RoleLoad("change", (Fraction(0),) * 20, (Fraction(0),) * 20)
    found = people(wording(loads=(technical, nobody)))

    assert found.roles == ("technical", "change")
    assert [(str(each.weeks), [str(role.words) for role in each.roles]) for each in found.periods] == [
        ("1 to 13", ["2 of 4 (50%)", "0 of 0"]),
        ("14", ["1 of 4 (25%)", "0 of 0"]),
    ]


def test_a_plan_of_years_has_at_most_twelve_rows_of_people():
    long = RoleLoad("all", (Fraction(1),) * 400, (Fraction(2),) * 400)
    found = people(wording(loads=(long,))).periods

    assert (len(found), found[0].last_week, found[-1].last_week) == (11, 39, 400)


def test_people_who_are_missing_are_told_by_their_weeks():
    overloads = (Shortage("technical", 0, 4, Fraction(3, 2)), Shortage("all", 6, 7, Fraction(1)))
    found = people(wording(overloads=overloads)).overloads

    assert [str(one.words) for one in found] == [
        "In weeks 1 to 4, work in progress needs up to 1.5 people of technical staff more than there are.",
        "In week 7, work in progress needs 1 person more than there is.",
    ]


def test_page_1_has_the_cost_and_what_decides_the_date():
    lines = [str(line) for line in build_view(assessed(**FIGURES)).leader.plan]

    assert lines == [
        "Cost to G1: USD 20,000 (2026 prices, own staff not included)",
        "The date of G1 depends on no role group, but on a chain of work that begins with “Do a” and ends with “Do b”.",
    ]


def test_a_phase_that_ends_after_its_gate_opens_tells_both_days():
    found = assessed()
    late = found.roadmap.phases[0]._replace(at_50=20, at_80=30)
    phases: Any = (late, *found.roadmap.phases[1:])
    changed = Assessment(**_fields(found) | {"roadmap": found.roadmap._replace(phases=phases, gate_weeks=(weeks(),))})
    (phase, *_) = build_view(changed).roadmap.phases

    assert str(phase.summary) == (
        "Done by January 1, 2027 with 80% confidence (even odds: October 23, 2026). With all the work done and "
        "shown by evidence, G1 can open by July 31, 2026 with 80% confidence (even odds: July 17, 2026)."
    )
    assert (phase.gate_week_80, phase.finish_week_80) == (8, 30)


def _fields(found: Assessment) -> dict[str, Any]:
    names = ("pack", "answers", "scorecard", "roadmap", "answers_sha256", "version")
    return {name: getattr(found, name) for name in names}


def test_no_day_of_the_plan_comes_before_the_one_with_even_odds():
    roadmap: Roadmap = assessed().roadmap

    for step in roadmap.steps:
        assert step.dates.start_50 <= step.dates.at_50 <= step.dates.at_80


@pytest.mark.parametrize("story", ["sepsis-stalled", "enterprise-scale", "front-office-phone"])
def test_gates_open_in_order_and_no_earlier_than_with_even_odds(story):
    path = STORIES / story / "answers.yaml"
    loaded = pipeline.load(path)
    last = pipeline.judge(loaded).pack.rubric.gates[-1].id
    plan = build_view(pipeline.assess(loaded, target=last)).roadmap
    opening = [(gate.opens_50, gate.opens_80) for gate in plan.gate_dates]

    assert sorted(even for even, _ in opening) == [even for even, _ in opening]
    assert sorted(sure for _, sure in opening) == [sure for _, sure in opening]
    assert all(even <= sure for even, sure in opening)
    assert {phase.gate_80 for phase in plan.phases if phase.gate_80} == {sure for _, sure in opening}


def test_reports_say_why_a_promise_cannot_be_kept_and_what_frees_it():
    found = pipeline.assess(STORIES / "front-office-phone" / "answers.yaml")
    (conflict,) = build_view(found).roadmap.conflicts

    assert (conflict.kind, conflict.subject.code, conflict.initiatives) == ("chain", "TAL-06", ("I-31", "I-32"))
    told = "The remedy for “TAL-06 Training by role, before access and again” by June 19, 2026 cannot be kept"
    assert str(conflict.sentences[0]).startswith(told)
    for form in ("markdown", "html"):
        assert told in re.sub("</?span[^>]*>", "", pipeline.report(found, form).decode())

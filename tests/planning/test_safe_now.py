"""The lane that makes a tool in use safe now."""

from datetime import date
from pathlib import Path
from typing import Any

from building import an_initiative
from live_tool import PACKS, answers, closed, event, planned, shown
from planning.safe_cases import INITIATIVES, LIVE, REVIEW, a_tool, happened, plan
from readiness import pipeline
from readiness.model.live import Part
from readiness.model.roadmap import Roadmap
from readiness.model.safe_steps import SafeStep
from readiness.model.spans import Closed, Dates, Span
from readiness.planning.safe_actions import too_late_actions

IN_USE = Path(__file__).parents[1] / "cases" / "packs" / "in-use"
NORTH = {"id": "north", "title": "North campus", "status": "live", "answers": {"people.local-check": shown()}}


def lane(**changes: Any) -> list[tuple[str, str | None]]:
    """Return the kind of each entry, with its initiative, question or duty."""
    return [(step.kind, name(step)) for step in planned(**changes).safe_now]


def name(step: SafeStep) -> str | None:
    return step.initiative or step.duty or next((one.question for one in step.questions), None)


def only(roadmap: Roadmap) -> SafeStep:
    """Return the only entry but for what is to be done today."""
    (step,) = (one for one in roadmap.safe_now if one.kind != "action")
    return step


def accepted(until: str) -> dict[str, Any]:
    """Return the acceptance of a missing downtime plan."""
    return {"question": "safety.downtime", "by": "CMO", "date": "2026-06-01", "until": until, "because": "Paper."}


def test_a_tool_in_order_has_no_lane():
    assert planned().safe_now == ()


def test_a_tool_that_is_not_in_use_has_no_lane():
    assert lane(tool={"status": "not-started"}, answers={"safety.downtime": "0"}) == []


def test_work_for_a_missing_safeguard_starts_in_week_0_and_says_who_by_when_and_why():
    step = only(planned(answers={"safety.downtime": "0"}))

    assert (step.order, step.kind, step.initiative, step.role) == (2, "work", "downtime", "owner")
    assert (step.dates, step.effort) == (Dates(Span(0, 2), 0, 2, 3), 2)
    assert step.closes == (Closed("safety.downtime", 0, 1),)
    assert step.questions[0].risk == "When the tool stops nobody knows what to do."
    assert str(step.because) == "Lifts SAF-3 from level 0 to 1, which a tool in use must never lack."


def test_prerequisites_outside_the_lane_are_not_waited_for():
    roadmap = planned(answers={"safety.downtime": "0", "safety.hazards": shown(1)})

    assert only(roadmap).waits_for == ()
    assert only(roadmap).dates.likely.start == 0


def test_prerequisites_in_the_lane_are_waited_for():
    _, *steps = planned(answers={"safety.downtime": "0", "safety.hazards": "0"}).safe_now

    assert [(one.initiative, one.dates.likely) for one in steps] == [("hazards", Span(0, 3)), ("downtime", Span(3, 5))]
    assert steps[1].waits_for == ("hazards",)


def test_work_of_the_lane_is_too_late_when_it_finishes_after_the_last_day():
    remedied = {"safety.downtime": {"owner": "IT lead", "due": "2026-06-30", "found": "2026-06-04"}}
    step = only(planned(answers={"safety.downtime": "0"}, remedies=remedied))

    assert (step.owner, step.role) == ("IT lead", None)
    assert step.until == date(2026, 6, 11)
    assert step.is_too_late


def test_work_of_the_lane_that_ends_on_the_last_day_is_in_time():
    roadmap = planned(answers={"safety.downtime": "0"}, acceptances=[accepted("2026-06-26")])

    assert not only(roadmap).is_too_late
    assert [step.kind for step in roadmap.safe_now] == ["work"]


def test_one_day_less_is_too_late():
    assert only(planned(answers={"safety.downtime": "0"}, acceptances=[accepted("2026-06-25")])).is_too_late


def test_where_safe_work_ends_too_late_the_lane_begins_with_what_then_follows():
    first = planned(answers={"safety.downtime": "0"}, acceptances=[accepted("2026-06-25")]).safe_now[0]

    assert (first.kind, first.text, first.outcome) == ("action", "Stop using the tool today.", "suspend")
    assert str(first.because) == (
        "SAF-3 Downtime cannot be made safe in time: its work is done by June 26, 2026 (80%), "
        "but it may be missing only until June 25, 2026."
    )


def test_the_reason_to_stop_names_a_minimum_whose_last_day_passes():
    days = {"d.a": {"level": "2", "risk": "Danger of a.", "days": "60"}, "d.b": {"level": "2", "risk": "Danger of b."}}
    both = an_initiative("both", {"d.a": (0, 2), "d.b": (0, 2)})
    pack = a_tool(live=LIVE | {"safe_now": LIVE["safe_now"] | {"minimums": days}}, initiatives=[both, *INITIATIVES])
    first = plan({"d.a": "0", "d.b": "0"}, pack).safe_now[0]

    assert str(first.because).startswith("Q-02 Title of d.b cannot be made safe in time")


def late_actions(*parts: Part | None, question: str = "safety.downtime") -> list[tuple[tuple[Part, ...], str]]:
    """Return the parts and the reason of each action where a minimum is late for these parts, and one for the first."""
    used = [{"id": id_, "title": id_.title(), "status": "live"} for id_ in ("drafts", "codes")]
    loaded = pipeline.load(answers(answers={"safety.downtime": "0"}, functions=used), PACKS)
    live = pipeline.score(loaded).live
    assert live is not None
    lack = live.unsafe[0]._replace(after="suspend", until=date(2026, 6, 20))
    late = [(lack._replace(part=part), date(2026, 6, 26)) for part in parts]
    late.append((lack._replace(part=parts[0], question=question), date(2026, 7, 3)))
    return [(step.parts, str(step.because)) for step in too_late_actions(live, loaded.pack, date(2026, 6, 5), late)]


DRAFTS, CODES = Part("function", "drafts", "Drafts"), Part("function", "codes", "Codes")


def test_every_part_whose_safe_work_ends_too_late_has_an_action():
    assert [parts for parts, _ in late_actions(DRAFTS, CODES)] == [(CODES,), (DRAFTS,)]


def test_a_part_of_a_tool_that_is_stopped_as_a_whole_has_no_action_of_its_own():
    assert [parts for parts, _ in late_actions(None, CODES)] == [()]


def test_an_action_names_all_minimums_that_end_too_late():
    assert [why for _, why in late_actions(DRAFTS, question="safety.hazards")] == [
        (
            "SAF-3 Downtime and SAF-2 Hazard list cannot be made safe in time: the last of their work is done by "
            "July 3, 2026 (80%), but the first may be missing only until June 20, 2026."
        )
    ]


def test_a_tool_that_is_stopped_already_is_not_stopped_twice():
    kinds = [step.kind for step in plan({"d.a": "0"}, events=[happened("E-1")]).safe_now]

    assert kinds.count("action") == 1


def test_progress_names_the_owner_where_no_remedy_does():
    started = {"downtime": {"status": "in-progress", "owner": "Head nurse"}}
    step = only(planned(answers={"safety.downtime": "0"}, progress=started))

    assert (step.owner, step.role, step.status) == ("Head nurse", None, "in-progress")


def test_an_unknown_answer_is_found_out_first():
    assert lane(answers={"safety.downtime": "unknown"}) == [("find-out", "safety.downtime")]


def test_a_missing_answer_is_found_out_first():
    assert lane(answers={"safety.downtime": ""}) == [("find-out", "safety.downtime")]


def test_what_an_event_reopened_is_shown_by_evidence_from_after_the_event():
    step = next(step for step in plan(events=[happened("E-1", "change")]).safe_now if step.kind == "show")

    assert [(one.question, one.has) for one in step.questions] == [("d.b", 0)]
    assert (step.after, step.events, step.collect) == (date(2026, 5, 20), ("E-1",), ("Proof of d.b",))
    assert str(step.because) == "Q-02 must be shown again after May 20, 2026 (Change): nothing from before counts."


def test_what_is_said_without_evidence_is_shown():
    (step,) = plan({"d.a": "2"}).safe_now

    assert (step.kind, step.initiative, step.collect, step.after) == ("show", None, ("Proof of d.a",), None)
    assert str(step.because) == "Q-01 is said to be at level 2; evidence shows only 1."


def test_of_initiatives_that_lift_as_far_as_needed_the_shortest_is_chosen():
    step = only(plan({"d.b": "0"}))

    assert (step.initiative, step.dates.likely) == ("b", Span(0, 2))


def test_work_in_progress_is_chosen_before_shorter_work():
    step = only(plan({"d.b": "0"}, progress={"slow-b": {"status": "in-progress"}}))

    assert (step.initiative, step.dates.likely) == ("slow-b", Span(0, 9))


def test_few_people_make_the_work_of_the_lane_take_longer():
    step = only(plan({"d.b": "0"}, a_tool(capacity={"any": "1"})))

    assert step.dates.likely == Span(0, 4)


def test_work_with_an_earlier_last_day_has_the_people_first():
    work = [an_initiative(name, {f"d.{name}": (0, 2)}) for name in "ab"]
    found = {"d.b": {"owner": "CIO", "due": "2026-09-30", "found": "2026-06-01"}}
    roadmap = plan({"d.a": "0", "d.b": "0"}, a_tool(initiatives=[*work, REVIEW], capacity={"any": "2"}), remedies=found)

    spans = {step.initiative: step.dates.likely for step in roadmap.safe_now if step.kind == "work"}
    assert spans == {"b": Span(0, 2), "a": Span(2, 4)}


def test_work_for_an_event_has_the_people_before_work_with_a_last_day():
    roadmap = plan({"d.a": "0"}, a_tool(capacity={"any": "2"}), events=[happened("E-1")])

    spans = {step.initiative: step.dates.likely for step in roadmap.safe_now if step.kind == "work"}
    assert spans == {"review": Span(0, 2), "a": Span(2, 4)}


def test_the_lane_has_people_before_work_in_progress_whose_overload_is_told():
    roadmap = plan({"d.b": "0", "e.q": "0"}, a_tool(capacity={"any": "2"}), progress={"q": {"status": "in-progress"}})

    assert only(roadmap).dates.likely == roadmap.steps[0].dates.likely == Span(0, 2)
    assert [(one.role, one.start, one.finish, one.most) for one in roadmap.overloads] == [("all", 0, 2, 2)]


def test_the_action_of_the_outcome_comes_first_and_nobody_has_taken_it_on():
    step = planned(events=[event(severity="harm")]).safe_now[0]

    assert (step.order, step.kind, step.text, step.outcome) == (1, "action", "Stop using the tool today.", "suspend")
    assert (step.owner, step.role, step.parts, step.dates.likely.start) == (None, None, (), 0)
    assert str(step.because) == "Harm to a patient (May 20, 2026; Harm): nobody has closed it."


def test_the_action_names_the_site_that_it_is_for():
    south = {"id": "south", "title": "South campus", "status": "live", "answers": {"people.local-check": shown()}}
    happened = event(severity="harm", sites=["north"])
    shown_again = {"people.local-check": shown(2, "2026-06-01")}
    roadmap = planned(sites=[NORTH | {"answers": shown_again}, south], events=[happened])

    assert roadmap.safe_now[0].kind == "action"
    assert roadmap.safe_now[0].parts == (Part("site", "north", "North campus"),)


def test_a_paused_tool_is_not_told_to_stop():
    steps = lane(tool={"status": "suspended"}, events=[event(severity="harm")])

    assert ("work", "review") in steps
    assert all(kind != "action" for kind, _ in steps)


def test_work_for_an_event_has_the_last_day_of_the_duty_with_its_id_and_stands_for_it():
    happened = event(severity="near-miss", day="2026-06-01")
    steps = planned(events=[happened], answers={"safety.downtime": "0"}).safe_now

    assert [(one.kind, name(one), one.until) for one in steps] == [
        ("action", None, None), ("work", "downtime", date(2026, 6, 12)), ("work", "review", date(2026, 6, 15)),
    ]  # fmt: skip
    assert (steps[2].duty, steps[2].text) == ("review", "Review what happened")


def test_a_duty_whose_work_is_done_stands_by_itself():
    steps = lane(events=[event(severity="near-miss", day="2026-06-01")], progress={"review": {"status": "done"}})

    assert steps == [("duty", "review")]


def test_what_stops_the_use_comes_before_what_is_due_earlier():
    duties = [
        {"id": "stop", "title": "Stop", "days": "9", "stops": "true"},
        {"id": "tell", "title": "Tell", "days": "1"},
    ]
    harm = {"id": "harm", "title": "Harm", "forces": {"any": "stop"}, "duties": duties}
    steps = plan(pack=a_tool(events=[harm]), events=[happened("E-1", "harm", "2026-06-04")]).safe_now

    assert [step.duty for step in steps if step.kind == "duty"] == ["stop", "tell"]


def test_a_closed_event_needs_no_work_but_what_must_follow_it():
    steps = lane(events=[event(severity="near-miss", closed=closed("2026-06-01"))])

    assert steps == [("duty", "review")]


def test_what_must_follow_an_event_has_its_day_and_no_owner():
    steps = planned(events=[event(severity="harm", day="2026-06-01")]).safe_now
    duty = next(step for step in steps if step.duty == "look-back")

    assert (duty.text, duty.until, duty.look_back) == ("Look back at results already acted on", date(2026, 7, 1), True)
    assert (duty.owner, duty.role, duty.events, duty.is_too_late) == (None, None, ("E-1",), False)


def test_a_duty_that_is_done_is_not_in_the_lane():
    done = {"date": "2026-06-02", "by": "Safety officer", "duty": "review"}
    happened = event(severity="near-miss", day="2026-06-01", closed=closed("2026-06-02"), done=[done])

    assert lane(events=[happened]) == []


def test_a_shortfall_that_no_initiative_lifts_is_said():
    finished = {"downtime": {"status": "done"}}

    assert lane(answers={"safety.downtime": "0"}, progress=finished) == [("uncovered", "safety.downtime")]


def test_steps_of_the_lane_are_not_repeated_in_the_phases_which_refer_to_them():
    roadmap = planned(answers={"safety.downtime": "0", "people.training": "0"})

    assert [step.initiative for step in roadmap.steps] == ["training"]
    assert roadmap.phases[-1].in_lane == ("downtime",)
    assert next(gap.initiatives for gap in roadmap.gaps if gap.question == "safety.downtime") == ("downtime",)


def test_the_lane_counts_for_the_projected_gate_and_its_weeks():
    roadmap = planned(answers={"safety.downtime": "0"})

    assert [(weeks.gate, weeks.likely, weeks.at_80) for weeks in roadmap.gate_weeks] == [("G2", 2, 3)]


def test_the_lane_takes_its_capacity_before_the_rest():
    plan = {"safety.downtime": "0", "safety.hazards": "0", "people.training": "0"}
    roadmap = planned(answers=plan)
    work = [(step.dates.likely, step.effort) for step in roadmap.safe_now]
    work += [(step.dates.likely, step.effort) for step in roadmap.steps]
    load = [
        sum(effort / (span.finish - span.start) for span, effort in work if span.start <= week < span.finish)
        for week in range(5)
    ]

    assert roadmap.safe_now[0].dates.likely.start == 0
    assert max(load) <= roadmap.capacity


def test_words_and_figures_of_the_live_variant_count():
    data = answers(answers={"safety.oversight": "0"})

    assert data["tool"]["status"] == "live"
    step = planned(answers={"safety.oversight": "0"}).steps[0]
    assert (step.initiative, step.dates.likely, step.effort) == ("oversight", Span(0, 1), 1)


def test_a_duty_names_the_sites_of_its_event():
    over = event(severity="near-miss", sites=["north"], closed=closed("2026-06-01"))
    (duty,) = (step for step in planned(sites=[NORTH], events=[over]).safe_now if step.kind == "duty")

    assert duty.parts == (Part("site", "north", "North campus"),)


def test_of_two_initiatives_the_one_that_lifts_to_the_minimum_is_chosen():
    initiatives = [an_initiative("half", {"d.a": (0, 1)}), an_initiative("whole", {"d.a": (0, 2)})]
    found = plan({"d.a": "0"}, a_tool(initiatives=initiatives, events=[])).safe_now

    assert [step.initiative for step in found if step.kind == "work"] == ["whole"]


def test_work_waits_for_no_other_that_lifts_the_same_question_no_further():
    quick = {"low": "1", "likely": "1", "high": "2"}
    initiatives = [
        an_initiative("one", {"d.a": (0, 2)}, duration=quick),
        an_initiative("two", {"d.a": (0, 2), "d.b": (0, 2)}),
    ]
    found = plan({"d.a": "0", "d.b": "0"}, a_tool(initiatives=initiatives, events=[])).safe_now

    assert {step.initiative: step.waits_for for step in found if step.kind == "work"} == {"one": (), "two": ()}


def test_work_for_a_function_is_about_that_function():
    proof = {"level": "1", "evidence": [{"title": "Log", "date": "2026-03-01"}]}
    said: dict[str, Any] = {
        "assessment": {
            "organization": "Elm Hill Health",
            "use_case": "Note drafting",
            "date": "2026-06-05",
            "questionnaire": "in-use@1.0.0",
            "rubric": "in-use@1.0.0",
        },
        "tool": {"status": "live"},
        "answers": {"care.downtime": proof},
        "functions": [
            {"id": id_, "title": id_.title(), "answers": {"care.oversight": answer}}
            for id_, answer in (("notes", proof), ("codes", "0"))
        ],
    }
    found = pipeline.assess(pipeline.load(said, IN_USE)).roadmap.safe_now
    work = [step for step in found if step.kind == "work"]

    assert [(step.initiative, [part.id for part in step.parts]) for step in work] == [("review", ["codes"])]

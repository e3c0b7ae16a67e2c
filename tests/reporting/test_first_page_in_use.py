"""Page 1 of a tool in use: what is asked, what holds, and what stands on the one sheet."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.model.spans import weeks_after
from readiness.statements import asks, first_page, lane_lines, outcomes, outlook_lines
from readiness.statements import options as options_of
from readiness.statements.voice import language
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.in_use_lines import lane_heading
from readiness.view.models.report import ReportView
from readiness.view.sections import report_sections
from test_tools_in_use import _assessed

EXAMPLES = Path(__file__).parents[2] / "examples"


def example(name: str) -> Assessment:
    return pipeline.assess(pipeline.load_file(EXAMPLES / name / "answers.yaml"))


def case(name: str) -> ReportView:
    return build_view(_assessed(name))


def test_a_tool_in_order_asks_for_nothing() -> None:
    leader = case("live-and-in-order").leader

    assert leader.decisions == ()
    assert str(leader.decisions_title) == "Nothing is asked of you now."
    assert str(leader.if_nothing_title) == "What ends first"


def test_keeping_a_tool_stopped_at_a_site_is_the_first_decision() -> None:
    first, second, lane, _ = case("harm-at-one-of-three-sites").leader.decisions

    assert str(first.sentence).startswith("Today (May 28, 2026), for North: Keep the tool stopped, ")
    assert str(second.sentence).startswith("Today (May 28, 2026): Stop the tool today wherever nobody checks")
    assert (first.finish, lane.finish) == (date(2026, 5, 28), date(2026, 6, 25))


def test_an_action_has_no_danger_of_a_minimum_that_does_not_call_for_it() -> None:
    _, at_north, *_ = case("harm-at-one-of-three-sites").leader.safe_now
    _, for_denials, *_ = case("payer-drafts-denials").leader.safe_now

    assert str(at_north.why).startswith("Harm to a patient, or nearly (May 20, 2026; Death or serious harm, ")
    assert str(for_denials.why).startswith("My treatment is refused")


def test_no_gate_of_the_tool_holds_where_that_of_sites_does() -> None:
    told = str(case("harm-at-one-of-three-sites").leader.in_the_way)

    assert "by today's evidence no gate up to G2 holds." in told


def test_the_reason_of_a_site_says_since_when_it_is_stopped() -> None:
    live = _assessed("harm-at-one-of-three-sites").scorecard.live

    assert live is not None
    (why,) = (str(reason.because) for part in live.parts for reason in part.reasons if reason.rule == "site-failed")
    assert why.endswith("the gate for sites. The use there has been stopped since May 20, 2026.")


def test_starting_what_makes_it_safe_costs_what_its_steps_with_a_cost_do() -> None:
    lane, all_ = (
        next(one.cost for one in found.decisions if one.key == "safe-now")
        for found in (case("payer-drafts-denials").leader, build_view(example("sepsis-stalled")).leader)
    )

    assert str(lane) == "under USD 300,000 for 4 of 9 steps"
    assert str(all_) == "under USD 30,000"


def test_resuming_a_paused_tool_is_asked_once_by_the_options() -> None:
    view = build_view(example("sepsis-stalled"))

    assert view.options
    assert str(view.options.ask) == "Choose today (June 5, 2026): how to resume with G1 Pilot verdict, or stop"
    assert "resume" not in {one.key for one in (*view.leader.decisions, *view.leader.later_decisions)}
    assert view.leader.kind == "failed"


def test_resuming_is_a_decision_where_too_much_is_unknown_for_options() -> None:
    unknown = example("sepsis-stalled")
    nothing = unknown.answers.changed(answers={})
    leader = build_view(pipeline.assess(pipeline.LoadedAnswers(unknown.pack.whole, nothing, "0" * 64))).leader

    asked = next(one for one in leader.decisions if one.key == "resume")
    assert str(asked.sentence) == "Decide by July 3, 2026 whether to resume the tool or to retire it."


def test_a_paused_tool_has_the_day_of_the_gate_to_resume_and_the_options_to_it() -> None:
    view = build_view(example("sepsis-stalled"))
    weeks = pipeline.assess(EXAMPLES / "sepsis-stalled" / "answers.yaml", "G1").roadmap.gate_weeks

    day = weeks_after(date(2026, 6, 5), next(one.at_80 for one in weeks if one.gate == "G1"))
    opening = view.leader.opening.parameters["first"]
    assert str(opening).startswith("With all the work done and shown by evidence, G1 can open by")
    assert language().date(day) in str(opening)
    assert view.options
    assert view.options.gate.id == "G1"
    assert str(view.options.ask) == "Choose today (June 5, 2026): how to resume with G1 Pilot verdict, or stop"


def test_the_headline_of_a_paused_tool_is_one_sentence() -> None:
    leader = build_view(example("sepsis-stalled")).leader

    assert str(leader.headline) == "Suspended since September 5, 2025: the tool may not be used."
    assert str(leader.in_the_way).startswith("To resume, pass G1 Pilot verdict and remove its 5 dangers. ")
    assert str(leader.in_the_way).endswith(
        "12 blockers stand in the way of G0 Pilot charter, the next gate; 7 blockers more up to G1."
    )


def test_how_sure_the_verdict_is_stands_in_one_line() -> None:
    assert str(build_view(example("front-office-phone")).leader.sure) == (
        "How sure the verdict is: Very sure. All 47 answers it needs are beyond doubt."
    )
    assert str(build_view(example("enterprise-scale")).leader.sure).endswith(
        "the others: 2 with evidence that ends within 90 days."
    )


def test_money_is_told_of_the_advised_option_before_what_moves_it_most() -> None:
    told = [str(line) for line in build_view(example("sepsis-stalled")).leader.money]

    assert [line.partition(" USD ")[0].partition(":")[0] for line in told] == [
        "All the work commits",
        "All the work, over 36 months, own staff and running costs included",
        "Return",
        "From today up to go-live (G2)",
        "What moves the total most",
    ]
    assert " of it USD 55,000 to 72,000 to G0 " in told[0]
    assert told[0].endswith(" A yes commits no more.")
    assert told[3] == "From today up to go-live (G2): USD 2.6–3.2 million."


def test_no_other_option_speaks_beside_the_advised_one() -> None:
    view = build_view(example("enterprise-scale"))
    decision, total, value, _ = map(str, view.leader.money)

    assert decision.startswith("Minimum commits USD 3.1–3.9 million up to G3 (")
    assert total.startswith("Minimum, over 36 months, ")
    assert value.startswith("Return: USD −21 million to −16 million after all costs")
    assert str(view.leader.opening).startswith(
        "With the minimum done and shown by evidence, G3 can open conditionally by May 21, 2027"
    )
    assert view.money is not None
    assert view.money.page == view.leader.money[1:]


def test_a_paused_tool_tells_how_many_dangers_are_to_be_removed() -> None:
    leader = build_view(example("sepsis-stalled")).leader

    assert leader.safe_now_title == lane_lines.remove_dangers_before_use(number=5)
    assert len({one.risk for step in leader.safe_now for one in step.questions}) == 5


def test_use_going_on_and_leaving_the_choice_are_the_first_things_that_follow() -> None:
    shut, reached = (
        build_view(example(name)).leader.if_nothing[0] for name in ("enterprise-scale", "front-office-phone")
    )

    assert str(shut) == (
        "The tool stays in use at 4 sites as today. "
        "G3 does not open, and 16 shortfalls stay open. “As it is” costs USD 14 million over 36 months."
    )
    assert (
        str(reached)
        == "The tool stays in use as today. 3 shortfalls of G2 stay open. “As it is” costs USD 38,000 over 36 months."
    )


def test_a_gate_is_lost_once_and_what_would_take_it_later_stands_with_its_loss() -> None:
    lines = [str(line) for line in build_view(example("enterprise-scale")).leader.if_nothing]

    assert sum("G2 no longer holds" in line for line in lines) == 1
    assert any("Also missed on August 31, 2026: ROI-07 Share of spend on adoption." in line for line in lines)


def test_decisions_that_begin_the_work_of_the_choice_are_numbered() -> None:
    leader = build_view(example("front-office-phone")).leader

    assert (
        str(leader.decisions_title) == "3 decisions beside the choice; numbers 1 and 2 start its work, within its cost"
    )


def test_the_advice_tells_what_it_costs_beside_going_on_as_it_is() -> None:
    options = build_view(example("front-office-phone")).options

    assert options is not None
    assert str(options.advice) == (
        "Advice: All the work. With it, G2 holds without a condition. Over 36 months it returns USD 15,000 less, after "
        "all costs, than “as it is”, but meets the 3 conditions without which G2 stops holding."
    )


def test_the_advised_option_is_marked_in_words() -> None:
    options = build_view(example("enterprise-scale")).options

    assert options
    assert [one.mark for one in options.options if one.is_advised] == [first_page.advised()]
    assert [one.mark for one in options.options if not one.is_advised] == [None] * (len(options.options) - 1)


def test_while_too_much_is_unknown_no_option_is_compared_and_no_cost_told() -> None:
    view = build_view(pipeline.assess(EXAMPLES.parent / "tests/cases/adversarial/everything-unknown.yaml"))

    assert view.options
    assert (view.options.is_asked, view.options.brief) == (True, ())
    assert [str(line) for line in view.leader.money] == [
        "Cost: not known while 40 answers that G0 needs are unknown.",
        "Return: not stated.",
    ]


def test_nothing_is_asked_where_nothing_is_left_to_do() -> None:
    options = case("live-and-in-order").options

    assert options
    assert not options.is_asked


def test_missing_safeguards_have_names() -> None:
    lines = case("second-function-switched-on").leader.if_nothing

    assert any("3 safeguards are missing today: WFI-06 Human oversight" in str(line) for line in lines)


def test_conditions_that_work_meets_are_asked_for_once_with_who_promised_them() -> None:
    leader = build_view(example("front-office-phone")).leader

    assert [one.key for one in leader.decisions] == ["work:change-plan", "work:user-training", "renewals"]
    assert "so that WFI-09 is done by July 17, 2026, as Managing partner promised." in str(leader.decisions[0].sentence)


def test_the_headline_of_a_tool_that_goes_on_tells_where_if_the_answers_do() -> None:
    order, conditions = case("live-and-in-order"), build_view(example("front-office-phone"))
    sites = build_view(example("enterprise-scale")).leader

    assert order.leader.headline == outcomes.used_as_today(outcome="Continue")
    assert conditions.leader.headline == outcomes.used_as_today(outcome="Continue")
    assert str(sites.headline) == (
        "Continue: the tool may be used as it is today at Caldmere General, Orrin Falls, Pell Street and Tamsin Bay."
    )
    assert str(sites.in_the_way).startswith(
        "Westmark hospital may start now, on a condition: TAL-09 Clinical champions with protected time (by August 15, "
        "2026). Dunmore Valley hospital may not start: it falls short on SEC-10 Unequal performance by group, WFI-07 "
    )


def test_work_for_an_event_tells_the_danger_where_it_happened() -> None:
    lane = case("second-function-switched-on").leader.safe_now

    assert str(lane[2].why).startswith("My treatment can be refused or billed wrongly")


def test_what_makes_a_paused_tool_safe_comes_before_its_use() -> None:
    suspended, in_use = build_view(example("sepsis-stalled")), case("harm-at-one-of-three-sites")

    assert str(lane_heading(suspended.live)) == "Make safe before it is used again"
    assert str(lane_heading(in_use.live)) == "Make safe now"


def test_a_roadmap_whose_gaps_are_closed_in_the_lane_says_so() -> None:
    for name, gate in {
        "payer-drafts-denials": "G0 Pilot charter",
        "failed-second-site": "G2 Production go-live",
    }.items():
        told = str(case(name).roadmap.summary)

        assert (
            told == f"What makes the tool safe, with evidence of what is done, opens {gate}; no other work is needed."
        )


def test_leaders_get_no_section_of_questions_that_were_only_ruled_out() -> None:
    assessment = _assessed("live-and-in-order")

    ids = {
        audience: {section.id for section in report_sections(build_view(assessment, Edition(audience=audience)))}
        for audience in ("leadership", "full")
    }

    assert "open" in ids["full"]
    assert "open" not in ids["leadership"]


def test_an_option_that_waits_only_for_evidence_has_no_day() -> None:
    options = case("failed-second-site").options
    assert options is not None

    done = next(row for row in options.brief if row.about == options_of.done_80())

    assert [str(cell) for cell in done.cells][:2] == ["does not open", "once its evidence is shown"]


def test_conditions_of_a_tool_that_goes_on_are_named_with_their_days_and_those_that_the_plan_misses() -> None:
    told = str(build_view(example("front-office-phone")).leader.in_the_way)

    assert told.startswith(
        "G2 Production go-live holds today. 3 conditions are still to be met: TAL-06 Training by role, before access "
        "and again (by June 19, 2026, which the plan misses); WFI-09 Change plan for each staff group (by July 17, "
    )
    assert told.endswith("(by August 14, 2026). This does not stop the use of the tool.")


def test_the_next_gate_is_not_needed_by_a_use_whose_gate_comes_before_it() -> None:
    assert str(build_view(example("enterprise-scale")).leader.in_the_way).endswith(
        "The use of today does not need G3, which is for use across the whole organization by one standard."
    )
    assert "does not need" not in str(case("small-hospital-partner-runs-it").leader.in_the_way)


def test_a_gate_that_is_lost_keeps_further_sites_shut_where_there_can_be_some() -> None:
    shut = str(outlook_lines.no_further_site(gate="G2"))

    assert any(shut in str(line) for line in build_view(example("enterprise-scale")).leader.if_nothing)
    assert not any(shut in str(line) for line in build_view(example("front-office-phone")).leader.if_nothing)


def test_a_paused_tool_may_not_be_used_while_its_gate_does_not_hold() -> None:
    lines = build_view(example("sepsis-stalled")).leader.if_nothing

    assert str(lines[1]).endswith(str(outlook_lines.not_used_again(gate="G1")))


def test_the_advice_tells_why_not_the_minimum_and_what_stopping_costs_where_no_return_is_stated() -> None:
    options = build_view(example("sepsis-stalled")).options

    assert options is not None
    assert str(options.advice) == (
        "Advice, if you go on: All the work. It opens G1 and leaves nothing open up to it; the minimum saves only "
        "1 week and leaves 1 shortfall open. Over 36 months it costs USD 7.4 million more than “as it is”, which "
        "never opens G1. “All the work, faster” is 5 weeks sooner than all the work, but needs 1 more person for "
        "governance work. Stopping costs USD 53,000 in all. No benefit is stated: whether going on is worth more "
        "is yours to judge."
    )


def test_steps_that_are_due_on_one_day_are_said_to_be() -> None:
    day, due = date(2026, 6, 5), date(2026, 6, 12)
    first = build_view(example("sepsis-stalled")).leader.decisions[0]

    assert first.sentence == asks.start_lane_together(number=2, others=1, day=day, due=due)


def test_what_is_due_today_is_decided_before_what_is_overdue_and_due_later() -> None:
    decisions = build_view(example("enterprise-scale")).leader.decisions
    overdue = next(one for one in decisions if one.key == "overdue")

    assert decisions[0].decide_by == date(2026, 6, 5)
    assert overdue.decide_by == date(2026, 7, 3)


def test_a_gate_that_is_reached_holds_today_without_work() -> None:
    options = build_view(example("front-office-phone")).options
    assert options is not None

    assert next(row for row in options.brief if row.about == options_of.done_80()).cells[0] == options_of.holds_today()


def test_shortfalls_that_stay_open_are_counted_up_to_the_gate_with_blockers_and_dangers() -> None:
    options = build_view(example("sepsis-stalled")).options
    assert options is not None

    row = next(row for row in options.brief if row.about == options_of.stays_open(gate="G1"))
    assert str(row.cells[0]) == "27 (17 of 19 blockers, 5 dangers)"
    assert str(row.cells[1]) == "1 (no blocker, no danger)"


def test_a_tool_that_lacks_nothing_says_why_nothing_has_to_be_made_safe() -> None:
    assert build_view(example("enterprise-scale")).leader.nothing_unsafe == lane_lines.nothing_unsafe()


def test_the_gate_of_each_site_is_among_the_codes_where_there_are_sites() -> None:
    assert "GS is the gate of each site" in str(build_view(example("enterprise-scale")).leader.codes)
    assert "GS" not in str(build_view(example("sepsis-stalled")).leader.codes)


def test_the_money_of_the_decision_is_that_of_the_option_advised() -> None:
    leader = case("payer-drafts-denials").leader

    assert str(leader.money[0]).startswith("All the work (same as Minimum) commits USD 82,000 to 120,000")


def test_a_roadmap_says_where_another_option_is_advised() -> None:
    told = "This is the plan of the option “All the work”; the option advised is “Minimum”."

    assert told in str(build_view(example("enterprise-scale")).roadmap.summary)
    assert "the option advised is" not in str(build_view(example("sepsis-stalled")).roadmap.summary)


def test_work_outside_the_option_in_question_tells_that_its_cost_comes_on_top() -> None:
    found = build_view(example("enterprise-scale")).leader
    asked = {one.key: one for one in (*found.decisions, *found.later_decisions)}

    assert str(asked["promise:scaled-hosting"].cost) == "USD 0.5–5 million extra"
    assert "Its work is not part of “Minimum” and adds its cost." in str(asked["promise:scaled-hosting"].why)
    assert str(asked["work:validation-program"].cost) == "USD 0.15–1.75 million"


def test_the_date_depends_on_a_group_where_only_more_than_one_person_brings_weeks() -> None:
    assert str(build_view(example("enterprise-scale")).roadmap.people.decides) == (
        "The date of G3 depends on change staff: with 2 people more, it can open 4 weeks sooner (80%)."
    )


def test_more_people_are_an_answer_only_where_they_can_keep_the_promise() -> None:
    found = build_view(example("enterprise-scale")).leader
    asked = {one.key: str(one.sentence) for one in (*found.decisions, *found.later_decisions)}

    assert asked["promise:co-design-sessions"].endswith(
        "Agree on later days by October 31, 2026; to keep the earlier ones, add people."
    )
    assert asked["promise:scaled-hosting"].endswith(
        "Agree on later days by December 15, 2026: the earlier ones cannot be kept."
    )


def test_stopping_ends_use_at_once_and_takes_until_a_day_for_the_exit() -> None:
    view = build_view(example("enterprise-scale"), Edition(audience="full"))
    assert view.options is not None
    cells = [str(row.cells[-1]) for row in view.options.brief]
    exit_takes, exit_means = (str(line) for line in view.options.lines if str(line).startswith("Stop or withdraw"))

    assert cells[:3] == ["use ends at once", "exit July 3, 2026", "exit June 26, 2026"]
    assert exit_takes == (
        "Stop or withdraw: use ends at once; the exit takes until July 3, 2026 (80%): I-64 Withdraw a tool safely."
    )
    assert exit_means.startswith("Stop or withdraw: at the end of the exit: Users are told; data are returned or ")


def test_stopping_before_a_tool_is_in_use_keeps_its_use_from_beginning() -> None:
    path = Path("tests/cases/adversarial/everything-at-the-bottom.yaml")
    options = build_view(pipeline.assess(path, target="G4"), Edition(audience="full")).options
    assert options is not None
    (exit_takes,) = (str(line) for line in options.lines if "the exit takes" in str(line))

    assert [str(row.cells[-1]) for row in options.brief if str(row.about)[:7] in {"Verdict", "Stays o"}] == [
        "use does not begin",
        "not in use",
    ]
    assert exit_takes.startswith("Stop or withdraw: use does not begin; the exit takes until July 3, 2026 (80%): ")


def test_page_one_names_the_last_gate_reached_where_no_option_opens_the_one_asked_for() -> None:
    path = Path("tests/cases/adversarial/everything-at-the-bottom.yaml")
    failing, opening = (
        build_view(pipeline.assess(path, target="G4")).options,
        build_view(example("enterprise-scale")).options,
    )
    assert failing is not None
    assert opening is not None
    reached = {str(row.about): row.cells for row in failing.brief}

    assert reached["Reached"] == (None, "G2", "G2", None)
    assert "Reached" not in {str(row.about) for row in opening.brief}


def test_stopping_is_told_to_cost_least_where_every_other_option_loses_more() -> None:
    advice = {name: build_view(example(name)).options for name in ("enterprise-scale", "front-office-phone")}

    assert advice["enterprise-scale"] is not None
    assert advice["front-office-phone"] is not None
    assert (
        "By money alone, stop (USD 830,000): every other option loses more. Going on is for what money "
        "does not count: “Fewer cardiac arrests outside intensive care” (target: from 1.9 to 1.5 per 1,000 admissions)."
    ) in str(advice["enterprise-scale"].advice)
    assert "By money alone" not in str(advice["front-office-phone"].advice)


def test_a_loss_without_a_benefit_beyond_money_is_told_with_the_purpose_of_the_gate() -> None:
    found = example("enterprise-scale")
    case = found.answers.case
    assert case is not None
    in_cash = case.changed(benefits=tuple(one for one in case.benefits if one.class_ != "quality"))
    options = build_view(replace(found, answers=found.answers.changed(case=in_cash))).options

    assert options is not None
    assert (
        "Going on is for use across the whole organization by one standard (G3); the case names no benefit beyond "
        "money." in str(options.advice)
    )


def test_dangers_are_numbered_where_their_heading_counts_them() -> None:
    lane = build_view(example("sepsis-stalled")).leader.safe_now

    assert str(lane[1].why) == "(5) When I ask who answers for it, there is no name."

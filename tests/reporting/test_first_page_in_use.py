"""Page 1 of a tool in use: what is asked, what holds, and what stands on the one sheet."""

from datetime import date
from pathlib import Path

from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.model.spans import weeks_after
from readiness.statements import first_page, outcomes
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


def test_stopping_at_a_site_is_the_first_decision() -> None:
    first, second, lane, _ = case("harm-at-one-of-three-sites").leader.decisions

    assert str(first.sentence).startswith("Today (May 28, 2026), for North: Stop using the tool today")
    assert str(second.sentence).startswith("Today (May 28, 2026): Stop the tool today wherever nobody checks")
    assert (first.finish, lane.finish) == (date(2026, 5, 28), date(2026, 7, 2))


def test_a_paused_tool_is_to_be_resumed_or_retired() -> None:
    leader = build_view(example("sepsis-stalled")).leader

    asked = next(one for one in leader.decisions if one.key == "resume")
    assert str(asked.sentence) == "Decide by July 3, 2026 whether to resume the tool or to retire it."
    assert str(asked.why).startswith("Resuming needs: pass G1 Pilot verdict and show “")
    assert str(asked.why).endswith("so the project has stalled.")
    assert leader.kind == "failed"


def test_a_paused_tool_has_the_day_of_the_gate_to_resume_and_the_options_to_it() -> None:
    view = build_view(example("sepsis-stalled"))
    weeks = pipeline.assess(EXAMPLES / "sepsis-stalled" / "answers.yaml", "G1").roadmap.gate_weeks

    day = weeks_after(date(2026, 6, 5), next(one.at_80 for one in weeks if one.gate == "G1"))
    opening = view.leader.opening.parameters["first"]
    assert str(opening).startswith(
        "Resuming needs G1 Pilot verdict. With all the work done and shown by evidence, G1 can open by"
    )
    assert language().date(day) in str(opening)
    assert view.options
    assert view.options.gate.id == "G1"
    assert view.options.ask == first_page.ask_to_resume(gate="G1 Pilot verdict")


def test_the_headline_of_a_paused_tool_is_one_sentence() -> None:
    leader = build_view(example("sepsis-stalled")).leader

    assert str(leader.headline) == "Suspended since September 5, 2025: the tool may not be used."
    assert str(leader.in_the_way).startswith("To resume, pass G1 Pilot verdict and show “Human oversight")


def test_how_sure_the_verdict_is_stands_in_one_line() -> None:
    assert str(build_view(example("front-office-phone")).leader.sure) == (
        "How sure the verdict is: Very sure. All 40 answers it needs rest on valid evidence that is not in doubt."
    )
    assert str(build_view(example("enterprise-scale")).leader.sure).endswith(
        "in doubt are the others: 2 whose evidence lapses within 90 days."
    )


def test_money_is_the_cost_of_the_advised_option_and_to_go_live_without_a_return() -> None:
    told = str(build_view(example("sepsis-stalled")).leader.money)

    assert told.startswith("All the work, to G1: USD ")
    assert "Cost to go-live (G2): USD " in told
    assert told.endswith("Return: not stated.")


def test_the_advised_option_is_marked_in_words() -> None:
    options = build_view(example("enterprise-scale")).options

    assert options
    assert [one.mark for one in options.options if one.is_advised] == [first_page.advised()]
    assert [one.mark for one in options.options if not one.is_advised] == [None] * (len(options.options) - 1)


def test_while_too_much_is_unknown_no_option_is_compared_and_no_cost_told() -> None:
    view = build_view(pipeline.assess(EXAMPLES.parent / "tests/cases/adversarial/everything-unknown.yaml"))

    assert view.options
    assert (view.options.is_asked, view.options.brief) == (True, ())
    assert str(view.leader.money) == "Cost: not known while 26 answers are unknown. Return: not stated."


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


def test_nothing_stands_against_a_tool_only_where_nothing_does() -> None:
    order, conditions = case("live-and-in-order"), build_view(example("front-office-phone"))
    sites = str(build_view(example("enterprise-scale")).leader.headline)

    assert order.leader.headline == outcomes.used_as_today(outcome="Continue")
    assert conditions.leader.headline == outcomes.used_as_today(outcome="Continue")
    assert sites.startswith(
        "Continue: the tool may be used where it is used today (the answers do not say where). Dunmore"
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

        assert told == f"Beyond what makes the tool safe, no work is needed to reach {gate}."


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

    done = next(row for row in options.brief if str(row.about) == "Done by (80% sure)")

    assert [str(cell) for cell in done.cells][:2] == ["does not open", "once its evidence is shown"]

"""Page 1 of a tool in use: what is asked, what holds, and what stands on the one sheet."""

from datetime import date
from pathlib import Path

import pytest

from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.page.first_page import first_page
from readiness.statements import outcomes
from readiness.view.build import build_view
from readiness.view.models.report import ReportView
from test_tools_in_use import CASES, _assessed

EXAMPLES = Path(__file__).parents[2] / "examples"


def example(name: str) -> Assessment:
    return pipeline.assess(pipeline.load_file(EXAMPLES / name / "answers.yaml"))


def case(name: str) -> ReportView:
    return build_view(_assessed(name))


@pytest.mark.parametrize("name", CASES)
def test_the_decisions_fit_on_page_one_whatever_else_does(name: str) -> None:
    view = case(name)

    assert first_page(view, paper=True).whole


def test_a_screen_shows_all_of_page_one() -> None:
    found = first_page(case("second-function-switched-on"), paper=False)

    assert (found.blocking, found.scores, found.lines) == (True, True, 6)


def test_what_a_sheet_has_no_room_for_is_the_scores_before_the_blockers() -> None:
    found = first_page(case("payer-drafts-denials"), paper=True)

    assert found.blocking >= found.scores


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
    assert str(leader.opening).endswith("Resuming needs G1 Pilot verdict: for its date, plan to it with --target G1.")
    assert leader.kind == "failed"


def test_conditions_that_work_meets_are_asked_for_once_with_who_promised_them() -> None:
    leader = build_view(example("front-office-phone")).leader

    assert [one.key for one in leader.decisions] == ["work:change-plan", "work:user-training", "renewals"]
    assert "so that WFI-09 is done by July 17, 2026, as Managing partner promised." in str(leader.decisions[0].sentence)


def test_nothing_stands_against_a_tool_only_where_nothing_does() -> None:
    order, conditions = case("live-and-in-order"), build_view(example("front-office-phone"))
    sites = str(build_view(example("enterprise-scale")).leader.headline)

    assert order.leader.headline == outcomes.nothing_against(outcome="Continue")
    assert conditions.leader.headline == outcomes.used_as_today(outcome="Continue")
    assert sites.startswith("Continue: the tool may be used as it is today where it is in use. Dunmore Valley hospital")


def test_work_for_an_event_tells_the_danger_where_it_happened() -> None:
    lane = case("second-function-switched-on").leader.safe_now

    assert str(lane[2].why).startswith("My treatment can be refused or billed wrongly")

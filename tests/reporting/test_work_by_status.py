"""The work by status, what ends within 90 and 180 days, and what has waited for more than 60 days."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from readiness import pipeline
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.models.work_status import WorkStatusView
from small_plan import SMALL_PLAN, small_plan


def assessed(folder: Path, target: str = "G2", **more: Any):
    return pipeline.assess(pipeline.load(small_plan(folder, **more), SMALL_PLAN), target)


def work(folder: Path, target: str = "G2", **more: Any) -> WorkStatusView:
    found = build_view(assessed(folder, target, **more)).roadmap.by_status
    assert found
    return found


def rows(found: WorkStatusView):
    return [(row.initiative.code, str(row.said)) for row in found.rows]


def test_work_later_than_promised_comes_first_then_what_is_under_way_not_begun_and_done(tmp_path):
    progress = {
        "first": {"status": "in-progress"},
        "second": {"status": "planned", "due": "2026-01-12"},
        "fourth": {"status": "done"},
    }
    found = work(tmp_path, levels={"work.d": "1"}, progress=progress)

    assert rows(found) == [
        ("I-2", "late, not begun"),
        ("I-1", "under way"),
        ("I-3", "not begun"),
        ("I-4", "done"),
    ]
    assert str(found.summary) == "Work today: 1 later than promised, 1 under way, 1 not begun and 1 done."


def test_work_under_way_that_ends_later_than_promised_says_so(tmp_path):
    found = work(tmp_path, "G1", progress={"first": {"status": "in-progress", "due": "2026-01-12"}})

    assert rows(found)[0] == ("I-1", "late, under way")


def test_a_row_has_its_promised_day_its_expected_end_and_the_end_of_the_remedy_that_rests_on_it(tmp_path):
    found = work(
        tmp_path,
        "G1",
        progress={"first": {"status": "planned", "due": "2026-02-20"}},
        remedies={"work.a": {"owner": "Ana", "due": "2026-03-02"}},
    )
    (row,) = (one for one in found.rows if one.initiative.code == "I-1")

    assert (row.promised, row.finish_80, row.ends) == (date(2026, 2, 20), date(2026, 2, 2), date(2026, 3, 2))
    assert str(row.ends_for) == "March 2, 2026 (W-1)"


def test_steps_and_gates_are_told_by_90_and_180_days(tmp_path):
    found = work(tmp_path, plan={"not_before": {"fourth": "2026-05-04"}})

    assert [str(one) for one in found.horizons] == [
        (
            "Days 1 to 90, to April 5, 2026: 3 of 4 steps end (80%): I-1, I-2 and I-3. "
            "G1 Pilot can open by February 16, 2026 (80%)."
        ),
        "Days 91 to 180, to July 4, 2026: 1 of 4 steps ends (80%): I-4. G2 Go-live can open by June 8, 2026 (80%).",
    ]


def test_what_ends_after_180_days_is_told_with_its_last_day(tmp_path):
    found = work(tmp_path, plan={"not_before": {"fourth": "2026-09-07"}})

    assert [str(one) for one in found.horizons][1:] == [
        "Days 91 to 180, to July 4, 2026: no step ends (80%).",
        (
            "After 180 days: 1 of 4 steps ends (80%), by October 12, 2026: I-4. "
            "G2 Go-live can open by October 12, 2026 (80%)."
        ),
    ]


@pytest.mark.parametrize(("due", "days"), [("2025-11-06", []), ("2025-11-05", [61])])
def test_what_was_due_more_than_60_days_ago_is_told(tmp_path, due, days):
    found = work(tmp_path, progress={"first": {"status": "planned", "due": due}})

    assert [one.days for one in found.open_long] == days
    assert (found.longest is not None) == bool(days)


def test_the_oldest_matter_is_named_with_its_day(tmp_path):
    dues = {"first": {"status": "planned", "due": "2025-10-01"}, "second": {"status": "planned", "due": "2025-09-01"}}
    found = work(tmp_path, progress=dues)

    assert str(found.longest) == (
        "2 matters have been open for more than 60 days; the longest: "
        "“Promised: I-2 Make the second thing” is overdue, for 126 days, since September 1, 2025."
    )


def test_too_much_unknown_has_no_days():
    unknown = Path(__file__).parents[1] / "cases/adversarial/everything-unknown.yaml"

    assert build_view(pipeline.assess(unknown)).roadmap.by_status is None


def test_one_dimension_has_no_work_by_status(tmp_path):
    assert build_view(assessed(tmp_path), Edition(dimension="work")).roadmap.by_status is None


@pytest.mark.parametrize(("part", "is_there"), [("team", True), ("finance", False)])
def test_of_the_parts_only_that_for_the_team_has_it(tmp_path, part, is_there):
    found = build_view(assessed(tmp_path), Edition(part=part)).roadmap.by_status

    assert (found is not None) == is_there


@pytest.mark.parametrize("form", ["html", "markdown", "terminal"])
def test_every_form_of_text_has_the_first_90_days(tmp_path, form):
    text = pipeline.report(assessed(tmp_path), form, Edition("full")).decode()

    assert "Days 1 to 90, to April 5, 2026" in " ".join(re.sub(r"</?span[^>]*>", "", text).split())


def heads_of_work(folder, **more):
    page = pipeline.report(assessed(folder, **more), "html", Edition("full")).decode()
    head = page.partition('<table class="steps work">')[2].partition("</thead>")[0]
    return re.findall(r"<th[^>]*>([^<]*)</th>", head)


def test_the_table_has_no_column_for_what_no_step_has(tmp_path):
    promised = {"first": {"status": "planned", "due": "2026-02-20"}}

    assert heads_of_work(tmp_path) == ["Initiative", "Status", "Accountable", "End (80%)"]
    assert "Promised by" in heads_of_work(tmp_path, progress=promised)

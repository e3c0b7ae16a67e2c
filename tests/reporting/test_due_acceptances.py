"""An acceptance that has lapsed is due as long as its shortfall stands."""

from typing import Any

from lane_in_use import assessed
from readiness.view.due_items import DueItem, due_items

ACCEPTED = {
    "question": "safety.downtime", "by": "CMO", "date": "2026-05-01", "until": "2026-05-20",
    "because": "Paper forms are ready.",
}  # fmt: skip
SHORT = {"safety.oversight": {"level": 2}, "safety.downtime": {"level": 0}}


def accepted(**changes: Any) -> list[DueItem]:
    found = due_items(assessed(**({"acceptances": [ACCEPTED]} | changes)), 0, "due")
    return [one for one in found if one.kind == "acceptance"]


def test_a_lapsed_acceptance_of_what_is_still_short_is_overdue_and_has_its_name() -> None:
    (one,) = accepted(answers=SHORT)

    assert (one.day.isoformat(), one.owner, one.is_overdue, one.key) == (
        "2026-05-20", "CMO", True, "accepted:safety.downtime",
    )  # fmt: skip


def test_a_lapsed_acceptance_of_what_was_put_right_is_not_due() -> None:
    assert accepted() == []

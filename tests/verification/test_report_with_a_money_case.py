"""The verification computes the money case of a report again, and finds a figure that was changed."""

import json
from collections.abc import Callable
from typing import Any

from readiness.verification.verify import Verification


def money_changed(inside: dict[str, bytes], **changed: Any) -> dict[str, bytes]:
    """Return the statement of the report with changes of the money case."""
    said = json.loads(inside["readiness.json"])
    said["scores"]["money"] |= changed
    return {"readiness.json": json.dumps(said).encode()}


def test_the_money_case_is_among_what_was_compared(verified: Callable[..., Verification]):
    compared = [str(part) for part in verified({}).compared]

    assert "its money case, computed again, and its indicators" in compared


def test_a_changed_run_cost_is_found_with_what_the_answers_give(
    verified: Callable[..., Verification], inside: dict[str, bytes]
):
    found = verified(money_changed(inside, run_cost=1))

    assert any("money" in str(one) and " is 1, but 1687400 is expected" in str(one) for one in found.differences)

"""A mode that no plan would ever take is a warning."""

from types import SimpleNamespace
from typing import Any

import pytest

from building import a_pack, an_initiative
from readiness.model.pack import Pack
from readiness.pack_lint.modes import lint_modes

LIGHTER = {"duration": {"low": "1", "likely": "1", "high": "2"}}


def a_pack_with(mode: dict[str, Any], minimum: object, **changes: Any) -> Pack:
    """Return a pack whose one initiative lifts a question from 0 to 3, and has a mode."""
    work = an_initiative("build", {"d.a": (0, 3)}, modes=[{"id": "light", "title": "one site"} | mode], **changes)
    return a_pack({"d.a": {"minimum": {"G1": minimum}}}, initiatives=[work])


class _Place:
    """A place in no file, which returns messages in place of problems."""

    def __truediv__(self, key: object) -> "_Place":
        return self

    def problem(self, message: object, _hint: object, *, warning: bool) -> object:
        assert warning
        return message

    key_problem = problem


def warnings(pack: Pack) -> list[str]:
    files: Any = SimpleNamespace(initiative=lambda _index: _Place())
    return [str(problem) for problem in lint_modes(pack.rubric, files)]


def lift(to: int) -> dict[str, Any]:
    return LIGHTER | {"lifts": {"d.a": {"from": "0", "to": str(to)}}}


@pytest.mark.parametrize("minimum", ["1", {"level": "3", "blocker_below": "1"}])
def test_a_mode_that_lifts_as_far_as_a_gate_needs_is_no_problem(minimum):
    assert warnings(a_pack_with(lift(1), minimum)) == []


def test_a_mode_that_lifts_to_below_all_needs_is_a_warning():
    found = warnings(a_pack_with(lift(1), "2"))

    assert found == ["mode 'light' lifts nothing as far as any gate needs; no plan ever takes it by itself"]


def test_a_mode_that_lifts_as_the_usual_way_is_no_problem():
    assert warnings(a_pack_with(LIGHTER, "2")) == []


def test_a_mode_no_lighter_than_the_work_for_a_tool_in_use_is_a_warning():
    effort = {"technical": dict.fromkeys(("low", "likely", "high"), "1")}
    found = warnings(a_pack_with(LIGHTER, "2", live={"duration": LIGHTER["duration"], "effort": effort}))

    assert found == ["mode 'light' is no lighter than the work for a tool in use ('live')"]

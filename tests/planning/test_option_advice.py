"""The advice on options follows from facts: the first rule that holds counts."""

from types import SimpleNamespace
from typing import Any

from readiness.model.live import Part
from readiness.model.option_kinds import OptionKind
from readiness.model.options import Advice, Option, StillOpen
from readiness.model.verdict import Verdict
from readiness.planning.option_advice import advise

DANGER = StillOpen("d.a", "major", 2, 1, "Nobody watches it.", needs_remedy=True)
CONDITION = DANGER._replace(risk=None)
NOTES, CODES = Part("function", "notes", "Notes"), Part("function", "codes", "Codes")
LATE = SimpleNamespace(kind="work", is_too_late=True, parts=())
LATE_AT_CODES = SimpleNamespace(kind="work", is_too_late=True, parts=(CODES,))


def _option(kind: OptionKind, at_80: int | None, *left: StillOpen, verdict: Verdict = Verdict.PASSED) -> Option:
    return Option((kind,), verdict, "G1", at_80, at_80, None, {}, 0, (), left, None, None, {})


def _advice(*options: Option, is_open: bool = True, in_use: tuple[Part, ...] = (), **roadmap: Any) -> Advice:
    plan: Any = SimpleNamespace(**{"steps": ("work",), "safe_now": (), "find_out_first": ()} | roadmap)
    return advise(options, plan, is_open=is_open, in_use=in_use)


def test_all_the_work_is_the_advice_where_nothing_else_speaks():
    found = _advice(_option("minimum", 19), _option("recommended", 20))

    assert found == Advice("recommended", "complete", weeks=1)


def test_the_minimum_is_the_advice_from_four_weeks_and_a_quarter_of_the_time():
    least = _option("minimum", 12, CONDITION)

    assert _advice(least, _option("recommended", 16)) == Advice("minimum", "sooner", weeks=4, number=1)
    assert _advice(least, _option("recommended", 15)).kind == "recommended"
    assert _advice(_option("minimum", 36, CONDITION), _option("recommended", 47)).kind == "recommended"


def test_no_time_saved_outweighs_a_danger():
    assert _advice(_option("minimum", 2, DANGER), _option("recommended", 40)).kind == "recommended"


def test_the_only_way_is_the_minimum_where_all_the_work_does_not_open_the_gate():
    whole = _option("recommended", None, CONDITION, verdict=Verdict.FAILED)

    assert _advice(_option("minimum", 9, CONDITION), whole) == Advice("minimum", "only-way", number=1)
    assert _advice(_option("minimum", None), whole) == Advice(None, "no-way", number=1)


def test_to_stop_is_the_advice_where_a_tool_in_use_is_made_safe_too_late():
    options = _option("recommended", 9), _option("stop", 2)

    assert _advice(*options, safe_now=(LATE,)) == Advice("stop", "unsafe-too-long", number=1)
    assert _advice(*options, safe_now=(LATE,), find_out_first=("d.a",)).kind == "stop"


def test_no_tool_is_stopped_for_what_is_late_at_one_of_its_functions():
    options, both = (_option("recommended", 9), _option("stop", 2)), (NOTES, CODES)

    assert _advice(*options, in_use=both, safe_now=(LATE_AT_CODES,)).kind == "recommended"
    assert _advice(*options, in_use=both, safe_now=(LATE, LATE_AT_CODES)).kind == "stop"
    assert _advice(*options, in_use=(CODES,), safe_now=(LATE_AT_CODES,)).kind == "stop"


def test_without_work_to_stop_it_is_no_advice():
    assert _advice(_option("recommended", 9), safe_now=(LATE,)).kind == "recommended"


def test_too_much_unknown_allows_no_advice():
    assert _advice(_option("recommended", 9), find_out_first=("d.a", "d.b")) == Advice(None, "find-out", number=2)
    open_ = _option("recommended", None, CONDITION, verdict=Verdict.UNDETERMINED)
    assert _advice(open_) == Advice(None, "find-out", number=1)


def test_a_reached_gate_without_work_needs_nothing():
    assert _advice(_option("recommended", 0), is_open=False, steps=()) == Advice("as-it-is", "nothing-open")
    assert _advice(_option("recommended", 5), is_open=False).kind == "recommended"

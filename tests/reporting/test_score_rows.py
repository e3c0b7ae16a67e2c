"""Beside a score stand the blockers that are short by name, safety first."""

from typing import Any

from building import a_pack, answers
from readiness import pipeline
from readiness.view.build import build_view
from readiness.view.models.report import ReportView
from readiness.view.models.scores import NodeScoreView
from running import STORIES

BLOCKER: dict[str, Any] = {"criticality": "blocker", "minimum": {"G1": "2"}}


def view_of(questions: dict[str, dict[str, Any]], levels: dict[str, Any], **changes: Any) -> ReportView:
    pack = a_pack(questions, policies={"evidence": None}, phases=[], **changes)
    return build_view(pipeline.assess(pipeline.LoadedAnswers(pack, answers(levels), "0" * 64)))


def row_of(view: ReportView, id_: str) -> NodeScoreView:
    return next(row for row in view.scorecard if row.id == id_)


def test_the_blockers_of_a_dimension_are_named() -> None:
    row = row_of(view_of(dict.fromkeys(("d.a", "d.b", "d.c"), BLOCKER), {"d.a": "1", "d.b": "0", "d.c": "2"}), "d")
    first, second = (name.title for name in row.blockers_short)

    assert str(row.blockers_words) == f"2 of 3: {first}; {second}"


def test_the_blockers_of_the_whole_are_counted() -> None:
    view = view_of({"d.a": BLOCKER, "e.b": BLOCKER}, {"d.a": "1", "e.b": "2"})

    assert str(row_of(view, "overall").blockers_words) == "1 of 2"
    assert str(row_of(view, "e").blockers_words) == "none of 1"


def test_blockers_without_an_answer_are_counted_beside_those_that_are_short() -> None:
    view = view_of(dict.fromkeys(("d.a", "d.b", "d.c", "e.d", "e.e"), BLOCKER), {"d.a": "1", "e.d": "2"})

    assert str(row_of(view, "overall").blockers_words) == "1 of 5, 3 not known"
    assert str(row_of(view, "d").blockers_words).startswith("1 of 3, 2 not known: ")
    assert str(row_of(view, "e").blockers_words) == "none of 2, 1 not known"


def test_a_rubric_without_gates_shows_plain_scores() -> None:
    pack = a_pack({"d.a": {"criticality": "blocker"}}, policies={"evidence": None}, gates=[], phases=[])
    page = pipeline.report(pipeline.assess(pipeline.LoadedAnswers(pack, answers({"d.a": "1"}), "0" * 64)), "markdown")

    assert "| Score of | Score | Answered |" in page.decode()


def test_what_a_tool_in_use_must_never_be_without_comes_first() -> None:
    story = pipeline.assess(STORIES / "sepsis-stalled" / "answers.yaml")
    live = story.pack.rubric.live
    short = [name.id for row in build_view(story).scorecard if row.depth == 1 for name in row.blockers_short]
    safe = set(live.safe_now.minimums) if live and live.safe_now else set()

    for dimension in story.scorecard.overall.parts:
        own = [id_ in safe for id_ in short if id_ in dimension.questions]
        assert own == sorted(own, reverse=True), dimension.title
    assert {True, False} == {id_ in safe for id_ in short}


def test_all_dimensions_that_show_the_lowest_score_are_the_weakest() -> None:
    thirty = {f"d.q{number}": "2" for number in range(29)} | {"d.low": "1"}
    levels = thirty | {"e.a": "2", "f.a": "3"}
    view = view_of({id_: {} for id_ in levels}, levels)

    shown = [row_of(view, id_).evidenced for id_ in ("d", "e", "f")]
    assert [one.shown for one in shown if one] == ["2.0", "2.0", "3.0"]
    assert str(view.weakest) == "Weakest: D and E, at 2.0 of 4."

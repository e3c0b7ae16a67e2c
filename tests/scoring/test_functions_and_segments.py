"""Questions asked of every function or segment: the lowest counts, and a shortfall names it."""

from live_tool import scored, shown
from readiness.model.verdict import ReasonKind
from readiness.statements.voice import say


def _functions(*levels: int) -> list[dict[str, object]]:
    names = ("notes", "codes", "letters")
    return [
        {"id": id_, "title": id_.title(), "answers": {"safety.oversight": shown(level)}}
        for id_, level in zip(names, levels, strict=False)
    ]


def test_the_lowest_function_counts_and_is_named() -> None:
    score = scored(functions=_functions(2, 1)).question("safety.oversight")
    assert (score.evidenced, score.part and score.part.title) == (1, "Codes")
    assert say(score.because).startswith("The lowest of 2 functions: Codes. Claimed at level 1.")


def test_a_gate_that_fails_names_the_function() -> None:
    reason = scored(functions=_functions(2, 1)).gate("G2").reasons[0]
    assert (reason.id, reason.kind, reason.part and reason.part.id) == ("safety.oversight", ReasonKind.SHORT, "codes")


def test_a_function_without_an_answer_leaves_the_question_open() -> None:
    functions = [*_functions(2), {"id": "codes", "title": "Codes"}]
    score = scored(functions=functions).question("safety.oversight")
    assert (score.evidenced, score.part and score.part.id) == (None, "codes")


def test_before_any_function_is_in_use_those_count_that_are_not_ended() -> None:
    notes, codes = _functions(1, 0)
    functions = [notes | {"status": "not-started"}, codes | {"status": "withdrawn"}]
    score = scored(tool={"status": "not-started"}, functions=functions).question("safety.oversight")
    assert (score.evidenced, score.part and score.part.id) == (1, "notes")


def test_an_answer_for_the_whole_tool_counts_for_no_function() -> None:
    found = scored(answers={"safety.oversight": {"level": "0"}}, functions=_functions(2, 2))
    assert found.question("safety.oversight").evidenced == 2


def test_the_remedy_of_a_segment_carries_its_shortfall() -> None:
    owner = {"owner": "Learning lead", "due": "2026-07-01"}
    segments = [
        {"id": "clinicians", "answers": {"people.training": shown()}},
        {"id": "front-desk", "answers": {"people.training": {"level": "0"}}, "remedies": {"people.training": owner}},
    ]
    found = scored(segments=segments, remedies={"people.training": owner | {"owner": "Somebody else"}})
    (reason,) = found.gate("G2").reasons
    assert (reason.kind, reason.remedy and reason.remedy.owner) == (ReasonKind.REMEDIED, "Learning lead")
    assert reason.part is not None
    assert reason.part.title == "Front desk"

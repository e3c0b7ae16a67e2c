"""A tool in use that lacks a minimum of safe use never goes on as if nothing were, whatever the profile.

And the other way round: with safe answers no profile raises a false alarm.
"""

from functools import cache
from itertools import cycle, product

import pytest

from profiles import answers_passing, grid, spread
from readiness.loading.read_pack import load_pack
from readiness.model.adapt_to_profile import may_hold, pack_for_profile
from readiness.model.answer import Answer
from readiness.model.answers import Answers
from readiness.model.live import LiveVerdict
from readiness.model.live_rules import LiveRules
from readiness.model.tool_use import ToolNow
from readiness.scoring.scorecard import score_answers

PACK = load_pack("healthcare-ai")
PROFILES = list(grid())
assert PACK.rubric.live is not None
assert PACK.rubric.live.safe_now is not None
LIVE: LiveRules = PACK.rubric.live
MINIMUMS = PACK.rubric.live.safe_now.minimums
JUDGED = [status.id for status in LIVE.statuses if LIVE.is_judged(status.id)]
WORST = ["0", "unknown", None]
"""The worst answers: the lowest level, nobody knows, and none at all."""


@pytest.fixture
def numbers(prove) -> range:
    """The profiles that are tried: all of them in the long proofs, else every fifth, which meets every single fact."""
    return range(0, len(PROFILES), 1 if prove else 5)


@cache
def _passing(number: int) -> Answers:
    return answers_passing(PACK, PROFILES[number], "G2")


def _judged(answers: Answers, status: str) -> LiveVerdict:
    header = answers.assessment
    profile = header.profile | {"tool_status": status}
    known = answers.changed(assessment=header.changed(profile=profile), tool=ToolNow(status=status))
    live = score_answers(pack_for_profile(PACK, profile), known).live
    assert live is not None
    return live


def _without(answers: Answers, question: str, worst: str | None) -> Answers:
    left = {id_: answer for id_, answer in answers.answers.items() if id_ != question}
    return answers.changed(answers=left if worst is None else left | {question: Answer.model_validate(worst)})


def test_a_tool_that_meets_the_gate_to_production_continues(numbers: range) -> None:
    alarmed = [
        (PROFILES[number], status)
        for number, status in zip(numbers, cycle(JUDGED), strict=False)
        if _judged(_passing(number), status).outcome != LIVE.mildest
    ]
    assert alarmed == []


@pytest.mark.parametrize("question", MINIMUMS)
def test_no_tool_in_use_continues_without(question: str, prove) -> None:
    """The profiles for which it is a minimum are tried: sixteen of them, and all in the long proofs."""
    facing = [
        (number, status, worst)
        for number, (status, worst) in zip(range(len(PROFILES)), cycle(product(JUDGED, WORST)), strict=False)
        if any(may_hold(minimum.when, PROFILES[number] | {"tool_status": status}) for minimum in MINIMUMS[question])
    ]
    tried = [facing[place] for place in spread(list(range(len(facing))), whole=prove)]
    answered = [one for one in tried if question in _passing(one[0]).answers]
    continuing = [
        (PROFILES[number], status, worst)
        for number, status, worst in answered
        if _judged(_without(_passing(number), question, worst), status).outcome == LIVE.mildest
    ]
    assert continuing == []
    assert answered


def test_every_minimum_of_safe_use_belongs_to_a_blocker_where_it_applies(numbers: range) -> None:
    for number in numbers:
        judged = pack_for_profile(PACK, PROFILES[number]).rubric.questions
        for question, minimums in MINIMUMS.items():
            if any(may_hold(minimum.when, PROFILES[number]) for minimum in minimums):
                assert judged[question].criticality == "blocker", question

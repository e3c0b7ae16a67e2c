"""Laws of what follows if nothing is decided, against scoring on every later day."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from building import a_pack, answers
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.planning.if_nothing import if_nothing
from readiness.scoring.scorecard import score_answers

IDS = ["d.a", "d.b", "d.c", "e.f"]
DAYS = st.dates(date(2026, 4, 1), date(2026, 6, 5)).map(date.isoformat)
TODAY = date(2026, 6, 5)


@st.composite
def proofs(draw: Any) -> list[dict[str, Any]]:
    return [{"title": "Paper", "date": draw(DAYS)} for _ in range(draw(st.integers(0, 2)))]


@st.composite
def cases(draw: Any) -> tuple[Pack, Answers]:
    questions = {
        id_: {
            "criticality": draw(st.sampled_from(["blocker", "major", "standard"])),
            "minimum": {"G1": str(draw(st.integers(0, 2))), "G2": str(draw(st.integers(1, 3)))},
        }
        for id_ in IDS
    }
    said: dict[str, Any] = {
        id_: {"level": str(draw(st.integers(1, 4))), "evidence": draw(proofs())} for id_ in draw(st.permutations(IDS))
    }
    if draw(st.booleans()):
        said["d.c"] = {"not_applicable": "None here", "approved_by": "CMO", "expires": "2026-06-20"}
    remedies = {
        id_: {"owner": "CIO", "due": draw(st.sampled_from(["2026-06-05", "2026-06-12", "2026-07-20"]))}
        for id_ in draw(st.sets(st.sampled_from([*IDS, "d"]), max_size=3))
    }
    policy = {"required_from": "2", "max_age_months": "3", "without": "1"}
    return a_pack(questions, policies={"evidence": policy}), answers(said, remedies=remedies)


@given(cases())
def test_the_first_gate_lost_is_lost_on_the_day_after_and_no_earlier(case):
    pack, given_ = case
    card = score_answers(pack, given_)
    told = next(iter(if_nothing(pack, given_, card).gates_lost), None)
    lost = None
    for days in range(1, 100):
        later = given_.changed(assessment=given_.assessment.changed(date=TODAY + timedelta(days=days)))
        if (score_answers(pack, later).headline or "") < (card.headline or ""):
            lost = TODAY + timedelta(days=days - 1)
            break

    assert (told.day if told else None) == lost


@given(cases())
def test_what_ends_first_comes_first(case):
    pack, given_ = case
    days = [one.day for one in if_nothing(pack, given_, score_answers(pack, given_)).lapses]

    assert days == sorted(days)

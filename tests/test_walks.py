"""Ten organizations, walked through: what a panel of readers wrote down first, against what the program says.

Every file in `tests/cases/walks/` holds a story, the paper with its reason, and, where paper and program differed,
which of the two was changed and why.
"""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from filled_answers import Data, filled
from readiness import pipeline
from readiness.loading.read_pack import load_pack
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.assessment import Assessment
from readiness.model.scorecard import Scorecard

PACK = load_pack("healthcare-ai")
CASES = {
    path.stem: yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for path in sorted((Path(__file__).parent / "cases/walks").glob("*.yaml"))
}


def _answers(name: str) -> Data:
    case = CASES[name]
    return filled(case["answers"], PACK, case["gate"], case["shown"])


@cache
def _assessed(name: str) -> Assessment:
    return pipeline.assess(_answers(name), pack=PACK)


def _paper(name: str, key: str, default: Any = None) -> Any:
    found = CASES[name]["paper"].get(key, default)
    return None if found == "null" else found


def _with(key: str) -> pytest.MarkDecorator:
    """Run a test for each walk whose paper says something of a kind."""
    return pytest.mark.parametrize("name", [name for name in CASES if key in CASES[name]["paper"]])


def _outcomes(card: Scorecard) -> tuple[str | None, Data]:
    if card.live is None:
        return None, {}
    return card.live.outcome, {one.part.id: one.outcome for one in card.live.parts}


def _reasons(card: Scorecard) -> set[str]:
    """Return the questions and events behind the outcome and behind the first gate that is not reached."""
    live = card.live.reasons if card.live else ()
    parts = [reason for part in (card.live.parts if card.live else ()) for reason in part.reasons]
    found = {id_ for reason in (*live, *parts) for id_ in (*reason.questions, reason.event) if id_}
    gate = next((one for one in card.gates if one.id == card.next_gate), None)
    return found | {reason.id for reason in (gate.reasons if gate else ())}


@_with("outcome")
def test_the_verdict_is_that_on_paper(name: str) -> None:
    card = _assessed(name).scorecard
    assert _outcomes(card) == (_paper(name, "outcome"), _paper(name, "parts", {}))


@_with("reached")
def test_the_headline_is_that_on_paper(name: str) -> None:
    assert _assessed(name).scorecard.headline == _paper(name, "reached")


@_with("actions")
def test_the_first_three_actions_are_those_on_paper(name: str) -> None:
    roadmap = _assessed(name).roadmap
    lane = [entry.outcome or entry.duty or entry.initiative for entry in roadmap.safe_now]
    assert [*lane, *(step.initiative for step in roadmap.steps)][:3] == _paper(name, "actions")


@_with("because")
def test_the_reasons_on_paper_are_among_those_given(name: str) -> None:
    assert set(_paper(name, "because")) <= _reasons(_assessed(name).scorecard)


@_with("lane")
def test_an_organization_in_order_is_not_alarmed(name: str) -> None:
    assessment = _assessed(name)
    live = assessment.scorecard.live
    assert live is not None
    assert (list(live.unsafe), list(live.reasons)) == ([], [])
    assert list(assessment.roadmap.safe_now) == _paper(name, "lane")
    assert [one.id for one in assessment.scorecard.overdue] == _paper(name, "overdue")
    assert [one.because for one in assessment.scorecard.contradictions] == []


@_with("most_weeks")
def test_a_small_house_with_a_partner_gets_a_small_plan(name: str) -> None:
    nothing = dict.fromkeys(_answers(name)["answers"], "0")
    for answers in (_answers(name), _answers(name) | {"answers": nothing}):
        steps = pipeline.assess(answers, "G2", pack=PACK).roadmap.steps
        assert 0 < sum(step.effort for step in steps) <= int(_paper(name, "most_weeks"))


@_with("words")
def test_a_country_is_asked_in_its_own_words(name: str) -> None:
    judged = pack_for_profile(PACK, CASES[name]["answers"]["assessment"]["profile"]).rubric.questions
    text = " ".join(level for id_ in _paper(name, "because") for level in judged[id_].levels.values())
    assert [word for word in _paper(name, "words") if word not in text] == []


@_with("no_words")
def test_a_country_is_shown_no_amounts_and_no_words_of_another(name: str) -> None:
    text = pipeline.report(pipeline.load(_answers(name), pack=PACK), "markdown").decode()
    assert [word for word in _paper(name, "no_words") if word in text] == []

"""Short walk-throughs at the edges of the shipped pack, with the verdicts and reasons a clinician would give.

Every file in `tests/cases/edges/` holds a profile, the level every question asked starts from, and one or more
states; its verdicts were worked out on paper.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from profiles import said
from readiness.loading.read_pack import load_pack
from readiness.model.adapt_to_profile import may_hold, pack_for_profile
from readiness.model.answers import Answers
from readiness.model.scorecard import Scorecard
from readiness.model.verdict import ReasonKind
from readiness.scoring.scorecard import score_answers

PACK = load_pack("healthcare-ai")
FILES = {
    path.stem: yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for path in sorted((Path(__file__).parent / "cases/edges").glob("*.yaml"))
}
STATES = [(name, state) for name, paper in FILES.items() for state in paper["states"]]
EVERY_STATE = pytest.mark.parametrize(("name", "state"), STATES)


def _asked(profile: dict[str, str]) -> list[str]:
    known = PACK.questionnaire.settled(profile)
    return [id_ for id_, question in PACK.questionnaire.questions.items() if may_hold(question.ask_when, known)]


def _scored(paper: dict[str, Any], state: dict[str, Any]) -> Scorecard:
    given = {id_: answer if isinstance(answer, dict) else said(int(answer)) for id_, answer in state["answers"].items()}
    asked = _asked(paper["profile"])
    assert set(given) <= set(asked)
    late = [id_ for id_, answer in given.items() if isinstance(answer, dict) and "done_late" in answer]
    assert all(PACK.rubric.questions[id_].may_be_late for id_ in late)
    header = {
        "organization": "Elm Hill Health",
        "use_case": "Any",
        "date": "2026-06-05",
        "questionnaire": f"healthcare-ai@{PACK.questionnaire.version}",
        "rubric": f"healthcare-ai@{PACK.rubric.version}",
        "profile": paper["profile"],
        "milestones": paper.get("milestones", {}),
    }
    answers = Answers.model_validate(
        {
            "assessment": header,
            "answers": {id_: said(int(paper["start"])) for id_ in asked} | given,
            "remedies": state.get("remedies", {}),
        }
    )
    return score_answers(pack_for_profile(PACK, paper["profile"]), answers)


def test_there_are_at_least_six() -> None:
    assert len(FILES) >= 6


@pytest.mark.parametrize("name", FILES)
def test_papers_say_nothing_that_is_not_compared(name: str) -> None:
    paper = FILES[name]
    needed = {"about", "profile", "start", "asked", "not_asked", "words", "states"}
    assert needed <= set(paper) <= needed | {"criticality", "milestones"}
    for state in paper["states"].values():
        needed = {"answers", "headline", "gates"}
        assert needed <= set(state) <= needed | {"remedies", "reads", "late", "levels", "overdue"}
        assert all(set(gate) == {"verdict", "short", "remedied", "because"} for gate in state["gates"].values())


@EVERY_STATE
def test_every_gate_up_to_production_is_on_paper_with_a_reason_in_words(name: str, state: str) -> None:
    ladder = [gate.id for gate in pack_for_profile(PACK, FILES[name]["profile"]).rubric.gates]
    gates = FILES[name]["states"][state]["gates"]

    assert list(gates) == ladder[: ladder.index("G2") + 1]
    assert all(len(gate["because"].split()) >= 5 for gate in gates.values())


@pytest.mark.parametrize("name", FILES)
def test_the_first_state_falls_short_of_a_gate_and_a_later_one_reaches_it(name: str) -> None:
    states = list(FILES[name]["states"].values())
    verdicts = {gate["verdict"] for gate in states[0]["gates"].values()}
    assert verdicts & {"failed", "conditional"}
    # The names of gates sort in the order of the ladder.
    reached = ["" if state["headline"] == "null" else state["headline"] for state in states]
    assert len(states) == 1 or max(reached) > reached[0]


@pytest.mark.parametrize("name", FILES)
def test_what_is_asked_and_in_which_words_is_as_on_paper(name: str) -> None:
    paper = FILES[name]
    asked, judged = _asked(paper["profile"]), pack_for_profile(PACK, paper["profile"]).rubric.questions

    assert set(paper["asked"]) <= set(asked)
    assert set(paper["not_asked"]) <= set(PACK.questionnaire.questions) - set(asked)
    assert {id_: judged[id_].variant or "standard" for id_ in paper["words"]} == paper["words"]
    criticality = paper.get("criticality", {})
    assert {id_: judged[id_].criticality for id_ in criticality} == criticality


@EVERY_STATE
def test_the_verdicts_are_those_on_paper(name: str, state: str) -> None:
    paper = FILES[name]["states"][state]
    scores = _scored(FILES[name], paper)
    for id_, gate in paper["gates"].items():
        verdict = scores.gate(id_)
        by_kind = {
            kind: {reason.id for reason in verdict.reasons if reason.kind is kind}
            for kind in (ReasonKind.SHORT, ReasonKind.REMEDIED)
        }
        found = (verdict.verdict.value, by_kind[ReasonKind.SHORT], by_kind[ReasonKind.REMEDIED])
        assert found == (gate["verdict"], set(gate["short"]), set(gate["remedied"])), id_
        assert len(verdict.reasons) == len(gate["short"]) + len(gate["remedied"]), id_

    assert (scores.headline or "null") == paper["headline"]
    assert {id_: scores.gate(id_).reads for id_ in paper.get("reads", {})} == paper.get("reads", {})


@EVERY_STATE
def test_levels_and_what_came_late_are_those_on_paper(name: str, state: str) -> None:
    paper = FILES[name]["states"][state]
    scores = _scored(FILES[name], paper)

    assert [id_ for id_, found in scores.questions.items() if found.late] == paper.get("late", [])
    assert [rule.id for rule in scores.overdue] == paper.get("overdue", [])
    for id_, levels in paper.get("levels", {}).items():
        found = scores.questions[id_]
        assert [found.claimed, found.supported, found.evidenced] == [int(level) for level in levels]

"""The verdict on a tool in use by rules that differ in one place from those of the small pack."""

from typing import Any

from live_tool import PACKS, answers, event, shown
from readiness import pipeline
from readiness.loading.read_pack import load_pack
from readiness.model.live import LiveVerdict
from readiness.model.live_rules import LiveRule
from readiness.model.pack import Pack
from readiness.statements.voice import say

PACK = load_pack("live-tool", packs=PACKS)


def judged_by(*rules: dict[str, Any], **changes: Any) -> LiveVerdict:
    """Return the verdict by these rules alone, with some sections of the answers of a tool in order replaced."""
    assert PACK.rubric.live is not None
    live = PACK.rubric.live.changed(rules=tuple(LiveRule.model_validate(rule) for rule in rules))
    pack = Pack(PACK.questionnaire, PACK.rubric.changed(live=live), PACK.sha256)
    verdict = pipeline.score(pipeline.load(answers(**changes), pack=pack)).live
    assert verdict is not None
    return verdict


def rule(outcome: str, **more: Any) -> dict[str, Any]:
    return {"id": "rule", "outcome": outcome, "because": "It is so."} | more


def reasons(verdict: LiveVerdict) -> list[tuple[str, str, bool]]:
    return [(reason.rule, reason.outcome, reason.is_open) for reason in verdict.reasons]


def test_a_paused_tool_must_meet_the_gates_of_its_status_where_no_rule_is_about_them() -> None:
    short = judged_by(tool={"status": "suspended"}, answers={"safety.hazards": {"level": "1"}})

    assert (short.outcome, reasons(short)) == ("conditions", [("resume", "conditions", False)])
    assert say(short.reasons[0].because) == "G2 Go-live is not passed."
    assert reasons(judged_by(tool={"status": "suspended"})) == []


def test_a_missing_answer_of_a_gate_leaves_open_whether_a_paused_tool_resumes() -> None:
    verdict = judged_by(tool={"status": "suspended"}, answers={"people.training": {}})

    assert (verdict.outcome, verdict.at_least, reasons(verdict)) == (
        None,
        "continue",
        [("resume", "conditions", True)],
    )


def test_gates_hold_back_no_tool_in_use_without_a_rule() -> None:
    assert reasons(judged_by(answers={"safety.hazards": {"level": "1"}})) == []


def test_a_rule_for_some_statuses_holds_in_those_alone() -> None:
    told = rule("narrow", statuses=["pilot"], levels={"safety.oversight": "2"})
    short = {"safety.oversight": {"level": "1"}}

    assert judged_by(told, answers=short, tool={"status": "pilot"}).outcome == "narrow"
    assert judged_by(told, answers=short, tool={"status": "live"}).outcome == "continue"


def test_a_rule_on_blockers_holds_while_one_is_short_and_not_for_other_questions() -> None:
    told = rule("narrow", gate="blockers")

    assert judged_by(told, answers={"safety.hazards": {"level": "1"}}).outcome == "narrow"
    assert judged_by(told, answers={"people.training": {"level": "0"}}).outcome == "continue"


def test_a_rule_on_gates_waits_for_an_answer_and_names_the_question() -> None:
    verdict = judged_by(rule("narrow", gate="failed"), answers={"people.training": {}})

    assert (verdict.outcome, verdict.missing) == (None, ("people.training",))


def test_a_rule_on_a_gate_names_what_is_short_there_and_no_missing_answer() -> None:
    short = {"safety.hazards": {"level": "1"}, "people.training": {}}
    verdict = judged_by(rule("narrow", gate="failed"), answers=short)

    assert [reason.questions for reason in verdict.reasons] == [("safety.hazards",)]


def test_a_site_that_fails_its_gate_names_the_questions_and_one_that_may_waits_for_them() -> None:
    told = rule("suspend", sites="failed")
    sites = [
        {"id": "north", "title": "North", "status": "live", "answers": {"people.local-check": {"level": "0"}}},
        {"id": "south", "title": "South", "status": "live"},
    ]
    verdict = judged_by(told, sites=sites)

    assert [(reason.part and reason.part.id, reason.questions, reason.is_open) for reason in verdict.reasons] == [
        ("north", ("people.local-check",), False),
        ("south", ("people.local-check",), True),
    ]


def test_an_open_event_anywhere_meets_a_rule_on_open_events() -> None:
    told = rule("narrow", events="open")
    sites = [{"id": "north", "title": "North", "answers": {"people.local-check": shown(2, "2026-06-01")}}]
    verdict = judged_by(told, sites=sites, events=[event("model-change", sites=["north"])])

    assert ("rule", "narrow", False) in reasons(verdict)

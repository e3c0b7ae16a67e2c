"""Events reopen questions: only evidence dated after them counts again."""

from live_tool import closed, event, judged, scored, shown
from readiness.model.scorecard import EvidenceState
from readiness.statements.voice import say


def test_evidence_of_the_day_of_the_event_does_not_count_and_that_of_the_next_day_does() -> None:
    def hazards(day: str) -> int | None:
        return scored(answers={"safety.hazards": shown(2, day)}, events=[event()]).question("safety.hazards").evidenced

    assert hazards("2026-05-20") == 1  # the level of claims without evidence
    assert hazards("2026-05-21") == 2


def test_a_reopened_question_keeps_its_claim_and_says_why() -> None:
    score = scored(events=[event()]).question("safety.hazards")
    assert (score.claimed, score.supported, score.evidenced) == (2, 2, 1)
    assert score.evidence == (EvidenceState.REOPENED,)
    assert say(score.sentences[-1]) == (
        "Harm to a patient on May 20, 2026 reopened it, and nothing dated after that day shows more than level 1."
    )


def test_a_rule_can_lower_a_question_below_the_level_of_claims() -> None:
    found = scored(events=[event(severity="harm")])
    assert found.question("safety.oversight").evidenced == 0
    assert scored(events=[event(severity="near-miss")]).question("safety.oversight").evidenced == 2


def test_without_a_date_no_evidence_counts() -> None:
    today = {"safety.hazards": shown(2, "2026-06-05")}
    score = scored(answers=today, events=[event(day=None)]).question("safety.hazards")
    assert (score.evidenced, say(score.sentences[-1])) == (
        1,
        "Harm to a patient, recorded without a date, reopened it: at level 1 until the date is stated.",
    )


def test_closing_an_event_restores_no_gate() -> None:
    assert scored(events=[event()]).headline is None
    assert scored(events=[event(closed=closed("2026-06-01"))]).headline is None
    again = {"safety.oversight": shown(2, "2026-06-01"), "safety.hazards": shown(2, "2026-06-01")}
    assert scored(answers=again, events=[event()]).headline == "G2"


def test_an_event_says_what_it_still_holds_open_and_what_was_shown_again() -> None:
    (now,) = judged(answers={"safety.hazards": shown(2, "2026-06-01")}, events=[event()]).events
    assert now.reopened == ("safety.oversight",)
    assert now.shown_again == ("safety.hazards", "people.local-check")


def test_an_event_at_one_site_reopens_nothing_at_another() -> None:
    check = {"people.local-check": shown()}
    sites = [{"id": id_, "title": id_.title(), "status": "live", "answers": check} for id_ in ("north", "south")]
    found = scored(sites=sites, events=[event(sites=["north"])])
    assert {site.site: site.verdict.verdict.value for site in found.sites} == {"north": "failed", "south": "passed"}


def test_an_event_of_one_function_reopens_nothing_of_another() -> None:
    own = {"safety.oversight": shown()}
    functions = [{"id": id_, "title": id_.title(), "answers": own} for id_ in ("notes", "codes")]
    parts = scored(functions=functions, events=[event(functions=["codes"])]).parts["safety.oversight"]
    assert {score.part.id: score.evidenced for score in parts if score.part} == {"notes": 2, "codes": 0}


def test_after_several_events_evidence_must_be_later_than_each() -> None:
    first, second = (
        event(day="2026-04-01", severity="near-miss"),
        event(day="2026-05-01", severity="near-miss") | {"id": "E-2"},
    )
    score = scored(answers={"safety.hazards": shown(2, "2026-04-15")}, events=[first, second]).question(
        "safety.hazards"
    )
    assert ([one.event for one in score.reopened], score.evidenced) == (["E-2"], 1)


def test_events_that_each_leave_a_level_leave_it_together() -> None:
    harm = event(day="2026-04-01", severity="harm")
    other = event("model-change", day="2026-05-01") | {"id": "E-2"}
    between = {"safety.oversight": shown(1, "2026-04-15")}
    score = scored(answers=between, events=[harm, other]).question("safety.oversight")
    assert (score.evidenced, score.reopened, score.before_events) == (1, (), None)

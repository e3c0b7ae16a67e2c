"""A decision is recorded with the day of its option, and its conditions as they are met."""

import shutil
import types
from pathlib import Path
from typing import Any

import pytest

from readiness import pipeline
from readiness.cli import record_completion as completion
from readiness.model.decision import KeptDecision
from running import STORIES, CommandResult, readiness_here
from small_plan import SMALL_PLAN, pack_with_options, small_plan

BY = ("--by", "Steering committee")
BUDGET, TRAINED = "Finance confirms the budget.; CFO; 2026-02-01", "Staff is trained; CNO; 2026-01-20; stop"


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    return pack_with_options(tmp_path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return small_plan(tmp_path)


def record(path: Path, packs: Path, *said: str) -> CommandResult:
    return readiness_here("record", "decision", path, *said, "--pack", packs)


def kept(path: Path, packs: Path) -> tuple[KeptDecision, ...]:
    return pipeline.load(path, packs).answers.decisions


def test_the_day_of_the_option_is_kept_with_the_decision(path, packs):
    done = record(path, packs, "--option", "minimum", *BY, "--gate", "G2")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "recorded: D-1 “Minimum” for G2 Go-live, decided on January 5, 2026 by Steering committee",
        "G2's 80% date is February 23, 2026.",
        (
            "Minimum: on the day the gate opens, 1 shortfall still needs an owner and a date (a remedy) that nobody "
            "has agreed on yet: W-4 Fourth."
        ),
    ]
    (one,) = kept(path, packs)
    assert (one.id, str(one.date), one.gate, one.option, one.by) == ("D-1", "2026-01-05", "G2", "minimum", BY[1])
    assert (str(one.expected), one.because, one.review, one.conditions) == ("2026-02-23", None, None, ())


def test_the_next_gate_is_decided_about_where_none_is_named(path, packs):
    record(path, packs, "--option", "recommended", *BY)

    assert [(one.gate, str(one.expected)) for one in kept(path, packs)] == [("G1", "2026-02-16")]


def test_conditions_are_told_in_the_order_of_their_days_with_what_counts_otherwise(path, packs):
    done = record(path, packs, "--option", "minimum", *BY, "--condition", BUDGET, "--condition", TRAINED)

    assert done.stdout.splitlines()[2:4] == [
        "C-2 “Staff is trained” (CNO, by January 20, 2026); otherwise “Stop or withdraw” counts",
        "C-1 “Finance confirms the budget.” (CFO, by February 1, 2026); otherwise the decision no longer stands",
    ]
    conditions = kept(path, packs)[0].conditions
    assert [(one.id, one.owner, str(one.due), one.if_late) for one in conditions] == [
        ("C-1", "CFO", "2026-02-01", "decide-again"),
        ("C-2", "CNO", "2026-01-20", "stop"),
    ]


def test_a_condition_may_have_semicolons_of_its_own(path, packs):
    record(path, packs, "--option", "minimum", *BY, "--condition", "Sign; then pay; CFO; 2026-02-01")

    (condition,) = kept(path, packs)[0].conditions
    assert (condition.what, condition.owner) == ("Sign; then pay", "CFO")


def test_the_reason_and_the_review_are_kept(path, packs):
    done = record(path, packs, "--option", "stop", *BY, "--because", "Nobody uses it.", "--review", "2026-03-01")

    (one,) = kept(path, packs)
    assert (one.because, str(one.review)) == ("Nobody uses it.", "2026-03-01")
    assert done.stdout.splitlines()[1] == "The 80% date of stopping is January 12, 2026."
    assert "The decision is looked at again on March 1, 2026." in done.stdout


def test_an_option_without_a_day_is_kept_without_one(path, packs):
    done = record(path, packs, "--option", "as-it-is", *BY, "--gate", "G2")

    assert "The plan gives no day by which G2 can open with “As it is”." in done.stdout
    assert kept(path, packs)[0].expected is None


def test_a_later_decision_takes_the_place_of_the_one_before(path, packs):
    record(path, packs, "--option", "minimum", *BY)
    done = record(path, packs, "--option", "recommended", *BY)

    assert "It takes the place of D-1 of January 5, 2026." in done.stdout
    assert [one.id for one in kept(path, packs)] == ["D-1", "D-2"]


def test_an_earlier_decision_that_is_recorded_late_does_not_stand(path, packs):
    record(path, packs, "--option", "minimum", *BY)
    done = record(path, packs, "--option", "recommended", *BY, "--date", "2026-01-02")

    assert "D-1 of January 5, 2026 stands in its place." in done.stdout


def test_a_condition_that_is_met_is_told_with_what_comes_next(path, packs):
    record(path, packs, "--option", "minimum", *BY, "--condition", BUDGET, "--condition", TRAINED)
    done = record(path, packs, "d-1", "--done", "c-2")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "recorded: D-1: met on January 5, 2026: C-2 “Staff is trained” (CNO, by January 20, 2026)",
        "1 of 2 conditions is met.",
        "Next due: C-1 “Finance confirms the budget.” (CFO, by February 1, 2026).",
    ]
    assert [str(one.done) for one in kept(path, packs)[0].conditions] == ["None", "2026-01-05"]


def test_several_conditions_are_met_at_once(path, packs):
    record(path, packs, "--option", "minimum", *BY, "--condition", BUDGET, "--condition", TRAINED)
    done = record(path, packs, "D-1", "--done", "C-1", "--done", "C-2")

    assert done.stdout.splitlines()[2:] == ["All 2 conditions are met."]


def test_a_condition_that_is_met_too_late_says_what_counts(path, packs):
    record(path, packs, "--option", "minimum", *BY, "--condition", TRAINED)
    readiness_here("record", "date", path, "2026-02-02", "--pack", packs)
    done = record(path, packs, "D-1", "--done", "C-1", "--on", "2026-01-21")

    assert done.stdout.splitlines()[1:] == [
        "Not met in time: C-1 “Staff is trained” (CNO, by January 20, 2026).",
        "“Stop or withdraw” counts now, as the decision says.",
    ]


def test_the_day_of_a_condition_that_was_met_is_corrected_by_stating_it(path, packs):
    record(path, packs, "--option", "minimum", *BY, "--condition", BUDGET, "--date", "2026-01-02")
    record(path, packs, "D-1", "--done", "C-1")
    record(path, packs, "D-1", "--done", "C-1", "--on", "2026-01-03")

    assert [str(one.done) for one in kept(path, packs)[0].conditions] == ["2026-01-03"]


def test_a_decision_is_written_in_its_place_and_everything_else_stays_as_it_is(tmp_path):
    path = Path(shutil.copy(STORIES / "sepsis-stalled" / "answers.yaml", tmp_path))
    before = path.read_text("utf-8")
    budget = ("--condition", "Budget; CFO; 2026-07-15; stop")
    record(path, tmp_path, "--option", "minimum", *BY, "--gate", "G0", *budget)
    record(path, tmp_path, "D-1", "--done", "C-1")
    expected = pipeline.load(path).answers.decisions[0].expected

    written = (
        "decisions:\n"
        "  - id: D-1\n"
        "    date: 2026-06-05\n"
        "    gate: G0\n"
        "    option: minimum\n"
        "    by: Steering committee\n"
        f"    expected: {expected}\n"
        "    conditions:\n"
        "      - id: C-1\n"
        "        what: Budget\n"
        "        owner: CFO\n"
        "        due: 2026-07-15\n"
        "        done: 2026-06-05\n"
        "        if_late: stop\n"
    )
    next_part = "\n# The finance partner's first draft"
    assert path.read_text("utf-8") == before.replace(next_part, written + next_part)


WRONG = {
    "no option": ([*BY], "--option is missing", "add --option OPTION"),
    "nobody": (["--option", "minimum"], "--by is missing", "add --by WHO"),
    "an unknown option": (["--option", "minimal", *BY], "no option called 'minimal'", "did you mean 'minimum'?"),
    "an unknown gate": (["--option", "stop", *BY, "--gate", "G7"], "no gate called 'G7'", "G1"),
    "a later day": (
        ["--option", "stop", *BY, "--date", "2026-02-01"],
        "--date February 1, 2026 is after the day of the assessment, January 5, 2026",
        "answers.yaml 2026-02-01",
    ),
    "a review before the decision": (
        ["--option", "stop", *BY, "--review", "2026-01-04"],
        "--review January 4, 2026 is before the decision (January 5, 2026)",
        "January 5, 2026 or a later day",
    ),
    "a condition without a day": (
        ["--option", "stop", *BY, "--condition", "Budget; CFO"],
        "--condition 'Budget; CFO' is not what, who and by when",
        "WHAT; OWNER; YYYY-MM-DD",
    ),
    "a condition without an owner": (
        ["--option", "stop", *BY, "--condition", "Budget; 2026-02-01"],
        "is not what, who and by when",
        "WHAT; OWNER; YYYY-MM-DD",
    ),
    "a condition that is due before": (
        ["--option", "stop", *BY, "--condition", "Budget; CFO; 2026-01-04"],
        "--condition January 4, 2026 is before the decision",
        "January 5, 2026 or a later day",
    ),
    "a condition with an unknown option": (
        ["--option", "minimum", *BY, "--condition", "Budget; CFO; 2026-02-01; stopp"],
        "no option called 'stopp'",
        "did you mean 'stop'?",
    ),
    "a text that page 1 cannot show": (
        ["--option", "stop", "--by", "x" * 201],
        "--by: one of its texts has more than 200 characters",
        "shorten it",
    ),
    "a condition that page 1 cannot show": (
        ["--option", "stop", *BY, "--condition", f"{'x' * 201}; CFO; 2026-02-01"],
        "--condition: one of its texts has more than 200 characters",
        "shorten it",
    ),
    "an unknown decision": (["D-9", "--done", "C-1"], "no decision called 'D-9'", "D-1"),
    "an unknown condition": (["D-1", "--done", "C-9"], "--done 'C-9': D-1 has no such condition", "known: C-1 and C-2"),
    "a condition of no decision": (["--done", "C-1"], "--done needs the decision", "such as D-1"),
    "a decision and nothing of it": (["D-1"], "--done is missing", "add --done ID"),
    "a recorded decision changed": (
        ["D-1", "--by", "Board"],
        "D-1 is recorded already, and --by would change it",
        "record a new decision",
    ),
    "two decisions": (["D-1", "D-2", "--done", "C-1"], "D-1 and D-2 are several", "readiness record decision"),
    "met before the decision": (
        ["D-1", "--done", "C-1", "--on", "2026-01-04"],
        "--on January 4, 2026 is before the decision (January 5, 2026)",
        "January 5, 2026 or a later day",
    ),
    "met after the assessment": (
        ["D-1", "--done", "C-1", "--on", "2026-01-06"],
        "--on January 6, 2026 is after the day of the assessment",
        "answers.yaml 2026-01-06",
    ),
    "met already": (["D-1", "--done", "C-2"], "C-2 of D-1 was met on January 5, 2026 already", "add --on YYYY-MM-DD"),
}
DECIDED = {
    "id": "D-1",
    "date": "2026-01-05",
    "gate": "G2",
    "option": "minimum",
    "by": "Board",
    "conditions": [
        {"id": "C-1", "what": "Budget", "owner": "CFO", "due": "2026-02-01"},
        {"id": "C-2", "what": "Training", "owner": "CNO", "due": "2026-02-01", "done": "2026-01-05"},
    ],
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_names_the_option_and_what_would_be_right(tmp_path, packs, case):
    said, told, hint = WRONG[case]
    path = small_plan(tmp_path, decisions=[DECIDED])
    before = path.read_bytes()
    done = record(path, packs, *said)

    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert hint in done.stderr
    assert path.read_bytes() == before


def test_an_option_that_the_plan_does_not_offer_is_refused_with_those_it_does(path):
    done = record(path, SMALL_PLAN, "--option", "stop", *BY, "--gate", "G2")

    assert done.returncode == 2
    assert "the plan to G2 has no option “Stop or withdraw”" in done.stderr
    assert "known: as-it-is, minimum, recommended and faster" in done.stderr


def test_what_is_recorded_is_data_too(path, packs):
    done = record(path, packs, "--option", "minimum", *BY, "--format", "json")

    assert '"code": "recording_decisions.recorded"' in done.stdout


OFFERED = {
    "a decision": (completion.complete_decision, [], "D", ["D-1"]),
    "conditions that are not met": (completion.complete_condition, ["D-1"], "", ["C-1"]),
    "a gate": (completion.complete_gate, [], "G", ["G1", "G2"]),
}


@pytest.mark.parametrize("case", OFFERED)
def test_the_shell_completes_what_a_decision_is_about(tmp_path, packs, case):
    complete, named, begun, whole = OFFERED[case]
    path = small_plan(tmp_path, decisions=[DECIDED])
    context: Any = types.SimpleNamespace(params={"said": [str(path), *named], "packs": packs})

    assert [name for name, _ in complete(context, begun)] == whole


def test_the_shell_completes_the_options():
    assert completion.complete_option("m") == ["minimum"]


def test_a_decision_is_explained_with_its_conditions_and_what_moved(tmp_path: Path) -> None:
    conditions = [
        {"id": "C-1", "what": "Budget.", "owner": "CFO", "due": "2026-01-12", "done": "2026-01-09"},
        {"id": "C-2", "what": "Contract.", "owner": "CIO", "due": "2026-02-09", "if_late": "stop"},
    ]
    kept: dict[str, Any] = {"id": "D-1", "date": "2026-01-05", "gate": "G2", "option": "minimum", "by": "Board"}
    kept |= {"because": "Money.", "expected": "2026-02-23", "conditions": conditions}
    path = small_plan(tmp_path, day="2026-01-26", decisions=[kept])
    told = readiness_here("explain", "d-1", path, "--target", "G2", "--pack", pack_with_options(tmp_path)).stdout

    assert told.splitlines()[:6] == [
        "D-1: “Minimum” for G2 Go-live, decided on January 5, 2026 by Board",
        "Reason: Money.",
        "Conditions:",
        "  C-1 “Budget.” (CFO, by January 12, 2026): met on January 9, 2026",
        "    Once it is late, the decision no longer stands.",
        "  C-2 “Contract.” (CIO, by February 9, 2026): to be met",
    ]
    assert "G2's 80% date moved 3 weeks later, to March 16, 2026." in told
    assert "1 more step of all the work is left out: I-4 Make the fourth thing." in " ".join(told.split())


def test_a_decision_that_another_replaced_is_explained_by_that(tmp_path: Path) -> None:
    kept = {"id": "D-1", "date": "2026-01-05", "gate": "G2", "option": "minimum", "by": "Board"}
    later = kept | {"id": "D-2", "date": "2026-01-12", "option": "recommended"}
    path = small_plan(tmp_path, day="2026-01-26", decisions=[kept, later])
    told = readiness_here("explain", "D-1", path, "--pack", pack_with_options(tmp_path)).stdout

    assert "D-2" in told.splitlines()[-1]
    assert "80% date" not in told

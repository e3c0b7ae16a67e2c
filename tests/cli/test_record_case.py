"""Costs, benefits, the head of a case and indicators are recorded by one command each, or nothing is written."""

from pathlib import Path

import pytest

from readiness import pipeline
from readiness.model.answers import Answers
from readiness.model.case import Benefit, CostLine
from running import CommandResult, readiness_here
from tool_in_use import PACKS, write_tool

ANSWERS = """\
# Our phone.
assessment:
  organization: Elm Hill Health
  use_case: Phone
  date: 2026-06-05
  questionnaire: healthcare-ai@3.0.0
  rubric: healthcare-ai@3.0.0
answers:
case:  # by finance
  currency: USD
  costs:
    # From the offer.
    - {id: license, title: Supplier license, group: infrastructure, per_year: 90000}  # a year
    - {id: interface, title: Interface, group: integration, once: 40000}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(ANSWERS, "utf-8")
    return path


def record(what: str, path: Path, *said: str) -> CommandResult:
    return readiness_here("record", what, path, *said)


def answers(path: Path) -> Answers:
    return pipeline.load(path).answers


def costs(path: Path) -> dict[str, CostLine]:
    case = answers(path).case
    assert case
    return {line.id: line for line in case.costs}


def benefit(path: Path) -> Benefit:
    case = answers(path).case
    assert case
    return case.benefits[-1]


def test_a_cost_line_gets_an_id_from_its_title(path):
    done = record(
        "cost", path, "Staff training (2 days)", "--group", "training", "--once", "4000..6000..9000", "--owner", "CNO",
        "--source", "Offer of March",
    )  # fmt: skip

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0] == (
        "recorded: staff-training-2-days Staff training (2 days): USD 4,000 to 9,000, most likely 6,000 once"
    )
    line = costs(path)["staff-training-2-days"]
    assert line.once
    assert (line.once.low, line.once.likely, line.once.high, line.owner) == (4000, 6000, 9000, "CNO")


def test_a_line_that_starts_at_go_live_says_that_its_day_is_not_known(path):
    seats = ("Seats", "--group", "infrastructure", "--per-year", "100", "--starts")
    waits = record("cost", path, *seats, "go-live").stdout
    counts = record("cost", path, *seats, "2026-10-01").stdout

    assert "It starts at go-live, whose day is not known while 40 answers are missing" in waits
    assert f"readiness record cost {path} seats --starts YYYY-MM-DD\n" in waits
    assert "go-live" not in counts


def test_an_amount_for_each_user_is_multiplied_by_the_fact_that_counts_them(path):
    license_ = ("Seats", "--group", "infrastructure", "--per-year", "100", "--per", "user")
    missing = record("cost", path, *license_)
    readiness_here("record", "fact", path, "users=80")
    done = record("cost", path, *license_)

    assert f"help: state it: readiness record fact {path} users=NUMBER" in missing.stderr
    assert done.stdout.splitlines()[:2] == ["recorded: seats Seats: USD 100 a year", "For each user, so times 80."]
    assert "× 80, because the amounts are for each user" in readiness_here("explain", "seats", path).stdout


@pytest.mark.parametrize("name", ["license", "Supplier license", "supplier LICENSE"])
def test_a_line_of_the_file_is_changed_by_its_id_or_title_and_comments_stay(path, name):
    done = record("cost", path, name, "--per-year", "80000")

    assert done.stdout.splitlines()[0] == "changed: license Supplier license: USD 80,000 a year"
    assert path.read_text("utf-8") == ANSWERS.replace("90000", "80000")


def test_the_middle_of_two_amounts_is_likely_and_said(path):
    done = record("cost", path, "license", "--per-year", "90000..150001")

    assert "Of two amounts, the middle is taken as likely: 120,000.5." in done.stdout


def test_a_line_is_taken_out_and_the_others_keep_their_text(path):
    record("cost", path, "license", "--remove")

    assert list(costs(path)) == ["interface"]
    assert "once: 40000" in path.read_text("utf-8")


def test_a_benefit_has_a_baseline_a_target_a_ramp_and_is_verified_later(path):
    record(
        "benefit", path, "Fewer temps", "--class", "cash-releasing", "--per-year", "50000..110000..160000",
        "--baseline", "410000@2026-03-31", "--target", "300000@2027-12-31", "--ramp-up", "4", "--needs-adoption",
        "--evidence", "Ledger 6140",
    )  # fmt: skip
    record("benefit", path, "fewer-temps", "--verified", "CFO", "--on", "2026-05-29", "--amount", "60000")
    saved = benefit(path)

    assert (saved.id, saved.needs_adoption, saved.ramp_up) == ("fewer-temps", True, (25, 50, 75, 100))
    assert saved.baseline
    assert (saved.baseline.value, saved.baseline.evidence) == (410000, "Ledger 6140")
    assert saved.verified
    assert (saved.verified.by, str(saved.verified.date), saved.verified.per_year) == ("CFO", "2026-05-29", 60000)


def test_a_benefit_without_a_baseline_says_that_it_is_not_counted(path):
    done = record("benefit", path, "Fewer temps", "--class", "cash-releasing", "--per-year", "50000")

    assert "It is shown and not counted until it has a baseline" in done.stdout


def test_time_says_that_it_is_cash_only_with_a_decision(path):
    hours = ["--class", "time-released", "--hours-per-year", "800", "--role", "clinical"]
    first = record("benefit", path, "Less typing", *hours, "--baseline", "5@2026-03-31")
    then = record("benefit", path, "less-typing", "--released", "Two posts are not filled", "--share", "50")

    assert "only with a decision that releases it" in first.stdout
    assert "only with a decision that releases it" not in then.stdout
    saved = benefit(path).released
    assert saved
    assert (saved.decision, saved.share) == ("Two posts are not filled", 50)


def test_the_head_of_a_case_is_stated_by_options_and_rates_are_added(path):
    record("case", path, "--discount-rate", "3.5", "--adoption", "38..60..80", "--rate", "clinical=3200")
    done = record("case", path, "--units", "call=42000", "--spent", "120000@2026-05-31", "--rate", "technical=3000")
    case = answers(path).case

    assert done.stdout == "recorded: spent, staff and units\n"
    assert case
    assert case.units
    assert case.adoption
    assert (case.units.name, case.adoption.low, case.staff.rates) == ("call", 38, {"clinical": 3200, "technical": 3000})
    assert (case.currency, len(case.costs)) == ("USD", 2)


def test_a_typical_indicator_brings_its_title_and_direction(path):
    done = record("indicator", path, "calls-answered", "--baseline", "62@2026-03-31", "--target", "85@2026-12-31")
    (saved,) = answers(path).indicators

    assert done.stdout.startswith("recorded: calls-answered Calls answered within 30 seconds\n")
    assert (saved.unit, saved.direction) == ("%", "up")
    assert saved.target
    assert (saved.target.value, str(saved.target.by)) == (85, "2026-12-31")


def test_an_indicator_of_ones_own_needs_a_unit_and_a_direction(path):
    done = record("indicator", path, "Claims denied", "--unit", "%")
    record("indicator", path, "Claims denied", "--unit", "%", "--direction", "down")

    assert "--direction is missing" in done.stderr
    assert [one.id for one in answers(path).indicators] == ["claims-denied"]


def test_an_indicator_may_name_a_csv_file(path):
    csv = ["--csv", "calls.csv", "--column", "answered", "--date-column", "day"]
    (path.parent / "calls.csv").write_text("day,answered\n2026-05-31,71\n", "utf-8")
    record("indicator", path, "calls-answered", *csv, "--rule", "mean")
    done = record("indicator", path, "calls-answered", "--rule", "sum")
    saved = answers(path).indicators[0].from_

    assert done.stdout == "changed: calls-answered Calls answered within 30 seconds\n"
    assert saved
    assert (saved.file, saved.column, saved.date, saved.rule) == ("calls.csv", "answered", "day", "sum")


def test_actual_values_stand_in_order_and_one_day_has_one(path):
    record("indicator", path, "calls-answered")
    record("actual", path, "calls-answered", "71", "--on", "2026-05-31")
    record("actual", path, "calls-answered", "66", "--on", "2026-04-30")
    done = record("actual", path, "calls-answered", "72.5", "--on", "2026-05-31")

    assert done.stdout == "changed: calls-answered: 72.5 on May 31, 2026, before 71\n"
    assert [(str(one.date), one.value) for one in answers(path).indicators[0].actuals] == [
        ("2026-04-30", 66),
        ("2026-05-31", pytest.approx(72.5)),
    ]
    assert "value: 66\n" in path.read_text("utf-8")


WRONG = {
    "separators": (["cost", "license", "--per-year", "90,000"], "--per-year '90,000' is not an amount"),
    "thousands": (["cost", "license", "--per-year", "1.500"], "'1.500' may mean thousands"),
    "falling": (["cost", "license", "--per-year", "9..5"], "--per-year '9..5' does not rise from low to high"),
    "four amounts": (["cost", "license", "--per-year", "1..2..3..4"], "--per-year '1..2..3..4' is not an amount"),
    "negative": (["cost", "license", "--once", "5..-1"], "--once '5..-1' is not an amount"),
    "a misspelled id": (["cost", "licens", "--once", "5"], "there is no line called 'licens'"),
    "a group": (["cost", "New", "--group", "licences", "--once", "1"], "there is no cost group called 'licences'"),
    "no group": (["cost", "New", "--once", "1"], "--group is missing"),
    "no amount": (["cost", "New", "--group", "training"], "new is new and needs an amount"),
    "a start": (["cost", "license", "--starts", "golive"], "'golive' is neither a day nor a point in the plan"),
    "a unit": (["cost", "license", "--per", "ward"], "there is no unit called 'ward'"),
    "no letters": (["cost", "…", "--group", "training", "--once", "1"], "no id can be made of '…'"),
    "nothing to remove": (["cost", "licence", "--remove"], "there is no line called 'licence' to remove"),
    "a class": (["benefit", "New", "--class", "cash"], "there is no class of benefits called 'cash'"),
    "no class": (["benefit", "New", "--once", "5"], "--class is missing"),
    "a baseline": (
        ["benefit", "New", "--class", "quality", "--baseline", "410000"],
        "--baseline '410000' is not a value with its day",
    ),
    "a ramp": (["benefit", "New", "--class", "quality", "--ramp-up", "slow"], "--ramp-up 'slow' is not a number"),
    "evidence of nothing": (["benefit", "New", "--class", "quality", "--evidence", "x"], "--evidence is of nothing"),
    "a day of nothing": (["benefit", "New", "--class", "quality", "--on", "2026-05-01"], "--on is the day on which"),
    "verified tomorrow": (
        ["benefit", "New", "--class", "quality", "--verified", "CFO", "--on", "2026-06-06"],
        "--on June 6, 2026 is after the day of the assessment",
    ),
    "a rate": (["case", "--rate", "nurse=3000"], "there is no role group with a rate called 'nurse'"),
    "units": (["case", "--units", "call"], "'call' is not NAME=NUMBER"),
    "a basis": (["case", "--basis", "net"], "'net' is neither real nor nominal"),
    "no option": (["case"], "nothing is said about the case"),
    "an argument": (["case", "EUR"], "'EUR' is no option"),
    "a currency": (["case", "--currency", "dollar"], "'DOLLAR'"),
    "too many months": (["case", "--months", "121"], "a horizon has 1 to 120 months"),
    "a decimal comma": (["case", "--discount-rate", "3,5"], "--discount-rate '3,5' is not a number"),
    "over 100 percent": (["case", "--adoption", "120"], "'120' is not a usable percentage"),
    "no value": (["actual", "calls-answered"], "a value and what it is of are needed"),
    "an indicator": (["actual", "calls-answred", "5"], "there is no indicator called 'calls-answred'"),
    "a direction": (["indicator", "New", "--unit", "%", "--direction", "higher"], "'higher' is neither up nor down"),
    "half a CSV": (["indicator", "no-shows", "--csv", "a.csv"], "--csv, --column and --date-column belong together"),
    "a benefit": (["indicator", "no-shows", "--benefit", "temps"], "there is no benefit called 'temps'"),
}


@pytest.mark.parametrize(("said", "message"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_told_and_nothing_is_written(path, said, message):
    done = record(said[0], path, *said[1:])

    assert done.returncode in {2, 3}
    assert message in done.stderr
    assert "  help: " in done.stderr
    assert path.read_text("utf-8") == ANSWERS


def test_a_pack_without_rules_for_cases_is_told(tmp_path):
    done = record("case", write_tool(tmp_path), "--currency", "USD", "--pack", str(PACKS))

    assert "this rubric has no rules for money cases" in done.stderr


@pytest.mark.parametrize(
    ("option", "typed", "meant"),
    [
        ("--discount-rate", "4%", "write 4"),
        ("--adoption", "0.7", "write a percentage: --adoption 70"),
        ("--spent", "$30,000@5/31/2026", "write --spent 30000@2026-05-31"),
    ],
)
def test_a_figure_of_the_case_that_is_typed_otherwise_is_told_as_it_was_meant(path, option, typed, meant):
    done = record("case", path, option, typed)

    assert done.returncode == 2
    assert f"help: {meant}\n" in done.stderr

"""The roadmap shows the date with fewer and more people, and what a budget buys, or says why it cannot."""

import json
from pathlib import Path
from typing import Any

import pytest

from running import STORIES, readiness_here
from small_packs import write_answers, write_pack

PACKS = Path(__file__).parents[1] / "cases/packs/small-options"
SEPSIS = STORIES / "sepsis-stalled" / "answers.yaml"


def small_options(tmp_path: Path, levels: dict[str, Any] | None = None, **more: Any) -> Path:
    """Return answers for the pack `small-options`: nothing is there, but for `levels`."""
    header = {"organization": "Elm Hill Health", "use_case": "Small options", "date": "2026-01-05"}
    header |= dict.fromkeys(("questionnaire", "rubric"), "small-options@1.0.0")
    said = {f"work.{id_}": "0" for id_ in "abc"} | (levels or {})
    path = tmp_path / "answers.yaml"
    path.write_text(json.dumps({"assessment": header, "answers": said, **more}), "utf-8")
    return path


def curve(path: Path, *options: str, packs: Path = PACKS) -> str:
    done = readiness_here("roadmap", path, "--pack", packs, "--curve", *options)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


def told(path: Path, *options: str, packs: Path = PACKS) -> str:
    return " ".join(curve(path, *options, packs=packs).split())


def refused(path: Path, *options: str) -> str:
    done = readiness_here("roadmap", path, "--pack", PACKS, "--curve", *options)
    assert done.returncode == 2, done.stdout
    return " ".join(done.stderr.split())


def test_each_number_of_people_has_a_row_with_its_day_and_the_weeks_it_saves(tmp_path):
    shown = told(small_options(tmp_path), "--target", "G2")

    assert "G2 Go-live with fewer and more people" in shown
    assert "1 person June 22, 2026 24 12 weeks later" in shown
    assert "2 people (today) March 30, 2026 12 –" in shown
    assert "4 people March 2, 2026 8 4 weeks sooner" in shown
    assert "With 4 in place of 2 people, G2 opens 4 weeks sooner; more people than 4, up to 6, change nothing." in shown


def test_each_budget_has_a_row_with_what_it_reaches_and_a_sentence_with_what_it_adds(tmp_path):
    shown = told(small_options(tmp_path), "--target", "G2")

    assert "USD 2,000 G1 2 1 2 USD 12,000 G2 3 2 3" in shown
    assert "USD 1,000 buys I-1 Make the first thing." in shown
    assert "USD 12,000 adds I-2 Make the second thing." in shown
    assert "These are the best choices found; better ones may exist." in shown


def test_json_has_both_curves_with_their_sentences(tmp_path):
    found = json.loads(curve(small_options(tmp_path), "--target", "G2", "--format", "json"))

    assert [point["at_80"] for point in found["curve"]["points"]] == [24, 17, 12, 12, 12, 8, 8]
    assert [point["cost"]["at_80"] for point in found["budget"]["points"]] == [1000, 2000, 12000]
    assert found["curve_sentences"][0]["text"].startswith("With 4 in place of 2 people")
    assert found["budget_sentences"][0]["text"] == "USD 1,000 buys I-1 Make the first thing."


def test_a_budget_whose_gate_opens_with_conditions_says_so(tmp_path):
    remedies = {"work.b": {"owner": "Ana", "due": "2026-12-31"}, "work.c": {"owner": "Ben", "due": "2026-12-31"}}
    shown = told(small_options(tmp_path, remedies=remedies, plan={"modes": {"second": "light"}}), "--target", "G2")

    assert "USD 2,000 G2, conditional 1 1 2" in shown


def test_without_a_currency_no_amount_is_said(tmp_path):
    packs = write_pack(tmp_path / "packs", "plain", {"initiatives"})
    shown = told(write_answers(tmp_path / "answers.yaml", "plain", {"initiatives"}), packs=packs)

    assert "The rubric names no currency: what a budget buys cannot be said." in shown


def test_a_cost_without_an_upper_end_is_named(tmp_path):
    path = small_options(tmp_path, plan={"figures": {"second": {"cost": {"low": 10000}}}})

    assert "I-2 Make the second thing has no cost in figures or no upper limit" in told(path, "--target", "G2")


def test_with_zero_answers_there_is_no_date_yet(tmp_path):
    text = SEPSIS.read_text("utf-8")
    path = tmp_path / "answers.yaml"
    path.write_text(text[: text.index("\nanswers:")] + "\nanswers: {}\n", "utf-8")
    done = readiness_here("roadmap", path, "--curve")

    assert done.returncode == 0, done.stderr
    shown = " ".join(done.stdout.split())
    assert "has no date yet: too much is unknown. Answer the open questions first." in shown
    assert "Too much is unknown: answers may show work that no amount here counts." in shown


def test_a_gate_that_the_known_work_does_not_open_has_no_date(tmp_path):
    shown = told(small_options(tmp_path, plan={"forbidden": ["second"]}), "--target", "G2")

    assert "G2 has no date: the work that is known does not open it." in shown
    assert "USD 2,000 G1 2 1 2" in shown


def test_where_no_work_is_known_no_budget_is_said(tmp_path):
    path = small_options(tmp_path, plan={"forbidden": ["first", "second"]})
    done = readiness_here("roadmap", path, "--pack", PACKS, "--curve", "--target", "G2")

    assert "warning: without 'first', these cannot be planned: I-3 third" in done.stderr
    assert "No work is known for what G2 still needs." in done.stdout


def test_a_gate_that_is_reached_needs_neither_people_nor_money(tmp_path):
    seen = {"evidence": [{"title": "Seen", "date": "2026-01-05"}]}
    levels = {id_: {"level": level} | seen for id_, level in (("work.a", 1), ("work.b", 2), ("work.c", 1))}
    shown = told(small_options(tmp_path, levels), "--target", "G2")

    assert "G2 needs no more work, so the number of people does not matter." in shown
    assert "No work is needed to G2: nothing has to be bought." in shown

    del levels["work.b"]["evidence"]
    shown = told(small_options(tmp_path, levels), "--target", "G2")
    assert "G2 needs no more work, only evidence of what is done, so the number of people does not matter." in shown


def test_nobody_for_needed_work_is_the_message_of_the_roadmap(tmp_path):
    path = small_options(tmp_path, plan={"capacity": {"technical": 0, "clinical": 1}})
    done = readiness_here("roadmap", path, "--pack", PACKS, "--curve")

    assert done.returncode != 0
    assert "technical" in done.stderr


@pytest.mark.parametrize(
    "other", [("--options",), ("--sensitivity",), ("--without", "third"), ("--by", "G2=2026-09-01")]
)
def test_one_question_is_asked_at_a_time(other: tuple[str, ...], tmp_path):
    assert "asks a question of its own" in refused(small_options(tmp_path), *other)


def test_a_file_of_work_holds_no_curve(tmp_path):
    assert "--curve goes with --format terminal or json" in refused(small_options(tmp_path), "--format", "csv")


@pytest.mark.afresh
def test_the_same_answers_give_the_same_bytes():
    done = [readiness_here("roadmap", SEPSIS, "--curve", "--format", "json").stdout for _ in range(2)]

    assert done[0] == done[1]


def test_a_missing_answer_is_asked_for_in_place_of_a_date(tmp_path):
    path = small_options(tmp_path)
    data = json.loads(path.read_text("utf-8"))
    del data["answers"]["work.c"]
    path.write_text(json.dumps(data), "utf-8")

    assert "G2 has no date yet: too much is unknown. Answer the open questions first." in told(path, "--target", "G2")

"""Answers and scores as tables for spreadsheets."""

import csv
import io
from pathlib import Path

import live_tool
from readiness import Edition, pipeline
from running import STORIES

ROOT = Path(__file__).parents[2]
STALLED = STORIES / "sepsis-stalled/answers.yaml"


def _rows(answers, form, edition=None):
    content = pipeline.report(pipeline.load(answers), form, edition or Edition())
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_question_is_a_row_with_its_levels():
    rows = {row["id"]: row for row in _rows(STALLED, "answers-csv")}
    first = rows["data.availability"]

    assert len(rows) == 82
    assert (first["code"], first["state"], first["claimed"], first["evidenced"], first["needed"]) == (
        "DATA-01", "answered", "1", "1", "2",
    )  # fmt: skip
    assert first["note"].startswith("The data science lead looked at a 2023 extract")


def test_a_question_asked_of_parts_has_a_row_for_each():
    functions = [
        {"id": "notes", "title": "Notes", "answers": {"safety.oversight": live_tool.shown()}},
        {"id": "codes", "title": "Codes", "answers": {"safety.oversight": live_tool.shown(1)}},
    ]
    sites = [{"id": "north", "title": "N", "status": "live", "answers": {"people.local-check": live_tool.shown()}}]
    loaded = pipeline.load(live_tool.answers(functions=functions, sites=sites), live_tool.PACKS)
    content = pipeline.report(loaded, "answers-csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(content, newline="")))

    assert [(row["title"], row["part"], row["evidenced"]) for row in rows if row["id"] == "safety.oversight"] == [
        ("Oversight", "", "1"), ("Oversight", "notes", "2"), ("Oversight", "codes", "1"),
    ]  # fmt: skip
    assert [(row["part_kind"], row["part"], row["state"]) for row in rows if row["id"] == "people.local-check"] == [
        ("", "", "unanswered"), ("site", "north", "answered"),
    ]  # fmt: skip


def test_evidence_is_told_in_one_cell():
    row = next(row for row in _rows(ROOT / "tests/reporting/hostile.yaml", "answers-csv") if row["code"] == "DATA-01")

    assert "; Signed assessment (2026-02-02, https://example.org/a/very/long/address" in row["evidence"]


def test_no_cell_is_computed():
    text = pipeline.report(pipeline.load(ROOT / "tests/reporting/hostile.yaml"), "answers-csv").decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]

    assert not [cell for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@", "|", "%"))]


def test_a_redacted_table_has_no_note_and_no_owner():
    rows = _rows(STALLED, "answers-csv", Edition(redacted=True))

    assert {row["note"] for row in rows} == {""}


def test_a_node_is_a_row_with_its_scores():
    rows = {row["id"]: row for row in _rows(STALLED, "scores-csv")}
    whole = rows["overall"]

    assert (whole["claimed"], whole["evidenced"], whole["coverage"]) == ("0.9", "0.9", "0.98")
    assert (whole["answered"], whole["unknown"], whole["blockers"]) == ("79", "2", "19")
    assert rows["data"]["blockers_short"] == "DATA-01; DATA-12"


def test_the_table_of_one_dimension_has_only_its_rows():
    assert {row["dimension"] for row in _rows(STALLED, "answers-csv", Edition(dimension="data"))} == {"data"}

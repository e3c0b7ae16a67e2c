"""Whole files leave and come back: facets, figures that are read from a CSV file, and comments in between."""

import json

import pytest

from carried_answers import write_pack as write_full_pack
from readiness import pipeline
from running import readiness_here
from small_packs import write_answers, write_pack

each_table = pytest.mark.parametrize("carrier", ["csv", "xlsx"])
EMPTY = """\
assessment:
  organization: Elm Hill Health
  use_case: Bed planning
  date: 2026-06-05
  questionnaire: in-use@1.0.0
  rubric: in-use@1.0.0
"""
FROM = """\
answers:
  care.case:
    level: tried
    measured:
      from:
        file: delays.csv
        column: "delay: minutes"
        date: day
        rule: mean
"""


def moved(full, empty, carrier, packs):
    """Carry the answers of one file into another one."""
    table = full.with_name(f"carried.{carrier}")
    out = readiness_here("export", full, "-o", table, "--pack", packs)
    back = readiness_here("import", empty, table, "--write", "--pack", packs)
    assert (out.returncode, back.returncode) == (0, 0), out.stderr + back.stderr


@each_table
def test_facets_come_back(carrier, tmp_path):
    packs = write_pack(tmp_path / "packs", "small", {"facets"})
    full = write_answers(tmp_path / "full.yaml", "small", {"facets"})
    empty = tmp_path / "empty.yaml"
    header = json.loads(full.read_text("utf-8"))["assessment"]
    empty.write_text(json.dumps({"assessment": header}), "utf-8")
    moved(full, empty, carrier, packs)

    assert pipeline.load_file(empty, packs).answers == pipeline.load_file(full, packs).answers


@each_table
def test_the_name_of_the_file_with_a_figure_comes_back(carrier, tmp_path):
    packs = write_full_pack(tmp_path / "packs")
    (tmp_path / "delays.csv").write_text('day,"delay: minutes"\n2026-05-01,12\n2026-05-01,13\n', "utf-8")
    full, empty = tmp_path / "full.yaml", tmp_path / "empty.yaml"
    full.write_text(EMPTY + FROM, "utf-8")
    empty.write_text(EMPTY, "utf-8")
    moved(full, empty, carrier, packs)

    assert pipeline.load_file(empty, packs).answers == pipeline.load_file(full, packs).answers
    assert "file: delays.csv" in empty.read_text("utf-8")


@each_table
def test_comments_between_the_answers_stay(carrier, tmp_path):
    packs = write_full_pack(tmp_path / "packs")
    full, ours = tmp_path / "full.yaml", tmp_path / "ours.yaml"
    full.write_text(EMPTY + "answers: {care.case: {level: done, note: New}}\n", "utf-8")
    ours.write_text(EMPTY + "answers:\n  # Said in May.\n  care.case:\n    level: 1  # for now\n# The end.\n", "utf-8")
    moved(full, ours, carrier, packs)

    assert ours.read_text("utf-8") == EMPTY + (
        "answers:\n  # Said in May.\n  care.case:\n    level: done  # for now\n    note: New\n# The end.\n"
    )

"""Figures of others stand beside a result in the full report, and rank nothing; candidates are compared by a theme."""

import json
from types import SimpleNamespace
from typing import Any

import pytest

from readiness import pipeline
from readiness.model.answer import State
from readiness.view.aggregate_lines import _here
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.models.parts import NamedView
from running import ROOT, readiness_here

WARD = ROOT / "tests/cases/packs/ward"
HEADER = {
    "organization": "Elm Hill", "use_case": "Beds", "date": "2026-06-05",
    "questionnaire": "ward@3.0.0", "rubric": "ward@3.0.0",
}  # fmt: skip
SOURCE = "Wards that know the laws: 40% (A survey of 200 wards, 2025)."


def said(answers, edition):
    view = build_view(pipeline.assess({"assessment": HEADER, "answers": answers}, packs=WARD), edition)
    return [str(one) for one in view.method.sentences if "Elsewhere" in str(one)]


@pytest.mark.parametrize(
    ("answers", "here"),
    [({"data.laws": "2"}, "D-4 Laws: level 2 here. "), ({}, "D-4 Laws: no result here. ")],
)
def test_a_figure_of_others_stands_beside_the_result(answers, here):
    assert said(answers, Edition("full")) == [f"{here}Elsewhere: {SOURCE}"]


def test_the_result_beside_a_figure_of_others_is_the_level_that_counts():
    score = SimpleNamespace(state=State.ANSWERED, claimed=2, evidenced=1)
    one: Any = SimpleNamespace(question="d.a", dimension=None)
    wording: Any = SimpleNamespace(
        scores=SimpleNamespace(questions={"d.a": score}),
        named=lambda id_: NamedView(id_, "D-1", "Laws"),
        rubric=SimpleNamespace(called=lambda _, level: level),
    )

    assert str(_here(one, wording)) == "D-1 Laws: level 1 here"


def test_editions_for_leaders_have_no_figure_of_others():
    assert said({"data.laws": "2"}, Edition("board")) == []


def test_the_portfolio_has_the_index_of_the_theme_for_candidates(tmp_path):
    files = []
    for name, level in (("one", "2"), ("two", "unknown")):
        file = tmp_path / f"{name}.yaml"
        file.write_text(
            json.dumps({"assessment": HEADER | {"use_case": name}, "answers": {"data.laws": level}}), "utf-8"
        )
        files.append(file)

    rows = json.loads(readiness_here("portfolio", *files, "--pack", WARD, "--format", "json").stdout)["use_cases"]

    assert [(row["choice"], row["choice_title"]) for row in rows] == [
        ("2.0", "Choosing a use case"), ("0.0", "Choosing a use case"),
    ]  # fmt: skip
    told = readiness_here("portfolio", *files, "--pack", WARD).stdout
    assert "2.0" in told.splitlines()[2]


def test_only_the_first_status_is_that_of_a_candidate():
    from readiness.model.aggregates import CandidateRules

    rules, statuses = CandidateRules(theme="choice"), ["not-started", "live"]

    assert [rules.is_one(status, statuses) for status in ("not-started", "live", None)] == [True, False, False]
    assert CandidateRules(theme="choice", status="live").is_one("live", statuses)


def test_the_crosswalk_lists_each_item_with_its_questions_or_none():
    rows = json.loads(readiness_here("list", "references", "--framework", "hipaa", "--format", "json").stdout)

    items = rows["references"]
    assert items
    assert {item["id"].partition(":")[0] for item in items} == {"HIPAA"}
    refused = readiness_here("list", "references", "--framework", "HIPPA")
    assert (refused.returncode, "did you mean 'HIPAA'" in refused.stderr) == (2, True)

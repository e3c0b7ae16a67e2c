"""Files that people filled in alone, combined; every number of the case was worked out by hand.

Levels by question, Ana, Ben, Chloe: 3 1 3; 2 2 2; 1 2 –; unknown 2 2; 0 0 1. Coincidences of two levels, as ordered
pairs: of (3,3) 1, (1,3) 1 each way, (2,2) 3 and 2, (1,2) 1 each way, (0,0) 1, (0,1) 1 each way; so level 0 occurs 2
times, 1 and 3 occur 3 and 2 times, 2 occurs 6 times, 13 in all. Squared distances: 0-1 6.25, 0-2 49, 0-3 121, 1-2
20.25, 1-3 72.25, 2-3 16. Observed 2 x (72.25 + 20.25 + 6.25) = 197.5; expected 2 x (6 x 6.25 + 12 x 49 + 4 x 121 +
18 x 20.25 + 6 x 72.25 + 12 x 16) = 4199; alpha 1 - 12 x 197.5 / 4199 = 0.4356. Data alone: 1 - 9 x 160 / 1280 =
-0.125; infrastructure alone: 1 - 2 x 4.5 / 9 = 0.
"""

import json
from pathlib import Path

import pytest

from readiness import pipeline
from readiness.scoring.vote_agreement import vote_agreement, vote_spread
from readiness.statements.voice import statement_data
from running import ROOT, readiness_here

CASE = ROOT / "tests/cases/combined/three"
FILES = [CASE / "ana.yaml", CASE / "ben.yaml", CASE / "chloe.yaml"]


@pytest.fixture
def combined(tmp_path: Path) -> Path:
    path = tmp_path / "combined.yaml"
    assert readiness_here("combine", *FILES, "-o", path).returncode == 0
    return path


def test_votes_and_spread_are_as_worked_out_by_hand(combined):
    loaded = pipeline.load(combined)
    answers = loaded.answers.answers
    votes = {id_: tuple(answer.votes.values()) for id_, answer in answers.items()}
    assert votes == {
        "data.availability": (3, 1, 3),
        "data.live-records": (2, 2, 2),
        "data.quality-rules": (1, 2),
        "data.terminology": ("unknown", 2, 2),
        "data.interoperability": ("not-applicable",) * 3,
        "data.unified-layer": (2,),
        "infrastructure.scaling-path": (0, 0, 1),
    }
    apart = {id_: vote_spread(answer.votes, loaded.pack.rubric.scale) for id_, answer in answers.items()}
    assert {id_: one.apart for id_, one in apart.items() if one} == {
        "data.availability": 2,
        "data.live-records": 0,
        "data.quality-rules": 1,
        "data.terminology": 0,
        "data.unified-layer": 0,
        "infrastructure.scaling-path": 1,
    }


def test_a_level_is_recorded_where_all_who_answered_gave_it(combined):
    answers = pipeline.load(combined).answers.answers
    assert {id_: answer.level for id_, answer in answers.items() if answer.level is not None} == {
        "data.live-records": 2,
        "data.unified-layer": 2,
    }
    assert answers["data.interoperability"].not_applicable == "No interfaces"


def test_alpha_and_conflicts_are_as_worked_out_by_hand(tmp_path):
    told = json.loads(readiness_here("combine", *FILES, "-o", tmp_path / "x.yaml", "--format", "json").stdout)
    assert (told["same"], told["alone"]) == (2, ["data.unified-layer"])
    assert told["agreement"] == {
        "alpha": {"exact": "1829/4199", "rounded": 0.44, "shown": "0.44"},
        "because": None,
        "questions": 5,
    }
    assert told["dimensions"]["data"]["alpha"] == {"exact": "-1/8", "rounded": -0.13, "shown": "-0.13"}
    assert told["dimensions"]["infrastructure"]["alpha"] is None
    assert told["dimensions"]["talent"] == {
        "alpha": None,
        "because": statement_data(vote_agreement([], {}, pipeline.load(FILES[0]).pack).because or ""),
        "questions": 0,
    }
    differences = {(one["kind"], one["about"]): (one["said"], one["kept"], one["apart"]) for one in told["differences"]}
    assert differences == {
        ("answer", "data.availability"): ({"Ana Ruiz": "3", "ben": "1", "chloe": "3"}, "", 2),
        ("answer", "data.quality-rules"): ({"Ana Ruiz": "1", "ben": "2"}, "", 1),
        ("answer", "data.terminology"): ({"Ana Ruiz": "unknown", "ben": "2", "chloe": "2"}, "", 0),
        ("answer", "infrastructure.scaling-path"): ({"Ana Ruiz": "0", "ben": "0", "chloe": "1"}, "", 1),
        ("value", "sites"): ({"Ana Ruiz": "2", "ben": "3", "chloe": "2"}, "2", None),
        ("value", "date"): ({"Ana Ruiz": "2026-06-05", "ben": "2026-06-04", "chloe": "2026-06-05"}, "2026-06-05", None),
        ("figure", "data.quality-rules"): (
            {"Ana Ruiz": "93 (2026-05-01)", "ben": "71 (2026-05-20)"},
            "71 (2026-05-20)",
            None,
        ),
        ("remedy", "data.availability"): (
            {"Ana Ruiz": "owner Data owner, due 2026-09-01", "ben": "owner Ben, due 2026-10-01"},
            "owner Data owner, due 2026-09-01",
            None,
        ),
    }


def test_the_combined_file_is_as_approved_and_nothing_is_lost(combined, update_golden):
    text = combined.read_text("utf-8").replace(f"{CASE}/", "")
    if update_golden:
        (CASE / "combined.yaml").write_text(text, "utf-8")
    assert text == (CASE / "combined.yaml").read_text("utf-8")
    for said in ("I only saw a mail.", "Nothing is connected", "measured 93 on 2026-05-01", "owner Ben", "2026-06-04"):
        assert said in text


def test_the_room_goes_through_what_is_left_open(combined):
    done = readiness_here("assess", "--plain", "--only", "disagreed", combined, stdin="s\n2\nq\n")
    assert "DATA-01, level 0-4" in done.stdout
    assert "2 levels apart" in " ".join(done.stdout.split())
    assert pipeline.load(combined).answers.answers["data.availability"].level == 2


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("organization: Elm Hill", "organization: Ash Vale"), "the files differ in organization: 'Ash Vale' and"),
        (("questionnaire: healthcare-ai@3.0.0", "questionnaire: healthcare-ai@1.0.0"), "1.0.0"),
    ],
)
def test_files_about_different_things_are_refused(tmp_path, change, told):
    other = tmp_path / "other.yaml"
    other.write_text(FILES[1].read_text("utf-8").replace(*change), "utf-8")
    done = readiness_here("combine", FILES[0], other, "-o", tmp_path / "combined.yaml")
    assert done.returncode in {2, 3}
    assert told in done.stderr
    assert not (tmp_path / "combined.yaml").exists()


def test_two_files_of_one_person_or_one_file_alone_are_refused(tmp_path):
    twice = readiness_here("combine", FILES[0], FILES[0], "-o", tmp_path / "combined.yaml")
    assert "two files are from 'Ana Ruiz'" in twice.stderr
    assert "there is only one file" in readiness_here("combine", FILES[0], "-o", tmp_path / "combined.yaml").stderr


def test_an_existing_file_is_kept_and_with_force_kept_under_another_name(tmp_path):
    path = tmp_path / "combined.yaml"
    path.write_text("mine\n", "utf-8")
    assert readiness_here("combine", *FILES, "-o", path).returncode == 2
    assert path.read_text("utf-8") == "mine\n"
    assert readiness_here("combine", *FILES, "-o", path, "--force").returncode == 0
    assert (tmp_path / "combined.yaml.1.bak").read_text("utf-8") == "mine\n"

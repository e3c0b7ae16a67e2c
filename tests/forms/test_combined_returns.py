"""Returned forms are combined with the answers they were written for, or with each other."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from readiness import pipeline
from readiness.loading.read_pack import load_pack
from readiness.model.participants import Participant
from returned_forms import returned, write_return
from running import ROOT, readiness_here

TINY = ROOT / "tests/cases/packs/tiny"
HEADER: dict[str, Any] = {
    "organization": "Elm Hill Health",
    "use_case": "Sepsis prediction",
    "date": "2026-06-05",
    "questionnaire": "tiny@1.2.0",
    "rubric": "tiny@1.1.0",
    "profile": {"touches_care": "true", "size": "small"},
}
LATER = {"saved": "2026-05-14T16:02:00Z"}


@pytest.fixture(scope="module")
def tiny():
    return load_pack("tiny", packs=TINY)


def base(folder: Path, **said: Any) -> Path:
    path = folder / "answers.yaml"
    path.write_text(yaml.safe_dump({"assessment": HEADER, "answers": said}, sort_keys=False), "utf-8")
    return path


def combine(folder: Path, *files: Path, expected: int = 0, options: tuple[str, ...] = ()):
    out = folder / "all.yaml"
    ran = readiness_here("combine", *files, "-o", out, "--pack", TINY, *options, cwd=folder)
    assert ran.returncode == expected, ran.stderr
    return ran, pipeline.load(out, TINY).answers if expected == 0 else None


def filled(tiny, folder: Path, name: str, said: dict[str, Any], *, form: dict[str, Any] | None = None, **header: Any):
    data = returned(tiny, said, name, form=form, **(HEADER | header))
    return write_return(folder / f"answers-{name.lower()}.yaml", data)


def test_returns_become_votes_and_the_answers_of_one_person_are_taken(tiny, tmp_path):
    ana = filled(tiny, tmp_path, "Ana", {"care.records": {"level": 2}, "team.owner": {"level": 1, "note": "The CMO."}})
    ben = filled(tiny, tmp_path, "Ben", {"care.records": {"level": 3}}, form={"id": "00000002"})

    _, answers = combine(tmp_path, base(tmp_path), ana, ben)

    assert answers.answers["care.records"].level is None
    assert answers.answers["care.records"].votes == {"Ana": 2, "Ben": 3}
    assert answers.answers["team.owner"].level == 1
    assert answers.answers["team.owner"].note == "Ana: The CMO."
    assert [one.name for one in answers.assessment.participants] == ["Ana", "Ben"]
    assert answers.form is None


def test_answers_that_name_an_older_version_of_the_pack_are_combined_with_a_return_of_today(tiny, tmp_path):
    path = base(tmp_path)
    path.write_text(path.read_text("utf-8").replace("tiny@1.2.0", "tiny@1.0.0"), "utf-8")
    ana = filled(tiny, tmp_path, "Ana", {"care.records": {"level": 2}})

    _, answers = combine(tmp_path, path, ana)

    assert answers.answers["care.records"].level == 2


def test_a_return_of_someone_elses_assessment_is_refused(tiny, tmp_path):
    ana = filled(tiny, tmp_path, "Ana", {"care.records": {"level": 2}}, use_case="Front-office phone")

    ran, _ = combine(tmp_path, base(tmp_path), ana, expected=3)

    assert "is about Elm Hill Health: Front-office phone; this is Sepsis prediction" in ran.stderr
    assert "answers-ana.yaml:" in ran.stderr


def test_of_two_returns_of_one_form_the_later_is_taken_and_both_are_named(tiny, tmp_path):
    first = filled(tiny, tmp_path, "Ana", {"care.records": {"level": 1}, "team.owner": {"level": 1}})
    second = write_return(
        tmp_path / "again.yaml",
        returned(tiny, {"care.records": {"level": 2}, "team.owner": {"level": 1}}, "Ana", form=LATER, **HEADER),
    )

    ran, answers = combine(tmp_path, second, first, base(tmp_path))

    assert answers.answers["care.records"].level == 2
    assert (
        "two returns of form 7f3a91c2 (Ana): 2026-05-12 09:10 and 2026-05-14 16:02; the later is taken, "
        "1 answer differs: CARE-01"
    ) in ran.stderr


def test_a_stale_answer_is_told_and_left_out_unless_it_is_taken_as_answered(tiny, tmp_path):
    data = returned(tiny, {"care.oversight": {"level": 3}, "care.records": {"level": 2}}, **(HEADER | {"profile": {}}))
    ana = write_return(tmp_path / "answers-ana.yaml", data)

    ran, answers = combine(tmp_path, base(tmp_path), ana)
    _, taken = combine(tmp_path, base(tmp_path), ana, options=("--as-answered", "--force"))

    assert "CARE-02 was worded differently when this form was made (level 3 read “Measured.”); left out" in ran.stderr
    assert "take it with --as-answered" in ran.stderr
    assert list(answers.answers) == ["care.records"]
    assert taken.answers["care.oversight"].level == 3


def test_a_return_of_an_older_pack_is_taken_but_for_what_changed(tiny, tmp_path):
    ana = filled(tiny, tmp_path, "Ana", {"care.records": {"level": 2}}, questionnaire="tiny@0.9.0", rubric="tiny@9.0.0")

    _, answers = combine(tmp_path, base(tmp_path), ana)

    assert answers.answers["care.records"].level == 2
    assert answers.assessment.questionnaire == "tiny@1.2.0"


def test_a_return_that_lost_a_part_on_its_way_is_refused(tiny, tmp_path):
    ana = filled(tiny, tmp_path, "Ana", {"care.records": {"level": 2, "note": "All of it."}})
    ana.write_text(ana.read_text("utf-8").replace("All of it.", "All"), "utf-8")

    ran, _ = combine(tmp_path, base(tmp_path), ana, expected=3)

    assert "the file is not as the form wrote it" in ran.stderr


def test_evidence_dated_after_the_assessment_moves_its_day(tiny, tmp_path):
    evidence = [{"title": "Report", "date": "2026-06-20"}]
    ana = filled(tiny, tmp_path, "Ana", {"care.records": {"level": 2, "evidence": evidence}}, date="2026-06-20")

    _, answers = combine(tmp_path, base(tmp_path), ana)

    assert answers.date.isoformat() == "2026-06-20"


def test_returns_alone_are_combined_too(tiny, tmp_path):
    ana = filled(tiny, tmp_path, "Ana", {"care.records": {"level": 2}})
    ben = filled(tiny, tmp_path, "Ben", {"care.records": {"level": 2}}, form={"id": "00000002"})

    _, answers = combine(tmp_path, ana, ben)

    assert answers.answers["care.records"].level == 2
    assert answers.assessment.participants == (Participant(name="Ana"), Participant(name="Ben"))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"id": "7F3A"}, "'7F3A' is not a digest of eight digits"),
        ({"saved": "yesterday"}, "'yesterday' is not a moment such as 2026-05-12T09:10:00Z"),
        ({"questions": "none"}, "questions"),
    ],
)
def test_a_wrong_form_is_told_at_its_place(tiny, tmp_path, change, message):
    data = returned(tiny, {"care.records": {"level": 2}}, **HEADER)
    data["form"] |= change
    ana = write_return(tmp_path / "answers-ana.yaml", data)

    ran, _ = combine(tmp_path, base(tmp_path), ana, expected=3)

    assert message in ran.stderr
    assert "answers-ana.yaml:" in ran.stderr
    assert "Traceback" not in ran.stderr

"""Options that do not fit the pack or the answers give a reason, or the available part."""

import json

import pytest

from readiness.loading.read_pack import load_pack
from running import STORIES, readiness_here
from small_packs import write_answers, write_answers_to, write_pack


@pytest.fixture(scope="module")
def samm(tmp_path_factory):
    folder = tmp_path_factory.mktemp("samm")
    return write_answers_to(folder / "samm.yaml", load_pack("samm"), 1, "2026-06-05")


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """Profile of a practice with one tool, for which the ladder ends at G2."""
    path = tmp_path_factory.mktemp("small") / "answers.yaml"
    profile = {"size": "small-practice", "live_use_cases": 1}
    header = {"organization": "Elm Hill Health", "use_case": "Phone", "date": "2026-06-05", "profile": profile}
    names = dict.fromkeys(("questionnaire", "rubric"), "healthcare-ai@3.0.0")
    path.write_text(json.dumps({"assessment": header | names, "answers": {"data.live-records": 2}}), "utf-8")
    return path


@pytest.mark.parametrize("command", ["score", "roadmap", "report"])
def test_a_target_is_refused_where_there_are_no_gates(samm, command):
    ran = readiness_here(command, samm, "--target", "G1")

    assert ran.returncode == 2
    assert "there is no target 'G1': samm has no gates" in ran.stderr


def test_a_required_gate_of_another_profile_is_reported_from_one_that_is_not_there(small):
    other, unknown = (readiness_here("gate", small, "--require", gate) for gate in ("g3", "G9"))

    assert (other.returncode, unknown.returncode) == (2, 2)
    assert "is not a gate for this profile" in other.stderr
    assert "the last gate for this profile is G2" in other.stderr
    assert "there is no gate called 'G9'" in unknown.stderr


@pytest.mark.parametrize(
    ("only", "why"),
    [
        ("core", "samm marks no question as part of the screening set"),
        ("prework", "samm marks no question as work before the day"),
        ("blockers", "samm has no gates that a blocker could keep shut"),
    ],
)
def test_a_part_that_the_pack_does_not_have_is_reported(samm, only, why):
    ran = readiness_here("assess", samm, "--plain", "--only", only)

    assert ran.returncode == 2
    assert f"nothing to ask: {why}" in ran.stderr


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("gates", "samm has no gates"),
        ("initiatives", "samm has no initiatives"),
        ("facts", "samm has no facts"),
        ("prework", "samm has no questions to answer before the day"),
    ],
)
def test_an_empty_list_says_that_it_is_empty(kind, said):
    ran = readiness_here("list", kind, "--pack", "samm")

    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", f"{said}\n")


def test_a_roadmap_without_work_on_offer_lists_the_gaps(tmp_path):
    pack = write_pack(tmp_path, "small", {"gates"})
    answers = write_answers(tmp_path / "answers.yaml", "small", {"gates"})
    ran = readiness_here("roadmap", answers, "--pack", pack)

    assert ran.returncode == 0
    assert "Gaps to G1 Start" in ran.stdout
    assert "D-2  Records" in ran.stdout


def test_rows_of_several_scales_say_how_much_each_could_be(samm, small):
    same, mixed = readiness_here("portfolio", small, small), readiness_here("portfolio", small, samm)

    assert "1.0 of 4" not in same.stdout
    assert "1.0 of 4" in mixed.stdout
    assert " of 3" in mixed.stdout


def test_answers_from_standard_input_give_one_report(small):
    ran = readiness_here("report", "-", "--format", "html", "--format", "json", stdin=small.read_text("utf-8"))

    assert (ran.returncode, ran.stdout) == (2, "")
    assert "name one format" in ran.stderr


def test_standard_input_is_not_both_assessments(small):
    ran = readiness_here("report", "-", "--since", "-", "--format", "json", stdin=small.read_text("utf-8"))

    assert ran.returncode == 2
    assert "name a file for the other" in ran.stderr


def test_the_assessment_before_was_judged_by_the_same_rubric(tmp_path):
    pack = write_pack(tmp_path, "small", {"gates"})
    write_pack(tmp_path, "other", set())
    answers = write_answers(tmp_path / "answers.yaml", "small", {"gates"})
    other = write_answers(tmp_path / "other.yaml", "small", set(), rubric="other@1.0.0")
    rubric = tmp_path / "rubrics/other/rubric.yaml"
    rubric.write_text(rubric.read_text("utf-8").replace("other@1", "small@1"), "utf-8")
    ran = readiness_here("report", answers, "--since", other, "--pack", pack)

    assert ran.returncode == 2
    assert "has another rubric" in ran.stderr


def test_the_file_of_an_organization_is_not_an_assessment_before(tmp_path, small):
    path = tmp_path / "organization.yaml"
    path.write_text("organization: Elm\ndate: 2026-01-05\nquestionnaire: healthcare-ai@3.0.0\nanswers:\n", "utf-8")
    ran = readiness_here("report", small, "--since", path)

    assert ran.returncode == 3
    assert "organization.yaml:1:1: error: these are the answers of an organization" in ran.stderr


def test_what_a_redacted_report_carries_may_be_the_assessment_before(tmp_path):
    from readiness import pipeline
    from readiness.redaction.answers_yaml import answers_yaml
    from readiness.redaction.redact_answers import redact_answers
    from readiness.view.edition import Edition

    answers = STORIES / "enterprise-scale/answers.yaml"
    loaded = pipeline.load(answers)
    earlier = tmp_path / "earlier.yaml"
    seen = redact_answers(loaded.answers, Edition("full", redacted=True), loaded.pack)
    earlier.write_text(answers_yaml(seen, loaded.pack.questionnaire), "utf-8")
    ran = readiness_here("report", answers, "--since", earlier, "--format", "markdown", "-o", "-")

    assert ran.returncode == 0, ran.stderr
    assert "no answer changed" in ran.stdout


def test_a_pack_that_asks_nothing_of_an_organization_gets_no_file_for_it(tmp_path):
    header = ["--organization", "Elm Hill Health", "--use-case", "Portal", "--organization-answers", "org.yaml"]
    ran = readiness_here("new", tmp_path / "answers.yaml", "--pack", "samm", *header)

    assert ran.returncode == 2
    assert "samm has no questions about the whole organization" in ran.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_table_of_a_roadmap_without_steps_is_called_empty(samm):
    ran = readiness_here("report", samm, "--format", "csv", "-o", "-")

    assert (ran.returncode, ran.stdout.count("\n")) == (0, 1)
    assert "the roadmap has no steps" in ran.stderr

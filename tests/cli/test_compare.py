"""`compare` reads both sides from files, revisions and reports, and says what changed."""

import json

import pytest
import yaml

from git_repositories import GitRepository
from live_tool import PACKS, answers, shown
from readiness import pipeline
from readiness.statements import answer_sources, comparison
from readiness.statements import revisions as statements
from readiness.view.comparison import comparison_view
from running import readiness_here

FILE = "answers.yaml"


def text(day="2026-06-05", **changed):
    return yaml.safe_dump(answers(assessment={"date": day}, answers=changed), sort_keys=False)


@pytest.fixture
def repository(tmp_path):
    made = GitRepository(tmp_path)
    made.commit(**{FILE: text("2026-03-02", **{"safety.downtime": 1})})
    made.commit(**{FILE: text("2026-04-02")})
    made.write(FILE, text(**{"people.training": 1}))
    return made


def compare(repository, *arguments, folder="."):
    return readiness_here("compare", *arguments, "--pack", PACKS, cwd=repository.folder / folder)


def sides(repository, *arguments, folder="."):
    data = json.loads(compare(repository, *arguments, "--format", "json", folder=folder).stdout)
    return [(data[side]["name"], data[side]["date"]) for side in ("before", "now")]


def ways(repository, *arguments):
    data = json.loads(compare(repository, *arguments, "--format", "json").stdout)
    return {one["question"]["code"]: one["way"] for one in data["changes"]["answers"]}


def test_a_revision_alone_names_the_file_as_it_was_there(repository):
    assert sides(repository, "HEAD~1") == [("HEAD~1:answers.yaml", "2026-03-02"), (FILE, "2026-06-05")]


def test_both_sides_may_be_revisions(repository):
    assert ways(repository, "HEAD~1:answers.yaml", "HEAD:answers.yaml") == {"SAF-3": "rose"}


def test_a_revision_alone_takes_the_path_of_the_other_revision(repository):
    assert sides(repository, "HEAD~1", "HEAD:answers.yaml")[0][0] == "HEAD~1:answers.yaml"


def test_a_file_of_today_is_found_under_its_earlier_name(repository):
    repository.git("checkout", "--quiet", FILE)
    repository.git("mv", FILE, "note.yaml")
    repository.commit()

    assert sides(repository, "HEAD~1", "note.yaml")[0] == ("HEAD~1:answers.yaml", "2026-04-02")


def test_files_are_compared_without_a_repository(tmp_path):
    (tmp_path / "old.yaml").write_text(text("2026-03-02"), "utf-8")
    (tmp_path / "new.yaml").write_text(text(**{"people.training": 1}), "utf-8")

    shown_here = readiness_here("compare", "old.yaml", "new.yaml", "--pack", PACKS, cwd=tmp_path)
    assert (shown_here.returncode, shown_here.stderr) == (0, "")
    assert "PEO-1 Training: level 2 → level 1" in shown_here.stdout


def test_scores_are_shown_as_bars_before_and_now(repository):
    lines = compare(repository, "HEAD~1").stdout.splitlines()

    assert next(line.split() for line in lines if line.startswith("Safety")) == [
        "Safety", "1.7", "█" * 17 + "░" * 3, "2.0", "█" * 20, "▲",
    ]  # fmt: skip


def test_equal_answers_say_that_nothing_changed(tmp_path):
    (tmp_path / FILE).write_text(text(), "utf-8")

    shown_here = readiness_here("compare", FILE, FILE, "--pack", PACKS, cwd=tmp_path)
    assert shown_here.stdout.endswith(f"\n{comparison.nothing()}\n")


def test_answers_judged_by_another_content_of_the_pack_are_marked(tmp_path):
    older = answers(assessment={"date": "2026-03-02", "pack_digest": "0123456789abcdef"})
    (tmp_path / "old.yaml").write_text(yaml.safe_dump(older), "utf-8")
    (tmp_path / FILE).write_text(text(), "utf-8")
    shown_here = readiness_here("compare", "old.yaml", FILE, "--pack", PACKS, "--format", "json", cwd=tmp_path)

    data = json.loads(shown_here.stdout)
    assert data["before"]["rejudged"]["code"] == "changes.rejudged"
    assert data["now"]["rejudged"] is None


def test_a_report_that_was_published_is_compared_with_the_answers_of_today(repository):
    repository.write("old.yaml", text("2026-03-02", **{"safety.downtime": 1}))
    made = readiness_here(
        "report", "old.yaml", "--format", "pdf", "--audience", "board", "-o", "board.pdf", "--pack", PACKS,
        cwd=repository.folder,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr

    assert ways(repository, "board.pdf", FILE) == {"SAF-3": "rose", "PEO-1": "fell"}


def test_figures_that_another_pack_gave_are_shown_as_published():
    before, now = (
        pipeline.assess(answers(assessment={"date": day}), packs=PACKS) for day in ("2026-03-02", "2026-06-05")
    )
    made = {
        "version": "0.2.0",
        "rubric": "live-tool@0.9.0",
        "pack_sha256": "another",
        "scores": {
            "scorecard": [
                {"id": "overall", "depth": 0, "title": "Overall", "evidenced": {"shown": "1.4"}},
                {"id": "people", "depth": 1, "title": "People", "evidenced": {"shown": "1.9"}},
                {"id": "people.a", "depth": 2, "title": "Part", "evidenced": {"shown": "1.0"}},
                {"id": "safety", "depth": 1, "title": "Safety", "evidenced": None},
                "no entry",
            ],
            "gates": [{"id": "G1", "verdict": {"kind": "failed"}}, {"id": "G2", "verdict": {"kind": "anything"}}],
        },
    }

    view = comparison_view(now, before, ("board.pdf", FILE), (made, None))
    assert str(view.before.published) == (
        "As published, by readiness 0.2.0 and live-tool@0.9.0: Overall 1.4, People 1.9 and G1 failed."
    )
    assert view.now.published is None


def test_a_report_of_a_stranger_without_figures_publishes_none():
    days = ("2026-03-02", "2026-06-05")
    before, now = (pipeline.assess(answers(assessment={"date": day}), packs=PACKS) for day in days)
    made = {
        "version": "0.2.0",
        "rubric": "x",
        "pack_sha256": "another",
        "scores": {"scorecard": 3, "gates": [{}, None]},
    }

    assert comparison_view(now, before, ("board.pdf", FILE), (made, None)).before.published is None


def test_a_report_as_html_says_that_it_carries_no_answers(repository):
    repository.write("report.html", "<!DOCTYPE html>")
    shown_here = compare(repository, "report.html", FILE)

    assert shown_here.returncode == 3
    assert str(answer_sources.no_answers_inside()) in shown_here.stderr


def test_an_unknown_revision_is_a_usage_error_with_a_hint(repository):
    shown_here = compare(repository, "HEAD~9")

    assert shown_here.returncode == 2
    assert str(statements.unknown(name="HEAD~9")) in shown_here.stderr


def test_a_later_assessment_is_no_earlier_one(repository):
    assert compare(repository, FILE, "HEAD:answers.yaml").returncode == 2


def test_a_report_since_a_revision_tells_the_same_changes(repository):
    arguments = ("report", FILE, "--since", "HEAD~1", "--format", "json", "-o", "-", "--pack", PACKS)
    told = json.loads(readiness_here(*arguments, cwd=repository.folder).stdout)["changes"]
    data = json.loads(compare(repository, "HEAD~1", "--format", "json").stdout)["changes"]

    assert told == data
    assert {one["question"]["id"] for one in told["answers"]} == {"safety.downtime", "people.training"}


def test_markdown_lists_the_same_changes(repository):
    said = compare(repository, "HEAD~1", "--format", "markdown").stdout

    assert said.startswith("# Elm Hill Health: Note drafting\n")
    assert "- SAF-3 Downtime: level 1 → level 2\n" in said


def test_answers_of_another_use_case_are_refused(tmp_path):
    (tmp_path / "old.yaml").write_text(
        yaml.safe_dump(answers(assessment={"use_case": "Another"}, answers={"people.training": shown(2)})), "utf-8"
    )
    (tmp_path / FILE).write_text(text(), "utf-8")

    assert readiness_here("compare", "old.yaml", FILE, "--pack", PACKS, cwd=tmp_path).returncode == 2


def test_the_full_report_lists_changed_answers_and_leaders_read_what_became_of_gates(repository):
    def report(form, audience):
        arguments = ("report", FILE, "--since", "HEAD~1", "--format", form, "--audience", audience, "-o", "-")
        return readiness_here(*arguments, "--pack", PACKS, cwd=repository.folder).stdout

    title = "What changed since March 2, 2026"
    assert f"## {title}" in report("markdown", "full")
    assert "- SAF-3 Downtime: level 1 → level 2" in report("markdown", "full")
    assert '<li><span class="id">SAF-3</span> Downtime: level 1 → level 2</li>' in report("html", "full")
    for_leaders = report("markdown", "leadership")
    assert f"## {title}" in for_leaders
    assert "SAF-3 Downtime: level 1 → level 2" not in for_leaders


def test_a_comment_on_a_pull_request_folds_the_changes(repository):
    arguments = ("report", FILE, "--since", "HEAD~1", "--format", "pull-request", "-o", "-", "--pack", PACKS)
    said = readiness_here(*arguments, cwd=repository.folder).stdout

    _, _, folded = said.partition("<details><summary>What changed since March 2, 2026</summary>")
    assert "- PEO-1 Training: level 2 → level 1" in folded.partition("</details>")[0]

"""The pipeline of examples/repository runs: its workflow files are read, and their steps executed, with git."""

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from pipelines.hosting import ANSWERS, Hosted
from pipelines.workflow_runs import Ran
from running import ROOT, readiness_here

FALLBACK = "  infrastructure.continuity:\n    level: 2"
MARKER = "<!-- readiness report 0123456789ab -->"
BENEFIT = "  roi.return-within-a-year: 0"
COMPONENT = ROOT / "templates/readiness.yml"


def of_pull_request(hosted: Hosted, name: str = "run") -> list[Ran]:
    return hosted.runner(name, event_name="pull_request", ref="refs/pull/7/merge").run("readiness.yml", "readiness")


def comment_on(hosted: Hosted, pull: dict[str, Any], name: str = "comment", **event: object) -> list[Ran]:
    branch = pull["label"].partition(":")[2]
    run = {
        "id": 11, "event": "pull_request", "head_branch": branch, "head_sha": pull["head"]["sha"],
        "head_repository": {"full_name": "stranger/answers", "owner": {"login": "stranger"}}, **event,
    }  # fmt: skip
    return hosted.runner(name, event={"workflow_run": run}).run("readiness-comment.yml", "comment")


def codes(ran: list[Ran]) -> dict[str, int]:
    return {one.name: one.code for one in ran}


def printed(ran: list[Ran]) -> str:
    return "\n".join(one.output for one in ran)


def commands(ran: list[Ran]) -> list[str]:
    """Return the lines that a runner takes for a command."""
    return [line for line in printed(ran).splitlines() if re.match(r"\s*(::|##\[)", line)]


def test_what_was_bad_before_is_not_held_against_a_pull_request_whose_comment_is_written_then_rewritten(hosted):
    project = hosted.folder / "readiness.yaml"
    project.write_text(project.read_text("utf-8").replace("  require: G0\n", ""), "utf-8")
    hosted.change(FALLBACK, "  infrastructure.continuity:\n    level: 0")
    hosted.commit("The fallback is gone")
    hosted.git("update-ref", "refs/remotes/origin/main", "HEAD")
    hosted.change(BENEFIT, "  roi.return-within-a-year: 1")
    pull = hosted.open_pull("better", "The main benefit is planned")
    ran = of_pull_request(hosted)

    assert set(codes(ran).values()) == {0}, printed(ran)
    assert set(codes(comment_on(hosted, pull)).values()) == {0}
    (first,) = hosted.state["comments"]
    assert "Drafting visit notes" in first["body"]
    assert set(codes(comment_on(hosted, pull, "again")).values()) == {0}
    assert [one["body"] for one in hosted.state["comments"]] == [first["body"]]
    assert (hosted.beside / "run/summary.md").read_text("utf-8") == first["body"]


def test_a_pull_request_that_makes_a_blocker_short_is_red_at_the_line_of_the_answer(hosted):
    hosted.change(FALLBACK, "  infrastructure.continuity:\n    level: 0")
    pull = hosted.open_pull("worse", "The fallback was taken away")
    line = (hosted.folder / ANSWERS).read_text("utf-8").partition("  infrastructure.continuity:")[0].count("\n") + 1
    ran = of_pull_request(hosted)

    assert codes(ran)["Hold the gate rules"] == 1
    assert set(codes(ran[:-1]).values()) == {0}
    worse = f"::error file={ANSWERS},line={line},"
    assert any(one.startswith(worse) and "INF-09" in one for one in commands(ran)), printed(ran)
    comment_on(hosted, pull)
    (comment,) = hosted.state["comments"]  # a red run has its comment too, which says why
    assert re.search(r"^- ❌ .*nothing is worse(.|\n)*INF.09", comment["body"], re.MULTILINE), comment["body"]


def test_the_pull_request_that_brings_the_answers_is_green(hosted):
    hosted.git("rm", "--quiet", "-r", "--cached", "answers")
    hosted.git("commit", "--quiet", "--amend", "--message", "No answers yet")
    hosted.git("update-ref", "refs/remotes/origin/main", "HEAD")
    hosted.open_pull("answers", "Answers of June")

    assert set(codes(of_pull_request(hosted)).values()) == {0}


def test_answers_that_are_not_valid_stop_the_run_at_their_line_without_a_comment(hosted):
    hosted.change(BENEFIT, "  roi.return-within-a-year: 9")
    pull = hosted.open_pull("wrong", "A level that there is not")
    ran = of_pull_request(hosted)

    assert codes(ran)["Check the answers"] == 3
    assert "Hold the gate rules" not in codes(ran)
    assert set(codes(comment_on(hosted, pull)).values()) == {0}
    assert hosted.state["comments"] == []


@pytest.mark.parametrize("branch", ["a;touch${IFS}owned", "$(touch+owned)"])
def test_no_text_of_a_stranger_becomes_a_command(hosted, branch):
    hosted.change(BENEFIT, r"""  roi.return-within-a-year: "9\n::error::owned\r::stop-commands::1 $(touch owned)" """)
    pull = hosted.open_pull(branch, "::error::owned")
    ran = of_pull_request(hosted) + comment_on(hosted, pull)

    assert "::stop-commands::" in printed(ran)  # said, but inside of an annotation
    assert len(commands(ran)) == 1
    assert commands(ran)[0].startswith(f"::error file={ANSWERS},")
    assert not [*hosted.beside.rglob("owned")]


def better(hosted: Hosted, artifact: str) -> tuple[dict[str, Any], Path]:
    """Open a pull request whose run left a text as its artifact; return both."""
    hosted.change(BENEFIT, "  roi.return-within-a-year: 1")
    path = hosted.beside / "artifacts/readiness-comment/comment.md"
    path.parent.mkdir(parents=True)
    path.write_text(artifact, "utf-8")
    return hosted.open_pull("better", "The main benefit is planned"), path


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("A comment that readiness did not write", 1),
        (f"{MARKER} and more in the line\n", 1),
        (f"{MARKER}\n{'x' * 300_000}", 1),
        (f"{MARKER}\n{'y' * 100_000}", 0),
    ],
    ids=["no marker", "no marker alone", "too long", "long"],
)
def test_an_artifact_is_text_of_limited_length_with_the_marker_of_a_report_or_nothing(hosted, text, code):
    pull, _ = better(hosted, text)

    assert codes(comment_on(hosted, pull))["Write or rewrite the comment"] == code
    assert [len(one["body"]) for one in hosted.state["comments"]] == ([] if code else [65_536])


def test_an_artifact_that_is_a_link_is_not_followed(hosted):
    pull, path = better(hosted, MARKER)
    path.rename(hosted.beside / "secret")
    path.symlink_to(hosted.beside / "secret")

    assert codes(comment_on(hosted, pull))["Write or rewrite the comment"] == 1
    assert hosted.state["comments"] == []


def test_a_comment_is_written_only_where_the_commit_of_the_run_still_is_the_head(hosted):
    pull, _ = better(hosted, MARKER)
    comment_on(hosted, pull, head_sha="0" * 40)

    assert hosted.state["comments"] == []


def test_a_comment_of_somebody_else_is_left_alone(hosted):
    pull, _ = better(hosted, MARKER)
    theirs = {"id": 1, "body": MARKER, "user": {"login": "stranger"}}
    hosted.keep(comments=[theirs])
    comment_on(hosted, pull)

    assert hosted.state["comments"][0] == theirs
    assert len(hosted.state["comments"]) == 2


def test_each_owner_has_one_issue_which_is_opened_rewritten_or_closed_when_nothing_is_due(hosted):
    due = ("check", "--due", 60, "--as-of", "today", "--format", "github-issues")
    wanted = json.loads(readiness_here(*due, cwd=hosted.folder).stdout)["issues"]
    known, gone = (f"<!-- readiness-due: {key} -->\n- [ ] Old" for key in (wanted[0]["key"], "somebody-who-left"))
    hosted.keep(issues=[issue(1, known), issue(2, gone), issue(3, known, "stranger")])
    ran = hosted.runner("first").run("readiness-due.yml", "due")

    assert codes(ran)["Open, rewrite or close an issue for each owner"] == 0, printed(ran)
    kept = hosted.state["issues"]
    assert [one["state"] for one in kept] == ["open", "closed", "open"] + ["open"] * (len(wanted) - 1)
    assert [kept[0]["body"], *(one["body"] for one in kept[3:])] == [one["body"] for one in wanted]
    assert kept[2]["body"] == known
    reports = hosted.beside / "artifacts/readiness-reports"
    assert {path.name for path in reports.iterdir()} == {"report.html", "scores.json"}


def issue(number: int, body: str, author: str = "github-actions[bot]") -> dict[str, Any]:
    user = {"login": author}
    return {"number": number, "body": body, "state": "open", "labels": ["readiness"], "user": user}


def test_a_run_on_untrusted_code_may_only_read_and_writes_nowhere_else():
    files = {path.name: yaml.safe_load(path.read_text("utf-8")) for path in workflows()}
    may = {name: [job["permissions"] for job in one["jobs"].values()] for name, one in files.items()}

    assert [one["permissions"] for one in files.values()] == [{}, {}, {}]
    assert may["readiness.yml"] == [{"contents": "read"}]
    assert "actions/checkout" not in (workflows()[0].parent / "readiness-comment.yml").read_text("utf-8")


def workflows() -> list[Path]:
    return sorted((ROOT / "examples/repository/.github/workflows").glob("*.yml"))


def test_every_action_is_pinned_by_a_commit_and_names_its_version():
    used = [line for path in [*workflows(), ROOT / "action.yml"] for line in path.read_text("utf-8").splitlines()
            if re.search(r"\buses:", line)]  # fmt: skip

    assert len(used) == 7
    assert [line for line in used if not re.search(r"uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line)] == []


def test_inputs_reach_scripts_by_the_environment_alone():
    steps = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"]
    header, component = yaml.safe_load_all(COMPONENT.read_text("utf-8"))
    scripts = [line for job in component.values() for key in ("script", "before_script") for line in job.get(key, [])]

    assert [step["run"] for step in steps if "${{" in step.get("run", "")] == []
    assert [line for line in scripts if "$[[" in line] == []
    assert {*header["spec"]["inputs"]} == {*re.findall(r"\$\[\[ inputs\.([\w-]+) \]\]", COMPONENT.read_text("utf-8"))}


def test_the_rules_of_the_example_are_valid_and_its_files_laid_out(hosted):
    checked = readiness_here("check", "--format", "json", cwd=hosted.folder)
    laid_out = readiness_here("format", "--check", ANSWERS, "organization.yaml", cwd=hosted.folder)

    assert (checked.returncode, laid_out.returncode) == (0, 0)
    assert json.loads(checked.stdout)["problems"] == []


def test_the_action_installs_its_own_commit_with_the_versions_of_the_lock_file(tmp_path, prove):
    if not prove:
        pytest.skip("installs the program with all it needs; --prove does")
    steps = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"]
    (script,) = (step["run"] for step in steps if step.get("id") == "install")
    output = tmp_path / "output"
    runner = {"SOURCE": str(ROOT), "REPORTS": "false", "RUNNER_TEMP": str(tmp_path), "GITHUB_OUTPUT": str(output)}
    subprocess.run(["bash", "-eo", "pipefail", "-c", script], env=os.environ | runner, cwd=tmp_path, check=True)
    command = output.read_text("utf-8").strip().removeprefix("command=")
    versions = subprocess.run(
        [Path(command).with_name("python"), "-m", "pip", "freeze"], capture_output=True, text=True, check=True
    ).stdout
    locked = (ROOT / "requirements.lock").read_text("utf-8").lower()
    installed = [line.lower().replace("_", "-") for line in versions.splitlines() if "==" in line]

    assert subprocess.run([command, "--version"], capture_output=True, check=True).stdout
    assert len(installed) > 10
    assert [line for line in installed if line not in locked] == []

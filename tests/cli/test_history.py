"""`history` shows every state that changed the answers, from a repository or a folder."""

import csv
import io
import json
from pathlib import Path
from unittest.mock import patch

import pytest
import yaml

from git_repositories import GitRepository
from live_tool import PACKS, answers
from readiness.revisions.git import Git
from readiness.statements import file_problems, revisions
from readiness.statements import history as statements
from running import readiness_here

FILE = "answers.yaml"
CASES = {
    path.stem: yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for path in sorted((Path(__file__).parents[1] / "cases/history").glob("*.yaml"))
}
"""States that cannot be read, with what is said of each."""
BEFORE = {"status": "not-started"}


def text(day, pack_digest=None, use_case="Note drafting", questionnaire="live-tool@1.0.0", **levels):
    header = {"date": day, "use_case": use_case, "questionnaire": questionnaire}
    header |= {"pack_digest": pack_digest} if pack_digest else {}
    told = {"safety.oversight": 0, "safety.hazards": 0, "safety.downtime": 1, "people.training": 1}
    whole = answers(assessment=header, tool=BEFORE)
    return yaml.safe_dump(whole | {"answers": told | levels}, sort_keys=False)


SHOWN = {"level": 2, "evidence": [{"title": "Minutes", "date": "2026-05-01"}]}
PASSED = {"safety.oversight": SHOWN, "safety.hazards": 1}


@pytest.fixture
def repository(tmp_path):
    made = GitRepository(tmp_path)
    made.commit("2026-03-03", **{FILE: text("2026-03-02")})
    made.commit("2026-05-05", **{FILE: text("2026-05-04", **PASSED)})
    return made


def history(folder, *arguments, path=FILE):
    return readiness_here("history", path, "--pack", PACKS, *arguments, cwd=folder)


def states(folder, path=FILE):
    shown = history(folder, "--format", "json", path=path)
    assert shown.returncode == 0, shown.stderr
    return json.loads(shown.stdout)["states"]


def overall(state):
    return state["scores"][0]["value"]["exact"]


def test_each_commit_that_changed_the_answers_is_a_state(repository):
    first, second = states(repository.folder)

    # safety (0 + 0 + 1) / 3 with people 1, then (2 + 1 + 1) / 3 with people 1
    assert [overall(first), overall(second)] == ["2/3", "7/6"]
    assert [(one["date"], one["committed"]) for one in (first, second)] == [
        ("2026-03-02", "2026-03-03"), ("2026-05-04", "2026-05-05"),
    ]  # fmt: skip
    assert [one["headline"] and one["headline"]["id"] for one in (first, second)] == [None, "G1"]


def test_a_commit_of_comments_order_and_line_ends_is_no_state(repository):
    same = text("2026-05-04", **PASSED)
    repository.commit(**{FILE: b"\xef\xbb\xbf# a comment\r\n" + same.replace("\n", "\r\n").encode()})
    data = yaml.safe_load(same)
    repository.commit(**{FILE: yaml.safe_dump(dict(reversed(data.items())), sort_keys=False)})

    assert len(states(repository.folder)) == 2


def test_a_file_that_differs_from_its_last_commit_is_the_last_state(repository):
    repository.write(FILE, text("2026-06-05", **PASSED, **{"safety.downtime": 0}))

    last = states(repository.folder)[-1]
    assert (last["commit"], last["date"]) == (None, "2026-06-05")
    assert last["name"]["code"] == "history.uncommitted"


def test_a_renamed_file_keeps_its_states(repository):
    repository.git("mv", FILE, "note.yaml")
    repository.commit("2026-05-06")
    repository.commit("2026-06-06", **{"note.yaml": text("2026-06-05", **PASSED, **{"safety.downtime": 0})})

    assert [one["name"].partition(":")[2] for one in states(repository.folder, "note.yaml")] == [
        FILE, FILE, "note.yaml",
    ]  # fmt: skip


def test_a_merged_branch_is_one_state(repository):
    repository.git("switch", "--quiet", "--create=side")
    repository.commit("2026-05-06", **{FILE: text("2026-05-06", **PASSED)})
    repository.commit("2026-05-07", **{FILE: text("2026-05-07", **PASSED)})
    repository.git("switch", "--quiet", "main")
    repository.commit("2026-05-08", other="x")
    repository.git("merge", "--quiet", "--no-ff", "--message=merged", "side", day="2026-05-09")

    assert [one["date"] for one in states(repository.folder)] == ["2026-03-02", "2026-05-04", "2026-05-07"]


def faults(folder, path=FILE):
    return [(one["fault"]["code"], one["fault"]["text"]) if one["fault"] else None for one in states(folder, path)]


@pytest.mark.parametrize("name", CASES)
def test_a_state_that_cannot_be_read_says_why_and_the_others_stay(repository, name):
    wrong = repository.commit("2026-05-10", **{FILE: CASES[name]["text"]})
    repository.commit("2026-06-06", **{FILE: text("2026-06-05", **PASSED)})

    first, second, third, fourth = faults(repository.folder)
    assert (first, second, fourth) == (None, None, None)
    assert third[1].startswith(f"{wrong[:8]}:answers.yaml:")
    assert CASES[name]["said"] in third[1]
    assert " ".join(third[1].split()) in " ".join(history(repository.folder).stdout.split())


def test_a_state_in_another_encoding_says_so(repository):
    repository.commit("2026-05-10", **{FILE: "a: 1".encode("utf-16")})

    assert faults(repository.folder)[2][1].endswith(str(file_problems.utf16()))


def test_a_deleted_file_is_a_state_that_says_so(repository):
    (repository.folder / FILE).unlink()
    deleted = repository.commit("2026-05-10")
    repository.commit("2026-06-06", **{FILE: text("2026-06-05", **PASSED)})

    name = f"{deleted[:8]}:answers.yaml"
    assert faults(repository.folder)[2][1] == str(statements.in_state(state=name, fault=statements.deleted()))


def test_a_gate_has_the_days_planned_and_the_day_reached(repository):
    repository.commit("2026-06-06", **{FILE: text("2026-06-05", **PASSED | {"safety.hazards": 0})})
    data = json.loads(history(repository.folder, "--format", "json").stdout)
    (planned,) = [one["day"] for one in data["states"][0]["days"] if one["gate"] == "G1"]

    gate = data["gates"][0]
    assert gate["gate"]["id"] == "G1"
    assert gate["first"] == gate["last"] == {"day": planned, "said": "2026-03-02"}
    assert (gate["reached"], gate["holds"]) == ("2026-05-04", False)


def test_a_trend_is_a_line_of_blocks(repository):
    lines = history(repository.folder).stdout.splitlines()

    # one third and seven twelfths of the way to 2, on a line of eight heights
    assert next(line.split() for line in lines if line.startswith("Overall")) == ["Overall", "0.7", "▃▅", "1.2"]


def test_a_table_for_spreadsheets_has_a_column_for_each_score(repository):
    rows = list(csv.DictReader(io.StringIO(history(repository.folder, "--format", "csv").output.decode("utf-8-sig"))))

    assert [(row["date"], row["headline"], row["safety"], row["people"]) for row in rows] == [
        ("2026-03-02", "", "0.3", "1"), ("2026-05-04", "G1", "1.3", "1"),
    ]  # fmt: skip


def test_markdown_has_a_column_for_each_state(repository):
    assert "| Overall | 0.7 | 1.2 |" in history(repository.folder, "--format", "markdown").stdout


def test_states_judged_by_another_content_of_the_pack_are_counted(repository):
    repository.commit("2026-06-06", **{FILE: text("2026-06-05", pack_digest="0123456789abcdef")})

    assert str(statements.rejudged(number=1, pack="live-tool@1.0.0")) in history(repository.folder).stdout.replace(
        "\n", " "
    )


def test_a_folder_of_dated_files_is_a_history_without_git(tmp_path):
    (tmp_path / "b.yaml").write_text(text("2026-03-02"), "utf-8")
    (tmp_path / "a.yaml").write_text(text("2026-05-04", **PASSED), "utf-8")
    (tmp_path / "organization.yaml").write_text("organization: Elm Hill Health\n", "utf-8")
    (tmp_path / "notes.txt").write_text("none", "utf-8")

    assert [(one["name"], one["date"]) for one in states(tmp_path, ".")] == [
        ("b.yaml", "2026-03-02"), ("a.yaml", "2026-05-04"),
    ]  # fmt: skip


def test_a_file_of_another_use_case_in_a_folder_says_so(tmp_path):
    (tmp_path / "a.yaml").write_text(text("2026-03-02", use_case="Triage"), "utf-8")
    (tmp_path / "b.yaml").write_text(text("2026-05-04"), "utf-8")

    fault = statements.other_use_case(organization="Elm Hill Health", use_case="Triage")
    assert faults(tmp_path, ".") == [("history.in_state", str(statements.in_state(state="a.yaml", fault=fault))), None]


def test_a_folder_without_answers_says_what_to_name(tmp_path):
    (tmp_path / "a.txt").write_text("x", "utf-8")
    shown = history(tmp_path, path=".")

    assert shown.returncode == 2
    assert str(statements.name_folder()) in shown.stderr


def test_a_file_outside_of_a_repository_says_what_to_name(tmp_path):
    (tmp_path / FILE).write_text(text("2026-03-02"), "utf-8")
    shown = history(tmp_path)

    assert shown.returncode == 2
    assert str(statements.name_folder()) in shown.stderr


def test_a_file_that_was_never_committed_says_so(repository):
    repository.write("new.yaml", text("2026-03-02"))

    assert str(revisions.never_committed(path="new.yaml")) in history(repository.folder, path="new.yaml").stderr


def test_a_file_that_is_nowhere_says_so(repository):
    shown = history(repository.folder, path="nowhere.yaml")

    assert shown.returncode == 3
    assert str(file_problems.missing()) in shown.stderr


def test_an_error_is_json_where_json_is_asked_for(repository):
    shown = history(repository.folder, "--format", "json", path="new.yaml")

    assert json.loads(shown.stderr)["error"]["message"]


def test_formats_have_natural_names(repository):
    assert history(repository.folder, "--format", "md").stdout.startswith("# Elm Hill Health")


def test_a_repository_without_commits_says_so(tmp_path):
    GitRepository(tmp_path).write(FILE, text("2026-03-02"))

    assert str(revisions.commit_first()) in history(tmp_path).stderr


def test_a_shallow_clone_says_what_is_missing(repository, tmp_path_factory):
    clone = tmp_path_factory.mktemp("clone") / "shallow"
    repository.git("clone", "--quiet", "--depth=1", repository.folder.as_uri(), str(clone))

    assert str(statements.shallow()) in history(clone).stdout.replace("\n", " ")


def test_git_is_read_once_whatever_the_number_of_commits(repository):
    for day in range(1, 8):
        repository.commit(f"2026-06-0{day}", **{FILE: text(f"2026-06-0{day}", **PASSED)})
    started = []

    def told(method):
        def noted(self, *words, **named):
            started.append(words[0])
            return method(self, *words, **named)

        return noted

    with patch.object(Git, "run", told(Git.run)), patch.object(Git, "start", told(Git.start)):
        assert len(states(repository.folder)) == 9
    assert started == ["rev-parse", "cat-file", "log"]


def report(folder, form, *arguments):
    told = ("report", FILE, "--history", "--format", form, "-o", "-", "--pack", PACKS, *arguments)
    return readiness_here(*told, cwd=folder)


def test_a_report_shows_how_it_went_when_asked(repository):
    page, text = (report(repository.folder, form).stdout for form in ("html", "markdown"))

    assert "How it went</h2>" in page
    assert '<th scope="row" dir="auto">Overall</th><td class="n" dir="auto">0.7</td><td dir="auto">▃▅</td>' in page
    assert "## How it went" in text
    assert "| Overall | 0.7 | 1.2 |" in text


def test_a_report_shows_no_history_unless_asked(repository):
    told = ("report", FILE, "--format", "markdown", "-o", "-", "--pack", PACKS)

    assert "How it went" not in readiness_here(*told, cwd=repository.folder).stdout


def test_a_board_and_one_dimension_get_no_history(repository):
    for arguments in (("--audience", "board"), ("--dimension", "safety")):
        assert "## How it went" not in report(repository.folder, "markdown", *arguments).stdout


def test_a_redacted_report_keeps_the_history_without_titles_that_people_wrote(repository):
    told = "indicators:\n- {id: calls, title: Calls of ward 7, unit: '%', direction: up}\n"
    repository.commit("2026-06-06", **{FILE: text("2026-06-05", **PASSED) + told})

    said = report(repository.folder, "json", "--redact").stdout
    assert len(json.loads(said)["history"]["states"]) == 3
    assert json.loads(said)["history"]["states"][2]["indicators"] == []


def test_a_redacted_report_quotes_nothing_of_a_state_that_cannot_be_read(repository):
    repository.commit("2026-05-10", **{FILE: text("2026-05-05", questionnaire="smith@1.0.0")})
    repository.commit("2026-06-06", **{FILE: text("2026-06-05", **PASSED)})

    said = report(repository.folder, "markdown", "--redact").stdout
    assert "cannot be read; the reason is withheld" in said
    assert "smith" not in said

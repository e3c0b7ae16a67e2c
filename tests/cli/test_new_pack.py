"""`new-pack` writes a consistent pack that gives a report."""

import json
from pathlib import Path

from running import readiness_here

CASES = Path(__file__).parents[1] / "cases" / "questionnaires"

WHOLE = ["--organization", "Elm Hill Health", "--use-case", "Bed planning", "--date", "2026-06-05"]


def test_a_new_pack_holds_together_without_a_warning(tmp_path):
    made = readiness_here("new-pack", "my-model", "--title", "How far we are: access", cwd=tmp_path)
    shown = readiness_here("check", "my-model", "--format", "json", cwd=tmp_path)

    assert made.returncode == 0, made.stderr
    assert '"problems": []' in shown.stdout


def test_it_goes_from_answers_to_scores_gate_roadmap_and_report(tmp_path):
    readiness_here("new-pack", "my-model", cwd=tmp_path)
    readiness_here("new", "a.yaml", "--pack", "my-model", "--fact", "sites=2", *WHOLE, cwd=tmp_path)
    sitting = readiness_here("assess", "a.yaml", "--pack", "my-model", stdin="0\n1\nu\nq\n", cwd=tmp_path)
    gate = readiness_here("gate", "a.yaml", "--pack", "my-model", "--require", "G1", cwd=tmp_path)
    roadmap = readiness_here("roadmap", "a.yaml", "--pack", "my-model", cwd=tmp_path)
    report = readiness_here("report", "a.yaml", "--pack", "my-model", "--format", "html", "-o", "a.html", cwd=tmp_path)

    assert "saved: ACC-01 is level 0, Absent." in sitting.stdout
    assert gate.returncode == 1
    assert "I-01" in roadmap.stdout
    assert report.returncode == 0, report.stderr
    assert "My model" in (tmp_path / "a.html").read_text("utf-8")


def test_what_is_there_already_is_left_as_it_is(tmp_path):
    readiness_here("new-pack", "my-model", cwd=tmp_path)
    again = readiness_here("new-pack", "my-model", cwd=tmp_path)

    assert again.returncode == 2
    assert "exists already" in again.stderr


def test_a_name_that_cannot_be_one_is_reported_with_how_to_give_another(tmp_path):
    shown = readiness_here("new-pack", "my model", cwd=tmp_path)

    assert shown.returncode == 2
    assert "--name my-model" in shown.stderr
    assert not list(tmp_path.iterdir())


def test_a_table_gives_a_pack_and_then_a_report(tmp_path):
    table = CASES / "kiosk-of-sixty-rows" / "table.csv"
    made = readiness_here("new-pack", "kiosk", "--from", str(table), "--format", "json", cwd=tmp_path)
    checked = readiness_here("check", "kiosk", "--format", "json", cwd=tmp_path)
    readiness_here("new", "a.yaml", "--pack", "kiosk", *WHOLE, cwd=tmp_path)
    readiness_here("answer", "a.yaml", "GO-01=2", "--pack", "kiosk", cwd=tmp_path)
    report = readiness_here("report", "a.yaml", "--pack", "kiosk", "--format", "html", "-o", "a.html", cwd=tmp_path)

    told = json.loads(made.stdout)
    assert told["not_used"] == ["Owner", "Last audit"]
    assert {"field": "level 3", "heading": "Level 3: Proven"} in told["columns"]
    assert len(told["files"]) == 14
    assert '"problems": []' in checked.stdout
    assert report.returncode == 0, report.stderr
    assert "Governance" in (tmp_path / "a.html").read_text("utf-8")


def test_the_files_name_the_columns_and_rows_they_come_from(tmp_path):
    (tmp_path / "t.csv").write_text("ID,Section,Control,Owner\nA-1,Access,Is it\x1b[31m kept?,Ana\n", "utf-8")
    readiness_here("new-pack", "mine", "--from", "t.csv", cwd=tmp_path)
    folder = tmp_path / "mine" / "questionnaires" / "mine"

    assert "#   question: from the column 'Control'" in (folder / "questionnaire.yaml").read_text("utf-8")
    assert "#   not used: 'Owner'" in (folder / "questionnaire.yaml").read_text("utf-8")
    assert "  - id: a-1   # row 2\n" in (folder / "access.yaml").read_text("utf-8")


def test_a_pack_that_is_there_is_not_replaced_by_a_table(tmp_path):
    (tmp_path / "t.csv").write_text("Question\nIs it kept?\n", "utf-8")
    readiness_here("new-pack", "mine", cwd=tmp_path)
    before = {path: path.read_bytes() for path in (tmp_path / "mine").rglob("*.yaml")}
    again = readiness_here("new-pack", "mine", "--from", "t.csv", cwd=tmp_path)

    assert again.returncode == 2
    assert "exists already" in again.stderr
    assert {path: path.read_bytes() for path in (tmp_path / "mine").rglob("*.yaml")} == before


def test_an_error_of_a_table_is_data_for_programs(tmp_path):
    (tmp_path / "t.csv").write_text("Question,Weight\nIs it kept?,high\n", "utf-8")
    shown = readiness_here("new-pack", "mine", "--from", "t.csv", "--format", "json", cwd=tmp_path)
    error = json.loads(shown.stderr.splitlines()[-1])["error"]

    assert shown.returncode == 3
    assert error["problems"][0]["message"]["text"] == "row 2: 'high' is no weight"
    assert not (tmp_path / "mine").exists()


def test_an_option_for_tables_needs_a_table(tmp_path):
    shown = readiness_here("new-pack", "mine", "--scale", "0-3", cwd=tmp_path)

    assert "--scale needs --from" in shown.stderr
    assert not (tmp_path / "mine").exists()


def test_a_pack_beside_the_answers_is_named_where_it_was_forgotten(tmp_path):
    readiness_here("new-pack", "mine", cwd=tmp_path)
    readiness_here("new", "--pack", "mine", "--organization", "Elm", "--use-case", "Beds", cwd=tmp_path)
    done = readiness_here("score", "answers.yaml", cwd=tmp_path)

    assert (done.returncode, "help: the folder mine holds it: repeat with --pack mine" in done.stderr) == (3, True)


def test_controls_in_families_are_dimensions(tmp_path):
    (tmp_path / "controls.csv").write_text(
        "Control ID,Family,Control\nAC-1,Access,Is it so?\nBA-1,Backup,Is that so?\n"
    )
    done = readiness_here("new-pack", "mine", "--from", "controls.csv", cwd=tmp_path)

    assert "section: column 'Family'" in done.stderr

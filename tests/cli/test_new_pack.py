"""`new-pack` writes a consistent pack that gives a report."""

from running import readiness_here

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
